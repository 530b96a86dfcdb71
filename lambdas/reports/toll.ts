import * as v from "valibot";
import { type Token, tokenize } from "../mentions/tokens.ts";

/** A number of persons as a sentence states it; `most` is null when nothing bounds it. */
export const countSchema = v.object({
  least: v.pipe(v.number(), v.integer(), v.minValue(0)),
  most: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  stated: v.picklist(["exact", "at least", "at most", "about", "range", "vague"]),
});
export type Count = v.InferOutput<typeof countSchema>;

/** What a sentence counts of persons harmed; null where it counts none, a count of 0 where it says that there were none. */
export const tollSchema = v.object({
  killed: v.nullable(countSchema),
  wounded: v.nullable(countSchema),
  captured: v.nullable(countSchema),
  missing: v.nullable(countSchema),
});
export type Toll = v.InferOutput<typeof tollSchema>;

/** Whether a sentence counts persons harmed: then what it tells of is more than a word. */
export const statesToll = (toll: Toll): boolean =>
  fates.some((fate) => toll[fate] !== null && toll[fate].most !== 0);

/** Reads the first toll of each kind that a sentence states, and adds what it says came on top of it. */
export function tollIn(text: string): Toll {
  const tokens = tokenize(text);
  const found = tokens.flatMap((_, at) => statementsAt(tokens, at));
  return {
    killed: settle(found, "killed"),
    wounded: settle(found, "wounded"),
    captured: settle(found, "captured"),
    missing: settle(found, "missing"),
  };
}

const fates = ["killed", "wounded", "captured", "missing"] as const;
type Fate = (typeof fates)[number];

interface Statement {
  fate: Fate;
  count: Count;
  /** "Three others": on top of those counted before. */
  adds: boolean;
  /** "The toll rose to 41": of more than this happening, taken only when nothing else is counted. */
  cumulative: boolean;
}

function settle(statements: readonly Statement[], fate: Fate): Count | null {
  const own = statements.filter((statement) => statement.fate === fate);
  const single = own.filter(({ cumulative }) => !cumulative);
  const [first, ...others] = single;
  if (first === undefined) return own[0]?.count ?? null;
  return others.filter(({ adds }) => adds).reduce((sum, { count }) => plus(sum, count), first.count);
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const foldAt = (tokens: readonly Token[], at: number) => tokens[at]?.fold ?? "";
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

// Numbers

const ones = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
const tens = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 10 * (at + 2)]),
);
const magnitudes = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

interface NumberRead {
  value: number;
  /** Index of the token behind it. */
  next: number;
}

/**
 * A whole number from the token on: "2,500", "1.2 million", "one hundred and twenty", "two dozen".
 * Null for parts of other words: "5-year-old", "7th", "F-16".
 */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token === undefined || (token.glued && tokens[at - 1]?.kind === "word")) return null;
  const read = token.kind === "number" ? digitsAt(tokens, at) : writtenAt(tokens, at);
  if (read === null || !Number.isSafeInteger(read.value)) return null;
  const last = tokens[read.next - 1];
  const behind = tokens[read.next];
  const isPart = behind?.kind === "word" && (behind.glued || behind.start === last?.end);
  return isPart && behind.fold !== "strong" && behind.fold !== "member" ? null : read;
}

function digitsAt(tokens: readonly Token[], at: number): NumberRead | null {
  const digits = tokens[at]?.text ?? "";
  const magnitude = magnitudes.get(foldAt(tokens, at + 1));
  if (/^(?:\d{1,3}(?:,\d{3})+|\d{1,9})$/.test(digits)) {
    const value = Number(digits.replaceAll(",", ""));
    return magnitude === undefined ? { value, next: at + 1 } : { value: value * magnitude, next: at + 2 };
  }
  if (magnitude === undefined || !/^\d{1,6}\.\d{1,3}$/.test(digits)) return null;
  return { value: Math.round(Number(digits) * magnitude), next: at + 2 };
}

function writtenAt(tokens: readonly Token[], at: number): NumberRead | null {
  if (foldAt(tokens, at) === "half" && foldAt(tokens, at + 1) === "a" && foldAt(tokens, at + 2) === "dozen")
    return { value: 6, next: at + 3 };
  let next = at;
  let total = 0;
  let group: number | null = null;
  if (/^an?$/.test(foldAt(tokens, at)) && magnitudes.has(foldAt(tokens, at + 1))) {
    group = 1;
    next += 1;
  }
  for (;;) {
    const word = foldAt(tokens, next);
    const one = ones.get(word);
    const ten = tens.get(word);
    const magnitude = magnitudes.get(word);
    const small = one ?? ten;
    if (small !== undefined) {
      if (group !== null && !fits(group, small)) break;
      group = (group ?? 0) + small;
    } else if (magnitude !== undefined && group !== null) {
      if (magnitude === 100) group *= magnitude;
      else {
        total += group * magnitude;
        group = 0;
      }
    } else if (word === "and" && isOpen(group, total) && hasSmall(tokens, next + 1)) {
      // "One hundred and twenty".
    } else break;
    next += 1;
  }
  return group === null ? null : { value: total + group, next };
}

/** "Twenty" takes "five", "hundred" takes "twelve"; "two three" are two numbers. */
const fits = (group: number, small: number) =>
  group % 100 === 0 ? small > 0 : group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10;
const isOpen = (group: number | null, total: number) =>
  group !== null && group % 100 === 0 && (group > 0 || total > 0);
const hasSmall = (tokens: readonly Token[], at: number) =>
  ones.has(foldAt(tokens, at)) || tens.has(foldAt(tokens, at));

// Counts

const exact = (value: number): Count => ({ least: value, most: value, stated: "exact" });
const vague = (least: number): Count => ({ least, most: null, stated: "vague" });

