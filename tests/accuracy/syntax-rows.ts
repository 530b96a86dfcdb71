import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { clauseFacts } from "./clause-facts.ts";
import { goldClauses } from "./gold-clauses.ts";
import { type Judgement, judgeClauses, type Measure, measures } from "./judge-clauses.ts";
import { type GoldSentence, readConllu } from "./read-conllu.ts";

/** A sentence parsed by hand, and what came of the coder's clauses of it. */
export interface JudgedSentence extends GoldSentence {
  judgements: Judgement[];
}

/** How the coder reads the sentences of the evaluation folder that were parsed by hand. */
export const judgeSyntax = (folder: string, knowledge: Knowledge): JudgedSentence[] =>
  readConllu(readFileSync(join(folder, "syntax", "pud-news.dev.conllu"), "utf8")).map((sentence) => ({
    ...sentence,
    judgements: judgeClauses(goldClauses(sentence), clauseFacts(sentence.text, knowledge)),
  }));

/** Rows of set, size, measure, figure: `judge-clauses.ts` says what each counts. */
export function syntaxRows(sentences: readonly JudgedSentence[]): string[][] {
  const all = sentences.flatMap(({ judgements }) => judgements);
  const rowOf = (measure: Measure): string[] => {
    const asked = all.filter((judgement) => judgement.measure === measure);
    const right = asked.filter(({ isRight }) => isRight).length;
    const share = `${((100 * right) / asked.length).toFixed(1)} % (${right} of ${asked.length})`;
    return ["syntax", String(sentences.length), measure, asked.length === 0 ? "nothing asked" : share];
  };
  return measures.map(rowOf);
}

/** What was read wrongly, a line each: measure, the word asked about, its sentence. */
export const missedSyntax = (sentences: readonly JudgedSentence[]): string[] =>
  sentences.flatMap(({ text, judgements }) =>
    judgements
      .filter(({ isRight }) => !isRight)
      .map(({ measure, at }) => `${measure}: ${text.slice(at.start, at.end)} | ${text}`),
  );
