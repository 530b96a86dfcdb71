import { beForms, haveForms, negations } from "../lexicon/closed-classes.ts";
import type { VerbForm } from "../lexicon/inflect.ts";
import type { Unit } from "./units.ts";

/** A verb with the auxiliaries and adverbs before it: "had not yet been seized". */
export interface Group {
  at: number;
  auxiliaries: string[];
  adverbs: string[];
  hasTo: boolean;
  verb: Unit;
  next: number;
}

export const isParticipleForm = (form: VerbForm): boolean => form === "past" || form === "participle";

const isVerbal = (unit: Unit | undefined) => unit?.tag === "verb" || unit?.tag === "aux";

/** The verb group that begins at a unit; null when none does. */
export function groupAt(units: readonly Unit[], start: number): Group | null {
  const auxiliaries: string[] = [];
  const adverbs: string[] = [];
  let hasTo = false;
  let lastAux: Unit | null = null;
  for (let at = start; at < units.length; at++) {
    const unit = units[at];
    if (unit?.tag === "verb") return { at: start, auxiliaries, adverbs, hasTo, verb: unit, next: at + 1 };
    if (unit?.tag === "adv") adverbs.push(unit.fold);
    else if (unit?.tag === "aux") {
      auxiliaries.push(unit.fold);
      lastAux = unit;
    } else if (unit?.tag === "to" && isVerbal(nextWord(units, at + 1))) {
      if (lastAux === null && !hasTo && at !== start) break;
      hasTo ||= at === start;
      auxiliaries.push("to");
    } else if (unit?.tag !== "quote") break;
  }
  if (lastAux === null) return null;
  const verb = auxiliaryAsVerb(lastAux);
  return { at: start, auxiliaries: auxiliaries.slice(0, -1), adverbs, hasTo, verb, next: lastAux.at + 1 };
}

/** "Is ready to", "was behind": the auxiliary itself is the verb. */
function auxiliaryAsVerb(auxiliary: Unit): Unit {
  const lemma = beForms.has(auxiliary.fold) ? "be" : haveForms.has(auxiliary.fold) ? "have" : "do";
  return { ...auxiliary, verb: { lemma, form: "past" } };
}

function nextWord(units: readonly Unit[], from: number): Unit | undefined {
  let at = from;
  while (units[at]?.tag === "adv" || units[at]?.tag === "quote") at++;
  return units[at];
}

/** The auxiliary nearest to the verb is a form of "be": "was killed", "has been killed", "to be killed". */
export function endsInBe(auxiliaries: readonly string[]): boolean {
  const last = auxiliaries.filter((word) => !negations.has(word) || beForms.has(word)).at(-1);
  return last !== undefined && beForms.has(last);
}

/** "After having shelled", ", having been seized": a gerund by its auxiliary. */
export const isHaving = ({ auxiliaries }: Group, prev: Unit | undefined): boolean =>
  (auxiliaries[0] === "having" || auxiliaries[0] === "being") &&
  (prev === undefined || prev.tag === "verb" || prev.tag === "prep" || prev.tag === "comma");
