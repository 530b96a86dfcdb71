import Parser from "rss-parser";
import { cleanItem, type RawItem, textOf } from "./clean-item.ts";
import type { FeedItem, SetAsideItem } from "./feed.ts";
import { plainLine } from "./plain-text.ts";

export type ParsedFeed =
  | { kind: "feed"; title: string; items: FeedItem[]; setAside: SetAsideItem[] }
  | { kind: "failed"; health: "not-a-feed" | "broken"; reason: string };

/**
 * Characters; longer texts are cut. Items beyond the first 500 are not read: no feed lists more that is news. A frame
 * is what stands around the items: it is parsed once for each item of a broken feed.
 */
const longest = { title: 500, excerpt: 2000, items: 500, frame: 100_000 } as const;

/**
 * A feed's text as clean items. An item that cannot be read is set aside with its reason, the rest is read.
 * `url` is where the text came from: the base of relative links.
 */
export async function parseFeed(text: string, url: string): Promise<ParsedFeed> {
  try {
    return await readParts(text, url);
  } catch (error) {
    // Hostile nesting exhausts the stack in more places than can be named.
    return { kind: "failed", health: "broken", reason: reasonOf(error) };
  }
}

async function readParts(text: string, url: string): Promise<ParsedFeed> {
  const xml = text.replace(/^[\s\ufeff]+/, "");
  if (isPage(xml))
    return { kind: "failed", health: "not-a-feed", reason: `a page titled "${pageTitle(xml)}"` };
  const whole = await parseXml(xml);
  const parts = whole.kind === "parsed" ? whole : await parseOneByOne(xml);
  if (parts === null) {
    const reason = whole.kind === "failed" ? whole.reason : "";
    return { kind: "failed", health: isFeed(xml) ? "broken" : "not-a-feed", reason };
  }
  const base = baseOf(xml, url);
  const items: FeedItem[] = [];
  const setAside: SetAsideItem[] = parts.setAside;
  for (const raw of parts.items.slice(0, longest.items)) {
    const read = readItem(raw, base);
    if (read.kind === "item") items.push(read.item);
    else setAside.push({ reason: read.reason, excerpt: JSON.stringify(raw).slice(0, longest.excerpt) });
  }
  return { kind: "feed", title: plainLine(parts.title, longest.title), items, setAside };
}

interface Parsed {
  kind: "parsed";
  title: string;
  items: RawItem[];
  setAside: SetAsideItem[];
}

async function parseXml(xml: string): Promise<Parsed | { kind: "failed"; reason: string }> {
  const parser = new Parser<RawItem, RawItem>({
    customFields: { item: [["guid", "guidElements", { keepArray: true }]] },
  });
  try {
    const feed = await parser.parseString(xml);
    return { kind: "parsed", title: textOf(feed.title) ?? "", items: feed.items, setAside: [] };
  } catch (error) {
    return { kind: "failed", reason: reasonOf(error) };
  }
}

/** One mistake makes the parser refuse the whole feed: each item is then parsed alone inside the feed's own frame. */
async function parseOneByOne(xml: string): Promise<Parsed | null> {
  const entries = entriesOf(xml);
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const head = xml.slice(0, first.start);
  const tail = xml.slice(last.end);
  if (head.length + tail.length > longest.frame) return null;
  const frame = await parseXml(head + tail);
  if (frame.kind === "failed") return null;
  const all: Parsed = { ...frame, items: [], setAside: [] };
  for (const { start, end } of entries) {
    const entry = xml.slice(start, end);
    const alone = await parseXml(head + entry + tail);
    if (alone.kind === "parsed") all.items.push(...alone.items);
    else all.setAside.push({ reason: alone.reason, excerpt: entry.slice(0, longest.excerpt) });
  }
  return all;
}

/** Where each `<item>` or `<entry>` begins and ends, as far as they are closed. */
function entriesOf(xml: string): { start: number; end: number }[] {
  const entries: { start: number; end: number }[] = [];
  const opening = /<(item|entry)[\s>]/g;
  for (let open = opening.exec(xml); open !== null; open = opening.exec(xml)) {
    const closing = xml.indexOf(`</${open[1]}`, open.index);
    const end = closing < 0 ? 0 : xml.indexOf(">", closing) + 1;
    if (end === 0 || entries.length === longest.items) break;
    entries.push({ start: open.index, end });
    opening.lastIndex = end;
  }
  return entries;
}

function readItem(raw: RawItem, base: string): ReturnType<typeof cleanItem> {
  try {
    return cleanItem(raw, base);
  } catch (error) {
    return { kind: "bad", reason: reasonOf(error) };
  }
}

function baseOf(xml: string, url: string): string {
  const head = xml.slice(0, 5000).split(/<(?:item|entry)[\s>]/)[0] ?? "";
  const named = /\sxml:base\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return named !== undefined && URL.canParse(named, url) ? new URL(named, url).href : url;
}

const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 300);

const isFeed = (xml: string) => /<(rss|feed|rdf:RDF)[\s>]/i.test(xml.slice(0, 5000));
const isPage = (xml: string) => !isFeed(xml) && /<(!doctype html|html)[\s>]/i.test(xml.slice(0, 5000));
const pageTitle = (html: string) =>
  plainLine(/<title[^>]*>([^<]*)/i.exec(html.slice(0, 20_000))?.[1] ?? "", 100);
