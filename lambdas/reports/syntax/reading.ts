import type { Clause } from "./clause.ts";
import { type Attached, isLight, type Phrase } from "./phrases.ts";
import type { Parsed, Unit } from "./units.ts";
import { type Group, isParticipleForm } from "./verb-group.ts";

/**
 * How far a sentence is read, from left to right: clauses that have their verb, and what still waits for one. In "The
 * rebels, who had fled Harim, said Candria …" at "fled" the row is empty, "the rebels" wait, and "who" is the opener; at
 * "said" the opener is used up, and the rebels that wait become its subject.
 */
export interface Reading {
  readonly parsed: Parsed;
  /** Clauses of the verbs read so far, in order. */
  readonly clauses: Clause[];
  /**
   * The phrases that stand right before, with nothing behind them but what prepositions hang on them: the next verb takes
   * them as its subject. Empty behind a comma, a conjunction or a verb.
   */
  row: Phrase[];
  /** What prepositions hang on the row. */
  rowAttached: Attached[];
  /**
   * Rows that something parted from their verb: a comma, "and", "who", or a participle that belongs to them ("troops killed
   * in Harim were …"). A later verb without a row of its own takes one of them, mostly the last.
   */
  readonly waiting: Phrase[][];
  /** "That", "which", "if": the word that opens the clause whose verb is still to come. */
  opener: Unit | null;
  /** "Were X to attack", "should X withdraw": the auxiliary that stands before its subject. */
  inverted: Unit | null;
}

/** Where a new clause comes up. */
export interface Site {
  /** The clause read before it. */
  readonly above: Clause | null;
  /** The unit before its verb group, adverbs, times and quotation marks passed over. */
  readonly prev: Unit | undefined;
  readonly group: Group;
}

/** One with a clause before it. */
export interface SiteBelow extends Site {
  readonly above: Clause;
}

export const isBelow = (site: Site): site is SiteBelow => site.above !== null;

/** "Killed", "struck" without an auxiliary: a past tense, or a participle. */
export const isBareParticiple = ({ form, lemma }: Clause, { group }: Site): boolean =>
  isParticipleForm(form) && group.auxiliaries.length === 0 && lemma !== "be";

/** The unit before an index, adverbs, times and quotation marks passed over. */
export function previous(units: readonly Unit[], from: number): Unit | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const unit = units[at];
    if (unit !== undefined && !isLight(unit)) return unit;
  }
  return undefined;
}

/** The phrases that wait last; none when nothing waits. */
export const lastWaiting = ({ waiting }: Reading): Phrase[] => waiting.at(-1) ?? [];

/** Whether a relative clause was hung on these very phrases. */
export const hasRelative = ({ clauses }: Reading, phrases: readonly Phrase[]): boolean =>
  clauses.some(({ subject, link }) => subject === phrases && link === "relative");
