import { decodeFeed } from "./decode-feed.ts";
import type { Feed, SetAsideItem } from "./feed.ts";
import { type FeedAnswer, fetchFeed, type KnownOfFeed } from "./fetch-feed.ts";
import type { OpenWeb } from "./open-web.ts";
import { type ParsedFeed, parseFeed } from "./parse-feed.ts";

type Body = Extract<FeedAnswer, { kind: "body" }>;

/** What a feed said when it was asked: its items, nothing new, or why there is nothing to read. */
export type AskedFeed =
  | { kind: "read"; answer: Body; parsed: Extract<ParsedFeed, { kind: "feed" }> }
  | Extract<FeedAnswer, { kind: "unchanged" }>
  | (Extract<FeedAnswer, { kind: "failed" }> & { setAside: SetAsideItem[] });

/** Asks a feed and reads what it answers. A feed none of whose items can be used is broken. */
export async function askFeed(
  { url, language }: Pick<Feed, "url" | "language">,
  known: KnownOfFeed,
  open: OpenWeb,
  now: Date,
): Promise<AskedFeed> {
  const answer = await fetchFeed(url, known, open, now);
  if (answer.kind === "unchanged") return answer;
  if (answer.kind === "failed") return { ...answer, setAside: [] };
  const parsed = await parseFeed(decodeFeed(answer.bytes, answer.contentType, language), answer.url);
  if (parsed.kind === "failed") return { ...parsed, retryAfterSeconds: null, setAside: [] };
  const { items, setAside } = parsed;
  if (items.length > 0 || setAside.length === 0) return { kind: "read", answer, parsed };
  const reason = `none of its ${setAside.length} items can be read: ${setAside[0]?.reason}`;
  return { kind: "failed", health: "broken", reason, retryAfterSeconds: null, setAside };
}
