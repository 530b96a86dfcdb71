import { clauseWords } from "../lexicon/clause-words.ts";
import { isLexicalVerb } from "../lexicon/entries.ts";
import { speechVerbs } from "../lexicon/governors.ts";
import type { Clause } from "./clause.ts";
import { attachedAfter, type Phrase, phraseAt, rowAt, skipLight } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Parsed, Unit } from "./units.ts";
import { type Group, isParticipleForm } from "./verb-group.ts";

/** Reads what a verb takes behind it into its clause; returns where reading goes on. */
export function readArguments(reading: Reading, clause: Clause, group: Group): number {
  const { parsed } = reading;
  const from = skipLight(parsed.units, readParticle(parsed, clause, group.next));
  if (isPredicate(parsed, clause, from)) {
    clause.object = [{ first: from, last: from }];
    return readAttached(reading, clause, group, readLateParticle(parsed, clause, from + 1));
  }
  const start = readSecond(parsed, clause, readObject(parsed, clause, from));
  if (isSubjectBelow(reading, clause)) return giveBack(clause, start);
  return readAttached(reading, clause, group, readLateParticle(parsed, clause, start));
}

/** "Carried out": a particle right behind its verb. */
function readParticle({ units }: Parsed, clause: Clause, at: number): number {
  const unit = units[at];
  if (unit === undefined || !isLexicalVerb(`${clause.lemma} ${unit.fold}`)) return at;
  clause.particle = unit.fold;
  return at + 1;
}

/** "Is ready to": the adjective is what is said. */
const isPredicate = (parsed: Parsed, { lemma }: Clause, at: number) =>
  lemma === "be" && parsed.units[at]?.tag === "adj" && phraseAt(parsed, at)?.last === at;

function readObject(parsed: Parsed, clause: Clause, at: number): number {
  clause.object = rowAt(parsed, at, false);
  return (clause.object.at(-1)?.last ?? at - 1) + 1;
}

const opensGift = (unit: Unit | undefined) => unit?.tag === "number" || unit?.tag === "det";

/** "Gave the rebels two tanks": a second object, which no verb of its own follows; behind "give" one may. */
function readSecond(parsed: Parsed, clause: Clause, at: number): number {
  const { units } = parsed;
  if (clause.object.length === 0) return at;
  const second = phraseAt(parsed, skipLight(units, at));
  if (second === null || units[second.first]?.tag === "pron") return at;
  const isGiven = clauseWords.giving.has(clause.lemma) && opensGift(units[second.first]);
  if (!isGiven && startsClause(parsed, second)) return at;
  clause.second = [second];
  return second.last + 1;
}

/** "Said Averia had struck", "if asked Averia will strike": the phrase behind the verb is the subject of the next. */
function isSubjectBelow({ parsed, opener }: Reading, { lemma, object }: Clause): boolean {
  const last = object.at(-1);
  const isSpeech = speechVerbs.has(lemma);
  const mayOpen = isSpeech || (opener?.tag === "sub" && opener.fold !== "that");
  if (last === undefined || !mayOpen || !startsClause(parsed, last)) return false;
  return isSpeech || !isReducedAt(parsed.units, last.last + 1);
}

/** A participle that may belong to the phrase before it: "the rebels held". */
function isReducedAt(units: readonly Unit[], from: number): boolean {
  const behind = units[skipLight(units, from)];
  return behind?.tag === "verb" && isParticipleForm(behind.verb?.form ?? "base");
}

function giveBack(clause: Clause, at: number): number {
  const begin = clause.object[0]?.first ?? at;
  clause.object = [];
  clause.second = [];
  clause.last = Math.max(clause.verb.at, begin - 1);
  return begin;
}

/** "Shot two jets down": a particle behind the object, which brings nothing itself, as in "fired the general on Monday". */
function readLateParticle(parsed: Parsed, clause: Clause, at: number): number {
  const late = parsed.units[at];
  if (clause.particle !== null || clause.object.length === 0) return at;
  if (late?.tag !== "adv" && late?.tag !== "prep") return at;
  if (!isLexicalVerb(`${clause.lemma} ${late.fold}`)) return at;
  const isPreposition = phraseAt(parsed, at + 1) !== null || parsed.units[at + 1]?.tag === "time";
  if (late.tag === "prep" && isPreposition) return at;
  clause.particle = late.fold;
  return at + 1;
}

/** The prepositional phrases behind, and the object if it stands behind them. */
function readAttached({ parsed, row }: Reading, clause: Clause, group: Group, at: number): number {
  const mayBeReduced =
    row.length > 0 &&
    isParticipleForm(clause.form) &&
    group.auxiliaries.length === 0 &&
    clause.object.length === 0;
  const { attached, next } = attachedAfter(parsed, at, mayBeReduced);
  clause.attached = [...attached];
  clause.last = Math.max(clause.verb.at, next - 1);
  const behind = objectBehind(parsed, clause, next);
  if (behind === null) return next;
  const more = attachedAfter(parsed, behind.last + 1);
  clause.object = [behind];
  clause.attached.push(...more.attached);
  clause.last = Math.max(clause.last, more.next - 1);
  return more.next;
}

/** "Rejected in a letter an offer": the object of an active verb behind what prepositions bring. */
function objectBehind(parsed: Parsed, clause: Clause, next: number): Phrase | null {
  const { object, attached, isPassive, lemma } = clause;
  if (object.length > 0 || isPassive || lemma === "be") return null;
  if (attached.length === 0 || attached[0]?.preposition === "by") return null;
  const after = skipLight(parsed.units, next);
  const behind = phraseAt(parsed, after);
  return behind !== null && parsed.units[after]?.tag === "det" && !startsClause(parsed, behind)
    ? behind
    : null;
}

/** Whether a finite verb follows a phrase, so that it is a subject: "Averia had struck", "troops in Harim had struck". */
function startsClause(parsed: Parsed, phrase: Phrase): boolean {
  const { units } = parsed;
  const end = phrase.last + 1;
  if (isFiniteAt(units, end)) return true;
  const behind = attachedAfter(parsed, end).next;
  return behind > end && units[behind]?.tag === "aux";
}

function isFiniteAt(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.tag === "adv") at++;
  const unit = units[at];
  return unit?.tag === "aux" || (unit?.tag === "verb" && unit.verb?.form !== "ing");
}
