import * as v from "valibot";
import type { Article } from "../article/article.ts";
import type { Origin } from "../article/decide-article.ts";
import { extractText, type PageText } from "../article/extract-text.ts";
import { originOfFeed } from "../article/origin-of-feed.ts";
import { pastedArticle } from "../article/pasted-article.ts";
import { siteOf } from "../article/site-of.ts";
import { BadInput } from "../check.ts";
import { decodeFeed } from "../feed/decode-feed.ts";
import type { Feed, FeedItem } from "../feed/feed.ts";
import { fetchFeed, nothingKnown } from "../feed/fetch-feed.ts";
import type { OpenWeb } from "../feed/open-web.ts";
import { parseDate } from "../feed/parse-date.ts";
import { type ParsedFeed, parseFeed } from "../feed/parse-feed.ts";
import { getArticle, putArticle } from "./articles.ts";
import { counted } from "./counted.ts";
import { configuredFeeds } from "./feeds.ts";
import { articleMessage } from "./outgoing.ts";
import { sendMessages } from "./queues.ts";
import type { Table } from "./table.ts";
import { type Intaking, takeIn } from "./take-in.ts";

const webUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/i, "Expected an http or https URL"));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty("Expected words"));

/** What can be given by hand: a feed's or an article's URL, the text of a feed, the text of an article. */
export const byHandSchema = v.union(
  [
    v.strictObject({ feedUrl: webUrl }),
    v.strictObject({ url: webUrl }),
    v.strictObject({ feedText: v.pipe(words, v.maxLength(5_000_000)) }),
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
  "Expected one of {feedUrl}, {url}, {feedText} or {text, title, publisher, publishedAt?}, URLs with http or https, publishedAt as 2026-11-23",
);
export type ByHand = v.InferOutput<typeof byHandSchema>;

export interface TakeByHandEffects extends Intaking {
  feeds: Table;
  /** The web, for the URL that was given. */
  open: OpenWeb;
  now: () => Date;
}

/** What was found, stored and sent to be coded, and both in words. */
export interface TakenByHand {
  articles: Article[];
  read: string;
  stored: string;
}

/** @throws {BadInput} when there is nothing to be read, saying why. */
export function takeByHand(input: ByHand, effects: TakeByHandEffects): Promise<TakenByHand> {
  if ("feedUrl" in input) return takeUrl(input.feedUrl, "feed", effects);
  if ("url" in input) return takeUrl(input.url, "feed or page", effects);
  if ("feedText" in input) return takeFeedText(input.feedText, effects);
  return takePasted(input, effects);
}

/** What a URL leads to tells whether it is a feed or an article's page. */
async function takeUrl(
  url: string,
  wanted: "feed" | "feed or page",
  effects: TakeByHandEffects,
): Promise<TakenByHand> {
  const answer = await fetchFeed(url, nothingKnown, effects.open, effects.now());
  if (answer.kind === "unchanged") throw new BadInput(url, ["the host answered 304 to a plain request"]);
  if (answer.kind === "failed") throw new BadInput(url, [`${answer.health}: ${answer.reason}`]);
  const text = decodeFeed(answer.bytes, answer.contentType);
  const parsed = await parseFeed(text, answer.url);
  const feeds = await configuredFeeds(effects.feeds);
  if (parsed.kind === "feed") {
    const configured = feeds.find((feed) => feed.url === url);
    const publisher = parsed.title || hostOf(url);
    const unknown = { ...unknownOrigin, publisher, fullText: true, site: siteOf(url) };
    return takeFeed(parsed, configured === undefined ? unknown : originOfFeed(configured), effects);
  }
  const page = wanted === "feed" ? null : extractText(text);
  if (page === null) throw new BadInput(url, [`${parsed.health}: ${parsed.reason}`]);
  return takePage(answer.url, page, feeds, effects);
}

async function takeFeedText(text: string, effects: TakeByHandEffects): Promise<TakenByHand> {
  // Its links must be whole: where it came from is not known.
  const parsed = await parseFeed(text, null);
  if (parsed.kind === "failed") throw new BadInput("the feed", [`${parsed.health}: ${parsed.reason}`]);
  const origin = { ...unknownOrigin, publisher: parsed.title || "by hand", fullText: true, site: null };
  return takeFeed(parsed, origin, effects);
}

async function takeFeed(
  { title, items, setAside, inPart }: Extract<ParsedFeed, { kind: "feed" }>,
  origin: Origin,
  effects: TakeByHandEffects,
): Promise<TakenByHand> {
  const taken = await takeItems(items, origin, effects, "feed");
  const aside = setAside.length === 0 ? "" : `, ${setAside.length} set aside (${setAside[0]?.reason})`;
  const part = inPart === "" ? "" : `, ${inPart}`;
  return { ...taken, read: `the feed "${title}": ${counted(items.length, "item")}${aside}${part}` };
}

/** A page's publisher is taken from a configured feed of the same host, else from what the page says. */
async function takePage(
  url: string,
  page: PageText,
  feeds: readonly Feed[],
  effects: TakeByHandEffects,
): Promise<TakenByHand> {
  const ofHost = feeds.find((feed) => hostOf(feed.url) === hostOf(url));
  const unknown = { ...unknownOrigin, publisher: page.siteName || hostOf(url) };
  const origin: Origin = {
    ...(ofHost === undefined ? unknown : originOfFeed(ofHost)),
    feedId: null,
    language: page.language ?? ofHost?.language ?? "en",
    fullText: false,
    // Whatever feed it may be of, the words are the page's own.
    site: siteOf(url),
  };
  const { title, text: summary, publishedAt } = page;
  // A page's own address for itself, on its own site: the feed that lists it will give that one.
  const link =
    page.canonicalUrl !== null && hostOf(page.canonicalUrl) === hostOf(url) ? page.canonicalUrl : url;
  const item = { guid: null, link, title, summary, content: null, publishedAt };
  const taken = await takeItems([item], origin, effects, "page");
  return { ...taken, read: `the page "${title}": ${summary.length} characters of text` };
}

async function takePasted(
  input: Extract<ByHand, { text: string }>,
  effects: TakeByHandEffects,
): Promise<TakenByHand> {
  const { article, text } = pastedArticle(input, effects.now().toISOString());
  const known = await getArticle(effects.store.articles, article.id);
  if (known === null) await putArticle(effects.store, article, text, "pasted");
  const stored = known ?? article;
  if (stored.state === "stored") await sendMessages(effects.articlesQueue, [articleMessage(stored)]);
  return {
    articles: [stored],
    read: `a text of ${text.length} characters`,
    stored: known === null ? "1 new" : "1 known already",
  };
}

async function takeItems(
  items: readonly FeedItem[],
  origin: Origin,
  effects: TakeByHandEffects,
  textFrom: "feed" | "page",
): Promise<Omit<TakenByHand, "read">> {
  const now = effects.now().toISOString();
  const { decisions, ofOthers } = await takeIn(items, origin, () => "by-hand", now, effects, textFrom);
  const count = (...kinds: string[]) => decisions.filter(({ kind }) => kinds.includes(kind)).length;
  const others = ofOthers === 0 ? "" : `, ${ofOthers} of them of other feeds, whose words stay`;
  const changed = count("revision", "take-over");
  const stored = `${count("new")} new, ${changed} changed, ${count("again", "leave")} known already${others}`;
  return { articles: decisions.map(({ article }) => article), stored };
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

const unknownOrigin = { feedId: null, reliability: "F", stance: "independent", language: "en" } as const;
