import type { Article } from "../article/article.ts";
import type { Table } from "./table.ts";

/** Where articles are written. */
export interface ArticleStore {
  articles: Table;
  /** Days after it was first seen that an article and all its rows are deleted. */
  retentionDays: number;
}

/** Epoch seconds: the same for every row of an article. */
export const expiryOf = (store: ArticleStore, article: Article): number =>
  Math.floor(Date.parse(article.firstSeenAt) / 1000) + store.retentionDays * 86_400;
