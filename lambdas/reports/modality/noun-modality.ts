import type { Deed } from "../deeds/deed.ts";
import { nounPhraseOf } from "../deeds/noun-spot.ts";
import { type Effect, isVerbThat, nounMakes, verbMakes } from "../lexicon/governors.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import type { Clause } from "../syntax/clause.ts";
import type { Attached, Phrase } from "../syntax/phrases.ts";
import type { Parsed } from "../syntax/units.ts";
import { auxiliaryModality, clauseModality, isDeniedBySpeaker, negationOf } from "./clause-modality.ts";
import { conditionOf, isOfPlans } from "./not-yet.ts";
import { firstRuling, type Rule, type Ruling, type Verdict, verdict } from "./verdict.ts";

/** A noun that names a deed, and how it stands to the verb of its clause. */
interface NounAt {
  parsed: Parsed;
  deed: Deed;
  clause: Clause;
  /** Whether it stands behind the verb. */
  isUnder: boolean;
  /** The preposition that brings it. */
  attachedBy: Attached | undefined;
  /** Whether that parts it from what the verb says: "denied, after the attack, that". */
  isApart: boolean;
}

/** What the verb over a noun says of it: "denied the attack", "announced the withdrawal of its troops". */
export function nounModality(parsed: Parsed, clause: Clause, deed: Deed): Ruling | null {
  const { trigger } = deed;
  const attachedBy = clause.attached.find(({ phrases }) =>
    phrases.some(({ first, last }) => first <= trigger.at && trigger.at <= last),
  );
  const isApart =
    attachedBy !== undefined &&
    modalityWords.apart.has(attachedBy.preposition) &&
    !modalityWords.shares.has(parsed.units[attachedBy.at - 1]?.fold ?? "");
  const isUnder = trigger.at > clause.verb.at;
  return firstRuling(rules, { parsed, deed, clause, isUnder, attachedBy, isApart });
}

/** The first that reads something decides. */
const rules: readonly Rule<NounAt>[] = [
  {
    // "did not launch an attack"; "said it had not launched an attack" is a denial
    name: "negated verb over the noun",
    reads: ({ clause, isUnder, isApart }) => {
      if (!isUnder || isApart || !clause.isNegated || makesDenied(clause)) return null;
      return verdict(isDeniedBySpeaker(clause) ? "denied" : "none", negationOf(clause));
    },
  },
  {
    // "denied the attack", "plans an attack", "accused Candria of an attack"
    name: "verb over the noun",
    reads: ({ clause, isUnder, isApart, attachedBy }) => {
      if (!isUnder || isApart) return null;
      const effect = effectOverNoun(clause, attachedBy);
      return effect === null ? null : verdict(effect, clause.verb.fold);
    },
  },
  {
    // "assessed the withdrawal", "insisted on the withdrawal"; "assessed the attack" says nothing of it
    name: "verb over a step",
    reads: ({ clause, deed, isUnder, isApart }) => {
      if (!isUnder || isApart || clause.isPassive || !deed.frame.traits.has("step")) return null;
      const effect = verbMakes(clause.lemma, "step");
      return effect === null ? null : verdict(effect, clause.verb.fold);
    },
  },
  {
    // "the plan includes the withdrawal", "the withdrawal is the goal"
    name: "what its subject is",
    reads: ({ parsed, clause, deed, isUnder, isApart }) =>
      isApart || clause.isPassive || !isVerbThat("holds", clause.lemma) || !deed.frame.traits.has("step")
        ? null
        : planNamed(parsed, isUnder ? clause.subject : clause.object),
  },
  {
    // "the withdrawal depends on"
    name: "verb behind the noun",
    reads: ({ clause, isUnder }) => {
      const effect = isUnder || clause.isPassive ? null : verbMakes(clause.lemma, "subject");
      return effect === null ? null : verdict(effect, clause.verb.fold);
    },
  },
  {
    // "the attack was planned", "the attack was denied"
    name: "passive verb behind the noun",
    reads: ({ clause, isUnder }) => {
      const effect = isUnder || !clause.isPassive ? null : verbMakes(clause.lemma, "passive");
      return effect === null ? null : verdict(effect, clause.verb.fold);
    },
  },
  {
    // "the announcement of the withdrawal drew praise"
    name: "announcement of the noun",
    reads: ({ parsed, deed, isUnder }) =>
      !isUnder && modalityWords.announcing.has(parsed.units[deed.trigger.at - 2]?.fold ?? "")
        ? verdict("announced", "announcement")
        : null,
  },
  {
    // "the withdrawal will begin", "will launch an attack"
    name: "auxiliary of the noun's verb",
    reads: ({ clause, isUnder, isApart }) => {
      const modal = auxiliaryModality(clause);
      const isOfNoun = !isUnder || (modal?.modality === "planned" && !isApart);
      return isOfNoun ? modal : null;
    },
  },
  {
    // "denied that the attack had taken place"
    name: "denied above the noun's verb",
    reads: ({ clause: { governor, link } }) =>
      governor !== null && link === "content" && verbMakes(governor.lemma, "that") === "denied"
        ? verdict("denied", governor.verb.fold)
        : null,
  },
  {
    // "if the attack goes on"
    name: "condition of the noun's verb",
    reads: ({ clause }) => conditionOf(clause),
  },
  {
    // "after announcing in Lisport the withdrawal"; an attack is not announced
    name: "announced before the noun",
    reads: ({ parsed, deed }) => {
      if (deed.frame.traits.has("violent")) return null;
      const words = parsed.units
        .slice(Math.max(0, deed.trigger.at - 8), deed.trigger.at)
        .find(({ fold }) => modalityWords.announcements.has(fold));
      return words === undefined ? null : announced(words.fold);
    },
  },
  {
    // "wants to defend itself against attacks", "shall certify the withdrawal"
    name: "verb that is itself not so",
    reads: asItsVerb,
  },
];

