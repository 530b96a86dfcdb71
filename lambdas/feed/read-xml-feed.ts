import type { FeedPace } from "./feed.ts";
import { firstItems, type RawFeed, type RawItem, type RawLink } from "./raw-feed.ts";
import type { XmlElement } from "./read-xml.ts";

/** Names of a date, the moment of publishing before that of a change. */
const dateNames = [
  "pubdate",
  "atom:published",
  "published",
  "atom:issued",
  "dc:date",
  "dcterms:issued",
  "dcterms:created",
  "atom:created",
  "dcterms:date",
  "atom:updated",
  "updated",
  "atom:modified",
  "dcterms:modified",
  "date",
];
const summaryNames = [
  "description",
  "atom:summary",
  "summary",
  "itunes:summary",
  "media:description",
  "dc:description",
];
const contentNames = [
  "content:encoded",
  "atom:content",
  "content",
  "xhtml:body",
  "xhtml:div",
  "body",
  "fullitem",
];
/** Links, and dates, of one item that are looked at. */
const mostOfOne = 20;
/** Extensions that name the article's own address where the link leads to one that counts its readers. */
const originNames = ["feedburner:origlink", "pheedo:origlink", "origlink"];
const titleNames = ["title", "atom:title", "dc:title", "media:title", "itunes:title"];

const roots = new Set(["rss", "rdf:rdf", "atom:feed", "feed", "channel", "atom:entry"]);

/** The feed in what stands at the top of a text; null when there is none. Junk may stand around it. */
export function readXmlFeed(top: XmlElement): RawFeed | null {
  const root = findRoot(top, 3);
  if (root === null) return null;
  // RSS 2.0 has its items in the channel, RSS 1.0 beside it.
  const channels = elementsOf(root).filter(({ name }) => name === "channel");
  const items = [root, ...channels].flatMap((holder) =>
    elementsOf(holder).filter(({ name }) => name === "item" || name === "atom:entry" || name === "entry"),
  );
  const fields = fieldsOf(channels[0] ?? root);
  return {
    title: markupOf(firstOf(fields, titleNames)),
    language:
      textOf(firstOf(fields, ["language", "dc:language"])).trim() || (root.attributes["xml:lang"] ?? null),
    pace: paceOf(fields),
    items: firstItems(items).map(rawItem),
    itemCount: items.length,
    isCutOff: root.isCutOff,
  };
}

function findRoot(element: XmlElement, depth: number): XmlElement | null {
  const inside = elementsOf(element);
  const found = inside.find(({ name }) => roots.has(name));
  if (found !== undefined || depth === 0) return found ?? null;
  for (const child of inside) {
    const deeper = findRoot(child, depth - 1);
    if (deeper !== null) return deeper;
  }
  return null;
}

function rawItem(item: XmlElement): RawItem {
  const fields = fieldsOf(item);
  const guid = firstOf(fields, ["guid", "atom:id", "id"]);
  return {
    title: markupOf(firstOf(fields, titleNames)),
    links: linksOf(fields),
    origins: originNames
      .flatMap((name) => fields.get(name) ?? [])
      .slice(0, mostOfOne)
      .map((link) => ({ href: textOf(link), base: link.base })),
    guid:
      markupOf(guid).trim() ||
      (item.attributes["about"] ?? "") ||
      textOf(firstOf(fields, ["dc:identifier"])).trim(),
    isPermalink: guid?.name === "guid" && !/^\s*false\s*$/i.test(guid.attributes["ispermalink"] ?? ""),
    dates: dateNames
      .flatMap((name) => fields.get(name) ?? [])
      .slice(0, mostOfOne)
      .map(textOf),
    summary: markupOf(firstOf(fields, summaryNames)),
    content: markupOf(firstOf(fields, contentNames)),
    isCutOff: item.isCutOff,
  };
}

/** Where an item may be read, the best first, each with the base that it is relative to. */
function linksOf(fields: Fields): RawLink[] {
  const links = [...(fields.get("link") ?? []), ...(fields.get("atom:link") ?? [])].slice(0, mostOfOne);
  const plain = links.map((link) => ({ href: textOf(link), base: link.base }));
  const alternates = links
    .filter(({ attributes }) => /^(?:alternate)?$/i.test((attributes["rel"] ?? "").trim()))
    // Of several forms of an article its page is the one to read.
    .sort((a, b) => Number(isPage(b)) - Number(isPage(a)))
    .map(({ attributes, base }) => ({ href: attributes["href"] ?? "", base }));
  return [...plain, ...alternates].filter(({ href }) => href.trim() !== "");
}

