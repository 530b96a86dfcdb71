import { describe, expect, it } from "vitest";
import { nextPollAt } from "../../lambdas/feed/next-poll.ts";

const now = new Date("2031-05-04T12:00:00.000Z");

describe("nextPollAt", () => {
  it.each([
    ["as configured after success", 0, null, "2031-05-04T12:10:00.000Z"],
    ["twice as long after a failure", 1, null, "2031-05-04T12:20:00.000Z"],
    ["growing with each", 4, null, "2031-05-04T14:40:00.000Z"],
    ["a day at most", 500, null, "2031-05-05T12:00:00.000Z"],
    ["when the host says so, if later", 1, 7200, "2031-05-04T14:00:00.000Z"],
    ["but never after more than a day", 1, 999_999, "2031-05-05T12:00:00.000Z"],
  ])("%s", (_, failures, retryAfter, at) => {
    expect(nextPollAt({ everyMinutes: 10 }, failures, retryAfter, now)).toBe(at);
  });
});
