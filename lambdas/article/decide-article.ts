import type { FeedItem } from "../feed/feed.ts";
import type { Article, Reading } from "./article.ts";
import { articleIdOfUrl } from "./article-id.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** What articles take over from where they were found. */
export type Origin = Pick<
  Article,
  "feedId" | "publisher" | "owner" | "reliability" | "stance" | "language" | "fullText"
>;

/** How the articles of this reading count, by their date. */
export type ReadingRule = (publishedAt: string | null) => Reading;

/** What is to be done with an item, given what is stored of it. */
export type ArticleDecision =
  | { kind: "new" | "revision"; article: Article; text: string }
  | { kind: "again" | "leave"; article: Article };

/** What is stored under the item's link, and under its guid. */
export interface Known {
  byLink: Article | null;
  byGuid: Article | null;
}

/**
 * The stored article that an item is about. The link decides; the guid finds an article whose link was changed, but a
 * guid used again with another link and another title is another article.
 */
export function sameArticle(item: FeedItem, known: Known): Article | null {
  if (known.byLink !== null) return known.byLink;
  return known.byGuid !== null && folded(known.byGuid.title) === folded(item.title) ? known.byGuid : null;
}

/** New article, new revision, to be sent on again because it may not have been, or nothing to do. */
export function decideArticle(
  item: FeedItem,
  origin: Origin,
  known: Known,
  reading: ReadingRule,
  now: string,
): ArticleDecision {
  const stored = sameArticle(item, known);
  const fingerprint = fingerprintOf(item);
  const said = { fingerprint, url: item.link, title: item.title, ...freshlyStored(now) };
  if (stored === null) {
    const dated = datedBy(item, now);
    const article: Article = {
      id: articleIdOfUrl(item.link),
      revision: 1,
      ...said,
      ...origin,
      ...dated,
      firstSeenAt: now,
      reading: reading(dated.publishedAt),
    };
    return { kind: "new", article, text: textOf(item) };
  }
  // Other feeds carry the same article in other words: only the feed that brought it can change it.
  if (stored.fingerprint === fingerprint || stored.feedId !== origin.feedId) {
    return { kind: stored.state === "stored" ? "again" : "leave", article: stored };
  }
  const redated = datedBy(item, now);
  // A date that lies ahead still says no more than that the article was seen.
  const dated = item.publishedAt === null || (redated.datedAhead && stored.datedAhead) ? stored : redated;
  const { publishedAt, datedAhead } = dated;
  const article: Article = {
    ...stored,
    ...origin,
    ...said,
    revision: stored.revision + 1,
    publishedAt,
    datedAhead,
    // Old news with a corrected comma stays old news; with a new date it may be news.
    reading: publishedAt === stored.publishedAt ? stored.reading : reading(publishedAt),
  };
  return { kind: "revision", article, text: textOf(item) };
}

const freshlyStored = (now: string) =>
  ({ state: "stored", stateReason: "", stateSince: now, attempt: 0 }) as const;

/** Clocks of publishers run ahead: nothing was published after it was seen. */
function datedBy({ publishedAt }: FeedItem, seenAt: string): Pick<Article, "publishedAt" | "datedAhead"> {
  const datedAhead = publishedAt !== null && publishedAt > seenAt;
  return { publishedAt: datedAhead ? seenAt : publishedAt, datedAhead };
}

/** The longer of what the feed says in full and in short. */
function textOf(item: FeedItem): string {
  return item.content !== null && item.content.length >= item.summary.length ? item.content : item.summary;
}

const folded = (title: string) => title.toLowerCase().replace(/\s+/g, " ").trim();
