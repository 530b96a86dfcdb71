import type { Instant } from "../check.ts";
import { afternoon, forenoon, gregorianMonths, persianMonths, zones } from "./date-words.ts";
import { gregorianDay } from "./persian-calendar.ts";

/** Characters of a date that are read. */
const longest = 100;

/**
 * A feed's date as an instant: ISO 8601, RFC 822, and the words of the languages that feeds are written in. Without a
 * zone, or in an unknown one, it counts as UTC. Null when it is no date.
 */
export function parseDate(text: string): Instant | null {
  const words = latinDigits(text.slice(0, longest)).trim().toLowerCase();
  return mailDate(words) ?? isoDate(words) ?? spokenDate(words) ?? numericDate(words);
}

/** RFC 822 as nine feeds in ten write it: read at once, as all that the others may write takes ten times as long. */
const mail =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[a-z]{1,5})?$/;

function mailDate(words: string): Instant | null {
  const parts = mail.exec(words);
  if (parts === null) return null;
  const [, day, monthWord = "", year, hour, minute, second, zone] = parts;
  const month = gregorianMonths.get(monthWord);
  return month === undefined ? null : instantOf([year, String(month), day], [hour, minute, second], zone);
}

const iso =
  /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?:(?:t|\s+)\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*([a-z]{1,5}|(?:gmt|utc)?\s*[+-]\d{1,2}:?\d{2})?$/;
