import type { Instant } from "../check.ts";
import type { Feed } from "./feed.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** When to poll again: as configured after success, twice as long after each failure in a row, a day at most. */
export function nextPollAt(
  feed: Pick<Feed, "everyMinutes">,
  failuresInARow: number,
  retryAfterSeconds: number | null,
  now: Date,
): Instant {
  const backOffMs = feed.everyMinutes * minuteMs * 2 ** Math.min(failuresInARow, 20);
  const waitMs = Math.min(Math.max(backOffMs, (retryAfterSeconds ?? 0) * 1000), dayMs);
  return new Date(now.getTime() + waitMs).toISOString();
}
