import { framesOfVerb } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import { joinedRight, phraseStartingAt } from "./phrases.ts";
import type { Parsed, Unit } from "./units.ts";

const at = (parsed: Parsed, n: number): Unit | undefined => parsed.units[n];

/** What stands to the right: object and prepositional phrases up to the end of the clause. */
export interface Arguments {
  object: Phrase[];
  byPreposition: { preposition: string; at: number; phrases: Phrase[] }[];
  end: number;
}

/** Object and prepositional phrases to the right of a unit, up to the clause's end. */
export function argumentsAfter(parsed: Parsed, from: number): Arguments {
  const { units } = parsed;
  const found: Arguments = { object: [], byPreposition: [], end: from };
  let n = from + 1;
  let isFirst = true;
  for (; n < units.length; ) {
    const unit = at(parsed, n);
    if (unit === undefined) break;
    if (unit.tag === "adv" || unit.tag === "time" || unit.tag === "quote") {
      n++;
      continue;
    }
    if (unit.tag === "prep" || unit.tag === "to") {
      let next = n + 1;
      while (at(parsed, next)?.tag === "prep" || at(parsed, next)?.tag === "quote") next++;
      const preposition =
        at(parsed, next - 1)?.tag === "prep" && next - 1 > n
          ? (at(parsed, next - 1)?.fold ?? unit.fold)
          : unit.fold;
      const phrase = phraseStartingAt(units, next);
      if (phrase === null) break;
      const phrases = joinedRight(units, phrase);
      found.byPreposition.push({ preposition, at: n, phrases });
      n = (phrases.at(-1) ?? phrase).last + 1;
      isFirst = false;
      continue;
    }
    if (isFirst) {
      const phrase = phraseStartingAt(units, n);
      if (phrase !== null) {
        found.object = joinedRight(units, phrase);
        n = (found.object.at(-1) ?? phrase).last + 1;
        isFirst = false;
        continue;
      }
    }
    const next = at(parsed, n + 1);
    const isPostmodifier =
      unit.tag === "verb" &&
      /^(?:past|participle|ing)$/.test(unit.verb?.form ?? "") &&
      next?.tag === "prep" &&
      !isFirst &&
      framesOfVerb(unit.verb?.lemma ?? "", []).length === 0;
    if (isPostmodifier || (unit.tag === "comma" && next?.tag === "prep")) {
      n++;
      continue;
    }
    const belongs = unit.tag === "noun" && /^(?:belonging|linked|loyal|affiliated)$/.test(unit.fold);
    if (belongs) {
      n++;
      continue;
    }
    break;
  }
  found.end = n - 1;
  return found;
}
