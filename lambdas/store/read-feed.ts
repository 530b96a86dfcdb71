import type { Logger } from "@aws-lambda-powertools/logger";
import { originOfFeed } from "../article/origin-of-feed.ts";
import { isCatchingUp, readingOf } from "../article/reading-of.ts";
import { check } from "../check.ts";
import { askFeed } from "../feed/ask-feed.ts";
import type { Feed, FeedState } from "../feed/feed.ts";
import { type PollOutcome, stateAfterPoll, stateWhileReading, withCutOff } from "../feed/feed-state.ts";
import type { OpenWeb } from "../feed/open-web.ts";
import { type Outage, outageAfterPoll } from "../feed/outage.ts";
import { allow } from "./allowances.ts";
import { getFeed, type PolledFeed, putAside, putFeedState } from "./feeds.ts";
import { putOutage } from "./outages.ts";
import { feedMessageSchema } from "./queues.ts";
import type { Table } from "./table.ts";
import { type Intaking, takeIn } from "./take-in.ts";

export interface ReadFeedEffects extends Intaking {
  feeds: Table;
  open: OpenWeb;
  now: () => Date;
  random: () => number;
  logger: Logger;
}

/**
 * Polls one feed: its state moved on, GET, new and changed articles stored and sent, items set aside, an outage begun or
 * ended, and last the feed's state as it came to be.
 */
export async function readFeed(
  { feed, state, outage }: PolledFeed,
  effects: ReadFeedEffects,
): Promise<FeedState> {
  const now = effects.now();
  const before = withCutOff(feed, state, effects.random);
  await putFeedState(effects.feeds, stateWhileReading(feed, before, now, effects.random));
  const outcome = await pollOnce(feed, before, now, effects).catch(async (error: unknown) => {
    await noteFault(feed, before, error, now, effects);
    throw error;
  });
  const after = stateAfterPoll(feed, before, outcome, now, effects.random);
  await putOutcome(after, outage, now, effects);
  logPoll(feed, after, outcome, effects.logger);
  return after;
}

async function putOutcome(
  after: FeedState,
  outage: Outage | null,
  now: Date,
  { feeds }: ReadFeedEffects,
): Promise<void> {
  const outageAfter = outageAfterPoll(outage, after, now);
  // Somebody else moved it on meanwhile, or did not: the next poll finds out.
  if (outageAfter !== null) await putOutage(feeds, outageAfter, outage);
  await putFeedState(feeds, after);
}

/** A fault of our own shows in the feed's health; the message comes back, as the poll that it asked for is not done. */
async function noteFault(
  feed: Feed,
  before: FeedState,
  error: unknown,
  now: Date,
  { feeds, random, logger }: ReadFeedEffects,
): Promise<void> {
  const reason = `reading it failed: ${String(error).slice(0, 300)}`;
  const failed: PollOutcome = { kind: "failed", health: "broken", reason, retryAfterSeconds: null };
  const after = { ...stateAfterPoll(feed, before, failed, now, random), polledAt: before.polledAt };
  await putFeedState(feeds, after).catch((unwritten: unknown) =>
    logger.warn("feed's fault not noted", { feedId: feed.id, error: String(unwritten) }),
  );
}

async function pollOnce(
  feed: Feed,
  state: FeedState,
  now: Date,
  effects: ReadFeedEffects,
): Promise<PollOutcome> {
  const asked = await askFeed(feed, state, effects.open, now);
  if (asked.kind === "unchanged") return asked;
  if (asked.kind === "failed") {
    for (const item of asked.setAside) await putAside(effects.feeds, feed.id, item, now.toISOString());
    return asked;
  }
  const { answer, parsed } = asked;
  const catchingUp = isCatchingUp(feed, state, now);
  const taken = await takeIn(
    parsed.items,
    originOfFeed(feed),
    (publishedAt) => readingOf(publishedAt, catchingUp, now),
    now.toISOString(),
    effects,
    "feed",
    {
      revise: async () => (await allow(effects.feeds, feed.id, "revised", 1, now)) === 1,
      send: (wanted) => allow(effects.feeds, feed.id, "coded", wanted, now),
    },
  );
  let itemsSetAside = 0;
  for (const item of [...parsed.setAside, ...taken.setAside]) {
    if (await putAside(effects.feeds, feed.id, item, now.toISOString())) itemsSetAside += 1;
  }
  return {
    kind: "read",
    movedTo: answer.movedTo,
    freshSeconds: answer.freshSeconds,
    etag: answer.etag,
    lastModified: answer.lastModified,
    readBy: parsed.readBy,
    inPart: parsed.inPart,
    pace: parsed.pace,
    dates: parsed.items.map(({ publishedAt }) => publishedAt),
    newArticles: taken.decisions.filter(({ kind }) => kind === "new").length,
    itemsSetAside,
    revisionsPutOff: taken.putOff,
    itemsOfOthers: taken.ofOthers,
  };
}

/** One line per poll. */
function logPoll(feed: Feed, after: FeedState, outcome: PollOutcome, logger: Logger): void {
  const { health, reason } = after;
  const line = { feedId: feed.id, health, reason, failuresInARow: after.failuresInARow };
  if (outcome.kind === "failed") logger.warn("feed failed", line);
  else logger.info("feed read", { ...line, newArticles: outcome.kind === "read" ? outcome.newArticles : 0 });
}

/** A message of the feeds queue: a poll asked for before the last one began is already done, or was cut off. */
export async function takeFeedMessage(body: unknown, effects: ReadFeedEffects): Promise<void> {
  const { feedId, askedAt } = check(feedMessageSchema, body, "a message of the feeds queue");
  const known = await getFeed(effects.feeds, feedId, effects.now().toISOString());
  if (known === null) {
    effects.logger.info("feed is no longer configured", { feedId });
    return;
  }
  const { feed, state, outage } = known;
  if (state.polledAt !== null && askedAt <= state.polledAt) return;
  if (state.begunAt !== null && askedAt <= state.begunAt) {
    const after = withCutOff(feed, state, effects.random);
    effects.logger.error("feed failed", {
      feedId,
      reason: after.reason,
      failuresInARow: after.failuresInARow,
    });
    await putOutcome(after, outage, effects.now(), effects);
    return;
  }
  await readFeed(known, effects);
}
