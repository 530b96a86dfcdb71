import { normaliseText } from "../../lambdas/article/normalise-text.ts";
import { unbounded } from "../../lambdas/budget.ts";
import { findNames } from "../../lambdas/mentions/find-names.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import type { Clause } from "../../lambdas/reports/syntax/clause.ts";
import { clausesOf } from "../../lambdas/reports/syntax/clauses.ts";
import type { Phrase } from "../../lambdas/reports/syntax/phrases.ts";
import { cutUnits, tagged } from "../../lambdas/reports/syntax/units.ts";
import type { ClauseFacts } from "./gold-clauses.ts";
import type { Span } from "./read-conllu.ts";

/** The clauses that the coder finds in a sentence, with spans that count in the sentence as it was written. */
export function clauseFacts(original: string, knowledge: Knowledge): ClauseFacts[] {
  const { text, originalAt } = normaliseText(original);
  const tokens = tokenize(text);
  const parsed = tagged(cutUnits(text, findNames(tokens, knowledge), tokens, unbounded));
  const spanOf = ({ start, end }: Span): Span => ({ start: originalAt(start), end: originalAt(end) });
  const heads = (phrases: readonly Phrase[]): Span[] =>
    phrases.flatMap(({ last }) => {
      const head = parsed.units[last];
      return head === undefined ? [] : [spanOf(head)];
    });
  return clausesOf(parsed).map((clause: Clause) => ({
    verb: spanOf(clause.verb),
    subject: heads(clause.subject)[0] ?? null,
    // What "is" has as object is said of its subject.
    objects: clause.lemma === "be" ? [] : [...heads(clause.object).slice(0, 1), ...heads(clause.second)],
    isPassive: clause.isPassive,
    prepositional: heads(clause.attached.flatMap(({ phrases }) => phrases)),
    governor: clause.governor === null ? null : spanOf(clause.governor.verb),
    isRelative: clause.link === "relative",
  }));
}
