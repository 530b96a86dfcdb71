import type { FeedItem } from "../feed/feed.ts";
import type { Article } from "./article.ts";
import { anchorOf, canonicalUrl } from "./article-id.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** By what an item is known on a page that it shares with others, the surest first. */
export const markKinds = ["guid", "anchor", "title", "date"] as const;
export type MarkKind = (typeof markKinds)[number];
export type Marks = Partial<Record<MarkKind, string>>;

/** An item of one reading of a feed, with the page that its link leads to. */
export interface ListedItem {
  item: FeedItem;
  /** The canonical URL of its link. */
  page: string;
  /** Other items of the reading lead there too, or it is a front page, which is no article. */
  isShared: boolean;
  /** What tells it from the others there: what several of them have in common is left out. */
  marks: Marks;
}

export interface Listing {
  listed: ListedItem[];
  /** What the reading holds twice in different words, with the item that is kept. */
  repeated: { item: FeedItem; kept: FeedItem }[];
}

/** The items of one reading, each once, by the page that it leads to. */
export function listItems(items: readonly FeedItem[]): Listing {
  const repeated: Listing["repeated"] = [];
  const once = byPage(items).flatMap((group) => {
    const kept = withoutTwins(group, repeated);
    const guids = countOf(kept.map(({ guid }) => guid));
    const isCommon = ({ link }: FeedItem) => kept.length > 1 || isFrontPage(canonicalUrl(link));
    return kept.map((item) => (isCommon(item) && guids.get(item.guid) === 1 ? withOwnPage(item) : item));
  });
  const listed = byPage(once).flatMap((group) => {
    const all = group.map(marksOf);
    const counts = markKinds.map((kind) => [kind, countOf(all.map((marks) => marks[kind]))] as const);
    return group.map((item, at): ListedItem => {
      const page = canonicalUrl(item.link);
      const marks: Marks = {};
      for (const [kind, count] of counts) {
        const mark = all[at]?.[kind];
        if (mark !== undefined && count.get(mark) === 1) marks[kind] = mark;
      }
      return { item, page, isShared: group.length > 1 || isFrontPage(page), marks };
    });
  });
  return { listed, repeated };
}

/** The mark of a kind that a stored article of the page has; its guids are known by their aliases. */
export function markOf({ url, title, publishedAt, datedAhead }: Article, kind: MarkKind): string | undefined {
  if (kind === "anchor") return url === null ? undefined : nonEmpty(anchorOf(url));
  if (kind === "title") return nonEmpty(foldTitle(title));
  return kind === "date" && publishedAt !== null && !datedAhead ? publishedAt : undefined;
}

function marksOf({ guid, link, title, publishedAt }: FeedItem): Marks {
  const marks: Record<MarkKind, string | undefined> = {
    guid: tellingGuid({ guid, link }),
    anchor: nonEmpty(anchorOf(link)),
    title: nonEmpty(foldTitle(title)),
    date: publishedAt ?? undefined,
  };
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined));
}

/** "N/A", or the link once more, names nothing. */
const tellingGuid = ({ guid, link }: Pick<FeedItem, "guid" | "link">): string | undefined =>
  guid !== null && (/\d/.test(guid) || guid.length > 12) && guid !== link ? guid : undefined;

/** What is listed twice: the same words, or the same headline where nothing else speaks against it. */
function withoutTwins(group: readonly FeedItem[], repeated: Listing["repeated"]): FeedItem[] {
  const said = new Set<string>();
  const byTitle = new Map<string, FeedItem[]>();
  const kept: FeedItem[] = [];
  for (const item of group) {
    const fingerprint = fingerprintOf(item);
    if (said.has(fingerprint)) continue;
    said.add(fingerprint);
    const title = foldTitle(item.title);
    const namesakes = byTitle.get(title) ?? [];
    const twin = namesakes.find((other) => isTwin(item, other));
    if (twin !== undefined) {
      repeated.push({ item, kept: twin });
      continue;
    }
    kept.push(item);
    byTitle.set(title, [...namesakes, item]);
  }
  return kept;
}

function isTwin(item: FeedItem, other: FeedItem): boolean {
  const guid = tellingGuid(item);
  if (differ(guid, tellingGuid(other))) return false;
  if (differ(nonEmpty(anchorOf(item.link)), nonEmpty(anchorOf(other.link)))) return false;
  return guid !== undefined || !differ(item.publishedAt ?? undefined, other.publishedAt ?? undefined);
}

const differ = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other;

/** A link to a common page, beside a guid that is a page of the same site: the guid is where the item stands. */
function withOwnPage(item: FeedItem): FeedItem {
  const { guid, link } = item;
  if (guid === null || !/^https?:\/\//i.test(guid) || !URL.canParse(guid)) return item;
  const { href, username } = new URL(guid);
  const page = canonicalUrl(href);
  const isOwn = username === "" && page !== canonicalUrl(link) && !isFrontPage(page);
  return isOwn && new URL(href).host === new URL(link).host ? { ...item, link: href } : item;
}

const isFrontPage = (page: string) => /^https:\/\/[^/?]+\/?$/.test(page);

function byPage(items: readonly FeedItem[]): FeedItem[][] {
  const groups = new Map<string, FeedItem[]>();
  for (const item of items) {
    const page = canonicalUrl(item.link);
    const group = groups.get(page);
    if (group === undefined) groups.set(page, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const nonEmpty = (text: string) => (text === "" ? undefined : text);

export const foldTitle = (title: string): string => title.toLowerCase().replace(/\s+/g, " ").trim();
