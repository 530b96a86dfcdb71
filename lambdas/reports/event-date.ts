import { type Token, tokenize } from "../mentions/tokens.ts";
import type { EventDate } from "./report.ts";
import { numberAt } from "./written-number.ts";

/** A date as a text states it. Offsets count in the text; days are UTC, `YYYY-MM-DD`, the last one included. */
export interface DateExpression {
  start: number;
  end: number;
  text: string;
  from: string;
  to: string;
  /** How exact it is: within two days, eleven days, a season, or less. */
  precision: "day" | "week" | "month" | "year";
  /** It belongs to the noun behind it and not to the clause: "the 2014 war", "Sunday's attack". */
  attributive: boolean;
}

/**
 * The dates that a text states, in order, read from the day of publication (its first ten characters). Days without a
 * year and weekdays are the last ones before it, or with `isAhead` the next ones; intervals are cut at it.
 * Grammar: `read*` functions each read one kind of expression from a token on.
 */
export function datesIn(text: string, publishedAt: string, isAhead: boolean): DateExpression[] {
  return datesOf({ tokens: tokenize(text), today: timeOf(publishedAt), isAhead }, text).map(
    ({ expression }) => expression,
  );
}

/**
 * When something happened that a text tells at the offset `at`: the nearest date, one of the same clause before others;
 * the first one without `at`. What lies on the wrong side of publication is no date of it.
 */
export function eventDate(text: string, publishedAt: string, isAhead: boolean, at?: number): EventDate {
  const reading: Reading = { tokens: tokenize(text), today: timeOf(publishedAt), isAhead };
  const day = dayOf(reading.today);
  // A numbered day after publication may be the same day east of Greenwich; "tomorrow" is not.
  const latest = (words: string) => (/\d/.test(words) ? dayOf(reading.today + dayMs) : day);
  const fitting = datesOf(reading, text).filter(({ expression }) =>
    isAhead ? expression.from >= day : expression.from <= latest(expression.text),
  );
  const found = at === undefined ? fitting[0] : nearest(reading, fitting, at);
  if (found === undefined) return { from: day, to: day, precision: "published" };
  const { from, to, precision } = found.expression;
  return { from, to, precision };
}

interface Reading {
  tokens: readonly Token[];
  /** Midnight at the beginning of the day of publication, in ms. */
  today: number;
  isAhead: boolean;
}

/** First and last day in ms. */
interface Span {
  from: number;
  to: number;
  precision: DateExpression["precision"];
}

/** What was read: up to which token, and when that is; no span for what is skipped as no date of a happening. */
interface Read {
  next: number;
  span: Span | null;
  /** The words themselves look back, whatever is ahead: "two days ago". */
  isPast?: boolean;
}

interface Placed {
  expression: DateExpression;
  /** Its first token, and the one behind it. */
  first: number;
  next: number;
}

function datesOf(reading: Reading, text: string): Placed[] {
  const { tokens } = reading;
  const placed: Placed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = firstOf(readers, isSaidOn(reading, at) ? { ...reading, isAhead: false } : reading, at);
    if (read === null) {
      at += 1;
      continue;
    }
    const isPast = read.isPast === true || !reading.isAhead;
    const span = read.span === null ? null : cut(reading.today, read.span, isPast);
    if (span !== null && isInHistory(span))
      placed.push({ expression: express(tokens, text, at, read.next, span), first: at, next: read.next });
    at = read.next;
  }
  return placed;
}

function express(
  tokens: readonly Token[],
  text: string,
  at: number,
  next: number,
  span: Span,
): DateExpression {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    from: dayOf(span.from),
    to: dayOf(span.to),
    precision: span.precision,
    attributive: isAttributive(tokens, at, next),
  };
}

// Days

const dayMs = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (instant: string) => Date.parse(`${instant.slice(0, 10)}T00:00:00Z`);
const yearOf = (time: number) => new Date(time).getUTCFullYear();
const monthOf = (time: number) => new Date(time).getUTCMonth();
const mondayOf = (time: number) => time - ((new Date(time).getUTCDay() + 6) % 7) * dayMs;

function spanOf(from: number, to: number): Span {
  const days = Math.round((to - from) / dayMs) + 1;
  return { from, to, precision: days <= 2 ? "day" : days <= 11 ? "week" : days <= 93 ? "month" : "year" };
}
/** "Two million years ago", "2,000 years ago": no day that can be written. */
const isInHistory = ({ from, to }: Span) => from >= Date.UTC(1000, 0, 1) && to <= Date.UTC(9999, 11, 31);
const onDay = (time: number): Span => spanOf(time, time);
const monthSpan = (year: number, month: number): Span => ({
  from: Date.UTC(year, month, 1),
  to: Date.UTC(year, month + 1, 0),
  precision: "month",
});
const yearSpan = (from: number, to = from): Span => ({
  // JavaScript takes the years 0 to 99 for those of the 20th century.
  from: from < 100 ? Number.NaN : Date.UTC(from, 0, 1),
  to: Date.UTC(to, 11, 31),
  precision: "year",
});
const weekSpan = (time: number): Span => spanOf(mondayOf(time), mondayOf(time) + 6 * dayMs);

/** Nothing of a past happening is in the future, nothing of a coming one in the past, as far as an interval allows. */
function cut(today: number, span: Span, isPast: boolean): Span {
  if (isPast && span.from <= today && span.to > today) return { ...span, to: today };
  if (!isPast && span.from < today && span.to >= today) return { ...span, from: today };
  return span;
}

// Words

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const foldAt = (tokens: readonly Token[], at: number) => tokens[at]?.fold ?? "";
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
/** "7th", "1980s", "12-13": the token goes on without a blank. */
const touches = (tokens: readonly Token[], at: number) =>
  at > 0 && tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end;

