import { foldWord } from "./fold.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import { nominativesOf } from "./nominatives-of.ts";
import type { Token } from "./tokens.ts";

/** "And", "so", then "in", "for", "as": Arabic writes them as one with the next word. */
const arabic = /^(?:[وف]?[بكل]|[وف])(?=\p{Script=Arabic}{3})/u;
/** "For the": of the article its second letter alone is written. */
const arabicForThe = /^[وف]?لل(?=\p{Script=Arabic}{3})/u;
const arabicArticle = "ال";
/** "And", "that", "when", then "in", "for", "from", "as", then "the". */
const hebrew = /^(?=[ובהלמשכ])ו?(?:כש|ש)?[בלמכ]?ה?(?=[\p{Script=Hebrew}"״'’]{3})/u;
/** "Suriye'nin", "l'Iran": what a name is declined with, or goes before it, stands apart by an apostrophe. */
const apostrophe = /^(?<before>\p{Script=Latin}+)['’](?<after>\p{Script=Latin}+)$/u;

const declined = /^\p{Lu}\p{Script=Cyrillic}{3,}$/u;

/** Letters that a name of one word has at least without its affix: shorter ones stand in other words by chance. */
const fewestLetters = 4;
/** Tokens behind a word that may belong to a name which begins with it. */
const farthest = 24;

/**
 * The tokens of a text in another language than English: of a word that is no known name but begins or ends with
 * something joined to one, the name alone is left, as the dictionary has it. Offsets stay those of the whole word.
 */
export function withoutAffixes(tokens: readonly Token[], knowledge: Knowledge): Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== "word") return token;
    const parts = partsOf(token.text);
    if (parts.length === 0 || knownNameAt(tokens, at, knowledge, false) !== null) return token;
    const cut = parts
      .map(({ text, isSure }) => ({ isSure, token: { ...token, text, fold: foldWord(text) } }))
      .find(({ isSure, token: part }) => {
        const near = [
          ...tokens.slice(Math.max(0, at - 1), at),
          part,
          ...tokens.slice(at + 1, at + 1 + farthest),
        ];
        const place = Math.min(at, 1);
        const name = knownNameAt(near, place, knowledge, false);
        return name !== null && (isSure || name.last > place || part.fold.length >= fewestLetters);
      });
    return cut?.token ?? token;
  });
}

/** What may be left of a word; sure where its form shows that it is put together. */
function partsOf(text: string): { text: string; isSure: boolean }[] {
  const { before = "", after = "" } = apostrophe.exec(text)?.groups ?? {};
  // "l'", "d'", "qu'" stand before a name; what stands before a case ending is longer.
  const beside = before.length <= 2 ? after : before;
  if (beside !== "") return /^\p{Lu}/u.test(beside) ? [{ text: beside, isSure: true }] : [];
  if (declined.test(text)) return nominativesOf(text).map((part) => ({ text: part, isSure: false }));
  const forThe = arabicForThe.exec(text)?.[0];
  if (forThe !== undefined) {
    const noun = text.slice(forThe.length);
    return [arabicArticle + noun, noun].map((part) => ({ text: part, isSure: true }));
  }
  const prefixes = [arabic.exec(text)?.[0] ?? hebrew.exec(text)?.[0] ?? ""].flatMap(endings);
  return prefixes.map((prefix) => {
    const part = text.slice(prefix.length);
    // An article after the prefix, or the mark of an acronym: no word looks so by chance.
    return { text: part, isSure: part.startsWith(arabicArticle) || /["״]/.test(part) };
  });
}

/** A prefix and all that it begins with, the longest last: the letters of "wb" may also be "w" and a name in b-. */
const endings = (prefix: string) => [...prefix].map((_, at) => prefix.slice(0, at + 1));
