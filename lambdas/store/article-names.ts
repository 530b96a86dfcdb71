import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { check, type Instant } from "../check.ts";
import { type ArticleStore, expiryOf } from "./article-store.ts";
import { getArticles } from "./articles.ts";
import { nameKey } from "./keys.ts";
import { putRow, queryRows, type Table } from "./table.ts";

const nameSchema = v.object({ articleId: v.string() });

/** Lets each actor and place that an uncoded article names find it, by the moment that it was first seen. */
export async function putNames(
  store: ArticleStore,
  article: Article,
  names: readonly string[],
): Promise<void> {
  const expiresAt = expiryOf(store, article);
  await Promise.all(
    names.map((name) =>
      putRow(store.articles, {
        ...nameKey(name, article.firstSeenAt, article.id),
        articleId: article.id,
        expiresAt,
      }),
    ),
  );
}

/** The uncoded articles first seen since then that name this actor or place, the latest first. */
export async function articlesNaming(
  articles: Table,
  nameId: string,
  since: Instant,
  most: number,
): Promise<Article[]> {
  const { pk } = nameKey(nameId, "", "");
  const rows = await queryRows(articles, { partition: pk, from: since, newestFirst: true, limit: most });
  const ids = rows.map((row) => check(nameSchema, row, `the name ${pk} ${String(row["sk"])}`).articleId);
  const found = await getArticles(articles, ids);
  // A newer revision may name it no longer; its row stays until it expires.
  return ids.flatMap((id) => found.get(id) ?? []).filter(({ names }) => names?.includes(nameId));
}
