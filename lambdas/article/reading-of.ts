import type { Feed, FeedState } from "../feed/feed.ts";
import type { Reading } from "./article.ts";

/** A longer silence than this leaves old news behind (docs: no storm at the start). */
const gapMs = 6 * 3_600_000;
/** What was published this shortly before the reading is news even on a first reading. */
const recentMs = 2 * 3_600_000;

/**
 * Whether this poll finds old news: a feed's first reading, or the first after a gap of over six hours (of over two
 * polls, for a feed that is polled more rarely than that).
 */
export function isCatchingUp(
  feed: Pick<Feed, "everyMinutes" | "firstReading">,
  state: Pick<FeedState, "succeededAt">,
  now: Date,
): boolean {
  if (feed.firstReading === "alert") return false;
  if (state.succeededAt === null) return true;
  const longestGapMs = Math.max(gapMs, 2 * feed.everyMinutes * 60_000);
  return now.getTime() - Date.parse(state.succeededAt) > longestGapMs;
}

/** How an article found by a poll counts: see `readingSchema`. */
export function readingOf(publishedAt: string | null, catchingUp: boolean, now: Date): Reading {
  if (!catchingUp) return "regular";
  const isRecent = publishedAt !== null && now.getTime() - Date.parse(publishedAt) <= recentMs;
  return isRecent ? "regular" : "backlog";
}
