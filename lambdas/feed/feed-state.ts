import type { Instant } from "../check.ts";
import type { Feed, FeedHealth, FeedState } from "./feed.ts";
import { nextPollAt } from "./next-poll.ts";

/** A feed that was never read: due at once. */
export function newFeedState(feedId: string, now: Instant): FeedState {
  return {
    feedId,
    etag: null,
    lastModified: null,
    health: "never",
    reason: "",
    polledAt: null,
    succeededAt: null,
    newArticleAt: null,
    failuresInARow: 0,
    itemsSetAside: 0,
    nextPollAt: now,
  };
}

/** How one poll ended. */
export type PollOutcome =
  | { kind: "unchanged" }
  | {
      kind: "read";
      health: "ok" | "empty";
      etag: string | null;
      lastModified: string | null;
      newArticles: number;
      itemsSetAside: number;
    }
  | { kind: "failed"; health: FeedHealth; reason: string; retryAfterSeconds: number | null };

/** The state after a poll that began at `now`. A failure keeps the ETag: what was read before stays read. */
export function stateAfterPoll(feed: Feed, state: FeedState, outcome: PollOutcome, now: Date): FeedState {
  const polledAt = now.toISOString();
  const failuresInARow = outcome.kind === "failed" ? state.failuresInARow + 1 : 0;
  const retryAfterSeconds = outcome.kind === "failed" ? outcome.retryAfterSeconds : null;
  const next = nextPollAt(feed, failuresInARow, retryAfterSeconds, now);
  const polled: FeedState = { ...state, polledAt, failuresInARow, nextPollAt: next };
  switch (outcome.kind) {
    case "failed":
      return { ...polled, health: outcome.health, reason: outcome.reason };
    case "unchanged":
      return { ...polled, health: "unchanged", reason: "", succeededAt: polledAt };
    case "read":
      return {
        ...polled,
        health: outcome.health,
        reason: "",
        succeededAt: polledAt,
        etag: outcome.etag,
        lastModified: outcome.lastModified,
        newArticleAt: outcome.newArticles > 0 ? polledAt : state.newArticleAt,
        itemsSetAside: state.itemsSetAside + outcome.itemsSetAside,
      };
  }
}