const months = new Map(
  `january jan february feb march mar april apr may may june jun july jul august aug september sep october oct november
  nov december dec`
    .split(/\s+/)
    .map((name, at) => [name, Math.floor(at / 2)]),
).set("sept", 8);
const weekdays = new Map(
  "sunday monday tuesday wednesday thursday friday saturday".split(" ").map((name, day) => [name, day]),
);
const shortWeekdays = new Map(
  [
    ..."sun mon tue wed thu fri sat".split(" ").entries(),
    [2, "tues"] as const,
    [4, "thur"] as const,
    [4, "thurs"] as const,
  ].map(([day, name]) => [name, day]),
);
const seasons = new Map([
  ["spring", 2],
  ["summer", 5],
  ["autumn", 8],
  ["fall", 8],
  ["winter", 11],
]);
const partsOfDay = wordSet("morning afternoon evening night dawn dusk noon midday midnight lunchtime");
const steps = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);
const functionWords = wordSet(
  `a an the in at on of from with without against by for near over under into onto inside outside across along around
  towards toward through throughout during between among amid despite including after before since until till via about
  behind beyond within upon following per to than and or but nor as when while where who which that whose if because
  although though is are was were be been being has have had will would can could may might must did does do said says it
  they he she we his her its their not also`,
);
const determiners = wordSet("the a an its their his her our my your this that these those");
const saidVerbs = wordSet(
  `said told announced reported declared stated added warned vowed pledged confirmed claimed insisted promised agreed
  decided ordered signed threatened tweeted wrote`,
);

/** "The 2014 war", "last year's vote": the words behind are what it dates. */
function isAttributive(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[next - 1]?.possessive) return true;
  const before = tokens[at - 1];
  const behind = tokens[next];
  if (behind?.kind !== "word" || functionWords.has(behind.fold) || before === undefined) return false;
  return determiners.has(before.fold) || before.possessive || isYearOfNoun(tokens, at);
}
const isYearOfNoun = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === "number" && tokens[at - 1]?.kind === "word" && determiners.has(foldAt(tokens, at - 2));

/** A whole number of days or years: "three", "a", "a couple of"; [2, 6] for "several". */
function amountAt(
  tokens: readonly Token[],
  at: number,
): { least: number; most: number; next: number } | null {
  const first = foldAt(tokens, at);
  const second = foldAt(tokens, at + 1);
  const skip = (next: number) => (foldAt(tokens, next) === "of" ? next + 1 : next);
  if (first === "a" && second === "couple") return { least: 2, most: 2, next: skip(at + 2) };
  if (first === "couple") return { least: 2, most: 2, next: skip(at + 1) };
  if (
    (first === "a" && second === "few") ||
    first === "several" ||
    first === "few" ||
    first === "some" ||
    first === "many"
  )
    return { least: 2, most: 6, next: first === "a" ? at + 2 : at + 1 };
  if (first === "half" && /^an?$/.test(second)) return { least: 0.5, most: 0.5, next: at + 2 };
  const number = numberAt(tokens, at);
  if (number !== null) {
    const half = foldAt(tokens, number.next) === "and" && foldAt(tokens, number.next + 2) === "half";
    return { least: number.value, most: number.value, next: half ? number.next + 3 : number.next };
  }
  return /^(?:an?|one)$/.test(first) ? { least: 1, most: 1, next: at + 1 } : null;
}

const units = new Map<string, Unit>(
  ["minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade", "century"].flatMap(
    (unit) => [
      [unit, unit as Unit],
      [unit === "century" ? "centuries" : `${unit}s`, unit as Unit],
    ],
  ),
);
type Unit =
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "fortnight"
  | "month"
  | "year"
  | "decade"
  | "century";
const daysPer: Readonly<Record<Unit, number>> = {
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
  decade: 3652,
  century: 36_524,
};
const yearsPer: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };

/** `count` units away from publication, back or ahead: exact for days, a week around for weeks, calendar units above. */
function away(today: number, unit: Unit, count: number): Span {
  const years = yearsPer[unit];
  if (years !== undefined) {
    const months = Math.round(count * years * 12);
    const time = Date.UTC(yearOf(today), monthOf(today) + months, 1);
    return Number.isInteger(count) ? yearSpan(yearOf(today) + count * years) : yearSpan(yearOf(time));
  }
  if (unit === "month") return monthSpan(yearOf(today), monthOf(today) + Math.round(count));
  const middle = today + Math.round(count * daysPer[unit]) * dayMs;
  return unit === "week" || unit === "fortnight"
    ? { ...spanOf(middle - 3 * dayMs, middle + 3 * dayMs), precision: "week" }
    : onDay(middle);
}

/** The third of an interval that "early", "mid" or "late" names. */
function thirdOf(span: Span, which: Third | null): Span {
  if (which === null) return span;
  const part = { early: 0, mid: 1, late: 2 }[which];
  if (span.precision === "year") {
    const year = yearOf(span.from);
    if (yearOf(span.to) === year)
      return { from: Date.UTC(year, 4 * part, 1), to: Date.UTC(year, 4 * part + 4, 0), precision: "year" };
    const decade = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;
    const [first, last] = decade[which];
    return yearSpan(year + first, year + last);
  }
  const days = Math.round((span.to - span.from) / dayMs) + 1;
  const length = Math.floor(days / 3);
  const from = span.from + part * length * dayMs;
  return spanOf(from, part === 2 ? span.to : from + (length - 1) * dayMs);
}
type Third = "early" | "mid" | "late";
const thirds = new Map<string, Third>([
  ["early", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["beginning", "early"],
  ["start", "early"],
  ["end", "late"],
]);

/** "Late", "the end of": which third, and the token behind. */
function thirdAt(tokens: readonly Token[], at: number): { third: Third; next: number } | null {
  const word = foldAt(tokens, at);
  const third = thirds.get(word);
  if (third === undefined) return null;
  if (/^(?:early|mid|late)$/.test(word)) {
    const isIn =
      foldAt(tokens, at + 1) === "in" && (monthAt(tokens, at + 2) ?? yearAt(tokens, at + 2)) !== null;
    return { third, next: isIn ? at + 2 : at + 1 };
  }
  return foldAt(tokens, at + 1) === "of" ? { third, next: at + 2 } : null;
}

// Days of a month

interface NamedMonth {
  month: number;
  next: number;
}

/** A month; short forms and "may", "march" only with a capital, or where the whole text has none. */
function monthAt(tokens: readonly Token[], at: number): NamedMonth | null {
  const token = tokens[at];
  const month = months.get(token?.fold ?? "");
  if (token === undefined || month === undefined || token.kind !== "word") return null;
  const isClear =
    token.fold.length > 5 || token.fold === "april" || token.fold === "july" || token.fold === "june";
  if (!isClear && !isCapital(token) && isInCapitalText(tokens, at)) return null;
  const hasDot = foldAt(tokens, at + 1) === "." && touches(tokens, at + 1) && tokens[at + 2] !== undefined;
  return { month, next: hasDot ? at + 2 : at + 1 };
}

/** Whether the words around use capitals at all. */
const isInCapitalText = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 20), at + 20).some(isCapital);

