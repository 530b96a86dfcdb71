import type { Article } from "./article.ts";

/**
 * What a feed brings forward when it lists an article. Several feeds may list one URL, and one of them owns the article:
 * the words are its own, and so are judgement and corrections. First comes the feed of the URL's own site, then a feed
 * before what was given by hand, then the more reliable one. Of equal claims the older one holds: an owner is followed by
 * a better one alone, so that no two feeds take an article in turns.
 */
export type Claim = Pick<Article, "feedId" | "publisher" | "reliability"> & { ownSite: boolean };

/** The less, the better. */
const rankOf = ({ ownSite, feedId, reliability }: Claim) =>
  (ownSite ? 0 : 100) + (feedId === null ? 10 : 0) + "ABCDEF".indexOf(reliability);

/** Whether the stored article is the claimant's already; by hand, each publisher is one. */
export const isOwner = (claim: Claim, stored: Article): boolean =>
  claim.feedId === stored.feedId && (claim.feedId !== null || claim.publisher === stored.publisher);

/** Whether the article is to be taken over from the feed that owns it. */
export function outranks(claim: Claim, stored: Article): boolean {
  if (isOwner(claim, stored)) return false;
  // Stored before it was noted: two feeds of one publisher stand on the same site.
  const ownSite = stored.ownSite ?? (claim.ownSite && claim.publisher === stored.publisher);
  return rankOf(claim) < rankOf({ ...stored, ownSite });
}

/** Feeds kept of those that list an article. */
const mostListers = 20;

/** Who listed the article, its owner first. Of those stored before it was noted the owner alone is known. */
export const listersOf = ({ feedId, listedBy }: Pick<Article, "feedId" | "listedBy">): string[] =>
  [...new Set([...(feedId === null ? [] : [feedId]), ...listedBy])].slice(0, mostListers);
