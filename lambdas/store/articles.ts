import * as v from "valibot";
import {
  type Article,
  type ArticleState,
  articleSchema,
  type TextFrom,
  textFromSchema,
} from "../article/article.ts";
import { check, type Instant } from "../check.ts";
import { type Uncoded, uncodedSchema } from "../events/uncoded.ts";
import { type Report, reportSchema } from "../reports/report.ts";
import { type ArticleStore, expiryOf } from "./article-store.ts";
import { putFeedText } from "./article-texts.ts";
import { articleKey, guidKey, reportsKey } from "./keys.ts";
import {
  type Condition,
  getRow,
  getRows,
  isAbsent,
  isPresent,
  putRow,
  queryRows,
  type Table,
  updateRow,
} from "./table.ts";

/** The rows of the articles table; docs/data-model.md lists them. Texts stand in `article-texts.ts`. */

export async function getArticle(articles: Table, articleId: string): Promise<Article | null> {
  const row = await getRow(articles, articleKey(articleId));
  return row === undefined ? null : check(articleSchema, row, `the article ${articleId}`);
}

/** Those of the articles that exist, by id. */
export async function getArticles(articles: Table, ids: readonly string[]): Promise<Map<string, Article>> {
  const rows = await getRows(articles, [...new Set(ids)].map(articleKey));
  const found = rows.map((row) => check(articleSchema, row, `the article ${String(row["pk"])}`));
  return new Map(found.map((article) => [article.id, article]));
}

/** Somebody else wrote the article since it was read: reading it again tells what to do. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * Writes a new article or its next revision, text first, so that an article never lacks its text. The text that another
 * writer has put down for the same revision is left to him, unless told to `overwrite`: he may be about to write the
 * article, or have died.
 * @throws {ChangedMeanwhile}
 */
export async function putArticle(
  store: ArticleStore,
  article: Article,
  text: string,
  textFrom: TextFrom,
  { overwrite = false }: { overwrite?: boolean } = {},
): Promise<void> {
  const isOwnText = await putFeedText(store, article, text, textFrom, { overwrite });
  const condition: Condition =
    article.revision === 1
      ? isAbsent
      : { expression: "revision = :before", values: { ":before": article.revision - 1 } };
  const written =
    isOwnText &&
    (await putRow(
      store.articles,
      {
        ...articleKey(article.id),
        ...article,
        ...dueIn(article.state, article.stateSince),
        ...(article.feedId === null
          ? {}
          : { listKey: `feed#${article.feedId}`, listAt: article.firstSeenAt }),
        list2Key: `day#${article.firstSeenAt.slice(0, 10)}`,
        list2At: article.firstSeenAt,
        expiresAt: expiryOf(store, article),
      },
      condition,
    ));
  if (!written)
    throw new ChangedMeanwhile(
      `Cannot store revision ${article.revision} of ${article.id} as it was changed meanwhile`,
    );
}

/** Notes who lists the article and what its page is, while the article itself stays as it is. */
export async function noteListing(
  articles: Table,
  articleId: string,
  listing: Partial<Pick<Article, "listedBy" | "sharesPage" | "fullText">>,
): Promise<void> {
  await updateRow(articles, articleKey(articleId), listing, isPresent);
}

/** Notes with an article what a model has read in this revision of it. */
export async function noteRead(
  articles: Table,
  articleId: string,
  read: NonNullable<Article["read"]>,
): Promise<void> {
  const isCurrent = { expression: "revision = :ofRevision", values: { ":ofRevision": read.revision } };
  await updateRow(articles, articleKey(articleId), { read }, isCurrent);
}

/** Lets the guid of a feed, or what else names an item in it, find the article. */
export async function putGuidAlias(
  store: ArticleStore,
  feedId: string,
  guid: string,
  article: Article,
): Promise<void> {
  await putRow(store.articles, {
    ...guidKey(feedId, guid),
    guid: guid.slice(0, 200),
    articleId: article.id,
    expiresAt: expiryOf(store, article),
  });
}

const aliasSchema = v.object({ pk: v.string(), articleId: v.string() });

/** Which article each guid of a feed names; unknown guids are left out. */
export async function articleIdsOfGuids(
  articles: Table,
  feedId: string,
  guids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await getRows(
    articles,
    [...new Set(guids)].map((guid) => guidKey(feedId, guid)),
  );
  const byKey = new Map(
    rows.map((row) => check(aliasSchema, row, "a guid alias")).map(({ pk, articleId }) => [pk, articleId]),
  );
  return new Map(
    guids.flatMap((guid) => {
      const articleId = byKey.get(guidKey(feedId, guid).pk);
      return articleId === undefined ? [] : [[guid, articleId] as const];
    }),
  );
}

