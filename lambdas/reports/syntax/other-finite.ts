import { isEventNoun } from "../lexicon/entries.ts";
import { isVerbThat } from "../lexicon/governors.ts";
import { guessVerb } from "../lexicon/verb-forms.ts";
import { isNominal, isPast, startsPhrase, type TaggedWord } from "./tagged-word.ts";
import type { Unit } from "./units.ts";

/** ", two killed", ", driver shot dead": a participle behind a comma that ends there is no verb of the sentence. */
function isOutcome(units: readonly Unit[], unit: Unit, other: Unit): boolean {
  if (other.at < unit.at || !isPast(other.verb ?? guessVerb(other.fold))) return false;
  const before = units.slice(unit.at + 1, other.at);
  const comma = before.findLastIndex(({ tag }) => tag === "comma");
  if (comma < 0 || comma + 1 >= before.length) return false;
  const own = before.slice(comma + 1);
  return own.every((one) => isNominal(one) || one.fold === "of") && !hasPhraseBehind(units[other.at + 1]);
}
const hasPhraseBehind = (next: Unit | undefined) =>
  startsPhrase(next) || (isNominal(next) && next?.fold !== "dead");

/** "As rebels attack", "after rebels attack": another clause begins between the two words. */
function isInAnotherClause(units: readonly Unit[], unit: Unit, other: Unit): boolean {
  const [first, last] = unit.at < other.at ? [unit.at, other.at] : [other.at, unit.at];
  return units.slice(first + 1, last).some(({ tag }) => tag === "sub");
}

/** Another word of the sentence is surely its verb: no gerund, no infinitive, no "says", no ", two killed". */
export const hasOtherFinite = ({ units, unit }: TaggedWord): boolean =>
  units.some((other) => {
    if (other.at === unit.at || isOutcome(units, unit, other) || isInAnotherClause(units, unit, other))
      return false;
    if (other.tag !== "verb") return other.tag === "aux";
    // "Claims capture of the town".
    if (isEventNoun(other.fold) && units[other.at + 1]?.fold === "of") return false;
    const { form, lemma } = other.verb ?? guessVerb(other.fold);
    return other.at > 0 && !isVerbThat("says", lemma) && form !== "ing" && units[other.at - 1]?.tag !== "to";
  });
