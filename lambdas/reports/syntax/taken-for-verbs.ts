import { isAlsoNoun, isEventNoun } from "../lexicon/entries.ts";
import { isVerbThat } from "../lexicon/governors.ts";
import { isPerson } from "../lexicon/people-words.ts";
import { callingFor, callings, fixedNouns, gerundHeads } from "../lexicon/tag-words.ts";
import type { TagRule } from "./tag-rule.ts";
import { isPast, isPlural, isSubjectHead, startsPhrase, type TaggedWord, taggedAs } from "./tagged-word.ts";
import type { Unit } from "./units.ts";

/** "To strike", "will strike", "who strike": nothing but a verb stands here, or an adjective. */
const isBehindVerbOpener = taggedAs("aux", "to", "rel");
const isBehindNounOpener = taggedAs("det", "number", "adj");
const standsBeforeNoun = taggedAs("det", "adj", "name", "noun", "number", "prep");
const endsPhrase = taggedAs("prep", "mark", "comma", "verb", "aux");
const standsBeforeAdverb = taggedAs("verb", "prep", "comma", "conj");

/** "The strikes", "two attacks", "Candria's raid", "deadly clashes". */
const isBehindModifier = ({ left }: TaggedWord) =>
  (isBehindNounOpener(left) && !isPersonTagged(left)) || left?.possessive === true;

/** "The army chief meets": the tagger takes him for an adjective. */
const isPersonTagged = (unit: Unit | undefined) => unit?.tag === "adj" && isPerson(unit.fold);

/** "Forces clash with", "rebels retreat from": a verb without an object may stand here, no other is in the sentence. */
function isIntransitive({ units, unit, reading }: TaggedWord): boolean {
  const subject = units[unit.at - 1]?.fold ?? "s";
  const agrees = reading.form === "s" ? !subject.endsWith("s") : isPlural(subject);
  return agrees && !units.some(({ tag, at }) => at !== unit.at && (tag === "verb" || tag === "aux"));
}

/** A participle, and a word behind it that it may describe. */
function isBeforeItsNoun({ unit, reading, left, next }: TaggedWord): boolean {
  if (reading.form !== "ing" && !isPast(reading)) return false;
  if (next?.tag === "name") return unit.at === 0 || left?.tag === "det" || left?.tag === "number";
  return next?.tag === "noun" || next?.tag === "adj";
}

/** Words that the tagger takes for verbs, though some are not: the first rule that holds decides. A word that no rule decides is a verb. */
export const takenForVerbs: readonly TagRule<TaggedWord>[] = [
  {
    name: "the call of a headline",
    tag: "verb",
    hit: "Borduva [calls] on Esmeria to act after Candrian strike kills 11",
    near: "Borduva's [calls] for talks failed.",
    when: ({ fold, unit, left, next }) =>
      callings.has(fold) &&
      callingFor.has(next?.fold ?? "") &&
      left?.tag === "name" &&
      left.at === unit.at - 1 &&
      !left.possessive,
  },
  {
    name: "the -ing of something",
    tag: "noun",
    hit: "Candria resumed its [shelling] of Dunmere.",
    near: "Candria was [shelling] Dunmere.",
    when: ({ reading, left, next }) =>
      reading.form === "ing" && next?.fold === "of" && !isBehindVerbOpener(left),
  },
  {
    name: "a noun with the form of a gerund",
    tag: "noun",
    hit: "Candrian [shelling] kills two in Dunmere",
    near: "Candria is [shelling] Dunmere.",
    when: ({ fold, reading, left, next }) =>
      reading.form === "ing" &&
      fixedNouns.has(fold) &&
      (standsBeforeNoun(left) || (left?.possessive === true && !isBehindVerbOpener(left))) &&
      !startsPhrase(next),
  },
  {
    name: "a noun behind its article, number or adjective",
    tag: "noun",
    hit: "The envoy's [lead] grew.",
    near: "Envoys [lead] the talks.",
    when: (word) => {
      const { fold, reading, left } = word;
      if (reading.form === "ing" || isBehindVerbOpener(left) || !isBehindModifier(word)) return false;
      // "The Ministry of the Interior denies": no noun looks like it.
      if (reading.form === "s" && isVerbThat("cites", reading.lemma) && !isAlsoNoun(reading.lemma))
        return false;
      const isNounToo = reading.form === "base" || reading.form === "s" || isAlsoNoun(reading.lemma);
      return isNounToo && (reading.form !== "past" || isEventNoun(fold) || isAlsoNoun(fold));
    },
  },
  {
    name: "a deed named by a noun, without an object",
    tag: "noun",
    hit: "Candria opens missile [drill] in Glass Sea",
    near: "Troops [drill] in Dunmere.",
    when: (word) => {
      const { fold, reading, left, next } = word;
      if (!isEventNoun(fold) || reading.form === "ing" || reading.form === "past") return false;
      if (next !== undefined && !endsPhrase(next)) return false;
      return isSubjectHead(left) ? !isIntransitive(word) : left === undefined || left.tag === "prep";
    },
  },
  {
    name: "a deed named by a noun, with what it was done to",
    tag: "noun",
    hit: "Candria claims [capture] of Dunmere",
    near: "Candria may [capture] Dunmere.",
    when: ({ fold, reading, left, next }) =>
      isEventNoun(fold) && reading.form === "base" && next?.fold === "of" && !isBehindVerbOpener(left),
  },
  {
    name: "a gerund that opens the sentence before a name",
    tag: "verb",
    hit: "[Defeating] Candria took Averia two years.",
    near: "[Rising] seas threaten Esmeria.",
    when: (word) =>
      isBeforeItsNoun(word) && word.unit.at === 0 && word.next?.tag === "name" && word.reading.form === "ing",
  },
  {
    name: "a participle that opens the sentence",
    tag: "adj",
    hit: "[Freed] fighters returned to Dunmere.",
    near: "Candria [freed] fighters.",
    when: (word) => isBeforeItsNoun(word) && word.unit.at === 0,
  },
  {
    name: "a participle between article and noun",
    tag: "adj",
    hit: "The [walled] city of Dunmere was shelled.",
    near: "Averia [walled] off the city.",
    when: (word) => isBeforeItsNoun(word) && isBehindModifier(word),
  },
  {
    name: "a participle with an adverb before its noun",
    tag: "adj",
    hit: "Candria struck with precisely [targeted] missiles.",
    near: "Candria precisely [targeted] the town.",
    when: (word) => {
      const adverb = word.units[word.unit.at - 1];
      return (
        isBeforeItsNoun(word) &&
        adverb?.tag === "adv" &&
        adverb.fold.endsWith("ly") &&
        standsBeforeAdverb(word.left) &&
        word.reading.form !== "ing"
      );
    },
  },
  {
    name: "a gerund before what it tells the kind of",
    tag: "adj",
    hit: "Police hold three on [spying] charges",
    near: "Police hold three for [spying] in Dunmere.",
    when: (word) =>
      isBeforeItsNoun(word) && word.reading.form === "ing" && gerundHeads.has(word.next?.fold ?? ""),
  },
  {
    name: "a participle between preposition and noun",
    tag: "adj",
    hit: "Averia paid for the release with [forged] papers.",
    near: "Averia [forged] papers.",
    when: (word) =>
      isBeforeItsNoun(word) &&
      word.reading.form !== "ing" &&
      word.left?.tag === "prep" &&
      word.left.fold !== "by",
  },
];
