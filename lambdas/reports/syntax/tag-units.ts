import {
  adverbs,
  aspectVerbs,
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  haveForms,
  modals,
  numerals,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  timeWords,
} from "../lexicon/closed-classes.ts";
import { isAlsoNoun, isEventNoun, readingsOf } from "../lexicon/entries.ts";
import { guessVerb, type VerbReading } from "../lexicon/verb-forms.ts";
import type { Tag, Unit } from "./units.ts";

const tagOfPart: Readonly<Record<string, Tag>> = {
  ADJ: "adj",
  ADP: "prep",
  ADV: "adv",
  AUX: "aux",
  CCONJ: "conj",
  DET: "det",
  INTJ: "adv",
  NOUN: "noun",
  NUM: "number",
  PART: "adv",
  PRON: "pron",
  PROPN: "noun",
  PUNCT: "mark",
  SCONJ: "sub",
  SYM: "mark",
  VERB: "verb",
  X: "noun",
};

/** Tags units in place: closed word classes by lists, the rest by the tagger, then what it is known to confuse. */
export function tagUnits(units: Unit[], parts: readonly string[]): void {
  for (const unit of units) if (unit.tag === "noun") unit.tag = firstTag(units, unit, parts[unit.at] ?? "X");
  quantify(units);
  for (const unit of units) tagSpell(units, unit);
  for (const unit of units) {
    const [before, next] = [units[unit.at - 1], units[unit.at + 1]];
    if (
      /^(?:all|both|each)$/.test(unit.fold) &&
      (before?.tag === "aux" || (next?.tag === "verb" && before !== undefined && before.tag !== "prep"))
    )
      unit.tag = "adv";
    settle(units, unit);
  }
}

function firstTag(units: readonly Unit[], unit: Unit, part: string): Tag {
  const { fold, glued } = unit;
  const next = units[unit.at + 1];
  if (/^\d/.test(fold)) return fold.includes("-") ? "adj" : "number";
  if (fold === "may" && (next?.fold.match(/^\d/) || /^\d/.test(units[unit.at - 1]?.fold ?? "")))
    return "time";
  if (glued)
    return part === "VERB" && /ed$|led$|run$|held$/.test(fold)
      ? "adj"
      : tagOfPart[part] === "verb"
        ? "noun"
        : (tagOfPart[part] ?? "noun");
  if (
    ranked.test(fold) &&
    isOpenWord(next) &&
    part !== "NOUN" &&
    !(unit.at > 0 && /^(?:has|have|had|be|been|was|were|is|are)$/.test(units[unit.at - 1]?.fold ?? ""))
  )
    return "adj";
  if (fold === "to") return "to";
  if (fold === "that") return part === "DET" && next?.tag === "noun" ? "det" : "sub";
  if (auxiliaries.has(fold)) return "aux";
  if (relatives.has(fold)) return "rel";
  if (fold === "her" || possessives.has(fold)) return "det";
  if (pronouns.has(fold)) return "pron";
  if (fold === "first" && units[unit.at - 1]?.tag === "aux") return "adv";
  if (numerals.has(fold)) return "number";
  if (fold === "may" || fold === "march")
    return part === "PROPN" || part === "NOUN"
      ? fold === "may"
        ? "time"
        : "noun"
      : fold === "may"
        ? "aux"
        : "verb";
  if (timeWords.has(fold))
    return fold === "sun" || fold === "march" || fold === "sat"
      ? part === "PROPN"
        ? "time"
        : (tagOfPart[part] ?? "noun")
      : "time";
  if (determiners.has(fold)) return fold === "no" || part !== "ADV" ? "det" : "adv";
  if (subordinators.has(fold) && part !== "NOUN" && part !== "VERB") {
    if (!prepositions.has(fold) && fold !== "as" && fold !== "once") return "sub";
    return isClauseAhead(units, unit) ? "sub" : fold === "once" ? "adv" : "prep";
  }
  if (fold === "tear" && next?.fold === "gas") return "noun";
  if (/^(?:including|during|concerning|regarding)$/.test(fold)) return "prep";
  if (fold === "following" && !auxiliaries.has(units[unit.at - 1]?.fold ?? ""))
    return determiners.has(units[unit.at - 1]?.fold ?? "") ? "adj" : "prep";
  if (prepositions.has(fold) && part !== "VERB") return "prep";
  if (conjunctions.has(fold)) return "conj";
  if (adverbs.has(fold) && part !== "VERB" && part !== "NOUN") return "adv";
  // The tagger takes "a new base", "large caches" for adverbs.
  if (part === "ADV" && !fold.endsWith("ly") && isOpenWord(next) && units[unit.at - 1]?.tag !== "aux")
    return "adj";
  const tag = tagOfPart[part] ?? "noun";
  return tag === "mark" || tag === "aux" || tag === "pron" ? (tag === "aux" ? "verb" : "noun") : tag;
}

