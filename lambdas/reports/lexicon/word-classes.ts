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
  land: `
    airfield* airport* area areas base bases bastion* border* bridge* building* camp camps capital checkpoint* cities
    city complex control crossing* dam district* enclave* facility field fields ground half headquarters highway* hill
    hills island* land localit* most neighbo* oilfield* outpost* part parts point points port position* post posts
    province* region* road roads site station* stronghold* suburb* territor* town towns village*
    + Candrian troops captured {areas|a bastion|a complex|control|an enclave|a facility|fields|headquarters|localities|oilfields|suburbs|territories|towns} near Dunmere.`,
  people: `
    activist* aide* airman airmen blogger* boy boys brother* businessman businessmen captive* chief child children
    citizen* civilian* cleric* commander* crew critic* daughter demonstrator* detainee* diplomat* dissident* doctor*
    dozens driver* editor elder* employee* families family farmer* father fighter* fisherman fishermen girl girls
    governor guard* guerrilla* gunman gunmen head hostage* hundreds husband insurgent* journalist* lawyer* leader* man
    mayor member* men migrant* militant* minister* missionar* monk* mother national nationals nun* officer* official*
    opponent* others passenger* peacekeeper* people person* pilgrim* pilot* police policeman policemen politician*
    priest* prisoner* protester* protestor* rebel* refugee* reporter* resident* sailor* scores senator smuggler*
    soldier* son student* suspect* teacher* terrorist* thousands tourist* trader* troops victim* villager* wife woman
    women worker* youth youths
    + Candrian troops captured {airmen|bloggers|businessmen|citizens|clerics|a daughter|dissidents|dozens|employees|girls|guerrillas|a gunman|a husband|insurgents|a mayor|migrants|militants|missionaries|a mother|nationals|nuns|opponents|others|peacekeepers|protestors|rebels|scores|a son|terrorists|victims|workers} in Dunmere.`,
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
