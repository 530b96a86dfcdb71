import * as v from "valibot";
import type { Article } from "../article/article.ts";
import type { Origin } from "../article/decide-article.ts";
import { extractText, type PageText } from "../article/extract-text.ts";
import { originOfFeed } from "../article/origin-of-feed.ts";
import { pastedArticle } from "../article/pasted-article.ts";
import { BadInput } from "../check.ts";
import { decodeFeed } from "../feed/decode-feed.ts";
import type { Feed, FeedItem } from "../feed/feed.ts";
import { fetchFeed, nothingKnown } from "../feed/fetch-feed.ts";
import type { OpenWeb } from "../feed/open-web.ts";
import { parseDate } from "../feed/parse-date.ts";
import { parseFeed } from "../feed/parse-feed.ts";
import type { Report } from "../reports/report.ts";
import { type ArticleReports, getArticle, putArticle } from "./articles.ts";
import { type CodeArticleEffects, codeStored } from "./code-stored.ts";
import type { DryMerge } from "./dry-merge.ts";
import { configuredFeeds } from "./feeds.ts";
import { articleMessage } from "./outgoing.ts";
import { sendMessages } from "./queues.ts";
import type { Table } from "./table.ts";
import { type Intaking, takeIn } from "./take-in.ts";

const webUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/i, "Expected an http or https URL"));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty("Expected words"));
export const ingestInputSchema = v.union(
  [
    v.strictObject({ feedUrl: webUrl }),
    v.strictObject({ url: webUrl }),
    v.strictObject({
      text: v.pipe(words, v.maxLength(1_000_000)),
      title: words,
      publisher: words,
      publishedAt: v.optional(
        v.nullable(v.pipe(v.string(), v.transform(parseDate), v.string("Expected a date, as 2026-11-23"))),
        null,
      ),
    }),
  ],
  "Expected one of {feedUrl}, {url} or {text, title, publisher, publishedAt?}, URLs with http or https, publishedAt as 2026-11-23",
);
export type IngestInput = v.InferOutput<typeof ingestInputSchema>;

export interface IngestEffects extends CodeArticleEffects, Intaking {
  feeds: Table;
  /** The web, for the URL that was given by hand. */
  open: OpenWeb;
  /** Which event each report would join and which watches it would alert, without writing anything. */
  dryMerge: (reports: readonly Report[]) => Promise<DryMerge[]>;
}

/** One article given by hand, and what it was coded as; no reports while it waits in the queue or was set aside. */
export interface Ingested extends ArticleReports {
  article: Article;
}

export interface IngestAnswer {
  articles: Ingested[];
  dryMerge: DryMerge[];
  /** Articles that were stored and sent, and are coded by the queue rather than in this answer. */
  queued: number;
}

/** Articles at most that one call codes itself; a feed's others go through the queue. */
const mostCodedHere = 20;
/** Nor does it begin another one after this time: pages may be slow, and the function is stopped at two minutes. */
const codingMs = 60_000;
/** Stores and sends what was given by hand, as a poll would, and codes it at once to show what comes of it. */
export async function ingest(input: IngestInput, effects: IngestEffects): Promise<IngestAnswer> {
  const began = effects.now().getTime();
  const found = await storeInput(input, effects);
  const articles: Ingested[] = [];
  const merged: DryMerge[] = [];
  for (const { id, revision } of found.slice(0, mostCodedHere)) {
    if (effects.now().getTime() - began > codingMs) break;
    const coded = await codeStored({ articleId: id, revision }, effects);
    const article = await getArticle(effects.store.articles, id);
    if (article === null) continue;
    articles.push({ article, ...(coded ?? { reports: [], textFrom: "feed" }) });
    if (coded !== null) merged.push(...(await effects.dryMerge(coded.reports)));
  }
  return { articles, dryMerge: merged, queued: found.length - articles.length };
}

function storeInput(input: IngestInput, effects: IngestEffects): Promise<Article[]> {
  if ("feedUrl" in input) return storeUrl(input.feedUrl, "feed", effects);
  if ("url" in input) return storeUrl(input.url, "feed or page", effects);
  return storePasted(input, effects);
}

/** What a URL leads to tells whether it is a feed or an article's page. */
async function storeUrl(
  url: string,
  wanted: "feed" | "feed or page",
  effects: IngestEffects,
): Promise<Article[]> {
  const answer = await fetchFeed(url, nothingKnown, effects.open, effects.now());
  if (answer.kind === "unchanged") throw new BadInput(url, ["the host answered 304 to a plain request"]);
  if (answer.kind === "failed") throw new BadInput(url, [`${answer.health}: ${answer.reason}`]);
  const text = decodeFeed(answer.bytes, answer.contentType);
  const parsed = await parseFeed(text, answer.url);
  const feeds = await configuredFeeds(effects.feeds);
  if (parsed.kind === "feed") {
    const configured = feeds.find((feed) => feed.url === url);
    const unknown = { ...unknownOrigin, publisher: parsed.title || hostOf(url), fullText: true };
    const origin = configured === undefined ? unknown : originOfFeed(configured);
    return takeByHand(parsed.items, origin, effects, "feed");
  }
  const page = wanted === "feed" ? null : extractText(text);
  if (page === null) throw new BadInput(url, [`${parsed.health}: ${parsed.reason}`]);
  return storePage(answer.url, page, feeds, effects);
}

/** A page's publisher is taken from a configured feed of the same host, else from what the page says. */
function storePage(
  url: string,
  page: PageText,
  feeds: readonly Feed[],
  effects: IngestEffects,
): Promise<Article[]> {
  const ofHost = feeds.find((feed) => hostOf(feed.url) === hostOf(url));
  const unknown = { ...unknownOrigin, publisher: page.siteName || hostOf(url) };
  const origin: Origin = {
    ...(ofHost === undefined ? unknown : originOfFeed(ofHost)),
    feedId: null,
    language: page.language ?? ofHost?.language ?? "en",
    fullText: false,
  };
  const { title, text: summary, publishedAt } = page;
  return takeByHand(
    [{ guid: null, link: url, title, summary, content: null, publishedAt }],
    origin,
    effects,
    "page",
  );
}

async function storePasted(
  input: Extract<IngestInput, { text: string }>,
  effects: IngestEffects,
): Promise<Article[]> {
  const { article, text } = pastedArticle(input, effects.now().toISOString());
  const known = await getArticle(effects.store.articles, article.id);
  if (known === null) await putArticle(effects.store, article, text, "pasted");
  const stored = known ?? article;
  if (stored.state === "stored") await sendMessages(effects.articlesQueue, [articleMessage(stored)]);
  return [stored];
}

async function takeByHand(
  items: readonly FeedItem[],
  origin: Origin,
  effects: IngestEffects,
  textFrom: "feed" | "page",
): Promise<Article[]> {
  const now = effects.now().toISOString();
  const { decisions } = await takeIn(items, origin, () => "by-hand", now, effects, textFrom);
  return decisions.map(({ article }) => article);
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

const unknownOrigin = { feedId: null, reliability: "F", stance: "independent", language: "en" } as const;
