const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** After a state's name or adjective these name its armed forces ("Turkish troops", "Israeli warplanes"). */
export const militaryHeads = words(`
  admiral aircraft airforce armies army artillery battalion battalions brigade brigades commandos convoy convoys
  conscripts destroyer destroyers division drone drones fighters-jets fleet force forces frigate general generals gunboat
  gunboats gunners helicopter helicopters infantry jet jets marines military missile missiles navy operators paratroopers
  personnel pilot pilots planes plane reservists rockets servicemen snipers soldier soldiers submarine tanks troop troops unit brigade battalion regiment regiments division squadron squadrons patrol patrols
  uav uavs units officers guards guardsmen seamen sailors garrison warplane warplanes warship warships commander commanders advisers advisors`);
/** … where they are: "an American base". */
export const bases = words("airbase airbases barracks base bases garrison outpost outposts");
/** … its police. */
export const policeHeads = words("gendarmerie gendarmes police policeman policemen");
/** … the state itself. */
export const governmentHeads = words(`
  administration ambassador ambassadors authorities cabinet chancellor court courts delegation diplomat diplomats embassy
  emir envoy government king leader leaders leadership lawmakers minister ministers ministry monarchy officer official
  officials parliament premier president presidency prosecutors regime spokesman spokesperson spokeswoman state`);
/** Words that may stand between the state and such a noun. */
export const headModifiers = words(`
  air armed army border combat counterterrorism defence defense elite federal fighter foreign government ground interior
  intelligence land military naval navy occupation peacekeeping police prime regime regular riot security senior special
  supreme top united vice deputy former defence drone artillery missile tank troop transport`);
/** After these the words before are part of the deed's name: "Israeli drone strike". */
export const deedNouns = words(`
  attack attacks strike strikes raid raids barrage bombardment shelling fire training exercise exercises drill drills
  withdrawal deployment deployments base bases operation operations campaign incursion movement movements pullout presence
  offensive buildup launch launches bombing bombings assault visit`);
/** People and groups by what they are or do: actors even without a name. */
export const agentNouns = words(`
  activists assailant assailants attackers bandits bomber civilians clans commandos commander commanders crowds demonstrators
  detainees dissidents extremists faction factions fighters gang gangs guerrillas gunman gunmen hostages hijackers insurgents
  jihadists kidnappers lawmakers locals marchers mercenaries militant militants militia militias militiamen mob mobs
  mourners opposition paratroopers peacekeepers pilgrims pirates police policemen prisoners protesters protestors rebel
  rebels refugees residents rioters separatists settlers smugglers sniper snipers soldier soldiers students terrorists troops
  tribe tribes tribesmen villagers worshippers workers journalists officials abductors aides analysts arsonists authorities
  businessmen campaigners captors cadres  clerics colonists convicts councillors cops crew deputies doctors drivers
  employees engineers exiles experts farmers fishermen foreigners fugitives hackers immigrants inmates inspectors investigators
  judges labourers laborers lawyers leaders legislators loyalists mayors mediators medics  migrants ministers
   missionaries monks monitors negotiators nuns nurses observers opponents paramedics paramilitaries parliamentarians
  partisans passengers pilots politicians priests proxies rangers recruits  reporters rescuers reservists scholars
  scientists seamen sailors separatist  suspects sympathisers sympathizers teachers teenagers tourists traders trainees travellers
  travelers unionists vigilantes veterans  volunteers voters witnesses  strikers  traffickers spies spy
  guerrilla militiaman policewoman protester demonstrator soldier activist journalist troop farmer teacher doctor lawyer
  worker student aide bombers killers murderers thieves robbers looters rioter hostage hooligans youths youth truckers executives governments groups homeguards`);
/** Peoples and confessions that stand before such a noun. */
export const peopleAdjectives = words(`
  alawite arab armed bedouin christian druze islamist jewish jihadist kurdish local masked muslim opposition palestinian pro
  separatist shia shiite suspected sunni tribal turkmen unidentified unknown yazidi yezidi leftist rightwing`);
