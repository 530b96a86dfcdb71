import type { Deed } from "../deeds/deed.ts";
import { beForms, haveForms, modals } from "../lexicon/closed-classes.ts";
import { type Effect, nounMakes } from "../lexicon/governors.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import type { Clause } from "../syntax/clause.ts";
import { attachedAfter } from "../syntax/phrases.ts";
import type { Parsed } from "../syntax/units.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Whether a clause speaks of now or of no time: "withdraws", "is deployed", "has left", but not "withdrew". */
export function isPresent({ form, auxiliaries, verb, lemma }: Clause): boolean {
  const first = auxiliaries.find((word) => beForms.has(word) || haveForms.has(word) || modals.has(word));
  if (first !== undefined) return modalityWords.presentForms.has(first);
  return lemma === "be" || lemma === "have"
    ? modalityWords.presentForms.has(verb.fold)
    : form === "s" || form === "base";
}

/** "If Candria withdraws", "until Candria withdraws", "will leave when Candria withdraws": it need not be so, or not yet. */
export function conditionOf(clause: Clause): Verdict | null {
  const { link, via, governor } = clause;
  if (via === null) return null;
  if (via.fold === "whether") return verdict("hypothetical", via.fold);
  if (link !== "adverbial") return null;
  const isPending =
    isPresent(clause) &&
    (modalityWords.pending.has(via.fold) ||
      (modalityWords.pendingAhead.has(via.fold) && governor !== null && isToCome(governor)));
  return via.tag === "aux" || modalityWords.conditions.has(via.fold) || isPending
    ? verdict("hypothetical", via.fold)
    : null;
}

/** "Will withdraw", "is to withdraw", "plans to withdraw". */
const isToCome = ({ auxiliaries, link }: Clause) =>
  link === "infinitive" ||
  auxiliaries.some(
    (word) => word === "to" || modalityWords.future.has(word) || modalityWords.possible.has(word),
  );

/** "Under the plan", at the head of the sentence or behind the verb: what the plan makes of a deed, itself apart. */
export function planOver(parsed: Parsed, { attached }: Clause, { trigger }: Deed): Verdict | null {
  const opening = parsed.units[0]?.tag === "prep" ? attachedAfter(parsed, 0, true).attached : [];
  for (const { preposition, phrases } of [...attached, ...opening]) {
    if (!modalityWords.byPlan.has(preposition)) continue;
    for (const { last } of phrases) {
      const noun = parsed.units[last]?.fold ?? "";
      const effect = nounMakes(noun, "to");
      if (effect !== null && isOfPlans(effect) && last !== trigger.at)
        return verdict(effect, `${preposition} ${noun}`);
    }
  }
  return null;
}

/** What only speaks of what may come. */
export const isOfPlans = (effect: Effect): boolean => effect === "planned" || effect === "hypothetical";
