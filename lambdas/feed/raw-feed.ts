import type { FeedPace } from "./feed.ts";

/** No feed lists more items than these that are news. */
export const mostItems = 2000;

/** What a feed lists, as far as anybody reads it: one more than `mostItems`, to show what is beyond them. */
export const firstItems = <T>(items: readonly T[]): readonly T[] => items.slice(0, mostItems + 1);

/** A feed as its format has it, before anything is cleaned. Markup is HTML, or text that may hold some. */
export interface RawFeed {
  /** Markup. */
  title: string;
  language: string | null;
  pace: FeedPace;
  /** `mostItems` and one more at most. */
  items: RawItem[];
  /** How many it lists. */
  itemCount: number;
  /** The text ended before the feed did. */
  isCutOff: boolean;
}

export interface RawLink {
  href: string;
  base: string | null;
}

export interface RawItem {
  /** Markup; "" when there is none, as all texts here. */
  title: string;
  /** The best first; relative ones with what they are relative to. */
  links: RawLink[];
  /** What an extension names as the article's own address, where the links lead to a redirector. */
  origins: RawLink[];
  guid: string;
  /** The feed's format says that the guid is an address as well as a name. */
  isPermalink: boolean;
  /** The date of publishing before others. */
  dates: string[];
  /** Markup. */
  summary: string;
  /** Markup. */
  content: string;
  /** The feed ended inside it. */
  isCutOff: boolean;
}
