import { singularOf } from "../lexicon/singular-of.ts";
import { foldAt, isArticle, oneOf, type Tokens } from "../syntax/words-at.ts";
import { type Count, exact, qualified } from "./count.ts";
import { type CountRead, countAt } from "./count-at.ts";
import { type Fate, fateWords, isPersonNoun } from "./fate-words.ts";
import { isPassive, objectCount, transitiveCount } from "./object-count.ts";
import { countsThings, single } from "./persons-at.ts";
import { subjectCount } from "./subject-count.ts";

/** A statement of a toll, as one word of a sentence makes it. */
export interface Statement {
  fate: Fate;
  count: Count;
  /** "Three others": on top of those counted before. */
  adds: boolean;
  /** "The toll rose to 41": of more than this happening, taken only when nothing else is counted. */
  cumulative: boolean;
}

export const statements = (fate: Fate, read: Pick<CountRead, "count" | "adds"> | null): Statement[] =>
  read === null ? [] : [{ fate, count: read.count, adds: read.adds, cumulative: false }];
export const none = { count: exact(0), adds: false };

/** Words with a grammar of their own. */
export const tollIdioms: ReadonlyMap<string, (tokens: Tokens, at: number) => Statement[]> = new Map([
  ["toll", risingToll],
  ["number", risingToll],
  ["casualties", noCasualties],
  ["gunned", gunnedDown],
  ["lost", lostMen],
  ...["take", "takes", "took", "taken", "taking", "hold", "holds", "held", "holding"].map(
    (verb) => [verb, takenHostage] as const,
  ),
]);

/** "The death toll rose from 38 to at least 41", "the number of wounded reached 90". */
function risingToll(tokens: Tokens, at: number): Statement[] {
  const fate = tollFate(tokens, at);
  if (fate === null) return [];
  for (let next = at + 1; next < at + farthest && !/^[;.!?]$/.test(foldAt(tokens, next)); next += 1) {
    const isPassed = isPassing(tokens, next);
    const isNear = next < at + near || [1, 2, 3].some((back) => isRising(tokens, next - back));
    const read = isNear && (isPassed || isReaching(tokens, next)) ? countAt(tokens, next + 1) : null;
    if (read === null) continue;
    const count = isPassed && read.count.stated === "exact" ? qualified(read.count, "at least") : read.count;
    return [{ fate, count, adds: false, cumulative: true }];
  }
  return [];
}
/** Words after "toll" within which "to 41" is its own, and those after which it is so behind a word of rising only. */
const [near, farthest] = [12, 40];
const isRising = oneOf(
  "climb climbed climbs grew grow grown grows increased jumped mounted rise risen rises rose",
);
const isReaching = oneOf(": at hit is of reached reaches to was");
const isPassing = oneOf("exceeded exceeds passed topped");
const isOtherToll = oneOf("casualty injuries injury road wounded");

function tollFate(tokens: Tokens, at: number): Fate | null {
  if (foldAt(tokens, at) === "toll") return isOtherToll(tokens, at - 1) ? null : "killed";
  if (foldAt(tokens, at + 1) !== "of" || isArticle(tokens, at - 1)) return null;
  const word = [2, 3, 4, 5].map((step) => foldAt(tokens, at + step)).find((fold) => fateWords.has(fold));
  return fateWords.get(word ?? "")?.[0] ?? null;
}

/** "No casualties", "without causing any casualties": neither dead nor wounded. */
function noCasualties(tokens: Tokens, at: number): Statement[] {
  const before = [1, 2, 3, 4, 5].map((back) => at - back);
  // "No reports of casualties" is not to say that there were none.
  const found = before.find((back) => isNo(tokens, back) || isReport(tokens, back));
  if (found === undefined || isReport(tokens, found)) return [];
  return [...statements("killed", none), ...statements("wounded", none)];
}
const isNo = oneOf("didnt no not without zero");
const isReport = oneOf("information of report reports word");

function gunnedDown(tokens: Tokens, at: number): Statement[] {
  if (foldAt(tokens, at + 1) !== "down") return [];
  return statements(
    "killed",
    isPassive(tokens, at) ? subjectCount(tokens, at, "killed") : transitiveCount(tokens, at + 1, "killed"),
  );
}

/** "Averia lost 12 soldiers": persons, not towns or votes. */
function lostMen(tokens: Tokens, at: number): Statement[] {
  const read = countAt(tokens, at + 1);
  if (read === null || countsThings(tokens, read.next)) return [];
  const heads = [0, 1, 2].map((step) => foldAt(tokens, read.next + step));
  const isMan = heads.some((fold) => fold === "men" || fold === "troops" || isPersonNoun(singularOf(fold)));
  return isMan ? statements("killed", read) : [];
}

/** "Took 12 soldiers prisoner", "14 people were taken hostage", "holding two hostages". */
function takenHostage(tokens: Tokens, at: number): Statement[] {
  const name = hostageWord(tokens, at + 1);
  if (name === at + 1) {
    const object = isPassive(tokens, at) ? null : objectCount(tokens, at + 1);
    return statements("captured", object ?? subjectCount(tokens, at, "captured"));
  }
  const read = name === null ? null : countAt(tokens, at + 1);
  if (name === null || (read !== null && read.next <= name)) return statements("captured", read);
  const isOne = isPersonNoun(foldAt(tokens, name - 1)) || isThem(tokens, name - 1);
  return isOne ? statements("captured", single(name)) : [];
}
const isHostage = oneOf("captive captives hostage hostages prisoner prisoners");
const isThem = oneOf("her him");

/** Index of the word for who is held, within eight words of the same phrase. */
function hostageWord(tokens: Tokens, from: number): number | null {
  for (let at = from; at < from + 9 && tokens[at] !== undefined && tokens[at]?.kind !== "mark"; at += 1)
    if (isHostage(tokens, at)) return at;
  return null;
}
