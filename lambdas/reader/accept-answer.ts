import * as v from "valibot";
import type { Knowledge } from "../mentions/knowledge.ts";
import { type CodedReport, isNews } from "../reports/report.ts";
import { answerSchema, type Change, changeSchema, unreadSchema } from "./answer.ts";
import { indexArticle } from "./article-index.ts";
import { correctionOf, readFields } from "./correct.ts";
import { mostHappenings } from "./instructions.ts";
import { type Correction, isDoubted, type Opinion, type ReadBy, type Thrown } from "./opinion.ts";
import type { AskedReport } from "./question.ts";
import { findQuote } from "./quoted.ts";
import { type Around, readHappening } from "./read-happening.ts";
import { type ReadArticle, sentencesOf, shownArticle } from "./shown-article.ts";

/** What code takes of an answer to the question before an alert. */
export interface Accepted {
  /** One for each report, in their order; none when the answer as a whole could not be read. */
  opinions: Opinion[];
  /** The main happening, where no report tells it. It begins nothing by itself. */
  missed: CodedReport | null;
  thrown: Thrown[];
}

/** What code takes of an answer to what rules cannot read. */
export interface AcceptedUnread {
  reports: CodedReport[];
  thrown: Thrown[];
}

/** What a model says is read against. */
interface Asked extends Around {
  reports: readonly AskedReport[];
}

/** Never throws: what cannot be taken stands in `thrown`, and the rules' reading stays. */
export function acceptAnswer(
  raw: unknown,
  article: ReadArticle,
  reports: readonly AskedReport[],
  knowledge: Knowledge,
  by: ReadBy,
): Accepted {
  const answer = v.safeParse(answerSchema, raw);
  if (!answer.success) return { opinions: [], missed: null, thrown: [notRead] };
  const thrown: Thrown[] = [];
  const asked: Asked = { ...aroundOf(article, knowledge, reports[0]), reports };
  const changes = changesIn(answer.output.changes, reports, thrown);
  const opinions: Opinion[] = [];
  for (const [at, report] of reports.entries())
    opinions.push({
      ...by,
      reportId: report.id,
      ...opinionOf(report, changes.get(at + 1), opinions, asked, thrown),
    });
  const { missed } = answer.output;
  const found = missed === undefined || missed === null ? null : readHappening(missed, asked, by, thrown);
  return { opinions, missed: found, thrown };
}

/** Never throws. Each report says `readBy`, and has severity 4 at most. */
export function acceptUnread(
  raw: unknown,
  article: ReadArticle,
  knowledge: Knowledge,
  by: ReadBy,
): AcceptedUnread {
  const answer = v.safeParse(unreadSchema, raw);
  if (!answer.success) return { reports: [], thrown: [notRead] };
  const thrown: Thrown[] = [];
  const around = aroundOf(article, knowledge, undefined);
  const { happenings } = answer.output;
  const reports = happenings
    .slice(0, mostHappenings)
    .flatMap((one) => readHappening(one, around, by, thrown) ?? []);
  const over = happenings.length - mostHappenings;
  if (over > 0) thrown.push({ reportId: null, part: "happenings", reason: `${over} more than are taken` });
  return { reports, thrown };
}

const aroundOf = (article: ReadArticle, knowledge: Knowledge, beside: CodedReport | undefined): Around => ({
  article,
  shown: shownArticle(article),
  index: indexArticle(article, knowledge),
  beside,
});

const notRead: Thrown = { reportId: null, part: "answer", reason: "it has not the shape that was asked for" };

/** The changes by the number of their report: the first of each. */
function changesIn(
  given: readonly unknown[],
  reports: readonly AskedReport[],
  thrown: Thrown[],
): Map<number, Change | null> {
  const changes = new Map<number, Change | null>();
  for (const one of given) {
    const n = v.is(v.looseObject({ n: v.number() }), one) ? one.n : 0;
    const report = reports[n - 1];
    const change = v.safeParse(changeSchema, one);
    if (report === undefined) thrown.push({ reportId: null, part: "n", reason: "there is no such report" });
    else if (changes.has(n)) thrown.push({ reportId: report.id, part: "n", reason: "it is judged twice" });
    else {
      changes.set(n, change.success ? change.output : null);
      if (!change.success)
        thrown.push({
          reportId: report.id,
          part: "judgement",
          reason: "it has not the shape that was asked for",
        });
    }
  }
  return changes;
}

type Said = Pick<Opinion, "judgement" | "repeats" | "quote" | "correction">;

const confirmed: Said = { judgement: "news", repeats: null, quote: "", correction: {} };
/** Something was said and not taken: neither confirmed nor doubted. */
const undecided: Said = { judgement: "unsure", repeats: null, quote: "", correction: {} };

function opinionOf(
  report: AskedReport,
  change: Change | null | undefined,
  earlier: readonly Opinion[],
  { shown, index, reports }: Asked,
  thrown: Thrown[],
): Said {
  if (change === undefined) return confirmed;
  if (change === null) return undecided;
  const refuse = (part: string, reason: string) => thrown.push({ reportId: report.id, part, reason });
  const found = findQuote(change.quote, shown, sentencesOf(shown, report));
  if (typeof found === "string") {
    // Doubt about nothing needs no proof.
    if (change.judgement !== "unsure") refuse("quote", found);
    return undecided;
  }
  const { judgement } = change;
  const first = (change.repeats ?? 0) - 1;
  const lack = judgement === "repeat" ? lackOfRepeat(report, reports[first], earlier[first]) : "";
  if (lack !== "") {
    refuse("repeats", lack);
    return undecided;
  }
  const correction: Correction = correctionOf(
    report,
    readFields(change.correct ?? {}, refuse),
    change.remove ?? [],
    index,
    refuse,
  );
  return {
    judgement,
    repeats: judgement === "repeat" ? (reports[first]?.id ?? null) : null,
    quote: found.quote,
    correction,
  };
}

/** Why a report cannot be left out as the repeat of another; "" when it can: what it repeats is told, and as grave. */
function lackOfRepeat(
  report: AskedReport,
  repeated: AskedReport | undefined,
  opinion: Opinion | undefined,
): string {
  if (repeated === undefined || opinion === undefined) return "it is no earlier report";
  if (!isNews(repeated) || isDoubted(opinion)) return "what it repeats is not told";
  return repeated.severity < report.severity ? "what it repeats is less grave" : "";
}
