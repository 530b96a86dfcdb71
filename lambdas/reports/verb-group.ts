import type { Phrase } from "./phrases.ts";
import { actorUnits, joinedLeft, joinedRight, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Parsed, Unit } from "./units.ts";
import { aspectVerbs, beForms, infinitiveHeads, objectControlVerbs, speechVerbs } from "./words.ts";

/** What stands to the left of a verb: its auxiliaries, the verbs above it and its subject. */
export interface VerbGroup {
  phrases: Phrase[];
  /** The verb's own auxiliaries, nearest first. */
  auxiliaries: string[];
  adverbs: string[];
  /** Verbs and nouns that govern it, nearest first: "threatened" in "threatened to strike". */
  chain: Unit[];
  /** A verb of speech whose content this is: "denied" in "denied that it had shelled". */
  matrix: Unit | null;
  isPassive: boolean;
  /** True when the object of another verb is the doer: "urged Turkey to withdraw". */
  isControlled: boolean;
}

const at = (parsed: Parsed, n: number): Unit | undefined => parsed.units[n];

export function verbGroup(parsed: Parsed, verb: Unit, depth = 0): VerbGroup {
  const group: VerbGroup = {
    phrases: [],
    auxiliaries: [],
    adverbs: [],
    chain: [],
    matrix: null,
    isPassive: false,
    isControlled: false,
  };
  let n = verb.at - 1;
  let isLead = verb.verb?.form === "ing";
  for (;;) {
    const unit = at(parsed, n);
    if (unit === undefined) break;
    if (unit.tag === "adv" || unit.tag === "quote") {
      group.adverbs.push(unit.fold);
      n--;
    } else if (unit.tag === "aux") {
      if (group.chain.length === 0) group.auxiliaries.push(unit.fold);
      else group.adverbs.push(unit.fold);
      n--;
      isLead = false;
    } else if (unit.tag === "to") {
      const governor = at(parsed, n - 1);
      if (governor?.tag === "verb") {
        group.chain.push(governor);
        n -= 2;
        isLead = governor.verb?.form === "ing";
      } else if (governor?.tag === "aux") {
        group.adverbs.push("to");
        n -= 1;
      } else if (governor?.tag === "noun" || governor?.tag === "name" || governor?.tag === "time") {
        return infinitive(parsed, governor, group, depth);
      } else break;
    } else if (unit.tag === "verb" && isLead && aspectVerbs.has(unit.verb?.lemma ?? "")) {
      group.chain.push(unit);
      n--;
      isLead = unit.verb?.form === "ing";
    } else break;
  }
  const isParticiple = /^(?:past|participle|base)$/.test(verb.verb?.form ?? "") && verb.verb?.form !== "ing";
  group.isPassive =
    isParticiple && group.auxiliaries.some((aux) => beForms.has(aux)) && verb.verb?.form !== "base";
  group.phrases = subject(parsed, n, verb, depth);
  const isPronoun = at(parsed, n)?.tag === "pron";
  group.matrix = matrixOf(parsed, isPronoun ? n : (group.phrases[0]?.first ?? n));
  return group;
}

/** "<noun> to <verb>": a plan to, a verb with an object that does it, or a purpose. */
function infinitive(parsed: Parsed, governor: Unit, group: VerbGroup, depth: number): VerbGroup {
  if (infinitiveHeads.has(governor.fold)) group.chain.push(governor);
  const phrase = phraseEndingAt(parsed.units, governor.at);
  if (phrase === null || depth > 4) return group;
  const own = actorUnits(parsed, phrase);
  const verb = previousVerb(parsed, phrase.first - 1);
  const isObject =
    verb !== null && phrase.first - verb.at <= 2 && at(parsed, phrase.first - 1)?.tag !== "prep";
  if (
    verb !== null &&
    isObject &&
    objectControlVerbs.has(verb.verb?.lemma ?? "") &&
    !infinitiveHeads.has(governor.fold)
  ) {
    group.chain.push(verb);
    return { ...group, phrases: joinedLeft(parsed.units, phrase), isControlled: true };
  }
  const owner = own.at(-1);
  if (owner !== undefined && infinitiveHeads.has(governor.fold))
    return { ...group, phrases: joinedLeft(parsed.units, { first: phrase.first, last: owner.at }) };
  if (verb !== null) {
    const above = verbGroup(parsed, verb, depth + 1);
    const isBy = governor.tag === "name" && at(parsed, phrase.first - 1)?.fold === "by";
    group.chain.push(verb);
    const phrases = isBy ? [phrase] : above.phrases;
    return { ...group, chain: [...group.chain, ...above.chain], phrases, matrix: above.matrix };
  }
  const before = at(parsed, phrase.first - 1);
  if (before?.tag === "prep") {
    const nominal = phraseEndingAt(parsed.units, before.at - 1);
    const head = nominal ? at(parsed, nominal.last) : undefined;
    if (head && infinitiveHeads.has(head.fold)) group.chain.push(head);
  }
  return { ...group, phrases: joinedLeft(parsed.units, phrase), auxiliaries: [...group.auxiliaries, "to"] };
}

/** The nearest verb to the left within the clause. */
export function previousVerb(parsed: Parsed, from: number): Unit | null {
  for (let n = from; n >= 0; n--) {
    const unit = at(parsed, n);
    if (unit?.tag === "verb") return unit;
    if (unit?.tag === "mark" && /[;:.?!]/.test(unit.fold)) return null;
  }
  return null;
}

