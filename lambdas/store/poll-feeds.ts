import type { Logger } from "@aws-lambda-powertools/logger";
import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { allow, mergeCost } from "./allowances.ts";
import type { ArticleStore } from "./article-store.ts";
import { articlesInState, countAttempt, waitLonger } from "./articles.ts";
import { allFeeds, dueFeeds } from "./feeds.ts";
import { groupBy } from "./group-by.ts";
import { articleMessage, feedMessage, reportsMessage } from "./outgoing.ts";
import { revisionsForPages } from "./page-retries.ts";
import { countWaiting, type Outgoing, type Queue, sendMessages } from "./queues.ts";
import type { Table } from "./table.ts";
import { forgetTries } from "./tries.ts";

/** `all`: every feed now, due or not, but for those that are gone for good. `resumeAfterMinutes`: how long an article may stay in one state. */
export const pollFeedsInputSchema = v.object({
  all: v.optional(v.boolean(), false),
  resumeAfterMinutes: v.optional(v.pipe(v.number(), v.minValue(0)), 30),
});
export type PollFeedsInput = v.InferOutput<typeof pollFeedsInputSchema>;

/** A queue with at most so many messages holds nothing for long. */
const shortQueue = 20;
/** While a queue is longer, what waits in it is not sent again before this: nothing waits in it for longer by far. */
const backlogMinutes = 6 * 60;

export interface PollFeedsEffects {
  feeds: Table;
  store: ArticleStore;
  feedsQueue: Queue;
  articlesQueue: Queue;
  reportsQueue: Queue;
  now: () => Date;
  logger: Logger;
}

export interface PollFeedsAnswer {
  feedsAsked: number;
  articlesResumed: number;
  /** Articles whose pages failed before and are asked for again. */
  pagesRetried: number;
}

/**
 * Asks for the feeds that are due, then for pages that failed some time ago, then sends on again what stayed in one
 * state for too long and is in no queue. No feed gets more of that than its share of the hour.
 */
export async function pollFeeds(input: PollFeedsInput, effects: PollFeedsEffects): Promise<PollFeedsAnswer> {
  const now = effects.now();
  const at = now.toISOString();
  const asked = input.all
    ? (await allFeeds(effects.feeds, at))
        .filter(({ state }) => state.nextPollAt !== null)
        .map((known) => feedMessage(known, at))
    : // The time of the poll names it: a poll that still waits in the queue is not queued twice.
      (await dueFeeds(effects.feeds, at)).map((known) => feedMessage(known, known.state.nextPollAt ?? at));
  await sendMessages(effects.feedsQueue, asked);

  const revised = await revisionsForPages(effects.store, at);
  const pages = await withinShares(revised, "coded", now, effects);
  await sendMessages(effects.articlesQueue, pages.map(articleMessage));

  const stored = await resume("stored", effects.articlesQueue, articleMessage, input, now, effects);
  const coded = await resume("coded", effects.reportsQueue, reportsMessage, input, now, effects);

  const answer = { feedsAsked: asked.length, articlesResumed: stored + coded, pagesRetried: revised.length };
  if (answer.articlesResumed > 0) effects.logger.warn("articles sent on again", { stored, coded });
  return answer;
}

/** Sends on again what has stayed in one state, but for what is over its feed's share. @returns how many articles. */
async function resume<Body>(
  state: "stored" | "coded",
  queue: Queue,
  messageOf: (article: Article) => Outgoing<Body>,
  { resumeAfterMinutes }: PollFeedsInput,
  now: Date,
  effects: PollFeedsEffects,
): Promise<number> {
  const { articles } = effects.store;
  const waiting = await articlesInState(articles, state, minutesBefore(now, resumeAfterMinutes));
  if (waiting.length === 0) return 0;
  // What stayed in its state may only be waiting its turn: while the queue is long, it is not sent twice.
  const isLong = (await countWaiting(queue)) > shortQueue;
  const since = minutesBefore(now, isLong ? backlogMinutes : resumeAfterMinutes);
  const lost = waiting.filter(({ stateSince }) => stateSince <= since);
  const what = state === "stored" ? "coded" : "merged";
  const next = await nextAttempts(await withinShares(lost, what, now, effects), now.toISOString(), articles);
  // Only a local run that starts asks for all at once: what its last functions were at was killed with them.
  if (resumeAfterMinutes === 0) for (const article of next) await forgetTries(articles, article);
  await sendMessages(queue, next.map(messageOf));
  return next.length;
}

const minutesBefore = (now: Date, minutes: number) =>
  new Date(now.getTime() - minutes * 60_000).toISOString();

/** What may be sent of each feed's articles this hour, feed by feed in turn; the others wait longer. */
async function withinShares(
  articles: readonly Article[],
  what: "coded" | "merged",
  now: Date,
  { feeds, store, logger }: PollFeedsEffects,
): Promise<Article[]> {
  const shares: Article[][] = [];
  for (const own of groupBy(articles, (article) => article.feedId ?? "")) {
    const feedId = own[0]?.feedId ?? null;
    const costs = own.map((article) => (what === "merged" ? mergeCost(article) : 1));
    const allowed = await allow(feeds, feedId, what, sum(costs), now);
    const within = own.filter((_, n) => sum(costs.slice(0, n + 1)) <= allowed);
    const over = own.slice(within.length);
    shares.push(within);
    for (const article of over) await waitLonger(store.articles, article, now);
    if (over.length > 0) logger.warn("articles wait", { feedId, what, waiting: over.length });
  }
  return inTurn(shares);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The first of each list, then the second of each … */
const inTurn = <T>(lists: readonly T[][]): T[] =>
  Array.from({ length: Math.max(0, ...lists.map((list) => list.length)) }, (_, n) =>
    lists.flatMap((list) => list.slice(n, n + 1)),
  ).flat();

/** The articles sent once more, so that the queue takes them as new messages. */
async function nextAttempts(waiting: readonly Article[], now: string, articles: Table): Promise<Article[]> {
  const counted: Article[] = [];
  for (const article of waiting) {
    const next = await countAttempt(articles, article, now);
    if (next !== null) counted.push(next);
  }
  return counted;
}
