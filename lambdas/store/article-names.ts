import * as v from "valibot";
import { isCountryCode } from "../alerts/watched-place.ts";
import type { Article } from "../article/article.ts";
import { check, type Instant } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { type ArticleStore, expiryOf } from "./article-store.ts";
import { getArticles } from "./articles.ts";
import { nameKey } from "./keys.ts";
import { putRow, queryRows, type Table } from "./table.ts";

const nameSchema = v.object({ articleId: v.string(), name: v.optional(v.string(), "") });

/** Lets each actor, place and country that an uncoded article names find it, by the moment that it was first seen. */
export async function putNames(
  store: ArticleStore,
  article: Article,
  ids: readonly string[],
  knowledge: Knowledge,
): Promise<void> {
  const expiresAt = expiryOf(store, article);
  const named = new Map<string, string>();
  for (const id of ids) {
    const place = knowledge.places.get(id);
    const name = (knowledge.actors.get(id) ?? place)?.name ?? id;
    named.set(id, name);
    for (const country of place?.countries ?? []) named.set(country, named.get(country) ?? name);
  }
  await Promise.all(
    [...named].map(([id, name]) =>
      putRow(store.articles, {
        ...nameKey(id, article.firstSeenAt, article.id),
        articleId: article.id,
        name,
        expiresAt,
      }),
    ),
  );
}

/** An uncoded article, and by which of its names it was found. */
export interface NamingArticle {
  article: Article;
  name: string;
}

/** The uncoded articles first seen since then that name this actor, place or country (ISO code), the latest first. */
export async function articlesNaming(
  articles: Table,
  nameId: string,
  since: Instant,
  most: number,
): Promise<NamingArticle[]> {
  const { pk } = nameKey(nameId, "", "");
  const rows = await queryRows(articles, { partition: pk, from: since, newestFirst: true, limit: most });
  const named = rows.map((row) => check(nameSchema, row, `the name ${pk} ${String(row["sk"])}`));
  const found = await getArticles(
    articles,
    named.map(({ articleId }) => articleId),
  );
  return named.flatMap(({ articleId, name }) => {
    const article = found.get(articleId);
    // A newer revision may name it no longer; its row stays until it expires.
    const isNamed = isCountryCode(nameId) || article?.names?.includes(nameId);
    return article === undefined || !isNamed ? [] : [{ article, name }];
  });
}
