import type { Instant } from "../check.ts";
import {
  afternoon,
  type Calendar,
  foldDate,
  forenoon,
  joinMonths,
  monthsOf,
  placeholders,
  zoneAreas,
  zones,
} from "./date-words.ts";
import { gregorianDay } from "./other-calendars.ts";

/** Characters of a date that are read. */
const longest = 100;

/** A date that is none, for those who must give one. */
export const placeholderDate: Instant = "1970-01-01T00:00:00.000Z";

/** When something was published; null when the date is none, or one that stands for none. */
export function datePublished(text: string): Instant | null {
  const date = parseDate(text);
  return date !== null && placeholders.some(([from, to]) => date >= from && date <= to) ? null : date;
}

/**
 * A feed's date as an instant: ISO 8601, RFC 822, seconds and milliseconds since 1970, and the words of the languages that
 * feeds are written in. Without a zone, or in an unknown one, it counts as UTC. Null when it is no date.
 */
export function parseDate(text: string): Instant | null {
  const words = latinDigits(text.slice(0, longest)).trim().toLowerCase();
  return mailDate(words) ?? isoDate(words) ?? countedDate(words) ?? writtenDate(foldDate(words));
}

function writtenDate(folded: string): Instant | null {
  const words = folded.replace(/(\d)\s*[年년月월]\s*(?=\d)/g, "$1-").replace(/(\d)\s*[日일]/g, "$1 ");
  return spokenDate(words) ?? numericDate(words);
}

/** Figures of a time in seconds since 1970, and what they are multiplied by where more of them are written. */
const perSecond: ReadonlyMap<number, number> = new Map([
  [9, 1],
  [10, 1],
  [12, 1e3],
  [13, 1e3],
  [16, 1e6],
  [19, 1e9],
]);
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?$/;

/** Numbers alone: "20261123143000", or a count of seconds, milliseconds, microseconds or nanoseconds. */
function countedDate(words: string): Instant | null {
  const parts = compact.exec(words);
  if (parts !== null) {
    const [, year, month, day, ...time] = parts;
    const written = instantOf([year, month, day], time, undefined);
    if (written !== null) return written;
  }
  const digits = /^(?:@|\/?date\()?(\d{9,19})(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/?)?$/.exec(words)?.[1];
  const unit = perSecond.get(digits?.length ?? 0);
  if (digits === undefined || unit === undefined) return null;
  const at = new Date((Number(digits) / unit) * 1000);
  return at.getUTCFullYear() < 2100 ? at.toISOString() : null;
}

/** RFC 822 as nine feeds in ten write it: read at once, as all that the others may write takes ten times as long. */
const mail =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[a-z]{1,5})?$/;

function mailDate(words: string): Instant | null {
  const parts = mail.exec(words);
  if (parts === null) return null;
  const [, day, monthWord = "", year, hour, minute, second, zone] = parts;
  const month = monthsOf.gregory.get(monthWord);
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
  const numbers = numbersBeside(tokens, month);
  const year =
    numbers.find((number) => number.length === 4) ?? numbers.slice(1).find((number) => number.length === 2);
  const rest = [...numbers];
  if (year !== undefined) rest.splice(numbers.lastIndexOf(year), 1);
  const day = rest.find((number) => Number(number) >= 1 && Number(number) <= 31);
  if (year === undefined || day === undefined) return null;
  return dayIn(month.calendar, [fullYear(year), String(month.number), day], time);
}

function dayIn(calendar: Calendar, date: [string, string, string], time: TimeOfDay): Instant | null {
  if (calendar === "gregory") return instantOf(date, time.clock, time.zone);
  const [year, month, day] = date.map(Number);
  const gregorian = gregorianDay(calendar, year ?? 0, month ?? 0, day ?? 0);
  return gregorian === null ? null : instantOf(gregorian, time.clock, time.zone);
}

/** The numbers of a date; where it is told in two calendars, those that stand about this month and its year. */
function numbersBeside(
  tokens: readonly string[],
  { at, calendar }: { at: number; calendar: Calendar },
): string[] {
  const isNumber = (token = "") => /^\d+$/.test(token);
  const years = tokens.filter((token) => /^\d{4}$/.test(token));
  if (years.length < 2) return tokens.filter(isNumber);
  const day = isNumber(tokens[at - 1]) && (tokens[at - 1]?.length ?? 0) < 3 ? tokens[at - 1] : tokens[at + 1];
  const year = years.find((one) => calendarOfYear(one) === calendar);
  return [day, year].filter((number) => number !== undefined && isNumber(number)) as string[];
}

/** The solar Hijri calendar counts 1405 in 2026, the lunar one 1448. */
const firstIslamicYear = 1426;

