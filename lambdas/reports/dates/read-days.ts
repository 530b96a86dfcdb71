import { foldAt, isCapital, oneOf, type Tokens } from "../syntax/words-at.ts";
import { dayMs, monthOf, onDay, spanOf, yearOf } from "./calendar.ts";
import { dayAt, isNounBehind, monthAt, type Read, type Reading, rangeEnd, yearBehind } from "./date-parts.ts";
import { namedAfterDays } from "./date-words.ts";

interface DayMonth {
  day: number;
  month: number;
  next: number;
}

/** "2024-02-13". */
export function readIso({ tokens }: Reading, at: number): Read | null {
  if (!tokens[at + 1]?.glued || !tokens[at + 2]?.glued) return null;
  const written = [0, 1, 2].map((step) => tokens[at + step]?.text).join("-");
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(written)) return null;
  const time = Date.parse(`${written}T00:00:00Z`);
  return { next: at + 3, span: Number.isNaN(time) ? null : onDay(time) };
}

/** "13 February", "the 7th of October 2023", "12-13 June", "3 and 5 May", "30 May to 2 June". */
export function readDayFirst(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const first = dayMonth(tokens, at);
  const endAt = rangeEnd(tokens, first?.next ?? day.next);
  const end = endAt === null ? null : dayMonth(tokens, endAt);
  if (first !== null) return daysBetween(reading, first, end ?? first);
  return end === null || day.day >= end.day ? null : daysBetween(reading, { ...end, day: day.day }, end);
}

function dayMonth(tokens: Tokens, at: number): DayMonth | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const of = foldAt(tokens, day.next) === "of" ? day.next + 1 : day.next;
  const month = monthAt(tokens, of);
  // "Of the 30, 12 may have died": without capitals only an ordinal makes a month of it.
  const isLoose = isVerbToo(tokens, of) && !day.isOrdinal && of === day.next && !isDayLead(tokens, at - 1);
  return month === null || isLoose ? null : { day: day.day, month: month.month, next: month.next };
}
const isVerbToo = (tokens: Tokens, at: number) => isMayOrMarch(tokens, at) && !isCapital(tokens[at]);
const isMayOrMarch = oneOf("mar march may");
const isDayLead = oneOf("by from on since until");

/** "February 13, 2024", "Nov. 17", "June 12-13", "May 3 to 5", "May 30 to June 2". */
export function readMonthFirst(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const first = monthDay(tokens, at);
  if (first === null) return null;
  // "In May 12 people died": nobody says "in May 12".
  if (foldAt(tokens, at - 1) === "in" && yearBehind(reading, first.next) === null) return null;
  const endAt = rangeEnd(tokens, first.next);
  const end = endAt === null ? null : (monthDay(tokens, endAt) ?? lastDay(tokens, first, endAt));
  return daysBetween(reading, first, end ?? first);
}

function monthDay(tokens: Tokens, at: number): DayMonth | null {
  const month = monthAt(tokens, at);
  if (month === null || (isVerbToo(tokens, at) && !isDayLead(tokens, at - 1))) return null;
  const the = foldAt(tokens, month.next) === "the" ? month.next + 1 : month.next;
  const day = dayAt(tokens, the);
  return day === null || (the !== month.next && !day.isOrdinal) ? null : { ...day, month: month.month };
}

/** "May 3 to 5", but "on May 3 and 12 soldiers …". */
function lastDay(tokens: Tokens, { day, month, next }: DayMonth, at: number): DayMonth | null {
  const last = dayAt(tokens, at);
  if (last === null || last.day <= day || monthAt(tokens, last.next) !== null) return null;
  const isCount = foldAt(tokens, next) === "and" && isNounBehind(tokens, last.next);
  return isCount ? null : { day: last.day, month, next: last.next };
}

const isNamedAfterDay = oneOf(namedAfterDays);

function daysBetween(reading: Reading, first: DayMonth, last: DayMonth): Read {
  const named = yearBehind(reading, last.next);
  const next = named?.next ?? last.next;
  if (isNamedAfterDay(reading.tokens, next)) return { next, span: null };
  const known = named === null ? knownDay(reading, first, next) : null;
  if (known !== null) return { next, span: onDay(known) };
  const to = dateOf(reading, last, named?.year ?? null);
  const from = to === null ? null : dateOf(reading, first, yearOf(to) - (first.month > last.month ? 1 : 0));
  return { next, span: to === null || from === null || from > to ? null : spanOf(from, to) };
}

/** Attacks that are called by their day for years. */
function knownDay({ tokens, today }: Reading, { month, day }: DayMonth, next: number): number | null {
  if (!isAttack(tokens, next)) return null;
  const time = knownDays.find((known) => known.month === month && known.day === day);
  return time !== undefined && time.time <= today ? time.time : null;
}
const isAttack = oneOf("assault attack attacks massacre");
const knownDays = [Date.UTC(2001, 8, 11), Date.UTC(2023, 9, 7)].map((time) => ({
  time,
  month: monthOf(time),
  day: new Date(time).getUTCDate(),
}));

/** The day in its year; without one the last before publication, or the next. Null for 31 June. */
function dateOf({ today, isAhead }: Reading, { month, day }: DayMonth, year: number | null): number | null {
  const here = yearOf(today);
  // Eight years reach over a century without a leap day; the day after publication may be today in the east.
  const years =
    year !== null
      ? [year]
      : Array.from({ length: 10 }, (_, back) => (isAhead ? here + back : here + 1 - back));
  const isFitting = (time: number) => year !== null || (isAhead ? time >= today : time <= today + dayMs);
  const times = years.map((one) => Date.UTC(one, month, day));
  return times.find((time) => monthOf(time) === month && isFitting(time)) ?? null;
}
