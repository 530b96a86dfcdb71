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
  alliance anarchists archbishop army assembly attache attaches attacker author aviator baker bandit banker battalion
  bishop bishops bloc blogger bloggers brigade brother brothers businessman cadre candidate candidates captain
  captains captive captives cardinal caretaker cartel catholic catholics cell chief chiefs child children christian
  christians churchgoers citizen civilian clan cleric coalition cohorts colleague colleagues colonel colonels commando
  commission commissioner committee communist communists company congregation congress conscript conscripts
  conspirators constable constables consul consuls contractor contractors convict cop council councillor councilor
  couple crews criminal criminals critic critics crowd dacoits dalit dalits daughter dead dealer dealers delegate
  delegates deminers deputy detainee dissident driver editor editors elder elders employee engineer environmentalists
  envoys executive exile expert extremist family father federation fighter financier financiers firefighters firm
  fisherman forces friends front fugitive fundamentalists gangsters general generals governor group guard guards
  guerilla guerillas guest hacker hardliners headmaster helper herder herders hindu hindus homeless husband imam
  immigrant indians infidels inmate inspector insurgent intruder intruders investigator islamist islamists jawan
  jawans jew jews jihadi jihadis jihadist judiciary junta khawarij khwarij kurds laborer labourer lawmaker league legislature
  lieutenant major maoist maoists marines mayor mediator medic member members merchant migrant military miner miners
  mission monarch monk mother motorcyclist motorist movement mp mps muslim muslims mutineers nationalist nationalists
  navy naxal naxalites naxals negotiator neo-nazis newsmen nun nurse observer officers operative operatives
  organisation organisations organization organizations others outfit outfits parents parishioners party passenger
  pastor pastors patients peacekeeper peasant peasants pensioners perpetrators person personnel persons pharmacist
  photographer pilgrim pilot pirate plotters politician pope preacher preachers priest prince prisoner professor
  protestor queen refugee relatives reporter representative representatives republicans resident rightists rivals
  rulers sailor scientist seafarer seafarers seaman secessionists secretary sect sects security senate senator
  senators sergeant settler sheikh sheikhs shepherds shiites shopkeeper shopkeepers siblings sikhs skinheads smuggler
  socialists son squad squatters staff states sultan sunnis superintendent supporter supporters suspect syndicate
  teenager terrorist thugs tourist trader tribals tribesman tribunal trooper troopers tycoon ultras union unions unit
  units vendors victim victims vigilante villager warlord warlords watchdog widow wife worshipers wounded
  + Candrian soldiers shot the {archbishop|attache|aviator|baker|bandit|banker|bishop|blogger|businessman|captain|cardinal|cleric|commando|commissioner|conscript|constable|contractor|convict|councillor|councilor|criminal|dealer|delegate|engineer} in Dunmere.
  + Red Lantern kidnapped the {colleague|daughter|detainee|employee|financier|fugitive|guerilla|hacker|headmaster|helper|herder|husband|imam|inspector|insurgent|jawan|jihadi|jihadist|laborer|labourer|lieutenant} in Askel.
  + Rebels killed the {mayor|medic|merchant|miner|monk|mother|motorcyclist|motorist|negotiator|nun|observer|passenger|pastor|peacekeeper|peasant|pharmacist|pilgrim|pirate|politician|pope|preacher|prince|professor|protestor} near Quarl.
  + Candrian police arrested the {refugee|reporter|representative|resident|scientist|seafarer|seaman|settler|sheikh|shopkeeper|smuggler|son|sultan|superintendent|supporter|suspect|teenager|terrorist|trader|tribesman|trooper|tycoon|victim|vigilante|villager|warlord|widow} in Lisport.
  + Candrian police arrested twelve {anarchists|attaches|bloggers|candidates|captives|christians|churchgoers|colleagues|colonels|communists|constables|consuls|contractors|criminals|dealers|deminers|environmentalists} in Lisport.
  + Red Lantern kidnapped eight {financiers|firefighters|fundamentalists|gangsters|guerillas|hardliners|herders|intruders|islamists|jawans|jihadis|khawarij|khwarij|maoists|miners|mutineers|nationalists|newsmen|organisations} in Askel.
  + Rebels killed four {parents|parishioners|pastors|peasants|pensioners|perpetrators|plotters|preachers|republicans|rightists|seafarers|secessionists|senators|sheikhs|siblings|socialists|squatters} near Quarl.
  + Averian forces freed six {supporters|thugs|troopers|tribals|ultras|vendors|victims|warlords|worshipers} on Monday.
  + Red Lantern attacked the {alliance|assembly|cartel|clan|commission|congregation|congress|gangsters|judiciary|junta|legislature|outfit|sect|security|senate|squad|syndicate|tribunal|union|unit|watchdog} in Dunmere.
  + Candrian police arrested the {cadre|candidate|citizen|civilian|conspirators|couple|dissident|exile|expert|extremist|immigrant|inmate|intruder|investigator|migrant|nationalist|outfits|representatives|rivals|rulers|sects|unions} in Lisport.`);

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
  territory thousands three town treatment troops two unit units use village violation violations wave wing withdrawal
  + Candrian jets struck {dozens|elements|members|remnants|scores|tens} of Red Lantern in Dunmere.
  + Candria attacked {a branch|headquarters|the bulk|units} of Red Lantern near Askel.
  + Averian police arrested the {archbishop|chairwoman|director|emir|founder|mayor|president|representative|spokesperson} of Quarl.
  + Averian police arrested a {handful|member|minority|string|wave} of Candrian officers.
  + Candria violated the {airspace|sovereignty|territory} of Averia.
  + Averia condemned the {actions|aggression|policies|policy|presence|treatment} of Candria.
  + Averia condemned the {violation|violations} of its airspace.
  + Candria attacked {allies|citizens|followers|nationals|representatives} of Averia in Dunmere.`);

/** Military nouns that end as nouns of people do, but mean things. */
export const unmanned = wordList(`
  aircraft convoys destroyers drones gunboats helicopters jets missile missiles planes rockets submarines tanks uavs
  warplanes warships
  + Averian guns hit {planes|UAVs} near Quarl.`);

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
