import { tokenize } from "../../mentions/tokens.ts";
import { articles, foldAt, oneOf, type Tokens } from "../syntax/words-at.ts";
import { dayOf, isInHistory, type Span, timeOf } from "./calendar.ts";
import { dateAt, holdsDate } from "./date-at.ts";
import { isNounBehind, type Reading } from "./date-parts.ts";
import { clauseOpeners, expectations, sayings } from "./date-words.ts";

/** A date as a text states it. Offsets count in the text; days are UTC, `YYYY-MM-DD`, the last one included. */
export interface DateExpression {
  start: number;
  end: number;
  text: string;
  from: string;
  to: string;
  precision: Span["precision"];
  /** It belongs to the noun behind it and not to the clause: "the 2014 war", "Sunday's attack". */
  attributive: boolean;
}

/** With its first token, and the one behind it. */
export interface PlacedDate extends DateExpression {
  first: number;
  next: number;
}

export const readingOf = (tokens: Tokens, publishedAt: string, isAhead: boolean): Reading => ({
  tokens,
  today: timeOf(publishedAt),
  isAhead,
});

/**
 * The dates that a text states, in order, read from the day of publication (its first ten characters). Days without a
 * year and weekdays are the last ones before it, or with `isAhead` the next ones; intervals are cut at it.
 */
export const datesIn = (text: string, publishedAt: string, isAhead: boolean): DateExpression[] =>
  placedDates(readingOf(tokenize(text), publishedAt, isAhead), text).map(({ first, next, ...date }) => date);

export function placedDates(reading: Reading, text: string): PlacedDate[] {
  const { tokens, today } = reading;
  if (!holdsDate(tokens)) return [];
  const placed: PlacedDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const isSaid = reading.isAhead && isSaidOn(tokens, at);
    const isExpected = !reading.isAhead && isExpectedOn(tokens, at);
    const isAhead = (reading.isAhead || isExpected) && !isSaid;
    const read = dateAt(isAhead === reading.isAhead ? reading : { ...reading, isAhead }, at);
    if (read !== null && read.span !== null) {
      const span = cut(today, read.span, read.isPast === true || (!reading.isAhead && !isExpected));
      if (isInHistory(span)) placed.push(express(tokens, text, at, read.next, span));
    }
    at = read?.next ?? at + 1;
  }
  return placed;
}

function express(tokens: Tokens, text: string, first: number, next: number, span: Span): PlacedDate {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    from: dayOf(span.from),
    to: dayOf(span.to),
    precision: span.precision,
    attributive: isAttributive(tokens, first, next),
    first,
    next,
  };
}

/** Nothing of a past happening is in the future, nothing of a coming one in the past, as far as an interval allows. */
function cut(today: number, span: Span, isPast: boolean): Span {
  if (isPast && span.from <= today && span.to > today) return { ...span, to: today };
  if (!isPast && span.from < today && span.to >= today) return { ...span, from: today };
  return span;
}

/** "The 2014 war", "the landmark 2015 deal", "last year's vote": the words behind are what it dates. */
function isAttributive(tokens: Tokens, first: number, next: number): boolean {
  if (tokens[next - 1]?.possessive) return true;
  if (!isNounBehind(tokens, next)) return false;
  const isOfNoun = tokens[first]?.kind === "number" && tokens[first - 1]?.kind === "word";
  return (
    tokens[first - 1]?.possessive === true ||
    articles.has(foldAt(tokens, first - 1)) ||
    (isOfNoun && articles.has(foldAt(tokens, first - 2)))
  );
}

/** "Said on Monday that it will …": the saying is past, whatever is ahead. */
function isSaidOn(tokens: Tokens, at: number): boolean {
  let back = at - 1;
  while (back > at - 4 && isBetweenSaying(tokens, back)) back -= 1;
  return isSaying(tokens, back);
}

/** "Expected the next round in early March", "will likely meet on Wednesday": ahead, whatever has happened. */
function isExpectedOn(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - longestExpectation); back--) {
    if (isExpecting(tokens, back)) return foldAt(tokens, back + 1) !== "week";
    if (endsExpectation(tokens, back) || tokens[back]?.kind === "mark") return false;
  }
  return false;
}
/** Words between what is expected and its day. */
const longestExpectation = 9;
const isExpecting = oneOf(expectations);
const endsExpectation = oneOf(clauseOpeners);

const isBetweenSaying = oneOf("a early here in late on reporters statement");
const isSaying = oneOf(sayings);
