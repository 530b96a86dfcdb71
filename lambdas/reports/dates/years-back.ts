import { spend } from "../../budget.ts";
import { firstOf, once, type Parsed } from "../syntax/units.ts";

/** "in the 1990s", "back in 1998", "during the 1998 war": a time that is long over, wherever in a sentence it stands. */
const oldTimes = /\b(?:in the (?:19|20)\d0s|back in (?:19|20)\d\d|during the (?:19|20)\d\d\b)\b/i;
/** "twenty years after the bombing": only what follows is past. */
const yearsAfter = /\b(?:years?|decades?|centur(?:y|ies)) (?:after|since|on from)\b/i;
/** "in 2006", "on 4 May 2006", and with "until", "since" and "from" years that may still last. */
const datedYears =
  /\b(?:(in|of|since|during|from|the|by|until|before|after) )?(?:\w+ )?(?:\d{1,2},? )?((?:19|20)\d\d)\b(?! (?:people|men|troops|soldiers|houses|homes))/gi;
const lasting = new Set(["from", "since", "until"]);
/** "In 2006, when" */
const yearWhen = /\b((?:19|20)\d\d),? when\b/;
/** "When rebels took the town in October 2025" at the head of a sentence. */
const openingWhen = /^when\b[^,.;:]* in (?:\w+ )?((?:19|20)\d\d)\b/i;
/** "In a campaign that began in November 2023". */
const campaignSince = /\bcampaigns? (?:that|which) (?:began|started) in (?:\w+ )?((?:19|20)\d\d)\b/i;
/** "Back in May 2006" at the head of a sentence. */
const openingYear = /^(?:back )?in (?:\w+ )?((?:19|20)\d\d)\b/i;
/** Of a headline: "Averia marks 50 years of division", "Statement of the king on the anniversary of". */
export const yearsMarked =
  /^\w+ years (?:of|on|since)\b|\bmarks? (?:\w+ )?(?:years?|decades?) (?:of|since)\b|^(?:message|remarks|statement)\b.* on the (?:\w+ )?anniversary of\b/;
const agoWords = /\b(?:years?|decades?|centur(?:y|ies)) ago\b|\b(?:in|during) the (?:19|20)\d0s\b/gi;

/** The words of a sentence that name a time long over. */
export const oldTimeIn = (parsed: Parsed): string | null => firstOf(parsed, oldTimes)?.[0] ?? null;

/** "years after" before a place in the text. */
export function yearsAfterBefore(parsed: Parsed, start: number): string | null {
  const found = firstOf(parsed, yearsAfter);
  return found !== null && found.index + found[0].length <= start ? found[0] : null;
}

/** The words of a text that date it to a year before this one. */
export function pastYearIn(text: string, thisYear: number): string | null {
  for (const [words, preposition, year] of text.matchAll(datedYears))
    if (preposition !== undefined && !lasting.has(preposition.toLowerCase()) && Number(year) < thisYear)
      return words.trim();
  return null;
}

/** A year before this one that opens the sentence or its campaign, or stands with "when" before a place in the text. */
export function pastYearBefore(parsed: Parsed, start: number, thisYear: number): string | null {
  const when = firstOf(parsed, yearWhen);
  if (when !== null && Number(when[1]) < thisYear && when.index < start) return when[0];
  const old = [openingYear, openingWhen, campaignSince].map((words) => firstOf(parsed, words));
  return old.find((found) => found !== null && Number(found[1]) < thisYear)?.[0] ?? null;
}

/** The words of a sentence that look years back, each with the first unit behind its beginning. */
export const yearsAgo = (parsed: Parsed): readonly { at: number; words: string }[] =>
  once(parsed, agoWords, "all", () =>
    [...parsed.text.matchAll(agoWords)].map(({ 0: words, index }) => {
      spend(parsed.budget, parsed.units.length);
      return { at: parsed.units.findIndex(({ start }) => start >= index), words };
    }),
  );
