import { foldAt, oneOf, type Tokens, touches } from "../syntax/words-at.ts";
import { dayMs, monthOf, onDay, yearOf } from "./calendar.ts";
import type { Read, Reading } from "./date-parts.ts";

/** The numbers of a date in figures, as they are written, and the token behind. */
interface Figures {
  first: number;
  second: number;
  year: number | null;
  next: number;
}

/** "22/11/2026", "22.11.2026"; "11/22/2026" where no month has so many; "22/11" behind "on". */
export function readFigures(reading: Reading, at: number): Read | null {
  const { tokens } = reading;
  const figures = dottedAt(tokens, at) ?? slashedAt(tokens, at);
  if (figures === null) return null;
  const days = daysOf(figures, reading);
  if (days.length === 0) return null;
  // "On 9/11" is no day of this year.
  if (figures.year === null && !isDayLead(tokens, at - 1)) return null;
  if (figures.year === null && days.length > 1) return null;
  return { next: figures.next, span: onDay(nearest(days, reading)) };
}
const isDayLead = oneOf("before by from on since until");

/** One token: "22.11.2026". */
function dottedAt(tokens: Tokens, at: number): Figures | null {
  const written = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(foldAt(tokens, at));
  if (written === null) return null;
  return { first: Number(written[1]), second: Number(written[2]), year: Number(written[3]), next: at + 1 };
}

/** Numbers with strokes between: "22/11/2026", "22/11". */
function slashedAt(tokens: Tokens, at: number): Figures | null {
  const number = (position: number, form: RegExp) =>
    form.test(foldAt(tokens, position)) ? Number(foldAt(tokens, position)) : null;
  const isStroke = (position: number) =>
    foldAt(tokens, position) === "/" && touches(tokens, position) && touches(tokens, position + 1);
  const [first, second] = [number(at, shortNumber), number(at + 2, shortNumber)];
  if (first === null || second === null || !isStroke(at + 1) || foldAt(tokens, at - 1) === "/") return null;
  if (!isStroke(at + 3)) return { first, second, year: null, next: at + 3 };
  const year = number(at + 4, yearNumber);
  return year === null ? null : { first, second, year: year < 100 ? 2000 + year : year, next: at + 5 };
}
const shortNumber = /^\d{1,2}$/;
const yearNumber = /^(?:(?:19|20)\d\d|[2-9]\d)$/;

/** The days that figures may mean: day first, then month first. */
function daysOf({ first, second, year }: Figures, { today, isAhead }: Reading): number[] {
  const here = yearOf(today);
  const years = year !== null ? [year] : isAhead ? [here, here + 1] : [here, here - 1];
  const dayIn = (one: number, month: number, day: number) => {
    const time = Date.UTC(one, month - 1, day);
    return month >= 1 && month <= 12 && monthOf(time) === month - 1 ? [time] : [];
  };
  const isFitting = (time: number) => year !== null || (isAhead ? time >= today : time <= today + dayMs);
  const daysAs = (day: number, month: number) =>
    years.flatMap((one) => dayIn(one, month, day)).find(isFitting) ?? null;
  const [european, american] = [daysAs(first, second), first === second ? null : daysAs(second, first)];
  return [european, american].filter((time) => time !== null);
}

/** Of 5/11 and 11/5 the one nearer to publication. */
const nearest = (days: readonly number[], { today }: Reading): number =>
  days.reduce((best, one) => (Math.abs(one - today) < Math.abs(best - today) ? one : best));
