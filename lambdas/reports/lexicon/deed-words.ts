import { wordLists } from "./word-list.ts";

/** Words that tell what a deed is, who its parties are and what it is about. */
export const deedWords = wordLists({
  /** Asked for or refused, they are ways to give in. */
  yielding: `
    cease-fire ceasefire disarm* hand_over lay_down leave pull_back pull_out releas* resign* step_down
    surrender* truce withdraw*`,
  /** Asked for or refused, they are talks. */
  meeting: `
    dialogue mediat* meet meeting meetings negotiat* summit talks`,
  /** Asked for or refused, they are help: beside the classes of aid and weapons. */
  helping: `
    aid assistance asylum diesel fodder food fuel help hospitals loan medicines money protection refuge
    support tents troops`,
  /** Threatened, they send people out. */
  expelling: `
    banish* deport* expel*`,
  /** Threatened, they end what powers have with each other. */
  severing: `
    boycott* cut_ties* embargo* halt* sanction* sever* suspend* withdraw*`,
  /** Threatened, they keep people or goods from passing. */
  closing: `
    ban* block* close* restrict* shut*`,
  /** With one of them a vow or a warning threatens. */
  hostile: `
    action annihilat* arrest attack* aveng* ban block blockade blow* bomb* boycott buried burn* bury
    close consequences crush cut deadline decisive defend deport destroy* destruction driv* eliminat*
    end escalat* expel fight fire firm force halt hang* harsh hell hit hunt invade invasion jail kidnap*
    kill military missile missiles never no_longer price punish* quit raid* raz* regret resign respond
    response retaliat* reveng* sanction sanctions seize severe shell* shot shut sink step_up stop storm
    strike strikes strongly sunk suspend target tariff tariffs tolerate ultimatum violence war wipe
    withdraw`,
  /** A warning that holds another deed threatens only what is still ahead. */
  ahead: `
    ll not_to or shall will would`,
  /** A gerund behind them is told by itself: "after striking". */
  timely: `
    after amid as before since when while`,
  /** What they bring stands beside the object of a deed, not in it. */
  circumstances: `
    after amid as at before despite during following in since`,
  /** What they bring is no party that a verb reaches. */
  asides: `
    according after amid as at before by despite during following from in inside like near outside over
    since through under`,
  /** In a relative clause they only say where forces are: "troops stationed in Harim". */
  stationing: `
    base deploy garrison station`,
  /** Verbs whose subject is whom it was done to. */
  suffering: `
    die lose perish suffer sustain`,
  /** Verbs whose subject is given aid. */
  receiving: `
    get obtain receive`,
  /** Who puts them out does what they are said to do: "a report accusing Candria". */
  papers: `
    communique communiques declaration declarations document documents letter letters message messages
    note notes report reports resolution resolutions speech speechs statement statements video videos`,
  /** Whose a noun is has been named before. */
  belonging: `
    her his its their`,
  /** With "its" before them they act for their owner: beside the classes of forces and weapons. */
  arms: `
    aircraft boat* helicopter* jet jets plane* ship* warplane* warship*`,
  /** Who is killed, held or jailed is none of them: beside the classes of forces, property and weapons. */
  things: `
    aircraft animal* area attack* attention base bill cattle chance* city control deal dog* equipment
    funds goods ground hope* hotel idea land life lives money operation* order* plan plane* position*
    post power project rights ship* station talks territory thing* town vessel* village warrant*`,
  /** Verbs whose object without a name need not be a person: "captured the hilltop". */
  taking: `
    capture catch hold seize snatch take`,
  /** Verbs that only say that something happens. */
  happening: `
    be begin break come continue ensue erupt escalate flare follow go happen hold intensify last occur
    rage resume start take`,
  /** Verbs by which a truce begins or ends: "took effect", "went into force". */
  beginning: `
    begin come end enter go halt hold pause start stop take`,
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
    wounded`,
  /** Nouns through which a verb reaches the deed behind them: "claimed responsibility for the attack". */
  leading: `
    act acts beginning campaign commencement complicity course credit day days dozens first form hand
    hundreds involvement kind number part participation plan plans preparation preparations procedures
    process responsibility role round rounds second series spate start state string three two wave week
    weeks`,
  /** Prepositions behind which a noun may be what the verb does. */
  under: `
    after behind for from in into of on to under with`,
  /** Prepositions that bring a meeting at which the subject took part. */
  during: `
    at during in on`,
  /** Prepositions that bring what somebody is blamed for. */
  blamedFor: `
    for of over`,
  /** Verbs whose object is said to have done it. */
  blaming: `
    accuse blame suspect`,
  /** Verbs whose "on" or "to" brings who is said to have done it. */
  blamingOn: `
    attribute blame pin`,
  /** Verbs whose "by" brings who did what their subject names. */
  bringingAbout: `
    cause order plan`,
  /** "In" behind them says where they sit: "officials in Harim said". */
  speakers: `
    analyst analysts authorities diplomat diplomats government ministry official officials source
    sources spokesman spokesperson spokeswoman`,
  /** Behind such a place they say that somebody there spoke. */
  saying: `
    added announced confirmed reported said say says told`,
  /** A place before them says where somebody works: "her Harim manager". */
  posts: `
    bureau correspondent manager managers office operator owner owners`,
  /** Adjectives that stand for people: "the wounded". */
  fates: `
    accused dead displaced homeless poor unemployed wounded`,
  /** With a capital at the beginning of a sentence they name nobody. */
  projectiles: `
    bomb bombs drone drones gun guns jets missile missiles mortar mortars projectile projectiles rocket
    rockets shell shells warplanes`,
  /** "From" behind them brings for whom they speak. */
  offices: `
    delegat* diplomat diplomats envoy envoys mediator mediators minister ministers negotiator
    negotiators representative representatives soldiers troops`,
  /** Before what belongs to them they are the party: "a police convoy". */
  services: `
    army gendarmerie guerrilla militant military militia navy paramilitary police rebel`,
  /** They belong to the service before them. */
  servicePosts: `
    barracks base bases bus buses camp camps checkpoint checkpoints column columns convoy convoys
    headquarters hideout hideouts jeep jeeps outpost outposts patrol patrols position positions post
    posts station stations truck trucks vehicle vehicles`,
  /** Behind a noun they lead to whose it is: "areas held by Candria". */
  ties: `
    affiliated aligned allied backed belonging close controlled held led linked loyal manned occupied
    operated owned run supported tied used`,
  /** With one of them, what is fired strikes nobody. */
  drills: `
    air_drill air_drills air_exercise air_exercises annual_drill annual_drills annual_exercise
    annual_exercises coalition_drill coalition_drills coalition_exercise coalition_exercises
    combined_drill combined_drills combined_exercise combined_exercises joint_drill joint_drills
    joint_exercise joint_exercises live-fire_drill live-fire_drills live-fire_exercise
    live-fire_exercises maneuver maneuvers manoeuvre manoeuvres military_drill military_drills
    military_exercise military_exercises missile_drill missile_drills missile_exercise missile_exercises
    naval_drill naval_drills naval_exercise naval_exercises planned_drill planned_drills
    planned_exercise planned_exercises war_game war_games wargame wargames`,
  /** What they wreck or fight in is a riot. */
  protesters: `
    demonstrator demonstrators marchers picketers protester protesters protestor protestors rioter
    rioters strikers`,
  /** Seized, they are told of though nobody is named. */
  ships: `
    boat boats carrier carriers dhow dhows freighter freighters ship ships tanker tankers vessel vessels`,
  /** Closed, they are told of though nobody is named. */
  passages: `
    airspace border borders crossing crossings gate gates strait straits`,
  /** Brought, they are told of though nobody is named. */
  loads: `
    aid convoy convoys flour food lorries lorry medicine medicines shipment shipments supplies truck
    trucks`,
  /** An appeal for one of them is told though it says to nobody. */
  appeals: `
    action aid arrest asylum ceasefire election end extradit* halt independence intervention
    investigation meeting negotiation negotiations probe refuge release resign* sanction sanctions talks
    truce withdraw*`,
  /** They stand against the state whose adjective they bear: "Averian protesters". */
  otherSides: `
    activist activists bandits bomber bombers criminals crowd crowds demonstrator demonstrators detainee
    detainees dissident dissidents exile exiles extremist extremists faction factions fighters gang
    gangs guerilla guerillas guerrilla guerrillas gunman gunmen hacker hackers hijacker hijackers
    insurgent insurgents jihadist jihadists kidnappers loyalists marchers mercenaries militant militants
    militia militias mob mobs opposition partisans pirate pirates prisoner prisoners protester
    protesters protestor protestors rebel rebels rioter rioters secessionists separatist separatists
    smuggler smugglers strikers terrorist terrorists`,
  /** They kill by accident: beside the class of traffic. */
  mishaps: `
    boiler capsiz* carnival chemicals collid* crash* derail* fireworks gas leak* lightning outbreak
    overturn* poisoning refinery stampede tornado transformer volcano warehouse`,
  /** Without one of them, deaths that nobody caused are no assault. */
  violence: `
    abduct* airstrike* ambush* armed army arson assailant* assassinat* assault* attack* battle* beaten
    behead* blast* bomb* bullet* cadre* captured cartel* chemical clash* crackdown detonat* device
    drone* encounter execut* explosion* explosive* fight fighting fights firing forces fought gang gas
    grenade* guerrilla* gun* hostage* ied* insurgen* jihad* kidnap* killing* landmine* loot* lynch*
    massacre* militant* mine missile* mob mortar* murder* offensive outfit poison* police protest* raid*
    rape* rebel* riot* rocket* seized sexual* shell* shoot* shot sniper* soldiers stab* strike* suicide
    terror* torch* torture* troops violence war`,
  /** Somebody did it: no accident, whatever word of mishap stands beside. */
  hands: `
    air_strike air_strikes airstrike airstrikes ambush* attack* blast_at bomb* cadre cadres chlorine
    device explosion_at explosive explosives grenade grenades guerilla guerillas guerrilla guerrillas
    gunman gunmen ied ieds improvised insurgent insurgents landmine landmines maoist maoists militant
    militants missile missiles mortar mortars rebel rebels rocket rockets sarin shot soldiers suicide
    taliban terror* troops`,
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
    separatists sides soldier soldiers terrorist terrorists tribes tribesmen tribunal troops union`,
  /** One noun for two or more powers. */
  severalPowers: `
    armed_groups clans factions militias negotiators parties rival_groups rivals sides tribes`,
  /** They make the context of a deed military. */
  ofForces: `
    army defence defense military troops`,
  /** They make the context of a deed territory. */
  ofTerritory: `
    airspace border ceasefire territory truce`,
  /** They make the context of a deed terrorism. */
  ofTerror: `
    terror*`,
  /** They make the context of a deed an election. */
  ofElections: `
    ballot* election* referendum* vote*`,
  /** They make the context of a deed humanitarian. */
  ofRelief: `
    humanitarian refugee refugees relief`,
  /** They make the context of a deed weapons of mass destruction. */
  ofMassDestruction: `
    biological chemical nuclear`,
  /** Words of a promise: what is ahead by them is exported as AGREE or THREATEN. */
  promises: `
    agree* offer* pledg* prepared promis* ready shall vow* will willing would`,
});
