import { gunzipSync, gzipSync } from "node:zlib";
import * as v from "valibot";
import { type Article, type ArticleText, type TextFrom, textFromSchema } from "../article/article.ts";
import { check } from "../check.ts";
import { type ArticleStore, expiryOf } from "./article-store.ts";
import { feedTextKey, type Key, pageTextKey } from "./keys.ts";
import { type Condition, getRow, putRow, type Table } from "./table.ts";

const textSchema = v.object({
  gzip: v.instance(Uint8Array),
  textFrom: textFromSchema,
  pageDate: v.optional(v.nullable(v.string()), null),
});

/** The text that a revision is coded from: its page's when that was read, else the feed's. */
export async function getText(
  articles: Table,
  articleId: string,
  revision: number,
): Promise<ArticleText | null> {
  return (
    (await readText(articles, pageTextKey(articleId, revision), articleId, revision)) ??
    (await readText(articles, feedTextKey(articleId, revision), articleId, revision))
  );
}

/** What the feed said, whatever its page says. */
export const getFeedText = (
  articles: Table,
  articleId: string,
  revision: number,
): Promise<ArticleText | null> => readText(articles, feedTextKey(articleId, revision), articleId, revision);

/** Keeps the text read from the page, so that a repeat need not read the page again. */
export async function putPageText(
  store: ArticleStore,
  article: Article,
  text: string,
  pageDate: string | null,
): Promise<void> {
  const key = pageTextKey(article.id, article.revision);
  await putRow(store.articles, { ...textRow(store, article, key, text, "page"), pageDate });
}

/**
 * What the feed said, or what was pasted: the text of a revision before its page is read.
 * @returns false when there is another text of this revision, and it was not to be overwritten.
 */
export async function putFeedText(
  store: ArticleStore,
  article: Article,
  text: string,
  textFrom: TextFrom,
  { overwrite }: { overwrite: boolean },
): Promise<boolean> {
  const key = feedTextKey(article.id, article.revision);
  const { fingerprint } = article;
  const row = { ...textRow(store, article, key, text, textFrom), fingerprint };
  const ownAlone: Condition = {
    expression: "attribute_not_exists(pk) OR fingerprint = :own",
    values: { ":own": fingerprint },
  };
  return putRow(store.articles, row, overwrite ? undefined : ownAlone);
}

function textRow(store: ArticleStore, article: Article, key: Key, text: string, textFrom: TextFrom) {
  return { ...key, gzip: gzipSync(text), textFrom, expiresAt: expiryOf(store, article) };
}

async function readText(
  articles: Table,
  key: Key,
  articleId: string,
  revision: number,
): Promise<ArticleText | null> {
  const row = await getRow(articles, key);
  if (row === undefined) return null;
  const { gzip, ...rest } = check(textSchema, row, `the text ${key.sk} of ${articleId}`);
  return { articleId, revision, text: gunzipSync(gzip).toString("utf8"), ...rest };
}
