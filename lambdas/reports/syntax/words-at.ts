import type { Token } from "../../mentions/tokens.ts";
import {
  auxiliaries,
  conjunctions,
  phraseEnders,
  phraseOpeners,
  possessives,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/closed-classes.ts";
import type { WordList } from "../lexicon/word-list.ts";

export type Tokens = readonly Token[];

/** The folded word at an index, "" beyond the ends. */
export const foldAt = (tokens: Tokens, at: number): string => tokens[at]?.fold ?? "";

/** A test whether the word at an index is one of a list, which may be written here: words parted by blanks. */
export function oneOf(list: string | Pick<WordList, "has">): (tokens: Tokens, at: number) => boolean {
  const known = typeof list === "string" ? new Set(list.split(/\s+/)) : list;
  return (tokens, at) => known.has(foldAt(tokens, at));
}

/** Words with their numbers in order; words of one number are parted by a stroke: "january/jan february/feb". */
export const numbered = (list: string, first = 0, step = 1): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .flatMap((names, at) => names.split("/").map((name) => [name, first + step * at] as const)),
  );

interface Phrase<T> {
  parts: readonly string[];
  value: T;
}

/** A reader of phrases, listed by what they stand for: the longest that begins at an index. */
export function phrases<T>(table: readonly (readonly [T, string])[]) {
  const all = table.flatMap(([value, list]) =>
    list.split(/,\s+/).map((phrase): Phrase<T> => ({ parts: phrase.split(" "), value })),
  );
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const phrase of all.sort((a, b) => b.parts.length - a.parts.length)) {
    const first = phrase.parts[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (tokens: Tokens, at: number): (Phrase<T> & { next: number }) | null => {
    const found = byFirst
      .get(foldAt(tokens, at))
      ?.find(({ parts }) => parts.every((part, offset) => foldAt(tokens, at + offset) === part));
    return found === undefined ? null : { ...found, next: at + found.parts.length };
  };
}

export const isCapital = (token: Token | undefined): boolean => token?.isCapital === true;
/** "7th", "1980s": the token follows without a blank. */
export const touches = (tokens: Tokens, at: number): boolean =>
  tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end;

export const isArticle = oneOf("a an");
/** Words that open the phrase of a noun. */
export const articles: ReadonlySet<string> = new Set([...phraseOpeners.words, ...possessives.words]);
/** Words that end it. */
export const phraseEnds: ReadonlySet<string> = new Set(
  [prepositions, conjunctions, subordinators, relatives, auxiliaries, phraseEnders].flatMap(
    ({ words }) => words,
  ),
);
