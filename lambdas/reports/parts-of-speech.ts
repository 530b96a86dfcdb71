import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** The universal part-of-speech tag of each word ("NOUN", "VERB", …), by the offset at which the word begins. */
export function partsOfSpeech(text: string): Map<number, string> {
  const tokens = nlp.readDoc(text).tokens();
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
