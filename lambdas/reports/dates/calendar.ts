import { numbered } from "../syntax/words-at.ts";

/** First and last day as midnights in UTC, in ms. */
export interface Span {
  from: number;
  to: number;
  /** How exact it is: within two days, eleven days, a season, or less. */
  precision: "day" | "week" | "month" | "year";
}

/** 0 to 11. */
export const months = numbered(`january/jan february/feb march/mar april/apr may june/jun july/jul august/aug
  september/sep/sept october/oct november/nov december/dec`);
/** 0, Sunday, to 6. */
export const weekdays = numbered("sunday monday tuesday wednesday thursday friday saturday");
export const shortWeekdays = numbered("sun mon tue/tues wed thu/thur/thurs fri sat");

export const dayMs = 86_400_000;
export const weekMs = 7 * dayMs;
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const timeOf = (instant: string): number => Date.parse(`${instant.slice(0, 10)}T00:00:00Z`);
export const yearOf = (time: number): number => new Date(time).getUTCFullYear();
export const monthOf = (time: number): number => new Date(time).getUTCMonth();
export const weekdayOf = (time: number): number => new Date(time).getUTCDay();
export const mondayOf = (time: number): number => time - ((weekdayOf(time) + 6) % 7) * dayMs;

const daysIn = (from: number, to: number) => Math.round((to - from) / dayMs) + 1;

export function spanOf(from: number, to: number): Span {
  const days = daysIn(from, to);
  return { from, to, precision: days <= 2 ? "day" : days <= 11 ? "week" : days <= 93 ? "month" : "year" };
}
export const onDay = (time: number): Span => spanOf(time, time);
export const weekSpan = (time: number): Span => spanOf(mondayOf(time), mondayOf(time) + 6 * dayMs);
export const monthSpan = (year: number, month: number, count = 1): Span => ({
  from: Date.UTC(year, month, 1),
  to: Date.UTC(year, month + count, 0),
  precision: "month",
});
export const yearSpan = (from: number, to = from): Span => ({
  // JavaScript takes the years 0 to 99 for those of the 20th century.
  from: from < 100 ? Number.NaN : Date.UTC(from, 0, 1),
  to: Date.UTC(to, 11, 31),
  precision: "year",
});

/** False for "two million years ago", "2,000 years ago": such a day cannot be written. */
export const isInHistory = ({ from, to }: Span): boolean =>
  from >= Date.UTC(1000, 0, 1) && to <= Date.UTC(9999, 11, 31);

/** The third of an interval that "early" (0), "mid" (1) or "late" (2) names; of a decade in whole years. */
export function thirdOf(span: Span, part: number | null): Span {
  if (part === null) return span;
  const year = yearOf(span.from);
  if (span.precision === "year") {
    if (yearOf(span.to) === year) return { ...monthSpan(year, 4 * part, 4), precision: "year" };
    return yearSpan(part === 0 ? year : year + 3 * part + 1, year + 3 * part + 3);
  }
  const length = Math.floor(daysIn(span.from, span.to) / 3) * dayMs;
  const from = span.from + part * length;
  return spanOf(from, part === 2 ? span.to : from + length - dayMs);
}

/** Days in each unit; what is shorter than a day keeps to it. */
const daysPer = {
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
export type Unit = keyof typeof daysPer;
const monthsPer: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** Units in the singular and in the plural. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...(Object.keys(daysPer) as Unit[]).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ["centuries", "century"] as const,
]);

/** `count` units from a day, back if negative: exact for days, a week around for weeks, calendar units above. */
export function away(today: number, unit: Unit, count: number): Span {
  const perUnit = monthsPer[unit];
  if (perUnit !== undefined) {
    const time = Date.UTC(yearOf(today), monthOf(today) + Math.round(count * perUnit), 1);
    return unit === "month" ? monthSpan(yearOf(time), monthOf(time)) : yearSpan(yearOf(time));
  }
  const middle = today + Math.round(count * daysPer[unit]) * dayMs;
  return daysPer[unit] >= 7 ? spanOf(middle - 3 * dayMs, middle + 3 * dayMs) : onDay(middle);
}

/** How long so many units are, in ms; hours make up the days that they touch. */
export const lengthOf = (unit: Unit, count: number): number =>
  (unit === "hour" ? Math.ceil(count / 24) : Math.round(daysPer[unit] * count)) * dayMs;
