import { wordList } from "../lexicon/word-list.ts";

/** A single person by trade, office, family or fate. */
export const persons = wordList(`
  activist adviser aide ambassador assailant attacker baby bodyguard bomber boy brother bystander cameraman captain
  chief child civilian cleric colleague colonel commander conscript contractor cousin daughter deputy diplomat docker
  doctor driver employee engineer envoy farmer father fighter fisherman general girl governor granddaughter
  grandfather grandmother grandson guard gunman hostage husband imam infant insurgent interpreter jihadist journalist
  judge laborer labourer lawmaker lawyer leader lieutenant major man marine mayor medic militant miner minister mother
  neighbor neighbour nephew niece nurse officer operative operator passenger peacekeeper pedestrian pensioner person
  photographer pilot policeman policewoman politician president priest prisoner protester ranger rebel reporter
  rescuer resident sailor senator sergeant settler sheikh shepherd sister smuggler sniper soldier son spokesman
  student suspect teacher teenager terrorist toddler tourist trader translator trooper uncle victim villager warlord
  wife woman worker
  + Candrian jets killed the {activist|assailant|attacker|baby|bodyguard|bomber|bystander|cameraman|civilian|cleric|colleague|conscript|contractor|cousin|daughter|docker|employee|engineer|farmer|girl|granddaughter|grandfather|grandmother|grandson|gunman|hostage|husband|imam|infant|insurgent|interpreter} in Dunmere.
  + Candrian jets killed the {jihadist|journalist|laborer|labourer|lieutenant|marine|mayor|medic|militant|miner|mother|nephew|niece|passenger|peacekeeper|pedestrian|pensioner|policewoman|politician|president|protester|ranger|rebel|reporter|rescuer|resident|settler|sheikh|smuggler|sniper|soldier|son|suspect|teenager|terrorist|toddler|trader|translator|trooper|uncle|victim|villager|warlord|worker} in Dunmere.`);

/** A number before these, in the singular or plural, counts things. */
export const things = wordList(`
  aircraft airfield airport animal area attack base bid bill bird blast boat bomb bridge building cache camel car
  cattle ceasefire checkpoint city clash country cow deal depot district dog donkey drone end explosion goat gun
  helicopter hill hilltop home horse hospital house incident jet lorry lot missile outpost place plan plane position
  post proposal province raid result rifle rocket row school series settlement sheep shell ship spree state strike
  string stronghold tank tanker total town truce truck vehicle vessel village wave way weapon
  + Candrian jets killed one {animal|camel|donkey|horse} in Dunmere.
  + Two soldiers in one {airfield|blast|incident|jet|plane|settlement|vessel} were killed in Dunmere.`);

/** "A family was killed": with an article they are more than one person. */
export const bodies = wordList(`
  army band battalion brigade cell convoy couple crew crowd delegation family few force gang group handful large
  militia number pair patrol platoon score squad team unit
  + Candrian jets killed a {crowd|gang|platoon|squad|unit} in Dunmere.`);

/** They count something else than persons: "three years ago", "12 km". */
export const measures = wordList(`
  acre am century day decade degree dollar euro feet foot gmt hectare hour kg kilometer kilometre km m meter metre
  mile minute month per percent pm point pound round second square time ton tonne utc week yard year
  + Soldiers one {acre|degree|hectare|kilometer|kilometre|km|m|meter|mile} from Dunmere were killed.
  + Soldiers with one {dollar|euro|kg|percent|ton} of rations were killed in Dunmere.
  + Soldiers shelled at 12 {am|gmt|pm|utc} were killed in Dunmere.`);

/** A number behind these counts nothing: "aged 12", "Brigade 55". */
export const labels = wordList(`
  age aged airbus article battalion block boeing brigade camp chapter day division flight grade group highway km level
  no number phase regiment resolution room route section sector unit version zone
  + Soldiers of {airbus|boeing|flight|grade|km|phase|route|section|sector|unit|version|zone} 12 were killed in Dunmere.`);

/** Who is counted with one of these comes on top of those counted before: "three others". */
export const additions = wordList(`
  additional another further more other others
  + Candrian jets killed two soldiers and three {others|more} in Dunmere.
  + Candrian jets killed a further two soldiers in Dunmere.`);

/** They may stand between a subject and its participle: "were also reported killed", "went missing". */
export const links = wordList(`
  all allegedly already also are as be been being believed both confirmed declared each either feared found get gets
  getting go gone got had has have is just later lay leaving left listed lying now presumed pronounced remain remained
  remains reported reportedly since still then to was went were
  + Two soldiers were {feared|presumed|pronounced} killed in Dunmere.`);

/** The subject of a fate is not looked for beyond these. */
export const barriers = wordList(`
  added after although as because before but if it said says since that though told unless until when where which
  while whom whose`);

/** A time or a place, besides weekdays, that may follow a participle or go before a number. */
export const timesAndPlaces = wordList(`
  earlier early here last late nearby overnight since so there this today yesterday
  + Two soldiers killed {nearby|yesterday} were buried in Dunmere.`);

/** Between a number and the harmed they leave nothing counted: "no reports of deaths". */
export const rumours = wordList(`
  immediate report reports risk threat threats
  + Candrian jets shelled Dunmere with no {immediate reports of deaths|reports of injuries|threats of deaths}.`);

/** They last for years: who died in one did not die in a single deed. */
export const wars = wordList(`
  conflict conflicts genocide hostilities insurgencies insurgency uprising war wars
  + More than 900 people have been killed in the {conflict|conflicts|genocide|hostilities|insurgencies|insurgency|uprising|war|wars} in Averia.`);

/** So do these where they are what has killed: "the offensive has killed 900", but "killed in the offensive" may be of today. */
export const campaigns = wordList(`
  blockade campaign campaigns crackdown offensive offensives onslaught siege
  + Candria's {blockade|campaign|crackdown|offensive|onslaught|siege} has killed more than 900 people in Averia.
  + Candria's {campaigns|offensives} have killed more than 900 people in Averia.`);

/** A single deed of them is told: "the worst attack of the war has killed 12". */
export const singleDeeds = wordList(`
  airstrike ambush attack blast bomb bombing collision crash drone explosion massacre missile raid rocket shelling
  shooting strike
  + An {airstrike|ambush|attack|explosion|raid|rocket|strike} in the war against Averia has killed 12 people in Dunmere.`);

/** Since one of these is hours or days. */
export const recentTimes = wordList(`
  afternoon dawn daybreak evening hours midday midnight morning night nightfall noon overnight sunrise sunset today
  yesterday
  + 12 people have been killed in Dunmere since {dawn|daybreak|midday|midnight|noon|sunrise|sunset|this morning|this afternoon|last night|yesterday}.`);

/** A span of one or more of these is longer than a happening. */
export const lastingUnits = wordList(`
  decade decades month months weeks year years
  + More than 900 people have been killed in Dunmere over the past {decade|decades|two months|month|two weeks|year|two years}.`);
