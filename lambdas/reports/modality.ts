import type { Deed } from "./deeds/deed.ts";
import { nounPhraseOf } from "./deeds/noun-spot.ts";
import { isInsisting, isVerbThat } from "./lexicon/governors.ts";
import { modalityWords, refutedClaim } from "./lexicon/modality-words.ts";
import { clauseModality } from "./modality/clause-modality.ts";
import { harmlessCause } from "./modality/harmless.ts";
import { nounModality } from "./modality/noun-modality.ts";
import { nounOverNoun } from "./modality/noun-over-noun.ts";
import { comparisonBefore, habitOf, isOfMonths, pastOf } from "./modality/past.ts";
import {
  firstRuling,
  hitIn,
  hitInAll,
  type Rule,
  type Ruling,
  textBetween,
  type Verdict,
  verdict,
} from "./modality/verdict.ts";
import type { Modality } from "./plover.ts";
import type { Clause } from "./syntax/clause.ts";
import { wordsOf } from "./syntax/phrases.ts";
import { firstOf, type Parsed } from "./syntax/units.ts";

/** A modality and the words that decided it. */
export interface Reality {
  modality: Modality;
  words: string;
}

/** A deed with all that tells how it stands to reality. */
interface Case {
  parsed: Parsed;
  deed: Deed;
  clauses: readonly Clause[];
  publishedAt: string;
  /** Named by a verb, not by a noun. */
  isVerb: boolean;
  /** What its own clause and those above it make of it. */
  above: Ruling | null;
}

/** How what the deed says stands to reality; null when the sentence says that it did not happen. */
export function modalityOf(
  parsed: Parsed,
  deed: Deed,
  clauses: readonly Clause[],
  publishedAt: string,
): Reality | null {
  const ruling = rulingOf(parsed, deed, clauses, publishedAt);
  const { modality, words } = ruling;
  return modality === "none" ? null : { modality, words };
}

/** The same with the rule that decided. */
function rulingOf(parsed: Parsed, deed: Deed, clauses: readonly Clause[], publishedAt: string): Ruling {
  const isVerb = deed.trigger.tag !== "noun";
  const above = modalityAbove(parsed, deed, isVerb);
  return (
    firstRuling(rules, { parsed, deed, clauses, publishedAt, isVerb, above }) ?? {
      ...verdict("happened", ""),
      by: "no word makes it other",
    }
  );
}

/** What the clauses make of it; a noun that its verb does not do by itself is read by that verb alone. */
function modalityAbove(parsed: Parsed, deed: Deed, isVerb: boolean): Ruling | null {
  const { clause, voice } = deed;
  if (clause === null) return null;
  if (isVerb) return clauseModality(parsed, clause, deed);
  const isTied = voice === "light-verb" || voice === "suffered" || voice === "passive";
  return nounModality(parsed, clause, deed) ?? (isTied ? clauseModality(parsed, clause, deed) : null);
}

