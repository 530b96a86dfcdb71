import { spend } from "../../budget.ts";
import { clauseWords } from "../lexicon/clause-words.ts";
import { negations } from "../lexicon/closed-classes.ts";
import { readArguments } from "./arguments.ts";
import { hang } from "./attachments.ts";
import { citeBehind } from "./cited-behind.ts";
import { citeByMark } from "./cited-by-mark.ts";
import type { Clause } from "./clause.ts";
import { attachedAfter, type Phrase, phraseAt, rowAt } from "./phrases.ts";
import { previous, type Reading } from "./reading.ts";
import type { Parsed, Tag, Unit } from "./units.ts";
import { endsInBe, type Group, groupAt, isHaving, isParticipleForm } from "./verb-group.ts";

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(parsed: Parsed): Clause[] {
  const { units } = parsed;
  const clauses: Clause[] = [];
  const reading: Reading = {
    parsed,
    clauses,
    row: [],
    rowAttached: [],
    waiting: [],
    opener: null,
    inverted: null,
  };
  for (let unit = units[0]; unit !== undefined; ) unit = units[readUnit(reading, unit)];
  citeBehind(parsed, clauses);
  const byMark = citeByMark(parsed, clauses);
  if (byMark !== null) clauses.unshift(byMark);
  for (const [n, clause] of clauses.entries()) {
    const before = clauses[n - 1];
    clause.subject = standsFor(units, clause, before);
    clause.owner = (clause.governor ?? before)?.subject ?? [];
  }
  return clauses;
}

/** Reads on from a unit; returns where reading goes on. */
function readUnit(reading: Reading, unit: Unit): number {
  if (isInversion(reading, unit)) {
    reading.inverted = unit;
    reading.opener = unit;
    return unit.at + 1;
  }
  const group = groupFrom(reading.parsed.units, unit);
  if (group !== null) return readClause(reading, group);
  switch (unit.tag) {
    case "prep":
    case "to":
      return readPreposition(reading, unit.at);
    case "mark":
    case "comma":
    case "conj":
    case "sub":
    case "rel":
      readBreak(reading, unit);
      return unit.at + 1;
    case "quote":
    case "adv":
    case "time":
      return unit.at + 1;
    default:
      return readRow(reading, unit.at);
  }
}

/** "Should Candria withdraw, …": an auxiliary that opens a clause, before a subject. */
const isInversion = ({ parsed, row }: Reading, { tag, fold, at }: Unit) =>
  tag === "aux" &&
  clauseWords.inverting.has(fold) &&
  (at === 0 || parsed.units[at - 1]?.tag === "comma") &&
  phraseAt(parsed, at + 1) !== null &&
  row.length === 0;

const mayOpenGroup: ReadonlySet<Tag> = new Set(["verb", "aux", "to", "adv"]);

function groupFrom(units: readonly Unit[], { tag, at }: Unit): Group | null {
  if (!mayOpenGroup.has(tag)) return null;
  const group = groupAt(units, at);
  return tag !== "to" || group?.hasTo === true ? group : null;
}

/** What prepositions bring belongs to the phrases before them, else to the verb before. */
function readPreposition(reading: Reading, at: number): number {
  const { parsed, clauses, row, rowAttached, opener } = reading;
  const { attached, next } = attachedAfter(parsed, at, row.length > 0);
  if (next === at) return at + 1;
  const above = clauses.at(-1);
  if (row.length > 0 || above === undefined || opener !== null) rowAttached.push(...attached);
  else {
    above.attached.push(...attached);
    above.last = Math.max(above.last, next - 1);
  }
  return next;
}

const endsAll: ReadonlySet<string> = new Set([";", ":"]);

/** A mark or a word that parts clauses: the row before it waits for its verb; a semicolon ends the waiting. */
function readBreak(reading: Reading, unit: Unit): void {
  const { row, waiting } = reading;
  if (unit.tag === "mark" && endsAll.has(unit.fold)) {
    waiting.length = 0;
    reading.opener = null;
  } else if (row.length > 0) waiting.push(row);
  reading.row = [];
  if (unit.tag === "sub" || unit.tag === "rel") reading.opener = unit;
}

function readRow(reading: Reading, at: number): number {
  const row = rowAt(reading.parsed, at, true);
  const end = row.at(-1);
  if (end === undefined) return at + 1;
  reading.row = row;
  reading.rowAttached = [];
  return end.last + 1;
}

/** Reads the clause of a verb group; returns where reading goes on. */
function readClause(reading: Reading, group: Group): number {
  const { parsed, clauses } = reading;
  // Where it hangs is told by those before it.
  spend(parsed.budget, clauses.length + 1);
  const above = clauses.at(-1) ?? null;
  const prev = previous(parsed.units, group.at);
  const clause = clauseOf(reading, group, above);
  const next = readArguments(reading, clause, group);
  if (clause.lemma !== "be" && clause.object.some(({ first }) => parsed.units[first]?.fold === "no"))
    clause.isNegated = true;
  if (isHaving(group, prev)) clause.form = "ing";
  hang(reading, clause, { above, prev, group });
  clause.first = Math.min(clause.first, clause.subject[0]?.first ?? clause.first, group.at);
  clauses.push(clause);
  reading.row = [];
  reading.rowAttached = [];
  reading.opener = null;
  return next;
}

const isNegation = (word: string) => negations.has(word);

/** The clause of a verb before it has taken anything. */
function clauseOf({ parsed, row }: Reading, group: Group, above: Clause | null): Clause {
  const { verb, auxiliaries, adverbs } = group;
  const form = verb.verb?.form ?? "base";
  const lemma = verb.verb?.lemma ?? verb.fold;
  return {
    verb,
    lemma,
    form,
    particle: null,
    auxiliaries,
    adverbs,
    isPassive: isParticipleForm(form) && lemma !== "be" && endsInBe(auxiliaries),
    isNegated:
      auxiliaries.some(isNegation) ||
      adverbs.some(isNegation) ||
      isNegation(parsed.units[group.at - 1]?.fold ?? "") ||
      clauseWords.nobody.has(parsed.units[row[0]?.first ?? -1]?.fold ?? ""),
    subject: [],
    owner: [],
    object: [],
    second: [],
    attached: [],
    governor: above,
    link: "main",
    via: null,
    hungBy: "",
    first: verb.at,
    last: verb.at,
  };
}

/** "It", "they": whom the subject of the clause above, or of the one before, stands for. */
function standsFor(units: readonly Unit[], clause: Clause, before: Clause | undefined): Phrase[] {
  const own = clause.subject[0];
  const isPronoun =
    own !== undefined &&
    clause.subject.length === 1 &&
    own.first === own.last &&
    clauseWords.referring.has(units[own.first]?.fold ?? "");
  if (!isPronoun) return clause.subject;
  const subject = (clause.governor ?? before)?.subject ?? [];
  return subject.length > 0 && subject[0] !== own ? subject : clause.subject;
}
