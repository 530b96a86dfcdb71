import { normaliseText } from "../article/normalise-text.ts";
import { splitSentences } from "../article/split-sentences.ts";
import { namesOfText } from "./find-names.ts";
import type { Knowledge } from "./knowledge.ts";
import { tokenize } from "./tokens.ts";
import { withoutAffixes } from "./without-affixes.ts";

/**
 * Ids of the known actors and places that a text in another language than English names, the most named first. Of
 * places only those kept by hand: among the world gazetteer's names are the ordinary words of every language.
 */
export function namesIn(text: string, knowledge: Knowledge): string[] {
  const sentences = splitSentences(normaliseText(text).text);
  const tokenized = sentences.map((sentence) => withoutAffixes(tokenize(sentence.text), knowledge));
  const counts = new Map<string, number>();
  for (const { reading, actorId, placeId } of namesOfText(tokenized, knowledge).flat()) {
    if (reading === "neither") continue;
    const place = placeId !== null && knowledge.places.isListed(placeId) ? placeId : null;
    for (const id of new Set([actorId, place])) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