function plus(a: Count, b: Count): Count {
  const most = a.most === null || b.most === null ? null : a.most + b.most;
  return { least: a.least + b.least, most, stated: statedOf(a, b, most) };
}

function statedOf(a: Count, b: Count, most: number | null): Count["stated"] {
  if (a.stated === b.stated) return a.stated;
  if (most === null) return "at least";
  return a.stated === "about" || b.stated === "about" ? "about" : "range";
}

interface CountRead {
  count: Count;
  next: number;
  adds: boolean;
}

/** What may stand before a number, as it changes what the number says; the longest first. */
const qualifiers: readonly [string, Count["stated"] | "same"][] = [
  ["no fewer than", "at least"],
  ["no less than", "at least"],
  ["not less than", "at least"],
  ["no more than", "at most"],
  ["not more than", "at most"],
  ["as many as", "at most"],
  ["as few as", "at least"],
  ["a total of", "same"],
  ["a group of", "same"],
  ["a family of", "same"],
  ["a crew of", "same"],
  ["a maximum of", "at most"],
  ["a minimum of", "at least"],
  ["at least", "at least"],
  ["more than", "at least"],
  ["upwards of", "at least"],
  ["at most", "at most"],
  ["up to", "at most"],
  ["fewer than", "at most"],
  ["less than", "at most"],
  ["close to", "about"],
  ["an estimated", "about"],
  ["a further", "same"],
  ["an additional", "same"],
  ["over", "at least"],
  ["about", "about"],
  ["around", "about"],
  ["approximately", "about"],
  ["roughly", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["some", "about"],
  ["another", "same"],
  ["all", "same"],
  ["exactly", "same"],
  ["the", "same"],
  ["these", "same"],
  ["those", "same"],
  ["other", "same"],
  ["its", "same"],
  ["their", "same"],
  ["his", "same"],
  ["her", "same"],
];
const qualifierWords = qualifiers.map(([phrase, stated]) => ({ parts: phrase.split(" "), stated }));

/** Numbers that no one counted. */
const vagueWords: readonly [string, number][] = [
  ["hundreds of thousands", 200_000],
  ["tens of thousands", 20_000],
  ["several thousand", 3000],
  ["several hundred", 300],
  ["several dozen", 36],
  ["a large number", 3],
  ["a number", 3],
  ["an unknown number", 1],
  ["an unspecified number", 1],
  ["an undisclosed number", 1],
  ["a handful", 3],
  ["a couple", 2],
  ["a few", 3],
  ["a score", 20],
  ["thousands", 2000],
  ["hundreds", 200],
  ["scores", 40],
  ["dozens", 24],
  ["several", 3],
  ["multiple", 3],
  ["numerous", 3],
  ["many", 3],
  ["few", 3],
];
const vaguePhrases = vagueWords.map(([phrase, least]) => ({ parts: phrase.split(" "), least }));
const pairs = words("both twin twins");
const noOnes = words("nobody none neither");
const fractions = words("third quarter half fifth tenth fraction");
const additions = words("another further additional other others more");
/** "Killed three years ago", "12 km": what the number counts is no person. */
const measures = words(
  `year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries
  am pm gmt utc km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot yard yards m
  percent per time times square kg hectares acres degree degrees dollar dollars euro euros
  pound pounds tonne tonnes ton tons rounds point
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`,
);
const things = words(
  `village villages town towns city cities district districts position positions post posts outpost outposts hill hills
  hilltop hilltops base bases checkpoint checkpoints tank tanks vehicle vehicles truck trucks lorry lorries car cars boat
  boats ship ships vessel vessels tanker tankers drone drones rocket rockets missile missiles shell shells bomb bombs jet
  jets plane planes aircraft helicopter helicopters gun guns rifle rifles weapon weapons house houses home homes building
  buildings bridge bridges school schools hospital hospitals province provinces area areas country countries settlement
  settlements airport airfield airfields depot depots cache caches animal animals dog dogs cow cows cattle sheep goat goats
  donkey donkeys horse horses camel camels bird birds deal deals plan plans bill bills proposal proposals truce ceasefire
  strike strikes attack attacks raid raids clash clashes blast blasts explosion explosions incident incidents wave lot
  series string result row place bid spree way state states end total`,
);
/** One of these is no number of persons: "a family was killed". */
const bodies = words(
  `family group crowd squad patrol convoy crew platoon unit team brigade battalion gang cell militia army force band
  delegation couple pair number handful few score large`,
);
/** Before a number that is none of persons: "aged 12", "Brigade 55". */
const labels = words(
  `aged age unit brigade division battalion regiment resolution highway route article flight zone camp block number no
  chapter phase section room group level grade boeing airbus version day camp sector km`,
);

const startsWith = (tokens: readonly Token[], at: number, parts: readonly string[]) =>
  parts.every((part, offset) => foldAt(tokens, at + offset) === part);

/** How many, from the token on: qualifier, number or range, and whether they come on top of others. */
function countAt(tokens: readonly Token[], at: number): CountRead | null {
  let next = at;
  let stated: Count["stated"] | "same" = "same";
  let adds = false;
  // "At least another", "as many as about"; none needs more than three.
  for (let round = 0; round < 3; round += 1) {
    const qualifier = qualifierWords.find(({ parts }) => startsWith(tokens, next, parts));
    if (qualifier === undefined) break;
    adds ||= qualifier.parts.some((part) => additions.has(part));
    next += qualifier.parts.length;
    if (stated === "same") stated = qualifier.stated;
  }
  const read = rangeAt(tokens, next) ?? plainCountAt(tokens, next);
  if (read === null) return adds && next === at + 1 ? bareOther(tokens, at) : null;
  let behind = read.next;
  for (; additions.has(foldAt(tokens, behind)); behind += 1) adds = true;
  if (isMeasure(tokens, at, next, behind)) return null;
  // "30 or more".
  const orMore = foldAt(tokens, read.next) === "or" && foldAt(tokens, read.next + 1) === "more";
  const finish = orMore ? read.next + 2 : behind;
  return { count: qualified(read.count, orMore ? "at least" : stated), next: finish, adds: adds && !orMore };
}

/** "Another soldier": one more. */
function bareOther(tokens: readonly Token[], at: number): CountRead | null {
  const head = tokens[at + 1];
  const isOne = foldAt(tokens, at) === "another" && head?.kind === "word" && !things.has(head.fold);
  return isOne && !measures.has(head.fold) ? { count: exact(1), next: at + 1, adds: true } : null;
}

function qualified(count: Count, stated: Count["stated"] | "same"): Count {
  if (stated === "same" || count.stated === "range") return count;
  if (stated === "at most") return { least: 0, most: count.most ?? count.least, stated };
  if (stated === "at least") return { least: count.least, most: null, stated };
  return count.stated === "exact" ? { ...count, stated } : count;
}

function rangeAt(tokens: readonly Token[], at: number): { count: Count; next: number } | null {
  const opener = foldAt(tokens, at);
  const isBetween = opener === "between" || opener === "from";
  const low = numberAt(tokens, isBetween ? at + 1 : at) ?? rangeStart(tokens, at);
  if (low === null) return null;
  const link = foldAt(tokens, low.next);
  const isGlued = tokens[low.next]?.glued === true;
  const isLinked = isGlued || (isBetween ? link === "and" || link === "to" : /^(?:to|or|–|—)$/.test(link));
  const high = isLinked ? numberAt(tokens, isGlued ? low.next : low.next + 1) : null;
  if (high === null || high.value <= low.value) return null;
  return { count: { least: low.value, most: high.value, stated: "range" }, next: high.next };
}

/** "10-15": the hyphen is kept by the second number alone. */
function rangeStart(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  return token?.kind === "number" && tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === "number"
    ? digitsAt(tokens, at)
    : null;
}

function plainCountAt(tokens: readonly Token[], at: number): { count: Count; next: number } | null {
  const some = vaguePhrases.find(({ parts }) => startsWith(tokens, at, parts));
  if (some) {
    const next = at + some.parts.length;
    return { count: vague(some.least), next: foldAt(tokens, next) === "of" ? next + 1 : next };
  }
  const number = numberAt(tokens, at);
  if (number) return { count: exact(number.value), next: number.next };
  const word = foldAt(tokens, at);
  const following = tokens[at + 1];
  if (tokens[at]?.glued || following?.glued) {
    // "A 12-year-old", "a so-called": only the article itself may stand before a hyphened word.
    if (!/^an?$/.test(word) || following?.glued) return null;
  }
  if (pairs.has(word)) return { count: exact(2), next: at + 1 };
  if (noOnes.has(word)) return { count: exact(0), next: at + 1 };
  if (word === "no") return { count: exact(0), next: foldAt(tokens, at + 1) === "one" ? at + 2 : at + 1 };
  if (!/^an?$/.test(word) || following === undefined || following.kind === "mark") return null;
  // "A third were killed", but "a third soldier".
  if (fractions.has(following.fold) && !isNoun(tokens[at + 2])) return null;
  return { count: exact(1), next: at + 1 };
}

/** Years, kilometres, dollars, ages and numbers of brigades are no persons. */
function isMeasure(tokens: readonly Token[], at: number, number: number, behind: number): boolean {
  const before = tokens[number - 1];
  const after = tokens[behind];
  if (before?.kind === "mark" && /^[$€£₪#№%]$/.test(before.text)) return true;
  if (number === at && before !== undefined && labels.has(before.fold)) return true;
  if (number === at && (isDayOfMonth(tokens, at) || isAge(tokens, at))) return true;
  if (after === undefined) return false;
  if (after.fold === "and" && foldAt(tokens, behind + 1) === "a" && foldAt(tokens, behind + 2) === "half")
    return true;
  if (before?.fold === "in" && foldAt(tokens, number - 2) === "one") return true;
  // "One in five".
  if (after.fold === "in" && foldAt(tokens, number) === "one" && numberAt(tokens, behind + 1) !== null)
    return true;
  if (after.fold === "%" || after.fold === "-" || after.fold === "by") return true;
  if (measures.has(after.fold) && !(after.fold === "may" && !isCapital(after))) return true;
  return false;
}

/** "Ali Deren, 45, was killed", "aged 12 and 14". */
function isAge(tokens: readonly Token[], at: number): boolean {
  if (foldAt(tokens, at - 1) === "and" && foldAt(tokens, at - 3) === "aged") return true;
  const isInserted = foldAt(tokens, at - 1) === "," && foldAt(tokens, at + 1) === ",";
  const before = tokens[at - 2];
  return isInserted && tokens[at]?.kind === "number" && (isCapital(before) || people.has(before?.fold ?? ""));
}

/** "On May 12", but not "on 12 May five people", "since October 40,000". */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const month = tokens[at - 1];
  const isNamed = month !== undefined && monthNames.has(month.fold) && isCapital(month);
  return isNamed && tokens[at - 2]?.kind !== "number" && /^\d{1,2}$/.test(tokens[at]?.text ?? "");
}
const monthNames = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`,
);

const isNoun = (token: Token | undefined) =>
  token?.kind === "word" && !ends.has(token.fold) && token.fold !== "of" && !fateWords.has(token.fold);

/** The first nouns behind a count name a thing: "two tanks", "an army base", not "two tank crewmen". */
function countsThings(tokens: readonly Token[], read: CountRead): boolean {
  let head = "";
  for (let at = read.next; at < tokens.length && at < read.next + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || ends.has(token.fold) || fateWords.has(token.fold))
      break;
    // "Crew members of a tanker", but "several of the tanks".
    if (token.fold === "of" && head !== "") break;
    if (token.fold !== "of" && !determiners.has(token.fold)) head = token.fold;
  }
  return things.has(head);
}

const isBody = (tokens: readonly Token[], read: CountRead, at: number) =>
  read.next === at + 1 &&
  /^an?$/.test(foldAt(tokens, at)) &&
  [0, 1, 2].some((step) => bodies.has(foldAt(tokens, read.next + step)));

// Words that tell of a toll

/** How a word tells it: of an object, or of its subject if passive; of its subject alone; of what stands before it. */
type Form = "participle" | "active" | "intransitive" | "plain" | "noun" | "act";
const fateWords: ReadonlyMap<string, readonly [Fate, Form]> = new Map(
  (
    [
      [
        "killed",
        "participle",
        "killed slain murdered massacred beheaded assassinated executed martyred lynched eliminated",
      ],
      [
        "killed",
        "active",
        "kill kills killing murdering massacring beheading assassinating executing slaying slew",
      ],
      ["killed", "intransitive", "died dies die dying perished drowned"],
      ["killed", "plain", "dead"],
      ["killed", "noun", "deaths death fatalities fatality lives life"],
      ["wounded", "participle", "wounded injured maimed hurt"],
      ["wounded", "active", "wound wounding injure injures injuring maiming hurting"],
      ["wounded", "noun", "injuries wounds"],
      ["captured", "participle", "captured kidnapped abducted arrested detained"],
      [
        "captured",
        "active",
        "capture captures capturing kidnap kidnaps kidnapping abduct abducts abducting arrest arrests arresting detain detains detaining",
      ],
      ["captured", "noun", "abductions kidnappings"],
      ["missing", "plain", "missing unaccounted"],
      ["missing", "intransitive", "disappeared"],
    ] as const
  ).flatMap(([fate, form, list]) => list.split(" ").map((word) => [word, [fate, form]] as const)),
);
/** "The killing of four", "the arrest of two": acts named as nouns. */
const acts: ReadonlyMap<string, Fate> = new Map(
  (
    [
      [
        "killed",
        "killing killings death deaths murder murders assassination execution massacre slaying beheading lives bodies",
      ],
      ["wounded", "wounding injuring injury"],
      ["captured", "capture kidnapping abduction arrest arrests detention capturing abducting arresting"],
      ["missing", "disappearance"],
    ] as const
  ).flatMap(([fate, list]) => list.split(" ").map((word) => [word, fate] as const)),
);

const be = words("is are was were be been being get gets got getting");
const have = words("has have had having");
/** Between subject and participle: "were also reported killed", "went missing". */
const links = words(
  `also reportedly allegedly later already still all both each either feared presumed believed reported confirmed declared
  pronounced listed found left leaving lay lying remain remains remained went gone go as to have has had is are was were be
  been being get gets got getting critically seriously badly severely slightly lightly apparently then since instantly
  accidentally brutally just now subsequently initially`,
);
const prepositions = words(
  `in at on of from with without against by for near over under into onto inside outside across along around toward
  towards through throughout during between among amid despite including after before since until via about behind beyond
  within upon following per to than like`,
);
const ends = words(
  `in at on from with without against by for near over under into onto inside outside across along around toward towards
  through throughout during between among amid despite including after before since until via about behind beyond within
  upon following to than like and or but while when where as who which that whom whose if because although though is are was
  were be been being has have had will would can could may might must did does do said says also it they he she`,
);
const barriers = words(
  `but while when where which if because although though as after before since until unless said says told added that
  whose whom it`,
);
const determiners = words("the a an this that these those its their his her our my your");
const negations = words("not never didnt wasnt werent hasnt havent doesnt isnt arent cannot nor");
const people = words(
  `soldier policeman policewoman officer man woman boy girl child baby infant toddler teenager civilian farmer shepherd
  journalist reporter cameraman photographer commander leader chief general colonel major captain lieutenant sergeant
  minister president governor mayor spokesman lawmaker judge activist militant fighter gunman rebel insurgent terrorist
  attacker bomber assailant suspect driver bodyguard guard aide deputy adviser contractor worker medic doctor nurse teacher
  student pilot sailor peacekeeper diplomat ambassador envoy priest cleric imam settler villager resident prisoner hostage
  operative smuggler trader fisherman engineer son daughter wife husband brother sister father mother cousin nephew niece
  uncle grandson granddaughter grandmother grandfather trooper marine conscript ranger sniper operator protester rescuer
  bystander passer-by pedestrian tourist translator interpreter lawyer politician senator sheikh warlord jihadist
  colleague neighbour neighbor victim passenger employee labourer laborer docker miner pensioner person`,
);

/** All that the word at an index says of tolls; nothing for most words. */
function statementsAt(tokens: readonly Token[], at: number): Statement[] {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return [];
  if (token.fold === "toll" || token.fold === "number") return risingToll(tokens, at);
  if (token.fold === "casualties") return noCasualties(tokens, at);
  if (token.fold === "gunned" && foldAt(tokens, at + 1) === "down")
    return isPassive(tokens, at) ? subject(tokens, at, "killed") : transitive(tokens, at + 1, "killed");
  if (token.fold === "lost") return lostMen(tokens, at);
  if (/^(?:take|takes|took|taken|taking|hold|holds|held|holding)$/.test(token.fold))
    return takenHostage(tokens, at);
  const named = acts.get(token.fold);
  const act = named === undefined ? null : ofAct(tokens, at, named);
  if (act !== null) return act;
  const known = fateWords.get(token.fold);
  if (known === undefined || isOtherSense(tokens, at)) return [];
  return told(tokens, at, known[0], known[1]);
}

/** The Dead Sea, a killed plan, a toll already read as "shot and killed". */
function isOtherSense(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const behind = tokens[at + 1];
  const before = foldAt(tokens, at - 1);
  if (token?.glued || behind?.glued) return true;
  if (token?.fold === "dead" && isCapital(token) && isCapital(behind)) return true;
  if (negations.has(before) || negations.has(foldAt(tokens, at - 2)) || behind?.fold === "toll") return true;
  return false;
}

function told(tokens: readonly Token[], at: number, fate: Fate, form: Form): Statement[] {
  const pair = pairOf(tokens, at, fate);
  if (pair !== null) return pair;
  switch (form) {
    case "active":
      return object(tokens, at, fate);
    case "participle":
      return isPassive(tokens, at) ? subject(tokens, at, fate) : transitive(tokens, at, fate);
    case "plain":
      return /^(?:shot|shoot|shoots|shooting)$/.test(foldAt(tokens, at - 1)) && !isPassive(tokens, at - 1)
        ? transitive(tokens, at, fate)
        : subject(tokens, at, fate);
    case "intransitive":
      return subject(tokens, at, fate);
    default:
      return counted(tokens, at, fate);
  }
}

/** "Killed two" has an object; "two killed in Kelmora" and "the two killed" are short for "were killed". */
function transitive(tokens: readonly Token[], at: number, fate: Fate): Statement[] {
  const has = object(tokens, at, fate);
  if (has.length > 0) return has;
  const behind = tokens[at + 1];
  const isShort =
    behind === undefined ||
    behind.kind === "mark" ||
    ends.has(behind.fold) ||
    timeOf(behind) ||
    isAdverb(behind) ||
    // "Killed three years ago": a number, but of no person.
    (countAt(tokens, at + 1) === null && numberAt(tokens, at + 1) !== null);
  return (isShort || isAdjective(tokens, at)) && !have.has(foldAt(tokens, at - 1))
    ? subject(tokens, at, fate)
    : [];
}
const timeOf = ({ fold }: Token) =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|overnight|last|late|early|this|earlier|so|since|there|here|nearby)$/.test(
    fold,
  );
const isAdverb = ({ fold }: Token) => fold.endsWith("ly");
/** "12 wounded soldiers", "the wounded": a number or an article right before. */
const isAdjective = (tokens: readonly Token[], at: number) =>
  numberAt(tokens, at - 1)?.next === at || /^(?:an?|the)$/.test(foldAt(tokens, at - 1));

/** "Were later killed": a form of "be" before, with nothing but adverbs between. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) {
    const word = foldAt(tokens, back);
    if (be.has(word)) return true;
    if (!links.has(word) && !fateWords.has(word) && word !== "and" && word !== "or" && word !== "shot")
      return false;
  }
  return false;
}

/** "Killed or wounded 12": of neither the number is known, only that it is not more. */
function pairOf(tokens: readonly Token[], at: number, fate: Fate): Statement[] | null {
  const link = foldAt(tokens, at + 1);
  const other = fateWords.get(foldAt(tokens, at + 2));
  if (fateWords.has(foldAt(tokens, at - 2)) && /^(?:and|or)$/.test(foldAt(tokens, at - 1))) {
    // The second word of such a pair: the first has told both.
    const first = fateWords.get(foldAt(tokens, at - 2));
    if (first !== undefined && first[0] !== fate && isVerbal(first[1])) return [];
  }
  if (!/^(?:and|or)$/.test(link) || other === undefined || other[0] === fate || !isVerbal(other[1]))
    return null;
  const here = fateWords.get(foldAt(tokens, at));
  if (here === undefined || !isVerbal(here[1])) return null;
  const first =
    here[1] === "participle" && isPassive(tokens, at)
      ? subject(tokens, at, fate)
      : object(tokens, at + 2, fate);
  const both = first.length > 0 ? first : subject(tokens, at, fate);
  const isSum = link === "or" || (fate !== "captured" && other[0] !== "captured");
  return both.flatMap((statement) => {
    const count: Count = isSum ? shareOf(statement.count) : statement.count;
    return [
      { ...statement, count },
      { ...statement, fate: other[0], count },
    ];
  });
}
/** Of a number of dead and wounded together: none to all of them. */
function shareOf({ most }: Count): Count {
  if (most === null) return vague(0);
  return most === 0 ? exact(0) : { least: 0, most, stated: "at most" };
}
const isVerbal = (form: Form) => form === "participle" || form === "active";

const statement = (fate: Fate, { count, adds }: Pick<CountRead, "count" | "adds">): Statement => ({
  fate,
  count,
  adds,
  cumulative: false,
});

/** Those that a verb is done to: "killed two soldiers, a farmer and several others". */
function object(tokens: readonly Token[], verb: number, fate: Fate): Statement[] {
  // "Killed also two", "killed 'more than 60'".
  const at = /^(?:also|["'“‘])$/.test(foldAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  const pronoun = foldAt(tokens, at);
  const isBare =
    tokens[at + 1]?.kind !== "word" ||
    ends.has(foldAt(tokens, at + 1)) ||
    foldAt(tokens, at + 1).endsWith("ly");
  if (/^(?:him|himself|herself)$/.test(pronoun) || (pronoun === "her" && isBare))
    return [statement(fate, listed(tokens, at + 1, single(at + 1)))];
  const read = personsAt(tokens, at) ?? ownedAt(tokens, at);
  return read === null ? [] : [statement(fate, listed(tokens, read.next, read))];
}

const single = (next: number): CountRead => ({ count: exact(1), next, adds: false });

/** How many persons, from the token on: a count of no things, or a single person named by what he is. */
function personsAt(tokens: readonly Token[], at: number): CountRead | null {
  const read = countAt(tokens, at);
  if (read !== null && !countsThings(tokens, read) && !isBody(tokens, read, at)) return read;
  const one = onePerson(tokens, at);
  return one === null ? null : single(one);
}

/** "The family's three children". */
function ownedAt(tokens: readonly Token[], at: number): CountRead | null {
  for (let next = at; next < at + 4; next += 1) {
    if (tokens[next]?.kind !== "word" || ends.has(foldAt(tokens, next))) return null;
    if (!tokens[next]?.possessive) continue;
    const read = countAt(tokens, next + 1);
    return read === null || countsThings(tokens, read) ? null : read;
  }
  return null;
}

/** "The commander", "Averia's army chief": the index behind a single person that is named by what he is. */
function onePerson(tokens: readonly Token[], at: number): number | null {
  for (let next = at; next < tokens.length && next < at + 6; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== "word" || ends.has(token.fold)) return null;
    // "The militant group" is no person, "the police officer" one.
    if (people.has(token.fold) && !token.possessive && endsNoun(tokens, next + 1)) return next + 1;
  }
  return null;
}

function endsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark" || !isNoun(token)) return true;
  return isCapital(token) || isAdverb(token) || timeOf(token) || countAt(tokens, at) !== null;
}

/**
 * Adds the further members of a list, unless one has a verb of its own: "… and three policemen were wounded". Commas
 * alone make no list: "killing three, two sources said".
 */
function listed(tokens: readonly Token[], from: number, first: CountRead): CountRead {
  let sum = first;
  let pending = first;
  let at = from;
  for (let members = 0; members < 6; members += 1) {
    const start = memberEnd(tokens, at);
    const read = start === null ? null : memberAt(tokens, start);
    if (start === null || read === null || read.count.most === 0 || !isMember(tokens, start, read)) break;
    pending = { ...first, count: plus(pending.count, read.count), next: read.next };
    if (foldAt(tokens, start - 1) === "and") sum = pending;
    at = read.next;
  }
  return elsewhere(tokens, at === from ? from : sum.next, sum);
}

/** "One person in Kelmora and three in Tessaly": the second place, told by the same preposition. */
function elsewhere(tokens: readonly Token[], from: number, sum: CountRead): CountRead {
  const near = [0, 1, 2, 3].map((step) => from + step);
  const at = near.find((index) => /^(?:in|at|near|outside)$/.test(foldAt(tokens, index)));
  if (at === undefined) return sum;
  const link = [2, 3, 4].map((step) => at + step).find((index) => /^(?:and|,)$/.test(foldAt(tokens, index)));
  if (link === undefined) return sum;
  const read = countAt(tokens, foldAt(tokens, link + 1) === "and" ? link + 2 : link + 1);
  return read !== null && foldAt(tokens, read.next) === foldAt(tokens, at)
    ? { ...sum, count: plus(sum.count, read.count), next: read.next }
    : sum;
}

/** A member of a list: a count, or "his driver". */
function memberAt(tokens: readonly Token[], at: number): CountRead | null {
  const read = countAt(tokens, at);
  if (read !== null || !/^(?:his|her|their|its|the)$/.test(foldAt(tokens, at))) return read;
  const one = onePerson(tokens, at);
  return one === null ? null : single(one);
}

/** Index behind the comma or "and" that ends a short member of a list, null when it ends otherwise. */
function memberEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length && at < from + 6; at += 1) {
    const word = foldAt(tokens, at);
    if (word === ",") return foldAt(tokens, at + 1) === "and" ? at + 2 : at + 1;
    if (word === "and") return at + 1;
    if (tokens[at]?.kind === "mark" || (ends.has(word) && word !== "of")) return null;
  }
  return null;
}

function isMember(tokens: readonly Token[], at: number, read: CountRead): boolean {
  if (countsThings(tokens, read) || isBody(tokens, read, at)) return false;
  const isArticle = /^an?$/.test(foldAt(tokens, at)) && read.next === at + 1;
  if (isArticle && onePerson(tokens, read.next) === null) return false;
  for (let next = read.next; next < tokens.length && next < read.next + 8; next += 1) {
    const word = foldAt(tokens, next);
    // "Two of them children" is of those that are counted already.
    if (word === "of" && /^(?:them|whom|those)$/.test(foldAt(tokens, next + 1))) return false;
    if (tokens[next]?.kind === "mark" || word === "and" || word === "or") return true;
    if (fateWords.has(word) || acts.has(word) || be.has(word) || have.has(word)) return false;
    if (next > read.next && /[^e]ed$/.test(word)) return false;
  }
  return true;
}

/** Those that something befell, read backwards from the verb: "five people, including two children, were killed". */
function subject(tokens: readonly Token[], verb: number, fate: Fate): Statement[] {
  const end = subjectEnd(tokens, verb);
  if (end < 0) return [];
  // "Two of the 12 wounded": twelve.
  const whole = numberAt(tokens, end);
  if (
    end === verb - 1 &&
    whole?.next === verb &&
    foldAt(tokens, end - 1) === "the" &&
    foldAt(tokens, end - 2) === "of"
  )
    return [statement(fate, { count: exact(whole.value), adds: false })];
  // "The dead", "those wounded" count nobody.
  if (end === verb - 1 && determiners.has(foldAt(tokens, end)) && !/^an?$/.test(foldAt(tokens, end)))
    return [];
  const counts = countsBefore(tokens, end);
  if (counts !== null) return [statement(fate, counts)];
  return isOne(tokens, end, verb, fate) ? [statement(fate, { count: exact(1), adds: false })] : [];
}

/** Index of the last word of a subject, over auxiliaries, adverbs, a first verb of a pair and an inserted clause. */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  for (; at >= 0; at -= 1) {
    const word = foldAt(tokens, at);
    const isFirstOfPair =
      /^(?:and|or)$/.test(word) &&
      (fateWords.has(foldAt(tokens, at - 1)) || foldAt(tokens, at - 1) === "shot");
    if (isFirstOfPair || (word === "shot" && at < verb)) continue;
    if (fateWords.get(word)?.[1] === "participle" && /^(?:and|or)$/.test(foldAt(tokens, at + 1))) continue;
    // "Both were", "all were": the word counts and is no adverb.
    if (word === "both" && be.has(foldAt(tokens, at + 1))) break;
    if (isAdverb(tokens[at] as Token) || links.has(word)) continue;
    if (/^(?:who|that)$/.test(word)) continue;
    break;
  }
  const opening = insertMarks.get(foldAt(tokens, at));
  if (opening === undefined) return at;
  if (at === verb - 1 && verb < 3) return -1;
  for (let back = at - 1; back >= 0 && back > at - 14; back -= 1)
    if (foldAt(tokens, back) === opening) return back - 1;
  return at - 1;
}
/** What ends an inserted clause, and what begins it. */
const insertMarks: ReadonlyMap<string, string> = new Map([
  [",", ","],
  [")", "("],
  ["-", "-"],
  ["–", "–"],
  ["—", "—"],
]);

/** How far back a subject is looked for, in words: enough for "12 soldiers of the army's third mountain brigade". */
const reach = 14;

/** "Most of the 30": how many is not said. */
const parts = words("some most part half rest majority third quarter any percent % many few which whom");

/** The counts that head the words up to an index: the one that begins them, and what is listed with it. */
function countsBefore(tokens: readonly Token[], end: number): CountRead | null {
  let best: CountRead | null = null;
  let isHeading = false;
  // "… and his driver" counts only with the others of its list.
  let isTail = false;
  let isList = false;
  for (let at = end; at >= 0 && at > end - reach && !isBarrier(tokens, at); at -= 1) {
    const read = isWholeCount(tokens, at) ? memberAt(tokens, at) : null;
    if (read === null || read.next > end + 1 || countsThings(tokens, read) || isBody(tokens, read, at))
      continue;
    if (foldAt(tokens, at - 1) === "of" && parts.has(foldAt(tokens, at - 2))) return null;
    const starts = isStart(tokens, at);
    const isSum: boolean = best !== null && starts && isListedUpTo(tokens, read, at, best, isList);
    if (best !== null && !isSum && (isHeading || !starts)) continue;
    if (best === null) isTail = foldAt(tokens, at - 1) === "and" && countAt(tokens, at) === null;
    else isTail = false;
    best = best !== null && isSum ? { ...read, count: plus(read.count, best.count) } : read;
    isHeading = starts;
    isList ||= isSum;
  }
  return isTail ? null : best;
}

/** Whether nothing before the index belongs to the same count: "five" of "at least five". */
function isWholeCount(tokens: readonly Token[], at: number): boolean {
  const before = at - 1;
  if (before < 0) return true;
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const read = countAt(tokens, from);
    if (read !== null && read.next > at) return false;
  }
  return true;
}

/** A number behind a preposition or a verb heads no subject: "in three villages 12 people were killed". */
function isStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === "mark") return true;
  if (prepositions.has(before.fold)) return false;
  return (
    barriers.has(before.fold) ||
    before.fold === "and" ||
    before.fold === "or" ||
    isAdverb(before) ||
    timeOf(before) ||
    before.kind === "number" ||
    /^(?:left|leaving|leaves|leave|with|brought|found)$/.test(before.fold)
  );
}

/** "Two soldiers, three policemen and a farmer": each member is short; the last one is joined by "and". */
function isListedUpTo(
  tokens: readonly Token[],
  read: CountRead,
  at: number,
  next: CountRead,
  isList: boolean,
): boolean {
  const start = memberEnd(tokens, read.next);
  if (start === null || !isMember(tokens, at, read)) return false;
  return memberAt(tokens, start)?.next === next.next && (isList || foldAt(tokens, start - 1) === "and");
}

function isBarrier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "mark") return /^[;:()!?"“”—–]$/.test(token.text);
  const isRelative = token.fold === "that" || token.fold === "who";
  if (isRelative) return false;
  if (barriers.has(token.fold)) return true;
  const known = fateWords.get(token.fold);
  return known !== undefined && isVerbal(known[1]) && !isAdjective(tokens, at);
}

/** "He was killed", "the commander was killed", "Amal Deren was wounded": one person without a number. */
function isOne(tokens: readonly Token[], end: number, verb: number, fate: Fate): boolean {
  const head = tokens[end];
  if (head === undefined || head.kind !== "word") return false;
  const following = foldAt(tokens, end + 1);
  const isSingular =
    /^(?:was|is|has)$/.test(following) || fateWords.get(foldAt(tokens, verb))?.[1] === "intransitive";
  if (/^(?:he|she)$/.test(head.fold)) return true;
  // "Ali and the commander": more than one; but "was killed and the commander wounded".
  const and = [end - 1, end - 2].find((index) => foldAt(tokens, index) === "and");
  if (and !== undefined && !fateWords.has(foldAt(tokens, and - 1))) return false;
  if (people.has(head.fold)) return isSingular || end === verb - 1;
  const isHarmed = (fate === "killed" || fate === "wounded") && foldAt(tokens, verb) !== "hurt";
  const isName = isCapital(head) && isCapital(tokens[end - 1]) && !head.fold.endsWith("s");
  return isHarmed && following === "was" && isName;
}

/** "Four deaths", "no injuries", "claimed 12 lives", "took 14 hostages". */
function counted(tokens: readonly Token[], at: number, fate: Fate): Statement[] {
  const word = foldAt(tokens, at);
  if (word === "life") return lostLives(tokens, at);
  if (word === "lives")
    return /^(?:their|his|her)$/.test(foldAt(tokens, at - 1))
      ? lostLives(tokens, at)
      : nounCount(tokens, at, fate);
  // "Strike wounds five": a verb where a count stands behind.
  const done = word === "wounds" ? object(tokens, at, fate) : [];
  if (done.length > 0) return done;
  if (word === "injuries" || word === "wounds") {
    for (let back = at - 1; back >= 0 && back > at - 4; back -= 1)
      if (/^(?:suffered|sustained|received)$/.test(foldAt(tokens, back))) return subject(tokens, back, fate);
  }
  return nounCount(tokens, at, fate);
}

function lostLives(tokens: readonly Token[], at: number): Statement[] {
  return /^los(?:t|e|ing)$/.test(foldAt(tokens, at - 2)) && /^(?:his|her|their)$/.test(foldAt(tokens, at - 1))
    ? subject(tokens, at - 2, "killed")
    : [];
}

/** A count right before a noun, with at most three words between: "at least 12 civilian deaths". */
function nounCount(tokens: readonly Token[], at: number, fate: Fate): Statement[] {
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const read = countAt(tokens, from);
    const between = read === null ? [] : tokens.slice(read.next, at);
    if (
      read === null ||
      between.length > 3 ||
      !between.every(({ kind, fold }) => kind === "word" && !ends.has(fold))
    )
      continue;
    // "A death", "the no deaths": an article alone counts nothing that a toll is made of, except one death.
    if (read.next > at || between.some(({ fold }) => /^(?:reports?|immediate|risk|threats?)$/.test(fold)))
      continue;
    return [statement(fate, read)];
  }
  // "No deaths or injuries".
  if (foldAt(tokens, at - 1) === "or" && foldAt(tokens, at - 3) === "no")
    return [statement(fate, { count: exact(0), adds: false })];
  return [];
}

/** "The killing of four farmers", "claimed the lives of 12". */
function ofAct(tokens: readonly Token[], at: number, fate: Fate): Statement[] | null {
  if (foldAt(tokens, at + 1) !== "of") return null;
  // The bodies may be old; only those that are found or pulled out count here.
  if (foldAt(tokens, at) === "bodies") return null;
  const read = personsAt(tokens, at + 2);
  return read === null ? null : [statement(fate, listed(tokens, read.next, read))];
}

/** "The death toll rose from 38 to at least 41", "the number of wounded reached 90". */
function risingToll(tokens: readonly Token[], at: number): Statement[] {
  const fate = tollFate(tokens, at);
  if (fate === null) return [];
  for (let next = at + 1; next < tokens.length && next < at + 12; next += 1) {
    const word = foldAt(tokens, next);
    if (/^[;.!?]$/.test(word)) break;
    const says = tollVerbs.get(word);
    const read = says === undefined ? null : countAt(tokens, next + 1);
    if (says === undefined || read === null) continue;
    const isPassed = says === "at least" && read.count.stated === "exact";
    const count: Count = isPassed ? qualified(read.count, "at least") : read.count;
    return [{ fate, count, adds: false, cumulative: true }];
  }
  return [];
}
const tollVerbs: ReadonlyMap<string, "same" | "at least"> = new Map([
  ["to", "same"],
  ["at", "same"],
  ["of", "same"],
  ["reached", "same"],
  ["reaches", "same"],
  ["hit", "same"],
  ["is", "same"],
  ["was", "same"],
  [":", "same"],
  ["passed", "at least"],
  ["topped", "at least"],
  ["exceeded", "at least"],
  ["exceeds", "at least"],
]);

function tollFate(tokens: readonly Token[], at: number): Fate | null {
  if (foldAt(tokens, at) === "toll")
    return /^(?:injury|injuries|wounded|casualty|road)$/.test(foldAt(tokens, at - 1)) ? null : "killed";
  if (foldAt(tokens, at + 1) !== "of" || /^an?$/.test(foldAt(tokens, at - 1))) return null;
  for (let next = at + 2; next < at + 6; next += 1) {
    const known = fateWords.get(foldAt(tokens, next));
    if (known !== undefined) return known[0];
  }
  return null;
}

/** "No casualties", "without causing any casualties": neither dead nor wounded. */
function noCasualties(tokens: readonly Token[], at: number): Statement[] {
  for (let back = at - 1; back >= 0 && back > at - 6; back -= 1) {
    const word = foldAt(tokens, back);
    // "No reports of casualties" is not to say that there were none.
    if (/^(?:of|reports?|word|information)$/.test(word)) return [];
    if (!/^(?:no|without|not|didnt|zero)$/.test(word)) continue;
    return (["killed", "wounded"] as const).map((fate) => statement(fate, { count: exact(0), adds: false }));
  }
  return [];
}

/** "Averia lost 12 soldiers": persons, not towns or votes. */
function lostMen(tokens: readonly Token[], at: number): Statement[] {
  const read = countAt(tokens, at + 1);
  if (read === null || countsThings(tokens, read)) return [];
  const isMan = [0, 1, 2].some((step) => {
    const word = foldAt(tokens, read.next + step);
    return /^(?:men|troops)$/.test(word) || people.has(word) || people.has(word.replace(/s$/, ""));
  });
  return isMan ? [statement("killed", read)] : [];
}

/** "Took 12 soldiers prisoner", "14 people were taken hostage", "holding two hostages". */
function takenHostage(tokens: readonly Token[], at: number): Statement[] {
  const isWord = (index: number) => /^(?:hostages?|captives?|prisoners?)$/.test(foldAt(tokens, index));
  if (isWord(at + 1) && isPassive(tokens, at)) return subject(tokens, at, "captured");
  if (isWord(at + 1)) {
    const read = object(tokens, at + 1, "captured");
    return read.length > 0 ? read : subject(tokens, at, "captured");
  }
  let name = at + 1;
  while (tokens[name] !== undefined && tokens[name]?.kind !== "mark" && name < at + 9 && !isWord(name))
    name += 1;
  if (!isWord(name)) return [];
  const read = countAt(tokens, at + 1);
  if (read !== null && read.next <= name) return [statement("captured", read)];
  const isOne = people.has(foldAt(tokens, name - 1)) || /^(?:him|her)$/.test(foldAt(tokens, name - 1));
  return isOne ? [statement("captured", single(name))] : [];
}
