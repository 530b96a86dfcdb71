import * as v from "valibot";
import { idSchema, instantSchema } from "../check.ts";

/**
 * NATO Admiralty scale: A completely reliable … E unreliable, F cannot be judged. Beside a publisher of A to E one of F
 * counts for nothing: see `events/weigh-reports.ts`.
 */
export const reliabilitySchema = v.picklist(["A", "B", "C", "D", "E", "F"]);
export type Reliability = v.InferOutput<typeof reliabilitySchema>;

/** One entry of `feeds.json`. Only `id` and `url` are required. */
export const feedSchema = v.strictObject({
  id: idSchema,
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/i, "Expected an http or https URL")),
  publisher: v.optional(v.string(), ""),
  /** Who owns the publisher: publishers of one owner count once. Itself when left out. */
  owner: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty("Expected a name"))),
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

/**
 * How a feed does, as of its last poll. `never`: not read yet. `stale`: it answers, but says nothing new for longer than
 * is its habit. `undated`: none of its items has a date. `gone`: 404 or, for good, 410.
 */
export const feedHealthSchema = v.picklist([
  "never",
  "ok",
  "unchanged",
  "stale",
  "empty",
  "undated",
  "not-a-feed",
  "refused",
  "unreachable",
  "broken",
  "gone",
]);
export type FeedHealth = v.InferOutput<typeof feedHealthSchema>;

/** Who read a feed: our own reader, or, where that finds no item, the library beside it. */
export const feedReaderSchema = v.picklist(["own", "rss-parser"]);
export type FeedReader = v.InferOutput<typeof feedReaderSchema>;

/** How often a feed says that it is worth asking. */
export const feedPaceSchema = v.object({
  /** RSS `ttl`, or what `sy:updatePeriod` and `sy:updateFrequency` come to. */
  ttlMinutes: v.nullable(v.number()),
  /** Hours of the day in UTC, 0 to 23, in which not to ask. */
  skipHours: v.array(v.number()),
  /** Days of the week, 0 is Sunday, on which not to ask. */
  skipDays: v.array(v.number()),
});
export type FeedPace = v.InferOutput<typeof feedPaceSchema>;
export const anyPace: FeedPace = { ttlMinutes: null, skipHours: [], skipDays: [] };

/** How long a feed is silent between two articles. */
export const habitSchema = v.object({
  /** The median. */
  usualMinutes: v.number(),
  /** Nine of ten silences are shorter: nights and weekends are in it. */
  longMinutes: v.number(),
});
export type Habit = v.InferOutput<typeof habitSchema>;

/** What is remembered between two polls of a feed. */
export const feedStateSchema = v.object({
  feedId: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  /** Where the configured URL leads by permanent redirects alone; null when nowhere else. */
  movedTo: v.optional(v.nullable(v.string()), null),
  health: feedHealthSchema,
  /** Why the health is what it is, in words for the operator; "" when ok and read to its end. */
  reason: v.string(),
  /** Who read its last body. */
  readBy: v.optional(feedReaderSchema, "own"),
  polledAt: v.nullable(instantSchema),
  succeededAt: v.nullable(instantSchema),
  newArticleAt: v.nullable(instantSchema),
  /** Date of the newest item that was ever read. */
  newestItemAt: v.optional(v.nullable(instantSchema), null),
  habit: v.optional(v.nullable(habitSchema), null),
  pace: v.optional(feedPaceSchema, anyPace),
  failuresInARow: v.number(),
  failingSince: v.optional(v.nullable(instantSchema), null),
  itemsSetAside: v.number(),
  /** Changed articles that the last reading left for the next hour, as the feed changes too many. */
  revisionsPutOff: v.optional(v.number(), 0),
  /** When a poll began that has not ended; null when the last one has. */
  begunAt: v.optional(v.nullable(instantSchema), null),
  /** How many of the articles of its last reading belong to other feeds: their words are not taken from this one. */
  itemsOfOthers: v.optional(v.number(), 0),
  /** Null when the feed is gone for good. */
  nextPollAt: v.nullable(instantSchema),
});
export type FeedState = v.InferOutput<typeof feedStateSchema>;

/** One entry of a feed, cleaned: plain text, absolute link, instant with zone. */
export interface FeedItem {
  guid: string | null;
  /** Absolute http(s) URL: the article's own address, not that of a redirector which names it. */
  link: string;
  /** Where the feed's own link leads, when that is such a redirector. */
  listedLink?: string;
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
