import { freshSeconds, retryAfterSeconds } from "./asked-wait.ts";
import type { FeedHealth, FeedState } from "./feed.ts";
import type { OpenWeb } from "./open-web.ts";
import { type Reading, type ReadLimits, readUrl } from "./read-url.ts";
import { reasonOfStatus } from "./status-words.ts";

/** What a feed's host answered: a body to parse, nothing new, or why not. */
export type FeedAnswer =
  | {
      kind: "body";
      /** Where the body came from after redirects: the base of relative links. */
      url: string;
      bytes: Uint8Array;
      contentType: string | null;
      etag: string | null;
      lastModified: string | null;
      movedTo: string | null;
      freshSeconds: number;
    }
  | { kind: "unchanged"; movedTo: string | null; freshSeconds: number }
  | {
      kind: "failed";
      health: FeedHealth;
      reason: string;
      retryAfterSeconds: number | null;
      /** The host said that there will never be a feed again. */
      forGood?: boolean;
    };

/** What is known of a feed before it is asked. */
export type KnownOfFeed = Pick<FeedState, "etag" | "lastModified" | "movedTo">;
export const nothingKnown: KnownOfFeed = { etag: null, lastModified: null, movedTo: null };

export const feedLimits: ReadLimits = { maxBytes: 5_000_000, deadlineMs: 20_000 };

const healthOfFault = {
  refused: "refused",
  unreachable: "unreachable",
  "too-large": "broken",
  redirects: "broken",
} as const;

/** Conditional GET of a feed, where it was last found. */
export async function fetchFeed(
  url: string,
  known: KnownOfFeed,
  open: OpenWeb,
  now: Date,
  limits: ReadLimits = feedLimits,
): Promise<FeedAnswer> {
  const headers = {
    accept:
      "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
    ...(known.etag === null ? {} : { "if-none-match": known.etag }),
    ...(known.lastModified === null ? {} : { "if-modified-since": known.lastModified }),
  };
  const reading = await readUrl(known.movedTo ?? url, headers, limits, open);
  if (reading.kind === "fault") {
    const { fault, reason } = reading;
    return { kind: "failed", health: healthOfFault[fault], reason, retryAfterSeconds: null };
  }
  const caching = {
    movedTo: reading.movedTo ?? known.movedTo,
    freshSeconds: freshSeconds(reading.header("cache-control"), reading.header("age")),
  };
  if (reading.status === 304) return { kind: "unchanged", ...caching };
  if (reading.status !== 200) return failureOf(reading, now);
  return {
    kind: "body",
    url: reading.url,
    bytes: reading.bytes,
    contentType: reading.header("content-type"),
    etag: reading.header("etag"),
    lastModified: reading.header("last-modified"),
    ...caching,
  };
}

function failureOf({ status, header }: Extract<Reading, { kind: "read" }>, now: Date): FeedAnswer {
  return {
    kind: "failed",
    health: healthOfStatus(status),
    reason: reasonOfStatus(status),
    retryAfterSeconds: retryAfterSeconds(header("retry-after"), now),
    ...(status === 410 ? { forGood: true } : {}),
  };
}

function healthOfStatus(status: number): FeedHealth {
  if (status === 404 || status === 410) return "gone";
  if (status >= 500) return "unreachable";
  if (status >= 400) return "refused";
  return "broken";
}
