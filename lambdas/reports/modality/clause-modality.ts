import { spend } from "../../budget.ts";
import type { Deed } from "../deeds/deed.ts";
import { beForms, modals, negations } from "../lexicon/closed-classes.ts";
import {
  deniedNounMakes,
  type Effect,
  isGoverningNoun,
  isInsisting,
  isVerbThat,
  nounMakes,
  nounsWith,
  pastMakes,
  saidMakes,
  verbMakes,
} from "../lexicon/governors.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import type { Clause } from "../syntax/clause.ts";
import { wordsOf } from "../syntax/phrases.ts";
import type { Parsed, Unit } from "../syntax/units.ts";
import { conditionOf, isPresent, planOver } from "./not-yet.ts";
import { hitInAll, type Rule, type Ruling, stronger, type Verdict, verdict } from "./verdict.ts";

/** A step on the way up from the clause of a deed: a clause, and the one below it that the way came from. */
interface Step {
  parsed: Parsed;
  deed: Deed;
  /** The deed's own clause, where the way begins. */
  own: Clause;
  clause: Clause;
  below: Clause | null;
}

/** What the verb's own auxiliaries and the clauses above it make of it; null: nothing, it happened. */
export function clauseModality(parsed: Parsed, own: Clause, deed: Deed): Ruling | null {
  let found: Ruling | null = null;
  let below: Clause | null = null;
  for (let clause: Clause | null = own; clause !== null; clause = clause.governor) {
    spend(parsed.budget);
    const step = { parsed, deed, own, clause, below };
    for (const { name, reads, settles } of rules) {
      const read = reads(step);
      if (read === null) continue;
      const ruling = { ...read, by: name };
      if (settles === true || read.modality === "none") return ruling;
      found = stronger(found, ruling);
    }
    if (endsTheWay(clause)) break;
    below = clause;
  }
  return found;
}

/** Whether what stands above a clause says nothing of it. */
function endsTheWay({ link, via }: Clause): boolean {
  if (link === "adverbial" || link === "main" || link === "relative") return true;
  return link === "gerund" && via !== null && modalityWords.besides.has(via.fold);
}

/** All of them read every step, and the strongest verdict holds; `settles`: no other is asked any more. */
const rules: readonly (Rule<Step> & { settles?: true })[] = [
  {
    // "refused to withdraw", "claimed that Candria had shelled", "plans to withdraw"
    name: "the verb above",
    reads: ({ clause, below, deed }) => (below === null ? null : verbAbove(clause, below, deed)),
  },
  {
    // "no evidence that Candria has shelled", "not true that", "nothing to show that"
    name: "no such thing that it hangs on",
    settles: true,
    reads: ({ parsed, clause }) => (clause.link === "content" ? deniedAbove(parsed, clause) : null),
  },
  {
    // "the plan to withdraw", "claims that Candria has withdrawn"
    name: "the noun that it hangs on",
    reads: ({ parsed, clause, deed }) => nounAbove(parsed, clause, deed),
  },
  {
    // "did not withdraw"; "said that it had not shelled" is a denial
    name: "negated",
    settles: true,
    reads: ({ own, clause, below }) =>
      clause.isNegated && (clause === own || below?.link === "infinitive")
        ? isDeniedBySpeaker(clause)
          ? verdict("denied", negationOf(clause))
          : verdict("none", negationOf(clause))
        : null,
  },
  {
    // "will withdraw", "could withdraw", "is to withdraw"; "Candria must withdraw" is what a demand says
    name: "auxiliary",
    reads: ({ parsed, deed, own, clause }) => {
      const modal = auxiliaryModality(clause, hitInAll(modalityWords.provisos, parsed) !== null);
      const isDemanded =
        modal?.modality === "hypothetical" && deed.frame.traits.has("asks") && clause === own;
      return isDemanded ? null : modal;
    },
  },
  {
    // "Should Candria withdraw", "if Candria withdraws", "whether to withdraw", "until Candria withdraws"
    name: "condition",
    reads: ({ clause }) => conditionOf(clause),
  },
  {
    // "under the plan Candria withdraws"
    name: "what a plan says",
    reads: ({ parsed, deed, clause }) => (isPresent(clause) ? planOver(parsed, clause, deed) : null),
  },
  {
    // "without shelling", "instead of shelling"
    name: "left undone",
    reads: ({ parsed, clause: { via } }) =>
      via?.fold === "without" || (via?.fold === "of" && parsed.units[via.at - 1]?.fold === "instead")
        ? verdict("none", via.fold)
        : null,
  },
  {
    // "sent troops to retake the town"
    name: "purpose",
    reads: ({ deed, own, clause }) =>
      clause.link === "purpose" && clause === own && !deed.frame.traits.has("madeSo")
        ? verdict("planned", "to")
        : null,
  },
  {
    // "prepared for withdrawing"
    name: "prepared for",
    reads: ({ own, clause: { link, via, governor }, clause }) => {
      const effect = governor === null ? null : verbMakes(governor.lemma, "for");
      return effect !== null && link === "gerund" && via?.fold === "for" && clause === own
        ? verdict(effect, "for")
        : null;
    },
  },
];

