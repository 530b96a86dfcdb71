import { months } from "../dates/calendar.ts";
import { singularOf } from "../lexicon/singular-of.ts";
import { foldAt, isArticle, isCapital, oneOf, phraseEnds, phrases, type Tokens } from "../syntax/words-at.ts";
import { numberAt } from "../syntax/written-number.ts";
import { type Count, exact, type Qualifier, qualified, vague } from "./count.ts";
import { isPersonNoun, isThing } from "./fate-words.ts";
import { additions, labels, measures } from "./toll-words.ts";

export interface CountRead {
  count: Count;
  /** Index of the token behind it. */
  next: number;
  /** "Three others": on top of those counted before. */
  adds: boolean;
}

/** Words before a number, by how exact they make it. */
const qualifierAt = phrases<Qualifier>([
  [
    "at least",
    "no fewer than, no less than, not less than, as few as, a minimum of, at least, more than, upwards of, over",
  ],
  ["at most", "no more than, not more than, as many as, a maximum of, at most, up to, fewer than, less than"],
  ["about", "close to, an estimated, about, around, approximately, roughly, nearly, almost, some"],
  [
    "same",
    `a total of, a group of, a family of, a crew of, a further, an additional, another, all, exactly, the, these, those,
    other, its, their, his, her`,
  ],
]);
/** Numbers that no one counted, by the least that they may be. */
const vagueAt = phrases([
  [200_000, "hundreds of thousands"],
  [20_000, "tens of thousands"],
  [3000, "several thousand"],
  [2000, "thousands"],
  [300, "several hundred"],
  [200, "hundreds"],
  [40, "scores"],
  [36, "several dozen"],
  [24, "dozens"],
  [3, "a large number, a number, a handful, a few, several, multiple, numerous, many, few"],
  [2, "a couple"],
  [1, "an unknown number, an unspecified number, an undisclosed number"],
]);
const wordCountAt = phrases([
  [2, "both, twin, twins"],
  [0, "nobody, none, neither, no, no one"],
]);
const isFraction = oneOf("fifth fraction half quarter tenth third");

/** How many, from the token on: qualifier, number or range, and whether they come on top of others. */
export function countAt(tokens: Tokens, at: number): CountRead | null {
  const before = qualifiersAt(tokens, at);
  const read = rangeAt(tokens, before.next) ?? plainCountAt(tokens, before.next);
  if (read === null) return before.adds && before.next === at + 1 ? bareOther(tokens, at) : null;
  let next = read.next;
  while (additions.has(foldAt(tokens, next))) next += 1;
  if (isMeasure(tokens, at, before.next, next)) return null;
  // "30 or more".
  if (foldAt(tokens, read.next) === "or" && foldAt(tokens, read.next + 1) === "more")
    return { count: qualified(read.count, "at least"), next: read.next + 2, adds: false };
  return { count: qualified(read.count, before.stated), next, adds: before.adds || next > read.next };
}

/** "At least another", "as many as about"; none needs more than three. */
function qualifiersAt(tokens: Tokens, at: number) {
  let next = at;
  let stated: Qualifier = "same";
  let adds = false;
  for (let round = 0; round < 3; round += 1) {
    const qualifier = qualifierAt(tokens, next);
    if (qualifier === null) break;
    adds ||= qualifier.parts.some((part) => additions.has(part));
    next = qualifier.next;
    if (stated === "same") stated = qualifier.value;
  }
  return { next, stated, adds };
}

/** "Another soldier": one more. */
function bareOther(tokens: Tokens, at: number): CountRead | null {
  const head = tokens[at + 1];
  const isOne = foldAt(tokens, at) === "another" && head?.kind === "word";
  return isOne && !isThing(head.fold) && !isUnit(head.fold)
    ? { count: exact(1), next: at + 1, adds: true }
    : null;
}

type Plain = Pick<CountRead, "count" | "next">;

