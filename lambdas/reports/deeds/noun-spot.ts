import { deedWords } from "../lexicon/deed-words.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import type { Clause } from "../syntax/clause.ts";
import { type Attached, attachedAfter, type Phrase, wordsOf } from "../syntax/phrases.ts";
import type { Parsed, Tag, Unit } from "../syntax/units.ts";

/** Where a noun stands in a clause. */
export interface Standing {
  clause: Clause;
  role: "subject" | "object" | "attached";
  /** The preposition that brings it, or "". */
  preposition: string;
  /** The head before that preposition: "responsibility for". */
  before: string;
}

/** A noun with what stands around it. */
export interface Spot {
  noun: Unit;
  phrase: Phrase;
  standing: Standing | null;
  attached: readonly Attached[];
  /** The words before the noun in its phrase; the noun itself without any. */
  modifiers: string;
}

export function spotOf(parsed: Parsed, noun: Unit, clauses: readonly Clause[]): Spot {
  const { units } = parsed;
  const phrase = nounPhraseOf(units, noun);
  const standing = standingOf(units, noun, clauses) ?? openingOf(units, phrase, clauses);
  const own = attachedAfter(parsed, noun.at + 1, true).attached;
  // "clashes broke out between X and Y": what the verb takes is the noun's.
  const isOfVerb =
    standing !== null && standing.role === "subject" && deedWords.happening.has(standing.clause.lemma);
  return {
    noun,
    phrase,
    standing,
    attached: isOfVerb ? [...own, ...standing.clause.attached] : own,
    modifiers: wordsOf(parsed, [{ first: phrase.first, last: Math.max(phrase.first, noun.at - 1) }]),
  };
}

const ofPhrase: ReadonlySet<Tag> = new Set(["name", "noun", "adj", "number", "det", "quote"]);

/** A noun with the words before it that belong to it: "its sudden | withdrawal". */
export function nounPhraseOf(units: readonly Unit[], noun: Unit): Phrase {
  let first = noun.at;
  while (first > 0) {
    const unit = units[first - 1];
    if (unit !== undefined && joinsArms(units, unit)) {
      first -= 2;
      continue;
    }
    if (unit === undefined || !ofPhrase.has(unit.tag) || (units[first]?.tag === "det" && unit.tag !== "det"))
      break;
    first--;
  }
  return { first, last: noun.at };
}

const isArm = wordTest("@weapons|@forces|air|cruise|ground|naval");

/** "Averia's missile and drone attack": with two weapons it is one attack. */
const joinsArms = (units: readonly Unit[], { tag, at }: Unit): boolean =>
  tag === "conj" && isArm(units[at - 1]?.fold ?? "") && isArm(units[at + 1]?.fold ?? "");

/** The clause that the noun stands in, and as what. */
function standingOf(units: readonly Unit[], noun: Unit, clauses: readonly Clause[]): Standing | null {
  const holds = (phrases: readonly Phrase[]) =>
    phrases.some(({ first, last }) => first <= noun.at && noun.at <= last);
  for (const clause of [...clauses].reverse()) {
    if (holds(clause.object) || holds(clause.second))
      return { clause, role: "object", preposition: "", before: "" };
    const attached = clause.attached.find(({ phrases }) => holds(phrases));
    if (attached) {
      const before = units[attached.at - 1];
      return { clause, role: "attached", preposition: attached.preposition, before: before?.fold ?? "" };
    }
  }
  const subject = clauses.find((clause) => holds(clause.subject));
  if (subject) return { clause: subject, role: "subject", preposition: "", before: "" };
  // "the commander of the attack was": the noun hangs on a subject.
  const behind = clauses.find(
    (clause) => clause.subject.some(({ last }) => last < noun.at) && noun.at < clause.verb.at,
  );
  return behind ? { clause: behind, role: "subject", preposition: "of", before: "" } : null;
}

/** "In a phone call with X on Monday, Y said": what opens a sentence belongs to its first clause. */
function openingOf(units: readonly Unit[], { first }: Phrase, clauses: readonly Clause[]): Standing | null {
  const before = units[first - 1];
  const clause = clauses.find(({ governor }) => governor === null);
  if (before?.tag !== "prep" || first > 2 || clause === undefined) return null;
  return { clause, role: "attached", preposition: before.fold, before: "" };
}