/** Participles that mostly stand before a noun. */
const ranked =
  /^(?:allied|armed|alleged|united|retired|disputed|embattled|besieged|occupied|unidentified|suspected|masked|unarmed|wanted|wounded|deposed|ousted|exiled|jailed|disgraced)$/;

/** A word that is no number and of no closed class: a noun, a name, an adjective. */
const isOpenWord = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.tag === "name" ||
    (unit.tag === "noun" &&
      !/^\d/.test(unit.fold) &&
      !numerals.has(unit.fold) &&
      !determiners.has(unit.fold) &&
      !prepositions.has(unit.fold) &&
      !conjunctions.has(unit.fold) &&
      !auxiliaries.has(unit.fold) &&
      unit.fold !== "to"));

/** "after Israel struck", "as he left": the word opens a clause: a subject and a finite verb follow. */
function isClauseAhead(units: readonly Unit[], unit: Unit): boolean {
  const next = units[unit.at + 1];
  if (next === undefined || next.tag === "mark" || next.tag === "comma" || next.tag === "number")
    return false;
  if (pronouns.has(next.fold)) return true;
  for (let at = unit.at + 1; at < Math.min(units.length, unit.at + 12); at++) {
    const other = units[at];
    if (other === undefined || other.tag === "comma" || other.tag === "mark") return false;
    if (other.tag !== "noun") continue;
    if (at > unit.at + 1 && auxiliaries.has(other.fold) && !/^(?:being|been|be|having)$/.test(other.fold))
      return true;
    if (/^(?:who|which|that|to)$/.test(other.fold)) return false;
    const couldBeFinite = readingsOf(other.fold).some(
      ({ form, lemma }) => form === "past" || (form === "s" && !isAlsoNoun(lemma)),
    );
    const before = units[at - 1];
    const isAttribute = before !== undefined && (determiners.has(before.fold) || before.possessive);
    if (couldBeFinite && !isAttribute && at > unit.at + 1 && !prepositions.has(before?.fold ?? ""))
      return true;
  }
  return false;
}

/** "at least 20", "more than a dozen", "up to five", "about 200": one quantity. */
function quantify(units: Unit[]): void {
  for (const [at, unit] of units.entries()) {
    const [next, third, fourth] = [units[at + 1], units[at + 2], units[at + 3]];
    const isCount = (other: Unit | undefined) =>
      other !== undefined && (other.tag === "number" || /^(?:a|an|one|half)$/.test(other.fold));
    if (
      /^(?:about|around|nearly|almost|some|over|approximately|roughly|only|another|under)$/.test(unit.fold) &&
      isCount(next) &&
      !/^an?$/.test(next?.fold ?? "")
    )
      unit.tag = "det";
    const isPair =
      (unit.fold === "at" && /^(?:least|most)$/.test(next?.fold ?? "")) ||
      (/^(?:more|less|fewer)$/.test(unit.fold) && next?.fold === "than") ||
      (unit.fold === "up" && next?.fold === "to");
    if (isPair && next && isCount(third)) for (const one of [unit, next]) one.tag = "det";
    const isMany = unit.fold === "as" && /^(?:many|much)$/.test(next?.fold ?? "") && third?.fold === "as";
    if (isMany && next && third && isCount(fourth)) for (const one of [unit, next, third]) one.tag = "det";
  }
}