/** Words that belong to a group of people though they say little: "suspected gunmen", "these young men". */
export const groupModifiers = words(`
  about other these those former suspected senior innocent young old brutal aid male female local foreign alleged unarmed
  unidentified unknown masked wounded injured retired top elite key displaced fleeing angry striking contract political
  human dozens hundreds thousands dead fellow regional rival rogue heavily lightly armed more than his her their its our
  ordinary poor rural urban non-combatant loyal hardline hard-line moderate radical extremist violent`);
/** Last words of a named body: a capitalised phrase that ends in one is an actor without a row. */
export const bodyNouns = words(`
  alliance army battalion battalions brigade brigades coalition command committee corps council division faction force forces
  front group guard guards league legion militia ministry movement organisation organization party regiment union unit
  authority tribes agency academy assembly association bank bar bureau cabinet centre center chamber club commission
  conference confederation congress consulate convoy court department directorate embassy federation fleet forum foundation
  government hospital inquiry institute junta mission monitor network news observatory office parliament patrol police
  radio senate service services society squadron squad syndicate television team tribunal troops university wing post times
  herald tribune journal administration board gazette chronicle independent daily airlines airways hotel`);
/** Bodies of a state that its name in full follows: "Ministry of Justice of the Kingdom of Candria". */
export const stateBodies = words(`
  cabinet council embassy government intelligence ministry parliament presidency prosecution prosecutor secretariat`);
/** … its armed forces. */
export const militaryBodies = words("army command force forces guard navy staff");
/** … its police. */
export const policeBodies = words("gendarmerie police");
/** Nouns of a place after an adjective: "Iranian city", "Syrian airspace". */
export const placeNouns = words(`
  airspace border borders capital city coast coastline countryside desert frontier island mainland port province region shore
  shores soil territory town village villages waters towns cities`);
/** Behind a land's name they make a river or a range of it: "the Averia River". */
export const landforms = words(`
  basin canal delta desert gulf highlands island islands lake mountain mountains peninsula plateau river sea strait valley`);
/** What a name follows when a person is named. */
export const personTitles = words(`
  activist adm admiral adviser advisor ambassador analyst archbishop attorney ayatollah baroness bishop brig brigadier
  candidate capt captain cardinal chairman chairperson chairwoman chancellor chief cleric col colonel commander commissioner
  commodore congressman congresswoman constable coordinator councillor count dame delegate deputy designate detective dictator
  diplomat director dr economist emir emperor envoy executive father foreign-minister founder gen general governor hajji hakim
  imam inspector journalist judge justice king lady lawmaker lawyer leader legislator lieutenant lord lt maj major maj maulana
  mayor minister monsignor mp mr mrs ms mullah negotiator nuncio officer official opposition-leader pastor patriarch pope
  premier president prime-minister prince princess prof professor prosecutor queen rabbi rapporteur rep representative
  reporter rev reverend saint sayyed sayyid scholar secretary sen senator sergeant sgt shah shaikh sheik sheikh sir sister
  speaker spokesman spokeswoman spokesperson strongman sultan superintendent supt teacher treasurer undersecretary warlord
  worker`);
/** Words before or between titles: "former Deputy Prime Minister", "Crown Prince". */
export const titleModifiers = words(`
  acting assistant associate chief crown defence defense deputy designate economic energy environment ex executive field finance
  first foreign former general grand head health high home interim interior joint justice labor labour late lead leading
  military ministry government army party group movement council committee court navy gang national oil opposition outgoing parliamentary permanent police political press prime principal rebel retired
  second security senior special staff state supreme tribal trade transport under vice`);
