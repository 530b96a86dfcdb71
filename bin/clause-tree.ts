import type { ReadSentence } from "../lambdas/reports/code-article.ts";
import type { Clause } from "../lambdas/reports/syntax/clause.ts";
import type { Phrase } from "../lambdas/reports/syntax/phrases.ts";

/** A clause as it is shown to who looks for a misreading, with those that hang on it. */
export interface ClauseNode {
  /** The verb with its auxiliaries and its particle: "had been carried out". */
  verb: string;
  /** "passive", "negated". */
  marks: string[];
  link: Clause["link"];
  /** The word through which it hangs; null when it hangs on the verb itself. */
  via: string | null;
  /** The attachment that decided so. */
  hungBy: string;
  /** What it has taken: "subject", "object", "second object", or the preposition that brings it. */
  taken: { as: string; words: string[] }[];
  below: ClauseNode[];
}

/** A sentence with its clauses, those that hang on none first. */
export interface SentenceTree {
  text: string;
  clauses: ClauseNode[];
}

/** The trees of the sentences that were read for their clauses. */
export const treesOf = (sentences: readonly ReadSentence[]): SentenceTree[] =>
  sentences
    .filter(({ clauses }) => clauses.length > 0)
    .map((sentence) => ({ text: sentence.text, clauses: hangingOn(null, sentence) }));

const hangingOn = (governor: Clause | null, sentence: ReadSentence): ClauseNode[] =>
  sentence.clauses.filter((clause) => clause.governor === governor).map((clause) => nodeOf(clause, sentence));

function nodeOf(clause: Clause, sentence: ReadSentence): ClauseNode {
  const { verb, auxiliaries, particle, isPassive, isNegated, link, via, hungBy } = clause;
  const words = ({ first, last }: Phrase) => wordsBetween(sentence, first, last);
  const taken = [
    { as: "subject", phrases: clause.subject },
    { as: "object", phrases: clause.object },
    { as: "second object", phrases: clause.second },
    ...clause.attached.map(({ preposition, phrases }) => ({ as: preposition, phrases })),
  ];
  return {
    verb: [...auxiliaries, wordsBetween(sentence, verb.at, verb.at), particle ?? ""]
      .filter(Boolean)
      .join(" "),
    marks: [isPassive ? "passive" : "", isNegated ? "negated" : ""].filter(Boolean),
    link,
    via: via === null ? null : wordsBetween(sentence, via.at, via.at),
    hungBy,
    taken: taken
      .filter(({ phrases }) => phrases.length > 0)
      .map(({ as, phrases }) => ({ as, words: phrases.map(words) })),
    below: hangingOn(clause, sentence),
  };
}

const wordsBetween = ({ text, units }: ReadSentence, first: number, last: number) =>
  text.slice(units[first]?.start ?? 0, units[last]?.end ?? 0);
