import type { ReadSentence } from "../lambdas/reports/code-article.ts";
import type { CodedReport } from "../lambdas/reports/report.ts";

export type Span = CodedReport["evidence"]["sentence"];

/** A report of the article with the decisions behind it. */
export interface ToldReport extends CodedReport {
  decisions: string[];
  /** What else in the article tells the same happening, and was joined to it. */
  retold: { rules: string[]; sentence: Span }[];
}

/** A sentence as it was published, with what coding it came to. */
export interface ToldSentence extends Span {
  reports: {
    rule: string;
    decisions: string[];
    /** Numbers, from 0, of the reports that it may be part of: several when that is open, none when it was not kept. */
    tells: number[];
  }[];
  /** Why nothing was coded; "" when something was. */
  silence: string;
}

/**
 * Finds the report of the article that each report of a sentence ended in. The coder does not say to which it joined one:
 * to the only one of its class in its sentence, else the only one so far; where there are several, it stays open. `spans` are those of the sentences, in order.
 */
export function tieSentences(
  read: readonly ReadSentence[],
  spans: readonly Span[],
  reports: readonly CodedReport[],
): { sentences: ToldSentence[]; reports: ToldReport[] } {
  const told = reports.map((report): ToldReport => ({ ...report, decisions: [], retold: [] }));
  const begun = new Set<ToldReport>();
  const tie = (rule: string, decisions: string[], sentence: Span): number[] => {
    const own = told.find((report) => !begun.has(report) && isBegunBy(report, rule, sentence));
    if (own !== undefined) {
      begun.add(own);
      own.decisions.push(...decisions);
      return [told.indexOf(own)];
    }
    const ofClass = [...begun].filter((report) => classOf(report.rule) === classOf(rule));
    const beside = ofClass.filter((report) => report.evidence.sentence.start === sentence.start);
    const joined = beside.length === 1 ? beside : ofClass;
    if (joined[0] !== undefined && joined.length === 1) addRetelling(joined[0], rule, sentence);
    return joined.map((report) => told.indexOf(report));
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

function addRetelling({ retold }: ToldReport, rule: string, sentence: Span): void {
  const known = retold.find((one) => one.sentence.start === sentence.start);
  if (known === undefined) retold.push({ rules: [rule], sentence });
  else known.rules.push(rule);
}

/** A rule is named after its class: only reports of one class are joined. */
const classOf = (rule: string) => rule.slice(0, rule.indexOf("/"));

const isBegunBy = (report: CodedReport, rule: string, { start }: Span) =>
  report.rule === rule && report.evidence.sentence.start === start;