/** "last week", "this month", "the past year": words of time, no party of a clause. */
function tagSpell(units: Unit[], unit: Unit): void {
  if (
    !/^(?:week|weeks|month|months|year|years|night|weekend|decade|days|hours|autumn|spring|summer|winter)$/.test(
      unit.fold,
    ) ||
    unit.tag !== "noun" ||
    unit.possessive
  )
    return;
  let first = unit.at - 1;
  if (units[first]?.tag === "number" || /^(?:few|several|past)$/.test(units[first]?.fold ?? "")) first--;
  const before = units[first + 1];
  const opener = units[first];
  const isSpell =
    /^(?:last|next|this|past|previous|each|every|earlier|late)$/.test(before?.fold ?? "") ||
    /^(?:last|next|past|previous)$/.test(opener?.fold ?? "");
  if (!isSpell) return;
  for (
    let at = unit.at;
    at > Math.max(first, unit.at - 4) ||
    (at === first && /^(?:last|next|past|previous|the|this)$/.test(opener?.fold ?? ""));
    at--
  ) {
    const one = units[at];
    if (one === undefined || one.tag === "verb") break;
    one.tag = "time";
  }
}

/** The nearest unit to the left that is no adverb or quotation mark. */
function before(units: readonly Unit[], unit: Unit): Unit | undefined {
  for (let at = unit.at - 1; at >= 0; at--) {
    const other = units[at];
    if (
      other &&
      other.tag !== "adv" &&
      other.tag !== "quote" &&
      !(other.tag === "time" && /^(?:today|yesterday|tonight|tomorrow)$/.test(other.fold))
    )
      return other;
  }
  return undefined;
}

const isNominal = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.tag === "noun" || unit.tag === "name" || unit.tag === "adj" || unit.tag === "number");
const startsPhrase = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.tag === "name" || unit.tag === "number" || unit.tag === "det" || unit.tag === "pron");

/** Nouns that wear a verb's form in news: never taken for a verb after a noun. */
const fixedNouns =
  /^(?:building|buildings|meeting|meetings|bombing|bombings|shooting|shootings|killing|killings|shelling|training|hearing|hearings|fighting|ruling|briefing|gathering|holding|uprising|crossing|wing|king|evening|morning|feeling|housing|funding|being|beings|mining|wounded|injured|united|press|thing|nothing|something|spring|ceiling|clearing|crackdown|left|hundred|sacred|hatred|kindred|red|bed|need|seed|speed|weed|breed|feed|creed|deed|greed|reed|steed|embed|media|police|authorities|remains|headquarters|arms|forces|troops|talks|ties|means|news|elections|relations|weapons)$/;

function settle(units: Unit[], unit: Unit): void {
  const { fold, tag } = unit;
  const readings = tag === "verb" || tag === "noun" || tag === "adj" ? readingsOf(fold) : [];
  const known = readings.length > 0;
  const left = before(units, unit);
  const next = units[unit.at + 1];
  if (unit.glued || next?.glued) {
    if (tag === "verb") unit.tag = "noun";
    return;
  }
  if (tag === "verb") {
    const reading = chooseReading(fold, readings, left);
    if (isNounHere(units, unit, reading, left, next)) unit.tag = "noun";
    else if (isAttribute(units, unit, reading, left, next)) unit.tag = "adj";
    else unit.verb = reading;
    return;
  }
  if ((tag === "noun" || tag === "adj") && known && !unit.possessive) {
    const reading = chooseReading(fold, readings, left);
    if (isVerbHere(units, unit, reading, left, next)) {
      unit.tag = "verb";
      unit.verb = reading;
    }
  }
}

/** Which of its readings a form has after the word to its left. */
function chooseReading(fold: string, readings: readonly VerbReading[], left: Unit | undefined): VerbReading {
  if (readings.length === 0) return guessVerb(fold);
  const pick = (...forms: string[]) => readings.find(({ form }) => forms.includes(form));
  const first = readings[0] ?? guessVerb(fold);
  if (
    left?.tag === "to" ||
    (left?.tag === "aux" && modals.has(left.fold)) ||
    /^d(?:o|id|oes)$/.test(left?.fold ?? "")
  )
    return pick("base") ?? first;
  if (left?.tag === "aux" && (haveForms.has(left.fold) || beForms.has(left.fold)))
    return pick("ing") ?? pick("participle", "past") ?? first;
  return pick("past", "participle") ?? first;
}

