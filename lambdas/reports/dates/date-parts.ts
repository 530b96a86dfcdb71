import {
  articles,
  foldAt,
  isArticle,
  isCapital,
  numbered,
  oneOf,
  phraseEnds,
  phrases,
  type Tokens,
  touches,
} from "../syntax/words-at.ts";
import { numberAt } from "../syntax/written-number.ts";
import { months, type Span, shortWeekdays, type Unit, units, weekdays, yearOf } from "./calendar.ts";

/** A sentence whose dates are read. */
export interface Reading {
  tokens: Tokens;
  /** Midnight at the beginning of the day of publication, in ms. */
  today: number;
  /** Whether days without a year are the next ones, and not the last. */
  isAhead: boolean;
}

/** A date that was read: up to which token, and when that is. Without a span, nothing is said to have happened on it. */
export interface Read {
  next: number;
  span: Span | null;
  /** The words themselves look back, whatever is ahead: "two days ago". */
  isPast?: boolean;
}

/** Reads one kind of date from a token on. */
export type Reader = (reading: Reading, at: number) => Read | null;

/** "Last", "this", "next": -1, 0, 1. */
export const steps = numbered("last/past/previous this next/coming/upcoming", -1);
export const stepAt = (tokens: Tokens, at: number): number | null => steps.get(foldAt(tokens, at)) ?? null;

/** A month; short forms and "may", "march" only with a capital, or where the words around have none. */
export function monthAt(tokens: Tokens, at: number): { month: number; next: number } | null {
  const token = tokens[at];
  const month = months.get(token?.fold ?? "");
  if (token === undefined || month === undefined) return null;
  const isClear = token.fold.length > 5 || isShortMonth(tokens, at) || isCapital(token);
  if (!isClear && tokens.slice(Math.max(0, at - 20), at + 20).some(isCapital)) return null;
  return { month, next: dotEnd(tokens, at) ?? at + 1 };
}
const isShortMonth = oneOf("april july june");

/** Index behind the dot of "Nov.", null where there is none or the sentence ends. */
const dotEnd = (tokens: Tokens, at: number) =>
  foldAt(tokens, at + 1) === "." && touches(tokens, at + 1) && tokens[at + 2] !== undefined ? at + 2 : null;

/** A day of a month: "7", "7th"; no part of "12.5", "F-16" or "12,000". */
export function dayAt(tokens: Tokens, at: number): { day: number; next: number; isOrdinal: boolean } | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return null;
  const isOrdinal = touches(tokens, at + 1) && isOrdinalEnd(tokens, at + 1);
  const next = isOrdinal ? at + 2 : at + 1;
  const goesOn = touches(tokens, next) && /[\p{L}%]/u.test(foldAt(tokens, next));
  return goesOn ? null : { day: Number(token.text), next, isOrdinal };
}
const isOrdinalEnd = oneOf("nd rd st th");

/** A weekday; a short form only with a dot or a date behind it: "Sat. night", "Mon, Nov 20", but neither the sun nor Mon State. */
export function weekdayAt(tokens: Tokens, at: number): { day: number; next: number } | null {
  const full = weekdays.get(foldAt(tokens, at));
  if (full !== undefined) return { day: full, next: at + 1 };
  const day = shortWeekdays.get(foldAt(tokens, at));
  if (day === undefined || !isCapital(tokens[at])) return null;
  const next = dotEnd(tokens, at);
  if (next !== null && foldAt(tokens, at - 1) !== "the") return { day, next };
  const isDated =
    foldAt(tokens, at + 1) === "," && (monthAt(tokens, at + 2) ?? dayAt(tokens, at + 2)) !== null;
  return isDated ? { day, next: at + 1 } : null;
}

/** A year, as far as a number alone can tell. */
export function yearAt(tokens: Tokens, at: number): { year: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:19|20)\d\d$/.test(token.text)) return null;
  const isPart = tokens[at + 1]?.kind === "word" && touches(tokens, at + 1);
  return isPart || isCountedByYear(tokens, at + 1) ? null : { year: Number(token.text), next: at + 1 };
}
const isCountedByYear = oneOf("% gmt hour hours hrs km local people utc");

/** The year behind a day or a month: ", 2014", "of 2014", "last year". */
export function yearBehind({ tokens, today }: Reading, at: number): { year: number; next: number } | null {
  const link = foldAt(tokens, at);
  const start = link === "," || link === "of" ? at + 1 : at;
  const step = stepAt(tokens, start);
  if (step === null || link === "," || foldAt(tokens, start + 1) !== "year") return yearAt(tokens, start);
  return { year: yearOf(today) + step, next: start + 2 };
}

const thirds = numbered("early/beginning/start mid/middle late/end");
const isAdjectiveOfThird = oneOf("early late mid");
/** "Late", "the end of": which third, from 0, and the token behind; the same token where there is none. */
export function thirdAt(tokens: Tokens, at: number): { third: number | null; next: number } {
  const third = thirds.get(foldAt(tokens, at)) ?? null;
  const link = foldAt(tokens, at + 1);
  if (third === null || (!isAdjectiveOfThird(tokens, at) && link !== "of")) return { third: null, next: at };
  const isIn = link === "in" && (monthAt(tokens, at + 2) ?? yearAt(tokens, at + 2)) !== null;
  return { third, next: isIn || link === "of" ? at + 2 : at + 1 };
}

const rangeLink = oneOf("and or through till to until – —");
/** Index of the second half of a range: "12-13", "12 to 13"; null when there is none. */
export function rangeEnd(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.glued) return at;
  return rangeLink(tokens, at) ? at + 1 : null;
}

/** How many units, and which: "three days", "a couple of weeks", two to six for "several". */
export interface Amount {
  least: number;
  most: number;
  unit: Unit;
  next: number;
}

const fewOrMany = { least: 2, most: 6 };
const vagueAmountAt = phrases([
  [{ least: 2, most: 2 }, "a couple, couple, a couple of, couple of"],
  [fewOrMany, "a few, few, several, some, many"],
  [{ least: 0.5, most: 0.5 }, "half a, half an"],
]);

export function amountAt(tokens: Tokens, at: number): Amount | null {
  const vague = vagueAmountAt(tokens, at);
  const number = vague === null ? numberAt(tokens, at) : null;
  const value = number?.value ?? 1;
  const { least, most } = vague?.value ?? { least: value, most: value };
  const end = vague?.next ?? number?.next ?? (isArticle(tokens, at) ? at + 1 : null);
  if (end === null) return bareUnits(tokens, at);
  const next = afterHalf(tokens, end);
  const unit = units.get(foldAt(tokens, next));
  return unit === undefined ? null : { least, most, unit, next: afterHalf(tokens, next + 1) };
}

/** "Three and a half years", "a century and a half". */
const afterHalf = (tokens: Tokens, at: number) =>
  foldAt(tokens, at) === "and" && foldAt(tokens, at + 2) === "half" ? at + 3 : at;

/** "Days ago": the unit alone stands for a few. */
export function bareUnits(tokens: Tokens, at: number): Amount | null {
  const unit = units.get(foldAt(tokens, at));
  return unit !== undefined && foldAt(tokens, at).endsWith("s") ? { ...fewOrMany, unit, next: at + 1 } : null;
}

/** Whether the word goes on with a noun, or ends the phrase. */
export const isNounBehind = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === "word" && !phraseEnds.has(foldAt(tokens, at)) && !articles.has(foldAt(tokens, at));
