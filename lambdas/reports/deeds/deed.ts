import type { Frame } from "../lexicon/frames.ts";
import type { Clause } from "../syntax/clause.ts";
import type { Phrase } from "../syntax/phrases.ts";
import type { Unit } from "../syntax/units.ts";
import type { Filler } from "./role-fillers.ts";

/** Something that a sentence says was done, before modality, place and date. */
export interface Deed {
  frame: Frame;
  /** How it was said: the second half of the rule id. */
  voice: "active" | "passive" | "noun" | "light-verb" | "suffered" | "backed";
  trigger: Unit;
  source: Filler[];
  target: Filler[];
  /** Places that are themselves what it was done to: "shelled Kelmora", "left Averia". */
  struck: Unit[];
  /** What it was done to, moved or said, as phrases, whoever these stand for. */
  things: readonly Phrase[];
  /** The clause of the verb, or the one that the noun stands in. */
  clause: Clause | null;
  /** Units of its clause, first and last. */
  first: number;
  last: number;
  /** Words that say with what: subject, modifiers, "with", "by", "in". */
  means: string;
  /** Words of what it is done to or moved. */
  theme: string;
  /** The target was not said to be one, but is the only other party named. */
  isInferred: boolean;
  /** How the roles were found, for the reader. */
  notes: string[];
}