interface NumberedDay {
  day: number;
  next: number;
  isOrdinal: boolean;
}

/** A day of a month: "7", "7th"; no part of "12.5", "F-16" or "12,000". */
function dayAt(tokens: readonly Token[], at: number): NumberedDay | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return null;
  const isOrdinal = touches(tokens, at + 1) && /^(?:st|nd|rd|th)$/.test(foldAt(tokens, at + 1));
  const next = isOrdinal ? at + 2 : at + 1;
  const goesOn = touches(tokens, next) && /[\p{L}%]/u.test(tokens[next]?.text ?? "") && !tokens[next]?.glued;
  return goesOn ? null : { day: Number(token.text), next, isOrdinal };
}

/** A year, as far as a number alone can tell. */
function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:19|20)\d\d$/.test(token.text)) return null;
  if (tokens[at + 1]?.kind === "word" && touches(tokens, at + 1)) return null;
  return /^(?:gmt|utc|hours?|hrs|local|km|people|%)$/.test(foldAt(tokens, at + 1))
    ? null
    : { year: Number(token.text), next: at + 1 };
}

/** The year behind a day or a month: ", 2014", "of 2014", "last year". */
function yearBehind({ tokens, today }: Reading, at: number): { year: number; next: number } | null {
  const link = foldAt(tokens, at);
  const start = link === "," || link === "of" ? at + 1 : at;
  const named = yearAt(tokens, start);
  if (named !== null) return named;
  const step = steps.get(foldAt(tokens, start));
  return step !== undefined && foldAt(tokens, start + 1) === "year" && link !== ","
    ? { year: yearOf(today) + step, next: start + 2 }
    : null;
}

/** The day in its year; without one the last before publication, or the next. Null for 31 June. */
function dateOf({ today, isAhead }: Reading, month: number, day: number, year: number | null): number | null {
  const isDate = (time: number) => monthOf(time) === month;
  if (year !== null) {
    const time = Date.UTC(year, month, day);
    return isDate(time) ? time : null;
  }
  // Eight years reach over a century without a leap day.
  for (let back = isAhead ? 0 : -1; back <= 8; back += 1) {
    const time = Date.UTC(yearOf(today) + (isAhead ? back : -back), month, day);
    if (isDate(time) && (isAhead ? time >= today : time <= today + dayMs)) return time;
  }
  return null;
}

const isRangeLink = (tokens: readonly Token[], at: number) =>
  tokens[at]?.glued !== true && /^(?:to|and|through|until|till|or|–|—)$/.test(foldAt(tokens, at));
/** Index of the second half of a range: "12-13", "12 to 13"; null when there is none. */
const rangeEnd = (tokens: readonly Token[], at: number) =>
  tokens[at]?.glued ? at : isRangeLink(tokens, at) ? at + 1 : null;

/** "13 February", "the 7th of October 2023", "12-13 June", "3 and 5 May", "30 May to 2 June". */
function readDayFirst(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const first = dayMonth(reading, at);
  if (first !== null) {
    const secondAt = rangeEnd(tokens, first.next);
    const second = secondAt === null ? null : dayMonth(reading, secondAt);
    if (second !== null) return daysBetween(reading, first, second);
    return daysBetween(reading, first, first);
  }
  const day = dayAt(tokens, at);
  const endAt = day === null ? null : rangeEnd(tokens, day.next);
  const end = endAt === null ? null : dayMonth(reading, endAt);
  if (day === null || end === null || day.day >= end.day) return null;
  return daysBetween(reading, { ...end, day: day.day }, end);
}

interface DayMonth {
  day: number;
  month: number;
  next: number;
}

function dayMonth({ tokens }: Reading, at: number): DayMonth | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const of = foldAt(tokens, day.next) === "of" ? day.next + 1 : day.next;
  const month = monthAt(tokens, of);
  if (month === null) return null;
  const name = tokens[of];
  // "Of the 30, 12 may have died": without capitals only an ordinal makes a month of it.
  const isLoose = name !== undefined && !isCapital(name) && /^(?:may|march)$/.test(name.fold);
  if (
    isLoose &&
    !day.isOrdinal &&
    of === day.next &&
    !/^(?:on|since|until|by|from)$/.test(foldAt(tokens, at - 1))
  )
    return null;
  return { day: day.day, month: month.month, next: month.next };
}

/** "February 13, 2024", "Nov. 17", "June 12-13", "May 3 to 5", "May 30 to June 2". */
function readMonthFirst(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  // "In May 12 people died": nobody says "in May 12".
  if (foldAt(tokens, at - 1) === "in" && !isYearAfterDay(reading, at)) return null;
  const first = monthDay(reading, at);
  if (first === null) return null;
  const endAt = rangeEnd(tokens, first.next);
  if (endAt !== null) {
    const second = monthDay(reading, endAt);
    if (second !== null) return daysBetween(reading, first, second);
    const day = dayAt(tokens, endAt);
    const isDay = day !== null && day.day > first.day && monthAt(tokens, day.next) === null;
    const isCount =
      day !== null && tokens[day.next]?.kind === "word" && !functionWords.has(foldAt(tokens, day.next));
    if (isDay && !(isCount && foldAt(tokens, first.next) === "and"))
      return daysBetween(reading, first, { ...first, day: day.day, next: day.next });
  }
  return daysBetween(reading, first, first);
}

