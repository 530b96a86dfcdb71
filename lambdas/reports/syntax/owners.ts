import { type Attached, brought, type Phrase } from "./phrases.ts";
import type { Unit } from "./units.ts";

/** Whose plan it is: possessors ("Averia's plan"), names before the noun ("the Averian plan"), else "by X". */
export function ownersOf(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  attached: readonly Attached[],
): Phrase[] {
  const own = phrases.flatMap((phrase): Phrase[] => {
    for (let n = phrase.last - 1; n >= phrase.first; n--)
      if (units[n]?.possessive || units[n]?.tag === "name") return [{ first: phrase.first, last: n }];
    return [];
  });
  return own.length > 0 ? own : brought(attached, ["by", "of", "from"]);
}
