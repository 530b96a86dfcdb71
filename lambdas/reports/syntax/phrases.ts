import { spend } from "../../budget.ts";
import { phraseWords } from "../lexicon/phrase-words.ts";
import { isHeadline, once, type Parsed, type Tag, type Unit } from "./units.ts";

/** A noun phrase: its units, first to last, both inclusive. */
export interface Phrase {
  first: number;
  last: number;
}

/** Phrases that a preposition brings: "on Iran and Syria". */
export interface Attached {
  preposition: string;
  at: number;
  phrases: Phrase[];
}

const nominal: ReadonlySet<Tag | undefined> = new Set(["name", "noun", "adj", "number", "det"]);

/** The phrase that begins at this unit, or null: determiners, adjectives, nouns and names up to the last noun. */
export function phraseAt(parsed: Parsed, first: number): Phrase | null {
  spend(parsed.budget);
  return once(parsed, phraseAt, first, () => phraseFrom(parsed, first));
}

function phraseFrom({ units, budget }: Parsed, first: number): Phrase | null {
  if (units[first]?.tag === "pron" || isYearApart(units, first)) return { first, last: first };
  let head = -1;
  let at = first;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (at > first && isPassedOver(units, unit, head)) continue;
    // "Tuesday's attack", "two people": the words of time that own a noun belong to it.
    if (unit.tag === "time" && unit.possessive && head === -1) continue;
    if (!nominal.has(unit.tag) || opensAnother(units, unit, head)) break;
    if (unit.tag !== "det" || phraseWords.alone.has(unit.fold)) head = at;
  }
  spend(budget, at - first);
  return head < first ? null : { first, last: head };
}

const year = /^(?:19|20)\d\d$/;

/** "In 2019 Russia bombed": the year does not belong to the name. */
function isYearApart(units: readonly Unit[], at: number): boolean {
  const behind = units[at + 1]?.tag;
  return (behind === "name" || behind === "det") && year.test(units[at]?.fold ?? "");
}

/** Inside a phrase: "the “brave” men", "a heavily armed man", "the Monday attack". `head`: the last noun so far. */
function isPassedOver(units: readonly Unit[], { tag, fold, at }: Unit, head: number): boolean {
  const next = units[at + 1]?.tag;
  if (tag === "quote") return head < at - 1;
  if (tag === "adv") return next === "adj" && (fold.endsWith("ly") || phraseWords.degree.has(fold));
  return tag === "time" && next !== "det" && nominal.has(next) && units[at - 1]?.tag === "det";
}

const dayOrSo = /^\d{1,2}$/;

/** A determiner behind a noun ("gave the rebels | the tanks"), or a number ("killed in Harim | 12 men"). */
function opensAnother(units: readonly Unit[], { tag, fold, glued, at }: Unit, head: number): boolean {
  const before = units[at - 1];
  if (head < 0 || before === undefined || before.possessive) return false;
  if (tag === "det") return before.tag !== "det" && before.tag !== "number";
  if (tag !== "number" || head !== at - 1 || glued) return false;
  return (before.tag === "noun" && !before.isProper) || (before.tag === "name" && !dayOrSo.test(fold));
}

/** Skips adverbs, times ("on Monday", "on 21 May") and quotation marks. */
export function skipLight(units: readonly Unit[], from: number): number {
  let at = from;
  for (let n = lightAt(units, at, from); n > 0; n = lightAt(units, at, from)) at += n;
  return at;
}

/** How many units from here are light. */
function lightAt(units: readonly Unit[], at: number, from: number): number {
  const unit = units[at];
  if (unit === undefined) return 0;
  if (isLight(unit)) return 1;
  if (unit.tag === "number") return at > from && units[at - 1]?.tag === "time" ? 1 : 0;
  if (unit.tag !== "prep") return 0;
  const [next, third] = [units[at + 1], units[at + 2]];
  if (next?.tag === "time") return 2;
  if (next === undefined || third?.tag !== "time") return 0;
  if (next.fold === "the") return third.possessive ? 0 : 3;
  return next.tag === "number" || phraseWords.partOfTime.has(next.fold) ? 3 : 0;
}

/** A unit that is passed over when one asks what stands beside it. */
export const isLight = ({ tag }: Unit): boolean => tag === "adv" || tag === "quote" || tag === "time";

/** Whether a finite verb group begins here. */
function startsVerb(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.tag === "adv" || units[at]?.tag === "quote") at++;
  const unit = units[at];
  return unit?.tag === "aux" || (unit?.tag === "verb" && unit.verb?.form !== "ing");
}

/** Where the prepositional phrases that follow end: the index behind them. */
function behindPreps(parsed: Parsed, from: number): number {
  const { units } = parsed;
  let at = from;
  for (let n = 0; n < 4; n++) {
    if (units[at]?.tag === "time" || units[at]?.tag === "adv") at++;
    if (units[at]?.tag !== "prep" && units[at]?.tag !== "to") break;
    const phrase = phraseAt(parsed, at + 1);
    if (phrase === null) break;
    at = phrase.last + 1;
  }
  return at;
}

/**
 * "A, B and C" from here: phrases that stand in one row. `asSubject`: the row may be followed by a verb; elsewhere
 * a phrase before a verb begins a clause of its own ("struck Gaza and Hamas fired").
 */
