import {
  agentNouns,
  communityNouns,
  governmentHeads,
  militaryHeads,
  policeHeads,
} from "../../mentions/agent-words.ts";
import { words } from "./closed-classes.ts";

/** People by trade, belief, age, office or fate: they act and are acted upon without a name. */
const trades =
  words(`trooper troopers helper jawan cohorts headmaster man businessperson activist activists aide aides ambassador ambassadors army attacker attackers author authorities aviator baker bandit banker
  bishop bishops blogger bloggers bomber bombers boy boys brother cadre cadres candidate candidates captain captains captive captives
  cartel caretaker caste catholics cell chief chiefs child children christians churchgoers colleague colleagues citizen citizens civilian civilians cleric clerics
  coalition colonel colonels colonists commando commandos commissioner committee communist communists community company conscript
  conscripts contractor contractors convict convicts cop cops council councillor councilor couple court courts crew crews criminal
  criminals critic critics crowd crowds daughter deminers demonstrator demonstrators deputies deputy detainee detainees dealer dealers delegate
  delegates delegation diplomat diplomats dissident dissidents doctor doctors driver drivers editor editors elder elders embassy employee
  employees engineer engineers envoy envoys executive executives exile exiles expert experts extremist extremists faction factions families family
  farmer farmers father federation fighter fighters firefighters firm fisherman fishermen forces friends fugitive gang gangs gangsters gendarmes
  general generals girl girls government governments governor group groups guard guards guerilla guerillas guerrilla guerrillas guest gunman gunmen
  hacker hackers hardliners herder herders hostage hostages husband immigrant immigrants imam indians infidels inmate inmates insurgent
  insurgents intruder intruders islamist islamists jew jews jihadi jihadis jihadist jihadists journalist journalists judge judges
  judiciary junta kurds laborer laborers labourer labourers lawmaker lawmakers lawyer lawyers leader leaders leadership legislature
  lieutenant locals loyalists maoist maoists major man mayor mayors mediator mediators medic medics member members men
  mercenaries merchant migrant migrants militant militants military militia militiaman militiamen militias miner miners minister ministers
  ministry minorities minority missionaries missionary mission mob mobs monk monks mother motorist movement mp mps muslim muslims nationalist
  nationalists nationals naxal naxals naxalites negotiator negotiators newsmen nun nuns nurse nurses observer observers officer officers
  official officials operative operatives opponents opposition organisation organisations organization organizations outfit outfits
  paramilitaries paratroopers parents parishioners parliament parliamentarians parties party passenger passengers pastor pastors patients
  peacekeeper peacekeepers peasant peasants pensioners people personnel persons person perpetrators photographer pilgrim pilgrims pilot pilots pirate
  pirates police policeman policemen policewoman politician politicians premier president priest priests prince prisoner prisoners
  professor prosecutor prosecutors protester protesters protestor protestors railwaymen rebel rebels recruits refugee refugees regime
  relatives reporter reporters representative representatives republicans reservists resident residents rightists rioter rioters rivals rulers
  sailor sailors scientist scientists secessionists secretary security senate senator senators separatist separatists sergeant settler
  settlers shepherds shiites shopkeeper shopkeepers sikhs smuggler smugglers sniper snipers socialists soldier soldiers son spies
  spokesman spokesperson spokeswoman spy squad staff state states student students strikers suicide-bomber sunnis supporter supporters suspect suspects
  sympathisers sympathizers syndicate taxi-drivers teacher teachers teenager teenagers terrorist terrorists thugs tourist tourists trader traders
  trainees travellers travelers tribe tribes tribesman tribesmen troop troops truckers tycoon ultras union unions unionists unit units vendors victim
  victims vigilante vigilantes villager villagers voters warlord warlords watchdog widow wife witnesses woman women worker workers worshippers worshipers
  wounded youth youths navy marines battalion brigade commander commanders assailant assailants kidnappers hijackers robbers mutineers
  businessman businessmen cardinal archbishop emir king queen sultan monarch pope prime-minister chancellor administration cabinet congress assembly
  tribunal commission bloc alliance league front army-men jawans jawan constable constables inspector inspectors superintendent others dead dacoits investigator investigators sheikh sheikhs preacher preachers seafarer
  seafarers seaman seamen pharmacist financier financiers smuggler brothers siblings motorcyclist farmhand farmhands attache attaches consul consuls lorry-drivers
  fundamentalists anarchists neo-nazis skinheads environmentalists feminists abductors captors traffickers sect sects clan clans
  congregation hindu hindus catholic christian dalit dalits adivasis tribals karsevaks refugees squatters homeless conspirators plotters`);

/** Nouns that only part out or count what "of" brings, or hold an office in it: "elements of X", "the leader of X". */
const partNouns =
  words(`tens element elements member members part parts half most some one two three four five six seven eight nine ten many several
  dozens hundreds thousands scores number group groups majority handful rest all both each people supporters leader leaders
  leadership head chief chiefs commander commanders spokesman spokeswoman spokesperson representative representatives official
  officials officer officers soldiers troops forces fighters militants rebels units unit positions position wing branch faction
  president king queen emir prime minister ministers foreign ambassador envoy government army navy police citizens nationals
  residents inhabitants parliament territory capital city town village base bases headquarters targets convoy patrol building
  house home offices office embassy allies ally proxies millions coalition group alliance bulk remnants men crew followers sons
  families family series wave string founder deputy director minority population regime authorities ministry delegation team
  airspace sovereignty aggression policies policy actions action violation violations use treatment plan proposal decision
  member-states presence withdrawal offices camp camps prisoners bodies relatives editor owner archbishop bishop mayor governor
  secretary secretary-general chairman chairwoman body council board court supply supplies shipment shipments residence release`);

export const isPerson = (fold: string): boolean =>
  trades.has(fold) ||
  agentNouns.has(fold) ||
  communityNouns.has(fold) ||
  governmentHeads.has(fold) ||
  policeHeads.has(fold) ||
  (militaryHeads.has(fold) &&
    /(?:men|ers|ors|s|army|navy|force|brigade|military)$/.test(fold) &&
    !/^(?:aircraft|drones|missiles|missile|jets|planes|rockets|tanks|helicopters|warplanes|uavs|warships|gunboats|destroyers|submarines|convoys)$/.test(
      fold,
    ));
export const isPart = (fold: string): boolean => partNouns.has(fold) || /^\d/.test(fold);
