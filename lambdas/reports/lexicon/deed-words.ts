import { wordLists } from "./word-list.ts";

/** Words that tell what a deed is, who its parties are and what it is about. */
export const deedWords = wordLists({
  /** Asked for or refused, they are ways to give in. */
  yielding: `
    cease-fire ceasefire disarm* hand_over lay_down leave pull_back pull_out releas* resign* step_down
    surrender* truce withdraw*
    + Averia urged Candria to {disarm|leave|release the crew|resign|step down|surrender|withdraw|lay down its arms|hand over Harim|pull out|pull back}.
    + Averia urged Candria to accept a {cease-fire|ceasefire|truce}.`,
  /** They only say how much there is of what "of" brings: "a wave of anger". */
  amounts: `
    air atmosphere barrage bit bout climate deal dose feeling flood handful hint kind lack level lot number one
    part piece rush sense series share sign sort spate string surge tide torrent touch wave waves
    + A {wave|sense|surge|feeling|series|string} of anger seized the Averian ministry.`,
  /** Who attacks with words: beside persons by name and parties. */
  debaters: `
    archbishop bishop bishops candidate candidates chancellor critic critics editor editors lawmaker lawmakers
    legislature mayor minister ministers mp mps opposition politician politicians pope premier president senate
    senator senators spokesman spokesperson spokeswoman
    + The {archbishop|bishop|candidate|critic|editor|lawmaker|legislature|mayor|minister|mp|opposition|politician|pope|premier|president|senate|senator|spokesman} attacked Queen Ilena on Friday.`,
  /** With one of them persons do not just quarrel. */
  bloodshed: `
    ablaze assassin* bleeding blood* casualt* dead death deaths died dies injured injuring killed killing knife
    shot slain stabb* wounded wounding
    + After {casualties|deaths|a death} Queen Ilena attacked Tomas Vrell.
    + Queen Ilena attacked Tomas Vrell, and two people were {killed|injured|wounded|shot|stabbed|slain}.`,
  /** What they do to others is a crime among private persons. */
  culprits: `
    boyfriend brother burglar burglars father husband mother muggers neighbour neighbours parents robber robbers son
    stalker stepfather thief thieves wife
    + {Burglars|Robbers|Thieves|Neighbours|Muggers} killed an Averian soldier in Dunmere.
    + {Her brother|Her father|Her husband|His mother|Her parents|Her son|His wife} killed an Averian soldier in Dunmere.`,
  /** Asked for or refused, they are talks. */
  meeting: `
    dialogue mediat* meet meeting meetings negotiat* summit talks
    + Averia urged Candria to {meet|negotiate|mediate}.
    + Averia urged Candria to agree to {talks|meetings|a meeting|a summit|dialogue}.`,
  /** Asked for or refused, they are help: beside the classes of aid and weapons. */
  helping: `
    asylum diesel fodder protection refuge troops
    + Averia asked Candria for {asylum|diesel|fodder|protection|refuge|troops}.`,
  /** Threatened, they send people out. */
  expelling: `
    banish* deport* expel*
    + Averia threatened to {banish|deport|expel} Candrian diplomats.`,
  /** Threatened, they end what powers have with each other. */
  severing: `
    boycott* cut_ties* embargo* halt* sanction* sever* suspend* withdraw*
    + Averia threatened to {boycott|cut ties with|embargo|sanction|sever relations with|suspend trade with|halt trade with|withdraw its envoy from} Candria.`,
  /** Threatened, they keep people or goods from passing. */
  closing: `
    ban* block* close* restrict* shut*
    + Averia threatened Candria with a {ban|blockade|closed border|restriction|shutdown}.`,
  /** With one of them a vow or a warning threatens. */
  hostile: `
    action annihilat* arrest attack* aveng* ban block blockade blow* bomb* boycott buried burn* bury
    close consequences crush cut deadline decisive defend deport destroy* destruction driv* eliminat*
    end escalat* expel fight fire firm force halt hang* harsh hell hit hunt invade invasion jail kidnap*
    kill military missile missiles never no_longer price punish* quit raid* raz* regret resign respond
    response retaliat* reveng* sanction sanctions seize severe shell* shot shut sink step_up stop storm
    strike strikes strongly sunk suspend target tariff tariffs tolerate ultimatum violence war wipe
    withdraw
    + Candria vowed to {arrest|attack|bomb|bury|crush|defeat and destroy|eliminate|fight|fire on|hang|hit|hunt|kill|punish|strike|target} the Averian rebels.
    + Candria warned that it would {ban|block|blockade|close|cut|end|halt|seize|shut|stop|suspend|boycott|burn|deport|expel|quit|raze|tolerate} Averian trade.
    + Candria warned Averia of {action|a blockade|consequences|a deadline|destruction|force|hell|an invasion|missiles|revenge|sanctions|strikes|tariffs|an ultimatum|violence|war|a decisive blow|a firm answer|a harsh answer|a severe answer|a military answer|a high price|a strongly worded note|a response}.
    + Candria warned that it would {avenge|retaliate|respond|resign|escalate|invade|defend itself|step up the raids|drive Averia out|withdraw|blow up the bridge|regret nothing|never yield|yield no longer|sanction Averia|impose a tariff|wipe Averia out}.
    + Candria warned that Averian ships would be {buried|shot at|sunk}.`,
  /** A gerund behind them is told by itself: "after striking". */
  timely: `
    after amid as before since when while
    + Averia urged Candria to withdraw {after|before|since} attacking Dunmere.
    + Averia threatened Candria {after|before|since} attacking Dunmere.`,
  /** What they bring stands beside the object of a deed, not in it. */
  circumstances: `
    after amid as at before despite during following in since
    + Averia criticised Candria {after|amid|as|at|before|despite|during|following|in|since} a rocket attack on Dunmere.`,
  /** What they bring is no party that a verb reaches. */
  asides: `
    according after amid as at before by despite during following from in inside like near outside over
    since through under
    + Averia appealed for calm {after|amid|before|despite|during|following|since} Candria's vote.
    + Averia appealed for calm {at|by|in|inside|near|outside|over|through|under|from|like|as} Harim.`,
  /** In a relative clause they only say where forces are: "troops stationed in Harim". */
  stationing: `
    base deploy garrison station
    + Candria shelled troops {deployed|garrisoned|stationed} in Harim.`,
  /** Counted, they are nobody: "injured in 24 hours". */
  measures: `
    days hours months times weeks years
    + Candrian police arrested some 24 {days|hours|months|times|weeks|years} after the raid in Dunmere.`,
  /** Verbs of those who send into the air what is stopped there. */
  launching: `
    fire launch lob send
    + Averia intercepted rockets {fired|launched|lobbed|sent} by Red Lantern.`,
  /** Verbs whose subject is whom it was done to. */
  suffering: `
    die lose perish suffer sustain
    + Two Averian soldiers {died|perished} in an attack near Harim.
    + The Averian army {suffered|sustained} heavy casualties near Harim.`,
  /** Verbs whose subject is given aid. */
  receiving: `
    receive
    + Averia received rifles from Esmeria.`,
  /** Who puts them out does what they are said to do: "a report accusing Candria". */
  papers: `
    communique communiques declaration declarations document documents letter letters message messages
    note notes report reports resolution resolutions speech speeches statement statements video videos
    + Averia published {a communique|a declaration|a document|a letter|a message|a note|a report|a resolution|a speech|a statement|a video|communiques|declarations|documents|letters|messages|notes|reports|resolutions|speeches|statements|videos} accusing Candria of torture.`,
  /** Whose a noun is has been named before. */
  belonging: `
    her his its their
    + {Her|His|Its|Their} army shelled Dunmere on Friday.`,
  /** With "its" before them they act for their owner: beside the classes of forces and weapons. */
  arms: `
    boat* plane*
    + Averia said that its {boats|planes} bombed Lisport.`,
  /** Who is killed, held or jailed is none of them: beside the classes of forces, property and weapons. */
  things: `
    animal* area attack* base bill cattle city control deal dog* funds goods ground
    hotel land life lives money operation* order* plan plane* post power project rights talks
    territory thing* town warrant*
    + Averian police arrested {a plane|the area|the attack|the city|the hotel|the land|the money|the operation|the order|the power|the thing|the town|the warrant|the base|the control|the ground|the funds|the goods|the life|the lives|the post|the territory}.
    + Gunmen killed the {animals|cattle|dogs|talks}.
    + Candria deported the {bill|deal|plan|project}.`,
  /** Verbs whose object without a name need not be a person: "captured the hilltop". */
  taking: `
    capture catch hold seize snatch take
    + Rebels seized three near Harim.`,
  /** Verbs that only say that something happens. */
  happening: `
    be begin break come continue ensue erupt escalate flare follow go happen hold intensify last occur
    rage resume start take
    + Clashes {began|broke out|continued|ensued|erupted|escalated|flared|followed|happened|intensified|lasted|occurred|raged|resumed|started|took place|went on|came|held|were} between Averian and Candrian troops.`,
  /** Verbs by which a truce begins or ends: "took effect", "went into force". */
  beginning: `
    begin come end enter go halt hold pause start stop take
    + The truce {began|came into force|ended|entered into force|halted|paused|started|stopped|went into force|took effect|held} on Friday.`,
  /** With a place they make an attack of which no party is named worth telling. */
  harm: `
    ablaze casualt* damaged dead death deaths destroyed died dies injured killed toll
    under_aerial_attack under_aerial_fire under_artillery_attack under_artillery_fire under_attack
    under_constant_attack under_constant_fire under_continuous_attack under_continuous_fire
    under_drone_attack under_drone_fire under_fire under_heavy_attack under_heavy_fire
    under_intense_attack under_intense_fire under_missile_attack under_missile_fire under_mortar_attack
    under_mortar_fire under_rebel_attack under_rebel_fire under_renewed_attack under_renewed_fire
    under_rocket_attack under_rocket_fire under_serious_attack under_serious_fire under_severe_attack
    under_severe_fire under_sniper_attack under_sniper_fire under_sustained_attack under_sustained_fire
    wounded
    + An attack on Harim left two {dead|injured|wounded}.
    + An attack on Harim {damaged|destroyed} the bridge.
    + After the attack on Harim the {casualties|deaths|death|toll} rose.
    + After the attack on Harim two people were {killed|ablaze}.
    + After the attack on Harim a man {died|dies}.
    + Harim came under {aerial|artillery|constant|continuous|drone|heavy|intense|missile|mortar|rebel|renewed|rocket|serious|severe|sniper|sustained} attack.
    + Harim came under attack.
    + After an attack by rebels Harim was under {aerial|artillery|constant|continuous|drone|heavy|intense|missile|mortar|rebel|renewed|rocket|serious|severe|sniper|sustained} fire.`,
  /** Nouns through which a verb reaches the deed behind them: "claimed responsibility for the attack". */
  leading: `
    act acts beginning campaign commencement complicity course credit day days dozens first form hand
    hundreds involvement kind number part participation plan plans preparation preparations procedures
    process responsibility role round rounds second series spate start state string three two wave week
    weeks
    + Red Lantern claimed {credit|responsibility} for the attack on Dunmere.
    + Candria began {the campaign|the course|the first|the process|the second|the series|the start|the state|the string|the wave|the round|the spate|days|dozens|hundreds|preparations|the preparation|the procedures|weeks|a day|a week|a form|a kind|a number|two|three|rounds|acts|an act|a plan|plans|the commencement|the beginning} of attacks on Dunmere.
    + Candria denied {complicity|involvement|participation|a hand|a part|a role} in the attack on Dunmere.`,
  /** Prepositions behind which a noun may be what the verb does. */
  under: `
    after behind for from in into of on to under with
    + Candrian troops responded {with|after|from|behind|into|on|to|under} an attack on Dunmere.
    + Candria denied responsibility {for|of|in} the attack on Dunmere.`,
  /** Prepositions that bring a meeting at which the subject took part. */
  during: `
    at during in on
    + {In|During|At|On} a meeting with Candria, Averia called for calm.`,
  /** Prepositions that bring what somebody is blamed for. */
  blamedFor: `
    for of over
    + Averia accused Candria {of|for|over} an attack on Dunmere.`,
  /** Verbs whose object is said to have done it. */
  blaming: `
    accuse blame suspect
    + Averia accused Candria of an attack on Dunmere.
    + Candria was suspected of an attack on Dunmere.
    + Averia blamed Candria for an attack on Dunmere.`,
  /** Verbs whose "on" or "to" brings who is said to have done it. */
  blamingOn: `
    attribute blame pin
    + The attack on Dunmere was {attributed to|blamed on|pinned on} Candria.`,
  /** Verbs whose "by" brings who did what their subject names. */
  bringingAbout: `
    cause
    + The attack on Dunmere was caused by Candria.`,
  /** "In" behind them says where they sit: "officials in Harim said". */
  speakers: `
    analyst analysts authorities diplomat diplomats government ministry official officials source
    sources spokesman spokesperson spokeswoman
    + The {analyst|analysts|authorities|diplomat|diplomats|government|ministry|official|officials|source|sources|spokesman|spokesperson|spokeswoman} in Harim said that rebels shelled Dunmere.`,
  /** A place before them says where somebody works: "her Harim manager". */
  posts: `
    bureau correspondent manager managers office operator owner owners
    + A Harim {bureau|correspondent|manager|office|operator|owner} said that rebels shelled Dunmere.
    + The Harim {managers|owners} said that rebels shelled Dunmere.`,
  /** Adjectives that stand for people: "the wounded". */
  fates: `
    accused displaced poor unemployed
    + Candrian troops killed {the poor|the unemployed} in Dunmere.
    + The {poor|unemployed} protested in Dunmere.
    + Candria helped {very poor|poor}.`,
  /** With a capital at the beginning of a sentence they name nobody. */
  projectiles: `
    drone drones gun guns jets missile missiles mortar mortars projectile projectiles rocket rockets
    shell shells warplanes
    + {Drones|Guns|Jets|Missiles|Mortars|Projectiles|Rockets|Shells|Warplanes} from Candria hit Dunmere.
    + The {Drone|Gun|Missile|Mortar|Projectile|Rocket|Shell} hit Dunmere.`,
  /** "From" behind them brings for whom they speak. */
  offices: `
    delegat* diplomat diplomats envoy envoys mediator minister negotiator representative representatives
    + The {delegates|diplomat|diplomats|envoy|envoys|mediator|minister|negotiator|representative|representatives} from Candria met General Ravo Tull.`,
  /** Before what belongs to them they are the party: "a police convoy". */
  services: `
    army gendarmerie military navy paramilitary
    + Rebels attacked {an army|a gendarmerie|a military|a navy|a paramilitary} convoy near Dunmere.`,
  /** Before an attack they are what it struck, and whose they are is its victim: "the Averian embassy attack". */
  missions: `
    base bases compound consulate convoy embassy mission outpost patrol
    + The Averian {base|compound|consulate|convoy|embassy|mission|outpost|patrol} attack in Lisport killed five people.
    + The Averian bases attack in Lisport killed five people.`,
  /** Last words of a force that is attacked, right before the noun of an attack: "the Averia convoy ambush". */
  struckForces: `
    convoy convoys outpost patrol patrols
    + The Averian {convoy|patrol} ambush in Dunmere killed five soldiers.`,
  /** They belong to the service before them. */
  servicePosts: `
    barracks base bases bus buses camp camps checkpoint checkpoints column columns convoy convoys
    headquarters hideout hideouts jeep jeeps outpost outposts patrol patrols position positions post
    posts station stations truck trucks vehicle vehicles
    + Rebels attacked an army {base|bus|camp|checkpoint|column|convoy|hideout|jeep|outpost|patrol|position|post|station|truck|vehicle} near Dunmere.
    + Rebels attacked army {barracks|bases|buses|camps|checkpoints|columns|convoys|headquarters|hideouts|jeeps|outposts|positions|posts|stations|trucks|vehicles} near Dunmere.
`,
  /** Behind a noun they lead to whose it is: "areas held by Candria". */
  ties: `
    affiliated aligned allied backed belonging close controlled held led linked loyal manned occupied
    operated owned run supported tied used
    + Rebels attacked depots {affiliated with|aligned with|allied with|backed by|belonging to|controlled by|held by|led by|linked to|occupied by|operated by|owned by|run by|supported by|tied to|used by} Candria.`,
  /** Between a base and whose men are there: "a base hosting Candrian troops". */
  housing: `
    hosting sheltering
    + A drone hit a base {hosting|sheltering} Candrian troops near Dunmere.`,
  /** With one of them, what is fired strikes nobody. */
  drills: `
    air_drill air_drills air_exercise air_exercises annual_drill annual_drills annual_exercise
    annual_exercises coalition_drill coalition_drills coalition_exercise coalition_exercises
    combined_drill combined_drills combined_exercise combined_exercises joint_drill joint_drills
    joint_exercise joint_exercises live-fire_drill live-fire_drills live-fire_exercise
    live-fire_exercises maneuver maneuvers manoeuvre manoeuvres military_drill military_drills
    military_exercise military_exercises missile_drill missile_drills missile_exercise missile_exercises
    naval_drill naval_drills naval_exercise naval_exercises planned_drill planned_drills
    planned_exercise planned_exercises war_game war_games wargame wargames
    + Candria fired missiles during {an air|an annual|a coalition|a combined|a joint|a live-fire|a military|a missile|a naval|a planned} drill off Harim.
    + Candria fired missiles during {air|annual|coalition|combined|joint|live-fire|military|missile|naval|planned} drills off Harim.
    + Candria fired missiles during {an air|an annual|a coalition|a combined|a joint|a live-fire|a military|a missile|a naval|a planned} exercise off Harim.
    + Candria fired missiles during {air|annual|coalition|combined|joint|live-fire|military|missile|naval|planned} exercises off Harim.
    + Candria fired missiles during {maneuvers|manoeuvres|war games|wargames|a maneuver|a manoeuvre|a wargame} off Harim.`,
  /** Beside what is struck: it is built or played for an exercise, and is nobody's. */
  dummies: `
    dummies dummy mock mock-up mocked-up replica simulated
    + Averian jets bombed {a dummy|a mock|a mock-up|a mocked-up|a simulated} Candrian harbour off Harim.
    + Averian jets bombed {two dummies|a replica of a carrier} off Harim.`,
  /** What they wreck or fight in is a riot. */
  protesters: `
    demonstrator demonstrators marchers protester protesters protestor protestors rioter rioters
    strikers
    + Averian {demonstrators|marchers|protesters|protestors|rioters|strikers} burned a police car in Dunmere.
    + An Averian {demonstrator|protester|rioter} burned a police car in Dunmere.`,
  /** Struck or seized, they are whom it was done to, and told of though nobody is named. */
  ships: `
    boat boats bulker bulkers carrier carriers coaster coasters dhow dhows ferries ferry freighter freighters ship ships
    speedboat speedboats tanker tankers trawler trawlers vessel vessels warship warships yacht yachts
    + A {boat|bulker|carrier|coaster|dhow|ferry|freighter|ship|speedboat|tanker|trawler|vessel|warship|yacht} was seized off Harim.
    + Two {boats|bulkers|carriers|coasters|dhows|ferries|freighters|ships|speedboats|tankers|trawlers|vessels|warships|yachts} were seized off Harim.`,
  /** Closed, they are told of though nobody is named. */
  passages: `
    airspace border borders crossing crossings gate gates strait straits
    + The {airspace|border|borders|crossing|crossings|strait} was closed near Harim.`,
  /** Brought, they are told of though nobody is named. */
  loads: `
    aid convoy convoys flour food lorries lorry medicine medicines shipment shipments supplies truck
    trucks
    + {Aid|Flour|Food|Medicine|Medicines|Supplies|A convoy|Convoys} with help was sent to Harim.
    + Flour was delivered to Harim {in trucks|in lorries|in a shipment|in shipments}.`,
  /** An appeal for one of them is told though it says to nobody. */
  appeals: `
    action aid arrest asylum ceasefire election end extradit* halt independence intervention
    investigation meeting negotiation negotiations probe refuge release resign* sanction sanctions talks
    truce withdraw*
    + Averia appealed for {action|aid|an arrest|asylum|a ceasefire|an election|an end|an extradition|a halt|independence|intervention|an investigation|a meeting|a negotiation|negotiations|a probe|refuge|a release|a resignation|a sanction|sanctions|talks|a truce|a withdrawal}.`,
  /** They stand against the state whose adjective they bear: "Averian protesters". */
  otherSides: `
    activist activists bandits bomber bombers criminals crowd crowds demonstrator demonstrators detainee
    detainees dissident dissidents exile exiles extremist extremists faction factions fighters gang
    gangs guerilla guerillas guerrilla guerrillas gunman gunmen hacker hackers hijacker hijackers
    insurgent insurgents jihadist jihadists khawarij khwarij kidnappers loyalists marchers mercenaries militant militants
    militia militias mob mobs opposition partisans pirate pirates prisoner prisoners protester
    protesters protestor protestors rebel rebels rioter rioters secessionists separatist separatists
    smuggler smugglers strikers terrorist terrorists
    + Averian {activists|bandits|bombers|crowds|demonstrators|detainees|dissidents|exiles|extremists|factions|fighters|gangs|guerrillas|gunmen|hackers|hijackers|insurgents|jihadists|kidnappers|loyalists|marchers|mercenaries|militants|militias|mobs|partisans|pirates|prisoners|protesters|protestors|rebels|rioters|separatists|smugglers|strikers|terrorists} attacked Candrian troops near Harim.
    + An Averian {activist|bomber|demonstrator|faction|gang|guerrilla|gunman|militant|militia|mob|opposition|protester|rebel|rioter|separatist} attacked Candrian troops near Harim.`,
  /** They kill by accident: beside the class of traffic. */
  mishaps: `
    boiler capsiz* carnival chemicals collid* crash* derail* fireworks gas leak* overturn* poisoning
    refinery stampede transformer warehouse
    + Two soldiers were killed when a {boiler|refinery|transformer|warehouse} exploded near Dunmere.
    + Two soldiers were killed in a {carnival|chemicals|fireworks|gas|leak|poisoning|stampede} near Dunmere.
    + Two soldiers were killed when a boat {capsized|collided|crashed|derailed|overturned} near Dunmere.`,
  /** Without one of them, deaths that nobody caused are no assault. */
  violence: `
    abduct* airstrike* ambush* armed army arson assailant* assassinat* assault* attack* battle* beaten
    behead* blast* bomb* bullet* cadre* captured cartel* chemical clash* crackdown detonat* device
    drone* encounter execut* explosion* explosive* fight fighting fights firing forces fought gang gas
    grenade* guerrilla* gun* hostage* ied* insurgen* jihad* kidnap* killing* landmine* loot* lynch*
    massacre* militant* mine missile* mob mortar* murder* offensive outfit poison* police protest* raid*
    rape* rebel* riot* rocket* seized sexual* shell* shoot* shot sniper* soldiers stab* strike* suicide
    terror* torch* torture* troops violence war warplane*
    + Two people were killed when {assailants|rebels|militants|insurgents|soldiers|troops|police|guerrillas|terrorists|snipers|a gang|a mob|an outfit|cadres|cartels|armed men|the army|forces|gunmen|jihadists} came to Dunmere.
    + Two people were killed in {an airstrike|an ambush|an assault|an attack|a battle|a blast|a bombing|a clash|a crackdown|an encounter|an execution|an explosion|a fight|a gunfight|a massacre|a murder|an offensive|a protest|a raid|a riot|a shootout|a strike|a war|a suicide|violence|fighting|firing|fights|shelling|arson|loot|torture|rape|torching|sexual violence} near Dunmere.
    + Two people were killed by {bullets|a device|a drone|an explosive|a grenade|an ied|a landmine|a mine|a missile|a mortar|a rocket|poison|gas|a detonation} near Dunmere.
    + Two people were killed and {abducted|assassinated|beaten|beheaded|captured|fought over|kidnapped|lynched|seized|shot|stabbed|held hostage|left by killings|left by shooters} near Dunmere.
    + Two people were killed when warplanes came to Dunmere.`,
  /** Somebody did it: no accident, whatever word of mishap stands beside. */
  hands: `
    air_strike air_strikes airstrike airstrikes ambush* attack* blast_at bomb* cadre cadres chlorine
    device explosion_at explosive explosives grenade grenades guerilla guerillas guerrilla guerrillas
    gunman gunmen ied ieds improvised insurgent insurgents landmine landmines maoist maoists militant
    militants missile missiles mortar mortars rebel rebels rocket rockets sarin shells shot soldiers suicide
    taliban terror* troops warplanes
    + Two people were killed when a boiler leaked in {an ambush|an air strike|an airstrike|an attack|a bombing|a blast at a depot|an explosion at a depot|a suicide raid|a terror raid} near Dunmere.
    + Two people were killed in a gas leak, and {airstrikes|air strikes|bombers|a bomber|a cadre|cadres|chlorine|a device|explosives|an explosive|a grenade|grenades|guerillas|guerrillas|a guerilla|a guerrilla|a gunman|gunmen|an ied|ieds|an improvised charge|an insurgent|insurgents|a landmine|landmines|a maoist|maoists|a militant|militants|a missile|missiles|a mortar|mortars|a rebel|rebels|a rocket|rockets|sarin|shells|a shot|soldiers|the taliban|troops|warplanes} came near Dunmere.`,
  /** Nouns that stand for a power: who governs, fights, judges or rules. */
  powers: `
    ambassador ambassadors armed_groups army attache attaches authorities cabinet captive captives clan
    clans coalition commander commanders congress court courts delegation delegations demonstrator
    demonstrators detainee detainees diplomat diplomats emir envoy envoys faction factions fighter
    fighters forces general generals government governments guerilla guerillas guerrilla guerrillas
    gunman gunmen hostage hostages insurgent insurgents jihadist jihadists junta king leader leaders
    mediator mediators militant militants military militia militias minister ministers ministries
    ministry navy negotiator negotiators official officials opposition parliament party peacekeeper
    peacekeepers police premier president prisoner prisoners prosecutor prosecutors protester protesters
    protestor protestors queen rebel rebels refugees regime rival_groups rivals senate separatist
    separatists sides soldier soldiers terrorist terrorists tribes tribesmen tribunal troops union
    + The {ambassador|army|attache|authorities|cabinet|captive|clan|coalition|commander|congress|court|delegation|demonstrator|detainee|diplomat|emir|envoy|faction|fighter|general|government|guerilla|guerrilla|gunman|hostage|insurgent|jihadist|junta|king|leader|mediator|militant|military|militia|minister|ministry|navy|negotiator|official|opposition|parliament|party|peacekeeper|police|premier|president|prisoner|prosecutor|protester|protestor|queen|rebel|regime|senate|separatist|soldier|terrorist|tribunal|union} resigned on Friday.
    + The {ambassadors|attaches|captives|clans|commanders|courts|demonstrators|detainees|diplomats|envoys|factions|fighters|forces|generals|governments|guerillas|guerrillas|gunmen|hostages|insurgents|jihadists|leaders|mediators|militants|militias|ministers|negotiators|officials|peacekeepers|prisoners|prosecutors|protesters|protestors|rebels|refugees|rivals|separatists|soldiers|terrorists|tribes|tribesmen|troops|armed groups} surrendered on Friday.`,
  /** One noun for two or more powers. */
  severalPowers: `
    armed_groups clans factions militias negotiators rival_groups rivals sides tribes
    + The {armed groups|clans|factions|militias|negotiators|rivals|tribes} met on Friday.`,
  /** They make the context of a deed military. */
  ofForces: `
    army defence defense military troops
    + Averia and Candria signed {an army|a defence|a defense|a military|a troops} accord.`,
  /** They make the context of a deed territory. */
  ofTerritory: `
    airspace border ceasefire territory truce
    + Averia and Candria signed {an airspace|a border|a ceasefire|a territory|a truce} accord.`,
  /** They make the context of a deed terrorism. */
  ofTerror: `
    terror*
    + Averia and Candria signed {a terrorism|a terror} accord.`,
  /** They make the context of a deed an election. */
  ofElections: `
    ballot* election* referendum* vote*
    + Averia criticised the {ballot|election|referendum|vote} of Candria.`,
  /** They make the context of a deed humanitarian. */
  ofRelief: `
    humanitarian refugee refugees relief
    + Averia and Candria signed {a humanitarian|a refugee|a refugees|a relief} accord.`,
  /** They make the context of a deed weapons of mass destruction. */
  ofMassDestruction: `
    biological chemical nuclear
    + Averia and Candria signed {a biological|a chemical|a nuclear} accord.`,
  /** Words of a promise: what is ahead by them is exported as AGREE or THREATEN. */
  promises: `
    agree* offer* pledg* prepared promis* ready shall vow* will willing would
`,
});
