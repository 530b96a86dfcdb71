import type { Calendar } from "./date-words.ts";

const dayMs = 86_400_000;

/** Where a calendar's year 1 begins, and how long its years and months are, near enough to look for a day. */
const spans: Readonly<Record<Exclude<Calendar, "gregory">, { epoch: number; year: number; month: number }>> =
  {
    persian: { epoch: Date.UTC(622, 2, 22), year: 365.2422, month: 30.5 },
    "islamic-umalqura": { epoch: Date.UTC(622, 6, 19), year: 354.367, month: 29.53 },
  };

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  formats.set(calendar, format);
  return format;
}

/** Days by which the reckoning above may be off. */
const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4];

/** Year, month and day of the Gregorian calendar for a day of another one; null when there is no such day. */
export function gregorianDay(
  calendar: Exclude<Calendar, "gregory">,
  year: number,
  month: number,
  day: number,
): [string, string, string] | null {
  const { epoch, year: yearDays, month: monthDays } = spans[calendar];
  const days = Math.round((year - 1) * yearDays + (month - 1) * monthDays) + day - 1;
  for (const shift of shifts) {
    const date = new Date(epoch + (days + shift) * dayMs);
    const parts = Object.fromEntries(
      formatOf(calendar)
        .formatToParts(date)
        .map(({ type, value }) => [type, value]),
    );
    const isIt =
      Number.parseInt(parts["year"] ?? "", 10) === year &&
      Number(parts["month"]) === month &&
      Number(parts["day"]) === day;
    if (isIt)
      return [String(date.getUTCFullYear()), String(date.getUTCMonth() + 1), String(date.getUTCDate())];
  }
  return null;
}
