import { articles, foldAt, numbered, oneOf, type Tokens, touches } from "../syntax/words-at.ts";
import { monthOf, monthSpan, type Span, spanOf, thirdOf, yearOf, yearSpan } from "./calendar.ts";
import {
  isNounBehind,
  monthAt,
  type Read,
  type Reading,
  rangeEnd,
  stepAt,
  thirdAt,
  yearAt,
  yearBehind,
} from "./date-parts.ts";

/** Nothing is said to have happened on a date behind these. */
const isBound = oneOf("after before since than till until");
const isMonthLead = oneOf(
  "after around before between by during for from in of since throughout till to until",
);
const isBeforeSpan = oneOf("about around at back beginning early end last late least mid of start the year");

/** The preposition that governs what follows, over a few words: "since early March", "in the spring". */
function governor(tokens: Tokens, at: number): number {
  let back = at - 1;
  while (back > at - 4 && isBeforeSpan(tokens, back)) back -= 1;
  return back;
}
const isOutside = (tokens: Tokens, at: number) =>
  isBound(tokens, at - 1) || isBound(tokens, governor(tokens, at));

/** "In March", "late August", "March 2011", "last May", "March to June 2014". */
export function readMonth(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const { third, next: afterThird } = thirdAt(tokens, at);
  const step = stepAt(tokens, afterThird);
  const start = step === null ? afterThird : afterThird + 1;
  const named = monthAt(tokens, start);
  if (named === null) return null;
  const year = yearBehind(reading, named.next);
  const next = year?.next ?? named.next;
  const isMarked = start > at || year !== null || isMonthLead(tokens, start - 1) || tokens[start]?.possessive;
  const endAt = rangeEnd(tokens, next);
  const end = endAt === null ? null : monthAt(tokens, endAt);
  if (end !== null) return readMonths(reading, named.month, end, year?.year);
  if (!isMarked) return null;
  if (isOutside(tokens, at)) return { next, span: null };
  return { next, span: thirdOf(monthIn(reading, named.month, year?.year, step), third) };
}

/** "March to June 2014", "September 2013 to May 2014". */
function readMonths(
  reading: Reading,
  first: number,
  end: { month: number; next: number },
  firstYear?: number,
): Read {
  const year = yearBehind(reading, end.next);
  const to = monthIn(reading, end.month, year?.year, null);
  const from = Date.UTC(firstYear ?? yearOf(to.from) - (first > end.month ? 1 : 0), first, 1);
  return { next: year?.next ?? end.next, span: from <= to.from ? spanOf(from, to.to) : null };
}

function monthIn(
  { today, isAhead }: Reading,
  month: number,
  named: number | undefined,
  step: number | null,
): Span {
  const year = yearOf(today);
  const here = monthOf(today);
  if (named !== undefined || step === 0) return monthSpan(named ?? year, month);
  if (step === -1) return monthSpan(month < here ? year : year - 1, month);
  if (step === 1) return monthSpan(month > here ? year : year + 1, month);
  if (isAhead) return monthSpan(month < here ? year + 1 : year, month);
  return monthSpan(month > here ? year - 1 : year, month);
}

/** The first month of each, in the north. */
const seasons = numbered("spring summer autumn/fall winter", 2, 3);
const isInSeason = oneOf("during in over");

/** "Spring 2023", "the summer of 2014", "last winter", "in the autumn". */
export function readSeason(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const { third, next: afterThird } = thirdAt(tokens, at);
  const step = stepAt(tokens, afterThird);
  const start = step === null ? afterThird : afterThird + 1;
  const first = seasons.get(foldAt(tokens, start));
  if (first === undefined) return null;
  const year = yearBehind(reading, start + 1);
  const isIn = isInSeason(tokens, governor(tokens, start)) && foldAt(tokens, start) !== "fall";
  if (year === null && step === null && (!isIn || isNounBehind(tokens, start + 1))) return null;
  const span = seasonIn(reading, first, year?.year ?? null, step);
  return { next: year?.next ?? start + 1, span: thirdOf(span, third) };
}

