import { beForms, haveForms, modals } from "../lexicon/closed-classes.ts";
import { pluralEndings } from "../lexicon/tag-words.ts";
import type { VerbReading } from "../lexicon/verb-forms.ts";
import type { Tag, Unit } from "./units.ts";

/** A word that has its first tag and may be a verb; the words before it are settled. */
export interface TaggedWord {
  units: readonly Unit[];
  unit: Unit;
  fold: string;
  /** How it would be read as a verb. */
  reading: VerbReading;
  /** The nearest word to the left that is no adverb, quotation mark or day. */
  left: Unit | undefined;
  next: Unit | undefined;
}

/** A test whether a word has one of some tags; false where there is no word. */
export function taggedAs(...tags: readonly Tag[]): (unit: Unit | undefined) => boolean {
  const wanted: ReadonlySet<Tag> = new Set(tags);
  return (unit) => unit !== undefined && wanted.has(unit.tag);
}

/** A word of a noun's phrase. */
export const isNominal = taggedAs("noun", "name", "adj", "number");
/** A word with which only a noun's phrase can begin. */
export const startsPhrase = taggedAs("name", "number", "det", "pron");
export const isSubjectHead = taggedAs("noun", "name");

export const isPast = ({ form }: VerbReading): boolean => form === "past" || form === "participle";

export const isModal = (unit: Unit | undefined): boolean => unit?.tag === "aux" && modals.has(unit.fold);
export const isBe = (unit: Unit | undefined): boolean => unit?.tag === "aux" && beForms.has(unit.fold);
export const isHave = (unit: Unit | undefined): boolean => unit?.tag === "aux" && haveForms.has(unit.fold);

export const isPlural = (fold: string): boolean => pluralEndings.some((ending) => fold.endsWith(ending));