/** The phrases that are the subject of a verb group whose left edge is `edge`. */
function subject(parsed: Parsed, edge: number, verb: Unit, depth: number): Phrase[] {
  const { units } = parsed;
  const unit = at(parsed, edge);
  if (unit === undefined || depth > 5) return [];
  const inherit = (from: number): Phrase[] => {
    const other = previousVerb(parsed, from);
    return other === null ? [] : verbGroup(parsed, other, depth + 1).phrases;
  };
  if (unit.tag === "rel") return antecedent(parsed, unit.at - 1);
  if (unit.tag === "conj") {
    // ", and threatened" after a that-clause goes on with the clause above it.
    const other = previousVerb(parsed, edge - 1);
    const isApart = at(parsed, edge - 1)?.tag === "comma" || at(parsed, edge - 1)?.tag === "quote";
    const above = other === null || !isApart ? null : verbGroup(parsed, other, depth + 1).matrix;
    return above === null ? inherit(edge - 1) : verbGroup(parsed, above, depth + 1).phrases;
  }
  if (unit.tag === "pron")
    return /^(?:it|they|he|she|itself|themselves)$/.test(unit.fold) ? inherit(edge - 1) : [];
  if (unit.tag === "prep" || unit.tag === "sub") {
    if (verb.verb?.form !== "ing") return [];
    const phrase = phraseEndingAt(units, edge - 1);
    const ruler = phrase === null ? null : previousVerb(parsed, phrase.first - 1);
    const ofObject = unit.fold === "of" || unit.fold === "from" || unit.fold === "for";
    if (
      phrase &&
      ruler &&
      ofObject &&
      phrase.first - ruler.at <= 2 &&
      !speechVerbs.has(ruler.verb?.lemma ?? "")
    )
      return joinedLeft(units, phrase);
    const left = inherit(edge - 1);
    return left.length > 0 ? left : laterSubject(parsed, verb.at);
  }
  if (unit.tag === "verb") return verb.verb?.form === "ing" ? verbGroup(parsed, unit, depth + 1).phrases : [];
  if (unit.tag === "comma") {
    if (verb.verb?.form === "ing") return inherit(edge - 1);
    const direct = phraseEndingAt(units, edge - 1);
    const opening = lastComma(parsed, edge - 1);
    if (opening !== null) {
      const outer = headPhrase(parsed, opening - 1);
      if (outer.length > 0) return outer;
    }
    return direct === null ? [] : headPhrase(parsed, edge - 1);
  }
  return headPhrase(parsed, edge);
}

/** "After attacking X, Y withdrew": the subject stands behind the comma. */
function laterSubject(parsed: Parsed, from: number): Phrase[] {
  const comma = parsed.units.findIndex((unit, n) => n > from && unit.tag === "comma");
  const phrase = comma < 0 ? null : phraseStartingAt(parsed.units, comma + 1);
  return phrase === null ? [] : joinedRight(parsed.units, phrase);
}

function lastComma(parsed: Parsed, from: number): number | null {
  for (let n = from; n > 0; n--) if (at(parsed, n)?.tag === "comma") return n;
  return null;
}

function antecedent(parsed: Parsed, from: number): Phrase[] {
  const end = at(parsed, from)?.tag === "comma" ? from - 1 : from;
  return headPhrase(parsed, end);
}

/** The phrase ending here, or the one that its prepositional phrases hang on: "commanders of X in Y". */
function headPhrase(parsed: Parsed, from: number): Phrase[] {
  const { units } = parsed;
  let end = from;
  let fallback: Phrase | null = null;
  for (let steps = 0; steps < 8 && end >= 0; steps++) {
    const unit = at(parsed, end);
    if (unit?.tag === "time" || unit?.tag === "adv" || unit?.tag === "quote") {
      end--;
      continue;
    }
    if (unit?.tag === "prep") {
      end--;
      continue;
    }
    if (unit?.tag === "verb") {
      const isParticiple = /^(?:past|participle|ing)$/.test(unit.verb?.form ?? "");
      const left = at(parsed, end - 1);
      if (!isParticiple || left?.tag === "aux" || end === 0) break;
      end--;
      continue;
    }
    const phrase = phraseEndingAt(units, end);
    if (phrase === null) break;
    const joined = joinedLeft(units, phrase);
    const first = joined[0] ?? phrase;
    const governor = at(parsed, first.first - 1);
    if (governor?.tag !== "prep" && governor?.tag !== "to") return joined;
    if (governor.fold === "in" || fallback === null) fallback = phrase;
    end = governor.at - 1;
    const left = at(parsed, end);
    if (
      left === undefined ||
      left.tag === "comma" ||
      left.tag === "mark" ||
      left.tag === "conj" ||
      left.tag === "sub"
    )
      break;
  }
  return [];
}

function matrixOf(parsed: Parsed, before: number): Unit | null {
  for (let n = before - 1; n >= 0; n--) {
    const unit = at(parsed, n);
    if (unit?.tag === "mark" && /[;:]/.test(unit.fold)) return null;
    if (unit?.tag === "verb" && speechVerbs.has(unit.verb?.lemma ?? "")) return unit;
  }
  return null;
}