function seasonIn(
  { today, isAhead }: Reading,
  month: number,
  named: number | null,
  step: number | null,
): Span {
  const season = (year: number) => monthSpan(year, month, 3);
  // "Winter 2026" of a past event, told in that year, began the year before.
  if (named !== null) return season(!isAhead && season(named).from > today ? named - 1 : named);
  const here = yearOf(today);
  const isNext = isAhead || step === 1;
  const around = (isNext ? [here - 1, here, here + 1] : [here, here - 1, here - 2]).map(season);
  const fits = ({ from, to }: Span) => (isNext ? to >= today : from <= today && (step !== -1 || to < today));
  return around.find(fits) ?? season(here);
}

/** "The 1980s", "the late 1990s". */
export function readDecade({ tokens }: Reading, at: number): Read | null {
  const { third, next: start } = thirdAt(tokens, at);
  if (tokens[start]?.kind !== "number" || !/^(?:19|20)\d0$/.test(foldAt(tokens, start))) return null;
  const hasEnding = touches(tokens, start + 1) && foldAt(tokens, start + 1) === "s";
  if (!hasEnding && !tokens[start]?.possessive) return null;
  const from = Number(foldAt(tokens, start));
  const span = isOutside(tokens, at) ? null : thirdOf(yearSpan(from, from + 9), third);
  return { next: hasEnding ? start + 2 : start + 1, span };
}

/** "In 2014", "2014-2018", "(2006)", "the 2014 war", "early 2014". */
export function readYear({ tokens }: Reading, at: number): Read | null {
  const { third, next: start } = thirdAt(tokens, at);
  const named = yearAt(tokens, start);
  if (named === null || (tokens[start]?.glued && third === null)) return null;
  const endAt = rangeEnd(tokens, named.next);
  const end = endAt === null ? null : yearAt(tokens, endAt);
  const last = end !== null && end.year > named.year ? end : null;
  if (last === null && third === null && !isYear(tokens, start, named.year)) return null;
  const next = last?.next ?? named.next;
  // "From 2014 on" lasts; "between" and "from … to" are read as a range.
  const isOpen = last === null && (isOutside(tokens, at) || foldAt(tokens, at - 1) === "from");
  if (isOpen || isNamedAfterYear(tokens, next)) return { next, span: null };
  return { next, span: thirdOf(yearSpan(named.year, last?.year), third) };
}
const isNamedAfterYear = oneOf("border borders boundaries line lines resolution");
const isYearLead = oneOf("after before by during from in since throughout till until");
const isNumberedThing = oneOf("article least number resolution road route some unit");

/** Whether the words around make a number a year: not "in 2000 houses", "of 2000 soldiers". */
function isYear(tokens: Tokens, at: number, year: number): boolean {
  const before = tokens[at - 1];
  const behind = foldAt(tokens, at + 1);
  const hasNoun = isNounBehind(tokens, at + 1);
  const isCounted = hasNoun && (/[^s]s$/.test(behind) || behind === "people");
  if (before === undefined) return behind === ",";
  if (before.fold === "(") return behind === ")" || behind === ",";
  if (before.fold === "of") return !hasNoun;
  if (before.fold === "year") return true;
  // Nobody counts 2014 houses; round numbers may be either.
  if (isYearLead(tokens, at - 1)) return !isCounted || year % 50 !== 0;
  if (!hasNoun) return before.fold === "and" && yearAt(tokens, at - 2) !== null;
  if (before.fold === "the" || before.possessive) return true;
  const isOfNoun =
    before.kind === "word" && articles.has(foldAt(tokens, at - 2)) && !isNumberedThing(tokens, at - 1);
  return !isCounted && (articles.has(before.fold) || isOfNoun);
}
