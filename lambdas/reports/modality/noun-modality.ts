import type { Deed } from "../deeds/deed.ts";
import { type Effect, verbMakes } from "../lexicon/governors.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import type { Clause } from "../syntax/clause.ts";
import type { Attached } from "../syntax/phrases.ts";
import type { Parsed } from "../syntax/units.ts";
import { auxiliaryModality, isDeniedBySpeaker, negationOf } from "./clause-modality.ts";
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
      const effect = effectOverNoun(clause, attachedBy !== undefined);
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
    reads: ({ clause: { link, via } }) =>
      link === "adverbial" && via !== null && modalityWords.provisos.has(via.fold)
        ? verdict("hypothetical", via.fold)
        : null,
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
];

const announced = (words: string): Verdict => verdict("announced", words);

const makesDenied = ({ lemma }: Clause) => verbMakes(lemma, "noun") === "denied";

/** What a verb says of a noun under it; "did not deny the attack" says nothing of it. */
function effectOverNoun(clause: Clause, isAttached: boolean): Effect | null {
  const { lemma, isNegated, isPassive, particle } = clause;
  if (makesDenied(clause)) return isNegated ? null : "denied";
  const behind = isAttached ? verbMakes(lemma, "of") : null;
  if (behind !== null) return behind;
  const effect = verbMakes(lemma, "noun");
  // "is reported", "is claimed": who says so is not told.
  if (effect !== null && !(effect === "alleged" && isPassive)) return effect;
  // "called off the attack"
  return particle === "off" ? "none" : null;
}
