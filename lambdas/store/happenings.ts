import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { check } from "../check.ts";
import { isNews, type Report, reportSchema } from "../reports/report.ts";
import { type ArticleStore, expiryOf } from "./article-store.ts";
import { happeningsKey } from "./keys.ts";
import { askedEntries } from "./readings.ts";
import { getRow, putRow, type Table } from "./table.ts";

/** What a model alone read in one article revision, or why it was not read: a row beside the article's coded reports. */
export const happeningsSchema = v.object({
  ...askedEntries,
  /** Three at most, each with `readBy`. */
  reports: v.array(reportSchema),
});
export type Happenings = v.InferOutput<typeof happeningsSchema>;

export async function getHappenings(
  articles: Table,
  articleId: string,
  revision: number,
): Promise<Happenings | null> {
  const row = await getRow(articles, happeningsKey(articleId, revision));
  return row === undefined ? null : check(happeningsSchema, row, `what a model read in ${articleId}`);
}

export async function putHappenings(
  store: ArticleStore,
  article: Article,
  happenings: Happenings,
): Promise<void> {
  const key = happeningsKey(article.id, article.revision);
  await putRow(store.articles, { ...key, ...happenings, expiresAt: expiryOf(store, article) });
}

/** Reports of a model are numbered apart from those of rules, which may be coded again to more. */
export const readId = (articleId: string, n: number): string => `${articleId}.r${n}`;
export const isReadId = (reportId: string): boolean => /\.r\d+$/.test(reportId);

/** What an article tells: as rules read it, and, where these read no news, as a model does. */
export const tellingOf = (coded: readonly Report[], read: Pick<Happenings, "reports"> | null): Report[] =>
  coded.some(isNews) ? [...coded] : [...coded, ...(read?.reports ?? [])];
