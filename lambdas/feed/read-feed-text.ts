import { type Budget, BudgetSpent, budgetOf } from "../budget.ts";
import { type CleanItem, cleanItem } from "./clean-item.ts";
import type { FeedPace } from "./feed.ts";
import { plainLine } from "./plain-text.ts";
import { mostItems, type RawFeed, type RawItem } from "./raw-feed.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { readXml } from "./read-xml.ts";
import { readXmlFeed } from "./read-xml-feed.ts";

export interface FailedFeed {
  kind: "failed";
  health: "not-a-feed" | "broken";
  reason: string;
}

export interface FeedOf<Item> {
  kind: "feed";
  title: string;
  /** As the feed declares it. */
  language: string | null;
  pace: FeedPace;
  items: Item[];
  /** Why it was not read to its end: "in part: …"; "" when it was. */
  inPart: string;
}

export interface ReadFeed extends FeedOf<{ item: CleanItem; raw: RawItem }> {
  /** Items that were not read, with the reason and the first of them; null when all were. */
  unread: { reason: string; first: RawItem } | null;
}

/** Characters; longer texts are cut. */
const longest = { title: 500, reason: 300 } as const;

/**
 * Steps for one feed: a character read once is one, and 5 MB of a feed in good faith take about five times as many. As many
 * as are done in two seconds.
 */
export const feedSteps = 60_000_000;

/**
 * All items of a feed's text, those without a link too, beside what they were made from. What would take more than the budget
 * is read as far as that. Never throws.
 */
export function readFeedText(
  text: string,
  url: string | null,
  budget: Budget = budgetOf(feedSteps),
): ReadFeed | FailedFeed {
  const base = url !== null && /^https?:/i.test(url) ? url : null;
  if (multipliesEntities(text)) return broken("it declares entities that are made of entities");
  try {
    const json = /^[\s\ufeff]*\{/.test(text) ? readJsonFeed(text, base, budget) : null;
    if (json !== null) return cleanFeed(json, null, budget);
    // A half is kept, to clean what was read.
    const reading = budgetOf(Math.floor(budget.left / 2));
    const { top, stopped } = readXml(text, base, reading);
    budget.left -= reading.steps - Math.max(0, reading.left);
    const raw = readXmlFeed(top);
    const read = raw === null ? null : cleanFeed(raw, stopped, budget);
    if (stopped instanceof BudgetSpent) budget.left = -1;
    if (read !== null) return read;
    return stopped === null ? noFeed(text) : broken(stopped.message);
  } catch (error) {
    // What is hostile in a way that nobody has thought of.
    return broken(error instanceof Error ? error.message : String(error));
  }
}

/** Whether a feed was left because it would have cost too much: nobody else is to try it. */
export const isSpent = ({ left }: Budget): boolean => left < 0;

/** Ours are not expanded, but no feed in good faith declares them so. */
export const multipliesEntities = (text: string) =>
  text
    .slice(0, 10_000)
    .split(/<!ENTITY\s/i)
    .slice(1)
    .flatMap((declared) => valuesIn(declared.split(">", 1)[0] ?? ""))
    .some((value) =>
      value
        .split("&")
        .slice(1)
        .some((name) => !name.startsWith("#") && name.includes(";")),
    );

/** What stands between quotes. */
const valuesIn = (declared: string) => declared.split(/["']/).filter((_, at) => at % 2 === 1);

const broken = (reason: string): FailedFeed => ({
  kind: "failed",
  health: "broken",
  reason: reason.replace(/\s+/g, " ").slice(0, longest.reason),
});

/** `stopped` is why the text was not read to its end. */
export function cleanFeed(raw: RawFeed, stopped: Error | null, budget: Budget): ReadFeed | FailedFeed {
  const { title, language, pace, itemCount } = raw;
  const listed = raw.items.slice(0, mostItems);
  if (raw.isCutOff && listed.every(({ isCutOff }) => isCutOff)) {
    if (stopped !== null) return broken(stopped.message);
    if (listed.length === 0) return broken("it ends before its first item");
  }
  const cleaned = cleanItems(listed, budget);
  const spent = cleaned.spent ?? stopped;
  const [firstLeft] = listed.slice(cleaned.items.length);
  const beyond = raw.items[mostItems];
  const unread =
    firstLeft !== undefined
      ? { first: firstLeft, left: itemCount - cleaned.items.length, beyond: cleaned.items.length }
      : beyond !== undefined
        ? { first: beyond, left: itemCount - mostItems, beyond: mostItems }
        : null;
  return {
    kind: "feed",
    title: plainLine(title, longest.title),
    language: language === null ? null : (/^[a-z]{2,3}/i.exec(language.trim())?.[0]?.toLowerCase() ?? null),
    pace,
    items: cleaned.items,
    inPart: spent === null ? "" : `in part: ${spent.message}`.slice(0, longest.reason),
    unread:
      unread === null
        ? null
        : {
            reason: `${unread.left} items beyond the first ${unread.beyond}, of which this is one`,
            first: unread.first,
          },
  };
}

function cleanItems(
  raws: readonly RawItem[],
  budget: Budget,
): { items: ReadFeed["items"]; spent: BudgetSpent | null } {
  const items: ReadFeed["items"] = [];
  try {
    for (const raw of raws) items.push({ item: cleanItem(raw, budget), raw });
    return { items, spent: null };
  } catch (error) {
    if (error instanceof BudgetSpent) return { items, spent: error };
    throw error;
  }
}

/** A page in a feed's place is known by its title: a consent wall, a moved site. */
function noFeed(text: string): FailedFeed {
  const start = text.slice(0, 20_000);
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(start)) {
    const title = plainLine(/<title[^<>]{0,200}>([^<]*)/i.exec(start)?.[1] ?? "", 100);
    return { kind: "failed", health: "not-a-feed", reason: `a page titled "${title}"` };
  }
  const begins = plainLine(start, 60);
  return {
    kind: "failed",
    health: "not-a-feed",
    reason: begins === "" ? "nothing that could be read" : `neither RSS, Atom nor JSON Feed: "${begins}"`,
  };
}