function isYearAfterDay(reading: Reading, at: number): boolean {
  const day = monthDay(reading, at);
  return day !== null && yearBehind(reading, day.next) !== null;
}

function monthDay({ tokens }: Reading, at: number): DayMonth | null {
  const month = monthAt(tokens, at);
  const name = tokens[at];
  if (month === null || name === undefined) return null;
  const isLoose = !isCapital(name) && /^(?:may|march|mar)$/.test(name.fold);
  if (isLoose && !/^(?:on|since|until|by|from)$/.test(foldAt(tokens, at - 1))) return null;
  const the = foldAt(tokens, month.next) === "the" ? month.next + 1 : month.next;
  const day = dayAt(tokens, the);
  return day === null || (the !== month.next && !day.isOrdinal) ? null : { ...day, month: month.month };
}

/** Blocs and groups are named after days: "the March 14 alliance", "the 17 November group". */
const namedAfterDays = wordSet(
  "alliance bloc coalition camp movement group brigade brigades forces organisation organization bridge square martyrs street",
);

function daysBetween(reading: Reading, first: DayMonth, last: DayMonth): Read {
  const { tokens } = reading;
  const named = yearBehind(reading, last.next);
  const next = named?.next ?? last.next;
  if (namedAfterDays.has(foldAt(tokens, next))) return { next, span: null };
  const known = named === null ? knownDay(reading, first, next) : null;
  const to = known ?? dateOf(reading, last.month, last.day, named?.year ?? null);
  if (to === null) return { next, span: null };
  const year = yearOf(to) - (first.month > last.month ? 1 : 0);
  const from = known ?? dateOf(reading, first.month, first.day, year);
  return { next, span: from === null || from > to ? null : spanOf(from, to) };
}

/** Attacks that are called by their day for years. */
function knownDay({ tokens, today }: Reading, { month, day }: DayMonth, next: number): number | null {
  if (!/^(?:attacks?|massacre|assault)$/.test(foldAt(tokens, next))) return null;
  const year = month === 8 && day === 11 ? 2001 : month === 9 && day === 7 ? 2023 : null;
  const time = year === null ? null : Date.UTC(year, month, day);
  return time !== null && time <= today ? time : null;
}

/** "2024-02-13". */
function readIso({ tokens }: Reading, at: number): Read | null {
  const [year, month, day] = [0, 1, 2].map((step) => tokens[at + step]);
  if (!/^(?:19|20)\d\d$/.test(year?.text ?? "") || !month?.glued || !day?.glued) return null;
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return null;
  const time = Date.parse(`${year?.text}-${month.text}-${day.text}T00:00:00Z`);
  return { next: at + 3, span: Number.isNaN(time) ? null : onDay(time) };
}

// Weekdays

/** A weekday; short forms only with a dot behind or a date: "Sat. night", "Mon, Nov 20", but no sun and no Mon State. */
function weekdayAt(tokens: readonly Token[], at: number): { day: number; next: number } | null {
  const token = tokens[at];
  const full = weekdays.get(token?.fold ?? "");
  if (full !== undefined) return { day: full, next: at + 1 };
  const short = shortWeekdays.get(token?.fold ?? "");
  if (short === undefined || !isCapital(token)) return null;
  const behind = foldAt(tokens, at + 1);
  const hasDot = behind === "." && touches(tokens, at + 1) && tokens[at + 2] !== undefined;
  if (hasDot && foldAt(tokens, at - 1) !== "the") return { day: short, next: at + 2 };
  return behind === "," && (monthAt(tokens, at + 2) !== null || dayAt(tokens, at + 2) !== null)
    ? { day: short, next: at + 1 }
    : null;
}

/** "Bloody Sunday", "every Friday", "the Sunday Times" are no day of a happening. */
const namingBefore = wordSet("bloody black good easter palm ash holy super every each whit");
const namingBehind = wordSet("times telegraph herald mirror express mail guardian post world independent");

/** "Last Tuesday", "late Sunday", "Monday night", "Friday, Nov. 20", "Sunday to Tuesday", "Monday last week". */
function readWeekday(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  let start = at;
  const lead = foldAt(tokens, start);
  const isThird = /^(?:late|early)$/.test(lead);
  if (isThird) start += 1;
  let step = foldAt(tokens, start);
  if (step === "this" && foldAt(tokens, start + 1) === "coming") start += 1;
  if (start > at && !isThird) step = "next";
  const hasStep = /^(?:last|past|this|next|coming|upcoming|previous)$/.test(foldAt(tokens, start));
  if (hasStep) start += 1;
  const named = weekdayAt(tokens, start);
  if (named === null) return null;
  if (
    namingBefore.has(foldAt(tokens, start - 1)) ||
    (namingBehind.has(foldAt(tokens, named.next)) && isCapital(tokens[named.next]))
  )
    return { next: named.next, span: null };
  const dated = dateBehind(reading, named.next);
  if (dated !== null) return dated;
  const toNight = afterPartOfDay(tokens, named.next);
  const week = weekBehind(reading, toNight);
  if (week !== null) return { next: week.next, span: onDay(week.monday + ((named.day + 6) % 7) * dayMs) };
  const first = weekdayTime(reading, named.day, hasStep ? step : "");
  return weekdayRange(reading, named, toNight) ?? { next: toNight, span: onDay(first) };
}

function weekdayTime({ today, isAhead }: Reading, day: number, step: string): number {
  const back = (new Date(today).getUTCDay() - day + 7) % 7;
  const ahead = (7 - back) % 7;
  if (/^(?:next|coming|upcoming)$/.test(step)) return today + (ahead || 7) * dayMs;
  if (/^(?:last|past|previous)$/.test(step)) return today - (back || 7) * dayMs;
  return isAhead ? today + ahead * dayMs : today - back * dayMs;
}

