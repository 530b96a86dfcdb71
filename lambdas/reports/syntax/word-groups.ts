import {
  approximations,
  comparisons,
  smallestCounts,
  spellArticles,
  spellCounts,
  spellOpeners,
  spells,
} from "../lexicon/tag-words.ts";
import type { Unit } from "./units.ts";

const isCount = (unit: Unit | undefined) =>
  unit !== undefined && (unit.tag === "number" || smallestCounts.has(unit.fold));
const isArticle = (unit: Unit | undefined) => unit?.fold === "a" || unit?.fold === "an";

/** The words of a comparison, longest last: "at least", "as many as". */
const comparisonLengths = [...new Set(comparisons.words.map((words) => words.split(" ").length))].sort();

/** "At least 20", "more than a dozen", "up to five", "about 200": what stands before the number belongs to it. */
export function tagQuantities(units: readonly Unit[]): void {
  for (const unit of units) {
    const next = units[unit.at + 1];
    if (approximations.has(unit.fold) && isCount(next) && !isArticle(next)) unit.tag = "det";
    for (const length of comparisonLengths) {
      const words = units.slice(unit.at, unit.at + length);
      if (!comparisons.has(words.map(({ fold }) => fold).join(" "))) continue;
      if (isCount(units[unit.at + length])) for (const word of words) word.tag = "det";
    }
  }
}

/** "Last week", "the past year", "the next two months": words of time, and neither subject nor object of a clause. */
export function tagSpell(units: readonly Unit[], unit: Unit): void {
  if (!spells.has(unit.fold) || unit.tag !== "noun" || unit.possessive) return;
  const before = units[unit.at - 1];
  const isCounted = before?.tag === "number" || spellCounts.has(before?.fold ?? "");
  const opener = units[isCounted ? unit.at - 2 : unit.at - 1];
  const isOpened = spellOpeners.has(opener?.fold ?? "");
  if (!isOpened && before?.fold !== "past") return;
  const isWithOpener = isOpened || spellArticles.has(opener?.fold ?? "");
  const spell = units.slice(isCounted ? unit.at - 1 : unit.at, unit.at + 1);
  for (const one of [...spell.reverse(), ...(isWithOpener && opener !== undefined ? [opener] : [])]) {
    if (one.tag === "verb") break;
    one.tag = "time";
  }
}
