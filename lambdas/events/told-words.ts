import { tokenize } from "../mentions/tokens.ts";
import { numberAt } from "../reports/syntax/written-number.ts";

/** Words of one telling at most: a headline and a sentence hold some thirty. */
const mostWords = 40;

/** Words that any two reports share, whatever they tell of: grammar, and how news is worded. */
const common = new Set(
  `a an the and or but nor of in on at to from by for with without into onto over under near off out up down about
  after before during since until while when where as than that this these those it its he his him she her they their
  them who whom whose which what there here is are was were be been being has have had having do does did will would
  can could may might must shall should not no also still only just more most some any all both each other another one
  first last new latest late early say said says tell told report reported reportedly according statement spokesman
  spokesperson official officials source sources news agency media state local people man men woman
  monday tuesday wednesday thursday friday saturday sunday today yesterday overnight night morning afternoon evening
  day days week weeks month months year years hour hours time north south east west northern southern eastern western`
    .split(/\s+/)
    .map(stemOf),
);

/**
 * The content words of some texts, each once: stems of words, numbers as digits ("fourteen" and "14" are one). What
 * tellings of one happening share beyond actors, place and day.
 */
export function toldWords(...texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    const tokens = tokenize(text);
    for (let at = 0; at < tokens.length; at += 1) {
      const number = numberAt(tokens, at);
      if (number !== null && number.value > 1) {
        words.add(String(number.value));
        at = number.next - 1;
        continue;
      }
      const token = tokens[at];
      if (token?.kind !== "word" || token.fold.length < 2) continue;
      const stem = stemOf(token.fold);
      if (!common.has(stem)) words.add(stem);
    }
  }
  return [...words].slice(0, mostWords);
}

/** Endings of grammar off, so that "strikes", "striking" and "strike" meet; crude on purpose, for comparing only. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  const stem = word
    .replace(/ies$/, "y")
    .replace(/(?<=ch|sh|ss|x)es$|(?<![sui])s$/, "")
    .replace(/(?<=[a-z]{3})(?:ing|ed|ly|er|ion)$/, "")
    .replace(/(?<=[a-z]{3})e$/, "");
  // "Planned", "bombing" of "bomb": a doubled last letter is one.
  return stem.replace(/([bdgmnprt])\1$/, "$1");
}

/** How much two sets of words have in common: the cosine, 0 to 1. `weightOf` a word: 1 for all when left out. */
export function sharedWords(
  a: readonly string[],
  b: readonly string[],
  weightOf: (word: string) => number = () => 1,
): number {
  const square = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word) ** 2, 0);
  const norm = Math.sqrt(square(a) * square(b));
  if (norm === 0) return 0;
  const held = new Set(b);
  return square(a.filter((word) => held.has(word))) / norm;
}
