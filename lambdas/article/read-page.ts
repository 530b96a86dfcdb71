import { decodeFeed } from "../feed/decode-feed.ts";
import type { OpenWeb } from "../feed/open-web.ts";
import { type ReadLimits, readUrl } from "../feed/read-url.ts";
import { extractText, type PageText } from "./extract-text.ts";

export const pageLimits: ReadLimits = { maxBytes: 3_000_000, deadlineMs: 20_000 };

export type PageReading = { kind: "text"; page: PageText; url: string } | { kind: "none"; reason: string };

/** The text of an article's page, or why there is none. Never throws. */
export async function readPage(
  url: string,
  open: OpenWeb,
  limits: ReadLimits = pageLimits,
): Promise<PageReading> {
  const reading = await readUrl(url, { accept: "text/html, application/xhtml+xml" }, limits, open);
  if (reading.kind === "fault") return { kind: "none", reason: reading.reason };
  if (reading.status !== 200) return { kind: "none", reason: `the page answered ${reading.status}` };
  const type = reading.header("content-type");
  if (type !== null && !/html|xml|text\/plain/i.test(type))
    return { kind: "none", reason: `the page is ${type}` };
  const page = extractText(decodeFeed(reading.bytes, type));
  return page === null
    ? { kind: "none", reason: "no article found on the page" }
    : { kind: "text", page, url: reading.url };
}
