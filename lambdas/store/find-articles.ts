import { type Article, type ArticleState, articleSchema } from "../article/article.ts";
import { check, type Instant } from "../check.ts";
import { articlesNaming } from "./article-names.ts";
import { queryRows, type RowQuery, type Table } from "./table.ts";

/** What is asked of stored articles; what is null is not asked. */
export interface ArticleQuestion {
  /** An id of the actor dictionary or the gazetteer; answered by articles that are not coded. */
  nameId: string | null;
  feedId: string | null;
  /** ISO 639-1. */
  language: string | null;
  state: ArticleState | null;
  /** First seen from then on, and before now. */
  since: Instant;
  now: Instant;
  /** Articles at most, the latest. */
  most: number;
}

/** Rows read of one partition: enough for a feed's or a day's articles. */
const mostRows = 5000;

/** Articles that answer the question, the latest first seen first. The narrowest index is read; the rest is filtered. */
export async function findArticles(articles: Table, question: ArticleQuestion): Promise<Article[]> {
  const found = await readNarrowest(articles, question);
  return found
    .filter((article) => answers(article, question))
    .sort((a, b) => (a.firstSeenAt < b.firstSeenAt ? 1 : a.firstSeenAt > b.firstSeenAt ? -1 : 0))
    .slice(0, question.most);
}

async function readNarrowest(articles: Table, question: ArticleQuestion): Promise<Article[]> {
  const { nameId, feedId, state, since } = question;
  if (nameId !== null) {
    const naming = await articlesNaming(articles, nameId, since, mostRows);
    return naming.map(({ article }) => article);
  }
  if (feedId !== null) return readRows(articles, { index: "list", partition: `feed#${feedId}`, from: since });
  // Merged articles wait for nothing: no index holds them by state.
  if (state !== null && state !== "merged")
    return readRows(articles, { index: "due", partition: `state#${state}`, from: since });
  const found: Article[] = [];
  for (const day of daysBack(question)) {
    const ofDay = await readRows(articles, { index: "list2", partition: `day#${day}`, from: since });
    found.push(...ofDay.filter((article) => answers(article, question)));
    if (found.length >= question.most) break;
  }
  return found;
}

async function readRows(articles: Table, query: RowQuery): Promise<Article[]> {
  const rows = await queryRows(articles, { ...query, newestFirst: true, limit: mostRows });
  return rows.map((row) => check(articleSchema, row, `the article ${String(row["pk"])}`));
}

const answers = (article: Article, { feedId, language, state, since }: ArticleQuestion) =>
  article.firstSeenAt >= since &&
  (feedId === null || article.feedId === feedId) &&
  (language === null || article.language === language) &&
  (state === null || article.state === state);

/** The days from now back to `since`. */
function* daysBack({ since, now }: ArticleQuestion): Generator<string> {
  const first = Date.parse(since.slice(0, 10));
  for (let at = Date.parse(now.slice(0, 10)); at >= first; at -= 86_400_000)
    yield new Date(at).toISOString().slice(0, 10);
}
