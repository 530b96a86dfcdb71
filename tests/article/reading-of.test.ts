import { describe, expect, it } from "vitest";
import { isCatchingUp, readingOf } from "../../lambdas/article/reading-of.ts";

const now = new Date("2031-05-04T12:00:00.000Z");
const feed = { everyMinutes: 10, firstReading: "summary" } as const;

describe("isCatchingUp", () => {
  it.each([
    ["a first reading", feed, null, true],
    ["a gap of over six hours", feed, "2031-05-04T05:59:00.000Z", true],
    ["a gap of less", feed, "2031-05-04T06:01:00.000Z", false],
    ["a feed polled once a day", { ...feed, everyMinutes: 1440 }, "2031-05-03T12:00:00.000Z", false],
    ["a feed that is to alert at once", { ...feed, firstReading: "alert" } as const, null, false],
  ])("%s", (_, how, succeededAt, expected) => {
    expect(isCatchingUp(how, { succeededAt }, now)).toBe(expected);
  });
});

describe("readingOf", () => {
  it.each([
    ["2031-05-04T10:01:00.000Z", true, "regular"],
    ["2031-05-04T09:59:00.000Z", true, "backlog"],
    [null, true, "backlog"],
    ["2031-05-01T00:00:00.000Z", false, "regular"],
  ])("%s, catching up: %s", (publishedAt, catchingUp, reading) => {
    expect(readingOf(publishedAt, catchingUp, now)).toBe(reading);
  });
});
