import { tokenize } from "../../mentions/tokens.ts";
import { readingsOf } from "../lexicon/entries.ts";
import type { EventDate } from "../report.ts";
import { foldAt, isCapital, oneOf, type Tokens } from "../syntax/words-at.ts";
import { dayMs, dayOf, timeOf } from "./calendar.ts";
import { clauseOpeners, subjectLeads } from "./date-words.ts";
import { type PlacedDate, placedDates, readingOf } from "./dates-in.ts";
import { earlierBefore, earlierBehind } from "./days-after.ts";

export { type DateExpression, datesIn } from "./dates-in.ts";

/**
 * When something happened that a text tells at the offset `at`: the nearest date, one of the same clause before others;
 * the first one without `at`. Dates on the wrong side of publication are left out.
 */
export function eventDate(text: string, publishedAt: string, isAhead: boolean, at?: number): EventDate {
  return dateNear(readDates(text, tokenize(text), publishedAt, isAhead), at);
}

/** The dates of a text that may be those of what it tells, with what says which is nearest to a word. */
export interface ReadDates {
  /** The day of publication, and the first that is not long past. */
  day: string;
  oldest: string;
  tokens: Tokens;
  fitting: readonly PlacedDate[];
  clauses: readonly Clause[];
  sums: readonly number[];
}

export function readDates(text: string, tokens: Tokens, publishedAt: string, isAhead: boolean): ReadDates {
  const reading = readingOf(tokens, publishedAt, isAhead);
  const day = dayOf(reading.today);
  // A numbered day after publication may be the same day east of Greenwich; "tomorrow" is not.
  const latest = (words: string) => (/\d/.test(words) ? dayOf(reading.today + dayMs) : day);
  const fitting = placedDates(reading, text).filter((date) =>
    isAhead ? date.from >= day : date.to <= latest(date.text),
  );
  const isDated = fitting.length > 0;
  return {
    day,
    oldest: isDated ? dayOf(reading.today - longPastDays * dayMs) : day,
    tokens,
    fitting,
    clauses: isDated ? clausesOf(tokens) : [],
    sums: isDated ? pricesUpTo(tokens) : [],
  };
}

/** The nearest of them to the word at an offset; the day of publication when there is none. */
export function dateNear(dates: ReadDates, at: number | undefined): EventDate {
  const found = at === undefined ? dates.fitting[0] : nearest(dates, at);
  if (found === undefined) return { from: dates.day, to: dates.day, precision: "published" };
  return { from: found.from, to: found.to, precision: found.precision };
}

/** The date of what is told at an offset; "two days after" before it, that much before the date of the rest. */
export function dateAt(dates: ReadDates, at: number): EventDate {
  const date = dateNear(dates, at);
  const token = dates.tokens.findIndex(({ end }) => end > at);
  const behind = earlierBehind(dates.tokens, token);
  const earlier = behind ?? earlierBefore(dates.tokens, token);
  if (earlier === null || date.from !== date.to) return date;
  // "A day after they struck it on Tuesday": its own date.
  if (behind === null && (nearest(dates, at)?.first ?? 0) > earlier.at) return date;
  const day = dayOf(timeOf(date.from) - earlier.days * dayMs);
  return { from: day, to: day, precision: "day" };
}

/** Days; what is older dates only its own words. */
const longPastDays = 14;

function nearest(
  { tokens, fitting: dates, oldest, clauses, sums }: ReadDates,
  at: number,
): PlacedDate | undefined {
  if (dates.length === 0) return undefined;
  const found = tokens.findIndex(({ end }) => end > at);
  const word = found < 0 ? tokens.length - 1 : found;
  const around = withOuter(clauses[word]);
  const candidates = dates.filter(({ to, attributive, first, next }) => {
    if (to >= oldest) return true;
    // A war of 2014 is long past; that somebody speaks of it is not.
    return attributive ? word >= first && word <= next + 2 : around.has(clauses[first]);
  });
  const ranked = candidates.map((date) => {
    const isSame = clauses[date.first] === clauses[word];
    return { date, far: distance(tokens, date, word, sums) + (isSame ? 0 : clausePrice) };
  });
  return ranked.sort((a, b) => a.far - b.far)[0]?.date;
}

