import type { Deed } from "./deed.ts";
import { framesOfNoun } from "./lexicon.ts";
import { nounDeed } from "./noun-deed.ts";
import type { Parsed } from "./units.ts";
import { verbDeed } from "./verb-deed.ts";

/** Everything that the verbs and event nouns of a sentence say was done, in order. */
export function findDeeds(parsed: Parsed): Deed[] {
  return parsed.units.flatMap((unit) => {
    if (unit.tag === "verb") return verbDeed(parsed, unit) ?? [];
    if (unit.tag === "noun" && framesOfNoun(unit.fold).length > 0) return nounDeed(parsed, unit) ?? [];
    return [];
  });
}
