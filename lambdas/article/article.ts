import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { reliabilitySchema } from "../feed/feed.ts";

/** stored → coded → merged; `set-aside` when it can never be coded, with the reason in `stateReason`. */
export const articleStateSchema = v.picklist(["stored", "coded", "merged", "set-aside"]);
export type ArticleState = v.InferOutput<typeof articleStateSchema>;

/**
 * How the article reached us. `regular`: polled as usual. `backlog`: found on a feed's first reading or after
 * a gap of over six hours, so that old news must not alert singly. `by-hand`: given to ingest.
 */
export const readingSchema = v.picklist(["regular", "backlog", "by-hand"]);
export type Reading = v.InferOutput<typeof readingSchema>;

/** One article as published, cleaned and dated; its text is stored apart, one row a revision. */
export const articleSchema = v.object({
  /** `a-` and 20 hex digits of the SHA-256 of the canonical URL (of publisher, title and text when pasted). */
  id: v.string(),
  /** 1 and up: a changed title or text is a new revision of the same article. */
  revision: v.number(),
  /** SHA-256 of what the feed said (title, summary, content): tells a new revision. */
  fingerprint: v.string(),
  /** Null for pasted text. */
  url: v.nullable(v.string()),
  /** The feed that owns it, whose words and judgement it has; null when given by hand. See `claim.ts`. */
  feedId: v.nullable(v.string()),
  /** Ids of the feeds that listed it, its owner first, 20 at most. */
  listedBy: v.optional(v.array(v.string()), []),
  /** Whether its feed stands on the site of its URL; not known of articles stored before there were owners. */
  ownSite: v.optional(v.boolean()),
  /** Other items of its feed lead to the same page: what stands there is not this article's text alone. */
  sharesPage: v.optional(v.boolean(), false),
  publisher: v.string(),
  /** Who owns the publisher; itself when absent, as in rows of before owners were asked for. */
  owner: v.optional(v.string()),
  reliability: reliabilitySchema,
  stance: v.string(),
  /** ISO 639-1: the feed's word for it, until coding reads the text's own. */
  language: v.string(),
  /** Ids of the actors and places that it names, the most named first; kept of articles that are not coded. */
  names: v.optional(v.array(v.string())),
  /** Reports that it was coded as: what merging it costs. */
  reportCount: v.optional(v.number()),
  /** Why its text was coded in part, as all of it would have cost too much; absent when it was read whole. */
  inPart: v.optional(v.string()),
  /** What a model read in a revision, as no rule reads news in it: the words that it quotes. Only of that revision. */
  read: v.exactOptional(
    v.object({
      revision: v.number(),
      model: v.string(),
      promptVersion: v.string(),
      quotes: v.array(v.string()),
    }),
  ),
  title: v.string(),
  publishedAt: v.nullable(instantSchema),
  /** Its feed dated it later than it was seen: `publishedAt` is then the moment at which it was seen. */
  datedAhead: v.optional(v.boolean(), false),
  firstSeenAt: instantSchema,
  reading: readingSchema,
  /** Whether the article's page is to be read. */
  fullText: v.boolean(),
  state: articleStateSchema,
  stateReason: v.string(),
  stateSince: instantSchema,
  /** How often the article was sent on in its present state: part of deduplication ids. */
  attempt: v.number(),
});
export type Article = v.InferOutput<typeof articleSchema>;

/** Where the coded text came from. */
export const textFromSchema = v.picklist(["page", "feed", "pasted"]);
export type TextFrom = v.InferOutput<typeof textFromSchema>;

/** The text of one revision. `text` is what is coded; line breaks separate paragraphs. */
export interface ArticleText {
  articleId: string;
  revision: number;
  text: string;
  textFrom: TextFrom;
  /** When its page says that it was published; null when it is not the page's text, or the page says nothing. */
  pageDate: string | null;
}

/** All that the coder needs to know of an article: nothing about storage. */
export interface CodableArticle {
  id: string;
  revision: number;
  title: string;
  text: string;
  /** When undated, the moment that it was first seen. */
  publishedAt: string;
}