function calendarOfYear(year: string): Calendar {
  if (!/^1[345]\d\d$/.test(year)) return "gregory";
  return Number(year) < firstIslamicYear ? "persian" : "islamic-umalqura";
}

/** A date in numbers alone. Year first, or the year last: a day over twelve, dots or AM and PM tell which is the month. */
function numericDate(words: string): Instant | null {
  const { date, time } = parted(words);
  const found = [...date.matchAll(/(?<!\d)(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?!\d)/g)];
  // Of a date in two calendars the Gregorian one needs no reckoning.
  const isOurs = ([, first = "", , , third = ""]: RegExpMatchArray) =>
    /^(?:19|20)\d\d$/.test(first) || /^(?:19|20)\d\d$/.test(third);
  const parts = found.find(isOurs) ?? found[0];
  if (parts === undefined) return null;
  const [, first = "", mark, second = "", third = ""] = parts;
  if (first.length === 4) return dayIn(calendarOfYear(first), [first, second, third], time);
  if (third.length === 4 && calendarOfYear(third) !== "gregory")
    return dayIn(calendarOfYear(third), [third, second, first], time);
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

const namedZone = new RegExp(`(?<![\\p{L}])(?:${zoneAreas})/[a-z_+-]+[0-9]{0,2}(?:/[a-z_-]+)?`, "u");

/** The time and zone of a date, and the words without them. */
function parted(words: string): { date: string; time: TimeOfDay } {
  const found = clock.exec(words);
  if (found === null) return { date: words, time: { clock: [], zone: undefined, isHalfDay: false } };
  const area = namedZone.exec(words)?.[0];
  const before = words.slice(0, found.index);
  const after = words.slice(found.index + found[0].length);
  const half = wordsOfDate(after).find((word) => afternoon.has(word) || forenoon.has(word));
  const [, hour = "0", minute, second] = found;
  const zone = offset.exec(after)?.[1] ?? area ?? wordsOfDate(after).find((word) => zones.has(word));
  const date = `${before} ${after.replace(offset, " ")}`;
  return {
    date: area === undefined ? date : date.replace(area, " "),
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

/** Words and numbers; the two words of some months as one. */
function wordsOfDate(folded: string): string[] {
  return (joinMonths(folded).match(/(?:kanun|tishrin)-\d|\p{L}[\p{L}.-]*|\d+/gu) ?? []).map((word) =>
    word.replace(/\.$/, ""),
  );
}

/** The month and where it stands; of a date in several calendars the Gregorian one. Also behind a one-letter preposition: Hebrew "במאי". */
function firstMonth(tokens: readonly string[]): { number: number; calendar: Calendar; at: number } | null {
  // "آذر" is a month of two calendars: a year tells which.
  const years = tokens.filter((token) => /^\d{4}$/.test(token)).map(calendarOfYear);
  const calendars = (["gregory", "persian", "islamic-umalqura"] as const).filter(
    (calendar) => years.includes(calendar) || (years.length === 0 && calendar === "gregory"),
  );
  for (const calendar of calendars) {
    for (const [at, token] of tokens.entries()) {
      const number = [token, ...token.split("-"), token.replace(/^[בו]/, "")]
        .map((word) => monthsOf[calendar].get(word))
        .find((month) => month !== undefined);
      if (number !== undefined) return { number, calendar, at };
    }
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
  return new Date(at.getTime() - minutesEast(zone, at) * 60_000).toISOString();
}

/** `local` is the time on the clocks of the zone, as if it were UTC. */
function minutesEast(zone: string | undefined, local: Date): number {
  if (zone?.includes("/")) return minutesEastIn(zone, local);
  const parts = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? "");
  if (parts === null) return zones.get((zone ?? "").trim()) ?? 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return parts[1] === "-" ? -minutes : minutes;
}

/** Null for a zone that there is none of. */
const clocks = new Map<string, Intl.DateTimeFormat | null>();
/** Names that are remembered: the database has some six hundred. */
const mostClocks = 1_000;

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = makeClock(zone);
  if (clocks.size < mostClocks) clocks.set(zone, made);
  return made;
}

function makeClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  } catch {
    return null;
  }
}

/** A zone of the IANA Time Zone Database; 0 for a name that it does not have. */
function minutesEastIn(zone: string, local: Date): number {
  const eastAt = (at: Date) => {
    const told = clockOf(zone)
      ?.formatToParts(at)
      .find(({ type }) => type === "timeZoneName")?.value;
    const parts = /([+-])(\d\d):(\d\d)/.exec(told ?? "");
    return parts === null ? 0 : (Number(parts[2]) * 60 + Number(parts[3])) * (parts[1] === "-" ? -1 : 1);
  };
  return eastAt(new Date(local.getTime() - eastAt(local) * 60_000));
}

/** Arabic-Indic and Persian digits as those that everyone reads. */
const latinDigits = (text: string) =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
