import type { FeedItem } from "../feed/feed.ts";
import type { Article, Reading } from "./article.ts";
import { type Claim, isOwner, listersOf, outranks } from "./claim.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { foldTitle } from "./listed-items.ts";
import { siteOf } from "./site-of.ts";

/** What articles take over from where they were found. */
export interface Origin
  extends Pick<
    Article,
    "feedId" | "publisher" | "owner" | "reliability" | "stance" | "language" | "fullText"
  > {
  /** See `siteOf`; null when it is not known where the feed stands. */
  site: string | null;
}

/** How the articles of this reading count, by their date. */
export type ReadingRule = (publishedAt: string | null) => Reading;

/**
 * What is to be done with an item, given what is stored of it. `take-over`: a revision by which another feed owns the
 * article from now on. `again`, `leave`: nothing new, or another feed's article, whose words stay.
 */
export type ArticleDecision =
  | { kind: "new" | "revision" | "take-over"; article: Article; text: string }
  | { kind: "again" | "leave"; article: Article };

/** What is stored under the item's link, and under its guid. */
export interface Known {
  byLink: Article | null;
  byGuid: Article | null;
}

/** The article that an item is about. */
export interface Place {
  id: string;
  stored: Article | null;
  /** Its page holds other items of the feed. */
  sharesPage: boolean;
}

/**
 * The stored article that an item with a page of its own is about. The link decides; the guid finds an article whose
 * link was changed, but a guid used again with another link and another title is another article.
 */
export function sameArticle(item: FeedItem, { byLink, byGuid }: Known): Article | null {
  const isNamed = (article: Article | null) =>
    article !== null && foldTitle(article.title) === foldTitle(item.title);
  return isNamed(byGuid) && !isNamed(byLink) ? byGuid : byLink;
}

export const claimOn = ({ feedId, publisher, reliability, site }: Origin, url: string): Claim => ({
  feedId,
  publisher,
  reliability,
  ownSite: site !== null && siteOf(url) === site,
});

/** New article, new revision, to be sent on again because it may not have been, or nothing to do. */
export function decideArticle(
  item: FeedItem,
  { id, stored, sharesPage }: Place,
  { site, ...origin }: Origin,
  reading: ReadingRule,
  now: string,
): ArticleDecision {
  const claim = claimOn({ site, ...origin }, item.link);
  const said = {
    fingerprint: fingerprintOf(item),
    url: item.link,
    title: item.title,
    ...origin,
    ownSite: claim.ownSite,
    sharesPage,
    // What stands on a page beside others' words is not the item's: its feed's words are.
    fullText: origin.fullText && !sharesPage,
    ...freshlyStored(now),
  };
  const text = textOf(item);
  const redated = datedBy(item, now);
  if (stored === null) {
    const article: Article = {
      id,
      revision: 1,
      ...said,
      listedBy: listersOf({ feedId: origin.feedId, listedBy: [] }),
      ...redated,
      firstSeenAt: now,
      reading: reading(redated.publishedAt),
    };
    return { kind: "new", article, text };
  }
  const next = { ...stored, ...said, revision: stored.revision + 1 };
  if (outranks(claim, stored)) {
    const listedBy = listersOf({ feedId: origin.feedId, listedBy: listersOf(stored) });
    const article: Article = { ...next, listedBy, ...redated, reading: reading(redated.publishedAt) };
    return { kind: "take-over", article, text };
  }
  if (!isOwner(claim, stored) || stored.fingerprint === said.fingerprint) {
    return { kind: stored.state === "stored" ? "again" : "leave", article: stored };
  }
  // A date that lies ahead still says no more than that the article was seen.
  const dated = item.publishedAt === null || (redated.datedAhead && stored.datedAhead) ? stored : redated;
  const { publishedAt, datedAhead } = dated;
  const article: Article = {
    ...next,
    publishedAt,
    datedAhead,
    // Old news with a corrected comma stays old news; with a new date it may be news.
    reading: publishedAt === stored.publishedAt ? stored.reading : reading(publishedAt),
  };
  return { kind: "revision", article, text };
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