/** The first that reads something decides. */
const rules: readonly Rule<Case>[] = [
  {
    // "rejected the allegation that its troops had shelled"
    name: "refuted claim",
    reads: ({ parsed, deed: { trigger, clause } }) => {
      // "nothing to do with the attack, which Candria led"
      if (clause?.link === "relative") return null;
      const refuted = firstOf(parsed, refutedClaim);
      return refuted !== null && trigger.start > refuted.index + refuted[0].length - 5
        ? verdict("denied", refuted[0])
        : null;
    },
  },
  {
    // "did not shell"
    name: "not done, by the clauses",
    reads: ({ above }) => (above?.modality === "none" ? above : null),
  },
  {
    // "No one was killed": a toll of nobody, whoever says so.
    name: "nobody killed",
    reads: ({ parsed, deed, isVerb }) =>
      deed.frame.traits.has("kills") && isVerb && deed.source.length === 0 && isNobody(parsed, deed)
        ? verdict("none", "no")
        : null,
  },
  {
    // "denied shelling"
    name: "denied, by the clauses",
    reads: ({ above }) => (above?.modality === "denied" ? above : null),
  },
  {
    // "threatened to shell": whoever planned or denied the threat; "a chance to threaten Averia" is none
    name: "a threat",
    reads: ({ deed: { frame, trigger, clause }, above }) => {
      const isMeant = above?.modality === "hypothetical" && clause?.link === "infinitive";
      return frame.traits.has("threatens") && !isMeant ? verdict("threatened", trigger.fold) : null;
    },
  },
  {
    // "said there was no attack"
    name: "no such noun",
    reads: ({ parsed, deed, isVerb }) => (isVerb ? null : noSuchNoun(parsed, deed)),
  },
  {
    // "the blast was a controlled explosion"
    name: "harmless cause",
    reads: ({ parsed, deed, clauses, isVerb }) =>
      isVerb || !deed.frame.traits.has("violent") ? null : harmlessCause(parsed, deed, clauses),
  },
  {
    // "declared a ceasefire": saying it is the deed.
    name: "done by saying",
    reads: ({ deed: { frame, trigger }, isVerb, above }) =>
      isVerb &&
      above === null &&
      isVerbThat("announces", trigger.verb?.lemma ?? "") &&
      !frame.traits.has("declared")
        ? verdict("announced", trigger.fold)
        : null,
  },
  {
    // "on the anniversary of the attack", "in 2006"
    name: "past",
    reads: ({ parsed, deed, clauses, publishedAt }) =>
      orNull("historical", pastOf(parsed, deed, clauses, publishedAt)),
  },
  {
    // "have attacked convoys for more than a year"
    name: "of months or years",
    reads: ({ parsed, deed }) => (isOfMonths(parsed, deed) ? verdict("historical", "months or years") : null),
  },
  {
    // "In the scenario, missiles strike the bay"
    name: "scenario",
    reads: ({ parsed }) => orNull("hypothetical", hitInAll(modalityWords.scenarios, parsed)),
  },
  {
    // "regularly shells", "has long shelled"
    name: "habit",
    reads: ({ parsed, deed: { clause }, isVerb }) =>
      isVerb && clause !== null ? orNull("historical", habitOf(parsed, clause)) : null,
  },
  {
    // "a raid like the attack on"
    name: "comparison",
    reads: ({ parsed, deed: { trigger }, isVerb }) =>
      isVerb
        ? null
        : orNull("historical", comparisonBefore(parsed, nounPhraseOf(parsed.units, trigger).first)),
  },
  {
    // "fears of an attack"; a planned exercise in an attack stays planned
    name: "unreal noun",
    reads: ({ parsed, deed: { trigger }, isVerb, above }) =>
      isVerb || above?.modality === "planned"
        ? null
        : orNull(
            "hypothetical",
            hitIn(modalityWords.unrealNouns, textBetween(parsed, trigger.at - 6, trigger.at)),
          ),
  },
  {
    // "a plan for the withdrawal", "talks on the withdrawal", "relief from sanctions"
    name: "noun over the noun",
    reads: ({ parsed, deed, isVerb }) => (isVerb ? null : nounOverNoun(parsed, deed)),
  },
  {
    name: "by the clauses",
    reads: ({ above }) => above,
  },
  {
    // "ahead of the withdrawal"
    name: "coming noun",
    reads: (of) => (of.isVerb ? null : orNull("planned", hitIn(modalityWords.comingNouns, wordsBefore(of)))),
  },
  {
    // "the report could not be verified"
    name: "unverified",
    reads: ({ parsed }) => orNull("alleged", hitInAll(modalityWords.unverified, parsed)),
  },
  {
    // "suspected gunmen shot"
    name: "doubtful doers",
    reads: ({ parsed, deed: { frame, source } }) =>
      frame.traits.has("violent") &&
      source.some(({ first, last }) =>
        modalityWords.doubtfulDoers.foundIn(wordsOf(parsed, [{ first: Math.max(0, first - 2), last }])),
      )
        ? verdict("alleged", "suspected")
        : null,
  },
  {
    // "reportedly shelled"
    name: "hedge",
    reads: (of) => orNull("alleged", hitIn(modalityWords.hedges, wordsAround(of))),
  },
  {
    // "the alleged attack"
    name: "doubtful noun",
    reads: (of) =>
      of.isVerb ? null : orNull("alleged", hitIn(modalityWords.doubtfulNouns, wordsBefore(of))),
  },
];

const orNull = (modality: Modality, words: string | null): Verdict | null =>
  words === null ? null : verdict(modality, words);

/** "There was no attack": denied where somebody says so, else nothing happened. */
function noSuchNoun(parsed: Parsed, { trigger, clause }: Deed): Verdict | null {
  const isNone = parsed.units
    .slice(Math.max(0, trigger.at - 2), trigger.at)
    .some(({ fold }) => fold === "no");
  if (!isNone) return null;
  const speaker = clause?.governor?.lemma;
  return verdict(speaker !== undefined && isInsisting(speaker) ? "denied" : "none", "no");
}

/** "no one", "nobody", "none of them" as the subject. */
const isNobody = (parsed: Parsed, { clause }: Deed) =>
  modalityWords.nobody.has(wordsOf(parsed, clause?.subject ?? []).split(/\W/)[0] ?? "");

/** The six words before a noun and itself, within its clause. */
const wordsBefore = ({ parsed, deed: { first, trigger } }: Case) =>
  textBetween(parsed, Math.max(first, trigger.at - 6), trigger.at);

/** From three words before the clause to the end of its objects; around a noun three words more. */
function wordsAround({ parsed, deed: { first, last, trigger, clause }, isVerb }: Case): string {
  const end = isVerb
    ? Math.max(trigger.at + 2, ...(clause?.object.map((phrase) => phrase.last) ?? []))
    : last + 3;
  return textBetween(parsed, first - 3, end);
}
