import type { Logger } from "@aws-lambda-powertools/logger";
import * as v from "valibot";
import type { Article } from "../article/article.ts";
import type { ArticleStore } from "./article-store.ts";
import { articlesInState, countAttempt } from "./articles.ts";
import { allFeeds, dueFeeds } from "./feeds.ts";
import { articleMessage, feedMessage, reportsMessage } from "./outgoing.ts";
import { revisionsForPages } from "./page-retries.ts";
import { type Queue, sendMessages } from "./queues.ts";
import type { Table } from "./table.ts";

/** `all`: every feed now, due or not, but for those that are gone for good. `resumeAfterMinutes`: how long an article may stay in one state. */
export const pollFeedsInputSchema = v.object({
  all: v.optional(v.boolean(), false),
  resumeAfterMinutes: v.optional(v.pipe(v.number(), v.minValue(0)), 30),
});
export type PollFeedsInput = v.InferOutput<typeof pollFeedsInputSchema>;

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
 * state for too long.
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
  await sendMessages(effects.articlesQueue, revised.map(articleMessage));

  const { articles } = effects.store;
  const before = new Date(now.getTime() - input.resumeAfterMinutes * 60_000).toISOString();
  const stored = await nextAttempts(await articlesInState(articles, "stored", before), at, articles);
  await sendMessages(effects.articlesQueue, stored.map(articleMessage));
  const coded = await nextAttempts(await articlesInState(articles, "coded", before), at, articles);
  await sendMessages(effects.reportsQueue, coded.map(reportsMessage));

  const answer = {
    feedsAsked: asked.length,
    articlesResumed: stored.length + coded.length,
    pagesRetried: revised.length,
  };
  if (answer.articlesResumed > 0) {
    effects.logger.warn("articles sent on again", { stored: stored.length, coded: coded.length });
  }
  return answer;
}

/** The articles with their attempts counted, so that the queue takes them as new messages. */
async function nextAttempts(waiting: readonly Article[], now: string, articles: Table): Promise<Article[]> {
  const counted: Article[] = [];
  for (const article of waiting) {
    const next = await countAttempt(articles, article, now);
    if (next !== null) counted.push(next);
  }
  return counted;
}
