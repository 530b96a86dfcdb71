import { Logger } from "@aws-lambda-powertools/logger";
import * as v from "valibot";
import type { Article } from "./article/article.ts";
import type { Origin } from "./article/decide-article.ts";
import { pastedArticle } from "./article/pasted-article.ts";
import { readPage } from "./article/read-page.ts";
import { BadInput, check } from "./check.ts";
import { type CodeArticleEffects, codeStored } from "./code-article.ts";
import { readEnv } from "./env.ts";
import { decodeFeed } from "./feed/decode-feed.ts";
import type { FeedItem } from "./feed/feed.ts";
import { fetchFeed } from "./feed/fetch-feed.ts";
import { openWeb } from "./feed/open-web.ts";
import { parseDate } from "./feed/parse-date.ts";
import { parseFeed } from "./feed/parse-feed.ts";
import { loadKnowledge } from "./mentions/load-knowledge.ts";
import { originOf } from "./read-feed.ts";
import { codeArticle } from "./reports/code-article.ts";
import type { Report } from "./reports/report.ts";
import { allWatches } from "./store/alerts.ts";
import { type ArticleReports, getArticle, putArticle } from "./store/articles.ts";
import { type DryMerge, dryMerge } from "./store/dry-merge.ts";
import { configuredFeeds } from "./store/feeds.ts";
import { keepFor } from "./store/keep-for.ts";
import { articleMessage } from "./store/outgoing.ts";
import { connectQueues, sendMessages } from "./store/queues.ts";
import { connectDocuments, type Table } from "./store/table.ts";
import { type Intaking, takeIn } from "./store/take-in.ts";

const webUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/i, "Expected an http or https URL"));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty("Expected words"));
const inputSchema = v.union(
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
export type IngestInput = v.InferOutput<typeof inputSchema>;

export interface IngestEffects extends CodeArticleEffects, Intaking {
  feeds: Table;
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
/** A changed watch counts within this time. */
const watchesKeptSeconds = 60;

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
  if ("feedUrl" in input) return storeFeed(input.feedUrl, effects);
  if ("url" in input) return storePage(input.url, effects);
  return storePasted(input, effects);
}

async function storeFeed(feedUrl: string, effects: IngestEffects): Promise<Article[]> {
  const answer = await fetchFeed(feedUrl, { etag: null, lastModified: null }, effects.open);
  if (answer.kind === "unchanged") throw new BadInput(feedUrl, ["the host answered 304 to a plain request"]);
  if (answer.kind === "failed") throw new BadInput(feedUrl, [`${answer.health}: ${answer.reason}`]);
  const parsed = await parseFeed(decodeFeed(answer.bytes, answer.contentType), answer.url);
  if (parsed.kind === "failed") throw new BadInput(feedUrl, [`${parsed.health}: ${parsed.reason}`]);
  const configured = (await configuredFeeds(effects.feeds)).find((feed) => feed.url === feedUrl);
  const origin: Origin =
    configured === undefined
      ? { ...unknownOrigin, publisher: parsed.title || hostOf(feedUrl), fullText: true }
      : { feedId: configured.id, ...originOf(configured) };
  return takeByHand(parsed.items, origin, effects);
}

/** A page's publisher is taken from a configured feed of the same host, else from what the page says. */
async function storePage(url: string, effects: IngestEffects): Promise<Article[]> {
  const reading = await readPage(url, effects.open);
  if (reading.kind === "none") throw new BadInput(url, [reading.reason]);
  const { page } = reading;
  const feeds = await configuredFeeds(effects.feeds);
  const ofHost = feeds.find((feed) => hostOf(feed.url) === hostOf(reading.url));
  const origin: Origin = {
    ...(ofHost === undefined
      ? { ...unknownOrigin, publisher: page.siteName || hostOf(reading.url) }
      : { ...originOf(ofHost), feedId: null }),
    language: page.language ?? ofHost?.language ?? "en",
    fullText: false,
  };
  const item: FeedItem = {
    guid: null,
    link: reading.url,
    title: page.title,
    summary: page.text,
    content: null,
    publishedAt: page.publishedAt,
  };
  return takeByHand([item], origin, effects, "page");
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
  textFrom: "feed" | "page" = "feed",
): Promise<Article[]> {
  const now = effects.now().toISOString();
  const { decisions } = await takeIn(items, origin, () => "by-hand", now, effects, textFrom);
  return decisions.map(({ article }) => article);
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

const unknownOrigin = { feedId: null, reliability: "F", stance: "independent", language: "en" } as const;

function connect(): IngestEffects {
  const env = readEnv(
    "FEEDS_TABLE",
    "ARTICLES_TABLE",
    "EVENTS_TABLE",
    "ALERTS_TABLE",
    "ARTICLES_QUEUE_URL",
    "REPORTS_QUEUE_URL",
    "USER_AGENT",
    "VEDETTE_ALLOW_HOSTS",
    "RETENTION_DAYS",
  );
  const documents = connectDocuments();
  const sqs = connectQueues();
  const knowledge = loadKnowledge();
  const now = () => new Date();
  const events = { documents, name: env.EVENTS_TABLE };
  const alerts = { documents, name: env.ALERTS_TABLE };
  const watches = keepFor(watchesKeptSeconds, now, () => allWatches(alerts));
  return {
    feeds: { documents, name: env.FEEDS_TABLE },
    store: { articles: { documents, name: env.ARTICLES_TABLE }, retentionDays: env.RETENTION_DAYS },
    articlesQueue: { sqs, url: env.ARTICLES_QUEUE_URL },
    reportsQueue: { sqs, url: env.REPORTS_QUEUE_URL },
    open: openWeb({ allowHosts: env.VEDETTE_ALLOW_HOSTS, userAgent: env.USER_AGENT }),
    code: codeArticle,
    knowledge,
    dryMerge: (reports) => dryMerge(reports, { events, alerts, watches, knowledge, now }),
    now,
    logger: new Logger({ serviceName: "ingest" }),
  };
}

let connected: ReturnType<typeof connect> | undefined;

export const handler = (input: unknown) => {
  connected ??= connect();
  return ingest(check(inputSchema, input, "the input of ingest"), connected);
};
