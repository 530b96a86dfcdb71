import { phraseStartingAt } from "./phrases.ts";
import { actorsOf } from "./role-fillers.ts";
import type { Parsed, Unit } from "./units.ts";
import { verbGroup } from "./verb-group.ts";
import { speechVerbs } from "./words.ts";

/** Who is cited in the sentence: "X said", "said X", "according to X". */
export function speakersOf(parsed: Parsed): Unit[] {
  const { units } = parsed;
  const found = units.flatMap((unit, n) => {
    if (unit.tag === "verb" && speechVerbs.has(unit.verb?.lemma ?? "")) {
      const before = actorsOf(parsed, verbGroup(parsed, unit).phrases, false);
      const next = phraseStartingAt(units, n + 1);
      const isInverted = before.length === 0 && next !== null && units[n - 1]?.tag !== "aux";
      return before.length > 0 ? before : isInverted ? actorsOf(parsed, [next], false) : [];
    }
    if (unit.fold === "according" && units[n + 1]?.tag === "to") {
      const phrase = phraseStartingAt(units, n + 2);
      return phrase === null ? [] : actorsOf(parsed, [phrase], false);
    }
    return [];
  });
  return [...new Set(found)];
}
