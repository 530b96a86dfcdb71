import { describe, expect, it } from "vitest";
import { anyPace } from "../../lambdas/feed/feed.ts";
import { nextPollAt, type Polling } from "../../lambdas/feed/next-poll.ts";

// A Sunday.
const now = new Date("2031-05-04T12:00:00.000Z");
const usual: Polling = {
  everyMinutes: 10,
  usualMinutes: null,
  silentMinutes: null,
  failuresInARow: 0,
  hostAsksSeconds: 0,
  pace: anyPace,
};
const next = (polling: Partial<Polling>, random = 0) =>
  nextPollAt({ ...usual, ...polling }, now, () => random);

describe("nextPollAt", () => {
  it.each<[string, Partial<Polling>, string]>([
    ["as configured after success", {}, "2031-05-04T12:10:00.000Z"],
    ["a busy feed no oftener than configured", { usualMinutes: 3 }, "2031-05-04T12:10:00.000Z"],
    ["a slow feed four times between two articles", { usualMinutes: 240 }, "2031-05-04T13:00:00.000Z"],
    ["a weekly feed once a day", { usualMinutes: 10_080 }, "2031-05-05T12:00:00.000Z"],
    ["after a quiet night still soon", { silentMinutes: 480 }, "2031-05-04T12:20:00.000Z"],
    ["a feed silent for ten days twice a day or so", { silentMinutes: 14_400 }, "2031-05-04T22:00:00.000Z"],
    ["twice as long after a failure", { failuresInARow: 1 }, "2031-05-04T12:20:00.000Z"],
    ["growing with each", { failuresInARow: 4 }, "2031-05-04T14:40:00.000Z"],
    ["a day at most", { failuresInARow: 500 }, "2031-05-05T12:00:00.000Z"],
    [
      "when the host says so, if later",
      { failuresInARow: 1, hostAsksSeconds: 7200 },
      "2031-05-04T14:00:00.000Z",
    ],
    ["but never after more than a day", { hostAsksSeconds: 999_999 }, "2031-05-05T12:00:00.000Z"],
    ["when the feed's ttl is over", { pace: { ...anyPace, ttlMinutes: 60 } }, "2031-05-04T13:00:00.000Z"],
    [
      "after the hours to skip",
      { pace: { ...anyPace, skipHours: [12, 13, 14] } },
      "2031-05-04T15:00:00.000Z",
    ],
    ["after the days to skip", { pace: { ...anyPace, skipDays: [0, 1] } }, "2031-05-06T00:00:00.000Z"],
    [
      "as ever when all hours are to be skipped",
      { pace: { ...anyPace, skipHours: Array.from({ length: 24 }, (_, hour) => hour) } },
      "2031-05-04T12:10:00.000Z",
    ],
  ])("%s", (_, polling, at) => {
    expect(next(polling)).toBe(at);
  });

  it("adds a tenth by chance, a half after failures, so that feeds do not come in step", () => {
    expect(next({}, 1)).toBe("2031-05-04T12:11:00.000Z");
    expect(next({ failuresInARow: 1 }, 1)).toBe("2031-05-04T12:30:00.000Z");
  });
});
