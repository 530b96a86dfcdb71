import { normaliseText } from "../article/normalise-text.ts";
import { mostQuoted } from "./answer.ts";
import { plainText, type ShownArticle, type ShownSentence } from "./shown-article.ts";

/** A quote that stands, with the sentence in which it begins: 0 for the headline. */
export interface Quoted {
  quote: string;
  n: number;
}

/**
 * Finds a quote in the headline, the lead or the sentences of these numbers, letter by letter but for blanks and the form
 * of marks. Gives why it is not taken otherwise.
 */
export function findQuote(quote: string, shown: ShownArticle, numbers: readonly number[]): Quoted | string {
  const wanted = withoutEnds(spelled(quote));
  const words = wanted.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return "there is no quote";
  if (words.length > mostQuoted) return `it has more than ${mostQuoted} words`;
  const headline: ShownSentence = { n: 0, text: shown.headline, start: 0, end: 0 };
  const own = [...new Set(numbers)].sort((a, b) => a - b).flatMap((n) => shown.sentence(n) ?? []);
  for (const stretch of [[headline], own, shown.lead]) {
    const text = stretch.map((sentence) => spelled(sentence.text));
    const at = indexOfWords(text.join(" "), wanted);
    if (at >= 0) return { quote: wanted, n: sentenceAt(at, text, stretch) };
  }
  return "it does not stand in the headline, the lead or the report's sentences";
}

const spelled = (text: string): string => normaliseText(plainText(text, 1_000)).text;

/** Marks around a quote are the model's own: "…shells fell…". */
function withoutEnds(quote: string): string {
  const isOfWord = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(quote.charAt(at));
  let [start, end] = [0, quote.length];
  while (start < end && !isOfWord(start)) start += 1;
  while (end > start && !isOfWord(end - 1)) end -= 1;
  return quote.slice(start, end);
}

/** Where whole words begin: a quote that is a part of a word proves nothing. */
function indexOfWords(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isPart = (index: number) => /[\p{L}\p{N}]/u.test(text.charAt(index));
    const end = at + wanted.length;
    const startsInside = isPart(at) && at > 0 && isPart(at - 1);
    const endsInside = isPart(end - 1) && isPart(end);
    if (!startsInside && !endsInside) return at;
  }
  return -1;
}

function sentenceAt(offset: number, texts: readonly string[], stretch: readonly ShownSentence[]): number {
  let start = 0;
  for (const [row, text] of texts.entries()) {
    start += text.length + 1;
    if (offset < start) return stretch[row]?.n ?? 0;
  }
  return 0;
}
