const dayMs = 86_400_000;

const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** Year, month and day of the Gregorian calendar for a day of the Persian one; null when there is no such day. */
export function gregorianDay(year: number, month: number, day: number): [string, string, string] | null {
  // The year begins with spring; six months have 31 days, the others 30.
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 20) + (daysBefore + day - 1) * dayMs;
  for (const shift of [0, 1, 2, -1]) {
    const date = new Date(near + shift * dayMs);
    const parts = Object.fromEntries(persian.formatToParts(date).map(({ type, value }) => [type, value]));
    const isIt =
      Number.parseInt(parts["year"] ?? "", 10) === year &&
      Number(parts["month"]) === month &&
      Number(parts["day"]) === day;
    if (isIt)
      return [String(date.getUTCFullYear()), String(date.getUTCMonth() + 1), String(date.getUTCDate())];
  }
  return null;
}
