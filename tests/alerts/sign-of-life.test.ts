import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { allSilentSince, matteringFeeds, signOfLife } from "../../lambdas/alerts/sign-of-life.ts";
import { afterTelling, silentWatchNow, toTell } from "../../lambdas/alerts/silent-watch.ts";
import { type Subscription, subscriptionSchema } from "../../lambdas/alerts/subscription.ts";
import type { FeedState } from "../../lambdas/feed/feed.ts";
import { newFeedState } from "../../lambdas/feed/feed-state.ts";

const now = new Date("2031-05-10T18:00:00.000Z");
/** A feed that was read five minutes ago, and brought something ten minutes ago. */
const feed = (id: string, changes: Partial<FeedState> = {}, publisher = `The ${id}`) => ({
  feed: { id, publisher },
  state: {
    ...newFeedState(id, "2031-05-01T00:00:00.000Z"),
    ...{ polledAt: "2031-05-10T17:55:00.000Z", succeededAt: "2031-05-10T17:55:00.000Z" },
    ...{ newArticleAt: "2031-05-10T17:50:00.000Z", newestItemAt: "2031-05-10T17:45:00.000Z" },
    ...{ habit: { usualMinutes: 30, longMinutes: 300 }, nextPollAt: "2031-05-10T18:05:00.000Z" },
    ...changes,
  },
});
const failing = { succeededAt: "2031-05-10T09:10:00.000Z", failingSince: "2031-05-10T09:20:00.000Z" };
const mute = (at: string) => ({ newArticleAt: at, newestItemAt: at });

describe("matteringFeeds", () => {
  const feeds = ["coast", "harbour", "marsh", "hill", "moor"].map((id) => feed(id));
  const of = (...names: string[]) => matteringFeeds(feeds, new Set(names)).map((one) => one.feed.id);

  it("are those of publishers that told what hit the watches", () => {
    expect(of("The coast", "The marsh", "The moor", "Somebody by hand")).toEqual(["coast", "marsh", "moor"]);
  });

  it("are all, as long as hardly one is known", () => {
    expect(of("The coast", "The marsh")).toHaveLength(5);
    expect(of()).toHaveLength(5);
  });

  it("are all feeds of such a publisher, counted once", () => {
    const twins = [...feeds, feed("coast-sport", {}, "The coast")];
    expect(matteringFeeds(twins, new Set(["The coast", "The marsh"]))).toHaveLength(6);
    expect(
      matteringFeeds(twins, new Set(["The coast", "The marsh", "The moor"])).map((one) => one.feed.id),
    ).toEqual(["coast", "marsh", "moor", "coast-sport"]);
  });
});

describe("signOfLife", () => {
  it("counts feeds read and what they brought, and names who is not read, the longest first", () => {
    const feeds = [
      feed("coast"),
      feed("harbour", failing),
      feed("marsh", {
        succeededAt: null,
        nextPollAt: "2031-05-01T00:00:00.000Z",
        ...mute("2031-05-10T17:52:00.000Z"),
      }),
      feed("hill", { nextPollAt: "2031-05-10T17:29:00.000Z", succeededAt: "2031-05-10T17:00:00.000Z" }),
      feed("moor", { nextPollAt: null, succeededAt: "2031-05-08T17:00:00.000Z" }),
    ];
    const articles = new Map([
      ["coast", 40],
      ["harbour", 2],
      ["elsewhere", 900],
    ]);
    expect(signOfLife(feeds, articles, now)).toEqual({
      feedsRead: 1,
      feeds: 5,
      articles: 42,
      lastAt: "2031-05-10T17:52:00.000Z",
      silent: [
        { publisher: "The marsh", since: "2031-05-01T00:00:00.000Z" },
        { publisher: "The moor", since: "2031-05-08T17:00:00.000Z" },
        { publisher: "The harbour", since: "2031-05-10T09:10:00.000Z" },
        { publisher: "The hill", since: "2031-05-10T17:00:00.000Z" },
      ],
    });
  });

  it("takes a feed for read whose turn is a little late, and names a publisher once", () => {
    const late = { nextPollAt: "2031-05-10T17:31:00.000Z" };
    expect(signOfLife([feed("coast", late)], new Map(), now)).toMatchObject({ feedsRead: 1, silent: [] });
    const two = [
      feed("a", failing, "Wire"),
      feed("b", { ...failing, succeededAt: "2031-05-10T08:00:00.000Z" }, "Wire"),
    ];
    expect(signOfLife(two, new Map(), now)).toMatchObject({
      feedsRead: 0,
      silent: [{ publisher: "Wire", since: "2031-05-10T08:00:00.000Z" }],
    });
    expect(signOfLife([], new Map(), now)).toMatchObject({ feeds: 0, articles: 0, lastAt: null });
  });
});

