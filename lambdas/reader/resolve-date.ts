import * as v from "valibot";
import { daySchema } from "../check.ts";
import { dayMs, spanOf, timeOf } from "../reports/dates/calendar.ts";
import { datesIn } from "../reports/dates/event-date.ts";
import type { EventDate } from "../reports/report.ts";
import type { ArticleIndex } from "./article-index.ts";

/** The days that a model gives, if the text and the day of publication make them; or why they are not taken. */
export function resolveDate(given: string, index: ArticleIndex): EventDate | string {
  const [from = "", to = from, ...more] = given.split("/").map((day) => day.trim());
  if (more.length > 0 || !v.is(daySchema, from) || !v.is(daySchema, to)) return "no day, nor first/last";
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to)) || from > to)
    return "no day, nor first/last";
  const published = index.publishedAt.slice(0, 10);
  const told = [false, true].flatMap((isAhead) => datesIn(index.text, index.publishedAt, isAhead));
  const day = { from: published, to: published, precision: "published" as const };
  const exact = told.find((date) => date.from === from && date.to === to);
  if (exact !== undefined) return { from, to, precision: exact.precision };
  if (from === published && to === published) return day;
  const ends = [...told, day];
  const isMade =
    // Within a week or less that the text names, or from one day that it names to another.
    told.some((date) => date.from <= from && to <= date.to && isShort(date)) ||
    (ends.some((date) => date.from === from) && ends.some((date) => date.to === to)) ||
    isNumbered(from, to, index);
  return isMade
    ? { from, to, precision: spanOf(timeOf(from), timeOf(to)).precision }
    : "neither the text nor the day of publication makes it";
}

const isShort = ({ from, to }: { from: string; to: string }) =>
  timeOf(to) - timeOf(from) <= longestDays * dayMs;
const longestDays = 10;

/** Whether the text has the days of the month as figures, in whatever language, within a month of publication. */
function isNumbered(from: string, to: string, { tokens, publishedAt }: ArticleIndex): boolean {
  const hasFigure = (day: string) =>
    tokens.some(
      ({ kind, text }) =>
        kind === "number" && /^\d{1,2}$/.test(text) && Number(text) === Number(day.slice(8)),
    );
  const isNear = Math.abs(timeOf(from) - timeOf(publishedAt)) <= 31 * dayMs;
  return isNear && hasFigure(from) && hasFigure(to);
}
