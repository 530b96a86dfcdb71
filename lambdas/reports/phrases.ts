import type { Parsed, Unit } from "./units.ts";

/** A noun phrase: its units, first to last. */
export interface Phrase {
  first: number;
  last: number;
}

const inside = new Set(["name", "noun", "number", "det"]);

/** The phrase that ends at this unit, or null. */
export function phraseEndingAt(units: readonly Unit[], last: number): Phrase | null {
  let first = last;
  while (first >= 0 && inside.has(units[first]?.tag ?? "mark")) {
    first--;
    if (units[first + 1]?.tag === "det") break;
  }
  return first === last ? null : { first: first + 1, last };
}

/** The phrase that begins at this unit, or null. */
export function phraseStartingAt(units: readonly Unit[], first: number): Phrase | null {
  let last = first;
  while (last < units.length && inside.has(units[last]?.tag ?? "mark")) {
    if (
      units[last]?.tag === "det" &&
      last > first &&
      units[last - 1]?.tag !== "det" &&
      units[last - 1]?.tag !== "number"
    )
      break;
    last++;
  }
  return last === first ? null : { first, last: last - 1 };
}

/** "A, B and C" to the left: the phrase and those it is joined to, in reading order. */
export function joinedLeft(units: readonly Unit[], phrase: Phrase): Phrase[] {
  const before = units[phrase.first - 1];
  const isAnd = before?.tag === "conj" && (before.fold === "and" || before.fold === "or");
  if (!isAnd && before?.tag !== "comma") return [phrase];
  const at = isAnd && units[phrase.first - 2]?.tag === "comma" ? phrase.first - 3 : phrase.first - 2;
  const other = phraseEndingAt(units, at);
  if (other === null || !isAnd) return [phrase];
  const governor = units[other.first - 1];
  if (governor?.tag === "verb") return [phrase];
  const rest = units[other.first - 1]?.tag === "comma" ? listLeft(units, other) : [other];
  return [...rest, phrase];
}

function listLeft(units: readonly Unit[], phrase: Phrase): Phrase[] {
  const other = units[phrase.first - 1]?.tag === "comma" ? phraseEndingAt(units, phrase.first - 2) : null;
  const isShort = other !== null && other.last - other.first < 4;
  return other !== null && isShort ? [...listLeft(units, other), phrase] : [phrase];
}

/** "A, B and C" to the right. */
export function joinedRight(units: readonly Unit[], phrase: Phrase): Phrase[] {
  const next = units[phrase.last + 1];
  const isList = next?.tag === "comma" || next?.tag === "conj";
  if (!isList || (next?.tag === "conj" && next.fold === "but")) return [phrase];
  const at =
    next?.tag === "comma" && units[phrase.last + 2]?.tag === "conj" ? phrase.last + 3 : phrase.last + 2;
  const other = phraseStartingAt(units, at);
  if (other === null) return [phrase];
  const after = units[other.last + 1];
  const hasVerb = units.some(({ tag }, n) => n < phrase.first && (tag === "verb" || tag === "aux"));
  const startsClause = hasVerb && (after?.tag === "verb" || after?.tag === "aux");
  if (startsClause) return [phrase];
  const rest = joinedRight(units, other);
  if (next?.tag === "comma" && rest.length < 2 && at === phrase.last + 2) return [phrase];
  return [phrase, ...rest];
}

/** Units of the phrase that name an actor. */
export function actorUnits(parsed: Parsed, phrase: Phrase): Unit[] {
  return parsed.units.slice(phrase.first, phrase.last + 1).filter(({ name }) => name?.reading === "actor");
}

/** The text of a phrase, lower case, for tests on its words. */
export function wordsOf(parsed: Parsed, phrase: Phrase): string {
  return parsed.units
    .slice(phrase.first, phrase.last + 1)
    .map(({ fold }) => fold)
    .join(" ");
}
