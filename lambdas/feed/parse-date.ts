import type { Instant } from "../check.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Minutes east of UTC. Names that mean different zones in different countries (IST, AST) are left out. */
const zones: Readonly<Record<string, number>> = {
  CET: 60,
  CEST: 120,
  BST: 60,
  WEST: 60,
  EET: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
  IRST: 210,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5})?$/i;
const rfc822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5})?$/i;

/** A feed's date as an instant; without a zone, or in an unknown one, it counts as UTC. Null when it is no date. */
export function parseDate(text: string): Instant | null {
  const words = text.slice(0, 100).trim().replace(/\s+/g, " ");
  const isoParts = iso.exec(words);
  if (isoParts !== null) {
    const [, year, month, day, hour, minute, second, zone] = isoParts;
    return instantOf(Number(year), Number(month) - 1, Number(day), [hour, minute, second], zone);
  }
  const parts = rfc822.exec(words);
  if (parts === null) return null;
  const [, day, monthName, year, hour, minute, second, zone] = parts;
  const month = months.indexOf((monthName ?? "").toLowerCase());
  const fullYear = Number(year) < 100 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  return month < 0 ? null : instantOf(fullYear, month, Number(day), [hour, minute, second], zone);
}

function instantOf(
  year: number,
  month: number,
  day: number,
  time: readonly (string | undefined)[],
  zone: string | undefined,
): Instant | null {
  const [hour, minute, second] = time.map((part) => Number(part ?? 0));
  const at = new Date(Date.UTC(year, month, day, hour, minute, second));
  const isReal = at.getUTCMonth() === month && at.getUTCDate() === day && year >= 1970 && year < 2100;
  if (!isReal) return null;
  return new Date(at.getTime() - minutesEast(zone) * 60_000).toISOString();
}

function minutesEast(zone: string | undefined): number {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? "");
  if (offset === null) return zones[(zone ?? "").toUpperCase()] ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === "-" ? -minutes : minutes;
}