/** "The goal", "a key demand": what a plan or a wish makes of what it holds. */
function planNamed({ units }: Parsed, phrases: readonly Phrase[]): Verdict | null {
  for (const { last } of phrases) {
    const noun = units[last]?.fold ?? "";
    const effect = nounMakes(noun, "step") ?? nounMakes(noun, "to");
    if (effect !== null && isOfPlans(effect)) return verdict(effect, noun);
  }
  return null;
}

/** "Attacks", "an attack", but not "the attack": none that anybody knows of. */
function isVague({ units }: Parsed, { trigger }: Deed): boolean {
  const { first } = nounPhraseOf(units, trigger);
  const own = units.slice(first, trigger.at);
  const det = own.find(({ tag }) => tag === "det");
  if (det !== undefined) return modalityWords.indefinite.has(det.fold);
  return trigger.fold.endsWith("s") && !own.some(({ possessive }) => possessive);
}

/** In a clause that is not so a step is none either, and nor is a vague noun under what may be: "able to stop attacks". */
function asItsVerb({ parsed, deed, clause, isUnder, isApart }: NounAt): Verdict | null {
  if (!isUnder || isApart) return null;
  const above = clauseModality(parsed, clause, deed);
  if (above === null) return null;
  const isStep =
    deed.frame.traits.has("step") && (isOfPlans(above.modality) || above.modality === "announced");
  return isStep || (above.modality === "hypothetical" && isVague(parsed, deed)) ? above : null;
}

const announced = (words: string): Verdict => verdict("announced", words);

const makesDenied = ({ lemma }: Clause) => verbMakes(lemma, "noun") === "denied";

/** What a verb says of a noun under it; "did not deny the attack" says nothing of it. */
function effectOverNoun(clause: Clause, attachedBy: Attached | undefined): Effect | null {
  const { lemma, isNegated, isPassive, particle } = clause;
  if (makesDenied(clause)) return isNegated ? null : "denied";
  const behind = attachedBy === undefined ? null : verbMakes(lemma, "of");
  if (behind !== null) return behind;
  const effect = verbMakes(lemma, "noun");
  // "is reported", "is claimed": who says so is not told.
  if (effect !== null && !(effect === "alleged" && isPassive)) return effect;
  // "called off the attack", "put off the attack", "held off on its attack"
  return modalityWords.dropping.has(particle ?? attachedBy?.preposition ?? "") ? "none" : null;
}