/** What the verb of a clause says of the clause below it. */
function verbAbove(clause: Clause, below: Clause, deed: Deed): Verdict | null {
  const effect = effectAbove(clause, below, deed);
  if (effect === null) return null;
  const { via } = below;
  const isByHead = via !== null && below.link === "infinitive" && nounMakes(via.fold, "to") !== null;
  const words = isByHead ? via.fold : clause.verb.fold;
  return verdict(effect === "denied" && clause.isNegated ? "alleged" : effect, words);
}

function effectAbove(clause: Clause, below: Clause, deed: Deed): Effect | null {
  switch (below.link) {
    case "content":
      return ofContent(clause, below, deed);
    case "infinitive":
      return ofInfinitive(clause, below, deed);
    default:
      return ofOther(clause, below);
  }
}

/** "claimed that", "the claim that" */
function ofContent(clause: Clause, below: Clause, { frame }: Deed): Effect | null {
  const { lemma } = clause;
  const byNoun = isNounOrAdjective(below.via) ? nounMakes(below.via.fold, "that") : null;
  if (byNoun !== null) return byNoun;
  if (clause.isPassive && isVerbThat("hearsay", lemma)) return "alleged";
  // "announced that it was withdrawing"; who announces that it is attacking is at it
  const isUnderWay =
    isVerbThat("announces", lemma) &&
    below.form === "ing" &&
    below.auxiliaries.length > 0 &&
    !frame.traits.has("violent");
  return (isAhead(below) || isUnderWay ? verbMakes(lemma, "ahead") : null) ?? verbMakes(lemma, "that");
}

/** "refused to", "announced a plan to", "is said to", "is going to" */
function ofInfinitive(clause: Clause, { via }: Clause, { frame }: Deed): Effect | null {
  const { lemma } = clause;
  if (isVerbThat("announces", lemma) && via !== null) return "announced";
  const isSaid = frame.traits.has("said");
  if (via?.tag === "noun") return (isSaid ? saidMakes(via.fold) : null) ?? nounMakes(via.fold, "to");
  if (via?.tag === "adj") return (isPastBe(clause) ? pastMakes(via.fold) : null) ?? nounMakes(via.fold, "to");
  if (lemma === "be") return clause.auxiliaries.length > 0 || via !== null ? null : "planned";
  if (clause.form === "ing" && verbMakes(lemma, "going") !== null) return verbMakes(lemma, "going");
  if (clause.isPassive && isVerbThat("hearsay", lemma)) return "alleged";
  return (isSaid ? verbMakes(lemma, "said") : null) ?? verbMakes(lemma, "to");
}

/** "denied shelling", "a unit tasked with shelling" */
function ofOther(clause: Clause, below: Clause): Effect | null {
  const { lemma } = clause;
  const isWith = below.link === "adverbial" ? null : verbMakes(lemma, "with");
  if (isWith !== null) return isWith;
  const isGerund =
    (below.link === "gerund" && below.via === null) ||
    ((below.link === "gerund" || below.link === "participle") &&
      below.verb.at === clause.verb.at + (clause.particle === null ? 1 : 2));
  return isGerund ? verbMakes(lemma, "gerund") : null;
}

const isPastBe = ({ verb, auxiliaries }: Clause) =>
  modalityWords.pastBe.has(verb.fold) && !auxiliaries.some((word) => modals.has(word));

const isNounOrAdjective = (unit: Unit | null | undefined): unit is Unit =>
  unit?.tag === "noun" || unit?.tag === "adj";

