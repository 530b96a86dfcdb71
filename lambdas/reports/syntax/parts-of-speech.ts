import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** Characters without a blank between them: more than any language writes in a row. */
const longestRun = 64;
/** The tagger looks for web addresses in ways that take the cube of a run's length: it is shown a word of as many letters. */
const tame = (text: string) =>
  hasLongRun(text)
    ? text.replace(/\S+/g, (run) => (run.length > longestRun ? "x".repeat(run.length) : run))
    : text;

function hasLongRun(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf(" "); end >= 0; end = text.indexOf(" ", start)) {
    if (end - start > longestRun) return true;
    start = end + 1;
  }
  return text.length - start > longestRun;
}

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
