import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { nextDigest, quietUntil, routeOf } from "../../lambdas/alerts/route.ts";
import { type Subscription, subscriptionSchema } from "../../lambdas/alerts/subscription.ts";

const subscription = (fields: Record<string, unknown>): Subscription =>
  v.parse(subscriptionSchema, {
    id: "s",
    protocol: "email",
    endpoint: "s@example.org",
    watches: ["w"],
    ...fields,
  });

describe("quietUntil", () => {
  it.each<[string, string, string, string, string, string | null]>([
    ["before midnight", "22:00", "06:00", "UTC", "2031-05-10T23:15:30.000Z", "2031-05-11T06:00:00.000Z"],
    ["after midnight", "22:00", "06:00", "UTC", "2031-05-11T03:00:00.000Z", "2031-05-11T06:00:00.000Z"],
    [
      "at their first minute",
      "22:00",
      "06:00",
      "UTC",
      "2031-05-10T22:00:00.000Z",
      "2031-05-11T06:00:00.000Z",
    ],
    ["at their end", "22:00", "06:00", "UTC", "2031-05-11T06:00:00.000Z", null],
    ["in the middle of the day", "22:00", "06:00", "UTC", "2031-05-10T12:00:00.000Z", null],
    ["within one day", "12:00", "14:30", "UTC", "2031-05-10T13:00:00.000Z", "2031-05-10T14:30:00.000Z"],
    [
      "by the clocks of Beirut",
      "22:00",
      "06:00",
      "Asia/Beirut",
      "2031-01-10T20:30:00.000Z",
      "2031-01-11T04:00:00.000Z",
    ],
    ["half an hour off", "22:00", "06:00", "Asia/Kolkata", "2031-05-10T16:29:00.000Z", null],
    [
      "half an hour off, begun",
      "22:00",
      "06:00",
      "Asia/Kolkata",
      "2031-05-10T16:30:00.000Z",
      "2031-05-11T00:30:00.000Z",
    ],
    // Clocks go forward at 01:00 UTC: the night is an hour shorter.
    [
      "in the night of a clock change",
      "22:00",
      "06:00",
      "Europe/Paris",
      "2031-03-29T22:00:00.000Z",
      "2031-03-30T04:00:00.000Z",
    ],
    // And back: an hour longer.
    [
      "in the night of the other one",
      "22:00",
      "06:00",
      "Europe/Paris",
      "2031-10-25T21:00:00.000Z",
      "2031-10-26T05:00:00.000Z",
    ],
  ])("%s: %s to %s in %s, at %s", (_, from, to, zone, at, until) => {
    expect(quietUntil({ from, to, zone }, new Date(at))?.toISOString() ?? null).toBe(until);
  });
});

describe("routeOf", () => {
  const noon = "2031-05-10T12:00:00.000Z";
  const night = "2031-05-10T23:00:00.000Z";
  const quietHours = { from: "22:00", to: "06:00", zone: "UTC" };
  const digest = { at: "18:00", zone: "UTC" };

  it.each<[string, Record<string, unknown>, number, string, string, string]>([
    ["waits for its story", {}, 4, noon, "gathering", "2031-05-10T12:00:30.000Z"],
    ["waits as long as asked", { groupWaitSeconds: 120 }, 4, noon, "gathering", "2031-05-10T12:02:00.000Z"],
    ["does not wait, when so asked", { groupWaitSeconds: 0 }, 1, noon, "gathering", noon],
    ["severity 5 waits for nothing", { groupWaitSeconds: 120 }, 5, noon, "gathering", noon],
    ["quiet hours hold all", { quietHours }, 5, night, "quiet-hours", "2031-05-11T06:00:00.000Z"],
    [
      "quiet hours hold what is not grave enough",
      { quietHours: { ...quietHours, unlessSeverity: 4 } },
      3,
      night,
      "quiet-hours",
      "2031-05-11T06:00:00.000Z",
    ],
    [
      "what is breaks them",
      { quietHours: { ...quietHours, unlessSeverity: 4 } },
      4,
      night,
      "gathering",
      "2031-05-10T23:00:30.000Z",
    ],
    ["quiet hours hold nothing by day", { quietHours }, 1, noon, "gathering", "2031-05-10T12:00:30.000Z"],
    ["a digest takes all", { digest }, 5, noon, "digest", "2031-05-10T18:00:00.000Z"],
    [
      "a digest takes what lies below",
      { digest: { ...digest, below: 4 } },
      3,
      noon,
      "digest",
      "2031-05-10T18:00:00.000Z",
    ],
    [
      "and not what does not",
      { digest: { ...digest, below: 4 } },
      4,
      noon,
      "gathering",
      "2031-05-10T12:00:30.000Z",
    ],
    [
      "what a digest does not take may be held by quiet hours",
      { digest: { ...digest, below: 4 }, quietHours: { ...quietHours, unlessSeverity: 5 } },
      4,
      night,
      "quiet-hours",
      "2031-05-11T06:00:00.000Z",
    ],
    [
      "or break them",
      { digest: { ...digest, below: 4 }, quietHours: { ...quietHours, unlessSeverity: 5 } },
      5,
      night,
      "gathering",
      night,
    ],
  ])("%s", (_, fields, severity, now, rule, at) => {
    expect(routeOf(subscription(fields), { severity }, new Date(now))).toEqual({ at, rule });
  });
});

describe("nextDigest", () => {
  it("keeps the digest's hour through a clock change", () => {
    const daily = { at: "09:00", zone: "Europe/Berlin" };
    expect(nextDigest(daily, new Date("2031-03-29T12:00:00.000Z")).toISOString()).toBe(
      "2031-03-30T07:00:00.000Z",
    );
  });
});
