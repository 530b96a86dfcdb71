import { type Count, exact, qualified, shareOf } from "./count.ts";
import { type CountRead, countAt } from "./count-at.ts";
import {
  acts,
  type Fate,
  type Form,
  fateWords,
  isAdverb,
  isPersonNoun,
  isTime,
  isVerbal,
  links,
} from "./fate-words.ts";
import { countsThings, listed, personsAt, single } from "./persons-at.ts";
import { singularOf } from "./singular-of.ts";
import { isAdjective, subjectCount } from "./subject-count.ts";
import { beForms, haveForms } from "./words.ts";
import { foldAt, isArticle, isCapital, oneOf, phraseEnds, type Tokens } from "./words-at.ts";
import { numberAt } from "./written-number.ts";

/** What one word of a sentence says of a toll. */
export interface Statement {
  fate: Fate;
  count: Count;
  /** "Three others": on top of those counted before. */
  adds: boolean;
  /** "The toll rose to 41": of more than this happening, taken only when nothing else is counted. */
  cumulative: boolean;
}

const statements = (fate: Fate, read: Pick<CountRead, "count" | "adds"> | null): Statement[] =>
  read === null ? [] : [{ fate, count: read.count, adds: read.adds, cumulative: false }];
const none = { count: exact(0), adds: false };

/** All that the word at an index says of tolls; nothing for most words. */
export function statementsAt(tokens: Tokens, at: number): Statement[] {
  const fold = foldAt(tokens, at);
  const special = specialWords.get(fold);
  if (special !== undefined) return special(tokens, at);
  const act = acts.get(fold);
  // "The killing of four farmers", "claimed the lives of 12".
  const killedOf = act !== undefined && foldAt(tokens, at + 1) === "of" ? personsAt(tokens, at + 2) : null;
  if (act !== undefined && killedOf !== null) return statements(act, listed(tokens, killedOf));
  const known = fateWords.get(fold);
  if (known === undefined || isOtherSense(tokens, at)) return [];
  return pairOf(tokens, at) ?? statements(known[0], told(tokens, at, known[0], known[1]));
}

/** Words with a grammar of their own. */
const specialWords: ReadonlyMap<string, (tokens: Tokens, at: number) => Statement[]> = new Map([
  ["toll", risingToll],
  ["number", risingToll],
  ["casualties", noCasualties],
  ["gunned", gunnedDown],
  ["lost", lostMen],
  ...["take", "takes", "took", "taken", "taking", "hold", "holds", "held", "holding"].map(
    (verb) => [verb, takenHostage] as const,
  ),
]);

/** The Dead Sea, "did not kill", "the death toll", "death-defying". */
function isOtherSense(tokens: Tokens, at: number): boolean {
  const behind = tokens[at + 1];
  if (tokens[at]?.glued || behind?.glued || behind?.fold === "toll") return true;
  if (foldAt(tokens, at) === "dead" && isCapital(tokens[at]) && isCapital(behind)) return true;
  return isNegation(tokens, at - 1) || isNegation(tokens, at - 2);
}
const isNegation = oneOf("not never didnt wasnt werent hasnt havent doesnt isnt arent cannot nor");

function told(tokens: Tokens, at: number, fate: Fate, form: Form): CountRead | null {
  if (form === "active") return objectCount(tokens, at);
  if (form === "noun") return nounCount(tokens, at, fate);
  const isShotDead = form === "plain" && isShooting(tokens, at - 1) && !isPassive(tokens, at - 1);
  return isShotDead || (form === "participle" && !isPassive(tokens, at))
    ? transitive(tokens, at, fate)
    : subjectCount(tokens, at, fate);
}
const isShooting = oneOf("shot shoot shoots shooting");

/** "Killed two" has an object; "two killed in Kelmora" and "the two killed" are short for "were killed". */
function transitive(tokens: Tokens, at: number, fate: Fate): CountRead | null {
  const object = objectCount(tokens, at);
  if (object !== null) return object;
  const behind = tokens[at + 1];
  const isShort =
    behind === undefined ||
    behind.kind === "mark" ||
    phraseEnds.has(behind.fold) ||
    isTime(behind.fold) ||
    isAdverb(behind.fold) ||
    // "Killed three years ago": a number, but of no person.
    (countAt(tokens, at + 1) === null && numberAt(tokens, at + 1) !== null);
  const isOfHave = haveForms.has(foldAt(tokens, at - 1));
  return (isShort || isAdjective(tokens, at)) && !isOfHave ? subjectCount(tokens, at, fate) : null;
}

/** "Were later killed": a form of "be" before, with nothing but adverbs and other such verbs between. */
function isPassive(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back > at - 5; back -= 1) {
    const fold = foldAt(tokens, back);
    if (beForms.has(fold)) return true;
    if (!links.has(fold) && !isAdverb(fold) && !fateWords.has(fold) && !isBetweenVerbs(tokens, back))
      return false;
  }
  return false;
}
const isBetweenVerbs = oneOf("and or shot");
const isJoiner = oneOf("and or");

/** "Killed or wounded 12": of neither the number is known, only that it is not more. Null where there is no pair. */
function pairOf(tokens: Tokens, at: number): Statement[] | null {
  if (otherFate(tokens, at, at - 2) !== null && isJoiner(tokens, at - 1)) return [];
  const other = otherFate(tokens, at, at + 2);
  const here = fateWords.get(foldAt(tokens, at));
  if (other === null || here === undefined || !isVerbal(foldAt(tokens, at)) || !isJoiner(tokens, at + 1))
    return null;
  const isSubject = here[1] === "participle" && isPassive(tokens, at);
  const read = (isSubject ? null : objectCount(tokens, at + 2)) ?? subjectCount(tokens, at, here[0]);
  if (read === null) return [];
  const isSum = foldAt(tokens, at + 1) === "or" || (here[0] !== "captured" && other !== "captured");
  const both = { ...read, count: isSum ? shareOf(read.count) : read.count };
  return [...statements(here[0], both), ...statements(other, both)];
}

