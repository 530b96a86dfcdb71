import { clauseWords } from "../lexicon/clause-words.ts";
import { isVerbThat, nounsWith, speechVerbs } from "../lexicon/governors.ts";
import type { Clause } from "./clause.ts";
import { isLight } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./units.ts";

const contentNouns = nounsWith("content");

function isGoverningThat(above: Clause, that: Unit): boolean {
  const objectEnd = above.object.at(-1)?.last ?? -1;
  return (
    (speechVerbs.has(above.lemma) && (objectEnd < 0 || objectEnd < that.at - 1)) ||
    isVerbThat("informs", above.lemma)
  );
}

const mayHaveRelative = ({ tag, fold }: Unit) =>
  (tag === "noun" || tag === "name" || tag === "number" || tag === "adj") && !contentNouns.has(fold);

/** "The pact that X signed", "the cell that struck": nothing that somebody said. */
export function isRelativeThat({ parsed, waiting }: Reading, that: Unit, above: Clause | null): boolean {
  const before = nounBefore(parsed.units, that);
  if (before === undefined || !mayHaveRelative(before)) return false;
  return above === null ? waiting.length > 0 : !isGoverningThat(above, that);
}

/** "An attack that killed": without a subject of its own the clause tells more of the noun. */
export function isSubjectThat({ parsed, row }: Reading, that: Unit): boolean {
  const before = parsed.units[that.at - 1];
  const next = parsed.units[that.at + 1]?.tag;
  const isNoun = before?.tag === "noun" || before?.tag === "name";
  return row.length === 0 && isNoun && !contentNouns.has(before.fold) && (next === "verb" || next === "aux");
}

/** The unit before "that", times passed over; in "accusations by X that" the accusations. */
function nounBefore(units: readonly Unit[], that: Unit): Unit | undefined {
  const before = units[behindTimes(units, that.at - 1)];
  if (before === undefined || (before.tag !== "noun" && before.tag !== "name")) return before;
  const by = units[before.at - (units[before.at - 1]?.tag === "det" ? 2 : 1)];
  if (by === undefined || !clauseWords.nounOwner.has(by.fold)) return before;
  const noun = units[by.at - 1];
  return noun !== undefined && contentNouns.has(noun.fold) ? noun : before;
}

/** "No sign on Tuesday | that": where the words before a time end. */
function behindTimes(units: readonly Unit[], from: number): number {
  let at = from;
  for (let unit = units[at]; unit !== undefined; unit = units[at]) {
    const isBeforeTime = unit.tag === "prep" && units[at + 1]?.tag === "time";
    if (!isLight(unit) && !isBeforeTime) break;
    at--;
  }
  return at;
}

/** "A statement that", "fears that": the noun before "that". */
export function contentNoun({ parsed }: Reading, above: Clause | null, that: Unit): Unit | null {
  const noun = nounBefore(parsed.units, that);
  if (noun?.tag === "adj" && contentNouns.has(noun.fold)) return noun;
  return noun?.tag === "noun" && (above !== null || contentNouns.has(noun.fold)) ? noun : null;
}
