import type { Knowledge } from "../mentions/knowledge.ts";
import type { Name } from "../mentions/name.ts";
import type { Token } from "../mentions/tokens.ts";
import { commonCapitals, monthNames } from "./lexicon/article-words.ts";
import { numberAt } from "./syntax/written-number.ts";

/** Sentences, the headline among them, in which an article says what it is about. */
export const leadSentences = 5;
/** Kept of one article: a lead holds some six. */
const mostParticulars = 16;
/** Smaller numbers are in every second report. */
export const tellingNumber = 10;

/**
 * The proper names and the greater numbers that an article gives first, folded: the village, the ship, the general, the
 * 180 prisoners. Names of known actors, nations and countries are left out: a report's actors and place say those.
 * Two articles that share them tell of one thing, whatever words they choose.
 */
export function particularsOf(
  sentences: readonly { tokens: readonly Token[]; names: readonly Name[] }[],
  knowledge: Knowledge,
): string[] {
  const found = sentences.slice(0, leadSentences).flatMap(({ tokens, names }) => {
    const isKnown = within(
      names.filter(
        ({ actorId, placeId, of }) => actorId !== null || of !== undefined || isCountry(placeId, knowledge),
      ),
    );
    const isNamed = within(names.filter(({ isNamed: isProper }) => isProper));
    const isTitled = capitals(tokens) > 0.6;
    return tokens.flatMap((token, at): string[] => {
      const number = numberAt(tokens, at);
      if (number !== null) return isTelling(number.value, tokens, at) ? [String(number.value)] : [];
      if (token.kind !== "word" || !token.isCapital || token.fold.length < 3) return [];
      if (commonCapitals.has(token.fold) || isKnown(at)) return [];
      // The first word of a sentence has its capital for that, and so has every word of some headlines.
      return (at === 0 || isTitled) && !isNamed(at) ? [] : [token.fold];
    });
  });
  return [...new Set(found)].slice(0, mostParticulars);
}

/** Whether a token belongs to one of the names. */
function within(names: readonly Name[]): (at: number) => boolean {
  const taken = new Set<number>();
  for (const { first, last } of names) for (let at = first; at <= last; at++) taken.add(at);
  return (at) => taken.has(at);
}

const isCountry = (placeId: string | null, knowledge: Knowledge) =>
  placeId !== null && knowledge.places.get(placeId)?.precision === "country";

function capitals(tokens: readonly Token[]): number {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.filter(({ isCapital }) => isCapital).length / Math.max(1, words.length);
}

/** Neither a year nor a time of day nor a day of the month. */
const isTelling = (value: number, tokens: readonly Token[], at: number) =>
  value >= tellingNumber &&
  !(value >= 1900 && value <= 2100) &&
  tokens[at + 1]?.text !== ":" &&
  !monthNames.has(tokens[at + 1]?.fold ?? "");