describe("allSilentSince", () => {
  const [dayBefore, lately] = [mute("2031-05-09T17:00:00.000Z"), mute("2031-05-10T03:00:00.000Z")];

  it("is when the last was heard, of feeds that are all silent for longer than their habit", () => {
    const older = mute("2031-05-08T17:00:00.000Z");
    expect(allSilentSince([feed("a", older), feed("b", dayBefore)], now)).toBe("2031-05-09T17:00:00.000Z");
  });

  it("is nothing while one speaks, or is silent no longer than it ever is", () => {
    expect(allSilentSince([feed("a", dayBefore), feed("b")], now)).toBeNull();
    expect(allSilentSince([feed("a", dayBefore), feed("b", lately)], now)).toBeNull();
    const slow = feed("b", { ...dayBefore, habit: { usualMinutes: 1440, longMinutes: 2880 } });
    expect(allSilentSince([feed("a", dayBefore), slow], now)).toBeNull();
  });

  it("takes no notice of feeds that never brought anything", () => {
    const never = feed("n", { newArticleAt: null, newestItemAt: null });
    expect(allSilentSince([feed("a", dayBefore), never], now)).toBe("2031-05-09T17:00:00.000Z");
    expect(allSilentSince([never], now)).toBeNull();
    expect(allSilentSince([], now)).toBeNull();
  });
});

describe("a silent watch", () => {
  const of = (id: string, fields: object = {}): Subscription =>
    v.parse(subscriptionSchema, {
      ...{ id, protocol: "email", endpoint: `${id}@example.org`, watches: ["strikes"] },
      ...fields,
    });
  const [desk, sleeper] = [of("desk"), of("sleeper", { quietHours: { from: "17:00", to: "19:00" } })];
  const since = "2031-05-09T17:00:00.000Z";
  const begun = silentWatchNow("strikes", null, since, now);
  const in30 = new Date(now.getTime() + 30 * 60_000);
  const told = (row: typeof begun, when: Date) =>
    row === null ? [] : toTell(row, [desk, sleeper], when).map(({ id }) => id);

  it("is told after it was seen for half an hour, once, and in nobody's quiet hours", () => {
    expect(told(begun, now)).toEqual([]);
    expect(told(begun, in30)).toEqual(["desk"]);
    if (begun === null) throw new Error("Expected a silence");
    const after = afterTelling(begun, ["desk"], [desk, sleeper]);
    expect(told(after, in30)).toEqual([]);
    expect(told(after, new Date("2031-05-10T19:00:00.000Z"))).toEqual(["sleeper"]);
    expect(told({ ...begun, claimedUntil: "2031-05-10T18:35:00.000Z" }, in30)).toEqual([]);
  });

  it("that is over is told to those who heard of it, and forgotten when nobody did", () => {
    if (begun === null) throw new Error("Expected a silence");
    expect(silentWatchNow("strikes", begun, null, in30)).toBeNull();
    const over = silentWatchNow("strikes", { ...begun, told: ["desk", "gone"] }, null, in30);
    expect(over?.stage).toBe("over");
    expect(told(over, in30)).toEqual(["desk"]);
    expect(over && afterTelling(over, ["desk"], [desk, sleeper]).told).toEqual([]);
  });

  it("that falls silent again before anybody heard of its end goes on", () => {
    if (begun === null) throw new Error("Expected a silence");
    const over = silentWatchNow("strikes", { ...begun, told: ["desk"] }, null, in30);
    const again = silentWatchNow("strikes", over, "2031-05-10T18:10:00.000Z", in30);
    expect(again).toMatchObject({ stage: "silent", told: ["desk"] });
    expect(told(again, in30)).toEqual([]);
  });
});