const ordinal = /^(\d{4})-(\d{3})(?:t(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(z|[+-]\d{2}:?\d{2})?$/;

function isoDate(words: string): Instant | null {
  const parts = iso.exec(words);
  if (parts !== null) {
    const [, year, month, day = "1", hour, minute, second, zone] = parts;
    return instantOf([year, month, day], [hour, minute, second], zone);
  }
  const days = ordinal.exec(words);
  if (days === null) return null;
  const [, year, day, hour, minute, second, zone] = days;
  const date = new Date(Date.UTC(Number(year), 0, Number(day)));
  return instantOf(
    [year, String(date.getUTCMonth() + 1), String(date.getUTCDate())],
    [hour, minute, second],
    zone,
  );
}

/** A colon tells the time, or the Arabic decimal mark; dots part days from months. */
const clock = /(\d{1,2})[:٫](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?/;
const offset = /^\s*(?:[ap]\.?m\.?)?\s*\(?(?:gmt|utc|z)?\s*([+-]\d{1,2}:?\d{2}|[+-]\d{1,2})(?![\d-])/;

/** A date with the name of a month: "Thu, 1 Jan 2004 19:48 EST", "Jan 1, 2004 7:48 pm", "٤ أيار ٢٠٣١". */
function spokenDate(words: string): Instant | null {
  const { date, time } = parted(words);
  const tokens = wordsOfDate(date);
  const month = firstMonth(tokens);
  if (month === null) return null;
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const year =
    numbers.find((number) => number.length === 4) ?? numbers.slice(1).find((number) => number.length === 2);
  const rest = [...numbers];
  if (year !== undefined) rest.splice(numbers.lastIndexOf(year), 1);
  const day = rest.find((number) => Number(number) >= 1 && Number(number) <= 31);
  if (year === undefined || day === undefined) return null;
  if (month.isPersian) {
    const gregorian = gregorianDay(Number(year), month.number, Number(day));
    return gregorian === null ? null : instantOf(gregorian, time.clock, time.zone);
  }
  return instantOf([fullYear(year), String(month.number), day], time.clock, time.zone);
}

/** A date in numbers alone. Year first, or the year last: a day over twelve, dots or AM and PM tell which is the month. */
function numericDate(words: string): Instant | null {
  const { date, time } = parted(words);
  const parts = /(?<!\d)(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?!\d)/.exec(date);
  if (parts === null) return null;
  const [, first = "", mark, second = "", third = ""] = parts;
  if (/^1[34]\d\d$/.test(first)) {
    const gregorian = gregorianDay(Number(first), Number(second), Number(third));
    return gregorian === null ? null : instantOf(gregorian, time.clock, time.zone);
  }
  if (first.length === 4) return instantOf([first, second, third], time.clock, time.zone);
  const isMonthFirst = mark === "/" && (Number(second) > 12 || (Number(first) <= 12 && time.isHalfDay));
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return instantOf([fullYear(third), month, day], time.clock, time.zone);
}

interface TimeOfDay {
  clock: readonly (string | undefined)[];
  zone: string | undefined;
  /** Told with AM or PM. */
  isHalfDay: boolean;
}

/** The time and zone of a date, and the words without them. */
function parted(words: string): { date: string; time: TimeOfDay } {
  const found = clock.exec(words);
  if (found === null) return { date: words, time: { clock: [], zone: undefined, isHalfDay: false } };
  const before = words.slice(0, found.index);
  const after = words.slice(found.index + found[0].length);
  const half = wordsOfDate(after).find((word) => afternoon.has(word) || forenoon.has(word));
  const [, hour = "0", minute, second] = found;
  const zone = offset.exec(after)?.[1] ?? wordsOfDate(after).find((word) => zones.has(word));
  return {
    date: `${before} ${after.replace(offset, " ")}`,
    time: {
      clock: [String(hourOfDay(Number(hour), half)), minute, second],
      zone,
      isHalfDay: half !== undefined,
    },
  };
}

/** Twelve at noon or midnight comes before one. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const fromTwelve = hour === 12 ? 0 : hour;
  return afternoon.has(half) && fromTwelve < 12 ? fromTwelve + 12 : fromTwelve;
}

/** Words and numbers; the two words of some Arabic months as one. */
function wordsOfDate(text: string): string[] {
  const joined = text.replace(
    /(كانون|تشرين)\s+(الأول|الاول|الثاني)/g,
    (_, one: string, two: string) => `${one}-${two.replace("الاول", "الأول")}`,
  );
  return (joined.match(/[\p{L}\p{M}][\p{L}\p{M}.-]*|\d+/gu) ?? []).map((word) => word.replace(/\.$/, ""));
}

/** Also behind a one-letter preposition: Hebrew "במאי". */
function firstMonth(tokens: readonly string[]): { number: number; isPersian: boolean } | null {
  // "آذر" is a month of two calendars: a year tells which.
  const isPersianYear = tokens.some((token) => /^1[34]\d\d$/.test(token));
  for (const token of tokens.flatMap((one) => [one, ...one.split("-"), one.replace(/^[בו]/, "")])) {
    const number = (isPersianYear ? persianMonths : gregorianMonths).get(token);
    if (number !== undefined) return { number, isPersian: isPersianYear };
  }
  return null;
}

/** RFC 2822 section 4.3: two digits up to 49 are of this century. */
function fullYear(year: string): string {
  if (year.length > 2) return year;
  return String(Number(year) + (Number(year) < 50 ? 2000 : 1900));
}

function instantOf(
  date: readonly (string | undefined)[],
  time: readonly (string | undefined)[],
  zone: string | undefined,
): Instant | null {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.map(Number);
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0));
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal =
    year >= 1970 &&
    year < 2100 &&
    at.getUTCMonth() === month - 1 + (hour === 24 && at.getUTCDate() === 1 ? 1 : 0);
  if (!isReal || hour > 24 || minute > 59 || second > 60 || day > 31 || day < 1) return null;
  return new Date(at.getTime() - minutesEast(zone) * 60_000).toISOString();
}

function minutesEast(zone: string | undefined): number {
  const parts = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? "");
  if (parts === null) return zones.get((zone ?? "").trim()) ?? 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return parts[1] === "-" ? -minutes : minutes;
}

/** Arabic-Indic and Persian digits as those that everyone reads. */
const latinDigits = (text: string) =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
