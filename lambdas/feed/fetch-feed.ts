import type { FeedHealth, FeedState } from "./feed.ts";
import type { OpenWeb } from "./open-web.ts";
import { type ReadFault, type ReadLimits, readUrl } from "./read-url.ts";

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
    }
  | { kind: "unchanged" }
  | { kind: "failed"; health: FeedHealth; reason: string; retryAfterSeconds: number | null };

export const feedLimits: ReadLimits = { maxBytes: 5_000_000, deadlineMs: 20_000 };

const healthOfFault: Record<ReadFault, FeedHealth> = {
  refused: "refused",
  unreachable: "unreachable",
  "too-large": "broken",
  redirects: "broken",
};

/** Conditional GET of a feed. */
export async function fetchFeed(
  url: string,
  known: Pick<FeedState, "etag" | "lastModified">,
  open: OpenWeb,
  limits: ReadLimits = feedLimits,
): Promise<FeedAnswer> {
  const headers = {
    accept: "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
    ...(known.etag === null ? {} : { "if-none-match": known.etag }),
    ...(known.lastModified === null ? {} : { "if-modified-since": known.lastModified }),
  };
  const reading = await readUrl(url, headers, limits, open);
  if (reading.kind === "fault") {
    return {
      kind: "failed",
      health: healthOfFault[reading.fault],
      reason: reading.reason,
      retryAfterSeconds: null,
    };
  }
  if (reading.status === 304) return { kind: "unchanged" };
  if (reading.status !== 200) {
    return {
      kind: "failed",
      health: healthOfStatus(reading.status),
      reason: `the host answered ${reading.status}`,
      retryAfterSeconds: secondsOf(reading.header("retry-after")),
    };
  }
  return {
    kind: "body",
    url: reading.url,
    bytes: reading.bytes,
    contentType: reading.header("content-type"),
    etag: reading.header("etag"),
    lastModified: reading.header("last-modified"),
  };
}

function healthOfStatus(status: number): FeedHealth {
  if (status === 404 || status === 410) return "gone";
  if (status >= 500) return "unreachable";
  if (status >= 400) return "refused";
  return "broken";
}

/** Only the form in seconds: dates there are rare. */
function secondsOf(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter.trim()) ? Number(retryAfter) : null;
}
