import { codedText } from "../article/coded-text.ts";
import { normaliseText } from "../article/normalise-text.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Mention } from "../mentions/mention.ts";
import { type Token, tokenize } from "../mentions/tokens.ts";
import type { ReadArticle } from "./shown-article.ts";

/** The words of an article, as what is said of it is looked up in them. */
export interface ArticleIndex {
  publishedAt: string;
  /** The text in one spelling of its marks; offsets count in it. */
  text: string;
  tokens: readonly Token[];
  /** Where each word stands, by its fold. */
  wordsAt: ReadonlyMap<string, readonly number[]>;
  /** Names that rules found, by the offset of their end. */
  mentionsTo: ReadonlyMap<number, readonly Mention[]>;
  /** The first of the names of each known actor and place. */
  mentionOf: ReadonlyMap<string, Mention>;
  /** How often it names a place of each country. */
  countries: ReadonlyMap<string, number>;
  knowledge: Knowledge;
}

export function indexArticle(article: ReadArticle, knowledge: Knowledge): ArticleIndex {
  const { text } = normaliseText(codedText(article));
  const tokens = tokenize(text);
  const wordsAt = byKey([...tokens.keys()], (at) => tokens[at]?.fold ?? "");
  const mentions = findMentions(text, knowledge);
  const countries = new Map<string, number>();
  for (const { placeId } of mentions)
    for (const code of knowledge.places.get(placeId ?? "")?.countries ?? [])
      countries.set(code, (countries.get(code) ?? 0) + 1);
  return {
    publishedAt: article.publishedAt,
    text,
    tokens,
    wordsAt,
    mentionsTo: byKey(mentions, ({ end }) => end),
    mentionOf: new Map(
      mentions
        .toReversed()
        .flatMap((mention) =>
          [mention.id, mention.placeId].flatMap((id) => (id === null ? [] : [[id, mention]])),
        ),
    ),
    countries,
    knowledge,
  };
}

function byKey<K, T>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Words of a longest name, and how often one is looked at. */
const most = { words: 12, spots: 50 } as const;

/** Where a name stands in the text: its first and last token. */
export interface Spot {
  first: number;
  last: number;
}

/** Wherever the words of a name stand in a row in the text, but for case and marks; an article before them does not count. */
export function spotsOf(name: string, { tokens, wordsAt }: ArticleIndex): Spot[] {
  const all = tokenize(normaliseText(name).text).map(({ fold }) => fold);
  const words = all[0] === "the" || all[0] === "a" || all[0] === "an" ? all.slice(1) : all;
  if (words.length === 0 || words.length > most.words) return [];
  return (wordsAt.get(words[0] ?? "") ?? [])
    .filter((at) => words.every((word, n) => tokens[at + n]?.fold === word))
    .slice(0, most.spots)
    .map((first) => ({ first, last: first + words.length - 1 }));
}

/** Names that rules found on these words: on just these, or else with what stands before them ("the", "about 120"). */
export function mentionsOn({ first, last }: Spot, { tokens, mentionsTo }: ArticleIndex): readonly Mention[] {
  const start = tokens[first]?.start ?? 0;
  const ending = (mentionsTo.get(tokens[last]?.end ?? -1) ?? []).filter((mention) => mention.start <= start);
  const exact = ending.filter((mention) => mention.start === start);
  return exact.length > 0 ? exact : ending;
}
