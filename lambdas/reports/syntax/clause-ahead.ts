import { auxiliaries, determiners, prepositions, pronouns } from "../lexicon/closed-classes.ts";
import { isAlsoNoun, readingsOf } from "../lexicon/entries.ts";
import { innerOpeners, kindsInPlural, nonfiniteAuxiliaries } from "../lexicon/tag-words.ts";
import type { Unit } from "./units.ts";

/** How many words ahead a finite verb is looked for. */
const farthestVerb = 12;

/** "After Candria struck", "as he left": the word opens a clause: a subject and a finite verb follow. */
export function isClauseAhead(units: readonly Unit[], unit: Unit): boolean {
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
    if (at > unit.at + 1 && isDoneByMany(unit.fold, other, units[at - 1], units[at + 1])) return true;
  }
  return false;
}

/** "Rebels attack a post", "rockets slam into": a plain form behind a plural that does not stand before nouns as "arms" does. */
function isDoneByMany(
  opener: string,
  { fold }: Unit,
  before: Unit | undefined,
  next: Unit | undefined,
): boolean {
  const subject = before?.fold ?? "";
  const isOfMany = subject.endsWith("s") || subject.endsWith("men");
  if (!isOfMany || before?.possessive || kindsInPlural.has(subject)) return false;
  if (next === undefined || next.tag === "comma" || next.tag === "mark" || next.fold === "of") return false;
  const isObjectAhead = !prepositions.has(next.fold) || !prepositions.has(opener);
  return readingsOf(fold).some(({ form, lemma }) => form === "base" && (isObjectAhead || !isAlsoNoun(lemma)));
}

/** Whether a word may be the finite verb of a clause: a verb's form, but not one behind an article or preposition. */
function couldBeFinite({ fold }: Unit, before: Unit | undefined): boolean {
  const isAttribute = before !== undefined && (determiners.has(before.fold) || before.possessive);
  if (isAttribute || prepositions.has(before?.fold ?? "")) return false;
  return readingsOf(fold).some(({ form, lemma }) => form === "past" || (form === "s" && !isAlsoNoun(lemma)));
}