function isNounHere(
  units: readonly Unit[],
  unit: Unit,
  reading: VerbReading,
  left: Unit | undefined,
  next: Unit | undefined,
): boolean {
  if (left?.tag === "aux" || left?.tag === "to" || left?.tag === "rel") return false;
  if (reading.form === "ing") {
    if (next?.fold === "of") return true;
    return (
      fixedNouns.test(unit.fold) &&
      (left?.tag === "det" ||
        left?.tag === "adj" ||
        left?.possessive === true ||
        left?.tag === "name" ||
        left?.tag === "noun" ||
        left?.tag === "number" ||
        left?.tag === "prep") &&
      !startsPhrase(next)
    );
  }
  const isForm = reading.form === "base" || reading.form === "s" || isAlsoNoun(reading.lemma);
  if (isForm && (left?.tag === "det" || left?.tag === "number" || left?.possessive || left?.tag === "adj"))
    return reading.form !== "past" || isEventNoun(unit.fold) || isAlsoNoun(unit.fold);
  // "the US strikes on": a name as adjective, an event noun, and no object behind.
  const isEvent = isEventNoun(unit.fold);
  if (
    isEvent &&
    (left?.tag === "name" || left?.tag === "noun" || left?.tag === "prep" || left === undefined) &&
    reading.form !== "past"
  ) {
    if (
      next?.tag === "prep" ||
      next === undefined ||
      next.tag === "mark" ||
      next.tag === "comma" ||
      next.tag === "verb" ||
      next.tag === "aux"
    )
      return !(left?.tag === "noun" || left?.tag === "name") || !isIntransitive(units, unit, reading);
  }
  return false;
}

/** "forces clash with", "rebels retreat from": no object is needed. */
function isIntransitive(units: readonly Unit[], unit: Unit, reading: VerbReading): boolean {
  const hasOther = units.some(({ tag, at }) => at !== unit.at && (tag === "verb" || tag === "aux"));
  const agrees =
    reading.form === "s"
      ? !/s$/.test(units[unit.at - 1]?.fold ?? "s")
      : /s$|men$|people$|police$/.test(units[unit.at - 1]?.fold ?? "");
  return !hasOther && agrees;
}

/** "the captured soldiers", "wounded civilians": a participle before its noun. */
function isAttribute(
  units: readonly Unit[],
  unit: Unit,
  reading: VerbReading,
  left: Unit | undefined,
  next: Unit | undefined,
): boolean {
  const isParticiple = /^(?:past|participle|ing)$/.test(reading.form);
  if (
    !isParticiple ||
    !(
      next?.tag === "noun" ||
      next?.tag === "adj" ||
      (next?.tag === "name" && (left?.tag === "det" || left?.tag === "number" || unit.at === 0))
    )
  )
    return false;
  if (unit.at === 0) return next.tag !== "name" || reading.form !== "ing";
  if (left?.tag === "det" || left?.tag === "number" || left?.possessive || left?.tag === "adj") return true;
  const adverb = units[unit.at - 1];
  if (
    adverb?.tag === "adv" &&
    /ly$/.test(adverb.fold) &&
    /^(?:verb|prep|comma|conj)$/.test(left?.tag ?? "") &&
    reading.form !== "ing"
  )
    return true;
  if (reading.form === "ing")
    return /^(?:charges?|allegations?|campaign|operations?|spree|suspicion|session|exercises?|ring|network|plot|attacks?)$/.test(
      next.fold,
    );
  return left?.tag === "prep" && left.fold !== "by";
}

