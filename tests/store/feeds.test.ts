import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../lambdas/check.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { newFeedState } from "../../lambdas/feed/feed-state.ts";
import { allFeeds, deleteFeed, dueFeeds, getFeed, putFeed, putFeedState } from "../../lambdas/store/feeds.ts";
import { type LocalTables, startTables } from "../local-aws.ts";

const now = "2031-05-04T12:00:00.000Z";
const feed = (id: string, url = `https://${id}.example/rss`) => check(feedSchema, { id, url }, "test");

describe("feeds", () => {
  let tables: LocalTables;
  beforeEach(async () => {
    await tables?.stop();
    tables = await startTables();
  });
  afterAll(() => tables.stop());

  it("makes a new feed due at once", async () => {
    await putFeed(tables.feeds, feed("one"), now);
    expect(await dueFeeds(tables.feeds, now)).toEqual([
      { feed: feed("one"), state: newFeedState("one", now) },
    ]);
  });

  it("keeps what is known of a feed that changed, but not under another URL", async () => {
    await putFeed(tables.feeds, feed("one"), now);
    const read = { ...newFeedState("one", now), etag: '"e"', nextPollAt: "2031-05-04T12:10:00.000Z" };
    await putFeedState(tables.feeds, read);
    await putFeed(tables.feeds, { ...feed("one"), publisher: "One" }, now);
    expect(await getFeed(tables.feeds, "one", now)).toEqual({
      feed: { ...feed("one"), publisher: "One" },
      state: read,
      outage: null,
    });
    expect(await dueFeeds(tables.feeds, now)).toEqual([]);
    await putFeed(tables.feeds, feed("one", "https://moved.example/rss"), now);
    expect((await getFeed(tables.feeds, "one", now))?.state.etag).toBeNull();
  });

  it("lists feeds by id, and forgets a deleted one", async () => {
    for (const id of ["two", "one", "three"]) await putFeed(tables.feeds, feed(id), now);
    expect((await allFeeds(tables.feeds, now)).map((known) => known.feed.id)).toEqual([
      "one",
      "three",
      "two",
    ]);
    await deleteFeed(tables.feeds, "three");
    expect(await getFeed(tables.feeds, "three", now)).toBeNull();
    expect((await dueFeeds(tables.feeds, now)).map((known) => known.feed.id)).toEqual(["one", "two"]);
  });
});
