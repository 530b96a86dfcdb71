import { spend } from "../../budget.ts";
import { deedWords } from "../lexicon/deed-words.ts";
import { isPart } from "../lexicon/people-words.ts";
import { unitsOf } from "../syntax/phrases.ts";
import type { Parsed, Unit } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";

/** Longer ones are lists. */
const mostCharacters = 80;

/** Before a thing they say nothing of it. */
const pointing = new Set(["the", "its", "their", "his", "her", "our", "this", "that", "these", "those"]);

/**
 * What a deed was done to or with, in the text's own words: "an oil tanker" of "seized an oil tanker", "six commanders" of
 * "recalled six commanders". Null where a name alone says it: that is an actor or a place.
 */
export function objectOf(parsed: Parsed, { things }: Pick<Deed, "things">): string | null {
  for (const phrase of things) {
    const units = unitsOf(parsed.units, phrase);
    spend(parsed.budget, units.length);
    const last = units.at(-1);
    const first = units.find(({ fold }) => !pointing.has(fold));
    if (first === undefined || last === undefined || !isThing(last)) continue;
    if (isPart(last.fold) && parsed.units[last.at + 1]?.fold === "of") continue;
    const words = parsed.text.slice(first.start, last.end).replace(/\s+/g, " ");
    if (words.length <= mostCharacters) return first.at === 0 && !first.isProper ? small(words) : words;
  }
  return null;
}

/** A common noun, of men too; not one that only measures. */
const isThing = ({ tag, fold, name, isProper }: Unit) =>
  (name === null ? tag === "noun" && !isProper : name.actorId === null && !name.isNamed) &&
  !deedWords.measures.has(fold);

/** The capital of a sentence's first word is not its own. */
export const small = (words: string) => words.slice(0, 1).toLowerCase() + words.slice(1);