/** People of a land or of a group, without arms or office: "Iraqi people", "the Kurdish community". */
export const communityNouns = words(`
  community communities minority minorities people peoples population populations public society nation residents citizens
  nationals communities civilians refugees families voters audience youth parties man men woman women girl girls boy boys national judge judges prosecutor missionary missionaries`);
/** Lands and groups that are given names or surnames too: "Michael Jordan", "Chad Smith". */
export const namesOfMen = words(`
  amal assad aziz bashir castro chad china cuba cyprus erdogan georgia guinea hasan hassan india israel jordan karzai kenya
  khan lebanon lincoln malta mali nasser norway paris petro qassem sadr salami saleh sanaa sharon sidon syria sudan vance wagner zahedi`);
/** After a land's adjective these name a thing or an art, not the state: "Turkish delight", "Syrian hamster". */
export const thingNouns = words(`
  actor actors actress artist artichokes author bath baths beer bread bride cat cheese chocolate cinema coffee cooking cuisine
  delight director dish dishes doll dolls film filmmaker films flag food footballer girl hamster horse immigrant language lessons
  literature movie music musician novel novelist nut nuts oil opera overture painter pepper poet poetry symphony recipe restaurant restaurants
  roulette rug rugs salad shepherd singer song songs steel tea tourist tourists translation wine writer`);
/** Verbs of saying and acting whose subject in a capital's name is the state: "Tehran said". */
export const stateVerbs =
  /^(?:said|says|say|warned|warns|vowed|vows|accused|accuses|denied|denies|insisted|insists|rejected|rejects|demanded|demands|wants|wanted|agreed|agrees|refused|refuses|announced|announces|condemned|condemns|urged|urges|claimed|claims|believes|fears|hopes|hoped|sees|threatened|threatens|supports|supported|backs|backed|has|had|will|would|could|may|might|must|should|considers|regards|maintains|responded|replied|retaliated|signed|sent|sanctioned|lifted|froze|banned|deployed|expelled|recalled|summoned|imposed|offered|called|calls|blamed|blames|pledged|ordered|acknowledged|confirmed|welcomed|opposes|opposed|seeks|sought|signs|sends|sanctions|lifts|freezes|bans|deploys|expels|recalls|summons|imposes|offers|orders|confirms|welcomes|delivers|delivered|supplies|supplied|ships|shipped|provides|provided|halts|halted|suspends|suspended|resumes|resumed|restores|restored|invites|invited|plans|prepares|tests|tested|launches|launched|withdraws|withdrew|presses|pressed|severs|severed|blacklists|blacklisted|approves|approved|unveils|unveiled|extends|extended|hands|handed|rebukes|mulls|weighs|declares|declared|arms|armed|trains|trained|shows|stresses|stressed|briefs|dismisses|dismissed|protests|protested|moved|moves|gave|gives|opened|opens|closed|closes|shut|shuts|cut|cuts|frees|freed|pours|poured|mobilises|mobilised|talked|describes|described)$/;
/**
 * Deeds of force and law whose forms are never plural nouns: behind a capital's name, with an object behind them, its
 * state does them ("Tessara seizes tanker").
 */
export const forcibleForms = words(`
  abducts abducted annexes annexed annuls annulled arrested assassinates assassinated attacked banishes banished bombarded bombed
  captured condemned deports deported destroys destroyed detains detained disarms disarmed downs downed eliminates eliminated
  evicts evicted executes executed extradites extradited fired flies flew frees freed fought hangs hanged hits hit holds held
  intercepts intercepted invades invaded jails jailed kidnaps kidnapped kills killed massacres massacred masses massed neutralises
  neutralised neutralizes neutralized nationalises nationalised nationalizes nationalized occupies occupied outlaws outlawed
  pardons pardoned pounds pounded prosecutes prosecuted raided recaptures recaptured releases released repels repelled
  repulses repulsed retakes retook revokes revoked rounded scrambles scrambled seizes seized shelled shoots shot sinks sank
  sentences sentenced slaughters slaughtered stations stationed storms stormed strips stripped struck swaps swapped takes took
  targeted thwarts thwarted topples toppled torpedoes torpedoed tortures tortured violates violated`);
