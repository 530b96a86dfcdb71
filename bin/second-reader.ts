import type { Knowledge } from "../lambdas/mentions/knowledge.ts";
import { namesIn } from "../lambdas/mentions/names-in.ts";
import { acceptAnswer, acceptUnread } from "../lambdas/reader/accept-answer.ts";
import { isDoubted, type Opinion, type Thrown } from "../lambdas/reader/opinion.ts";
import {
  type AskedReport,
  promptVersion,
  type Question,
  questionBefore,
  questionUnread,
} from "../lambdas/reader/question.ts";
import { readAgain } from "../lambdas/reader/read-again.ts";
import { articleOfLine, type ReportsAnswer, reportsLine } from "../lambdas/reports/answer-line.ts";
import { type CodedReport, isNews } from "../lambdas/reports/report.ts";

/** The two questions: of reports that are about to alert, and of what rules cannot read. */
export const questionKinds = ["before", "unread"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a reader may do: only say what it thinks, or also keep back what it doubts. */
export const readerModes = ["annotate", "gate"] as const;
export type ReaderMode = (typeof readerModes)[number];

/** What is asked of an article where nobody says which: of its reports where some are news, else what rules did not read. */
const kindFor = ({ reports }: ReportsAnswer): QuestionKind => (reports.some(isNews) ? "before" : "unread");

/** What a model is asked about the article of a line; null where there is nothing to ask: no report, or no known name. */
export function questionOf(
  line: unknown,
  asked: QuestionKind | undefined,
  knowledge: Knowledge,
): Question | null {
  const article = articleOfLine(line);
  const coded = reportsLine(line, knowledge);
  if ((asked ?? kindFor(coded)) === "before")
    return coded.reports.length === 0 ? null : questionBefore(article, withIds(coded));
  const ids = namesIn(`${article.title}\n\n${article.text}`, knowledge);
  const named = ids.flatMap((id) => (knowledge.actors.get(id) ?? knowledge.places.get(id))?.name ?? []);
  return named.length === 0 ? null : questionUnread(article, named);
}

/** Reports by the ids that opinions name. */
const withIds = ({ id, reports }: ReportsAnswer): (ReportsAnswer["reports"][number] & AskedReport)[] =>
  reports.map((report, n) => ({ ...report, id: `${id}.${n}` }));

/** A report as it is told, with what the second reader says of it. */
export interface ReadReport extends Omit<CodedReport, "standing"> {
  /** `doubted`: news to the rules and not to the second reader, so that it goes to the digest. */
  standing: "news" | "background" | "doubted";
  opinion?: Pick<Opinion, "reportId" | "judgement" | "repeats" | "quote"> & {
    /** Fields of the reading that is not told, where the two differ: the rules' with `gate`, the reader's with `annotate`. */
    otherwise: Partial<CodedReport>;
  };
}

/** The coder's answer to a line as a second reader's answer leaves it. */
export interface ReadAnswer extends Omit<ReportsAnswer, "reports"> {
  reports: ReadReport[];
  /** Happenings that the model alone read: they alert nobody but on watches with `"reader": true`. */
  readByModel: CodedReport[];
  /** What was said and not taken. */
  thrown: Thrown[];
}

/** A line coded by rules, with what a model's answer about it may change. `model`: its name, where it is known. */
export function readLine(
  line: unknown,
  answer: unknown,
  { mode, model }: { mode: ReaderMode; model: string },
  knowledge: Knowledge,
): ReadAnswer {
  const coded = reportsLine(line, knowledge);
  const article = articleOfLine(line);
  const by = { model, promptVersion, at: article.publishedAt };
  if (answer === undefined) return { ...coded, readByModel: [], thrown: [] };
  if (kindFor(coded) === "unread") {
    const { reports, thrown } = acceptUnread(answer, article, knowledge, by);
    return { ...coded, readByModel: reports, thrown };
  }
  const asked = withIds(coded);
  const { opinions, missed, thrown } = acceptAnswer(answer, article, asked, knowledge, by);
  const reports = coded.reports.map((report, n) => {
    const opinion = opinions[n];
    return opinion === undefined ? report : readReport(report, opinion, mode, article.publishedAt);
  });
  return { ...coded, reports, readByModel: missed === null ? [] : [missed], thrown };
}

function readReport(
  report: ReportsAnswer["reports"][number],
  opinion: Opinion,
  mode: ReaderMode,
  publishedAt: string,
): ReadReport {
  const { reportId, judgement, repeats, quote, correction } = opinion;
  const said = { reportId, judgement, repeats, quote };
  // What alerts nobody is not read again: a correction makes no hit.
  if (mode === "annotate" || !mayAlert(report, publishedAt))
    return { ...report, opinion: { ...said, otherwise: correction } };
  const rules = Object.fromEntries(
    Object.entries(report).filter(([field]) => field in correction),
  ) as Partial<CodedReport>;
  const standing = isDoubted(opinion) ? "doubted" : report.standing;
  return { ...readAgain(report, opinion), standing, opinion: { ...said, otherwise: rules } };
}

/** As far as an article knows: of a fresh day, and news. */
function mayAlert(report: CodedReport, publishedAt: string): boolean {
  const oldest = new Date(Date.parse(publishedAt) - freshMs).toISOString().slice(0, 10);
  return isNews(report) && report.eventDate.to >= oldest;
}
/** The freshness of alerts, 72 hours. */
const freshMs = 72 * 3_600_000;
