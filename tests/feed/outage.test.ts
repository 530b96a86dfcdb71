import { describe, expect, it } from "vitest";
import type { FeedState } from "../../lambdas/feed/feed.ts";
import { newFeedState } from "../../lambdas/feed/feed-state.ts";
import { type Outage, outageAfterPoll } from "../../lambdas/feed/outage.ts";

const now = new Date("2031-05-04T12:00:00.000Z");
const at = now.toISOString();
const delivering: FeedState = {
  ...newFeedState("harbour", at),
  health: "ok",
  newArticleAt: "2031-05-03T09:00:00.000Z",
  newestItemAt: "2031-05-03T08:30:00.000Z",
};
const failing: FeedState = { ...delivering, health: "unreachable", reason: "down", failingSince: at };
const stale: FeedState = { ...delivering, health: "stale", reason: "nothing new for 28 h" };
const outage = (stage: Outage["stage"], tellAt: string | null = null): Outage => ({
  feedId: "harbour",
  stage,
  since: "2031-05-03T12:00:00.000Z",
  reason: "unreachable: down",
  tellAt,
});

describe("an outage", () => {
  it("begins with the first failure, and is told a day later", () => {
    expect(outageAfterPoll(null, failing, now)).toEqual({
      feedId: "harbour",
      stage: "begun",
      since: at,
      reason: "unreachable: down",
      tellAt: "2031-05-05T12:00:00.000Z",
    });
  });

  it("is told at once of a feed that has gone stale", () => {
    expect(outageAfterPoll(null, stale, now)).toMatchObject({
      stage: "begun",
      since: "2031-05-03T08:30:00.000Z",
      tellAt: at,
    });
  });

  it("is none for a feed that never delivered, and none while all is well", () => {
    expect(outageAfterPoll(null, { ...failing, newArticleAt: null }, now)).toBeNull();
    expect(outageAfterPoll(null, delivering, now)).toBeNull();
    expect(outageAfterPoll(outage("closed"), delivering, now)).toBeNull();
  });

  it("goes on without a word", () => {
    expect(outageAfterPoll(outage("begun", at), failing, now)).toBeNull();
    expect(outageAfterPoll(outage("told"), failing, now)).toBeNull();
  });

  it("that was not told yet ends without a word; one that was is told to be over", () => {
    expect(outageAfterPoll(outage("begun", at), delivering, now)).toMatchObject({
      stage: "closed",
      tellAt: null,
    });
    expect(outageAfterPoll(outage("told"), delivering, now)).toMatchObject({ stage: "over", tellAt: at });
    expect(outageAfterPoll(outage("over", at), delivering, now)).toBeNull();
  });

  it("that begins again before its end was told goes on", () => {
    expect(outageAfterPoll(outage("over", at), failing, now)).toMatchObject({ stage: "told", tellAt: null });
  });
});
