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
import { isAlsoNoun, readingsOf } from "../lexicon/entries.ts";
import {
  attributiveParticiples,
  innerOpeners,
  nonfiniteAuxiliaries,
  participleAuxiliaries,
  participleEndings,
  participlePrepositions,
} from "../lexicon/tag-words.ts";
import type { TagRule } from "./tag-rule.ts";
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

const tagOfPart: Readonly<Record<string, Tag>> = {
  ADJ: "adj",
  ADP: "prep",
  ADV: "adv",
  AUX: "aux",
  CCONJ: "conj",
  DET: "det",
  INTJ: "adv",
  NOUN: "noun",
  NUM: "number",
  PART: "adv",
  PRON: "pron",
  PROPN: "noun",
  PUNCT: "mark",
  SCONJ: "sub",
  SYM: "mark",
  VERB: "verb",
  X: "noun",
};

/** What the tagger says. */
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

/** Which tag a word has at first, by its form, its closed class or the tagger: the first rule that holds decides. */
export const firstTags: readonly TagRule<Untagged>[] = [
  {
    name: "a number with a hyphen",
    tag: "adj",
    hit: "",
    near: "",
    when: ({ unit, fold }) => hasDigits(unit) && fold.includes("-"),
  },
  {
    name: "a number in digits",
    tag: "number",
    hit: "",
    near: "",
    when: ({ unit }) => hasDigits(unit),
  },
  {
    name: "May beside a number",
    tag: "time",
    hit: "",
    near: "",
    when: ({ fold, before, next }) => fold === "may" && (hasDigits(next) || hasDigits(before)),
  },
  {
    name: "a participle behind a name and a hyphen",
    tag: "adj",
    hit: "",
    near: "",
    when: ({ unit, fold, part }) =>
      unit.glued && part === "VERB" && participleEndings.some((ending) => fold.endsWith(ending)),
  },
  {
    name: "another verb behind a hyphen",
    tag: "noun",
    hit: "",
    near: "",
    when: ({ unit, part }) => unit.glued && part === "VERB",
  },
  {
    name: "any word behind a hyphen",
    tag: asTagged,
    hit: "",
    near: "",
    when: ({ unit }) => unit.glued,
  },
  {
    name: "a participle that mostly stands before its noun",
    tag: "adj",
    hit: "",
    near: "",
    when: isAttributive,
  },
  { name: "to", tag: "to", hit: "", near: "", when: ({ fold }) => fold === "to" },
  {
    name: "that before its noun",
    tag: "det",
    hit: "",
    near: "",
    when: ({ fold, part, next }) => fold === "that" && part === "DET" && next?.tag === "noun",
  },
  { name: "that before a clause", tag: "sub", hit: "", near: "", when: ({ fold }) => fold === "that" },
  { name: "an auxiliary", tag: "aux", hit: "", near: "", when: ({ fold }) => auxiliaries.has(fold) },
  { name: "a relative pronoun", tag: "rel", hit: "", near: "", when: ({ fold }) => relatives.has(fold) },
  {
    name: "a possessive pronoun",
    tag: "det",
    hit: "",
    near: "",
    when: ({ fold }) => possessives.has(fold),
  },
  { name: "a pronoun", tag: "pron", hit: "", near: "", when: ({ fold }) => pronouns.has(fold) },
  {
    name: "first behind an auxiliary",
    tag: "adv",
    hit: "",
    near: "",
    when: ({ fold, before }) => fold === "first" && before?.tag === "aux",
  },
  { name: "a number in letters", tag: "number", hit: "", near: "", when: ({ fold }) => numerals.has(fold) },
  {
    name: "March the month",
    tag: "noun",
    hit: "",
    near: "",
    when: ({ fold, part }) => fold === "march" && (part === "PROPN" || part === "NOUN"),
  },
  { name: "march the verb", tag: "verb", hit: "", near: "", when: ({ fold }) => fold === "march" },
  {
    name: "sun and sat that are no days",
    tag: asTagged,
    hit: "",
    near: "",
    when: ({ fold, part }) => (fold === "sun" || fold === "sat") && part !== "PROPN",
  },
  { name: "a word of time", tag: "time", hit: "", near: "", when: ({ fold }) => timeWords.has(fold) },
  {
    name: "a determiner used as an adverb",
    tag: "adv",
    hit: "",
    near: "",
    when: ({ fold, part }) => determiners.has(fold) && part === "ADV" && fold !== "no",
  },
  { name: "a determiner", tag: "det", hit: "", near: "", when: ({ fold }) => determiners.has(fold) },
  {
    name: "a conjunction of a clause",
    tag: "sub",
    hit: "",
    near: "",
    when: (word) =>
      isSubordinator(word) && (!isConjunctionAtTimes(word.fold) || isClauseAhead(word.units, word.unit)),
  },
  {
    name: "once without a clause",
    tag: "adv",
    hit: "",
    near: "",
    when: (word) => word.fold === "once" && isSubordinator(word),
  },
  {
    name: "a conjunction used as a preposition",
    tag: "prep",
    hit: "",
    near: "",
    when: isSubordinator,
  },
  {
    name: "tear gas",
    tag: "noun",
    hit: "",
    near: "",
    when: ({ fold, next }) => fold === "tear" && next?.fold === "gas",
  },
  {
    name: "a preposition that looks like a verb",
    tag: "prep",
    hit: "",
    near: "",
    when: ({ fold }) => participlePrepositions.has(fold),
  },
  {
    name: "the following",
    tag: "adj",
    hit: "",
    near: "",
    when: ({ fold, before }) => fold === "following" && determiners.has(before?.fold ?? ""),
  },
  {
    name: "following a deed",
    tag: "prep",
    hit: "",
    near: "",
    when: ({ fold, before }) => fold === "following" && !auxiliaries.has(before?.fold ?? ""),
  },
  {
    name: "a preposition",
    tag: "prep",
    hit: "",
    near: "",
    when: ({ fold, part }) => prepositions.has(fold) && part !== "VERB",
  },
  { name: "a conjunction", tag: "conj", hit: "", near: "", when: ({ fold }) => conjunctions.has(fold) },
  {
    name: "an adverb",
    tag: "adv",
    hit: "",
    near: "",
    when: ({ fold, part }) => adverbs.has(fold) && !isNounOrVerb(part),
  },
  {
    name: "an adjective that the tagger takes for an adverb",
    tag: "adj",
    hit: "",
    near: "",
    when: ({ fold, part, before, next }) =>
      part === "ADV" && !fold.endsWith("ly") && isOpenWord(next) && before?.tag !== "aux",
  },
  { name: "as the tagger says", tag: asOpenWord, hit: "", near: "", when: () => true },
];

