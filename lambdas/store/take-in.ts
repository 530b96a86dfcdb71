import type { Article, TextFrom } from "../article/article.ts";
import { articleIdOfUrl } from "../article/article-id.ts";
import { listersOf } from "../article/claim.ts";
import {
  type ArticleDecision,
  decideArticle,
  type Origin,
  type Place,
  type ReadingRule,
} from "../article/decide-article.ts";
import { type ListedItem, listItems } from "../article/listed-items.ts";
import { aliasesOf, idOnPage, isOnePart, placeItems, type Stored } from "../article/place-items.ts";
import type { FeedItem, SetAsideItem } from "../feed/feed.ts";
import type { ArticleStore } from "./article-store.ts";
import {
  articleIdsOfGuids,
  ChangedMeanwhile,
  getArticles,
  noteListing,
  putArticle,
  putGuidAlias,
} from "./articles.ts";
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
  /** How many of the articles belong to other feeds, so that their words stay. */
  ofOthers: number;
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
  const scope = origin.feedId ?? "by-hand";
  const { listed, repeated } = listItems(items);
  const { stored, parts } = await readStored(listed, origin, scope, store);
  const places = placeItems(listed, parts, origin, stored);
  const taken = new Map<string, ArticleDecision>();
  const setAside = repeated.map(({ item, kept }) => listedTwice(item, kept));
  let putOff = 0;
  for (const one of listed) {
    const place = places.get(one);
    if (place === undefined) continue;
    const { item } = one;
    const twin = taken.get(place.id);
    if (twin !== undefined) {
      if (item.title !== twin.article.title) setAside.push(listedTwice(item, twin.article));
      continue;
    }
    const decide = (at: Place) => decideArticle(item, at, origin, reading, now);
    const first = decide(place);
    if (first.kind === "revision" && (putOff > 0 || !(await share.revise()))) {
      putOff += 1;
      continue;
    }
    const decision = await settle(place, first, decide, store, textFrom);
    const { article } = decision;
    taken.set(article.id, decision);
    if (!("text" in decision)) await note(article, place, origin, store);
    const names = parts.has(one) ? aliasesOf(one) : item.guid === null ? [] : [item.guid];
    for (const name of names)
      if (stored.aliases.get(name) !== article.id) await putGuidAlias(store, scope, name, article);
  }
  const decisions = [...taken.values()];
  const earliest = new Date(Date.parse(now) - repeatedMs).toISOString();
  const unsent = decisions
    .filter(({ kind, article }) => kind !== "leave" && article.stateSince >= earliest)
    .map(({ article }) => articleMessage(article));
  await sendMessages(articlesQueue, unsent.slice(0, await share.send(unsent.length)));
  const ofOthers = decisions.filter(({ article }) => article.feedId !== origin.feedId).length;
  return { decisions, setAside, ofOthers, putOff };
}

/** Times that an article is decided on which another feed brings in at the same moment. */
const mostTries = 5;

/** Writes what is new as it was decided; an article that somebody else wrote meanwhile is read and decided on again. */
async function settle(
  place: Place,
  first: ArticleDecision,
  decide: (at: Place) => ArticleDecision,
  store: ArticleStore,
  textFrom: TextFrom,
): Promise<ArticleDecision> {
  let decision = first;
  for (let tries = 1; ; tries += 1) {
    if (!("text" in decision)) return decision;
    try {
      const overwrite = tries === mostTries;
      await putArticle(store, decision.article, decision.text, textFrom, { overwrite });
      return decision;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || tries === mostTries) throw error;
      const known = await getArticles(store.articles, [place.id]);
      decision = decide({ ...place, stored: known.get(place.id) ?? null });
    }
  }
}

/** All that is stored of the items, and those of them that are one of several on their page. */
async function readStored(
  listed: readonly ListedItem[],
  origin: Origin,
  scope: string,
  { articles: table }: ArticleStore,
): Promise<{ stored: Stored; parts: ReadonlySet<ListedItem> }> {
  const guids = listed.flatMap(({ item }) => (item.guid === null ? [] : [item.guid]));
  const aliases = await articleIdsOfGuids(table, scope, guids);
  const plain = listed.map(({ item }) => articleIdOfUrl(item.link));
  const articles = await getArticles(table, [...plain, ...aliases.values()]);
  const parts = new Set(listed.filter((one) => isOnePart(one, origin, { articles, aliases })));
  if (parts.size === 0) return { stored: { articles, aliases }, parts };
  const ofParts = await articleIdsOfGuids(table, scope, [...parts].flatMap(aliasesOf));
  const others = await getArticles(table, [...ofParts.values(), ...[...parts].map(idOnPage)]);
  return {
    stored: {
      articles: new Map([...articles, ...others]),
      aliases: new Map([...aliases, ...ofParts]),
    },
    parts,
  };
}

/** Remembers of an article that is not written anew that this feed lists it, and that it is not alone on its page. */
async function note(article: Article, place: Place, origin: Origin, store: ArticleStore): Promise<void> {
  const before = listersOf(article);
  const listedBy =
    origin.feedId === null
      ? before
      : listersOf({ feedId: article.feedId, listedBy: [...before, origin.feedId] });
  const isNewlyShared = place.sharesPage && !article.sharesPage && article.feedId === origin.feedId;
  if (listedBy.length === before.length && !isNewlyShared) return;
  await noteListing(store.articles, article.id, {
    listedBy,
    ...(isNewlyShared ? { sharesPage: true, fullText: false } : {}),
  });
}

const listedTwice = (item: FeedItem, kept: Pick<FeedItem, "title">): SetAsideItem => ({
  reason: `listed twice: "${kept.title.slice(0, 100)}" of the same link or guid was taken`,
  excerpt: JSON.stringify({ title: item.title, link: item.link, guid: item.guid }).slice(0, 2000),
});
