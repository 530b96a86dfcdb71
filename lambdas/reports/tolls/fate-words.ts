import { weekdays } from "../dates/calendar.ts";
import { singularOf } from "../lexicon/singular-of.ts";
import { foldAt, phraseEnds, type Tokens } from "../syntax/words-at.ts";
import { persons, things, timesAndPlaces } from "./toll-words.ts";

export const fates = ["killed", "wounded", "captured", "missing"] as const;
export type Fate = (typeof fates)[number];

/** How a word tells it: of an object, or of its subject if passive; of its subject alone; of what stands before it. */
export type Form = "participle" | "active" | "intransitive" | "plain" | "noun";

const pairUp = <T>(table: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([value, list]) => list.split(/\s+/).map((word) => [word, value] as const)));

export const fateWords = pairUp<readonly [Fate, Form]>([
  [
    ["killed", "participle"],
    "assassinated beheaded eliminated executed killed lynched martyred massacred murdered slain",
  ],
  [
    ["killed", "active"],
    "assassinating beheading executing kill killing kills massacring murdering slaying slew",
  ],
  [["killed", "intransitive"], "die died dies drowned dying perished"],
  [["killed", "plain"], "dead"],
  [["killed", "noun"], "death deaths fatalities fatality life lives"],
  [["wounded", "participle"], "hurt injured maimed wounded"],
  [["wounded", "active"], "hurting injure injures injuring maiming wound wounding"],
  [["wounded", "noun"], "injuries wounds"],
  [["captured", "participle"], "abducted arrested captured detained kidnapped"],
  [
    ["captured", "active"],
    `abduct abducting abducts arrest arresting arrests capture captures capturing detain detaining detains
    kidnap kidnapping kidnaps`,
  ],
  [["captured", "noun"], "abductions kidnappings"],
  [["missing", "plain"], "missing unaccounted"],
  [["missing", "intransitive"], "disappeared"],
]);
/** Acts named as nouns: "the killing of four", "the arrest of two". */
export const acts = pairUp<Fate>([
  [
    "killed",
    "assassination beheading death deaths execution killing killings lives massacre murder murders slaying",
  ],
  ["wounded", "injuring injury wounding"],
  ["captured", "abducting abduction arrest arresting arrests capture capturing detention kidnapping"],
  ["missing", "disappearance"],
]);

/** Whether the word has an object, or a subject if passive. */
export function isVerbal(word: string): boolean {
  const form = fateWords.get(word)?.[1];
  return form === "participle" || form === "active";
}

/** A single person by what he is. */
export const isPersonNoun = (fold: string): boolean => persons.has(fold);

export const isThing = (fold: string): boolean => things.has(fold) || things.has(singularOf(fold));

export const isAdverb = (fold: string): boolean => fold.endsWith("ly");
/** A time or a place that may follow a participle or go before a number. */
export const isTime = (fold: string): boolean => timesAndPlaces.has(fold) || weekdays.has(fold);

/** Whether a noun phrase that begins before it may go on with the token. */
export function isNoun(tokens: Tokens, at: number): boolean {
  const fold = foldAt(tokens, at);
  return tokens[at]?.kind === "word" && !phraseEnds.has(fold) && !fateWords.has(fold);
}
