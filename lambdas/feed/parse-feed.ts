import Parser from "rss-parser";
import type { FeedItem, SetAsideItem } from "./feed.ts";
import { parseDate } from "./parse-date.ts";
import { plainLine, plainText } from "./plain-text.ts";

export type ParsedFeed =
  | { kind: "feed"; title: string; items: FeedItem[]; setAside: SetAsideItem[] }
  | { kind: "failed"; health: "not-a-feed" | "broken"; reason: string };

/** Characters; longer texts are cut. Items beyond the first 500 are not read: no feed lists more that is news. */
const longest = { title: 500, text: 200_000, excerpt: 2000, items: 500 } as const;

type RawItem = Readonly<Record<string, unknown>>;

/**
 * A feed's text as clean items. An item that cannot be read is set aside with its reason, the rest is read.
 * `url` is where the text came from: the base of relative links.
 */
export async function parseFeed(text: string, url: string): Promise<ParsedFeed> {
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
    const read = cleanItem(raw, base);
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
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "failed", reason: reason.replace(/\s+/g, " ").slice(0, 300) };
  }
}

/** One mistake makes the parser refuse the whole feed: each item is then parsed alone inside the feed's own frame. */
async function parseOneByOne(xml: string): Promise<Parsed | null> {
  const entries = [...xml.matchAll(/<(item|entry)[\s>][\s\S]*?<\/\1\s*>/g)].slice(0, longest.items);
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const head = xml.slice(0, first.index);
  const tail = xml.slice(last.index + last[0].length);
  const frame = await parseXml(head + tail);
  if (frame.kind === "failed") return null;
  const all: Parsed = { ...frame, items: [], setAside: [] };
  for (const [entry] of entries) {
    const alone = await parseXml(head + entry + tail);
    if (alone.kind === "parsed") all.items.push(...alone.items);
    else all.setAside.push({ reason: alone.reason, excerpt: entry.slice(0, longest.excerpt) });
  }
  return all;
}

function cleanItem(
  raw: RawItem,
  base: string,
): { kind: "item"; item: FeedItem } | { kind: "bad"; reason: string } {
  const guid = guidOf(raw);
  const link =
    absoluteLink(textOf(raw["link"]), base) ?? (guid?.isLink ? absoluteLink(guid.text, null) : null);
  if (link === null) {
    return {
      kind: "bad",
      reason: `no link to a page: ${JSON.stringify(textOf(raw["link"]))?.slice(0, 200)}`,
    };
  }
  const { summary, content } = textsOf(raw);
  const title =
    plainLine(textOf(raw["title"]) ?? "", longest.title) || firstWords(summary || (content ?? ""));
  if (title === "") return { kind: "bad", reason: "neither a title nor a text" };
  const publishedAt = parseDate(textOf(raw["pubDate"]) ?? textOf(raw["date"]) ?? "");
  return { kind: "item", item: { guid: guid?.text ?? null, link, title, summary, content, publishedAt } };
}

/** RSS: `description` is the summary, `content:encoded` the content. Atom: `summary` and `content`. */
function textsOf(raw: RawItem): { summary: string; content: string | null } {
  const clean = (html: string) => plainText(html, longest.text);
  const encoded = textOf(raw["content:encoded"]);
  const summary = textOf(raw["summary"]);
  const body = textOf(raw["content"]);
  if (encoded !== null) return { summary: clean(body ?? summary ?? ""), content: clean(encoded) };
  if (summary !== null) return { summary: clean(summary), content: body === null ? null : clean(body) };
  return { summary: clean(body ?? ""), content: null };
}

/** RSS `guid` with its `isPermaLink` (true when left out), or Atom `id`, which is never a link. */
function guidOf(raw: RawItem): { text: string; isLink: boolean } | null {
  const elements = raw["guidElements"];
  const element: unknown = Array.isArray(elements) ? elements[0] : undefined;
  const text = (textOf(element) ?? textOf(raw["id"]) ?? "").trim().slice(0, 1000);
  if (text === "") return null;
  const attributes = isObject(element) && isObject(element["$"]) ? element["$"] : {};
  const isLink = element !== undefined && attributes["isPermaLink"] !== "false" && /^https?:/i.test(text);
  return { text, isLink };
}

/** Null unless it is an http or https URL of at most 2,000 characters. */
function absoluteLink(link: string | null, base: string | null): string | null {
  const trimmed = link?.trim() ?? "";
  if (trimmed === "" || trimmed.length > 2000 || !URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  return /^https?:$/.test(url.protocol) && url.username === "" ? url.href : null;
}

function baseOf(xml: string, url: string): string {
  const head = xml.slice(0, 5000).split(/<(?:item|entry)[\s>]/)[0] ?? "";
  const named = /\sxml:base\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return named !== undefined && URL.canParse(named, url) ? new URL(named, url).href : url;
}

/** The parser gives text, or objects where an element has attributes or children. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length > 0 ? textOf(value[0]) : null;
  if (!isObject(value)) return null;
  // Its own text comes first, wherever its children stood: the parser does not keep their order.
  const inner = Object.entries(value).filter(([name]) => name !== "$" && name !== "_");
  return [value["_"], ...inner.flatMap(([, children]) => children)]
    .map((child) => textOf(child) ?? "")
    .join(" ")
    .trim();
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const firstWords = (text: string) => /^[^\n]{0,120}(?=\s|$)/.exec(text)?.[0] ?? "";

const isFeed = (xml: string) => /<(rss|feed|rdf:RDF)[\s>]/i.test(xml.slice(0, 5000));
const isPage = (xml: string) => !isFeed(xml) && /<(!doctype html|html)[\s>]/i.test(xml.slice(0, 5000));
const pageTitle = (html: string) => plainLine(/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? "", 100);
