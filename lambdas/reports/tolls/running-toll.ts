import { weekdays } from "../dates/calendar.ts";
import { isEnd, isRelative, isSpanLead, opensClause, reach, spanEnd } from "../dates/lasts-months.ts";
import { beForms, haveForms, prepositions } from "../lexicon/closed-classes.ts";
import { outstanding } from "../lexicon/retelling-words.ts";
import { foldAt, isArticle, oneOf, type Tokens } from "../syntax/words-at.ts";
import { numberAt } from "../syntax/written-number.ts";
import { acts, fateWords, isAdverb } from "./fate-words.ts";
import { campaigns, lastingUnits, links, recentTimes, singleDeeds, wars } from "./toll-words.ts";

/**
 * Whether the fate told at an index is that of a war or of months: "more than 900 have been killed since March", "the war
 * has killed 900". Such a number is of no single happening.
 */
export function isRunning(tokens: Tokens, at: number): boolean {
  const have = haveBefore(tokens, at);
  if (have === null && !isState(tokens, at)) return isKilledInWar(tokens, at);
  return isOverLong(tokens, at, have ?? at) || (have !== null && isOfWar(tokens, at, have));
}

/** Index of the "have" of "have been killed", "has killed"; null where there is none. */
function haveBefore(tokens: Tokens, at: number): number | null {
  for (let back = at - 1; back > at - 6 && back >= 0; back -= 1) {
    const fold = foldAt(tokens, back);
    if (haveForms.has(fold)) return back;
    if (!links.has(fold) && !isAdverb(fold) && !fateWords.has(fold)) return null;
  }
  return null;
}

/** "900 people killed", "the number killed", "deaths": no verb tells of one day. */
function isState(tokens: Tokens, at: number): boolean {
  const fold = foldAt(tokens, at);
  const form = fateWords.get(fold)?.[1];
  if (acts.has(fold) || form === "noun" || isTotal(tokens, at)) return true;
  const isActive = numberAt(tokens, at + 1) !== null || isArticle(tokens, at + 1);
  return form === "participle" && !isActive && !links.has(foldAt(tokens, at - 1));
}
const isTotal = oneOf("number toll");

/** "Since March", "over the past two years", before or behind. */
function isOverLong(tokens: Tokens, at: number, verb: number): boolean {
  for (let next = at + 1; next < at + reach && !isEnd(tokens, next); next += 1) {
    if (isOther(tokens, next)) break;
    if (isLongSpan(tokens, next)) return true;
  }
  for (let back = verb - 1; back > verb - reach && back >= 0 && !isEnd(tokens, back); back -= 1) {
    if (fateWords.has(foldAt(tokens, back))) break;
    if (opensClause(tokens, back) && isLongSpan(tokens, back)) return true;
    // "After two weeks of strikes that have killed …".
    if (lastingUnits.has(foldAt(tokens, back)) && foldAt(tokens, back + 1) === "of") return true;
  }
  return false;
}
/** Behind it another thing lasts: "the deadliest attack since", "a town that has been besieged since". */
const isOther = (tokens: Tokens, at: number): boolean =>
  fateWords.has(foldAt(tokens, at)) || outstanding.has(foldAt(tokens, at)) || isRelative(tokens, at);

/** From a month, a year or an event on, or over weeks and more; "since Monday" is today's. */
function isLongSpan(tokens: Tokens, at: number): boolean {
  if (foldAt(tokens, at) === "since") return !isOfDays(tokens, at + 1);
  if (foldAt(tokens, at) === "so" && foldAt(tokens, at + 1) === "far") return isOfYear(tokens, at + 2);
  if (!isSpanLead(tokens, at)) return false;
  return lastingUnits.has(foldAt(tokens, spanEnd(tokens, at + 1)));
}

const isOfYear = oneOf("in this");

function isOfDays(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 8 && tokens[at] !== undefined && tokens[at]?.kind !== "mark"; at += 1)
    if (weekdays.has(foldAt(tokens, at)) || recentTimes.has(foldAt(tokens, at))) return true;
  return tokens[from] === undefined || tokens[from]?.kind === "mark";
}

/** "The war has killed 900", "900 have been killed in the conflict". */
function isOfWar(tokens: Tokens, at: number, have: number): boolean {
  const isActive = !beForms.has(foldAt(tokens, at - 1));
  for (let back = have - 1; isActive && back > have - 8 && back >= 0 && !isEnd(tokens, back); back -= 1) {
    const fold = foldAt(tokens, back);
    if (singleDeeds.has(fold) || outstanding.has(fold)) break;
    if (wars.has(fold) || campaigns.has(fold)) return !isWithinDeed(tokens, back);
  }
  for (let next = at + 1; next < at + reach && !isEnd(tokens, next) && !isOther(tokens, next); next += 1) {
    if (singleDeeds.has(foldAt(tokens, next))) return false;
    if (wars.has(foldAt(tokens, next)) && tokens[next + 1]?.glued !== true) return true;
  }
  return false;
}

/** "69,000 people were killed in the war". */
const isKilledInWar = (tokens: Tokens, at: number): boolean =>
  beForms.has(foldAt(tokens, at - 1)) &&
  foldAt(tokens, at + 1) === "in" &&
  foldAt(tokens, at + 2) === "the" &&
  wars.has(foldAt(tokens, at + 3)) &&
  tokens[at + 4]?.kind !== "word";

/** "A strike in the war". */
const isWithinDeed = (tokens: Tokens, war: number): boolean =>
  [2, 3, 4].some(
    (back) => singleDeeds.has(foldAt(tokens, war - back)) && prepositions.has(foldAt(tokens, war - back + 1)),
  );
