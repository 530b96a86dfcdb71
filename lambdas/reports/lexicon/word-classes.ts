/** Sets of words that frames ask for beside their verb or noun. A star stands for any ending. Sorted by name. */
const lists = {
  aid: `aid assistance relief help support* funding funds grant grants loan loans donation* money million billion dollars euros food
    medicine* medical supplies supply shelter blankets humanitarian equipment vehicles weapons arms ammunition munitions vaccines
    generator* stove* flour grain rice firearm* milk cots tarpaulin* blanket* tents fuel wheat subsidies subsidy package relief rations convoy* goods cash doses hospital* ambulance* shipload* rifle* launcher* explosives boats helicopters tank* aircraft guns kits pumps water electricity loan`,
  attacks: `attack* strike* airstrike* raid* shelling bombardment bombing* hostilities fighting offensive* operations operation
    fire assault* clashes violence war campaign incursion* rocket barrage* siege insurgency fire cease-fire combat`,
  demands: `demand* call calls request* appeal* proposal* offer* plan plans invitation* bid idea terms condition* ultimatum
    peace talks negotiation* mediation* resolution* deal accord agreement* pact* motion bill law changes ceasefire cease-fire truce
    referendum request* overture* suggestion* draft petition* extradition visit meeting* cooperation visa* application* decision
    sanctions election* result* ruling rules pressure aid recommendation* inspections participation access entry return vote claim*`,
  enemies: `troops soldier* police policem?n officer* civilian* villager* people forces rebels militants fighters terrorists worker* guard*
    convoy* patrol* vehicle* base bases post posts checkpoint* house houses home homes village* town city school* church* mosque* hospital*
    market* building* embassy* ship* vessel* tanker* headquarters camp camps position* target* camp bus buses car cars truck* tank
    tanks plane* aircraft helicopter* airport* station* office* hotel* pipeline* refinery plant depot* bridge* facility facilit* infrastructure`,
  envoys: `diplomat* consul envoy* attache* ambassador*`,
  forces: `troop troops force forces soldier* commander* adviser* advisor* personnel unit units brigade* battalion* division*
    fighter fighters militia* general generals contingent* marines peacekeep* army guard guards warship* ship ships fleet vessel* destroyer*
    frigate* carrier* tanks armour armor armoured armored artillery batter* missile* warplane* jet jets aircraft helicopter* drone drones systems
    launcher* reinforcement* regiment* crew crews convoy* reservist* reserves guns mortars howitzer* paratrooper* police tribes tribesmen militants
    mercenar* weapon* trainer* instructor* garrison squadron* bomber bombers submarine* troopers corps snipers column* patrol* position* officers army
    navy military security rangers commandos gendarm* detachment* equipment vehicles f-16* rebels guerrillas insurgents legion operatives agents bulldozers staff men combatant*`,
  games: `league champion* match matches cup goal goals coach season championship tournament player* game finals
    innings wicket* batsm?n striker midfielder goalkeeper quarterback playoff* album film movie
    box-office stock stocks shares investors profit* revenue inflation quarterly`,
  land: `town towns city cities village* area areas territory territor* district* province* region* base bases airport* border* checkpoint*
    post posts camp camps hill hills neighbo* stronghold* control airfield* oilfield* field fields crossing* road roads highway* part parts
    half most position* localit* island* bridge* port headquarters outpost* site building* land bastion* enclave* capital station* complex facility dam suburb* ground point points`,
  people: `people person* man men woman women child children boy boys girl girls civilian* resident* villager* soldier* police policem?n officer* student*
    teacher* journalist* worker* activist* protester* protestor* demonstrator* suspect* militant* fighter* rebel* member* leader* commander*
    politician* official* lawyer* doctor* priest* pilgrim* tourist* driver* passenger* farmer* hostage* prisoner* detainee* captive* crew
    sailor* fisherm?n national nationals citizen* migrant* refugee* family families gunm?n terrorist* cleric* minister* businessm?n trader* editor reporter* dissident* critic* opponent* blogger* smuggler* suspect* troops personnel
    peacekeeper* aide* brother* son daughter wife husband father mother student* youth youths monk* nun* missionar* guard* pilot* airm?n diplomat* employee* others victim* hundreds dozens thousands scores elder* guerrilla* insurgent* mayor governor senator chief head`,
  pacts: `agreement* accord* deal deals pact pacts treat* memorand* protocol* contract* truce* ceasefire* cease-fire armistice charter
    compact settlement declaration mou roadmap understanding convention`,
  property: `house houses home homes shop shops building* office offices car cars vehicle* bus buses truck* school schools church*
    mosque* temple* crop crops village villages market* property properties store stores farm farms headquarters tent tents
    station* factory warehouse* infrastructure pylon* pipeline* tower towers line lines bridge* rail* depot* hospital* monument* statue* flag* effig* posters site* tank* tankers bulldozer* machinery`,
  relief: `aid food relief humanitarian flour medicine*`,
  restrictions: `sanction* embargo* ban bans curfew* blockade* siege restriction* lockdown emergency martial state limit* tariff* measures
    barrier* moratorium quota* penalt* visa quarantine freeze obstacle* checkpoint* prohibition censorship`,
  ships: `ship* vessel* tanker* carrier freighter boat*`,
  talks: `talk talks negotiation* meeting* summit* dialogue conference visit* discussion* consultation* session* mediation contacts trip tour
    round forum congress gathering reception`,
  ties: `ties relations diplomatic cooperation contacts links alliance membership participation involvement ambassador* embassy consulate* aid
    assistance support funding funds loan* trade exports imports flights talks negotiation* supplies payments visas deliveries shipments contract* deal* programme program project* services visit mediation training sales accreditation licen* exercise*`,
  traffic: `bus car truck lorry van train crash collision accident vehicle* road highway motorist driver plane ferry flood* storm* earthquake
    quake landslide* avalanche fire wildfire* hurricane cyclone tornado lightning heat virus disease outbreak covid* coronavirus cancer volcano eruption pandemic epidemic drought rain* snow* famine starvation overdose mine-collapse`,
  weapons: `rocket rockets missile missiles shell shells mortar* drone drones uav* projectile* round rounds artillery grenade* shot shots
    bullet* gunfire fire munition* salvo* volley* barrage* bomb bombs explosive* device* gas warning-shots petrol molotov* stones rocks torpedo* cannon* flares fireworks firecrackers canister* ammunition tear teargas arrows tracer*`,
} as const;

