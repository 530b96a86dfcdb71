import type { NewsSentence, ReadText } from "../article/read-text.ts";
import { findNames } from "../mentions/find-names.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Name } from "../mentions/name.ts";
import { tokenize } from "../mentions/tokens.ts";
import { isEventNoun, readingsOf } from "./lexicon/entries.ts";
import { isPerson } from "./lexicon/people-words.ts";

/**
 * An article whose headline has each Word With A Capital, or IS IN CAPITALS, has it as the text below would write it: there a
 * capital tells a name from a word. Letters change, offsets do not.
 */
export function inSentenceCase(read: ReadText, knowledge: Knowledge): ReadText {
  const rows = read.sentences.flatMap(({ kind, text }, row) =>
    kind === "headline" && hasAllCapitals(text) ? [row] : [],
  );
  if (rows.length === 0) return read;
  const written = spellingsIn(read.sentences);
  const sentences = read.sentences.map((sentence, row) =>
    rows.includes(row) ? { ...sentence, text: recased(sentence.text, written, knowledge) } : sentence,
  );
  return { ...read, sentences };
}

/** Letters of a word that newspapers write with a capital in headlines: "Over" and "with" either way. */
const shortest = 5;
/** Words that must be so to tell. */
const fewest = 2;

function hasAllCapitals(headline: string): boolean {
  const words = tokenize(headline).filter(({ kind, fold }) => kind === "word" && fold.length >= shortest);
  return words.length >= fewest && words.every(({ isCapital, glued }) => isCapital || glued);
}

/** How the text below writes a word where no sentence begins: how often small, and each way with a capital. */
interface Written {
  small: number;
  capital: Map<string, number>;
}

function spellingsIn(sentences: readonly NewsSentence[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  for (const { kind, text } of sentences) {
    if (kind !== "body") continue;
    for (const [at, token] of tokenize(text).entries()) {
      if (token.kind !== "word" || (at === 0 && token.isCapital)) continue;
      const written = found.get(token.fold) ?? { small: 0, capital: new Map() };
      if (token.isCapital) written.capital.set(token.text, (written.capital.get(token.text) ?? 0) + 1);
      else written.small += 1;
      found.set(token.fold, written);
    }
  }
  return found;
}

function recased(headline: string, written: ReadonlyMap<string, Written>, knowledge: Knowledge): string {
  const tokens = tokenize(headline);
  const isLoud = headline === headline.toUpperCase();
  const shown = isLoud ? tokens.map((token) => ({ ...token, text: titled(token.text) })) : tokens;
  const named = new Set(findNames(shown, knowledge).filter(isSpelledOut).flatMap(tokensOf));
  let text = "";
  let read = 0;
  for (const [at, token] of tokens.entries()) {
    const own = shown[at]?.text ?? token.text;
    const instead =
      at === 0 || token.kind !== "word" ? own : spelled(own, token.fold, named.has(at), written);
    text += headline.slice(read, token.start) + (instead.length === token.text.length ? instead : token.text);
    read = token.end;
  }
  return text + headline.slice(read);
}

const titled = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();
const isSpelledOut = ({ unlisted, reason }: Name) => !unlisted && !reason.endsWith("another spelling");
const tokensOf = ({ first, last }: Name) => Array.from({ length: last - first + 1 }, (_, n) => first + n);

/** A word of a headline as the text below writes it mostly; a word that is not there is small, unless it is a name or an acronym. */
function spelled(own: string, fold: string, isNamed: boolean, written: ReadonlyMap<string, Written>): string {
  const below = written.get(fold);
  if (below === undefined) return isAcronym(own) || (isNamed && !isWord(fold)) ? own : own.toLowerCase();
  const [most, often] = [...below.capital].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  return below.small >= often ? own.toLowerCase() : most;
}

const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase();
const isWord = (fold: string) => readingsOf(fold).length > 0 || isEventNoun(fold) || isPerson(fold);