const reportsSchema = v.object({
  reports: v.array(reportSchema),
  textFrom: textFromSchema,
  uncoded: v.exactOptional(uncodedSchema),
});

/** What a revision was coded as. */
export interface ArticleReports {
  reports: Report[];
  textFrom: TextFrom;
  /** Of one that codes nothing: by what it is looked for among events. Absent where that could find nothing. */
  uncoded?: Uncoded;
}

export async function putReports(
  store: ArticleStore,
  article: Article,
  coded: ArticleReports,
): Promise<void> {
  await putRow(store.articles, {
    ...reportsKey(article.id, article.revision),
    ...coded,
    expiresAt: expiryOf(store, article),
  });
}

/** All reports of one revision; null when it is not coded yet. */
export async function getReports(
  articles: Table,
  articleId: string,
  revision: number,
): Promise<ArticleReports | null> {
  const row = await getRow(articles, reportsKey(articleId, revision));
  return row === undefined
    ? null
    : check(reportsSchema, row, `the reports of ${articleId}, revision ${revision}`);
}

/** The reports of articles at their present revisions, article by article; what is not coded yet has none. */
export async function getReportsOf(articles: Table, found: readonly Article[]): Promise<Report[]> {
  const keys = found
    .filter(({ reportCount = 0 }) => reportCount > 0)
    .map(({ id, revision }) => reportsKey(id, revision));
  const rows = await getRows(articles, keys);
  const reportsOf = new Map(
    rows.map((row) => {
      const { reports } = check(reportsSchema, row, `the reports ${String(row["pk"])} ${String(row["sk"])}`);
      return [row["pk"], reports];
    }),
  );
  return keys.flatMap(({ pk }) => reportsOf.get(pk) ?? []);
}

/** What coding found out about the article itself. */
export interface Found {
  language: string;
  names: string[];
  reportCount: number;
  /** Why the text was read in part; absent when it was read whole. */
  inPart?: string;
}

/**
 * Moves a revision on to its next state. @returns false when it is no longer this revision in the state before:
 * someone else has moved it.
 */
export async function moveArticle(
  articles: Table,
  articleId: string,
  revision: number,
  move: { from: ArticleState; to: ArticleState; reason?: string; found?: Found },
  now: Instant,
): Promise<boolean> {
  return updateRow(
    articles,
    articleKey(articleId),
    {
      state: move.to,
      stateReason: move.reason ?? "",
      stateSince: now,
      attempt: 0,
      ...(move.found === undefined ? {} : { inPart: undefined, ...move.found }),
      ...dueIn(move.to, now),
    },
    inState(revision, move.from),
  );
}

/** Counts another sending in the same state. @returns null when the article has moved on by itself. */
export async function countAttempt(articles: Table, article: Article, now: Instant): Promise<Article | null> {
  const attempt = article.attempt + 1;
  const counted = await updateRow(
    articles,
    articleKey(article.id),
    { attempt, stateSince: now, ...dueIn(article.state, now) },
    inState(article.revision, article.state),
  );
  return counted ? { ...article, attempt, stateSince: now } : null;
}

/** Minutes for which what is over its feed's share of the hour is not looked at. */
const waitMinutes = 30;

/** Lets an article wait for its feed's next share, in the order in which it came to wait. */
export async function waitLonger(articles: Table, article: Article, now: Date): Promise<void> {
  const until = new Date(now.getTime() + waitMinutes * 60_000).toISOString();
  await updateRow(
    articles,
    articleKey(article.id),
    dueIn(article.state, until),
    inState(article.revision, article.state),
  );
}

/** Articles looked at in one run of what is waiting; the next run takes the rest. */
const mostWaiting = 500;

/** Articles in one state since `before` or longer, the longest first. */
export async function articlesInState(
  articles: Table,
  state: ArticleState,
  before: Instant,
): Promise<Article[]> {
  const rows = await queryRows(articles, {
    index: "due",
    partition: `state#${state}`,
    to: before,
    limit: mostWaiting,
  });
  return rows.map((row) => check(articleSchema, row, `the article ${String(row["pk"])}`));
}

/** What is merged waits for nothing: it leaves the index of what is due. */
const dueIn = (state: ArticleState, since: Instant) =>
  state === "merged" ? { dueKey: undefined, dueAt: undefined } : { dueKey: `state#${state}`, dueAt: since };

const inState = (revision: number, state: ArticleState): Condition => ({
  expression: "revision = :inRevision AND #inState = :inState",
  names: { "#inState": "state" },
  values: { ":inRevision": revision, ":inState": state },
});
