import type { VerbReading } from "./lexicon.ts";
import { framesOfNoun, isAlsoNoun, verbReadings } from "./lexicon.ts";
import type { Tag, Unit } from "./units.ts";
import {
  adverbs,
  aspectVerbs,
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  modals,
  numerals,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  timeWords,
} from "./words.ts";

/** The tag of a word from lists and neighbours; those to its left are tagged already. */
export function tagUnit(units: readonly Unit[], unit: Unit): { tag: Tag; verb: VerbReading | null } {
  const { fold } = unit;
  const as = (tag: Tag) => ({ tag, verb: null });
  const next = units[unit.at + 1];
  if (unit.glued) return as("noun");
  if (fold === "to") return as("to");
  if (fold === "that")
    return as(
      next && isVerbish(next)
        ? "rel"
        : next?.tag === "noun" && before(units, unit)?.tag !== "verb"
          ? "det"
          : "sub",
    );
  if (auxiliaries.has(fold) || modals.has(fold)) return as("aux");
  if (relatives.has(fold)) return as("rel");
  if (pronouns.has(fold)) return as("pron");
  if (numerals.has(fold)) return as("number");
  if (determiners.has(fold)) return as("det");
  if (prepositions.has(fold)) return as(isClauseAhead(units, unit) ? "sub" : "prep");
  if (conjunctions.has(fold)) return as("conj");
  if (subordinators.has(fold)) return as("sub");
  if (timeWords.has(fold)) return as("time");
  if (
    /^(?:early|late|shortly|short)$/.test(fold) &&
    next &&
    (prepositions.has(next.fold) || timeWords.has(next.fold))
  )
    return as("adv");
  const readings = hyphenated(units, unit) ? [] : verbReadings(fold);
  if (readings.length > 0) return asVerb(units, unit, readings);
  if (
    adverbs.has(fold) ||
    (fold.endsWith("ly") &&
      fold.length > 4 &&
      !/^(?:family|supply|ally|italy|july|assembly|anomaly|rally|early|daily|weekly|likely|deadly)$/.test(
        fold,
      ))
  )
    return as("adv");
  if (
    !/^(?:hundred|sacred|hatred|kindred)$/.test(fold) &&
    /[^e]ed$/.test(fold) &&
    fold.length > 4 &&
    !hyphenated(units, unit)
  ) {
    const reading = { lemma: fold, form: "past" as const };
    return asVerb(units, unit, [reading]);
  }
  return as("noun");
}

const nounsInIng = new Set("building hearing opening beginning feeling crossing dealing saying".split(" "));

const hyphenated = (units: readonly Unit[], unit: Unit) => unit.glued || units[unit.at + 1]?.glued === true;

/** The nearest unit to the left that is no adverb. */
function before(units: readonly Unit[], unit: Unit): Unit | undefined {
  for (let at = unit.at - 1; at >= 0; at--) {
    const other = units[at];
    if (other && other.tag !== "adv" && other.tag !== "quote") return other;
  }
  return undefined;
}

const isVerbish = (unit: Unit) =>
  unit.tag === "noun" &&
  (auxiliaries.has(unit.fold) ||
    (verbReadings(unit.fold).length > 0 && !isAlsoNoun(verbReadings(unit.fold)[0]?.lemma ?? "")));

/** "after Israel struck", "since he left": the preposition opens a clause. */
function isClauseAhead(units: readonly Unit[], unit: Unit): boolean {
  if (!/^(?:after|before|since|until|like)$/.test(unit.fold)) return false;
  const next = units[unit.at + 1];
  if (next?.tag !== "noun" && next?.tag !== "name") return false;
  if (pronouns.has(next.fold)) return true;
  for (let at = unit.at + 1; at < Math.min(units.length, unit.at + 7); at++) {
    const other = units[at];
    if (other === undefined || other.tag === "comma" || other.tag === "mark") return false;
    if (
      other.tag === "noun" &&
      (auxiliaries.has(other.fold) || verbReadings(other.fold).some(({ form }) => form === "past"))
    )
      return at > unit.at + 1;
  }
  return false;
}

