import type { Article } from "../lambdas/article/article.ts";
import { listersOf } from "../lambdas/article/claim.ts";
import type { Knowledge } from "../lambdas/mentions/knowledge.ts";
import { clean, cut } from "./lines.ts";
import { ago, layOut } from "./table.ts";

/** Columns of what may be long; names come last and take what is left. */
const publisherWidth = 18;
const titleWidth = 36;

/** Stored articles as a table. The last column says what an uncoded one names, and why one was set aside or read in part. */
export function tellArticles(
  articles: readonly Article[],
  knowledge: Knowledge,
  now: Date,
  width: number,
): string {
  return layOut(
    ["AGE", "PUBLISHER", "LANG", "STATE", "TITLE", "NAMES"],
    articles.map((article) => [
      ago(article.publishedAt ?? article.firstSeenAt, now),
      publisherOf(article),
      cut(clean(article.language), 4),
      article.state,
      cut(clean(article.title), titleWidth),
      remarkOf(article, knowledge),
    ]),
    width,
  );
}

/** With the number of other feeds that list it. */
function publisherOf(article: Article): string {
  const others = listersOf(article).length - 1;
  const more = others > 0 ? ` +${others}` : "";
  return cut(clean(article.publisher), publisherWidth - more.length) + more;
}

/** Why it was set aside or read in part, else what it names. */
function remarkOf(article: Article, knowledge: Knowledge): string {
  if (article.state === "set-aside") return clean(article.stateReason);
  return article.inPart === undefined ? namesOf(article, knowledge) : `in part: ${clean(article.inPart)}`;
}

const namesOf = ({ names = [] }: Article, { actors, places }: Knowledge) =>
  names.map((id) => (actors.get(id) ?? places.get(id))?.name ?? id).join(", ");
