import { describe, expect, it } from "vitest";
import { check } from "../../lambdas/check.ts";
import { anyPace, type FeedState, feedSchema } from "../../lambdas/feed/feed.ts";
import { newFeedState, type PollOutcome, stateAfterPoll } from "../../lambdas/feed/feed-state.ts";
import { habitOf } from "../../lambdas/feed/habit.ts";

const feed = check(feedSchema, { id: "harbour", url: "https://news.example/feed" }, "test");
const hour = 3_600_000;
const start = Date.parse("2031-05-04T12:00:00.000Z");
const at = (hours: number) => new Date(start + hours * hour);
const iso = (hours: number) => at(hours).toISOString();

const read = (dates: (string | null)[], newArticles = dates.length): PollOutcome => ({
  kind: "read",
  movedTo: null,
  freshSeconds: 0,
  etag: '"one"',
  lastModified: null,
  readBy: "own",
  inPart: "",
  pace: anyPace,
  dates,
  newArticles,
  itemsSetAside: 0,
  revisionsPutOff: 0,
});
const unchanged: PollOutcome = { kind: "unchanged", movedTo: null, freshSeconds: 0 };
const failed: PollOutcome = {
  kind: "failed",
  health: "unreachable",
  reason: "down",
  retryAfterSeconds: null,
};

const polled = (state: FeedState, outcome: PollOutcome, hours: number) =>
  stateAfterPoll(feed, state, outcome, at(hours), () => 0);
const fresh = newFeedState("harbour", iso(0));
/** Six articles, one an hour, the last of them now. */
const hourly = [-5, -4, -3, -2, -1, 0].map(iso);

describe("a feed's health", () => {
  it("is what its last answer was", () => {
    expect(polled(fresh, read(hourly), 0)).toMatchObject({ health: "ok", newestItemAt: iso(0) });
    expect(polled(fresh, read([]), 0)).toMatchObject({ health: "empty" });
    expect(polled(fresh, read([null, null]), 0)).toMatchObject({ health: "undated", newArticleAt: iso(0) });
    expect(polled(fresh, failed, 0)).toMatchObject({ health: "unreachable", failingSince: iso(0) });
  });

  it("stays empty or undated while nothing changes, else says unchanged", () => {
    const empty = polled(fresh, read([]), 0);
    expect(polled(empty, unchanged, 1)).toMatchObject({ health: "empty" });
    expect(polled(polled(fresh, read(hourly), 0), unchanged, 1)).toMatchObject({ health: "unchanged" });
  });

  it("is stale when nothing new came for four of its long silences, a day at least", () => {
    const state = polled(fresh, read(hourly), 0);
    expect(state.habit).toEqual({ usualMinutes: 60, longMinutes: 60 });
    expect(polled(state, unchanged, 23)).toMatchObject({ health: "unchanged" });
    expect(polled(state, unchanged, 25)).toMatchObject({
      health: "stale",
      reason: "nothing new for 25 h, usually every 60 min",
    });
    const weekly = polled(fresh, read([-28, -21, -14, -7, 0].map((day) => iso(day * 24))), 0);
    expect(polled(weekly, unchanged, 24 * 20)).toMatchObject({ health: "unchanged" });
    expect(polled(weekly, unchanged, 24 * 29)).toMatchObject({ health: "stale" });
  });

  it("is stale on a first reading only after a week", () => {
    expect(polled(fresh, read(hourly), 24 * 3)).toMatchObject({ health: "ok" });
    expect(polled(fresh, read(hourly), 24 * 8)).toMatchObject({ health: "stale" });
  });

  it("is not kept alive by a date in the future", () => {
    const state = polled(fresh, read([...hourly, iso(1000)]), 0);
    expect(state.newestItemAt).toBe(iso(0));
  });

  it("learns the habit of a feed without dates from when it changes", () => {
    let state = polled(fresh, read([null], 1), 0);
    for (let n = 1; n <= 10; n += 1) state = polled(state, read([null], 1), n * 2);
    expect(state.habit).toEqual({ usualMinutes: 120, longMinutes: 120 });
  });
});

describe("after failures", () => {
  it("the ETag is kept, the failures counted, and forgotten with the first success", () => {
    const known = polled(fresh, read(hourly), 0);
    const twice = polled(polled(known, failed, 1), failed, 2);
    expect(twice).toMatchObject({ etag: '"one"', failuresInARow: 2, failingSince: iso(1) });
    expect(polled(twice, unchanged, 3)).toMatchObject({ failuresInARow: 0, failingSince: null });
  });

  it("a feed that has moved is asked where it is configured", () => {
    const moved = polled(fresh, { ...read(hourly), movedTo: "https://other.example/" } as PollOutcome, 0);
    expect(moved.movedTo).toBe("https://other.example/");
    expect(polled(moved, failed, 1).movedTo).toBeNull();
  });

  it("a feed that is gone for good is polled no more", () => {
    const gone: PollOutcome = { ...failed, health: "gone", forGood: true };
    expect(polled(fresh, gone, 0).nextPollAt).toBeNull();
  });
});

describe("habitOf", () => {
  it("needs five dated items", () => {
    expect(habitOf([iso(0), iso(1), iso(2), null, iso(3)])).toBeNull();
  });
  it("is the median silence, and the longest but a tenth", () => {
    const days = [0, 1, 2, 3, 4, 24, 25, 26, 27, 28, 29].map(iso);
    expect(habitOf(days)).toEqual({ usualMinutes: 60, longMinutes: 60 });
    expect(habitOf([0, 1, 10, 11, 20, 21, 30].map(iso))).toEqual({ usualMinutes: 60, longMinutes: 540 });
  });
});