/** A date behind its weekday says more: "Friday, Nov. 20", "Friday (20 November)". */
function dateBehind(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  let next = at;
  while (/^(?:,|\(|the)$/.test(foldAt(tokens, next)) && next < at + 2) next += 1;
  const read = readMonthFirst(reading, next) ?? readDayFirst(reading, next);
  const isClosed = read !== null && foldAt(tokens, next - 1) === "(" && foldAt(tokens, read.next) === ")";
  return isClosed ? { ...read, next: read.next + 1 } : read;
}

function afterPartOfDay(tokens: readonly Token[], at: number): number {
  return partsOfDay.has(foldAt(tokens, at)) && !tokens[at - 1]?.possessive ? at + 1 : at;
}

/** "… of last week": the Monday of that week. */
function weekBehind({ tokens, today }: Reading, at: number): { monday: number; next: number } | null {
  const start = foldAt(tokens, at) === "of" ? at + 1 : at;
  const step = steps.get(foldAt(tokens, start));
  return step !== undefined && foldAt(tokens, start + 1) === "week"
    ? { monday: mondayOf(today) + 7 * step * dayMs, next: start + 2 }
    : null;
}

/** "Saturday and Sunday", "from Friday to Sunday", "overnight Monday into Tuesday": the last as usual, the first before it. */
function weekdayRange(reading: Reading, first: { day: number }, at: number): Read | null {
  const { tokens } = reading;
  const isInto = foldAt(tokens, at) === "into";
  const endAt = isInto ? at + 1 : rangeEnd(tokens, at);
  const skip = endAt !== null && /^(?:on|early|late)$/.test(foldAt(tokens, endAt)) ? 1 : 0;
  const last = endAt === null ? null : weekdayAt(tokens, endAt + skip);
  if (last === null) return null;
  const isPair = /^(?:and|or)$/.test(foldAt(tokens, at)) && foldAt(tokens, at - 2) !== "between";
  // "On Monday and Thursday" are two dates; the interval would name the days between too.
  if (isPair && (last.day - first.day + 7) % 7 !== 1) return null;
  const lastTime = weekdayTime(reading, last.day, "");
  const days = (last.day - first.day + 7) % 7;
  const time = reading.isAhead ? weekdayTime(reading, first.day, "") : lastTime - days * dayMs;
  return {
    next: afterPartOfDay(tokens, last.next),
    span: spanOf(time, time + days * dayMs),
  };
}

/** "Said on Monday that it will …": the saying is past, whatever is ahead. */
function isSaidOn({ tokens, isAhead }: Reading, at: number): boolean {
  if (!isAhead) return false;
  let back = at - 1;
  while (back > at - 4 && /^(?:on|late|early|in|statement|a|here|reporters)$/.test(foldAt(tokens, back)))
    back -= 1;
  return saidVerbs.has(foldAt(tokens, back));
}

// What is reckoned from the day of publication

/** "Yesterday", "the day before yesterday", "overnight", "this morning", "last night". */
function readNearDay({ tokens, today }: Reading, at: number): Read | null {
  const word = foldAt(tokens, at);
  const phrase = [0, 1, 2, 3].map((step) => foldAt(tokens, at + step)).join(" ");
  if (phrase.startsWith("day before yesterday")) return { next: at + 3, span: onDay(today - 2 * dayMs) };
  if (phrase.startsWith("day after tomorrow")) return { next: at + 3, span: onDay(today + 2 * dayMs) };
  if (word === "yesterday") return { next: afterPartOfDay(tokens, at + 1), span: onDay(today - dayMs) };
  if (word === "tomorrow") return { next: afterPartOfDay(tokens, at + 1), span: onDay(today + dayMs) };
  if (word === "today" || word === "tonight") return { next: at + 1, span: onDay(today) };
  if (word === "overnight") return readOvernight({ tokens, today }, at);
  const part = foldAt(tokens, at + 1);
  if (word === "last" && /^(?:night|evening)$/.test(part))
    return { next: at + 2, span: onDay(today - dayMs) };
  return word === "this" && partsOfDay.has(part) ? { next: at + 2, span: onDay(today) } : null;
}

/** The night to the day of publication, unless a weekday beside it says which night. */
function readOvernight({ tokens, today }: Pick<Reading, "tokens" | "today">, at: number): Read | null {
  const behind = /^(?:on|from|to|into|between)$/.test(foldAt(tokens, at + 1)) ? at + 2 : at + 1;
  const isNamed = [behind, behind + 1, at - 1].some((near) => weekdayAt(tokens, near) !== null);
  return { next: at + 1, span: isNamed ? null : spanOf(today - dayMs, today) };
}

/** "Two days ago", "a decade ago", "days ago", "three years earlier", "two weeks before the vote". */
function readAgo({ tokens, today }: Reading, at: number): Read | null {
  const amount = amountAt(tokens, at) ?? bareUnits(tokens, at);
  const unit = amount === null ? undefined : units.get(foldAt(tokens, amount.next));
  if (amount === null || unit === undefined) return null;
  const word = foldAt(tokens, amount.next + 1);
  // "A century and a half ago".
  const half = word === "and" && foldAt(tokens, amount.next + 3) === "half" ? 3 : 0;
  const next = amount.next + 2 + half;
  if (foldAt(tokens, next - 1) === "ago") {
    const far = away(today, unit, -amount.most);
    const near = amount.least === amount.most ? far : away(today, unit, -amount.least);
    const isSame = amount.least === amount.most;
    return {
      next,
      isPast: true,
      span: isSame ? far : { ...spanOf(far.from, near.to), ...(yearsPer[unit] ? { precision: "year" } : {}) },
    };
  }
  if (!/^(?:before|after|earlier|later|since|prior|previously|into|old)$/.test(word)) return null;
  // Reckoned from something else: that date is none of the happening either.
  return { next: afterDate({ tokens, today, isAhead: false }, next), span: null };
}

/** "Days ago": the unit alone stands for a few. */
const bareUnits = (tokens: readonly Token[], at: number) =>
  /s$/.test(foldAt(tokens, at)) && units.has(foldAt(tokens, at)) ? { least: 2, most: 6, next: at } : null;

/** Index behind a date that begins here, perhaps after "the"; the index itself when there is none. */
function afterDate(reading: Reading, at: number): number {
  const start = /^(?:the|of)$/.test(foldAt(reading.tokens, at)) ? at + 1 : at;
  const read = firstOf(simpleReaders, reading, start);
  return read?.next ?? at;
}

/** "On the eve of Friday's talks": another day than the one named. */
function readEve(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  if (foldAt(tokens, at) !== "eve" || foldAt(tokens, at + 1) !== "of") return null;
  return { next: afterDate(reading, at + 2), span: null };
}

/** "In the past two days", "over the next three weeks", "in recent months", "within 48 hours", "in two weeks". */
function readStretch({ tokens, today, isAhead }: Reading, at: number): Read | null {
  const word = foldAt(tokens, at);
  if (/^(?:in|within)$/.test(word)) return readWithin({ tokens, today, isAhead }, at);
  if (!/^(?:recent|past|last|next|coming|previous)$/.test(word)) return null;
  const amount = stretchAmount(tokens, at);
  const unit = amount === null ? undefined : units.get(foldAt(tokens, amount.next));
  if (amount === null || unit === undefined) return null;
  const length = stretch(unit, amount.most) * dayMs;
  const next = amount.next + 1;
  return word === "next" || word === "coming"
    ? { next, span: spanOf(today, today + length) }
    : { next, span: spanOf(today - length, today), isPast: true };
}

/** "Past two", "recent", and without a number "the last week", "the coming month": a stretch, not a calendar unit. */
function stretchAmount(tokens: readonly Token[], at: number) {
  const several = bareUnits(tokens, at + 1);
  if (several !== null || foldAt(tokens, at) === "recent") return several;
  const isOne = foldAt(tokens, at) === "past" || /^(?:the|over|during)$/.test(foldAt(tokens, at - 1));
  if (isOne && foldAt(tokens, at) !== "previous" && units.has(foldAt(tokens, at + 1)))
    return { least: 1, most: 1, next: at + 1 };
  const amount = amountAt(tokens, at + 1);
  return amount === null || amount.next === at + 1 ? null : amount;
}

/** Days in so many units; hours make up the days that they touch. */
const stretch = (unit: Unit, count: number) =>
  unit === "hour" ? Math.ceil(count / 24) : Math.round(daysPer[unit] * count);

/** What lasts two weeks has no date; what is to come in two weeks has. */
function readWithin({ tokens, today, isAhead }: Reading, at: number): Read | null {
  const amount = amountAt(tokens, at + 1);
  const unit = amount === null ? undefined : units.get(foldAt(tokens, amount.next));
  if (amount === null || unit === undefined) return null;
  const next = amount.next + 1;
  if (!isAhead) return { next, span: null };
  const span =
    foldAt(tokens, at) === "within"
      ? spanOf(today, today + stretch(unit, amount.most) * dayMs)
      : away(today, unit, amount.most);
  return { next, span };
}

/** "Last week", "earlier this month", "late last year", "next decade", "over the weekend". */
function readUnit(reading: Reading, at: number): Read | null {
  const { tokens, today } = reading;
  const lead = foldAt(tokens, at);
  const third = thirdAt(tokens, at);
  const isPart = lead === "earlier" || lead === "later";
  const start = third?.next ?? (isPart ? at + 1 : at);
  const word = foldAt(tokens, start);
  // "The end of the month" is this one's.
  const step = third !== null && word === "the" ? 0 : steps.get(word);
  const isThe = step === undefined && /^(?:the|that)$/.test(word) && third === null;
  const unit = foldAt(tokens, start + 1);
  if (
    unit === "weekend" &&
    (step !== undefined || (isThe && /^(?:over|at|on|during)$/.test(foldAt(tokens, at - 1))))
  )
    return { next: start + 2, span: weekend(reading, step ?? null) };
  if (step === undefined || !/^(?:week|month|year|decade|century)$/.test(unit)) return null;
  const whole = wholeUnit(today, unit, step);
  const span =
    isPart && step === 0 ? partOf(whole, today, lead === "earlier") : thirdOf(whole, third?.third ?? null);
  return { next: start + 2, span };
}

function wholeUnit(today: number, unit: string, step: number): Span {
  if (unit === "week") return weekSpan(today + 7 * step * dayMs);
  if (unit === "month") return monthSpan(yearOf(today), monthOf(today) + step);
  const year = yearOf(today);
  if (unit === "year") return yearSpan(year + step);
  const length = unit === "decade" ? 10 : 100;
  const from = Math.floor(year / length) * length + step * length;
  return yearSpan(from, from + length - 1);
}

const partOf = (whole: Span, today: number, isEarlier: boolean): Span =>
  isEarlier ? { ...whole, to: today } : { ...whole, from: today };

/** Saturday and Sunday; during a weekend the present one, unless "last" or "next" is said. */
function weekend({ today, isAhead }: Reading, step: number | null): Span {
  const saturday = mondayOf(today) + 5 * dayMs;
  const isNow = today >= saturday;
  const week = 7 * dayMs;
  const past = isNow && step !== -1 ? saturday : saturday - week;
  const coming = isNow && step === 1 ? saturday + week : saturday;
  const from = step === 1 || (step !== -1 && isAhead) ? coming : past;
  return spanOf(from, from + dayMs);
}

// Months, seasons, years

const notOfHappening = wordSet("since until till before after than");
const monthLeads = wordSet(
  "in during throughout of since until till before after by from between around for to",
);

/** Words over which a preposition governs what follows: "since early March", "in the spring". */
function governor(tokens: readonly Token[], at: number): string {
  let back = at - 1;
  for (; back >= 0 && back > at - 4; back -= 1)
    if (
      !/^(?:the|late|early|mid|last|at|least|end|start|beginning|of|around|about|year|back)$/.test(
        foldAt(tokens, back),
      )
    )
      break;
  return foldAt(tokens, back);
}

/** "In March", "late August", "March 2011", "last May", "March to June 2014". */
function readMonth(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const third = thirdAt(tokens, at);
  let start = third?.next ?? at;
  const step = /^(?:last|this|next)$/.test(foldAt(tokens, start)) ? foldAt(tokens, start) : "";
  if (step !== "") start += 1;
  const named = monthAt(tokens, start);
  if (named === null) return null;
  const endAt = rangeEnd(tokens, named.next);
  const end = endAt === null ? null : monthAt(tokens, endAt);
  if (end !== null) return readMonths(reading, named, end);
  const year = yearBehind(reading, named.next);
  const isMarked =
    third !== null ||
    step !== "" ||
    year !== null ||
    monthLeads.has(foldAt(tokens, start - 1)) ||
    tokens[start]?.possessive;
  if (!isMarked) return null;
  const next = year?.next ?? named.next;
  if (isGoverned(tokens, at)) return { next, span: null };
  const endOfYears = year === null ? null : rangeEnd(tokens, next);
  const other = endOfYears === null ? null : monthAt(tokens, endOfYears);
  if (other !== null) return readMonths(reading, named, other, year?.year);
  return {
    next,
    span: thirdOf(monthIn(reading, named.month, year?.year ?? null, step), third?.third ?? null),
  };
}

/** "March to June 2014", "September 2013 to May 2014". */
function readMonths(reading: Reading, first: NamedMonth, last: NamedMonth, firstYear?: number): Read {
  const year = yearBehind(reading, last.next);
  const to = monthIn(reading, last.month, year?.year ?? null, "");
  const yearBefore = yearOf(to.from) - (first.month > last.month ? 1 : 0);
  const from = Date.UTC(firstYear ?? yearBefore, first.month, 1);
  return { next: year?.next ?? last.next, span: from <= to.from ? spanOf(from, to.to) : null };
}
const isGoverned = (tokens: readonly Token[], at: number) =>
  notOfHappening.has(foldAt(tokens, at - 1)) || notOfHappening.has(governor(tokens, at));

function monthIn({ today, isAhead }: Reading, month: number, named: number | null, step: string): Span {
  const year = yearOf(today);
  if (named !== null) return monthSpan(named, month);
  if (step === "last") return monthSpan(month < monthOf(today) ? year : year - 1, month);
  if (step === "next") return monthSpan(month > monthOf(today) ? year : year + 1, month);
  if (step === "this") return monthSpan(year, month);
  if (isAhead) return monthSpan(month < monthOf(today) ? year + 1 : year, month);
  return monthSpan(month > monthOf(today) ? year - 1 : year, month);
}

/** "Spring 2023", "the summer of 2014", "last winter", "in the autumn"; northern seasons. */
function readSeason(reading: Reading, at: number): Read | null {
  const { tokens, today, isAhead } = reading;
  const third = thirdAt(tokens, at);
  let start = third?.next ?? at;
  const step = steps.get(foldAt(tokens, start));
  if (step !== undefined) start += 1;
  const first = seasons.get(foldAt(tokens, start));
  if (first === undefined) return null;
  const year = yearBehind(reading, start + 1);
  const isIn = /^(?:in|during|over)$/.test(governor(tokens, start)) && foldAt(tokens, start) !== "fall";
  if (year === null && step === undefined && !(isIn && !isNounBehind(tokens, start + 1))) return null;
  const season = (y: number): Span => ({
    from: Date.UTC(y, first, 1),
    to: Date.UTC(y, first + 3, 0),
    precision: "month",
  });
  const fits = (span: Span) =>
    isAhead || step === 1 ? span.to >= today : span.from <= today && !(step === -1 && span.to >= today);
  const here = yearOf(today);
  const candidates = isAhead || step === 1 ? [here - 1, here, here + 1] : [here, here - 1, here - 2];
  const chosen = year?.year ?? candidates.find((y) => fits(season(y))) ?? here;
  // "Winter 2026" of a past event, told in that year, began the year before.
  const isEarly = year !== null && !isAhead && season(chosen).from > today;
  return {
    next: year?.next ?? start + 1,
    span: thirdOf(season(isEarly ? chosen - 1 : chosen), third?.third ?? null),
  };
}

function isNounBehind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && !functionWords.has(token.fold);
}