/** Whether a form that may be a verb is one here; nouns and adjectives stay nouns. */
function asVerb(
  units: readonly Unit[],
  unit: Unit,
  readings: readonly VerbReading[],
): { tag: Tag; verb: VerbReading | null } {
  const noun = { tag: "noun" as const, verb: null };
  const pick = (...forms: string[]) => readings.find(({ form }) => forms.includes(form));
  const verb = (reading: VerbReading | undefined) => ({
    tag: "verb" as const,
    verb: reading ?? readings[0] ?? null,
  });
  const left = before(units, unit);
  const next = units[unit.at + 1];
  const startsPhrase = (other: Unit | undefined) =>
    other !== undefined &&
    (other.tag === "name" ||
      other.tag === "number" ||
      determiners.has(other.fold) ||
      numerals.has(other.fold) ||
      pronouns.has(other.fold));
  const isNounish =
    next?.tag === "noun" &&
    !prepositions.has(next.fold) &&
    !conjunctions.has(next.fold) &&
    next.fold !== "to" &&
    !auxiliaries.has(next.fold);
  const afterBe = left?.tag === "aux" && beForms.has(left.fold);
  const afterModal = left?.tag === "aux" && !afterBe;

  const past = pick("past", "participle");
  const ing = pick("ing");
  const present = pick("base", "s");
  if (past !== undefined && present === undefined) {
    if (left?.tag === "aux" || left?.tag === "pron" || left?.tag === "rel") return verb(past);
    const isAttribute =
      (left?.tag === "det" ||
        left?.tag === "number" ||
        left?.possessive === true ||
        (left?.tag === "prep" && left.fold !== "by")) &&
      (isNounish || (next?.tag === "name" && !next.possessive && left?.tag !== "number"));
    if (isAttribute && !(left?.tag === "name" && next?.tag === "name")) return noun;
    if (left === undefined && isNounish) return noun;
    return verb(past);
  }
  if (ing !== undefined) {
    if (afterBe) return verb(ing);
    const governed = left?.tag === "prep" || left?.tag === "sub";
    if (next?.fold === "of") return noun;
    if (governed || left?.tag === "comma" || left === undefined || left.tag === "conj")
      return startsPhrase(next) || (isNounish && framesOfNoun(unit.fold).length === 0) ? verb(ing) : noun;
    if (
      left.tag === "verb" &&
      aspectVerbs.has(left.verb?.lemma ?? "") &&
      framesOfNoun(next?.fold ?? "").length === 0 &&
      next?.fold !== "by"
    )
      return verb(ing);
    if (left.tag === "det" || left.possessive) return noun;
    const isPostmodifier = next !== undefined && (next.fold === "to" || prepositions.has(next.fold));
    if (isPostmodifier && framesOfNoun(unit.fold).length === 0 && !nounsInIng.has(unit.fold))
      return verb(ing);
    if ((left.tag === "name" || left.tag === "noun") && framesOfNoun(unit.fold).length === 0)
      return startsPhrase(next) || isNounish ? verb(ing) : noun;
    return noun;
  }
  const reading = present;
  if (reading === undefined) return verb(past);
  if (left?.tag === "to") return reading.form === "base" ? verb(reading) : noun;
  if (afterModal)
    return verb(/^(?:have|has|had|having)$/.test(left?.fold ?? "") ? (past ?? reading) : reading);
  if (afterBe) return past ? verb(past) : noun;
  if (left?.tag === "pron" || left?.tag === "rel") return verb(past ?? reading);
  if (left?.tag === "det" || left?.tag === "number" || left?.tag === "prep" || left?.possessive) return noun;
  if (left === undefined || left.tag === "mark" || left.tag === "comma" || left.tag === "quote") {
    if (left?.tag === "quote" || left?.tag === "comma")
      return isAlsoNoun(reading.lemma) ? noun : verb(past ?? reading);
    return isAlsoNoun(reading.lemma) || units.length < 3 ? noun : verb(past ?? reading);
  }
  if (!isAlsoNoun(reading.lemma)) return verb(past ?? reading);
  // What is left are words such as "strikes" and "hit" after a noun or name.
  if (left.tag === "verb" || left.tag === "conj")
    return left.tag === "conj" && startsPhrase(next) ? verb(past ?? reading) : noun;
  const isAdjective =
    left.tag === "name" &&
    left.name?.actorId !== null &&
    left.name?.placeId === null &&
    left.name?.first === left.name?.last &&
    /(?:an|ian|ish|ese|i|ch|can)$/.test(left.fold);
  if (isAdjective) return past && !framesOfNoun(unit.fold).length ? verb(past) : noun;
  if (
    past !== undefined &&
    (startsPhrase(next) || isNounish || (next !== undefined && prepositions.has(next.fold)))
  )
    return verb(past);
  const isPlural =
    /(?:s|men|police|people|army|military|crew)$/.test(left.fold) || units[left.at - 1]?.tag === "conj";
  const agrees = reading.form === "s" || isPlural || startsPhrase(next);
  const objectAhead = startsPhrase(next) || (isNounish && !isPlainVerb(next));
  return agrees && objectAhead ? verb(reading) : noun;
}

const isPlainVerb = (unit: Unit | undefined) =>
  unit !== undefined &&
  verbReadings(unit.fold).length > 0 &&
  framesOfNoun(unit.fold).length === 0 &&
  !/s$/.test(unit.fold);
