import {
  agentNouns,
  communityNouns,
  governmentHeads,
  militaryHeads,
  policeHeads,
} from "../../mentions/agent-words.ts";
import { wordList } from "./word-list.ts";

/** People by trade, belief, age, office or fate, and bodies of people: they act without a name. */
export const people = wordList(`
  abductors activist activists adivasis administration aide aides alliance ambassador ambassadors anarchists
  archbishop army army-men assailant assailants assembly attache attaches attacker attackers author authorities
  aviator baker bandit banker battalion bishop bishops bloc blogger bloggers bomber bombers boy boys brigade brother
  brothers businessman businessmen businessperson cabinet cadre cadres candidate candidates captain captains captive
  captives captors cardinal caretaker cartel caste catholic catholics cell chancellor chief chiefs child children
  christian christians churchgoers citizen citizens civilian civilians clan clans cleric clerics coalition cohorts
  colleague colleagues colonel colonels colonists commander commanders commando commandos commission commissioner
  committee communist communists community company congregation congress conscript conscripts conspirators constable
  constables consul consuls contractor contractors convict convicts cop cops council councillor councilor couple court
  courts crew crews criminal criminals critic critics crowd crowds dacoits dalit dalits daughter dead dealer dealers
  delegate delegates delegation deminers demonstrator demonstrators deputies deputy detainee detainees diplomat
  diplomats dissident dissidents doctor doctors driver drivers editor editors elder elders embassy emir employee
  employees engineer engineers environmentalists envoy envoys executive executives exile exiles expert experts
  extremist extremists faction factions families family farmer farmers farmhand farmhands father federation feminists
  fighter fighters financier financiers firefighters firm fisherman fishermen forces friends front fugitive
  fundamentalists gang gangs gangsters gendarmes general generals girl girls government governments governor group
  groups guard guards guerilla guerillas guerrilla guerrillas guest gunman gunmen hacker hackers hardliners headmaster
  helper herder herders hijackers hindu hindus homeless hostage hostages husband imam immigrant immigrants indians
  infidels inmate inmates inspector inspectors insurgent insurgents intruder intruders investigator investigators
  islamist islamists jawan jawans jew jews jihadi jihadis jihadist jihadists journalist journalists judge judges
  judiciary junta karsevaks kidnappers king kurds laborer laborers labourer labourers lawmaker lawmakers lawyer
  lawyers leader leaders leadership league legislature lieutenant locals lorry-drivers loyalists major man maoist
  maoists marines mayor mayors mediator mediators medic medics member members men mercenaries merchant migrant
  migrants militant militants military militia militiaman militiamen militias miner miners minister ministers ministry
  minorities minority mission missionaries missionary mob mobs monarch monk monks mother motorcyclist motorist
  movement mp mps muslim muslims mutineers nationalist nationalists nationals navy naxal naxalites naxals negotiator
  negotiators neo-nazis newsmen nun nuns nurse nurses observer observers officer officers official officials operative
  operatives opponents opposition organisation organisations organization organizations others outfit outfits
  paramilitaries paratroopers parents parishioners parliament parliamentarians parties party passenger passengers
  pastor pastors patients peacekeeper peacekeepers peasant peasants pensioners people perpetrators person personnel
  persons pharmacist photographer pilgrim pilgrims pilot pilots pirate pirates plotters police policeman policemen
  policewoman politician politicians pope preacher preachers premier president priest priests prime-minister prince
  prisoner prisoners professor prosecutor prosecutors protester protesters protestor protestors queen railwaymen rebel
  rebels recruits refugee refugees regime relatives reporter reporters representative representatives republicans
  reservists resident residents rightists rioter rioters rivals robbers rulers sailor sailors scientist scientists
  seafarer seafarers seaman seamen secessionists secretary sect sects security senate senator senators separatist
  separatists sergeant settler settlers sheikh sheikhs shepherds shiites shopkeeper shopkeepers siblings sikhs
  skinheads smuggler smugglers sniper snipers socialists soldier soldiers son spies spokesman spokesperson spokeswoman
  spy squad squatters staff state states strikers student students suicide-bomber sultan sunnis superintendent
  supporter supporters suspect suspects sympathisers sympathizers syndicate taxi-drivers teacher teachers teenager
  teenagers terrorist terrorists thugs tourist tourists trader traders traffickers trainees travelers travellers
  tribals tribe tribes tribesman tribesmen tribunal troop trooper troopers troops truckers tycoon ultras union
  unionists unions unit units vendors victim victims vigilante vigilantes villager villagers voters warlord warlords
  watchdog widow wife witnesses woman women worker workers worshipers worshippers wounded youth youths`);

/** Nouns that only part out or count what "of" brings, or hold an office in it: "elements of X", "the leader of X". */
export const partNouns = wordList(`
  action actions aggression airspace all alliance allies ally ambassador archbishop army authorities base bases bishop
  board bodies body both branch building bulk camp camps capital chairman chairwoman chief chiefs citizens city
  coalition commander commanders convoy council court crew decision delegation deputy director dozens each editor
  eight element elements embassy emir envoy faction families family fighters five followers forces foreign founder
  four government governor group groups half handful head headquarters home house hundreds inhabitants king leader
  leaders leadership majority many mayor member member-states members men militants millions minister ministers
  ministry minority most nationals navy nine number office officer officers offices official officials one owner
  parliament part parts patrol people plan police policies policy population position positions presence president
  prime prisoners proposal proxies queen rebels regime relatives release remnants representative representatives
  residence residents rest scores secretary secretary-general series seven several shipment shipments six soldiers
  some sons sovereignty spokesman spokesperson spokeswoman string supplies supply supporters targets team ten tens
  territory thousands three town treatment troops two unit units use village violation violations wave wing withdrawal`);

/** Military nouns with the ending of people that are none. */
export const unmanned = wordList(`
  aircraft convoys destroyers drones gunboats helicopters jets missile missiles planes rockets submarines tanks uavs
  warplanes warships`);

/** Endings of military nouns that are people. */
const endingsOfPeople: readonly string[] = ["army", "brigade", "force", "men", "military", "navy", "s"];

const isOfPeople = (fold: string) =>
  endingsOfPeople.some((ending) => fold.endsWith(ending)) && !unmanned.has(fold);

export const isPerson = (fold: string): boolean =>
  people.has(fold) ||
  agentNouns.has(fold) ||
  communityNouns.has(fold) ||
  governmentHeads.has(fold) ||
  policeHeads.has(fold) ||
  (militaryHeads.has(fold) && isOfPeople(fold));

export const isPart = (fold: string): boolean => partNouns.has(fold) || /^\d/.test(fold);