/** A word that is no number and of no closed class: a noun, a name, an adjective. */
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

/** How many words ahead a finite verb is looked for. */
const farthestVerb = 12;

/** "After Candria struck", "as he left": the word opens a clause: a subject and a finite verb follow. */
function isClauseAhead(units: readonly Unit[], unit: Unit): boolean {
  const next = units[unit.at + 1];
  if (next === undefined || next.tag === "mark" || next.tag === "comma" || next.tag === "number")
    return false;
  if (pronouns.has(next.fold)) return true;
  for (let at = unit.at + 1; at < Math.min(units.length, unit.at + farthestVerb); at++) {
    const other = units[at];
    if (other === undefined || other.tag === "comma" || other.tag === "mark") return false;
    if (other.tag !== "noun") continue;
    if (at > unit.at + 1 && auxiliaries.has(other.fold) && !nonfiniteAuxiliaries.has(other.fold)) return true;
    if (innerOpeners.has(other.fold)) return false;
    if (at > unit.at + 1 && couldBeFinite(other, units[at - 1])) return true;
  }
  return false;
}

/** Whether a word may be the finite verb of a clause, and no noun behind an article or preposition. */
function couldBeFinite({ fold }: Unit, before: Unit | undefined): boolean {
  const isAttribute = before !== undefined && (determiners.has(before.fold) || before.possessive);
  if (isAttribute || prepositions.has(before?.fold ?? "")) return false;
  return readingsOf(fold).some(({ form, lemma }) => form === "past" || (form === "s" && !isAlsoNoun(lemma)));
}
