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
  /** Changed articles that were left as they are for now, as the feed changes too many. */
  putOff: number;
}

/** What a feed may do in an hour: how many of as many as it asks for. */
export interface Share {
  revise: () => Promise<boolean>;
  send: (wanted: number) => Promise<number>;
}
const wholeShare: Share = { revise: async () => true, send: async (wanted) => wanted };

/** Milliseconds within which a reading is repeated that broke off before it sent what it had stored. */
const repeatedMs = 10 * 60_000;

/**
 * Stores what is new or changed of a feed's items, then sends it to be coded, and sends on again what was stored just
 * now but may not have been sent. Harmless to repeat. What is over the feed's share stays stored: poll-feeds sends it on.
 */
export async function takeIn(
  items: readonly FeedItem[],
  origin: Origin,
  reading: ReadingRule,
  now: string,
  { store, articlesQueue }: Intaking,
  textFrom: TextFrom = "feed",
  share: Share = wholeShare,
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
  let putOff = 0;
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
    if (decision.kind === "revision" && (putOff > 0 || !(await share.revise()))) {
      putOff += 1;
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
  const earliest = new Date(Date.parse(now) - repeatedMs).toISOString();
  const unsent = decisions
    .filter(({ kind, article }) => kind !== "leave" && article.stateSince >= earliest)
    .map(({ article }) => articleMessage(article));
  await sendMessages(articlesQueue, unsent.slice(0, await share.send(unsent.length)));
  return { decisions, setAside, putOff };
}

const sharesLink = (item: FeedItem, twin: Article): SetAsideItem => ({
  reason: `shares its link with "${twin.title.slice(0, 100)}"`,
  excerpt: JSON.stringify({ title: item.title, link: item.link, guid: item.guid }).slice(0, 2000),
});
