import { anyOf, type WordList, wordLists } from "./word-list.ts";

/** Sets of words that frames ask for beside their verb or noun, sorted by name. */
export const wordClasses = wordLists({
  aid: `
    aid aircraft ambulance* ammunition arms assistance billion blanket* boats cash convoy* cots dollars donation*
    doses electricity equipment euros explosives firearm* flour food fuel funding funds generator* goods grain grant
    grants guns helicopters help hospital* humanitarian kits launcher* loan loans medical medicine* milk million money
    munitions package pumps rations relief rice rifle* shelter shipload* stove* subsidies subsidy supplies supply
    support* tank* tarpaulin* tents vaccines vehicles water weapons wheat
    + Esmeria gave Averia {a billion|cash|dollars|donations|doses|equipment|euros|firearms|funding|funds|goods|grants|a grant|kits|loans|medical help|munitions|a package|rations|subsidies|a subsidy|supplies|humanitarian help}.`,
  attacks: `
    airstrike* assault* attack* barrage* bombardment bombing* campaign cease-fire clashes combat fighting fire
    hostilities incursion* insurgency offensive* operation operations raid* rocket shelling siege strike* violence war
    + Candria halted {barrages|clashes|combat|hostilities|incursions|insurgency|offensives|operations|violence} against Averia.`,
  demands: `
    access accord agreement* aid appeal* application* bid bill call calls cease-fire ceasefire changes claim*
    condition* cooperation deal decision demand* draft election* entry extradition idea inspections invitation* law
    mediation* meeting* motion negotiation* offer* overture* pact* participation peace petition* plan plans pressure
    proposal* recommendation* referendum request* resolution* result* return rules ruling sanctions suggestion* talks
    terms truce ultimatum visa* visit vote
    + Averia ignored Candrian {access|applications|changes|cooperation|entry|mediation|participation|recommendations}.
    + Averia ignored a Candrian {bid|bill|motion|referendum}.`,
  enemies: `
    aircraft airport* base bases bridge* building* bus buses camp camps car cars checkpoint* church* city civilian*
    convoy* depot* embassy* facilit* fighters forces guard* headquarters helicopter* home homes hospital* hotel* house
    houses infrastructure market* militants mosque* office* patrol* people pipeline* plane* plant police policeman
    policemen position* post posts rebels refinery school* ship* soldier* station* tank tanker* tanks target*
    terrorists town troops truck* vehicle* vessel* village* worker*
    + Candrian troops surrounded {facilities|headquarters|homes|infrastructure|militants|mosques|pipelines|planes|rebels|a refinery|targets|terrorists|vessels|workers} in Averia.`,
  envoys: `
    ambassador* attache* consul diplomat* envoy*`,
  forces: `
    adviser* advisor* agents aircraft armor armored armour armoured army artillery battalion* batter* bomber bombers
    brigade* bulldozers carrier* column* combatant* commander* commandos contingent* convoy* corps crew crews
    destroyer* detachment* division* drone drones equipment f-16* fighter fighters fleet force forces frigate*
    garrison gendarm* general generals guard guards guerrillas guns helicopter* howitzer* instructor* insurgents jet
    jets launcher* legion marines men mercenar* militants military militia* missile* mortars navy officers operatives
    paratrooper* patrol* peacekeep* personnel police position* rangers rebels regiment* reinforcement* reserves
    reservist* security ship ships snipers soldier* squadron* staff submarine* systems tanks trainer* tribes tribesmen
    troop troopers troops unit units vehicles vessel* warplane* warship* weapon*
    + Candria deployed {advisors|armor|armour|bombers|bulldozers|carriers|combatants|a corps|detachments|equipment|a fleet|guerrillas|insurgents|a jet|a legion|mercenaries|militants|personnel|rebels|security|submarines|systems|a troop|troopers|a unit|vessels} to Oldbridge.`,
  games: `
    album batsman batsmen box-office champion* coach cup film finals game goal goalkeeper goals inflation innings
    investors league match matches midfielder movie player* playoff* profit* quarterback quarterly revenue season
    shares stock stocks striker tournament wicket*
    + Candrian soldiers hit Averian {batsmen|film crews|finals|movie crews|playoffs|stocks|wickets} in Dunmere.
    + Candrian soldiers hit an Averian {game warden|innings|midfielder|quarterback|stock exchange} in Dunmere.`,
  ideas: `
    ability absurdity accountability accuracy accusation accusations addiction affection affordability agenda
    alarm allegation allegations ambiguity ambition ambitions ambivalence anger anguish anxieties anxiety
    apathy apology appetite approach argument arguments arrogance aspirations assertion assertions assumption
    assumptions attention attitude attitudes austerity autonomy awareness backlash balance ban behavior
    behaviour belief beliefs bias biases bigotry bill bills boom boredom bravado budget budgets bureaucracy
    candidacy candor candour capitalism career careers caution chance chances change changes chaos character
    charisma charm choice choices claim claims clarity climate comment comments commitment commitments
    communism compassion competence competition complacency complaint complaints complexity compromise concept
    concepts concern concerns conclusion conclusions conduct confidence confusion conscience consensus
    conservatism consistency conspiracy constitution contempt controversy conversation corruption courage
    craze creativity credentials credibility creed crises crisis criticism criticisms critique culture
    cultures curiosity cuts cynicism deal deals debate debates debt debts decadence deception decision
    decisions decline deficit deficits degradation delight delusion demand demands democracy dependence
    depression deregulation desire despair desperation development difference differences difficulties
    difficulty dignity dilemma diplomacy disappointment discontent discourse discrimination disgust dishonesty
    disillusionment dismay dispute disputes dissatisfaction distrust diversity doctrine dogma doubt doubts
    downturn dread dream dreams duties duty economics economies economy efficiency egotism elation eligibility
    elitism embargo embarrassment emotion emotions empathy emptiness enthusiasm envy equality equity error
    errors ethics ethos euphoria evolution exaggeration excess excesses excitement exclusion existence
    expectation expectations expenditure expenses explanation exploitation extravagance fact facts failing
    failings failure failures fairness faith fame familiarity fantasy fascination fascism fate fatigue
    favoritism favouritism fear fears federalism fee feeling feelings fees feminism fervor fervour feud fever
    findings folly forecast foresight fragility freedom freedoms frenzy friendship frustration frustrations
    fury future futures glamour globalisation globalization gloom glory gratitude greatness greed grief
    grievance grievances growth guarantee guarantees guilt habit habits handling happiness hardship harmony
    haste hatred headline headlines heroism history homophobia honesty honor honour hope hopelessness hopes
    hubris humiliation humility humor humour hypocrisy hysteria idea ideal idealism ideals ideas identity
    ideologies ideology ignorance illusion image imagination immorality immunity imperialism impression
    impunity inability inaction incomes incompetence inconsistency indecision independence indifference
    indignation individualism inefficiency inequality inertia inflation influence ingenuity initiative
    initiatives injustice innocence innovation insecurity insistence inspiration instability instinct
    instincts insult insults integrity intent intention intentions interpretation intolerance intrigue
    intuition irony irresponsibility irritation isolationism issue issues jealousy joy judgement judgment
    justice kindness knowledge law laws laziness legacy legality legislation legitimacy leniency levy
    liberalism liberties liberty lie lies lifestyle likelihood limelight literacy logic loneliness longing
    love loyalty luck madness magic malaise mandate mania manner manners masculinity materialism mayhem
    meaning mediocrity memories memory mentality mercy merit merits mindset misconception misconduct misery
    misfortune misinformation misogyny mistake mistakes mistrust misunderstanding modesty momentum mood moods
    morale morality morals motivation motives multiculturalism mystery myth myths naivety narrative narratives
    nationalism need needs negativity neglect negligence neutrality norms nostalgia notion notions novelty
    obesity obligation obligations obscurity obsession odds omission opinion opinions opportunism
    opportunities opportunity oppression optimism option options orthodoxy outlook outrage overconfidence
    overspending panic paradox paralysis paranoia passion passions past patience patriotism peace perception
    perceptions personality perspective pessimism philosophies philosophy plan plans pledge pledges plight
    policies policy politics popularity populism posturing potential poverty practice practices pragmatism
    precedent predictions preference prejudice prejudices premise pressure pressures prestige price prices
    pride principle principles priorities priority privacy privilege privileges problem problems
    procrastination productivity professionalism profligacy progress promise promises proposal proposals
    prospect prospects prosperity protectionism psyche publicity purpose quality question questions quota
    quotas racism rage ratings rationale reaction realism realities reality reason reasoning reasons recession
    recklessness reckoning recollection record recovery rectitude reform reforms regret relationship relevance
    reliance religion reluctance remark remarks remorse repression reputation reputations resentment
    resilience respect responsibilities responsibility restraint restrictions revelation revelations rhetoric
    rights rigidity rigour risk risks rivalries rivalry romance routine row rows rule ruling rulings rumor
    rumors rumour rumours sadness sanction sanctions sanctity sanity scandal scandals scepticism secrecy
    secularism self-confidence self-esteem self-interest selfishness sense sensibilities sensitivity sentiment
    sentiments seriousness sexism sexuality shame shortage shortages shortcomings similarities simplicity
    sincerity skepticism slander sleep slowdown slump snobbery socialism solidarity solution solutions sorrow
    sovereignty speculation speech spending spirits spontaneity spotlight stability stagnation stance
    standards stereotypes stigma stories story strategies strategy strengths stress stubbornness stupidity
    style success suggestion suggestions superiority superstition supremacy suspicion suspicions sympathies
    sympathy tactic tactics talent tariff tariffs tax taxes teaching teachings temper temptation tendency
    tenor tension tensions testimony thanks theme themes theories theory thesis thinking thought thoughts
    timidity timing tolerance tone topic tradition traditions tragedy tranquility transparency trauma
    treatment trend trends tribalism triumph trust truth truths turbulence turmoil tyranny uncertainties
    uncertainty unease unemployment unhappiness uniqueness unity universality unpredictability upset urgency
    usefulness utterances validity values vanity veracity verdict verdicts viability view viewpoint views
    virtue virtues vision vitality volatility vulgarity vulnerabilities vulnerability wages wastefulness
    weakness weaknesses welfare wellbeing whims wisdom wish wishes woes words workload worries worry worship
    wrath wrongdoing wrongs xenophobia zeal zeitgeist
    + {Alarm|Anger|Apathy|Despair|Euphoria|Fear|Gloom|Grief|Panic|Unease|Uncertainty} seized the Averian ministry.
    + {A recession|A scandal|A slump|A downturn|Tension|Turmoil} hit Averia.
    + The senator attacked the Averian {agenda|constitution|economy|judgment|legacy|record|reputation|reforms|story|strategy|tactics}.
    + Candria assaulted Averian {credibility|democracy|freedoms|honour|independence|rights|sovereignty|traditions|values}.`,
  land: `
    airfield* airport* area areas base bases bastion* border* bridge* building* camp camps capital checkpoint* cities
    city complex control crossing* dam district* enclave* facility field fields ground half headquarters highway* hill
    hills island* land localit* most neighbo* oilfield* outpost* part parts point points port position* post posts
    province* region* road roads site station* stronghold* suburb* territor* town towns village*
    + Candrian troops captured {areas|a bastion|a complex|control|an enclave|a facility|fields|headquarters|localities|oilfields|suburbs|territories|towns} near Dunmere.`,
  people: `
    activist* aide* airman airmen blogger* boy boys brother* businessman businessmen captive* chief child children
    citizen* civilian* cleric* commander* crew critic* daughter demonstrator* detainee* diplomat* dissident* doctor*
    dozens driver* editor elder* employee* extremist* families family farmer* father fighter* fisherman fishermen girl girls
    governor guard* guerrilla* gunman gunmen head hostage* hundreds husband insurgent* jihadi* journalist* khawarij khwarij lawyer*
    leader* man mayor member* men migrant* militant* minister* missionar* monk* mother national nationals nun* officer* official*
    opponent* others passenger* peacekeeper* people person* pilgrim* pilot* police policeman policemen politician*
    priest* prisoner* protester* protestor* rebel* refugee* reporter* resident* sailor* scores senator smuggler*
    soldier* son student* suspect* teacher* terrorist* thousands tourist* trader* troops victim* villager* wife woman
    women worker* youth youths
    + Candrian troops captured {airmen|bloggers|businessmen|citizens|clerics|a daughter|dissidents|dozens|employees|extremists|girls|guerrillas|a gunman|a husband|insurgents|jihadists|khawarij|khwarij|a mayor|migrants|militants|missionaries|a mother|nationals|nuns|opponents|others|peacekeepers|protestors|rebels|scores|a son|terrorists|victims|workers} in Dunmere.`,
  pacts: `
    accord* agreement* armistice cease-fire ceasefire* charter compact contract* convention deal deals declaration
    memorand* mou pact pacts protocol* roadmap settlement treat* truce* understanding
    + Averia and Candria signed {an armistice|a charter|a compact|a contract|a convention|deals|a memorandum|pacts|a roadmap|a settlement} in Port Vale.`,
  property: `
    bridge* building* bulldozer* bus buses car cars church* crop crops depot* effig* factory farm farms flag*
    headquarters home homes hospital* house houses infrastructure line lines machinery market* monument* mosque*
    office offices pipeline* posters properties property pylon* rail* school schools shop shops site* station* statue*
    store stores tank* temple* tent tents tower towers truck* vehicle* village villages warehouse*
    + Rioters burned {bulldozers|farms|headquarters|homes|infrastructure|mosques|pipelines|properties|property|pylons|sites|statues|a store|temples|a tent|towers|warehouses} in Dunmere.`,
  relief: `
    aid flour food humanitarian medicine* relief
    + Trucks with humanitarian supplies reached Dunmere.`,
  restrictions: `
    ban bans barrier* blockade* censorship checkpoint* curfew* embargo* emergency freeze limit* lockdown martial
    measures moratorium obstacle* penalt* prohibition quarantine quota* restriction* sanction* siege state tariff*
    visa
    + Candria lifted {bans|censorship|a freeze|limits|a lockdown|martial law|measures|a moratorium|obstacles|a prohibition|a quarantine} on Averia.`,
  ships: `
    boat* carrier freighter ship* tanker* vessel*
    + Candrian marines boarded {a carrier|a vessel} near Port Vale.`,
  talks: `
    conference congress consultation* contacts dialogue discussion* forum gathering mediation meeting* negotiation*
    reception round session* summit* talk talks tour trip visit*
    + Averia and Candria held {a congress|consultations|contacts|a dialogue|discussions|a forum|mediation|a reception} in Port Vale.`,
  ties: `
    accreditation aid alliance ambassador* assistance consulate* contacts contract* cooperation deal* deliveries
    diplomatic embassy exercise* exports flights funding funds imports involvement licen* links loan* mediation
    membership negotiation* participation payments program programme project* relations sales services shipments
    supplies support talks ties trade training visas visit
    + Averia suspended {accreditation|its alliance|contacts|contracts|cooperation|exports|flights|funding|funds|imports|its involvement|links|mediation|participation|payments|projects|sales|supplies|visas} with Candria.`,
  traffic: `
    accident avalanche bus cancer car collision coronavirus covid* crash cyclone disease driver drought earthquake
    epidemic eruption famine ferry fire flood* heat highway hurricane landslide* lightning lorry mine-collapse
    motorist outbreak overdose pandemic plane quake rain* road snow* starvation storm* tornado train truck van
    vehicle* virus volcano wildfire*
    + {An accident|An avalanche|Cancer|Coronavirus|Covid|A crash|A cyclone|A disease|A drought|An epidemic|An eruption|Heat|A hurricane|A landslide|A motorist|An overdose|A pandemic|A plane|Starvation|A tornado|A virus|A volcano|A wildfire} killed two soldiers in Dunmere.`,
  weapons: `
    ammunition arrows artillery barrage* bomb bombs bullet* canister* cannon* device* drone drones explosive* fire
    firecrackers fireworks flares gas grenade* gunfire missile missiles molotov* mortar* munition* petrol projectile*
    rocket rockets rocks round rounds salvo* shell shells shot shots stones tear teargas torpedo* tracer* uav* volley*
    warning-shots
    + Rebels fired {arrows|barrages|canisters|devices|firecrackers|flares|molotovs|munitions|projectiles|rocks|salvos|stones|tracers|a UAV|a volley} at Candrian troops.`,
  works: `
    ad ads advert advertisement advertisements adverts article articles autobiography biography blog book
    books cartoon cartoons comedy documentaries documentary drama editorial editorials email
    emails essay essays exhibition film films interview interviews leaflet letter letters magazine manifesto
    memo memoir memoirs memos monologue movie movies novel novels op-ed op-eds opera painting paintings
    pamphlet play plays podcast podcasts poem poems review reviews satire script sermon sermons sitcom song
    songs statement statements studies study survey surveys thriller tweet tweets verse
    + {A cartoon|A documentary|An editorial|A film|A novel|A play|A poem|A sermon|A song|A tweet} attacked the Averian army.`,
});

