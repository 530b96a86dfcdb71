import type { Article, TextFrom } from "../article/article.ts";
import { articleIdOfUrl } from "../article/article-id.ts";
import {
  type ArticleDecision,
  decideArticle,
  type Origin,
  type ReadingRule,
} from "../article/decide-article.ts";
import type { FeedItem, SetAsideItem } from "../feed/feed.ts";
import type { ArticleStore } from "./article-store.ts";
import { articleIdsOfGuids, getArticles, putArticle, putGuidAlias } from "./articles.ts";
import { articleMessage } from "./outgoing.ts";
import { type Queue, sendMessages } from "./queues.ts";

/** Where articles are stored, and where they are sent to be coded. */
export interface Intaking {
  store: ArticleStore;
  articlesQueue: Queue;
}

/** What became of the items of one reading. */
export interface TakenIn {
  decisions: ArticleDecision[];
  setAside: SetAsideItem[];
}

/**
 * Stores what is new or changed of a feed's items, then sends it to be coded, and sends on again what is stored but
 * may not have been sent. Harmless to repeat.
 */
export async function takeIn(
  items: readonly FeedItem[],
  origin: Origin,
  reading: ReadingRule,
  now: string,
  { store, articlesQueue }: Intaking,
  textFrom: TextFrom = "feed",
): Promise<TakenIn> {
  const guidScope = origin.feedId ?? "by-hand";
  const guids = items.flatMap((item) => (item.guid === null ? [] : [item.guid]));
  const aliases = await articleIdsOfGuids(store.articles, guidScope, guids);
  const known = await getArticles(store.articles, [
    ...items.map((item) => articleIdOfUrl(item.link)),
    ...aliases.values(),
  ]);
  const taken = new Map<string, ArticleDecision>();
  const setAside: SetAsideItem[] = [];
  for (const item of items) {
    const aliasOf = item.guid === null ? undefined : aliases.get(item.guid);
    const decision = decideArticle(
      item,
      origin,
      {
        byLink: known.get(articleIdOfUrl(item.link)) ?? null,
        byGuid: aliasOf === undefined ? null : (known.get(aliasOf) ?? null),
      },
      reading,
      now,
    );
    const { article } = decision;
    const twin = taken.get(article.id);
    if (twin !== undefined) {
      if (item.title !== twin.article.title) setAside.push(sharesLink(item, twin.article));
      continue;
    }
    taken.set(article.id, decision);
    if (decision.kind === "new" || decision.kind === "revision") {
      await putArticle(store, article, decision.text, textFrom);
    }
    if (item.guid !== null && aliasOf !== article.id)
      await putGuidAlias(store, guidScope, item.guid, article);
  }
  const decisions = [...taken.values()];
  await sendMessages(
    articlesQueue,
    decisions.filter(({ kind }) => kind !== "leave").map(({ article }) => articleMessage(article)),
  );
  return { decisions, setAside };
}

const sharesLink = (item: FeedItem, twin: Article): SetAsideItem => ({
  reason: `shares its link with "${twin.title.slice(0, 100)}"`,
  excerpt: JSON.stringify({ title: item.title, link: item.link, guid: item.guid }).slice(0, 2000),
});
