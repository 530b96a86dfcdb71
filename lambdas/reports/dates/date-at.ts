import { foldAt, oneOf, type Tokens } from "../syntax/words-at.ts";
import { isNumberWord } from "../syntax/written-number.ts";
import { dayMs, months, onDay, shortWeekdays, spanOf, units, weekdays } from "./calendar.ts";
import { amountAt, type Read, type Reader, type Reading, steps, weekdayAt } from "./date-parts.ts";
import { dateCores, dateLeads } from "./date-words.ts";
import { readDayFirst, readIso, readMonthFirst } from "./read-days.ts";
import { readFigures } from "./read-figures.ts";
import { readDecade, readMonth, readSeason, readYear } from "./read-months.ts";
import { readAgo, readNearDay, readStretch, readUnit, readWithin } from "./read-reckoned.ts";
import { readWeekday } from "./read-weekday.ts";

const firstOf = (readers: readonly Reader[], reading: Reading, at: number): Read | null => {
  for (const reader of readers) {
    const read = reader(reading, at);
    if (read !== null) return read;
  }
  return null;
};
/** Those that read a date by itself; the longer forms first. */
const simpleReaders: readonly Reader[] = [
  readIso,
  readFigures,
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
const readers: readonly Reader[] = [
  readSince,
  readEve,
  readAgo,
  readReckonedFrom,
  readStretch,
  ...simpleReaders,
];

/** Common words that begin few kinds of dates. */
const readersOf: ReadonlyMap<string, readonly Reader[]> = new Map([
  ["a", [readAgo, readReckonedFrom]],
  ["an", [readAgo, readReckonedFrom]],
  ["in", [readWithin]],
  ["within", [readWithin]],
  ["the", [readUnit]],
  ["that", [readUnit]],
]);

/** The date that begins at a token, null for nearly all tokens. */
export function dateAt(reading: Reading, at: number): Read | null {
  const few = readersOf.get(foldAt(reading.tokens, at));
  if (few !== undefined) return firstOf(few, reading, at);
  return mayBegin(reading.tokens, at) ? firstOf(readers, reading, at) : null;
}

/** Names of days, months and units. */
const calendarWords: ReadonlySet<string> = new Set(
  [months, weekdays, shortWeekdays, units].flatMap((table) => [...table.keys()]),
);
/** Every date holds one of these or a number. */
const isCore = (fold: string) => calendarWords.has(fold) || dateCores.has(fold);

export const holdsDate = (tokens: Tokens): boolean =>
  tokens.some(({ fold, kind }) => kind === "number" || isCore(fold));

/** A date begins with one of those, with a number, or with "last" and its like. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const fold = foldAt(tokens, at);
  return (
    tokens[at]?.kind === "number" ||
    isCore(fold) ||
    steps.has(fold) ||
    dateLeads.has(fold) ||
    isNumberWord(fold)
  );
}

/** "Since Friday": from then until now if that is near. Otherwise, and with "until", nothing happened on that date. */
function readSince(reading: Reading, at: number): Read | null {
  const { tokens, today, isAhead } = reading;
  if (!isSinceOrUntil(tokens, at)) return null;
  const start = foldAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const read = firstOf(simpleReaders, reading, start) ?? thisMorning(reading, start);
  if (read === null) return null;
  const from = read.span?.from ?? Number.NaN;
  const isNear = foldAt(tokens, at) === "since" && !isAhead && from <= today && today - from <= 14 * dayMs;
  return { next: read.next, span: isNear ? spanOf(from, today) : null };
}
const isSinceOrUntil = oneOf("since till until");

/** "Since dawn": since that of the day of publication, unless its own day stands behind. */
function thisMorning({ tokens, today }: Reading, at: number): Read | null {
  if (!isBeginning(tokens, at)) return null;
  const behind = foldAt(tokens, at + 1) === "on" ? at + 2 : at + 1;
  return weekdayAt(tokens, behind) === null ? { next: at + 1, span: onDay(today) } : null;
}
const isBeginning = oneOf("dawn daybreak midnight morning sunrise");

/** "On the eve of Friday's talks": another day than the one named. */
function readEve(reading: Reading, at: number): Read | null {
  const isEve = foldAt(reading.tokens, at) === "eve" && foldAt(reading.tokens, at + 1) === "of";
  return isEve ? { next: afterDate(reading, at + 2), span: null } : null;
}

/** "Two weeks before the 2014 vote": the happening was on another day than the one named. */
function readReckonedFrom(reading: Reading, at: number): Read | null {
  const amount = amountAt(reading.tokens, at);
  if (amount === null || !isReckoning(reading.tokens, amount.next)) return null;
  return { next: afterDate(reading, amount.next + 1), span: null };
}
const isReckoning = oneOf("after before earlier into later old previously prior since");

/** Index behind a date that begins here, perhaps after "the"; the index itself when there is none. */
function afterDate(reading: Reading, at: number): number {
  const start = isTheOrOf(reading.tokens, at) ? at + 1 : at;
  return firstOf(simpleReaders, { ...reading, isAhead: false }, start)?.next ?? at;
}
const isTheOrOf = oneOf("of the");
