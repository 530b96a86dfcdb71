import { spend } from "../../budget.ts";
import { lastsMonths } from "../dates/lasts-months.ts";
import { oldTimeIn, pastYearBefore, pastYearIn, yearsAfterBefore, yearsAgo } from "../dates/years-back.ts";
import type { Deed } from "../deeds/deed.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import type { Clause } from "../syntax/clause.ts";
import { isHeadline, type Parsed } from "../syntax/units.ts";
import { isPresent } from "./not-yet.ts";
import { hitIn, hitInAll, textBetween } from "./verdict.ts";

/** Words that put a deed into the past: an anniversary, a year that is over. */
export function pastOf(
  parsed: Parsed,
  deed: Deed,
  clauses: readonly Clause[],
  publishedAt: string,
): string | null {
  const { start } = deed.trigger;
  const thisYear = Number(publishedAt.slice(0, 4));
  return (
    hitInAll(modalityWords.remembrance, parsed) ??
    oldTimeIn(parsed) ??
    yearsAfterBefore(parsed, start) ??
    yearsAgoOf(parsed, deed, clauses) ??
    pastYearIn(textBetween(parsed, deed.first - 6, deed.last + 4), thisYear) ??
    pastYearBefore(parsed, start, thisYear)
  );
}

/** "Three years ago", unless it is said of something else in the sentence. */
function yearsAgoOf(parsed: Parsed, deed: Deed, clauses: readonly Clause[]): string | null {
  for (const { at, words } of yearsAgo(parsed)) {
    spend(parsed.budget, clauses.length);
    if (!isAsideOfDeed(at, deed, clauses)) return words;
  }
  return null;
}

/** Whether a word stands in a relative clause that does not speak of the deed. */
function isAsideOfDeed(at: number, deed: Deed, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) =>
      clause !== deed.clause &&
      clause.link === "relative" &&
      clause.verb.at < at &&
      at <= clause.last + 4 &&
      !(deed.trigger.at >= clause.first && deed.trigger.at <= clause.last),
  );
}

/** Whether a verb with "have" tells of months or years of violence: "have attacked convoys for more than a year". */
export function isOfMonths({ tokens }: Parsed, { frame, clause }: Deed): boolean {
  if (clause === null || !frame.traits.has("violent")) return false;
  if (!clause.auxiliaries.some((word) => presentPerfect.has(word))) return false;
  return lastsMonths(
    tokens,
    tokens.findIndex(({ start }) => start === clause.verb.start),
  );
}
const presentPerfect: ReadonlySet<string> = new Set(["has", "have", "ve"]);

/** The word by which a verb tells what is done again and again: "regularly shells", "every year they arrest". */
export const habitOf = (parsed: Parsed, clause: Clause): string | null =>
  clause.adverbs.find(modalityWords.habits.has) ??
  (isPresent(clause) ? hitInAll(modalityWords.habitual, parsed) : null) ??
  (tellsOfKind(clause) && !isHeadline(parsed) ? clause.verb.fold : null);

/** "The drones that Candria fires at Averia", "a group which kidnaps farmers": a simple present behind a noun tells what is done over and over. */
const tellsOfKind = ({ link, form, auxiliaries }: Clause): boolean =>
  link === "relative" && (form === "s" || form === "base") && auxiliaries.length === 0;

/** The words right before a noun that only liken something to it. */
export const comparisonBefore = (parsed: Parsed, first: number): string | null =>
  first === 0 ? null : hitIn(modalityWords.comparing, textBetween(parsed, first - 2, first - 1));