const classes: ReadonlyMap<string, WordList> = new Map(Object.entries(wordClasses));

/** A test for any of the words written "a|b*|@forces" among the words of a text. @throws for an unknown class. */
export function wordTest(written: string): (words: string) => boolean {
  const isWord = oneWordTest(written);
  return (words) => someWord(words, isWord);
}

const [blank, hyphen] = [0x20, 0x2d];

/** Whether a test holds of one of the words of a text, which blanks and hyphens part. */
export function someWord(words: string, isWord: (word: string) => boolean): boolean {
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code !== blank && code !== hyphen) continue;
    if (isWord(words.slice(start, at))) return true;
    start = at + 1;
  }
  return isWord(words.slice(start));
}

/** Whether it holds of all of them, and there is one. */
export const everyWord = (words: string, isWord: (word: string) => boolean): boolean =>
  words !== "" && words.split(" ").every(isWord);

/** The same of one word; a question mark in it stands for "a" or "e". @throws for an unknown class. */
export function oneWordTest(written: string): (word: string) => boolean {
  const parts = written.split("|");
  const lists = parts
    .filter((part) => part.startsWith("@"))
    .map((part) => {
      const list = classes.get(part.slice(1));
      if (list === undefined) throw new Error(`Cannot read "${written}" as words: no class "${part}"`);
      return list;
    });
  const isOwn = anyOf(parts.filter((part) => !part.startsWith("@")).flatMap(spelled));
  return (word) => {
    if (isOwn(word)) return true;
    for (const { has } of lists) if (has(word)) return true;
    return false;
  };
}

/** "Gunman" and "gunmen" for "gunm?n". */
const spelled = (written: string): string[] =>
  written === "" ? [] : ["a", "e"].map((vowel) => written.replace("?", vowel));
