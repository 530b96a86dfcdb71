import { spend } from "../../budget.ts";
import type { Deed } from "../deeds/deed.ts";
import { isVerbThat } from "../lexicon/governors.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import type { Clause } from "../syntax/clause.ts";
import { brought, type Phrase, unitsOf, wordsOf } from "../syntax/phrases.ts";
import type { Parsed } from "../syntax/units.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** "The blast was a controlled explosion", "came from a gas leak"; "a suspected attack; it was a false alarm". */
export function harmlessCause(parsed: Parsed, deed: Deed, clauses: readonly Clause[]): Verdict | null {
  spend(parsed.budget, clauses.length);
  for (const clause of clauses) {
    if (clause.isNegated || !isVerbThat("equates", clause.lemma)) continue;
    const told = [...clause.object, ...clause.second, ...brought(clause.attached, causes)];
    const cause = told.find((phrase) => !opensWithNo(parsed, phrase) && isHarmless(parsed, phrase));
    if (cause !== undefined && (isSubject(parsed, deed, clause) || isIn(deed, cause)))
      return verdict("none", wordsOf(parsed, [cause]));
  }
  return null;
}

const causes = ["by", "from", "of"];

const isIn = ({ trigger }: Deed, { first, last }: Phrase) => first <= trigger.at && trigger.at <= last;

/** Whether a clause speaks of the deed: its noun is the subject or hangs on it, or "it" or "this" stands for it. */
function isSubject(
  { units }: Parsed,
  { trigger }: Deed,
  { subject, verb, auxiliaries, adverbs }: Clause,
): boolean {
  if (trigger.at > verb.at) return false;
  const before = units[verb.at - auxiliaries.length - adverbs.length - 1]?.fold ?? "";
  return (subject[0]?.first ?? 0) <= trigger.at || modalityWords.standsForDeed.has(before);
}

const isHarmless = (parsed: Parsed, phrase: Phrase) =>
  modalityWords.harmless.foundIn(wordsOf(parsed, [phrase])) !== null ||
  modalityWords.untrue.has(wordsOf(parsed, [phrase]));

const opensWithNo = ({ units }: Parsed, phrase: Phrase) =>
  unitsOf(units, phrase).some(({ fold }) => fold === "no" || fold === "not");
