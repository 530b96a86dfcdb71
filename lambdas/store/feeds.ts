import * as v from "valibot";
import { check, type Instant } from "../check.ts";
import { type Feed, type FeedState, feedSchema, feedStateSchema, type SetAsideItem } from "../feed/feed.ts";
import { newFeedState } from "../feed/feed-state.ts";
import { type Outage, outageSchema } from "../feed/outage.ts";
import { asideKey, feedKey, feedStateKey, outageKey } from "./keys.ts";
import { deleteRow, getRows, isAbsent, putRow, queryRows, type Table } from "./table.ts";

/** The rows of the feeds table; docs/data-model.md lists them. */

export interface KnownFeed {
  feed: Feed;
  state: FeedState;
}

/** With what the operator is to be told of it, if anything. */
export interface PolledFeed extends KnownFeed {
  outage: Outage | null;
}

/** Days that an item set aside is kept. */
const asideDays = 30;

/** Null when the feed is no longer configured. A feed without a state row was never read. */
export async function getFeed(feeds: Table, feedId: string, now: Instant): Promise<PolledFeed | null> {
  const { pk } = feedKey(feedId);
  const rows = await queryRows(feeds, { partition: pk, from: "config", to: "state" });
  const config = rows.find((row) => row["sk"] === "config");
  const state = rows.find((row) => row["sk"] === "state");
  const outage = rows.find((row) => row["sk"] === "outage");
  if (config === undefined) return null;
  return {
    feed: readFeedRow(config),
    state: readStateRow(state, feedId, now),
    outage: outage === undefined ? null : check(outageSchema, outage, `the outage of feed ${feedId}`),
  };
}

/** The feeds as configured, by id. */
export async function configuredFeeds(feeds: Table): Promise<Feed[]> {
  return (await queryRows(feeds, { index: "list", partition: "feeds" })).map(readFeedRow);
}

/** All configured feeds with their states, by id. */
export async function allFeeds(feeds: Table, now: Instant): Promise<KnownFeed[]> {
  const configs = await configuredFeeds(feeds);
  const rows = await getRows(
    feeds,
    configs.map(({ id }) => feedStateKey(id)),
  );
  const states = new Map(rows.map((row) => [row["pk"], row]));
  return configs.map((feed) => ({
    feed,
    state: readStateRow(states.get(feedStateKey(feed.id).pk), feed.id, now),
  }));
}

/** Feeds whose next poll is due, the longest waiting first. */
export async function dueFeeds(feeds: Table, now: Instant): Promise<KnownFeed[]> {
  const rows = await queryRows(feeds, { index: "due", partition: "feed", to: now });
  const states = rows.map((row) => check(feedStateSchema, row, `the feed state ${String(row["pk"])}`));
  const configs = await getRows(
    feeds,
    states.map(({ feedId }) => feedKey(feedId)),
  );
  const feedOf = new Map(configs.map(readFeedRow).map((feed) => [feed.id, feed]));
  return states.flatMap((state) => {
    const feed = feedOf.get(state.feedId);
    return feed === undefined ? [] : [{ feed, state }];
  });
}

/** Adds or changes a configured feed. A new one, and one whose URL changed, is due at once and read afresh. */
export async function putFeed(feeds: Table, feed: Feed, now: Instant): Promise<void> {
  const before = await getFeed(feeds, feed.id, now);
  await putRow(feeds, { ...feedKey(feed.id), ...feed, listKey: "feeds", listAt: feed.id });
  if (before?.feed.url === feed.url) {
    await putRow(feeds, stateRow(newFeedState(feed.id, now)), isAbsent);
  } else {
    await putFeedState(feeds, newFeedState(feed.id, now));
  }
}

/** Forgets a feed and what is known of it; its articles stay. */
export async function deleteFeed(feeds: Table, feedId: string): Promise<void> {
  await deleteRow(feeds, feedKey(feedId));
  await deleteRow(feeds, feedStateKey(feedId));
  await deleteRow(feeds, outageKey(feedId));
}

export async function putFeedState(feeds: Table, state: FeedState): Promise<void> {
  await putRow(feeds, stateRow(state));
}

/** Keeps an item that could not be read; the same item is kept once a day, however often its feed is read. */
export async function putAside(
  feeds: Table,
  feedId: string,
  item: SetAsideItem,
  now: Instant,
): Promise<boolean> {
  const today = now.slice(0, 10);
  const key = asideKey(feedId, `${today}T00:00:00.000Z`, item.excerpt);
  return putRow(
    feeds,
    {
      ...key,
      feedId,
      ...item,
      at: now,
      listKey: `aside#${today}`,
      listAt: now,
      expiresAt: Math.floor(Date.parse(now) / 1000) + asideDays * 86_400,
    },
    isAbsent,
  );
}

const asideSchema = v.object({ feedId: v.string(), reason: v.string(), excerpt: v.string(), at: v.string() });

/** Items of a feed that were set aside, newest first. */
export async function setAsideItems(
  feeds: Table,
  feedId: string,
): Promise<v.InferOutput<typeof asideSchema>[]> {
  const { pk } = feedKey(feedId);
  const rows = await queryRows(feeds, { partition: pk, beginsWith: "aside#", newestFirst: true });
  return rows.map((row) => check(asideSchema, row, `an item set aside of feed ${feedId}`));
}

const stateRow = (state: FeedState) => ({
  ...feedStateKey(state.feedId),
  ...state,
  // A feed that is gone for good leaves the index of what is due.
  ...(state.nextPollAt === null ? {} : { dueKey: "feed", dueAt: state.nextPollAt }),
});

/** Rows carry keys beside the feed's own fields: only those are read. */
const storedFeedSchema = v.object(feedSchema.entries);
const readFeedRow = (row: Record<string, unknown>): Feed =>
  check(storedFeedSchema, row, `the feed ${String(row["pk"])}`);

function readStateRow(row: Record<string, unknown> | undefined, feedId: string, now: Instant): FeedState {
  return row === undefined
    ? newFeedState(feedId, now)
    : check(feedStateSchema, row, `the state of feed ${feedId}`);
}
