import type { VerbForm } from "../lexicon/inflect.ts";
import type { Attached, Phrase } from "./phrases.ts";
import type { Unit } from "./units.ts";

/** How a clause hangs on the one above it. */
export type Link =
  | "main"
  /** "said that Y", "said Y" */
  | "content"
  /** "plans to", "urged Y to", "the decision to" */
  | "infinitive"
  /** "to curb Y": what a deed is for */
  | "purpose"
  /** "after striking", "of shelling", ", killing four" */
  | "gerund"
  | "participle"
  /** "which struck", "the men killed in Y" */
  | "relative"
  /** "if Y", "when Y" */
  | "adverbial";

/** A verb with what stands around it. */
export interface Clause {
  verb: Unit;
  lemma: string;
  form: VerbForm;
  /** "out" of "carried out"; null without. */
  particle: string | null;
  auxiliaries: string[];
  adverbs: string[];
  isPassive: boolean;
  isNegated: boolean;
  subject: Phrase[];
  /** Whom "its" at the head of the subject refers to. */
  owner: Phrase[];
  object: Phrase[];
  /** The thing given, behind whom it is given to. */
  second: Phrase[];
  attached: Attached[];
  governor: Clause | null;
  link: Link;
  /** The noun, adjective, preposition or conjunction through which it hangs. */
  via: Unit | null;
  /** Name of the attachment by which it hangs. */
  hungBy: string;
  first: number;
  last: number;
}

/** All that a clause has taken, in its order. */
export const phrasesOf = ({ object, second, attached }: Clause): Phrase[] => [
  ...object,
  ...second,
  ...attached.flatMap(({ phrases }) => phrases),
];

/** The last phrases that a clause has taken: a relative clause behind it speaks of them. */
export function lastPhrases(above: Clause | null): Phrase[] {
  if (above === null) return [];
  const attached = above.attached.at(-1);
  const object = above.second.length > 0 ? above.second : above.object;
  const inner =
    attached && (attached.phrases.at(-1)?.last ?? -1) > (object.at(-1)?.last ?? -1)
      ? attached.phrases
      : object;
  return inner.length > 0 ? inner.slice(-1) : above.subject;
}