function isVerbHere(
  units: readonly Unit[],
  unit: Unit,
  reading: VerbReading,
  left: Unit | undefined,
  next: Unit | undefined,
): boolean {
  // "denied arresting a singer", "began shelling the town"
  if (
    reading.form === "ing" &&
    left?.tag === "verb" &&
    left.at === unit.at - 1 &&
    aspectVerbs.has(left.verb?.lemma ?? "")
  )
    return startsPhrase(next) || isNominal(next);
  if (left?.tag === "aux" && beForms.has(left.fold) && reading.form === "ing")
    return startsPhrase(next) || isNominal(next);
  if (fixedNouns.test(unit.fold) && left?.tag !== "to") return false;
  if (unit.tag === "adj" && ranked.test(unit.fold) && left?.tag !== "aux") return false;
  if (unit.isProper && unit.at > 0 && !units.slice(0, 4).every((u) => u.isProper || u.at === 0)) return false;
  if (
    unit.fold === "shot" &&
    (next?.fold === "dead" ||
      next?.fold === "at" ||
      next?.fold === "down" ||
      (next?.fold === "and" && /^(?:killed|injured|wounded)$/.test(units[unit.at + 2]?.fold ?? ""))) &&
    left?.tag !== "det"
  )
    return true;
  if (
    reading.form === "ing" &&
    (left?.tag === "prep" || left?.tag === "sub") &&
    startsPhrase(next) &&
    !fixedNouns.test(unit.fold)
  )
    return true;
  // "Kray, the most wanted man on the coast, shot two policemen"
  if (
    reading.form === "past" &&
    /^(?:shot|hit|cut|set|put|fired|struck|held)$/.test(unit.fold) &&
    startsPhrase(next) &&
    /^(?:comma|name|noun|pron|conj)$/.test(left?.tag ?? "") &&
    !left?.possessive
  )
    return true;
  if (left?.tag === "to") return reading.form === "base" && !isAlsoNoun(reading.lemma);
  if (left?.tag === "aux") {
    if (modals.has(left.fold)) return reading.form === "base";
    if (beForms.has(left.fold)) return /^(?:past|participle)$/.test(reading.form) && !isAlsoNoun(unit.fold);
    return (
      haveForms.has(left.fold) &&
      /^(?:past|participle)$/.test(reading.form) &&
      (!isNominal(next) || startsPhrase(next) || !isAlsoNoun(unit.fold))
    );
  }
  if (left?.tag === "rel") return reading.form !== "ing";
  const isPast = reading.form === "past" || reading.form === "participle";
  if (left?.tag === "det" || left?.possessive || (left?.tag === "prep" && left.fold !== "by")) return false;
  if (isPast && !isAlsoNoun(unit.fold)) {
    if ((left?.tag === "number" || left?.tag === "adj") && startsPhrase(next)) return true;
    if (left?.tag === "number" || left?.tag === "adj")
      return next?.tag === "prep" && /^(?:by|in|on|at)$/.test(next.fold);
    if (left === undefined || left.tag === "conj" || left.tag === "comma")
      return !isNominal(next) || startsPhrase(next);
    return true;
  }
  // ", reports the Express": who says so stands behind.
  if (left?.tag === "comma" && /^(?:reports|says|claims|writes|adds)$/.test(unit.fold) && startsPhrase(next))
    return true;
  // "demanded that X release Y": a plain form behind "that".
  if (reading.form === "base" && (startsPhrase(next) || next?.tag === "adv") && isWished(units, unit))
    return true;
  // Headlines: "Israel strikes Gaza", "rebels attack army post": no other verb, agreement, an object behind.
  const isSubject =
    left !== undefined &&
    (left.tag === "name" || left.tag === "noun") &&
    units.slice(left.at + 1, unit.at).every(({ tag: own }) => own === "time" || own === "adv");
  if (!isSubject || reading.form === "ing") return false;
  const hasFinite = units.some(
    ({ tag, at, fold, verb }) =>
      at !== unit.at &&
      (tag === "aux" ||
        (tag === "verb" &&
          at > 0 &&
          fold !== "said" &&
          (verb ?? guessVerb(fold)).form !== "ing" &&
          units[at - 1]?.tag !== "to")),
  );
  if (hasFinite) return false;
  const plural = /(?:s|men|people|police|troops)$/.test(left.fold);
  if (reading.form === "s" ? plural && left.tag !== "name" : !plural) return false;
  if (startsPhrase(next)) return true;
  if (reading.form === "s" && isNominal(next) && !isEventNoun(unit.fold) && left.tag === "name") return true;
  return isNominal(next) && !isEventNoun(next?.fold ?? "") && units.length < 18;
}

/** Whether a verb of wishing and "that" stand before a word, with its subject between. */
function isWished(units: readonly Unit[], unit: Unit): boolean {
  const that = units.findLast(({ at, fold }) => at < unit.at && fold === "that");
  if (that === undefined || unit.at - that.at < 2 || unit.at - that.at > 5) return false;
  return units.some(
    ({ at, tag, verb }) =>
      at < that.at &&
      tag === "verb" &&
      /^(?:demand|request|insist|propose|recommend|ask|urge|require|suggest|order)$/.test(verb?.lemma ?? ""),
  );
}