/** "The 1980s", "the late 1990s". */
function readDecade({ tokens }: Reading, at: number): Read | null {
  const third = thirdAt(tokens, at);
  const start = third?.next ?? at;
  const token = tokens[start];
  if (token?.kind !== "number" || !/^(?:19|20)\d0$/.test(token.text)) return null;
  const hasEnding = touches(tokens, start + 1) && foldAt(tokens, start + 1) === "s";
  if (!hasEnding && !token.possessive) return null;
  const next = hasEnding ? start + 2 : start + 1;
  const from = Number(token.text);
  if (isGoverned(tokens, at)) return { next, span: null };
  return { next, span: thirdOf(yearSpan(from, from + 9), third?.third ?? null) };
}

/** "In 2014", "2014-2018", "(2006)", "the 2014 war", "early 2014". */
function readYear(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const third = thirdAt(tokens, at);
  const start = third?.next ?? at;
  const named = yearAt(tokens, start);
  if (named === null || (tokens[start]?.glued && third === null)) return null;
  const endAt = rangeEnd(tokens, named.next);
  const end = endAt === null ? null : yearAt(tokens, endAt);
  const last = end !== null && end.year > named.year ? end : null;
  const next = last?.next ?? named.next;
  if (last === null && third === null && !isYear(tokens, start, named.year)) return null;
  if (last === null && isGoverned(tokens, at)) return { next, span: null };
  // "From 2014 on" lasts; "between" and "from … to" are read as a range.
  if (last === null && foldAt(tokens, at - 1) === "from") return { next, span: null };
  if (/^(?:borders?|lines?|boundaries|resolution)$/.test(foldAt(tokens, next))) return { next, span: null };
  return { next, span: thirdOf(yearSpan(named.year, last?.year), third?.third ?? null) };
}

