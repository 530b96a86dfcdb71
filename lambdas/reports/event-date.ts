import type { EventDate } from "./report.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = "january february march april may june july august september october november december".split(
  " ",
);
const monthPattern =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const dayMs = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * When a sentence says that it happened, read from the day of publication. Weekdays and days without a year are the
 * last ones before it, or with `isAhead` the next ones.
 */
export function eventDate(text: string, publishedAt: string, isAhead: boolean): EventDate {
  const published = Date.parse(`${publishedAt.slice(0, 10)}T00:00:00Z`);
  const found =
    readDay(text.toLowerCase(), published, isAhead) ?? readSpan(text.toLowerCase(), published, isAhead);
  const day = dayOf(published);
  return found ?? { from: day, to: day, precision: "published" };
}

function readDay(text: string, published: number, isAhead: boolean): EventDate | null {
  const on = (time: number): EventDate => ({ from: dayOf(time), to: dayOf(time), precision: "day" });
  const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/.exec(text);
  if (iso && !Number.isNaN(Date.parse(`${iso[0]}T00:00:00Z`))) return on(Date.parse(`${iso[0]}T00:00:00Z`));
  const monthFirst = new RegExp(
    `\\b${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?\\b`,
  ).exec(text);
  const dayFirst = new RegExp(
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthPattern}(?:,? ((?:19|20)\\d\\d))?\\b`,
  ).exec(text);
  const named = monthFirst
    ? { month: monthFirst[1], day: monthFirst[2], year: monthFirst[3] }
    : dayFirst
      ? { month: dayFirst[2], day: dayFirst[1], year: dayFirst[3] }
      : null;
  if (named) {
    const month = months.findIndex((name) => name.startsWith((named.month ?? "").slice(0, 3)));
    const year = new Date(published).getUTCFullYear();
    const at = (y: number) => Date.UTC(y, month, Number(named.day));
    if (named.year) return on(at(Number(named.year)));
    const here = at(year);
    if (isAhead) return on(here < published ? at(year + 1) : here);
    return on(here > published + dayMs ? at(year - 1) : here);
  }
  if (/\byesterday\b/.test(text)) return on(published - dayMs);
  if (/\btomorrow\b/.test(text)) return on(published + dayMs);
  const ago = /\b(\d+|two|three|four|five|six) days ago\b/.exec(text);
  if (ago) return on(published - numberOf(ago[1] ?? "") * dayMs);
  const weekday = new RegExp(`\\b(${weekdays.join("|")})\\b`).exec(text);
  if (weekday) {
    const wanted = weekdays.indexOf(weekday[1] ?? "");
    const today = new Date(published).getUTCDay();
    const back = (today - wanted + 7) % 7;
    return on(isAhead ? published + ((wanted - today + 7) % 7) * dayMs : published - back * dayMs);
  }
  return /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(text) ? on(published) : null;
}

function readSpan(text: string, published: number, isAhead: boolean): EventDate | null {
  const relative = /\b(last|next|this) (week|month|year)\b/.exec(text);
  const date = new Date(published);
  const year = date.getUTCFullYear();
  if (relative) {
    const step = relative[1] === "last" ? -1 : relative[1] === "next" ? 1 : 0;
    if (relative[2] === "week") {
      const monday = published - ((date.getUTCDay() + 6) % 7) * dayMs + step * 7 * dayMs;
      return { from: dayOf(monday), to: dayOf(monday + 6 * dayMs), precision: "week" };
    }
    if (relative[2] === "month") return monthSpan(year, date.getUTCMonth() + step);
    return yearSpan(year + step);
  }
  const yearsAgo = /\b(\d+|\w+) years (?:ago|after|since)\b/.exec(text);
  const yearNamed = /\b(?:in|since|of|during) (?:\w+ )?((?:19|20)\d\d)\b/.exec(text);
  const month = new RegExp(`\\bin (?:early |late |mid-?)?${monthPattern}(?: ((?:19|20)\\d\\d))?\\b`).exec(
    text,
  );
  if (month) {
    const index = months.findIndex((name) => name.startsWith((month[1] ?? "").slice(0, 3)));
    const later = index > date.getUTCMonth() && !isAhead ? -1 : 0;
    return monthSpan(month[2] ? Number(month[2]) : year + later, index);
  }
  if (yearNamed) return yearSpan(Number(yearNamed[1]));
  const count = yearsAgo ? numberOf(yearsAgo[1] ?? "") : 0;
  return count > 0 ? yearSpan(year - count) : null;
}

const monthSpan = (year: number, month: number): EventDate => ({
  from: dayOf(Date.UTC(year, month, 1)),
  to: dayOf(Date.UTC(year, month + 1, 0)),
  precision: "month",
});
const yearSpan = (year: number): EventDate => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  precision: "year",
});

const numberWords =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/);
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};

/** A number written in digits or words; 0 when it is none. */
export function numberOf(word: string): number {
  const clean = word.toLowerCase().replace(/,/g, "");
  if (/^\d+$/.test(clean)) return Number(clean);
  return Math.max(0, numberWords.indexOf(clean)) || (tens[clean] ?? 0);
}
