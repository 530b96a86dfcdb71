import { foldAt, isCapital, oneOf, type Tokens } from "../syntax/words-at.ts";
import { dayMs, mondayOf, onDay, spanOf, weekdayOf, weekMs } from "./calendar.ts";
import { type Read, type Reading, rangeEnd, stepAt, weekdayAt } from "./date-parts.ts";
import { readDayFirst, readMonthFirst } from "./read-days.ts";

export const isPartOfDay = oneOf("afternoon dawn dusk evening lunchtime midday midnight morning night noon");
export const afterPartOfDay = (tokens: Tokens, at: number): number =>
  isPartOfDay(tokens, at) && !tokens[at - 1]?.possessive ? at + 1 : at;

/** "Bloody Sunday", "every Friday", "the Sunday Times": nothing is said to have happened on that day. */
const isNaming = oneOf("ash black bloody each easter every good holy palm super whit");
const isPaper = oneOf("express guardian herald independent mail mirror post telegraph times world");
const isEarlyOrLate = oneOf("early late");

/** "Last Tuesday", "late Sunday", "Monday night", "Friday, Nov. 20", "Sunday to Tuesday", "Monday last week". */
export function readWeekday(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  let start = isEarlyOrLate(tokens, at) ? at + 1 : at;
  if (foldAt(tokens, start) === "this" && foldAt(tokens, start + 1) === "coming") start += 1;
  const step = stepAt(tokens, start);
  if (step !== null) start += 1;
  const named = weekdayAt(tokens, start);
  if (named === null) return null;
  const isName =
    isNaming(tokens, start - 1) || (isPaper(tokens, named.next) && isCapital(tokens[named.next]));
  if (isName) return { next: named.next, span: null };
  const next = afterPartOfDay(tokens, named.next);
  return (
    dateBehind(reading, named.next) ??
    inNamedWeek(reading, named.day, next) ??
    weekdayRange(reading, named.day, next) ?? { next, span: onDay(weekdayTime(reading, named.day, step)) }
  );
}

export function weekdayTime({ today, isAhead }: Reading, day: number, step: number | null): number {
  const back = (weekdayOf(today) - day + 7) % 7;
  const ahead = (7 - back) % 7;
  if (step === 1) return today + (ahead || 7) * dayMs;
  if (step === -1) return today - (back || 7) * dayMs;
  return isAhead ? today + ahead * dayMs : today - back * dayMs;
}

/** A date behind its weekday says more: "Friday, Nov. 20", "Friday (20 November)". */
function dateBehind(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  let next = at;
  while (isBeforeDate(tokens, next) && next < at + 2) next += 1;
  const read = readMonthFirst(reading, next) ?? readDayFirst(reading, next);
  const isClosed = read !== null && foldAt(tokens, next - 1) === "(" && foldAt(tokens, read.next) === ")";
  return isClosed ? { ...read, next: read.next + 1 } : read;
}
const isBeforeDate = oneOf("( , the");

/** "Thursday of last week". */
function inNamedWeek({ tokens, today }: Reading, day: number, at: number): Read | null {
  const start = foldAt(tokens, at) === "of" ? at + 1 : at;
  const step = stepAt(tokens, start);
  if (step === null || foldAt(tokens, start + 1) !== "week") return null;
  return { next: start + 2, span: onDay(mondayOf(today) + step * weekMs + ((day + 6) % 7) * dayMs) };
}

/** "Saturday and Sunday", "from Friday to Sunday", "overnight Monday into Tuesday": the last as usual, the first before it. */
function weekdayRange(reading: Reading, first: number, at: number): Read | null {
  const { tokens, isAhead } = reading;
  const endAt = foldAt(tokens, at) === "into" ? at + 1 : rangeEnd(tokens, at);
  if (endAt === null) return null;
  const last = weekdayAt(
    tokens,
    isEarlyOrLate(tokens, endAt) || foldAt(tokens, endAt) === "on" ? endAt + 1 : endAt,
  );
  if (last === null) return null;
  const days = (last.day - first + 7) % 7;
  // "On Monday and Thursday" are two dates; the interval would name the days between too.
  if (isPair(tokens, at) && foldAt(tokens, at - 2) !== "between" && days !== 1) return null;
  const lastTime = weekdayTime(reading, last.day, null);
  const time = isAhead ? weekdayTime(reading, first, null) : lastTime - days * dayMs;
  return { next: afterPartOfDay(tokens, last.next), span: spanOf(time, time + days * dayMs) };
}
const isPair = oneOf("and or");
