import { spend } from "../../budget.ts";
import { clauseWords } from "../lexicon/clause-words.ts";
import { isVerbThat, speechVerbs } from "../lexicon/governors.ts";
import { placeWords } from "../lexicon/place-words.ts";
import type { Clause } from "./clause.ts";
import { brought, skipLight } from "./phrases.ts";
import { isBareParticiple, type Reading, type Site } from "./reading.ts";
import { isHeadline, type Parsed, type Tag, type Unit } from "./units.ts";

/**
 * Without an object it is passive: "soldiers killed in the attack". A headline tells what was done in the present: there a past
 * form is, of nearly all verbs.
 */
export const mustHaveObject = ({ lemma, form }: Clause, parsed: Parsed): boolean =>
  clauseWords.transitive.has(lemma) ||
  (form !== "base" &&
    isHeadline(parsed) &&
    !isVerbThat("blames", lemma) &&
    (!clauseWords.intransitive.has(lemma) || clauseWords.struck.has(lemma)));

/** "Ambushed by Y": an agent right behind a bare participle. */
export function hasDirectBy({ parsed }: Reading, { object, attached, verb, particle }: Clause): boolean {
  const first = attached[0];
  return (
    object.length === 0 &&
    first?.preposition === "by" &&
    first.at === verb.at + (particle === null ? 1 : 2) &&
    first.phrases.some((phrase) => isAgent(parsed.units.slice(phrase.first, phrase.last + 1)))
  );
}

/** "By gunmen", "by Candria"; not "by dawn". */
function isAgent(phrase: readonly Unit[]): boolean {
  const head = phrase.at(-1)?.fold ?? "";
  return (
    phrase.some(({ name, isProper }) => name !== null || isProper) ||
    head.endsWith("s") ||
    head.endsWith("men")
  );
}

const opensObject: ReadonlySet<Tag | undefined> = new Set(["det", "number", "name", "noun", "adj"]);

/** "Killed and badly wounded two guards": the object stands behind the second verb. */
function sharesObject(units: readonly Unit[], at: number): boolean {
  if (units[at]?.tag !== "conj") return false;
  let verb = at + 1;
  while (units[verb]?.tag === "adv") verb++;
  return units[verb]?.tag === "verb" && opensObject.has(units[verb + 1]?.tag);
}

const endsSearch: ReadonlySet<Tag | undefined> = new Set(["sub", "rel", "conj", "mark"]);
const tells: ReadonlySet<Tag | undefined> = new Set([...endsSearch, "comma", "aux", "verb", "to"]);

/**
 * Whether a bare participle without an object says what was done to the phrase before it, since the verb of that phrase
 * comes later. The first of these units behind it and what it has taken tells:
 *
 *     an auxiliary  "soldiers killed in Harim were buried"      yes, unless its verb is never passive
 *     a comma       "soldiers killed in Harim, were buried"     if an auxiliary follows
 *     a verb        "soldiers killed in Harim left no letters"  for a transitive verb, if no noun stands before the other;
 *                   "jets based at Harim bombed Dunmere"        for a verb of origin, if the other has an object
 *     "to", "-ing"                                              no
 *     a conjunction, "who", a mark, nothing                     for a transitive verb that is alone: "Soldiers killed in Harim"
 *
 * Beside an agent ("soldiers ambushed by rebels") the verb need not be transitive.
 */
function isReducedSubject(reading: Reading, clause: Clause, { group }: Site): boolean {
  const { units, budget } = reading.parsed;
  if (clause.object.length > 0) return false;
  spend(budget, units.length);
  let told = Math.max(clause.last, group.verb.at) + 1;
  if (sharesObject(units, told)) return false;
  while (units[told] !== undefined && !tells.has(units[told]?.tag)) told++;
  const unit = units[told];
  const hasBy = hasDirectBy(reading, clause);
  if (unit === undefined || endsSearch.has(unit.tag))
    return hasBy || (mustHaveObject(clause, reading.parsed) && isOnlyVerb(units, clause, group.at));
  if (unit.tag === "comma") return units[skipLight(units, told + 1)]?.tag === "aux";
  if (unit.tag === "aux")
    return hasBy || mustHaveObject(clause, reading.parsed) || !clauseWords.intransitive.has(clause.lemma);
  if (unit.tag !== "verb" || unit.verb?.form === "ing") return false;
  const before = units[told - 1]?.tag;
  return (
    (mustHaveObject(clause, reading.parsed) && (hasBy || (before !== "noun" && before !== "name"))) ||
    (tellsOrigin(clause) &&
      skipLight(units, clause.last + 1) === told &&
      opensObject.has(units[told + 1]?.tag))
  );
}

/** "Based at Harim", "launched from Harim": where a force is from, right behind the verb. */
const tellsOrigin = ({ lemma, attached, verb }: Clause) =>
  placeWords.origins.has(lemma) && attached[0]?.at === verb.at + 1;

/** No auxiliary stands in the sentence and no verb before: a headline, or a list. */
const isOnlyVerb = (units: readonly Unit[], { verb }: Clause, groupAt: number) =>
  !units.some(({ tag, at }) => at !== verb.at && (tag === "aux" || (tag === "verb" && at < groupAt)));

/** ", killed in 2006, was": the participle stands between commas. */
export function isInserted({ parsed, clauses }: Reading, clause: Clause, { group }: Site): boolean {
  const { units, budget } = parsed;
  if (clause.object.length > 0) return false;
  const end = Math.max(clause.last, group.verb.at) + 1;
  spend(budget, units.length);
  const comma = units.findIndex(({ at, tag }) => at >= end && tag === "comma");
  if (comma < 0) return brought(clause.attached, ["by"]).length > 0 && clauses.length > 0;
  const behind = units[skipLight(units, comma + 1)];
  return behind?.tag === "aux" || behind?.tag === "verb";
}

const isSpokenBy = ({ lemma, attached }: Clause) =>
  speechVerbs.has(lemma) &&
  !clauseWords.struck.has(lemma) &&
  lemma !== "accuse" &&
  brought(attached, ["by"]).length === 0;

/** Whether a bare participle behind its phrase says what was done to it. */
export const isReduced = (reading: Reading, clause: Clause, site: Site): boolean =>
  isBareParticiple(clause, site) &&
  (hasDirectBy(reading, clause) ||
    ((clause.particle === null || isHeadline(reading.parsed)) &&
      !isSpokenBy(clause) &&
      isReducedSubject(reading, clause, site)));
