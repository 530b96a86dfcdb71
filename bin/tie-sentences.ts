import type { ReadSentence } from "../lambdas/reports/code-article.ts";
import type { CodedReport } from "../lambdas/reports/report.ts";

export type Span = CodedReport["evidence"]["sentence"];

/** A report of the article with the decisions behind it. */
export interface ToldReport extends CodedReport {
  decisions: string[];
}

/** A sentence as it was published, with what coding it came to. */
export interface ToldSentence extends Span {
  reports: {
    rule: string;
    decisions: string[];
    /** Number, from 0, of the report that it began or was joined to; null when it was not kept. */
    tells: number | null;
  }[];
  /** Why nothing was coded; "" when something was. */
  silence: string;
}

/** Finds the report of the article that each report of a sentence ended in. `spans` are those of the sentences, in order. */
export function tieSentences(
  read: readonly ReadSentence[],
  spans: readonly Span[],
  reports: readonly CodedReport[],
): { sentences: ToldSentence[]; reports: ToldReport[] } {
  const told = reports.map((report): ToldReport => ({ ...report, decisions: [] }));
  const tie = (rule: string, decisions: string[], sentence: Span): number | null => {
    const begun = told.findIndex(
      (report) => report.decisions.length === 0 && isBegunBy(report, rule, sentence),
    );
    if (begun >= 0) told[begun]?.decisions.push(...decisions);
    const tied = begun >= 0 ? begun : told.findIndex((report) => isToldBy(report, rule, sentence));
    return tied < 0 ? null : tied;
  };
  const sentences = read.map(({ text, reports: coded, silence }, at): ToldSentence => {
    const span = spans[at] ?? { start: 0, end: 0, text };
    return {
      ...span,
      reports: coded.map(({ rule, decisions }) => ({ rule, decisions, tells: tie(rule, decisions, span) })),
      silence,
    };
  });
  return { sentences, reports: told };
}

const isBegunBy = (report: CodedReport, rule: string, { start }: Span) =>
  report.rule === rule && report.evidence.sentence.start === start;

const isToldBy = ({ evidence }: CodedReport, rule: string, { start }: Span) =>
  evidence.retold.some((one) => one.rule === rule && one.sentence.start === start);
