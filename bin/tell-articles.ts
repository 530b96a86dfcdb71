import type { Article } from "../lambdas/article/article.ts";
import { listersOf } from "../lambdas/article/claim.ts";
import type { Knowledge } from "../lambdas/mentions/knowledge.ts";
import { counted } from "../lambdas/store/counted.ts";
import { shortMoment, zoneSaid } from "./clock.ts";
import { clean } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import { shownIds } from "./short-ids.ts";
import { type Column, layOut } from "./table.ts";

const columns: readonly Column[] = [
  { title: "ARTICLE", colours: () => ["cyan"] },
  { title: "TITLE", least: 24 },
  { title: "PUBLISHER", least: 10 },
  { title: "LANG", from: 90 },
  { title: "STATE", colours: (state) => (state === "set-aside" ? ["yellow"] : []) },
  { title: "NAMES, OR WHY NOT", least: 12, from: 110 },
  { title: "WHEN" },
  { title: "URL", from: 200 },
];

/** When it was published, or else first seen. */
export const whenOf = ({ publishedAt, firstSeenAt }: Article) => publishedAt ?? firstSeenAt;

/** Stored articles as a table. A column says what an uncoded one names, and why one was set aside or read in part. */
export function tellArticles(
  articles: readonly Article[],
  total: number,
  knowledge: Knowledge,
  screen: Screen,
  now: Date,
): string {
  const ids = shownIds(
    articles.map(({ id }) => id),
    screen,
  );
  const of = articles.length < total ? `${articles.length} of ` : "";
  const rest = articles.length < total ? " (--limit all: the rest)" : "";
  const head = `${of}${counted(total, "article")}${rest}; times of ${zoneSaid(now)}`;
  const table = layOut(
    columns,
    articles.map((article, n) => [
      ids[n] ?? article.id,
      clean(article.title),
      publisherOf(article),
      clean(article.language),
      article.state,
      remarkOf(article, knowledge),
      shortMoment(whenOf(article), now),
      clean(article.url ?? ""),
    ]),
    { ...screen, lines: 2 },
  );
  return `${screen.paint(head, "dim")}\n${table}`;
}

/** With the number of other feeds that list it. */
function publisherOf(article: Article): string {
  const others = listersOf(article).length - 1;
  const more = others > 0 ? ` +${others}` : "";
  return clean(article.publisher) + more;
}

/** Why it was set aside or read in part, or what a model read in it, else what it names. */
function remarkOf(article: Article, knowledge: Knowledge): string {
  const { read, revision } = article;
  if (article.state === "set-aside") return clean(article.stateReason);
  if (read?.revision === revision)
    return `read by the model ${clean(read.model)}: ${read.quotes.map((quote) => `"${clean(quote)}"`).join("; ")}`;
  return article.inPart === undefined ? namesOf(article, knowledge) : `in part: ${clean(article.inPart)}`;
}

const namesOf = ({ names = [] }: Article, { actors, places }: Knowledge) =>
  names.map((id) => (actors.get(id) ?? places.get(id))?.name ?? id).join(", ");
