import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/**
 * A run of characters without a blank that no language writes: the tagger looks for web addresses in ways that take the
 * cube of its length, so it is shown a word of as many letters.
 */
const endless = /\S{65,}/g;
const tame = (text: string) => text.replace(endless, (run) => "x".repeat(run.length));

/** The universal part-of-speech tag of each word ("NOUN", "VERB", …), by the offset at which the word begins. */
export function partsOfSpeech(text: string): Map<number, string> {
  const tokens = nlp.readDoc(tame(text)).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  const spaces = tokens.out(its.precedingSpaces);
  const found = new Map<number, string>();
  let offset = 0;
  for (const [n, value] of values.entries()) {
    offset += spaces[n]?.length ?? 0;
    found.set(offset, tags[n] ?? "X");
    offset += value.length;
  }
  return found;
}
