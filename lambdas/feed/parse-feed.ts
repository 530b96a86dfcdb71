import { type CleanItem, cleanItem } from "./clean-item.ts";
import type { FeedItem, FeedPace, SetAsideItem } from "./feed.ts";
import { plainLine } from "./plain-text.ts";
import type { RawFeed, RawItem } from "./raw-feed.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { readXml } from "./read-xml.ts";
import { readXmlFeed } from "./read-xml-feed.ts";

interface FailedFeed {
  kind: "failed";
  health: "not-a-feed" | "broken";
  reason: string;
}

interface FeedOf<Item> {
  kind: "feed";
  title: string;
  /** As the feed declares it. */
  language: string | null;
  pace: FeedPace;
  items: Item[];
}

interface ReadFeed extends FeedOf<{ item: CleanItem; raw: RawItem }> {
  /** Items that are more than anybody reads. */
  beyond: RawItem[];
}

export type ParsedFeed = (FeedOf<FeedItem> & { setAside: SetAsideItem[] }) | FailedFeed;

/** Characters; longer texts are cut. */
const longest = { title: 500, excerpt: 2000, reason: 300 } as const;
/** No feed lists more items than these that are news. */
const mostItems = 2000;

/**
 * A feed's text as clean items, each with a link to its page. An item that cannot be used is set aside with its reason.
 * `url` is where the text came from: the base of relative links.
 */
export function parseFeed(text: string, url: string | null): ParsedFeed {
  const read = readFeedText(text, url);
  if (read.kind === "failed") return read;
  const items: FeedItem[] = [];
  const setAside: SetAsideItem[] = [];
  for (const { item, raw } of read.items) {
    const reason = whyUnusable(item, raw);
    if (reason === null && item.link !== null) items.push({ ...item, link: item.link });
    else setAside.push({ reason: reason ?? "no link", excerpt: excerptOf(raw) });
  }
  const [beyond] = read.beyond;
  if (beyond !== undefined) {
    const reason = `${read.beyond.length} items beyond the first ${mostItems}, of which this is one`;
    setAside.push({ reason, excerpt: excerptOf(beyond) });
  }
  const { kind, title, language, pace } = read;
  return { kind, title, language, pace, items, setAside };
}

const excerptOf = (raw: RawItem) => JSON.stringify(raw).slice(0, longest.excerpt);

function whyUnusable(item: CleanItem, raw: RawItem): string | null {
  if (raw.isCutOff) return "the feed ends inside it";
  if (item.link === null) {
    const given = raw.links[0]?.href.trim() ?? "";
    return given === "" ? "no link" : `no link to a page: "${given.slice(0, 200)}"`;
  }
  return item.title === "" ? "neither a title nor a text" : null;
}

/** All items of a feed's text, those without a link too, beside what they were made from. Never throws. */
export function readFeedText(text: string, url: string | null): ReadFeed | FailedFeed {
  const base = url !== null && /^https?:/i.test(url) ? url : null;
  if (multipliesEntities(text)) return broken("it declares entities that are made of entities");
  try {
    const raw = readJsonFeed(text, base) ?? readXmlFeed(readXml(text, base));
    return raw === null ? noFeed(text) : cleanFeed(raw);
  } catch (error) {
    // What nests without end, or is hostile in a way that nobody has thought of.
    return broken(error instanceof Error ? error.message : String(error));
  }
}

/** Ours are not expanded, but no feed in good faith declares them so. */
const multipliesEntities = (text: string) =>
  /<!ENTITY\s[^>]{0,200}["'][^"'>]{0,200}&(?!#)[^"'>]{0,200};/i.test(text.slice(0, 10_000));

const broken = (reason: string): FailedFeed => ({
  kind: "failed",
  health: "broken",
  reason: reason.replace(/\s+/g, " ").slice(0, longest.reason),
});

function cleanFeed(raw: RawFeed): ReadFeed | FailedFeed {
  const { title, language, pace, items } = raw;
  if (raw.isCutOff && items.length === 0) return broken("it ends before its first item");
  return {
    kind: "feed",
    title: plainLine(title, longest.title),
    language: language === null ? null : (/^[a-z]{2,3}/i.exec(language.trim())?.[0]?.toLowerCase() ?? null),
    pace,
    items: items.slice(0, mostItems).map((item) => ({ item: cleanItem(item), raw: item })),
    beyond: items.slice(mostItems),
  };
}

/** A page in a feed's place is known by its title: a consent wall, a moved site. */
function noFeed(text: string): FailedFeed {
  const start = text.slice(0, 20_000);
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(start)) {
    const title = plainLine(/<title[^>]*>([^<]*)/i.exec(start)?.[1] ?? "", 100);
    return { kind: "failed", health: "not-a-feed", reason: `a page titled "${title}"` };
  }
  const begins = plainLine(start, 60);
  return {
    kind: "failed",
    health: "not-a-feed",
    reason: begins === "" ? "nothing that could be read" : `neither RSS, Atom nor JSON Feed: "${begins}"`,
  };
}
