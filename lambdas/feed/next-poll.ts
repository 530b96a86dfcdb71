import type { Instant } from "../check.ts";
import type { FeedPace } from "./feed.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMinutes = 24 * 60;

/** A feed is asked this often between two of its articles, so that one is seen soon after it is out. */
const pollsPerArticle = 4;
/** A feed that has fallen silent is asked this often within the time that it has been silent for. */
const pollsPerSilence = 24;

/** What decides when a feed is polled again. */
export interface Polling {
  /** As configured: the shortest interval. */
  everyMinutes: number;
  /** Between two of its articles; null when unknown. */
  usualMinutes: number | null;
  /** Since its last article; null when it never had one. */
  silentMinutes: number | null;
  failuresInARow: number;
  /** What the host asks for, by `Retry-After` or `Cache-Control`. */
  hostAsksSeconds: number;
  pace: FeedPace;
}

/**
 * When to poll again, a day from now at most. After a success: between `everyMinutes` and a day, by how often the feed
 * really changes, and not before its host or the feed itself wants it. After failures: twice as long for each in a row.
 * A tenth, or a half after failures, is added by chance, so that feeds do not come in step.
 */
export function nextPollAt(polling: Polling, now: Date, random: () => number): Instant {
  const { failuresInARow, everyMinutes, hostAsksSeconds, pace } = polling;
  const ownMinutes =
    failuresInARow > 0 ? everyMinutes * 2 ** Math.min(failuresInARow, 20) : adaptedMinutes(polling);
  const jittered = ownMinutes * (1 + random() * (failuresInARow > 0 ? 0.5 : 0.1));
  const minutes = Math.max(Math.min(jittered, dayMinutes), askedMinutes(hostAsksSeconds, pace));
  return outsideSkipped(
    new Date(now.getTime() + Math.min(minutes, dayMinutes) * minuteMs),
    pace,
  ).toISOString();
}

function adaptedMinutes({ everyMinutes, usualMinutes, silentMinutes }: Polling): number {
  return Math.max(
    everyMinutes,
    (usualMinutes ?? 0) / pollsPerArticle,
    (silentMinutes ?? 0) / pollsPerSilence,
  );
}

const askedMinutes = (hostAsksSeconds: number, { ttlMinutes }: FeedPace) =>
  Math.max(hostAsksSeconds / 60, ttlMinutes ?? 0);

/** The first hour from there on in which the feed wants to be asked; a feed that skips them all is not heeded. */
function outsideSkipped(at: Date, { skipHours, skipDays }: FeedPace): Date {
  const isSkipped = (date: Date) =>
    skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
  let next = at;
  for (let hours = 0; hours < 7 * 24; hours += 1) {
    if (!isSkipped(next)) return next;
    next = new Date((Math.floor(next.getTime() / hourMs) + 1) * hourMs);
  }
  return at;
}