/** "No evidence that", "found no sign that", "not true that", "nothing to suggest that". */
function deniedAbove(parsed: Parsed, { via, governor }: Clause): Verdict | null {
  const noun = isNounOrAdjective(via) ? via : (parsed.units[governor?.subject.at(-1)?.last ?? -1] ?? null);
  if (noun !== null && isGoverningNoun(noun.fold)) {
    const no = noBefore(parsed, noun) ?? (governor?.isNegated ? negationOf(governor) : null);
    return no === null ? null : verdict(deniedNounMakes(noun.fold), `${no} ${noun.fold}`);
  }
  const isForNothing =
    governor?.governor != null &&
    (governor.link === "purpose" || governor.link === "infinitive") &&
    modalityWords.nothing.has(wordsOf(parsed, governor.governor.object));
  return isForNothing ? verdict("none", "nothing") : null;
}

/** The "no" before a noun, adjectives passed over. */
function noBefore({ units }: Parsed, noun: Unit): string | null {
  for (let at = noun.at - 1; at >= 0; at--) {
    const { fold = "", tag } = units[at] ?? {};
    if (modalityWords.noSuch.has(fold)) return fold;
    if (tag !== "adj" && tag !== "adv") break;
  }
  return null;
}

const hearsayNouns = nounsWith("hearsay");

/** What the noun that a clause hangs on says of it. */
function nounAbove(parsed: Parsed, clause: Clause, { frame }: Deed): Verdict | null {
  const { via, link } = clause;
  // "capable of shelling"
  const before = parsed.units[(via?.at ?? 0) - 1];
  if (link === "gerund" && modalityWords.contents.has(via?.fold ?? "") && isNounOrAdjective(before)) {
    const of = nounMakes(before.fold, "of");
    return of === null ? null : verdict(of, before.fold);
  }
  if (!isNounOrAdjective(via) || (link !== "infinitive" && link !== "content")) return null;
  if (via.tag === "adj" && link === "infinitive") return null;
  const { fold } = via;
  if (hearsayNouns.has(fold)) return verdict(isRefuted(parsed, clause) ? "denied" : "alleged", fold);
  const said = frame.traits.has("said") && link === "infinitive" ? saidMakes(fold) : null;
  const effect = said ?? nounMakes(fold, link === "content" ? "that" : "to");
  return effect === null ? null : verdict(effect, fold);
}

/** "rejected claims that", "reports that … are untrue" */
const isRefuted = (parsed: Parsed, { governor }: Clause): boolean =>
  (governor !== null && isVerbThat("refutes", governor.lemma)) ||
  hitInAll(modalityWords.untrue, parsed) !== null;

/** Whether a clause speaks of what is to come, seen from the clause above it. */
const isAhead = ({ auxiliaries, form }: Clause) =>
  form === "base" ||
  auxiliaries.some(
    (word) => word === "to" || modalityWords.future.has(word) || modalityWords.futureInPast.has(word),
  );

/** "will", "could", "is to": what the clause's own auxiliaries say. */
export function auxiliaryModality(clause: Clause, isConditional = false): Verdict | null {
  const { auxiliaries, governor } = clause;
  const speaks = clause.link === "content" ? governor : null;
  const announced = (modal: string): Verdict =>
    speaks !== null && isVerbThat("announces", speaks.lemma)
      ? verdict("announced", `${speaks.verb.fold} … ${modal}`)
      : verdict("planned", modal);
  const word = auxiliaries.find(modalityWords.possible.has);
  const isReported = speaks !== null && !isVerbThat("guesses", speaks.lemma);
  if (word === "would" && isReported && !isConditional) return announced("would");
  if (word === "could" && auxiliaries.includes("have")) return verdict("hypothetical", "could have");
  if (word !== undefined) return verdict("hypothetical", word);
  const future = auxiliaries.find(modalityWords.future.has);
  if (future !== undefined) return announced(future);
  // "is to withdraw"
  if (auxiliaries.at(-1) === "to" && auxiliaries.some((one) => beForms.has(one)))
    return verdict("planned", "is to");
  return null;
}

/** The word that negates a clause. */
export const negationOf = ({ adverbs, auxiliaries }: Clause): string =>
  [...adverbs, ...auxiliaries].find((word) => negations.has(word)) ?? "not";

/** "Averia said it had not shelled": who speaks says that it did not happen; "it would not" or "could not" is none. */
export function isDeniedBySpeaker({ link, governor, auxiliaries }: Clause): boolean {
  if (link !== "content" || governor === null) return false;
  const isModal = auxiliaries.some((word) => modals.has(word)) && !auxiliaries.includes("have");
  return !isModal && isInsisting(governor.lemma);
}
