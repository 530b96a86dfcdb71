import { decodeFeed } from "../feed/decode-feed.ts";
import type { OpenWeb } from "../feed/open-web.ts";
import { tidy } from "../feed/plain-text.ts";
import { type ReadLimits, readUrl } from "../feed/read-url.ts";
import { reasonOfStatus } from "../feed/status-words.ts";
import { extractText, type PageText } from "./extract-text.ts";

export const pageLimits: ReadLimits = { maxBytes: 3_000_000, deadlineMs: 20_000 };

export type PageReading =
  | { kind: "text"; page: PageText; url: string }
  | {
      kind: "none";
      reason: string;
      /** It may be there later: the host did not answer, or has a fault. */
      isPassing: boolean;
    };

/** Statuses that say "not now". Source: RFC 9110 section 15, RFC 6585, RFC 8470. */
const passing = new Set([408, 425, 429]);

/** The text of an article's page, or why there is none. Never throws. */
export async function readPage(
  url: string,
  open: OpenWeb,
  limits: ReadLimits = pageLimits,
): Promise<PageReading> {
  const reading = await readUrl(url, { accept: "text/html, application/xhtml+xml" }, limits, open);
  if (reading.kind === "fault") {
    return { kind: "none", reason: reading.reason, isPassing: reading.fault === "unreachable" };
  }
  if (reading.status !== 200) {
    const isPassing = reading.status >= 500 || passing.has(reading.status);
    return { kind: "none", reason: reasonOfStatus(reading.status), isPassing };
  }
  const type = reading.header("content-type");
  if (type !== null && !/html|xml|text\/plain/i.test(type))
    return { kind: "none", reason: `the page is ${tidy(type.slice(0, 200))}`, isPassing: false };
  const page = extractText(decodeFeed(reading.bytes, type));
  return page === null
    ? { kind: "none", reason: "no article found on the page", isPassing: false }
    : { kind: "text", page, url: reading.url };
}
