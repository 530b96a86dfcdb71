import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { check, type Instant, instantSchema } from "../check.ts";
import { type ArticleStore, expiryOf } from "./article-store.ts";
import { getText } from "./article-texts.ts";
import { getArticle, putArticle } from "./articles.ts";
import { pageRetryKey } from "./keys.ts";
import { getRow, putRow, queryRows } from "./table.ts";

/** Minutes after which a page that failed is asked for again, by how often it has failed; then no more. */
const waitMinutes = [30, 120, 480];

/** Rows looked at in one run; the next run takes the rest. */
const mostAtOnce = 100;

const retrySchema = v.object({
  articleId: v.string(),
  revision: v.number(),
  /** How often the page has failed. */
  failures: v.number(),
  retryAt: v.nullable(instantSchema),
});
type PageRetry = v.InferOutput<typeof retrySchema>;

/** Milliseconds after which a page is looked at again whose article is not merged yet. */
const lookAgainMs = 60_000;

/** Notes that an article's page failed for now; it is asked for again by time. @returns when, or null: never again. */
export async function owePageRetry(
  store: ArticleStore,
  article: Article,
  now: Date,
): Promise<Instant | null> {
  const row = await getRow(store.articles, pageRetryKey(article.id));
  const failures = row === undefined ? 1 : check(retrySchema, row, "a page to be asked again").failures + 1;
  const wait = waitMinutes[failures - 1];
  const retryAt = wait === undefined ? null : new Date(now.getTime() + wait * 60_000).toISOString();
  await putRetry(store, article, { articleId: article.id, revision: article.revision, failures, retryAt });
  return retryAt;
}

/**
 * The articles whose pages are due to be asked for again, each as a new revision of the same words: its reports then
 * take the place of those that were coded from the feed's. An article that has changed or was set aside meanwhile needs
 * none; one that is not merged yet goes to the end, so that many that wait hold up no other.
 */
export async function revisionsForPages(store: ArticleStore, now: Instant): Promise<Article[]> {
  const rows = await queryRows(store.articles, {
    index: "due",
    partition: "page",
    to: now,
    limit: mostAtOnce,
  });
  const revisions: Article[] = [];
  for (const row of rows) {
    const retry = check(retrySchema, row, `the page to be asked again ${String(row["pk"])}`);
    const article = await getArticle(store.articles, retry.articleId);
    // It has expired, and this row with it.
    if (article === null) continue;
    const isSame = article.revision === retry.revision;
    if (isSame && (article.state === "stored" || article.state === "coded")) {
      const later = new Date(Date.parse(now) + lookAgainMs).toISOString();
      await putRetry(store, article, { ...retry, retryAt: later });
      continue;
    }
    if (isSame && article.state === "merged") revisions.push(await reviseUnchanged(store, article, now));
    await putRetry(store, article, { ...retry, retryAt: null });
  }
  return revisions;
}

async function reviseUnchanged(store: ArticleStore, article: Article, now: Instant): Promise<Article> {
  const stored = await getText(store.articles, article.id, article.revision);
  const next: Article = {
    ...article,
    revision: article.revision + 1,
    state: "stored",
    stateReason: "",
    stateSince: now,
    attempt: 0,
  };
  await putArticle(store, next, stored?.text ?? "", "feed", { overwrite: true });
  return next;
}

async function putRetry(
  store: ArticleStore,
  article: Article,
  { retryAt, ...retry }: PageRetry,
): Promise<void> {
  await putRow(store.articles, {
    ...pageRetryKey(article.id),
    ...retry,
    retryAt,
    ...(retryAt === null ? {} : { dueKey: "page", dueAt: retryAt }),
    expiresAt: expiryOf(store, article),
  });
}
