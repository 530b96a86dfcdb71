import type { Deed } from "../deeds/deed.ts";
import { nounPhraseOf } from "../deeds/noun-spot.ts";
import { nounMakes } from "../lexicon/governors.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import type { Parsed, Unit } from "../syntax/units.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What the noun that an event noun hangs on says of it: "a plan for the withdrawal", "the threat of an attack". */
export function nounOverNoun(parsed: Parsed, { frame, trigger }: Deed): Verdict | null {
  const isStep = frame.traits.has("step");
  const head = headOver(parsed, nounPhraseOf(parsed.units, trigger).first, isStep);
  if (head === null) return null;
  const effect = nounMakes(head.fold, isStep ? "step" : "of");
  return effect === null ? null : verdict(effect, head.fold);
}

/** The noun or adjective before the preposition that brings a phrase; of a step also the one before whose it is: "talks with Candria on". */
function headOver({ units }: Parsed, first: number, isStep: boolean): Unit | null {
  const preposition = units[first - 1];
  const topics = isStep ? modalityWords.topics : modalityWords.contents;
  if (preposition === undefined || !topics.has(preposition.fold)) return null;
  let at = first - 2;
  while (isStep && isOfOthers(units, at)) at = beforePreposition(units, at);
  const head = units[at];
  return head?.tag === "noun" || head?.tag === "adj" ? head : null;
}

const isOfOthers = (units: readonly Unit[], at: number) =>
  units[at]?.tag === "name" && beforePreposition(units, at) >= 0;

/** The place before the preposition that brings a name; -1 when none does. */
function beforePreposition(units: readonly Unit[], from: number): number {
  let at = from;
  while (units[at]?.tag === "name" || units[at]?.tag === "conj" || units[at]?.tag === "det") at--;
  return units[at]?.tag === "prep" ? at - 1 : -1;
}
