import { BadInput, type Day, type Instant } from "../lambdas/check.ts";
import { dayOf } from "./clock.ts";

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;
type Unit = keyof typeof unitMs;

const daysAway: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** Which way a duration counts from now. */
type Way = "back" | "ahead";

/** The one grammar of times: a duration, the name of a day, a date or a moment, by the clocks that output goes by. */
function read(text: string, now: Date, way: Way): number {
  const [, count, unit] = /^(\d{1,4})([mhdw])$/.exec(text) ?? [];
  if (count !== undefined && unit !== undefined)
    return now.getTime() + (way === "back" ? -1 : 1) * Number(count) * unitMs[unit as Unit];
  const away = daysAway[text.toLowerCase()];
  if (away !== undefined) return new Date(now.getFullYear(), now.getMonth(), now.getDate() + away).getTime();
  if (text.toLowerCase() === "now") return now.getTime();
  // A date alone would be read as UTC's.
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isDate(text) ? Date.parse(`${text}T00:00`) : Number.NaN;
  return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) ? Date.parse(text.replace(" ", "T")) : Number.NaN;
}

/** February has no 30th. */
const isDate = (text: string) => {
  const at = new Date(`${text}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

function readOr(text: string, option: string, now: Date, way: Way): number {
  const at = read(text, now, way);
  if (Number.isNaN(at))
    throw new BadInput(option, [
      `Expected a time: 90m, 36h, 2d or 3w ${way === "back" ? "back" : "from now"}, ${way === "back" ? "yesterday" : "tomorrow"}, 2026-11-30, or 2026-11-30T08:00: found "${text}"`,
    ]);
  return at;
}

/** A moment, of durations so long ago. @throws {BadInput} naming the option, when it is no time. */
export const readBack = (text: string, option: string, now: Date): Instant =>
  new Date(readOr(text, option, now, "back")).toISOString();

/** A moment to come. @throws {BadInput} when it is no time, or over. */
export function readAhead(text: string, option: string, now: Date): Instant {
  const at = readOr(text, option, now, "ahead");
  if (at <= now.getTime()) throw new BadInput(option, [`${text} is over already`]);
  return new Date(at).toISOString();
}

/** The day of that moment, of durations so long ago. */
export const readDay = (text: string, option: string, now: Date): Day => dayOf(readBack(text, option, now));

/** The last moment of a range: the end of a day that is named without an hour. */
export function readEnd(text: string, option: string, now: Date): Instant {
  const at = readOr(text, option, now, "back");
  const isDay = daysAway[text.toLowerCase()] !== undefined || /^\d{4}-\d{2}-\d{2}$/.test(text);
  const day = new Date(at);
  const midnight = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
  return new Date(isDay ? midnight - 1 : at).toISOString();
}

/** How times are said in the help of an option. */
export const timesSaid = "90m, 36h, 2d, 3w back, yesterday, a date or a time";
