import { isAlsoNoun, isEventNoun } from "../lexicon/entries.ts";
import { aspectVerbs, isGoverning, isVerbThat } from "../lexicon/governors.ts";
import { isPerson } from "../lexicon/people-words.ts";
import {
  attributiveParticiples,
  closingSpeech,
  fixedNouns,
  harmedForms,
  placing,
  transitivePasts,
} from "../lexicon/tag-words.ts";
import { guessVerb } from "../lexicon/verb-forms.ts";
import { hasOtherFinite } from "./other-finite.ts";
import type { TagRule } from "./tag-rule.ts";
import {
  isBe,
  isHave,
  isModal,
  isNominal,
  isPast,
  isPlural,
  isSubjectHead,
  startsPhrase,
  type TaggedWord,
  taggedAs,
} from "./tagged-word.ts";
import type { Tag, Unit } from "./units.ts";
import { isPair, verbsOfHeadlines } from "./verbs-of-headlines.ts";

/** It keeps the tag that it has. */
const asItIs = ({ unit }: TaggedWord): Tag => unit.tag;

const hasObject = ({ next }: TaggedWord) => startsPhrase(next) || isNominal(next);
const standsBeforeFinite = taggedAs("comma", "name", "noun", "pron", "conj");
const standsBeforeGerund = taggedAs("prep", "sub");
const standsBeforeReduced = taggedAs("number", "adj");
const opensClause = taggedAs("conj", "comma");
const isAside = taggedAs("time", "adv");
const opensName = taggedAs("det", "name");

/** "Shot dead", "shot at", "shot and wounded". */
function isShotVerb({ units, unit, fold, left, next }: TaggedWord): boolean {
  if (fold !== "shot" || left?.tag === "det") return false;
  if (next?.fold === "and") return harmedForms.has(units[unit.at + 2]?.fold ?? "");
  return next?.fold === "dead" || next?.fold === "at" || next?.fold === "down";
}

/** A past form of a verb that is not written like a noun: "killed", not "cast". */
const isClearPast = ({ fold, reading }: TaggedWord) => isPast(reading) && !isAlsoNoun(fold);

/** A capital in the middle of a sentence that is not all in capitals. */
const isOwnName = ({ units, unit }: TaggedWord) =>
  unit.isProper && unit.at > 0 && !units.slice(0, 4).every(({ isProper, at }) => isProper || at === 0);

/** How many words may stand between "that" and the verb behind its subject. */
const longestWishedSubject = 5;

/** A verb of wishing and "that" stand before the word, with its subject between. */
function isWished(units: readonly Unit[], unit: Unit): boolean {
  const that = units.findLast(({ at, fold }) => at < unit.at && fold === "that");
  if (that === undefined || unit.at - that.at < 2 || unit.at - that.at > longestWishedSubject) return false;
  return units.some(
    ({ at, tag, verb }) => at < that.at && tag === "verb" && isVerbThat("wishes", verb?.lemma ?? ""),
  );
}

/** A noun or name stands right before, but for words of time and adverbs. */
const hasSubject = ({ units, unit, left }: TaggedWord) =>
  left !== undefined && isSubjectHead(left) && units.slice(left.at + 1, unit.at).every(isAside);

/** A name of somebody, or a noun for people. */
const isSomebody = (unit: Unit | undefined) =>
  unit?.tag === "name" ? unit.name?.reading === "actor" : unit?.tag === "noun" && isPerson(unit.fold);

/** "Candria strikes", "rebels strike"; a name with -s may be of one or of many. */
function agrees({ units, reading, left }: TaggedWord): boolean {
  const isOfMany =
    isPlural(left?.fold ?? "") || (left?.tag === "name" && reading.form === "base" && isPair(units, left));
  return reading.form === "s" ? !isOfMany || left?.tag === "name" : isOfMany;
}

