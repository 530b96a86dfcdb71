import { isEventNoun } from "../lexicon/entries.ts";
import type { TagRule } from "./tag-rule.ts";
import { isNominal, startsPhrase, type TaggedWord, taggedAs } from "./tagged-word.ts";
import type { Unit } from "./units.ts";

const opensClause = taggedAs("conj", "comma");

/** "Averia and Candria", "Averia, Candria". */
export const isPair = (units: readonly Unit[], { at }: Unit): boolean =>
  opensClause(units[at - 1]) && units[at - 2]?.tag === "name";

/** Longer ones are no headlines. */
const longestHeadline = 18;

/** Of words that the tagger takes for nouns, behind a noun and where no other verb is: the first rule that holds decides. */
export const verbsOfHeadlines: readonly TagRule<TaggedWord>[] = [
  {
    name: "the verb of a headline",
    tag: "verb",
    hit: "Gunmen [attack] a post in Dunmere",
    near: "Gunmen die in [attack]",
    when: ({ next }) => startsPhrase(next),
  },
  {
    name: "the verb of a headline behind a name",
    tag: "verb",
    hit: "Borduva [lifts] curfew in Kelmora",
    near: "Borduvan [lifts] fail",
    when: ({ fold, reading, left, next }) =>
      reading.form === "s" && isNominal(next) && !isEventNoun(fold) && left?.tag === "name",
  },
  {
    name: "what two do to each other",
    tag: "verb",
    hit: "Averia, Candria [trade] fire near Dunmere",
    near: "Averia, Candria fear [trade] war",
    when: ({ units, reading, left, next }) =>
      reading.form === "base" && isNominal(next) && left?.tag === "name" && isPair(units, left),
  },
  {
    name: "the verb of a headline without an object",
    tag: "verb",
    hit: "Rockets [fall] in northern Averia",
    near: "Gunmen die in [fall] in Dunmere",
    when: ({ units, fold, next }) =>
      next?.tag === "prep" && next.fold !== "of" && !isEventNoun(fold) && units.at(-1)?.tag !== "mark",
  },
  {
    name: "the verb of a short headline",
    tag: "verb",
    hit: "Candrian jets [bomb] army post",
    near: "Averian [bomb] kills two",
    when: ({ units, next }) =>
      isNominal(next) && !isEventNoun(next?.fold ?? "") && units.length < longestHeadline,
  },
];
