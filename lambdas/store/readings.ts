import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { check, type Instant, instantSchema } from "../check.ts";
import type { MergePlan } from "../events/plan-merge.ts";
import { type ReportReading, reportReadingSchema, unreadSchema } from "../events/second-reading.ts";
import { opinionSchema, thrownSchema } from "../reader/opinion.ts";
import { codedReportSchema } from "../reports/report.ts";
import { type ArticleStore, expiryOf } from "./article-store.ts";
import { eventOpinionKey, keptAnswerKey, readingKey } from "./keys.ts";
import { deleteRow, getRow, putRow, type Table } from "./table.ts";

/** The rows of the second reader; docs/data-model.md lists them. What it may spend stands in `reader-budget.ts`. */

/** Parts of an answer that were refused, as kept with a reading. */
export const mostThrown = 20;

const tokensSchema = v.object({ input: v.number(), output: v.number() });

/** What is kept of a question about one article revision, whichever: who was asked, what was refused, what it took and cost. */
export const askedEntries = {
  articleId: v.string(),
  revision: v.number(),
  at: instantSchema,
  model: v.string(),
  promptVersion: v.string(),
  /** What code refused of the answer, twenty parts at most, and of how many. */
  thrown: v.array(thrownSchema),
  thrownCount: v.number(),
  unread: v.nullable(unreadSchema),
  /** Why not, in more words; "" when it was read. */
  said: v.string(),
  tokens: tokensSchema,
  /** 0 for an answer that was kept. What a call cost that was given up, nobody knows: as much as was reserved. */
  dollars: v.number(),
};

/** What became of one article revision at the second reader: what it says, or why it was not read. */
export const readingSchema = v.object({
  ...askedEntries,
  opinions: v.array(opinionSchema),
  /** A main happening that no report tells, as the model has it. It begins nothing. */
  missed: v.nullable(codedReportSchema),
});
export type Reading = v.InferOutput<typeof readingSchema>;

export async function getReading(
  articles: Table,
  articleId: string,
  revision: number,
): Promise<Reading | null> {
  const row = await getRow(articles, readingKey(articleId, revision));
  return row === undefined ? null : check(readingSchema, row, `what was read again of ${articleId}`);
}

export async function putReading(store: ArticleStore, article: Article, reading: Reading): Promise<void> {
  const key = readingKey(article.id, article.revision);
  await putRow(store.articles, { ...key, ...reading, expiresAt: expiryOf(store, article) });
}

const keptAnswerSchema = v.object({ answer: v.string(), tokens: tokensSchema });

/** An answer that the model gave to the very same question; undefined when there is none. */
export async function getKeptAnswer(articles: Table, hash: string): Promise<unknown> {
  const row = await getRow(articles, keptAnswerKey(hash));
  return row === undefined
    ? undefined
    : JSON.parse(check(keptAnswerSchema, row, `the kept answer ${hash}`).answer);
}

/** Days that answers are kept, and characters of one: what is longer is asked for again. */
const keptDays = 30;
const longestKept = 100_000;

export async function keepAnswer(
  articles: Table,
  hash: string,
  { answer, tokens }: { answer: unknown; tokens: v.InferOutput<typeof tokensSchema> },
  at: Instant,
): Promise<void> {
  const text = JSON.stringify(answer);
  if (text === undefined || text.length > longestKept) return;
  const expiresAt = Math.floor(Date.parse(at) / 1000) + keptDays * 86_400;
  await putRow(articles, { ...keptAnswerKey(hash), answer: text, tokens, at, expiresAt });
}

/** The reading of an article as it stands beside each of its reports in the events. */
export async function putEventOpinions(
  events: Table,
  { assignments }: Pick<MergePlan, "assignments">,
  { opinions, unread, revision }: Reading,
): Promise<void> {
  for (const { eventId, reportId } of assignments) {
    const opinion = opinions.find((one) => one.reportId === reportId) ?? null;
    const reading: ReportReading = {
      reportId,
      revision,
      opinion,
      unread: opinion === null ? (unread ?? "no-answer") : null,
    };
    await putRow(events, { ...eventOpinionKey(eventId, reportId), ...reading });
  }
}

export const readReportReading = (row: Record<string, unknown>): ReportReading =>
  check(reportReadingSchema, row, `${String(row["sk"])} of ${String(row["pk"])}`);

export async function deleteEventOpinion(events: Table, eventId: string, reportId: string): Promise<void> {
  await deleteRow(events, eventOpinionKey(eventId, reportId));
}
