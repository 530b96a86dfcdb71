import { type Budget, spend } from "../budget.ts";
import type { FeedItem } from "./feed.ts";
import { ownAddress } from "./own-address.ts";
import { datePublished } from "./parse-date.ts";
import { plainLine, plainText } from "./plain-text.ts";
import type { RawItem, RawLink } from "./raw-feed.ts";

/** An item in plain texts. Without a link to a page it can be shown, but not read. */
export interface CleanItem extends Omit<FeedItem, "link" | "listedLink"> {
  link: string | null;
  /** As the feed lists it, redirector or not. */
  listedLink: string | null;
}

/** Characters; longer texts are cut. */
const longest = { title: 500, text: 200_000, guid: 1000, link: 2000 } as const;

/** Steps that a link and a date cost: many forms of each are tried. */
const stepsOf = { link: 100, date: 500 } as const;

/** What stands in a link's place where there is none: it would be taken for the name of a page beside the feed. */
const noLink = new Set("n/a na none null nil undefined false 0 - -- # / . tba unknown".split(" "));

/**
 * One item with plain texts, an absolute link and an instant, as far as it has them. Where no link leads to a page, the
 * guid does when it is a URL, whatever it says of itself, but for a mere anchor.
 * @throws {BudgetSpent}
 */
export function cleanItem(raw: RawItem, budget: Budget): CleanItem {
  const guid = raw.guid.trim().slice(0, longest.guid);
  // A name with an anchor is made of some page's address, often of the feed's own front page.
  const isAddress = raw.isPermalink || !guid.includes("#");
  const listed = [...raw.links, ...(isAddress ? [{ href: guid, base: null }] : [])];
  const summary = plainText(raw.summary, longest.text, budget);
  const content = raw.content === "" ? null : plainText(raw.content, longest.text, budget);
  const read =
    <T, R>(steps: number, one: (value: T) => R) =>
    (value: T) => {
      spend(budget, steps);
      return one(value);
    };
  return {
    guid: guid === "" ? null : guid,
    link: firstNotNull([...raw.origins, ...listed], read(stepsOf.link, pageLink)),
    listedLink: firstNotNull(listed, read(stepsOf.link, webLink))?.href ?? null,
    title: plainLine(raw.title, longest.title, budget) || firstWords(summary || (content ?? "")),
    summary: summary || (content ?? ""),
    content: summary === "" ? null : content,
    publishedAt: firstNotNull(raw.dates, read(stepsOf.date, datePublished)),
  };
}

/** The article's own address. */
function pageLink(link: RawLink): string | null {
  const url = webLink(link);
  return url === null ? null : ownAddress(url).href;
}

/** Null unless it is an http or https URL, without a name and password. */
function webLink({ href, base }: RawLink): URL | null {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.length > longest.link || noLink.has(trimmed.toLowerCase())) return null;
  try {
    const url = new URL(trimmed, base ?? undefined);
    return /^https?:$/.test(url.protocol) && url.username === "" ? url : null;
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
