import type { FeedPace } from "./feed.ts";

/** A feed as its format has it, before anything is cleaned. Markup is HTML, or text that may hold some. */
export interface RawFeed {
  /** Markup. */
  title: string;
  language: string | null;
  pace: FeedPace;
  items: RawItem[];
  /** The text ended before the feed did. */
  isCutOff: boolean;
}

export interface RawItem {
  /** Markup; "" when there is none, as all texts here. */
  title: string;
  /** The best first; relative ones with what they are relative to. */
  links: { href: string; base: string | null }[];
  guid: string;
  /** RSS: `isPermaLink` is not "false". */
  isGuidLink: boolean;
  /** The date of publishing before others. */
  dates: string[];
  /** Markup. */
  summary: string;
  /** Markup. */
  content: string;
  /** The feed ended inside it. */
  isCutOff: boolean;
}