/** A verb that the tagger takes for a noun or an adjective: the first rule that holds decides. */
export const takenForNouns: readonly TagRule<TaggedWord>[] = [
  {
    name: "a gerund behind a verb of beginning or ending",
    tag: "verb",
    hit: "Candria denied [striking] civilians.",
    near: "Candria denied the [strike].",
    when: (word) =>
      word.reading.form === "ing" &&
      word.left?.tag === "verb" &&
      word.left.at === word.unit.at - 1 &&
      aspectVerbs.has(word.left.verb?.lemma ?? "") &&
      hasObject(word),
  },
  {
    name: "a form with -ing behind be",
    tag: "verb",
    hit: "A caretaker was [sweeping] leaves.",
    near: "A caretaker was in the [building].",
    when: (word) => word.reading.form === "ing" && isBe(word.left) && hasObject(word),
  },
  {
    name: "a noun with the form of a verb",
    tag: asItIs,
    hit: "Peace [talks] failed.",
    near: "Averia has [left] the table.",
    when: ({ fold, left }) => fixedNouns.has(fold) && left?.tag !== "to",
  },
  {
    name: "a participle that describes a noun",
    tag: asItIs,
    hit: "Borduvan planes reached the [besieged] town.",
    near: "Candria had [besieged] the town.",
    when: ({ unit, fold, left, next, reading }) =>
      unit.tag === "adj" &&
      attributiveParticiples.has(fold) &&
      left?.tag !== "aux" &&
      !(isVerbThat("says", reading.lemma) && !isNominal(next)),
  },
  {
    name: "a word of a name",
    tag: asItIs,
    hit: "Gunmen from the Marsh [State] took Dunmere.",
    near: "Rebels [state] their demands.",
    when: isOwnName,
  },
  {
    name: "shot dead",
    tag: "verb",
    hit: "Two officers [shot] dead near Dunmere",
    near: "The [shot] missed two officers.",
    when: isShotVerb,
  },
  {
    name: "a gerund behind a preposition",
    tag: "verb",
    hit: "Averia accused Candria of [arming] Red Lantern.",
    near: "Averia accused Candria of an [attack].",
    when: ({ reading, left, next }) =>
      reading.form === "ing" && standsBeforeGerund(left) && startsPhrase(next),
  },
  {
    name: "a short past form with an object",
    tag: "verb",
    hit: "Kray, the most wanted man on the coast, [shot] two policemen.",
    near: "Kray fired a [shot] at two policemen.",
    when: ({ fold, reading, left, next }) =>
      reading.form === "past" &&
      transitivePasts.has(fold) &&
      startsPhrase(next) &&
      standsBeforeFinite(left) &&
      left?.possessive !== true,
  },
  {
    name: "an infinitive",
    tag: "verb",
    hit: "Candria agreed to [re-open] the border.",
    near: "Candria owed its life to [trade].",
    when: ({ reading, left }) => left?.tag === "to" && reading.form === "base" && !isAlsoNoun(reading.lemma),
  },
  {
    name: "a noun behind the preposition to",
    tag: asItIs,
    hit: "An officer succumbed to [wounds] in Dunmere.",
    near: "A bomb [wounds] an officer in Dunmere",
    when: ({ left }) => left?.tag === "to",
  },
  {
    name: "a plain form behind a modal",
    tag: "verb",
    hit: "Observers will [separate] the two armies.",
    near: "The two armies hold [separate] talks.",
    when: ({ reading, left }) => isModal(left) && reading.form === "base",
  },
  {
    name: "a participle behind be",
    tag: "verb",
    hit: "Two lorries were [burnt] out in Dunmere.",
    near: "Rebels held a [burnt] lorry.",
    when: (word) => isBe(word.left) && isClearPast(word),
  },
  {
    name: "a participle behind have",
    tag: "verb",
    hit: "Candria has [blockaded] the port of Quarl.",
    near: "The [blockaded] port was quiet.",
    when: ({ fold, reading, left, next }) =>
      isHave(left) && isPast(reading) && (!isNominal(next) || startsPhrase(next) || !isAlsoNoun(fold)),
  },
  {
    name: "another form behind an auxiliary",
    tag: asItIs,
    hit: "The office in Murov was [open] on Saturday.",
    near: "The office in Murov will [open] on Saturday.",
    when: ({ left }) => left?.tag === "aux",
  },
  {
    name: "a form behind a relative pronoun",
    tag: "verb",
    hit: "The rebels who [rule] Dunmere fled.",
    near: "The [rule] of the rebels ended.",
    when: ({ reading, left }) => left?.tag === "rel" && reading.form !== "ing",
  },
  {
    name: "a noun behind its article or preposition",
    tag: asItIs,
    hit: "Averia condemned the [attack].",
    near: "Rebels [attack] Dunmere",
    when: ({ left }) =>
      left?.tag === "det" || left?.possessive === true || (left?.tag === "prep" && left.fold !== "by"),
  },
  {
    name: "a past form between number and object",
    tag: "verb",
    hit: "Two were killed and one [lost] a leg.",
    near: "Candria [lost] the war.",
    when: (word) => isClearPast(word) && standsBeforeReduced(word.left) && startsPhrase(word.next),
  },
  {
    name: "a past form between number and place",
    tag: "verb",
    hit: "Three [put] in jail in Dunmere",
    near: "Candria [put] three in jail.",
    when: (word) =>
      isClearPast(word) &&
      standsBeforeReduced(word.left) &&
      word.next?.tag === "prep" &&
      placing.has(word.next.fold),
  },
  {
    name: "a participle between number and noun",
    tag: asItIs,
    hit: "Nine [abducted] from coach near Dunmere",
    near: "Rebels [abducted] nine near Dunmere.",
    when: (word) => isClearPast(word) && standsBeforeReduced(word.left),
  },
  {
    name: "a participle that opens a phrase",
    tag: asItIs,
    hit: "[Hijacked] tanker reaches Port Vale",
    near: "Rebels [hijacked] a tanker.",
    when: (word) =>
      isClearPast(word) &&
      (word.left === undefined || opensClause(word.left)) &&
      isNominal(word.next) &&
      !startsPhrase(word.next),
  },
  {
    name: "a past form",
    tag: "verb",
    hit: "Refinery manager [abducted] in Dunmere",
    near: "The [abducted] manager was freed.",
    when: isClearPast,
  },
  {
    name: "who fires at somebody",
    tag: "verb",
    hit: "Averian militia [fires] at Candrian base",
    near: "Forest [fires] at a Candrian base kill two",
    when: ({ fold, left, next }) =>
      fold === "fires" && (next?.fold === "at" || next?.fold === "on") && isSomebody(left),
  },
  {
    name: "who says so at the end",
    tag: "verb",
    hit: "Candria attacked Dunmere, [reports] the Courier.",
    near: "The Courier carried [reports].",
    when: ({ fold, left, next }) => left?.tag === "comma" && closingSpeech.has(fold) && startsPhrase(next),
  },
  {
    name: "a plain form in what is wished for",
    tag: "verb",
    hit: "Averia demanded that Candria [release] two envoys.",
    near: "Averia demanded the [release] of two envoys.",
    when: ({ units, unit, reading, next }) =>
      reading.form === "base" && (startsPhrase(next) || next?.tag === "adv") && isWished(units, unit),
  },
  {
    name: "who says that",
    tag: "verb",
    hit: "The paper [reports] that Candria shelled Dunmere.",
    near: "Media [reports] that Candria shelled Dunmere were denied.",
    when: ({ units, reading, left, next }) =>
      reading.form === "s" &&
      next?.fold === "that" &&
      isVerbThat("says", reading.lemma) &&
      (left?.tag === "name" || (left?.tag === "noun" && opensName(units[left.at - 1]))) &&
      !units.some(({ tag, at }) => at < next.at && (tag === "verb" || tag === "aux")),
  },
  {
    name: "no subject",
    tag: asItIs,
    hit: "[Protest] in Dunmere over water",
    near: "Averian forces [attack] Dunmere",
    when: (word) => word.reading.form === "ing" || !hasSubject(word),
  },
  {
    name: "another verb is there",
    tag: asItIs,
    hit: "Militia [clashes] erupt in Dunmere",
    near: "Rebels [attack] post in Dunmere, two soldiers killed",
    when: hasOtherFinite,
  },
  {
    name: "a deed in the object of a verb",
    tag: asItIs,
    hit: "Averia's decision to lift Candria [sanctions] cheers traders",
    near: "Averia says Candria [sanctions] traders",
    when: ({ fold, left, units }) => {
      const verb = left?.tag === "name" && isEventNoun(fold) ? units[left.at - 1] : undefined;
      return verb?.tag === "verb" && !isGoverning((verb.verb ?? guessVerb(verb.fold)).lemma);
    },
  },
  {
    name: "no agreement",
    tag: asItIs,
    hit: "Averian [raid] on Candrian port",
    near: "Rebels [raid] Candrian port",
    when: (word) => !agrees(word),
  },
  ...verbsOfHeadlines,
];
