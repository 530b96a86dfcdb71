import * as v from "valibot";
import { idSchema, instantSchema } from "../check.ts";

/** NATO Admiralty scale: A completely reliable … E unreliable, F cannot be judged. */
export const reliabilitySchema = v.picklist(["A", "B", "C", "D", "E", "F"]);

/** One entry of `feeds.json`. Only `id` and `url` are required. */
export const feedSchema = v.strictObject({
  id: idSchema,
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/i, "Expected an http or https URL")),
  publisher: v.optional(v.string(), ""),
  language: v.optional(v.string(), "en"),
  /** ISO 3166-1 alpha-2 of the publisher's seat. */
  country: v.optional(v.nullable(v.string()), null),
  reliability: v.optional(reliabilitySchema, "F"),
  /** "independent", "state media of X" or "party to the conflict". */
  stance: v.optional(v.string(), "independent"),
  /** Read the article's page; otherwise code the feed's own summary. */
  fullText: v.optional(v.boolean(), true),
  everyMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)), 10),
  /** What a first reading does with articles older than two hours: one summary, or an alert each. */
  firstReading: v.optional(v.picklist(["summary", "alert"]), "summary"),
  note: v.optional(v.string(), ""),
});
export type Feed = v.InferOutput<typeof feedSchema>;

/** How a feed last answered; `never` before the first reading. */
export const feedHealthSchema = v.picklist([
  "never",
  "ok",
  "unchanged",
  "empty",
  "not-a-feed",
  "refused",
  "unreachable",
  "broken",
  "gone",
]);
export type FeedHealth = v.InferOutput<typeof feedHealthSchema>;

/** What is remembered between two polls of a feed. */
export const feedStateSchema = v.object({
  feedId: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  health: feedHealthSchema,
  /** Why the health is what it is, in words for the operator; "" when ok. */
  reason: v.string(),
  polledAt: v.nullable(instantSchema),
  succeededAt: v.nullable(instantSchema),
  newArticleAt: v.nullable(instantSchema),
  failuresInARow: v.number(),
  itemsSetAside: v.number(),
  nextPollAt: instantSchema,
});
export type FeedState = v.InferOutput<typeof feedStateSchema>;

/** One entry of a feed, cleaned: plain text, absolute link, instant with zone. */
export interface FeedItem {
  guid: string | null;
  /** Absolute http(s) URL. */
  link: string;
  title: string;
  /** Plain text; "" when the feed gives none. */
  summary: string;
  /** Plain text of the feed's own full content, when it carries any. */
  content: string | null;
  publishedAt: string | null;
}

/** An entry that could not be read, kept with the reason and the first 2 KB of what it was. */
export interface SetAsideItem {
  reason: string;
  excerpt: string;
}
