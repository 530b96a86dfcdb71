import { beForms, prepositions } from "../lexicon/closed-classes.ts";
import { articles, foldAt, isArticle, isCapital, oneOf, type Tokens } from "../syntax/words-at.ts";
import { numberAt } from "../syntax/written-number.ts";
import { exact, plus } from "./count.ts";
import { type CountRead, countAt } from "./count-at.ts";
import { type Fate, fateWords, isAdverb, isPersonNoun, isTime, isVerbal } from "./fate-words.ts";
import { countsOthers, isMember, memberAt, memberEnd, single } from "./persons-at.ts";
import { barriers, links } from "./toll-words.ts";

/** How many something befell, read backwards from the verb: "five people, including two children, were killed". */
export function subjectCount(tokens: Tokens, verb: number, fate: Fate): CountRead | null {
  const end = subjectEnd(tokens, verb);
  if (end < 0) return null;
  const isBefore = end === verb - 1;
  // "Two of the 12 wounded": twelve.
  const whole = numberAt(tokens, end);
  const isPartOf = foldAt(tokens, end - 1) === "the" && foldAt(tokens, end - 2) === "of";
  if (isBefore && isPartOf && whole?.next === verb) return { ...single(verb), count: exact(whole.value) };
  // "The dead", "those wounded" count nobody.
  if (isBefore && articles.has(foldAt(tokens, end)) && !isArticle(tokens, end)) return null;
  return countsBefore(tokens, end) ?? (isOne(tokens, end, verb, fate) ? single(end + 1) : null);
}

/** Index of the last word of a subject, over auxiliaries, adverbs, a first verb of a pair and an inserted clause. */
function subjectEnd(tokens: Tokens, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isSkipped(tokens, at)) at -= 1;
  const opening = openings.get(foldAt(tokens, at));
  if (opening === undefined) return at;
  for (let back = at - 1; back >= 0 && back > at - 14; back -= 1)
    if (foldAt(tokens, back) === opening) return back - 1;
  return at - 1;
}
/** The marks that end an inserted clause, by the mark that opens it. */
const openings: ReadonlyMap<string, string> = new Map([
  [",", ","],
  [")", "("],
  ["-", "-"],
  ["–", "–"],
  ["—", "—"],
]);

function isSkipped(tokens: Tokens, at: number): boolean {
  const fold = foldAt(tokens, at);
  if (isJoiner(tokens, at)) return fateWords.has(foldAt(tokens, at - 1)) || foldAt(tokens, at - 1) === "shot";
  // "Both were", "all were": the word counts and is no adverb.
  if (fold === "both" && beForms.has(foldAt(tokens, at + 1))) return false;
  return isAdverb(fold) || links.has(fold) || isSubjectRelative(tokens, at) || fold === "shot";
}
const isJoiner = oneOf("and or");
const isSubjectRelative = oneOf("that who");

/** How far back a subject is looked for, in words: enough for "12 soldiers of the army's third mountain brigade". */
const reach = 14;

/** "Most of the 30": how many is not said. */
const isPart = oneOf("% any few half majority many most part percent quarter rest some third which whom");

/** The counts that head the words up to an index: the one that begins them, and what is listed with it. */
function countsBefore(tokens: Tokens, end: number): CountRead | null {
  let best: CountRead | null = null;
  let isHeading = false;
  // "… and his driver" counts only with the others of its list.
  let isTail = false;
  let isList = false;
  for (let at = end; at >= 0 && at > end - reach && !isBarrier(tokens, at); at -= 1) {
    const read = memberAt(tokens, at);
    if (read === null || read.next > end + 1 || isInCount(tokens, at) || countsOthers(tokens, at, read))
      continue;
    if (foldAt(tokens, at - 1) === "of" && isPart(tokens, at - 2)) return null;
    const starts = isStart(tokens, at);
    const isSum: boolean = best !== null && starts && isListedUpTo(tokens, read, at, best, isList);
    if (best !== null && !isSum && (isHeading || !starts)) continue;
    isTail = best === null && foldAt(tokens, at - 1) === "and" && countAt(tokens, at) === null;
    best = best !== null && isSum ? { ...read, count: plus(read.count, best.count) } : read;
    isHeading = starts;
    isList ||= isSum;
  }
  return isTail ? null : best;
}

/** Whether a count begins before the index and holds it: "five" of "at least five". */
const isInCount = (tokens: Tokens, at: number): boolean =>
  [4, 3, 2, 1].some((back) => (countAt(tokens, at - back)?.next ?? 0) > at);

/** A number behind a preposition or a verb heads no subject: "in three villages 12 people were killed". */
function isStart(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== "word") return true;
  const { fold } = before;
  if (isOpener(tokens, at - 1)) return true;
  if (prepositions.has(fold) || fold === "than") return false;
  return barriers.has(fold) || isAdverb(fold) || isTime(fold);
}
const isOpener = oneOf("and brought found leave leaves leaving left or");

/** "Two soldiers, three policemen and a farmer": each member is short; the last one is joined by "and". */
function isListedUpTo(
  tokens: Tokens,
  read: CountRead,
  at: number,
  next: CountRead,
  isList: boolean,
): boolean {
  const start = memberEnd(tokens, read.next);
  if (start === null || !isMember(tokens, at, read)) return false;
  return memberAt(tokens, start)?.next === next.next && (isList || foldAt(tokens, start - 1) === "and");
}

function isBarrier(tokens: Tokens, at: number): boolean {
  const fold = foldAt(tokens, at);
  if (tokens[at]?.kind === "mark") return /^[;:()!?"“”—–]$/.test(fold);
  if (isSubjectRelative(tokens, at)) return false;
  return barriers.has(fold) || (isVerbal(fold) && !isAdjective(tokens, at));
}

/** "12 wounded soldiers", "the wounded": a number or an article right before. */
export const isAdjective = (tokens: Tokens, at: number): boolean =>
  isArticle(tokens, at - 1) || foldAt(tokens, at - 1) === "the" || numberAt(tokens, at - 1)?.next === at;

/** "He was killed", "the commander was killed", "Amal Deren was wounded": one person without a number. */
function isOne(tokens: Tokens, end: number, verb: number, fate: Fate): boolean {
  const head = tokens[end];
  if (head?.kind !== "word") return false;
  if (head.fold === "he" || head.fold === "she") return true;
  // "Ali and the commander": more than one; but "was killed and the commander wounded".
  const and = [end - 1, end - 2].find((at) => foldAt(tokens, at) === "and");
  if (and !== undefined && !fateWords.has(foldAt(tokens, and - 1))) return false;
  if (isPersonNoun(head.fold))
    return (
      end === verb - 1 ||
      isSingularVerb(tokens, end + 1) ||
      fateWords.get(foldAt(tokens, verb))?.[1] === "intransitive"
    );
  const isName = isCapital(head) && isCapital(tokens[end - 1]) && !head.fold.endsWith("s");
  const isHarmed = (fate === "killed" || fate === "wounded") && foldAt(tokens, verb) !== "hurt";
  return isName && isHarmed && foldAt(tokens, end + 1) === "was";
}
const isSingularVerb = oneOf("has is was");
