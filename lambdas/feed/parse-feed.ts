import Parser from "rss-parser";
import * as v from "valibot";
import { type Budget, budgetOf } from "../budget.ts";
import { TimeIsUp, withinTime } from "../time-limit.ts";
import type { CleanItem } from "./clean-item.ts";
import { anyPace, type FeedItem, type FeedReader, type SetAsideItem } from "./feed.ts";
import { isPlainXml } from "./is-plain-xml.ts";
import { parseDate } from "./parse-date.ts";
import { firstItems, type RawFeed, type RawItem } from "./raw-feed.ts";
import {
  cleanFeed,
  type FailedFeed,
  type FeedOf,
  feedSteps,
  isSpent,
  multipliesEntities,
  type ReadFeed,
  readFeedText,
} from "./read-feed-text.ts";

interface ReadBy {
  /** Which of the two readers spoke. */
  readBy: FeedReader;
}

export type ParsedFeed = (FeedOf<FeedItem> & ReadBy & { setAside: SetAsideItem[] }) | FailedFeed;

/** Characters of a set-aside item that are kept. */
const longestExcerpt = 2000;
/** Characters that the second reader is given at most. */
const mostForSecond = 1_000_000;
/** Far above what the budgets allow, far below the timeout of a function: the guard for what nobody has counted. */
const mostMs = { own: 20_000, second: 3_000 } as const;

/**
 * A feed's text as clean items, each with a link to its page. An item that cannot be used is set aside with its reason.
 * `url` is where the text came from: the base of relative links. Never rejects.
 */
export async function parseFeed(text: string, url: string | null): Promise<ParsedFeed> {
  const read = await readAnyFeed(text, url);
  return read.kind === "failed" ? read : usable(read);
}

/** All items of a feed's text, those without a link too: as our reader finds them, else as rss-parser does. Never rejects. */
export async function readAnyFeed(
  text: string,
  url: string | null,
  budget: Budget = budgetOf(feedSteps),
): Promise<(ReadFeed & ReadBy) | FailedFeed> {
  const own = readInTime(text, url, budget);
  if (own.kind === "feed" && own.items.length > 0) return { ...own, readBy: "own" };
  const second = isSpent(budget) ? null : await readBySecond(text, url, budget);
  if (second !== null) return { ...second, readBy: "rss-parser" };
  return own.kind === "feed" ? { ...own, readBy: "own" } : own;
}

function readInTime(text: string, url: string | null, budget: Budget): ReadFeed | FailedFeed {
  try {
    return withinTime(mostMs.own, () => readFeedText(text, url, budget));
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    // Nor is anybody else to try it.
    budget.left = -1;
    return { kind: "failed", health: "broken", reason: `it was ${error.message}` };
  }
}

function usable({ unread, ...read }: ReadFeed & ReadBy): ParsedFeed {
  const items: FeedItem[] = [];
  const setAside: SetAsideItem[] = [];
  for (const { item, raw } of read.items) {
    const reason = whyUnusable(item, raw, read.inPart);
    if (reason === null && item.link !== null) items.push(feedItem(item, item.link));
    else setAside.push({ reason: reason ?? "no link", excerpt: excerptOf(raw) });
  }
  if (unread !== null) setAside.push({ reason: unread.reason, excerpt: excerptOf(unread.first) });
  return { ...read, items, setAside };
}

function feedItem({ listedLink, ...item }: CleanItem, link: string): FeedItem {
  return listedLink === null || listedLink === link ? { ...item, link } : { ...item, link, listedLink };
}

/** No text of it is longer than the excerpt can be. */
const excerptOf = (raw: RawItem) =>
  JSON.stringify(raw, (_, value: unknown) =>
    typeof value === "string" ? value.slice(0, longestExcerpt) : value,
  ).slice(0, longestExcerpt);

function whyUnusable(item: CleanItem, raw: RawItem, inPart: string): string | null {
  if (raw.isCutOff) return inPart || "the feed ends inside it";
  if (item.link === null) {
    const given = raw.links[0]?.href.trim() ?? "";
    return given === "" ? "no link" : `no link to a page: "${given.slice(0, 200)}"`;
  }
  return item.title === "" ? "neither a title nor a text" : null;
}

const text = v.optional(v.fallback(v.string(), ""), "");
const secondItemSchema = v.object({
  title: text,
  link: text,
  guid: text,
  id: text,
  pubDate: text,
  date: text,
  summary: text,
  content: text,
  "content:encoded": text,
});
const secondFeedSchema = v.object({ title: text, language: text, items: v.array(v.unknown()) });

/**
 * What rss-parser makes of a feed in which ours finds no item; null when it finds none either. It is given what is short, nests
 * as XML must and holds no marks that its search for tags would be long over; a date that it cannot read would cost it the
 * whole feed, so that our own reader of dates stands before it.
 */
async function readBySecond(text: string, url: string | null, budget: Budget): Promise<ReadFeed | null> {
  if (text.length > mostForSecond || multipliesEntities(text) || !isPlainXml(text)) return null;
  const parser = new Parser({ defaultRSS: 2, xml2js: { validator: withReadableDates } });
  try {
    // It reads at once, and promises only to hand it over.
    const promised = withinTime(mostMs.second, () => parser.parseString(text));
    const { title, language, items } = v.parse(secondFeedSchema, await promised);
    const raw: RawFeed = {
      title,
      language: language === "" ? null : language,
      pace: anyPace,
      items: firstItems(items).map((item) => rawItem(item, url)),
      itemCount: items.length,
      isCutOff: false,
    };
    const read = cleanFeed(raw, null, budget);
    return read.kind === "feed" && read.items.length > 0 ? read : null;
  } catch {
    // What neither can read is told as our own reader saw it.
    return null;
  }
}

function withReadableDates(path: string, _: unknown, value: unknown): unknown {
  if (!/\/(?:published|updated)$/.test(path)) return value;
  const words = typeof value === "object" && value !== null && "_" in value ? value._ : value;
  return (typeof words === "string" ? parseDate(words) : null) ?? "";
}

function rawItem(given: unknown, base: string | null): RawItem {
  const read = v.safeParse(secondItemSchema, given);
  const item = read.success ? read.output : v.parse(secondItemSchema, {});
  return {
    title: item.title,
    links: item.link === "" ? [] : [{ href: item.link, base }],
    origins: [],
    isPermalink: false,
    guid: item.guid || item.id,
    dates: [item.pubDate, item.date].filter((date) => date !== ""),
    summary: item.summary || item.content,
    content: item["content:encoded"] || (item.summary === "" ? "" : item.content),
    isCutOff: false,
  };
}