function rangeAt(tokens: Tokens, at: number): Plain | null {
  const isBetween = isRangeOpener(tokens, at);
  const low = numberAt(tokens, isBetween ? at + 1 : at);
  if (low === null) return null;
  const isGlued = tokens[low.next]?.glued === true;
  const isLinked =
    isGlued || isRangeLink(tokens, low.next) || (isBetween && foldAt(tokens, low.next) === "and");
  const high = isLinked ? numberAt(tokens, isGlued ? low.next : low.next + 1) : null;
  if (high === null || high.value <= low.value) return null;
  return { count: { least: low.value, most: high.value, stated: "range" }, next: high.next };
}
const isRangeOpener = oneOf("between from");
const isRangeLink = oneOf("or to – —");

function plainCountAt(tokens: Tokens, at: number): Plain | null {
  const some = vagueAt(tokens, at);
  if (some !== null)
    return { count: vague(some.value), next: foldAt(tokens, some.next) === "of" ? some.next + 1 : some.next };
  const number = numberAt(tokens, at);
  if (number !== null) return { count: exact(number.value), next: number.next };
  const following = tokens[at + 1];
  // "A 12-year-old", "a so-called": only the article itself may stand before a hyphened word.
  if (following?.glued || (tokens[at]?.glued && !isArticle(tokens, at))) return null;
  const word = wordCountAt(tokens, at);
  if (word !== null) return { count: exact(word.value), next: word.next };
  if (!isArticle(tokens, at) || following === undefined || following.kind === "mark") return null;
  // "A third were killed", but "a third soldier".
  const isShare = isFraction(tokens, at + 1) && !isPlainWord(tokens, at + 2);
  return isShare ? null : { count: exact(1), next: at + 1 };
}
const isPlainWord = (tokens: Tokens, at: number) =>
  tokens[at]?.kind === "word" && !phraseEnds.has(foldAt(tokens, at));

const isUnit = (fold: string) => measures.has(singularOf(fold)) || months.has(fold);
const isLabel = oneOf(labels);
const isScale = oneOf("% - by");

/** Years, kilometres, dollars, ages and numbers of brigades are no persons. */
function isMeasure(tokens: Tokens, at: number, number: number, behind: number): boolean {
  if (/^[$€£₪#№%]$/.test(foldAt(tokens, number - 1))) return true;
  if (
    number === at &&
    (isLabel(tokens, at - 1) || isDayOfMonth(tokens, at) || isYear(tokens, at) || isAge(tokens, at))
  )
    return true;
  // "Two and a half years", "one in five".
  if ([0, 1, 2].every((step) => foldAt(tokens, behind + step) === ["and", "a", "half"][step])) return true;
  if (foldAt(tokens, number - 1) === "in" && foldAt(tokens, number - 2) === "one") return true;
  if (foldAt(tokens, number) === "one" && foldAt(tokens, behind) === "in")
    if (numberAt(tokens, behind + 1) !== null) return true;
  const unit = foldAt(tokens, behind);
  return isScale(tokens, behind) || (isUnit(unit) && (unit !== "may" || isCapital(tokens[behind])));
}

/** "In November 2025 more than a dozen died". */
const isYear = (tokens: Tokens, at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "") &&
  (months.has(foldAt(tokens, at - 1)) || isYearLead(tokens, at - 1));
const isYearLead = oneOf("after before by during early from in late mid of since until");

/** "Ali Deren, 45, was killed", "aged 12 and 14". */
function isAge(tokens: Tokens, at: number): boolean {
  if (foldAt(tokens, at - 1) === "and" && foldAt(tokens, at - 3) === "aged") return true;
  const isInserted = foldAt(tokens, at - 1) === "," && foldAt(tokens, at + 1) === ",";
  if (!isInserted || tokens[at]?.kind !== "number") return false;
  return isCapital(tokens[at - 2]) || isPersonNoun(foldAt(tokens, at - 2));
}

/** "On May 12", but not "on 12 May five people", "since October 40,000". */
const isDayOfMonth = (tokens: Tokens, at: number): boolean =>
  months.has(foldAt(tokens, at - 1)) &&
  isCapital(tokens[at - 1]) &&
  tokens[at - 2]?.kind !== "number" &&
  /^\d{1,2}$/.test(tokens[at]?.text ?? "");
