import type { Feed } from "../feed/feed.ts";
import type { Origin } from "./decide-article.ts";
import { siteOf } from "./site-of.ts";

/** What a feed's articles take over from it. */
export function originOfFeed(feed: Feed): Origin {
  const publisher = feed.publisher === "" ? new URL(feed.url).hostname.replace(/^www\./, "") : feed.publisher;
  return {
    feedId: feed.id,
    publisher,
    owner: feed.owner ?? publisher,
    reliability: feed.reliability,
    stance: feed.stance,
    language: feed.language,
    fullText: feed.fullText,
    site: siteOf(feed.url),
  };
}