/** Whether the words around make a year of a number: not "in 2000 houses", "of 2000 soldiers". */
function isYear(tokens: readonly Token[], at: number, year: number): boolean {
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  const isCounted =
    isNounBehind(tokens, at + 1) && (/[^s]s$/.test(behind?.fold ?? "") || behind?.fold === "people");
  if (before === undefined) return behind?.fold === ",";
  if (before.fold === "(") return behind?.fold === ")" || behind?.fold === ",";
  if (before.fold === "of") return !isNounBehind(tokens, at + 1);
  if (before.fold === "year") return true;
  if (/^(?:in|during|since|until|till|before|after|from|by|throughout)$/.test(before.fold))
    // Nobody counts 2014 houses; round numbers may be either.
    return !(isCounted && year % 50 === 0);
  if (!isNounBehind(tokens, at + 1)) return before.fold === "and" && yearAt(tokens, at - 2) !== null;
  if (determiners.has(before.fold) || before.possessive)
    return !isCounted || before.fold === "the" || before.possessive;
  const isAdjective = before.kind === "word" && determiners.has(foldAt(tokens, at - 2));
  return (
    isAdjective &&
    !isCounted &&
    !/^(?:resolution|road|route|article|number|unit|some|least)$/.test(before.fold)
  );
}

/** "Since Friday": from then until now, as long as that is near; otherwise, and with "until", no date of a happening. */
function readSince(reading: Reading, at: number): Read | null {
  const { tokens, today, isAhead } = reading;
  const word = foldAt(tokens, at);
  if (!/^(?:since|until|till)$/.test(word)) return null;
  const start = foldAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const read = firstOf(simpleReaders, reading, start);
  if (read === null) return null;
  const from = read.span?.from ?? Number.NEGATIVE_INFINITY;
  const isNear = word === "since" && !isAhead && from <= today && today - from <= 14 * dayMs;
  return { next: read.next, span: isNear ? spanOf(from, today) : null };
}