export function rowAt(parsed: Parsed, first: number, asSubject: boolean): Phrase[] {
  const { units } = parsed;
  const phrase = phraseAt(parsed, first);
  if (phrase === null) return [];
  const row = [phrase];
  let last = phrase;
  for (let n = 0; n < 12; n++) {
    const next = skipQuote(units, last.last + 1);
    const mark = units[next];
    const isComma = mark?.tag === "comma";
    const hasConj = isComma && units[next + 1]?.tag === "conj";
    const isConj = mark?.tag === "conj" && mark.fold !== "but";
    if (!isConj && !isComma) break;
    const from = skipQuote(units, hasConj ? next + 2 : next + 1);
    const other = phraseAt(parsed, from);
    if (other === null) break;
    const behind = behindPreps(parsed, other.last + 1);
    const isClause =
      startsVerb(units, other.last + 1) || (behind > other.last + 1 && startsVerb(units, behind));
    if (isConj || hasConj) {
      if (isClause && !asSubject) break;
      if (hasConj && row.length === 1 && isClause && asSubject === false) break;
      row.push(other);
      return row;
    }
    if (asSubject && row.length === 1 && isClause && isHeadlinePair(parsed, last, other))
      return [last, other];
    // A comma alone joins only where an "and" closes the row.
    if (!closesWithAnd(parsed, other.last + 1)) break;
    row.push(other);
    last = other;
  }
  const closed = row.length === 1 || row.length > 2;
  return closed ? row : [phrase];
}

/** "Averia, Candria sign pact": headlines write a comma for "and". */
const isHeadlinePair = (parsed: Parsed, { first, last }: Phrase, other: Phrase): boolean =>
  first === 0 &&
  isHeadline(parsed) &&
  parsed.units[last]?.name?.reading === "actor" &&
  parsed.units[other.last]?.name?.reading === "actor";

function skipQuote(units: readonly Unit[], at: number): number {
  return units[at]?.tag === "quote" ? at + 1 : at;
}

function closesWithAnd(parsed: Parsed, from: number): boolean {
  const { units } = parsed;
  let at = from;
  for (let n = 0; n < 10; n++) {
    const unit = units[at];
    if (unit?.tag === "conj") return unit.fold !== "but" && phraseAt(parsed, at + 1) !== null;
    if (unit?.tag !== "comma") return false;
    if (units[at + 1]?.tag === "conj")
      return units[at + 1]?.fold !== "but" && phraseAt(parsed, at + 2) !== null;
    const phrase = phraseAt(parsed, at + 1);
    if (phrase === null) return false;
    at = phrase.last + 1;
  }
  return false;
}

/** Prepositional phrases that one word takes: a longer row of them is no sentence of news. */
const mostAttached = 16;

/** Prepositional phrases that follow without a break: what a noun or a verb takes. `next`: the unit behind them. */
export function attachedAfter(parsed: Parsed, from: number, inSubject = false): Taken {
  return once(parsed, inSubject ? "attached in a subject" : "attached", from, () =>
    takenFrom(parsed, from, inSubject),
  );
}

interface Taken {
  attached: readonly Attached[];
  next: number;
}

function takenFrom(parsed: Parsed, from: number, inSubject: boolean): Taken {
  const { units } = parsed;
  const attached: Attached[] = [];
  let at = from;
  while (attached.length < mostAttached) {
    const start = skipLight(units, at);
    const unit = units[start];
    if (unit === undefined || (unit.tag !== "prep" && unit.tag !== "to")) break;
    let inner = start + 1;
    while (units[inner]?.tag === "prep" || units[inner]?.tag === "quote" || units[inner]?.tag === "adv")
      inner++;
    // "from inside Syria", "out of fear": the last preposition tells.
    const before = units[inner - 1];
    const preposition = before?.tag === "prep" ? before.fold : unit.fold;
    const phrases = rowAt(parsed, inner, inSubject);
    const end = phrases.at(-1);
    if (end === undefined) break;
    // "at the shrine of X": what "of" brings behind another phrase belongs to that.
    const told =
      preposition === "of"
        ? unit.fold !== "of"
          ? unit.fold
          : attached.length > 0
            ? "of that"
            : "of"
        : preposition;
    attached.push({ preposition: told, at: start, phrases });
    at = end.last + 1;
  }
  return { attached, next: at };
}

export function brought(attached: readonly Attached[], prepositions: readonly string[]): Phrase[] {
  const found: Phrase[] = [];
  for (const { preposition, phrases } of attached)
    if (prepositions.includes(preposition)) found.push(...phrases);
  return found;
}

/** Units of a phrase. */
export const unitsOf = (units: readonly Unit[], { first, last }: Phrase): readonly Unit[] =>
  units.slice(first, last + 1);

/** The words of phrases, in lower case, for tests on them. */
export const wordsOf = ({ units, budget }: Parsed, phrases: readonly Phrase[]): string =>
  phrases
    .map((phrase) => {
      const own = unitsOf(units, phrase);
      spend(budget, own.length);
      return own.map(({ fold }) => fold).join(" ");
    })
    .join(" ");
