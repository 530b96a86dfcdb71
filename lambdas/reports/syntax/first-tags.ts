import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  numerals,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  timeWords,
} from "../lexicon/closed-classes.ts";
import { isEventNoun } from "../lexicon/entries.ts";
import {
  attributiveParticiples,
  participleAuxiliaries,
  participleEndings,
  participlePrepositions,
} from "../lexicon/tag-words.ts";
import { isClauseAhead } from "./clause-ahead.ts";
import { tagOfPart } from "./part-tags.ts";
import type { TagRule } from "./tag-rule.ts";
import { isSubjectHead, taggedAs } from "./tagged-word.ts";
import type { Tag, Unit } from "./units.ts";

/** A word that is not tagged yet; those before it are. */
export interface Untagged {
  units: readonly Unit[];
  unit: Unit;
  fold: string;
  /** The tagger's universal part of speech. */
  part: string;
  before: Unit | undefined;
  next: Unit | undefined;
}

/** As the tagger says. */
const asTagged = ({ part }: Untagged): Tag => tagOfPart[part] ?? "noun";

/** The same of a word that no list of a closed class holds. */
function asOpenWord(word: Untagged): Tag {
  const tag = asTagged(word);
  if (tag === "aux") return "verb";
  return tag === "mark" || tag === "pron" ? "noun" : tag;
}

const hasDigits = (unit: Unit | undefined) => /^\d/.test(unit?.fold ?? "");
const isNounOrVerb = (part: string) => part === "NOUN" || part === "VERB";

/** "Armed men", but not "have armed men". */
const isAttributive = ({ fold, part, before, next }: Untagged) =>
  attributiveParticiples.has(fold) &&
  isOpenWord(next) &&
  part !== "NOUN" &&
  !participleAuxiliaries.has(before?.fold ?? "");

/** Words that are conjunctions only where a clause follows. */
const isConjunctionAtTimes = (fold: string) => prepositions.has(fold) || fold === "as" || fold === "once";
const isSubordinator = ({ fold, part }: Untagged) => subordinators.has(fold) && !isNounOrVerb(part);

const isModifier = taggedAs("adj", "det");
const isBehindModifier = (before: Unit | undefined) => isModifier(before) || before?.possessive === true;

