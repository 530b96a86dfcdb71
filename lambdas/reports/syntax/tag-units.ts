import { doForms } from "../lexicon/closed-classes.ts";
import { readingsOf } from "../lexicon/entries.ts";
import { nearDays, standingApart } from "../lexicon/tag-words.ts";
import { guessVerb, type VerbReading } from "../lexicon/verb-forms.ts";
import { firstTags } from "./first-tags.ts";
import { type Decided, decide } from "./tag-rule.ts";
import { isBe, isHave, isModal, type TaggedWord } from "./tagged-word.ts";
import { takenForNouns } from "./taken-for-nouns.ts";
import { takenForVerbs } from "./taken-for-verbs.ts";
import type { Unit } from "./units.ts";
import { tagQuantities, tagSpell } from "./word-groups.ts";

const nobody: Decided = () => {};

/**
 * Tags units in place: closed word classes by lists and the rest by the tagger, then quantities and spells of time, then
 * what the tagger is known to confuse. `parts` are its parts of speech; `decided` hears the rule behind each tag.
 */
export function tagUnits(units: Unit[], parts: readonly string[], decided: Decided = nobody): void {
  for (const unit of units) if (unit.tag === "noun") tagFirst(units, unit, parts[unit.at] ?? "X", decided);
  tagQuantities(units);
  for (const unit of units) tagSpell(units, unit);
  for (const unit of units) {
    if (isApart(units, unit)) unit.tag = "adv";
    settle(units, unit, decided);
  }
}

const tagFirst = (units: readonly Unit[], unit: Unit, part: string, decided: Decided) =>
  decide(
    firstTags,
    { units, unit, fold: unit.fold, part, before: units[unit.at - 1], next: units[unit.at + 1] },
    decided,
  );

/** "They were all killed", "the two sides each claimed": the word is no part of a noun's phrase. */
function isApart(units: readonly Unit[], unit: Unit): boolean {
  if (!standingApart.has(unit.fold)) return false;
  const [before, next] = [units[unit.at - 1], units[unit.at + 1]];
  return before?.tag === "aux" || (next?.tag === "verb" && before !== undefined && before.tag !== "prep");
}

/** The nearest unit to the left that is no adverb, quotation mark or day. */
function leftOf(units: readonly Unit[], unit: Unit): Unit | undefined {
  for (let at = unit.at - 1; at >= 0; at--) {
    const other = units[at];
    if (other === undefined || other.tag === "adv" || other.tag === "quote") continue;
    if (other.tag !== "time" || !nearDays.has(other.fold)) return other;
  }
  return undefined;
}

/** Whether a word is a verb, and which of its readings it has. */
function settle(units: readonly Unit[], unit: Unit, decided: Decided): void {
  const { fold, tag } = unit;
  if (tag !== "verb" && tag !== "noun" && tag !== "adj") return;
  const next = units[unit.at + 1];
  if (unit.glued || next?.glued) {
    if (tag === "verb") unit.tag = "noun";
    return;
  }
  const readings = readingsOf(fold);
  if (tag !== "verb" && (readings.length === 0 || unit.possessive)) return;
  const left = leftOf(units, unit);
  const reading = chooseReading(fold, readings, left);
  const word: TaggedWord = { units, unit, fold, reading, left, next };
  decide(tag === "verb" ? takenForVerbs : takenForNouns, word, decided);
  if (unit.tag === "verb") unit.verb = reading;
}

/** Which of its readings a form has after the word to its left. */
function chooseReading(fold: string, readings: readonly VerbReading[], left: Unit | undefined): VerbReading {
  const first = readings[0];
  if (first === undefined) return guessVerb(fold);
  const pick = (...forms: string[]) => readings.find(({ form }) => forms.includes(form));
  if (left?.tag === "to" || isModal(left) || doForms.has(left?.fold ?? "")) return pick("base") ?? first;
  if (isHave(left) || isBe(left)) return pick("ing") ?? pick("participle", "past") ?? first;
  return pick("past", "participle") ?? first;
}