/** The fate of a verb that tells another than the one at an index. */
function otherFate(tokens: Tokens, at: number, other: number): Fate | null {
  const fate = fateWords.get(foldAt(tokens, other))?.[0];
  const isOther = isVerbal(foldAt(tokens, other)) && fate !== fateWords.get(foldAt(tokens, at))?.[0];
  return isOther && fate !== undefined ? fate : null;
}

/** Those that a verb is done to: "killed two soldiers, a farmer and several others". */
function objectCount(tokens: Tokens, verb: number): CountRead | null {
  // "Killed also two", "killed 'more than 60'".
  const at = /^(?:also|["'“‘])$/.test(foldAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  const read = pronounAt(tokens, at) ?? personsAt(tokens, at) ?? ownedAt(tokens, at);
  return read === null ? null : listed(tokens, read);
}

function pronounAt(tokens: Tokens, at: number): CountRead | null {
  const behind = foldAt(tokens, at + 1);
  const isBare = tokens[at + 1]?.kind !== "word" || phraseEnds.has(behind) || isAdverb(behind);
  return isHim(tokens, at) || (foldAt(tokens, at) === "her" && isBare) ? single(at + 1) : null;
}
const isHim = oneOf("him himself herself");

/** "The family's three children". */
function ownedAt(tokens: Tokens, at: number): CountRead | null {
  for (let next = at; next < at + 4; next += 1) {
    if (tokens[next]?.kind !== "word" || phraseEnds.has(foldAt(tokens, next))) return null;
    if (!tokens[next]?.possessive) continue;
    const read = countAt(tokens, next + 1);
    return read === null || countsThings(tokens, read.next) ? null : read;
  }
  return null;
}

/** "Four deaths", "no injuries", "claimed 12 lives", "a man lost his life", "suffered injuries", "strike wounds five". */
function nounCount(tokens: Tokens, at: number, fate: Fate): CountRead | null {
  const fold = foldAt(tokens, at);
  if (fold === "life" || (fold === "lives" && isTheirs(tokens, at - 1)))
    return isTheirs(tokens, at - 1) && isLosing(tokens, at - 2) ? subjectCount(tokens, at - 2, fate) : null;
  const object = fold === "wounds" ? objectCount(tokens, at) : null;
  if (object !== null) return object;
  const suffered = [at - 1, at - 2, at - 3].find((back) => isSuffering(tokens, back));
  if (fate === "wounded" && suffered !== undefined) return subjectCount(tokens, suffered, fate);
  // "No deaths or injuries".
  const isNone = foldAt(tokens, at - 1) === "or" && foldAt(tokens, at - 3) === "no";
  return countBefore(tokens, at) ?? (isNone ? { ...none, next: at } : null);
}
const isTheirs = oneOf("his her their");
const isLosing = oneOf("lost lose losing");
const isSuffering = oneOf("suffered sustained received");

/** A count right before a noun, with at most three words between: "at least 12 civilian deaths". */
function countBefore(tokens: Tokens, at: number): CountRead | null {
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const read = countAt(tokens, from);
    if (read === null || read.next > at || read.next < at - 3) continue;
    const between = tokens.slice(read.next, at);
    // "No reports of deaths", "a risk of injuries" are none.
    if (between.every(({ kind, fold }) => kind === "word" && !phraseEnds.has(fold) && !hearsay.test(fold)))
      return read;
  }
  return null;
}
const hearsay = /^(?:reports?|immediate|risk|threats?)$/;

/** "The death toll rose from 38 to at least 41", "the number of wounded reached 90". */
function risingToll(tokens: Tokens, at: number): Statement[] {
  const fate = tollFate(tokens, at);
  if (fate === null) return [];
  for (let next = at + 1; next < at + 12 && !/^[;.!?]$/.test(foldAt(tokens, next)); next += 1) {
    const isPassed = isPassing(tokens, next);
    const read = isPassed || isReaching(tokens, next) ? countAt(tokens, next + 1) : null;
    if (read === null) continue;
    const count = isPassed && read.count.stated === "exact" ? qualified(read.count, "at least") : read.count;
    return [{ fate, count, adds: false, cumulative: true }];
  }
  return [];
}
const isReaching = oneOf("to at of reached reaches hit is was :");
const isPassing = oneOf("passed topped exceeded exceeds");
const isOtherToll = oneOf("injury injuries wounded casualty road");

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
const isNo = oneOf("no without not didnt zero");
const isReport = oneOf("of report reports word information");

function gunnedDown(tokens: Tokens, at: number): Statement[] {
  if (foldAt(tokens, at + 1) !== "down") return [];
  return statements(
    "killed",
    isPassive(tokens, at) ? subjectCount(tokens, at, "killed") : transitive(tokens, at + 1, "killed"),
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
const isHostage = oneOf("hostage hostages captive captives prisoner prisoners");
const isThem = oneOf("him her");

/** Index of the word for who is held, within eight words of the same phrase. */
function hostageWord(tokens: Tokens, from: number): number | null {
  for (let at = from; at < from + 9 && tokens[at] !== undefined && tokens[at]?.kind !== "mark"; at += 1)
    if (isHostage(tokens, at)) return at;
  return null;
}
