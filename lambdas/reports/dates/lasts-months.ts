import { outstanding } from "../lexicon/retelling-words.ts";
import { foldAt, oneOf, type Tokens } from "../syntax/words-at.ts";
import { numberAt } from "../syntax/written-number.ts";
import { monthAt, yearAt } from "./date-parts.ts";
import { longUnits } from "./date-words.ts";

/** Words around a fate or a verb within which what says for how long it was counted may stand. */
export const reach = 30;

/**
 * Whether what a verb with "have" tells went on for months or years: "have attacked convoys for more than a year". Not what
 * stands out in such a time: "has launched its largest attack in a year".
 */
export function lastsMonths(tokens: Tokens, verb: number): boolean {
  for (let next = verb + 1; next < verb + reach && !isEnd(tokens, next); next += 1) {
    if (outstanding.has(foldAt(tokens, next)) || isRelative(tokens, next)) break;
    if (isSpanOfMonths(tokens, next)) return true;
  }
  for (let back = verb - 1; back > verb - reach && back >= 0 && !isEnd(tokens, back); back -= 1)
    if (opensClause(tokens, back) && isSpanOfMonths(tokens, back)) return true;
  return false;
}

/** "For more than a year", "over the past months", "since 2023", "since then"; weeks and days are of today. */
function isSpanOfMonths(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (foldAt(tokens, at) === "since")
    return foldAt(tokens, next) === "then" || monthAt(tokens, next) !== null || yearAt(tokens, next) !== null;
  if (foldAt(tokens, at) === "this") return foldAt(tokens, next) === "year";
  if (!isSpanLead(tokens, at) && foldAt(tokens, at) !== "for") return false;
  return longUnits.has(foldAt(tokens, spanEnd(tokens, next)));
}

export const isEnd = oneOf("! . ; ?");
export const isSpanLead = oneOf("during in over within");
export const isRelative = oneOf("that when where which who whose");

export const opensClause = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === "mark" || isOpener(tokens, at - 1);
const isOpener = oneOf("and but thus");

/** Index behind the words that say how many of a unit: "more than two". */
export function spanEnd(tokens: Tokens, from: number): number {
  let next = from;
  while (next < from + 8 && (isSpanWord(tokens, next) || numberAt(tokens, next) !== null)) next += 1;
  return next;
}
const isSpanWord = oneOf(
  "a about almost at last least less more nearly past previous recent several than the these this",
);