/** Which tag a word has at first, by its form, its closed class or the tagger: the first rule that holds decides. */
export const firstTags: readonly TagRule<Untagged>[] = [
  {
    name: "a number with a hyphen",
    tag: "adj",
    hit: "Candria and Averia signed a [30-day] truce.",
    near: "The truce lasted [30] days.",
    when: ({ unit, fold }) => hasDigits(unit) && fold.includes("-"),
  },
  {
    name: "a number in digits",
    tag: "number",
    hit: "Candrian jets killed [12] soldiers.",
    near: "Averia mourned a [12-year-old] boy.",
    when: ({ unit }) => hasDigits(unit),
  },
  {
    name: "May beside a number",
    tag: "time",
    hit: "Candria attacked Dunmere on 3 [May].",
    near: "Candria [may] attack Dunmere.",
    when: ({ fold, before, next }) => fold === "may" && (hasDigits(next) || hasDigits(before)),
  },
  {
    name: "a participle behind a name and a hyphen",
    tag: "adj",
    hit: "Borduva seized a Candria-[flagged] tanker.",
    near: "Borduva [flagged] down a tanker.",
    when: ({ unit, fold, part }) =>
      unit.glued && part === "VERB" && participleEndings.some((ending) => fold.endsWith(ending)),
  },
  {
    name: "another verb behind a hyphen",
    tag: "noun",
    hit: "Candria-[bound] ships left Port Vale.",
    near: "Averia was [bound] to answer.",
    when: ({ unit, part }) => unit.glued && part === "VERB",
  },
  {
    name: "any word behind a hyphen",
    tag: asTagged,
    hit: "Esmeria-[style] elections were held in Drovnia.",
    near: "The [style] of the elections was new.",
    when: ({ unit }) => unit.glued,
  },
  {
    name: "a past between who did it and to whom",
    tag: "verb",
    hit: "Candria [armed] Red Lantern.",
    near: "The [armed] Red Lantern attacked a post.",
    when: (word) =>
      isAttributive(word) &&
      isSubjectHead(word.before) &&
      word.before?.possessive === false &&
      word.next?.tag === "name",
  },
  {
    name: "a participle that mostly stands before its noun",
    tag: "adj",
    hit: "[Armed] men attacked a post near Dunmere.",
    near: "Candria had [armed] Red Lantern.",
    when: isAttributive,
  },
  {
    name: "to",
    tag: "to",
    hit: "Candria sent troops [to] Oldbridge.",
    near: "Candria sent troops [into] Oldbridge.",
    when: ({ fold }) => fold === "to",
  },
  {
    name: "that before its noun",
    tag: "det",
    hit: "Averia lost Dunmere in [that] war.",
    near: "Averia said [that] Candria shelled Dunmere.",
    when: ({ fold, part, next }) => fold === "that" && part === "DET" && next?.tag === "noun",
  },
  {
    name: "that before a clause",
    tag: "sub",
    hit: "Averia said [that] Candria shelled Dunmere.",
    near: "Averia lost Dunmere in [that] war.",
    when: ({ fold }) => fold === "that",
  },
  {
    name: "an auxiliary",
    tag: "aux",
    hit: "Dunmere [was] shelled on Friday.",
    near: "Candrian guns [shelled] Dunmere on Friday.",
    when: ({ fold }) => auxiliaries.has(fold),
  },
  {
    name: "a relative pronoun",
    tag: "rel",
    hit: "Police arrested a man [who] shelled Dunmere.",
    near: "Police said [that] a man shelled Dunmere.",
    when: ({ fold }) => relatives.has(fold),
  },
  {
    name: "a possessive pronoun",
    tag: "det",
    hit: "Candria withdrew [its] ambassador.",
    near: "Candria withdrew [the] ambassador.",
    when: ({ fold }) => possessives.has(fold),
  },
  {
    name: "a pronoun",
    tag: "pron",
    hit: "[They] shelled Dunmere.",
    near: "[Their] guns shelled Dunmere.",
    when: ({ fold }) => pronouns.has(fold),
  },
  {
    name: "first behind an auxiliary",
    tag: "adv",
    hit: "Candria had [first] shelled Dunmere.",
    near: "The [first] shell hit Dunmere.",
    when: ({ fold, before }) => fold === "first" && before?.tag === "aux",
  },
  {
    name: "a number in letters",
    tag: "number",
    hit: "Candrian jets killed [twelve] soldiers.",
    near: "Candrian jets killed [many] soldiers.",
    when: ({ fold }) => numerals.has(fold),
  },
  {
    name: "March the month",
    tag: "noun",
    hit: "Candria attacked Dunmere in [March].",
    near: "Tolvans will [march] through Dunmere.",
    when: ({ fold, part }) => fold === "march" && (part === "PROPN" || part === "NOUN"),
  },
  {
    name: "march the verb",
    tag: "verb",
    hit: "Tolvans will [march] through Dunmere.",
    near: "Candria attacked Dunmere in [March].",
    when: ({ fold }) => fold === "march",
  },
  {
    name: "sun and sat that are no days",
    tag: asTagged,
    hit: "The envoys [sat] for three hours.",
    near: "The envoys met on [Saturday].",
    when: ({ fold, part }) => (fold === "sun" || fold === "sat") && part !== "PROPN",
  },
  {
    name: "a word of time",
    tag: "time",
    hit: "Candria attacked Dunmere on [Monday].",
    near: "The envoys [sat] for three hours.",
    when: ({ fold }) => timeWords.has(fold),
  },
  {
    name: "a determiner used as an adverb",
    tag: "adv",
    hit: "At [least] twelve soldiers died in Dunmere.",
    near: "[Some] soldiers died in Dunmere.",
    when: ({ fold, part }) => determiners.has(fold) && part === "ADV" && fold !== "no",
  },
  {
    name: "a determiner",
    tag: "det",
    hit: "[Some] soldiers died in Dunmere.",
    near: "At [least] twelve soldiers died in Dunmere.",
    when: ({ fold }) => determiners.has(fold),
  },
  {
    name: "since a time",
    tag: "prep",
    hit: "Candria bombed Harim and [since] Monday killed ten rebels in Dunmere.",
    near: "Averia closed its embassy [since] Candria attacked Dunmere.",
    when: (word) => isSubordinator(word) && timeWords.has(word.next?.fold ?? "") && !word.next?.possessive,
  },
  {
    name: "a conjunction of a clause",
    tag: "sub",
    hit: "Averia closed its embassy [after] Candria attacked Dunmere.",
    near: "Averia closed its embassy [after] the attack.",
    when: (word) =>
      isSubordinator(word) && (!isConjunctionAtTimes(word.fold) || isClauseAhead(word.units, word.unit)),
  },
  {
    name: "once without a clause",
    tag: "adv",
    hit: "Candria has only [once] attacked Dunmere.",
    near: "Candria attacked, [once] Averia had left Dunmere.",
    when: (word) => word.fold === "once" && isSubordinator(word),
  },
  {
    name: "a conjunction used as a preposition",
    tag: "prep",
    hit: "Averia closed its embassy [after] the attack.",
    near: "Averia closed its embassy [after] Candria attacked Dunmere.",
    when: isSubordinator,
  },
  {
    name: "tear gas",
    tag: "noun",
    hit: "Police fired [tear] gas in Dunmere.",
    near: "Police began to [tear] down the barricade.",
    when: ({ fold, next }) => fold === "tear" && next?.fold === "gas",
  },
  {
    name: "a preposition that looks like a verb",
    tag: "prep",
    hit: "Four people, [including] two children, died.",
    near: "Candria is [sending] troops.",
    when: ({ fold }) => participlePrepositions.has(fold),
  },
  {
    name: "the following",
    tag: "adj",
    hit: "The General Staff announced the [following].",
    near: "Candria closed the port [following] an attack.",
    when: ({ fold, before }) => fold === "following" && determiners.has(before?.fold ?? ""),
  },
  {
    name: "following a deed",
    tag: "prep",
    hit: "Candria closed the port [following] an attack.",
    near: "Candrian ships were [following] the tanker.",
    when: ({ fold, before }) => fold === "following" && !auxiliaries.has(before?.fold ?? ""),
  },
  {
    name: "a preposition",
    tag: "prep",
    hit: "Candria sent troops [into] Oldbridge.",
    near: "Candria sent troops [to] Oldbridge.",
    when: ({ fold, part }) => prepositions.has(fold) && part !== "VERB",
  },
  {
    name: "a conjunction",
    tag: "conj",
    hit: "Candria [and] Averia signed a truce.",
    near: "Candria signed a truce [with] Averia.",
    when: ({ fold }) => conjunctions.has(fold),
  },
  {
    name: "an adverb",
    tag: "adv",
    hit: "Candria did [not] attack Dunmere.",
    near: "Candria [did] not attack Dunmere.",
    when: ({ fold, part }) => adverbs.has(fold) && !isNounOrVerb(part),
  },
  {
    name: "an adjective that the tagger takes for an adverb",
    tag: "adj",
    hit: "Averian police were put on [high] alert.",
    near: "Averian police acted [quickly].",
    when: ({ fold, part, before, next }) =>
      part === "ADV" && !fold.endsWith("ly") && isOpenWord(next) && before?.tag !== "aux",
  },
  {
    name: "a deed named by a noun that the tagger takes for an adjective",
    tag: "noun",
    hit: "Candrian troops launched an [offensive] on Dunmere.",
    near: "Averian villagers called the word [offensive].",
    when: ({ fold, part, before, next }) =>
      part === "ADJ" && isEventNoun(fold) && isBehindModifier(before) && !isOpenWord(next),
  },
  {
    name: "as the tagger says",
    tag: asOpenWord,
    hit: "Borduva [imposed] a curfew.",
    near: "Borduva [may] impose a curfew.",
    when: () => true,
  },
];

/** A noun, a name or an adjective: neither a number nor a word of a closed class. */
const isOpenWord = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.tag === "name" ||
    (unit.tag === "noun" &&
      !hasDigits(unit) &&
      !numerals.has(unit.fold) &&
      !determiners.has(unit.fold) &&
      !prepositions.has(unit.fold) &&
      !conjunctions.has(unit.fold) &&
      !auxiliaries.has(unit.fold) &&
      unit.fold !== "to"));