interface Clause {
  /** The clause around it. */
  parent: Clause | null;
}

/** The clause and those around it: what dates the main clause dates those in it. */
function withOuter(inner: Clause | undefined): ReadonlySet<Clause | undefined> {
  const all = new Set<Clause | undefined>();
  for (let clause = inner ?? null; clause !== null; clause = clause.parent) all.add(clause);
  return all;
}

const isOpener = oneOf(clauseOpeners);

/** The clause of every token, cut at relative words and conjunctions; one between commas ends at the second. */
function clausesOf(tokens: Tokens): Clause[] {
  let clause: Clause = { parent: null };
  let around: Clause | null = null;
  return tokens.map((token, at) => {
    if (token.kind === "mark" && /^[;:—–]$/.test(token.text)) {
      clause = { parent: null };
      around = null;
    } else if (opensClause(tokens, at)) {
      const outer: Clause = around ?? clause;
      clause = { parent: outer };
      around = at === 0 || foldAt(tokens, at - 1) === "," || isContact(tokens, at) ? outer : null;
    } else if (token.text === "," && around !== null) {
      clause = around;
      around = null;
    }
    return clause;
  });
}

const opensClause = (tokens: Tokens, at: number) =>
  (isOpener(tokens, at) && isClauseStart(tokens, at)) || isRelativeThat(tokens, at) || isContact(tokens, at);

/** "The rebels that attacked in October", but not "said that rebels attacked in October". */
const isRelativeThat = (tokens: Tokens, at: number) =>
  foldAt(tokens, at) === "that" &&
  tokens[at - 1]?.kind === "word" &&
  !isBeforeSubject(tokens, at - 1) &&
  readingsOf(foldAt(tokens, at + 1)).some(({ form }) => form === "past" || form === "participle");

/** "The guards it seized in October": a relative clause without its word. */
const isContact = (tokens: Tokens, at: number) =>
  isPronoun(tokens, at) && tokens[at - 1]?.kind === "word" && !isBeforeSubject(tokens, at - 1);
const isPronoun = oneOf("he it she they we");
const isBeforeSubject = oneOf(subjectLeads);

/** "As many as" opens nothing, nor does "since" before a date. */
function isClauseStart(tokens: Tokens, at: number): boolean {
  if (foldAt(tokens, at) === "as") return !isComparison(tokens, at + 1);
  if (foldAt(tokens, at) !== "since") return true;
  return tokens[at + 1]?.kind === "word" && !isCapital(tokens[at + 1]) && !isDateLead(tokens, at + 1);
}
const isComparison = oneOf("few many much well");
const isDateLead = oneOf("early last late mid yesterday");

/** These part a date from a word more than other tokens do. */
const prices: ReadonlyMap<string, number> = new Map([
  [",", 4],
  ["and", 7],
  ["but", 7],
]);
const clausePrice = 12;

const pricesUpTo = (tokens: Tokens): readonly number[] => {
  let sum = 0;
  return [0, ...tokens.map(({ fold }) => (sum += prices.get(fold) ?? 1))];
};

/** From a date to a word, in the prices of the tokens between. */
function distance(
  tokens: Tokens,
  { first, next }: PlacedDate,
  word: number,
  sums: readonly number[],
): number {
  if (word >= first && word < next) return 0;
  const [low, high] = word < first ? [word + 1, first] : [next, word];
  // "On Friday, …": a date that opens the sentence is parted by its comma only in print.
  const isOpening = first <= 2 && word > first && foldAt(tokens, next) === ",";
  return (sums[high] ?? 0) - (sums[low] ?? 0) - (isOpening ? 3 : 0);
}
