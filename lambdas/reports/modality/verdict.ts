import type { Effect } from "../lexicon/governors.ts";
import type { WordList } from "../lexicon/word-list.ts";
import type { Modality } from "../plover.ts";
import { once, type Parsed } from "../syntax/units.ts";

/** What a rule makes of a deed, and by which words. `none`: the sentence says that it did not happen. */
export interface Verdict {
  modality: Effect;
  words: string;
}

/** A rule of an ordered list: the first that reads something, or the strongest, decides. */
export interface Rule<Case> {
  name: string;
  reads: (of: Case) => Verdict | null;
}

/** A verdict with the name of the rule that reached it. */
export interface Ruling extends Verdict {
  by: string;
}

export const verdict = (modality: Effect, words: string): Verdict => ({ modality, words });

/** The verdict of the first rule that reads something. */
export function firstRuling<Case>(rules: readonly Rule<Case>[], of: Case): Ruling | null {
  for (const { name, reads } of rules) {
    const found = reads(of);
    if (found !== null) return { ...found, by: name };
  }
  return null;
}

/** Lower wins: what is denied is denied, whoever announced it. */
const rank: Readonly<Record<Modality, number>> = {
  denied: 0,
  historical: 1,
  threatened: 2,
  announced: 3,
  hypothetical: 4,
  planned: 5,
  alleged: 6,
  happened: 7,
};

/** The stronger of two rulings, the first of equals; nothing is stronger than that it did not happen. */
export function stronger(one: Ruling | null, other: Ruling): Ruling {
  if (one === null || other.modality === "none") return other;
  if (one.modality === "none") return one;
  return rank[other.modality] < rank[one.modality] ? other : one;
}

/** The words of a sentence between two units. */
export function textBetween({ text, units }: Parsed, from: number, to: number): string {
  const first = units[Math.max(0, Math.min(from, units.length - 1))];
  const last = units[Math.max(0, Math.min(units.length - 1, to))];
  return text.slice(first?.start ?? 0, last?.end ?? 0);
}

/** The first words of a list in a text, as the text writes them. */
export function hitIn(list: WordList, text: string): string | null {
  const lower = text.toLowerCase();
  const found = list.foundIn(lower);
  return found === null ? null : text.substr(lower.indexOf(found), found.length);
}

/** The first words of a list in a whole sentence. */
export const hitInAll = (list: WordList, parsed: Parsed): string | null =>
  once(parsed, list, "first", () => hitIn(list, parsed.text));