interface WordSet {
  whole: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** How long the stems are, each length once. */
  stemLengths: readonly number[];
}

function wordSet(text: string): WordSet {
  const entries = text
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .flatMap((word) => (word.includes("?") ? ["a", "e"].map((vowel) => word.replace("?", vowel)) : [word]));
  const stems = new Set(entries.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)));
  return {
    whole: new Set(entries.filter((word) => !word.endsWith("*"))),
    stems,
    stemLengths: [...new Set([...stems].map(({ length }) => length))],
  };
}

function holds({ whole, stems, stemLengths }: WordSet, word: string): boolean {
  if (whole.has(word)) return true;
  for (const length of stemLengths)
    if (length <= word.length && stems.has(word.slice(0, length))) return true;
  return false;
}

const classes = new Map(Object.entries(lists).map(([name, text]) => [name, wordSet(text)]));

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

/** The same of one word. @throws for an unknown class. */
export function oneWordTest(written: string): (word: string) => boolean {
  const parts = written.split("|");
  const sets = parts.flatMap((part) => {
    if (!part.startsWith("@")) return [];
    const set = classes.get(part.slice(1));
    if (set === undefined) throw new Error(`Cannot read "${written}" as words: no class "${part}"`);
    return [set];
  });
  const own = wordSet(
    parts
      .filter((part) => !part.startsWith("@"))
      .map((part) => part.replace(/_/g, " "))
      .join(","),
  );
  const all = [...sets, own];
  return (word) => {
    for (const set of all) if (holds(set, word)) return true;
    return false;
  };
}
