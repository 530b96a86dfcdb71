import type { ClauseFacts, GoldClause } from "./gold-clauses.ts";
import type { Span } from "./read-conllu.ts";

/**
 * What is asked about clauses. A clause that was not found, and a part of one that was left open, count as wrong
 * like a wrong answer. Two phrases are the same when their heads stand in the same place.
 *
 *     verb                    of the clauses parsed by hand: one with the same verb was found
 *     verb, precision         of the clauses found: the parse has one with the same verb
 *     subject                 of the subjects that are nouns written at their verb: the clause's first subject is it
 *     object                  of the objects that are nouns written at their verb: it is an object of the clause
 *     object, precision       of the clauses found with an object (but those of "be"): the parse has it as one, if only understood
 *     passive                 of the passives with auxiliary or subject: told as passive
 *     prepositional phrase    of the nouns that a preposition brings to a verb: the clause has it so
 *     governing verb          of what a verb governs or modifies (ccomp, xcomp, advcl): the clause hangs on that verb
 *     relative clause         of the relative clauses: the clause is known as one
 */
export const measures = [
  "verb",
  "verb, precision",
  "subject",
  "object",
  "object, precision",
  "passive",
  "prepositional phrase",
  "governing verb",
  "relative clause",
] as const;
export type Measure = (typeof measures)[number];

/** One question with its answer; `at` is what was asked about. */
export interface Judgement {
  measure: Measure;
  isRight: boolean;
  at: Span;
}

/** Every clause parsed by hand against the clauses that were found in the same sentence, and the other way round. */
export function judgeClauses(gold: readonly GoldClause[], found: readonly ClauseFacts[]): Judgement[] {
  return [
    ...gold.flatMap((clause) => judgeGold(clause, clauseAt(found, clause.verb))),
    ...found.flatMap((clause) => judgeFound(clause, clauseAt(gold, clause.verb))),
  ];
}

function judgeGold(gold: GoldClause, found: ClauseFacts | undefined): Judgement[] {
  const judged = (measure: Measure, at: Span, isRight: boolean | undefined) => ({
    measure,
    at,
    isRight: isRight === true,
  });
  const { verb, subject, governor } = gold;
  return [
    judged("verb", verb, found !== undefined),
    ...(subject === null ? [] : [judged("subject", subject, isSame(subject, found?.subject))]),
    ...gold.objects.map((noun) =>
      judged(
        "object",
        noun,
        found?.objects.some((one) => isSame(noun, one)),
      ),
    ),
    ...(gold.isPassive ? [judged("passive", verb, found?.isPassive)] : []),
    ...gold.prepositional.map((noun) =>
      judged(
        "prepositional phrase",
        noun,
        found?.prepositional.some((one) => isSame(noun, one)),
      ),
    ),
    ...(governor === null ? [] : [judged("governing verb", verb, isSame(governor, found?.governor))]),
    ...(gold.isRelative ? [judged("relative clause", verb, found?.isRelative)] : []),
  ];
}

function judgeFound(found: ClauseFacts, gold: GoldClause | undefined): Judgement[] {
  const [object] = found.objects;
  const isKnown = gold?.allObjects.some((one) => isSame(one, object)) === true;
  return [
    { measure: "verb, precision", at: found.verb, isRight: gold !== undefined },
    ...(object === undefined
      ? []
      : [{ measure: "object, precision" as const, at: object, isRight: isKnown }]),
  ];
}

const clauseAt = <T extends ClauseFacts>(clauses: readonly T[], verb: Span): T | undefined =>
  clauses.find((clause) => isSame(clause.verb, verb));

const isSame = (a: Span, b: Span | null | undefined): boolean =>
  b !== null && b !== undefined && a.start < b.end && b.start < a.end;