const isPage = ({ attributes }: XmlElement) =>
  /^(?:text\/html|application\/xhtml\+xml)?$/i.test(attributes["type"] ?? "");

const hoursOf: Readonly<Record<string, number>> = {
  hourly: 1,
  daily: 24,
  weekly: 24 * 7,
  monthly: 24 * 30,
  yearly: 24 * 365,
};
const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** RSS 2.0 `ttl`, `skipHours`, `skipDays`; the syndication module of RSS 1.0. */
function paceOf(fields: Fields): FeedPace {
  const ttl = numberIn(firstOf(fields, ["ttl"]));
  const period =
    hoursOf[
      textOf(firstOf(fields, ["sy:updateperiod"]))
        .trim()
        .toLowerCase()
    ];
  const frequency = numberIn(firstOf(fields, ["sy:updatefrequency"])) ?? 1;
  const skipped = (list: string, one: string) =>
    (fields.get(list) ?? [])
      .flatMap((element) => fieldsOf(element).get(one) ?? [])
      .map((element) => textOf(element).trim().toLowerCase());
  return {
    ttlMinutes: ttl ?? (period === undefined ? null : Math.round((period * 60) / Math.max(1, frequency))),
    // RSS 0.91 counts to 24, which is midnight.
    skipHours: skipped("skiphours", "hour")
      .map((hour) => Number.parseInt(hour, 10) % 24)
      .filter((hour) => hour >= 0),
    skipDays: skipped("skipdays", "day")
      .map((day) => days.indexOf(day.slice(0, 3)))
      .filter((day) => day >= 0),
  };
}

const numberIn = (element: XmlElement | null): number | null => {
  const found = /^\s*(\d{1,6})\s*$/.exec(textOf(element))?.[1];
  return found === undefined ? null : Number(found);
};

const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== "string");

/** What an element holds, by name. */
type Fields = ReadonlyMap<string, XmlElement[]>;

function fieldsOf(element: XmlElement): Fields {
  const fields = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const same = fields.get(child.name);
    if (same === undefined) fields.set(child.name, [child]);
    else same.push(child);
  }
  return fields;
}

/** The first of these names that says anything. */
function firstOf(fields: Fields, names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = fields.get(name)?.find((child) => child.children.length > 0);
    if (found !== undefined) return found;
  }
  return null;
}

/** The characters of an element, without its tags. */
function textOf(element: XmlElement | null): string {
  const pieces: string[] = [];
  const walk = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === "string") pieces.push(child);
      else walk(child);
    }
  };
  if (element !== null) walk(element);
  return pieces.join("");
}

/** What an element says, as HTML: Atom may write it as text, as escaped HTML, as XHTML or in base 64. */
function markupOf(element: XmlElement | null): string {
  if (element === null) return "";
  const { type = "", mode = "" } = element.attributes;
  if (mode === "base64" || (element.name.startsWith("atom:") && isBinary(type)))
    return Buffer.from(textOf(element), "base64").toString("utf8");
  const pieces: string[] = [];
  for (const child of element.children) {
    if (typeof child === "string") pieces.push(child);
    else pushTagged(child, pieces);
  }
  return pieces.join("");
}

/** RFC 4287 section 4.1.3.3: a media type that is neither text nor XML comes in base 64. */
const isBinary = (type: string) =>
  type.length < 200 && /^[a-z]+\/(?!.*(?:xml|html))/i.test(type) && !/^text\//i.test(type);

/** An element of XHTML as its markup: its tags part the words around them. */
function pushTagged(element: XmlElement, pieces: string[]): void {
  const name = element.name.replace(/^.*:/, "");
  pieces.push(`<${name}>`);
  for (const child of element.children) {
    if (typeof child === "string") pieces.push(escaped(child));
    else pushTagged(child, pieces);
  }
  pieces.push(`</${name}>`);
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
