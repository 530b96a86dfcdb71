import type { FeedItem } from "./feed.ts";
import { parseDate } from "./parse-date.ts";
import { plainLine, plainText } from "./plain-text.ts";
import type { RawItem } from "./raw-feed.ts";

/** An item in plain texts. Without a link to a page it can be shown, but not read. */
export interface CleanItem extends Omit<FeedItem, "link"> {
  link: string | null;
}

/** Characters; longer texts are cut. */
const longest = { title: 500, text: 200_000, guid: 1000, link: 2000 } as const;

/** One item with plain texts, an absolute link and an instant, as far as it has them. */
export function cleanItem(raw: RawItem): CleanItem {
  const guid = raw.guid.trim().slice(0, longest.guid);
  const links = raw.isGuidLink ? [...raw.links, { href: guid, base: null }] : raw.links;
  const summary = plainText(raw.summary, longest.text);
  const content = raw.content === "" ? null : plainText(raw.content, longest.text);
  return {
    guid: guid === "" ? null : guid,
    link: firstNotNull(links, ({ href, base }) => absoluteLink(href, base)),
    title: plainLine(raw.title, longest.title) || firstWords(summary || (content ?? "")),
    summary: summary || (content ?? ""),
    content: summary === "" ? null : content,
    publishedAt: firstNotNull(raw.dates, parseDate),
  };
}

/** Null unless it is an http or https URL, without a name and password. */
function absoluteLink(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.length > longest.link) return null;
  try {
    const url = new URL(trimmed, base ?? undefined);
    return /^https?:$/.test(url.protocol) && url.username === "" ? url.href : null;
  } catch {
    return null;
  }
}

function firstNotNull<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

const firstWords = (text: string) => /^[^\n]{0,120}(?=\s|$)/.exec(text)?.[0] ?? "";