type Reader = (reading: Reading, at: number) => Read | null;
const firstOf = (all: readonly Reader[], reading: Reading, at: number) =>
  all.reduce<Read | null>((found, reader) => found ?? reader(reading, at), null);
/** Those that read a date by itself; the longer forms first. */
const simpleReaders: readonly Reader[] = [
  readIso,
  readMonthFirst,
  readDayFirst,
  readWeekday,
  readNearDay,
  readMonth,
  readSeason,
  readDecade,
  readYear,
  readUnit,
];
const readers: readonly Reader[] = [readSince, readEve, readAgo, readStretch, ...simpleReaders];

// Which date is whose

/** Beyond this, what is said of other words is no date of these. */
const longPastDays = 14;

function nearest(reading: Reading, placed: readonly Placed[], at: number): Placed | undefined {
  const { tokens, today } = reading;
  const found = tokens.findIndex(({ end }) => end > at);
  const word = found < 0 ? tokens.length - 1 : found;
  const clauses = clausesOf(tokens);
  const around = withOuter(clauses, clauses[word]?.id ?? 0);
  const candidates = placed.filter(({ expression, first, next }) => {
    if (timeOf(expression.to) >= today - longPastDays * dayMs) return true;
    // A war of 2014 is long past; that somebody speaks of it is not.
    if (expression.attributive) return word >= first && word <= next + 2;
    return around.has(clauses[first]?.id ?? 0);
  });
  const sums = pricesOf(tokens);
  const ranked = candidates.map((one) => {
    const isSame = clauses[one.first]?.id === clauses[word]?.id;
    return { one, far: distance(tokens, one, word, sums) + (isSame ? 0 : clausePrice) };
  });
  return ranked.sort((a, b) => a.far - b.far)[0]?.one;
}

interface Clause {
  id: number;
  /** The clause around it, -1 for none. */
  parent: number;
}

const openers = wordSet(
  "who which whom whose where after before while when because although though whereas following amid as since",
);

/** The clause of every token, cut at relative words and conjunctions; one between commas ends at the second. */
function clausesOf(tokens: readonly Token[]): Clause[] {
  let clause: Clause = { id: 0, parent: -1 };
  let around: Clause | null = null;
  let count = 0;
  return tokens.map((token, at) => {
    if (token.kind === "mark" && /^[;:—–]$/.test(token.text)) {
      count += 1;
      clause = { id: count, parent: -1 };
      around = null;
    } else if (openers.has(token.fold) && isClauseStart(tokens, at)) {
      const before = foldAt(tokens, at - 1);
      const outer: Clause = around ?? clause;
      count += 1;
      clause = { id: count, parent: outer.id };
      around = at === 0 || before === "," ? outer : null;
    } else if (token.text === "," && around !== null) {
      clause = around;
      around = null;
    }
    return clause;
  });
}
/** "As many as" opens nothing, nor does "since" before a date. */
function isClauseStart(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (foldAt(tokens, at) === "as") return !/^(?:many|much|well|few)$/.test(behind?.fold ?? "");
  if (foldAt(tokens, at) !== "since") return true;
  return (
    behind?.kind === "word" && !isCapital(behind) && !/^(?:last|late|early|mid|yesterday)$/.test(behind.fold)
  );
}

/** The clause and those around it: what dates the main clause dates those in it. */
function withOuter(clauses: readonly Clause[], inner: number): ReadonlySet<number> {
  const parents = new Map(clauses.map(({ id, parent }) => [id, parent]));
  const ids = new Set<number>();
  for (let id: number | undefined = inner; id !== undefined && id >= 0; id = parents.get(id)) ids.add(id);
  return ids;
}

/** What lies between costs more than its words: the sum of the prices up to every token. */
function pricesOf(tokens: readonly Token[]): number[] {
  let sum = 0;
  return [0, ...tokens.map(({ fold }) => (sum += prices.get(fold) ?? 1))];
}
const prices: ReadonlyMap<string, number> = new Map([
  [",", 4],
  ["and", 7],
  ["but", 7],
]);
const clausePrice = 12;

/** From a date to a word, in tokens and their prices. */
function distance(
  tokens: readonly Token[],
  { first, next }: Placed,
  word: number,
  sums: readonly number[],
): number {
  if (word >= first && word < next) return 0;
  const [low, high] = word < first ? [word + 1, first] : [next, word];
  // "On Friday, …": a date that opens the sentence is parted by its comma only in print.
  const isOpening = first <= 2 && word > first && foldAt(tokens, next) === ",";
  return (sums[high] ?? 0) - (sums[low] ?? 0) - (isOpening ? 3 : 0);
}