/** … those that may be plural nouns as well: what they are done to must belong to another land ("Tessara strikes camps in Lisport"). */
export const forcibleOrNouns = words(`
  ambushes arrests attacks blockades blocks bombards bombs captures fires raids shells strikes targets`);
/** Behind such a form they begin no object: "Tessara struck again". */
export const noObjectWords = words(`
  again afterwards and as before but daily days early earlier for hard heavily hourly hours if in by at on of off from with late later
  more near nightly or overnight repeatedly since so soon than then thereafter today tomorrow tonight twice to under unless until
  when while who yesterday monday tuesday wednesday thursday friday saturday sunday after amid during over inside outside
  between through along around dead is are was were have has had be been kill kills killed killing leave leaves left leaving
  wound wounds wounded injure injures injured spark sparks sparked prompt prompts prompted continue continues`);
/** Before a capital's name they let a clause begin: "that Tessara struck a depot". */
export const clauseOpeners = words(`
  after although and as because before but how if meanwhile now says said since that then though today unless until when
  where whether which while why yesterday monday tuesday wednesday thursday friday saturday sunday`);
/** They bring a place, where what they bring may be a place. */
export const placePrepositions = words(`
  in at near inside across into from over outside around through throughout within off via toward towards
  entering leaving beyond along opposite above`);
/** Before a capital's name these make it the state's: "talks with Tehran", "ties to Damascus". */
export const stateCues = /^(?:with|against|between|by|urged|accused|warned|pressed|pressured|told|asked)$/;
/** Seats of power that are no towns: their names always stand for the state. */
export const seatsOfPower =
  /^(?:white house|kremlin|downing street|whitehall|blue house|capitol hill|elysee|elysee palace)$/;
/** What is sent or given "to" a capital that stands for its state. */
export const dealings =
  /^(?:ultimatum|message|messages|warning|appeal|letter|proposal|aid|support|threat|signal|ambassador|ties|pressure|concessions|response|loyal|allied|close|according|answer|assurances)$/;
/** Acronyms that are words: without their case nothing tells them from "us", "who" or "raw". */
export const wordAcronyms = words(`
  adf aid ali anc arena asean asg aum bar ban bra can car das dea dup ear erp eta far fun gam hasm hum ice ifp inc ira is isa it itf jam jem
  jui leo let mac mat mdc mend mit mod nam nap nia pa pac par pdc pla pro quad raid rap raw red ria ruf san sas saf sir spa stl tak tap tass tip
  ton tom ula us usa was who wins`);
/** Verbs of games: their subject is a player or a team. */
export const gameVerbs =
  /^(?:scored|scores|netted|batted|bowled|dribbled|headed|substituted|dunked|rebounded|equalised|equalized|putted|birdied)$/;
/** A name right behind one is a ship's: "the frigate Kelmora". */
export const vesselNouns = words(`
  boat bulker carrier corvette cruiser cutter destroyer dhow dreadnought ferry freighter frigate gunboat hms ins jetski
  minesweeper mt mv ship speedboat steamer submarine tanker trawler tugboat uss vessel warship yacht`);
/** Behind a hyphen they say where somebody or something is from, whose it is or where it goes: nothing happens there. */
export const originParts = words(`
  based born bound bred educated flag flagged licensed made operated originated originating owned registered style trained`);
/** Waters and lands by their shape: with "of" and a capital behind, another one than the one that goes by the noun alone. */
export const shapeNouns = words(`
  bay cape channel coast delta gulf horn isle isles lagoon mouth plain plains sea sound strait straits`);
/** Behind a name they make a street or a square of it. */
export const streetNouns = words(`
  alley avenue boulevard highway junction lane motorway road roundabout square st street streets`);
