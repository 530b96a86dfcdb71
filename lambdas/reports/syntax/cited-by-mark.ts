import { spend } from "../../budget.ts";
import { isPerson } from "../lexicon/people-words.ts";
import { speech } from "../lexicon/speech-words.ts";
import type { Named } from "./attachment.ts";
import type { Clause } from "./clause.ts";
import { type Phrase, rowAt } from "./phrases.ts";
import type { Parsed, Unit } from "./units.ts";

/** Told when all verbs are read. */
export const citedByMark: Named = {
  name: "cited by a mark",
  hit: ["Candrian army: rebels *shelled* Dunmere", "Rebels *shelled* Dunmere — Candrian ministry"],
  near: ["Candrian plan: rebels *shelled* Dunmere", "Rebels *shelled* Dunmere — Averia said."],
};

/** What headlines write for "says". */
export const speakingMarks: ReadonlySet<string> = new Set(["-", ":", "—"]);
/** Words that who speaks may have before the mark, or behind it. */
const longestSpeaker = 6;
const inSpeaker: ReadonlySet<Unit["tag"]> = new Set(["adj", "det", "name", "noun"]);

/**
 * Headlines write a mark for "says": "X: Y struck Z", "Y struck Z — X". What is said so hangs below a clause that has the mark
 * for its verb; null when no mark stands between somebody who speaks and a verb.
 */
export function citeByMark(parsed: Parsed, clauses: readonly Clause[]): Clause | null {
  const { units, budget } = parsed;
  spend(budget, units.length);
  const first = units.find(({ tag }) => !inSpeaker.has(tag));
  const last = units.findLast(({ tag }) => !inSpeaker.has(tag));
  if (first?.fold === ":" && isSpeaker(units.slice(0, first.at)))
    return above(
      parsed,
      first,
      0,
      clauses.filter(({ verb }) => verb.at > first.at),
    );
  if (last !== undefined && speakingMarks.has(last.fold) && isSpeaker(units.slice(last.at + 1)))
    return above(
      parsed,
      last,
      last.at + 1,
      clauses.filter(({ verb }) => verb.at < last.at),
    );
  return null;
}

/** Whether a row of words is somebody who speaks. */
function isSpeaker(words: readonly Unit[]): boolean {
  const head = words.at(-1);
  if (head === undefined || words.length > longestSpeaker) return false;
  if (head.name !== null) return head.name.reading === "actor";
  return isPerson(head.fold) || speech.bodies.has(head.fold) || speech.hearsay.has(head.fold);
}

/** The clause of the mark, above those that were read as main ones. */
function above(parsed: Parsed, mark: Unit, from: number, said: readonly Clause[]): Clause | null {
  if (said.length === 0) return null;
  const subject: Phrase[] = rowAt(parsed, from, true);
  const head = parsed.units[subject.at(-1)?.last ?? -1];
  const clause: Clause = {
    verb: mark,
    lemma: speech.hearsay.has(head?.fold ?? "") ? "reckon" : "say",
    form: "s",
    particle: null,
    auxiliaries: [],
    adverbs: [],
    isPassive: false,
    isNegated: false,
    subject,
    owner: [],
    object: [],
    second: [],
    attached: [],
    governor: null,
    link: "main",
    via: null,
    hungBy: citedByMark.name,
    first: Math.min(from, mark.at),
    last: mark.at,
  };
  for (const one of said) {
    if (one.governor !== null || (one.link !== "main" && one.link !== "purpose")) continue;
    one.governor = clause;
    // "X: Y to withdraw" is a plan.
    if (one.link === "main") one.link = "content";
    one.hungBy = citedByMark.name;
  }
  return clause;
}
