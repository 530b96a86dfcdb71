import { describe, expect, test } from "vitest";
import { oftenEnough, silenceAt } from "../../bin/often-enough.ts";
import { tellReplay } from "../../bin/tell-replay.ts";
import { checkWatches } from "../../lambdas/alerts/check-watches.ts";
import { eventOf } from "../alerts/event-of.ts";
import { fictional } from "../fictional.ts";

const [watch] = checkWatches(
  [
    {
      ...{ id: "w", places: ["XA"], times: { count: 2, hours: 24 } },
      silences: [{ every: "Sat 14:00-18:00", zone: "UTC" }],
    },
  ],
  "watches.json",
  fictional,
);
if (watch === undefined) throw new Error("Expected a watch");

/** 10 May 2031 is a Saturday. */
const alertOf = (eventId: string, at: string) => ({
  ...{ at, eventId, kind: "new" as const, severity: 3, confidence: 0.8, changed: [] },
  ...{ said: `Air strike ${eventId}`, why: ["place Averia"], silence: silenceAt(watch, at) },
});
const alerts = [
  alertOf("e-1", "2031-05-08T10:00:00.000Z"),
  alertOf("e-2", "2031-05-10T10:00:00.000Z"),
  alertOf("e-3", "2031-05-10T15:00:00.000Z"),
];
const events = new Map(
  alerts.map(({ eventId: id, at }) => [id, { ...eventOf(), id, firstPublishedAt: at }] as const),
);
const replay = { watchId: "w", minConfidence: 0.5, alerts, withheld: [], seldom: [] };

describe("what watch test says of a watch", () => {
  test("with times: what happened too seldom is no alert, and is said", () => {
    const often = oftenEnough(replay, { count: 2, hours: 24 }, events);
    expect(often.alerts.map(({ eventId }) => eventId)).toEqual(["e-3"]);
    expect(often.alerts[0]?.why).toEqual(["place Averia", expect.stringMatching(/^2 times in 24 h, with /)]);
    expect(tellReplay(often, "2031-05-01", new Date("2031-05-12T00:00Z"))).toMatch(
      /^w: 1 alert since [\s\S]*\n {2}and 2 that `times` keeps back\n {4}2031-05-08 10:00 {2}Air strike e-1 {2}e-1: 1 of 2 times in 24 h\n {4}2031-05-10 10:00 {2}Air strike e-2 {2}e-2: 1 of 2 times in 24 h\n/,
    );
  });

  test("with weekly silences: what falls in one is told in a summary after it", () => {
    expect(tellReplay(replay, "2031-05-01", new Date("2031-05-12T00:00Z"))).toContain(
      "    15:00  severity 3  Air strike e-3 (in a summary at 18:00, after the silence Sat 14:00-18:00 UTC)\n",
    );
    expect(tellReplay(replay, "2031-05-01", new Date("2031-05-12T00:00Z"))).toContain(
      "    10:00  severity 3  Air strike e-2\n",
    );
  });
});
