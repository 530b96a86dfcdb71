import { normaliseText } from "../article/normalise-text.ts";
import { splitSentences } from "../article/split-sentences.ts";
import { withinBudget } from "../budget.ts";
import { namesOfText } from "./find-names.ts";
import { type Knowledge, knowledgeWithin, namingBudget } from "./knowledge.ts";
import { type Token, tokenize } from "./tokens.ts";
import { withoutAffixes } from "./without-affixes.ts";

/**
 * Ids of the known actors and places that a text in another language than English names, the most named first. Of
 * places only those kept by hand: among the world gazetteer's names are the ordinary words of every language.
 */
export function namesIn(text: string, knowledge: Knowledge): string[] {
  const sentences = splitSentences(normaliseText(text).text);
  const lookedUp = knowledgeWithin(knowledge, namingBudget(text));
  const tokenized: Token[][] = [];
  withinBudget(() => {
    for (const sentence of sentences) tokenized.push(withoutAffixes(tokenize(sentence.text), lookedUp));
  });
  const counts = new Map<string, number>();
  for (const { reading, actorId, placeId } of namesOfText(tokenized, lookedUp).flat()) {
    if (reading === "neither") continue;
    const place = placeId !== null && knowledge.places.isListed(placeId) ? placeId : null;
    for (const id of new Set([actorId, place])) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
