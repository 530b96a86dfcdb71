import { describe, expect, it } from "vitest";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import {
  type Correction,
  settle,
  type Voided,
  voidByAmends,
  voidByJoin,
  voidBySplit,
  voidByVerdict,
} from "../../lambdas/alerts/correction.ts";
import { placeOf } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

const now = "2031-05-10T14:00:00.000Z";
const at = (minute: number) => `2031-05-10T13:${String(minute).padStart(2, "0")}:00.000Z`;
const told: Alert[] = [
  {
    eventId: "e-1",
    subscriptionId: "desk",
    change: "new",
    kind: "new",
    state: "sent",
    createdAt: at(0),
    dueAt: at(0),
    claimedAt: at(0),
    sentAt: at(0),
    messageId: "m-1",
    attempts: 1,
    told: {
      severity: 3,
      modality: "happened",
      denied: false,
      unrated: false,
      confirmed: false,
      publishers: null,
    },
    watches: [{ watchId: "strikes", why: ["place Dunmere"] }],
    held: null,
    story: null,
  },
];
const waiting: Alert[] = told.map((one) => ({ ...one, state: "owed", sentAt: null, messageId: null }));
const settled = (voided: Voided, before: Correction[] = [], alerts = told) =>
  settle(voided, { subscriptionId: "desk", tell: false, told: alerts, before }, now);
const owed = (voided: Voided, before: Correction[] = []): Correction => {
  const { owe } = settled(voided, before);
  if (owe === null) throw new Error("nothing is owed");
  return owe;
};
const off = { ...eventOf(), id: "e-2" };
const verdict = (of: "false" | "wrong-place", minute: number) => {
  const voided = voidByVerdict("e-1", { verdict: of, instead: null, at: at(minute) });
  if (voided === null) throw new Error("nothing is void");
  return voided;
};

describe("a correction", () => {
  it("is owed to who was told what is void, with the watches by which he was told", () => {
    expect(owed(verdict("false", 1))).toMatchObject({
      subscriptionId: "desk",
      eventId: "e-1",
      about: "false",
      said: "it did not happen as it was told",
      watches: [{ watchId: "strikes" }],
      state: "owed",
    });
    expect(settled(verdict("false", 1), [], waiting).owe).toBeNull();
    expect(settled(verdict("false", 1), [], []).owe).toBeNull();
  });

  it("says what is right instead, and what was split off or joined", () => {
    const instead = { of: "place", place: placeOf("quarl") } as const;
    expect(voidByVerdict("e-1", { verdict: "wrong-place", instead, at: at(1) })?.said).toBe(
      "the place is Quarl",
    );
    expect(voidBySplit("e-1", off, at(1)).said).toMatch(/is a happening of its own: .*Dunmere/);
    expect(voidByJoin("e-1", off, at(1)).said).toMatch(/the same happening as was told apart: .*Dunmere/);
  });

  it("is no matter of a verdict that finds nothing wrong with what was told", () => {
    for (const one of ["right", "duplicate"] as const)
      expect(voidByVerdict("e-1", { verdict: one, instead: null, at: at(1) })).toBeNull();
  });
});

describe("a word that takes another back", () => {
  const split = voidBySplit("e-1", off, at(1));
  const join = voidByJoin("e-1", off, at(2));

  it("ends the correction that waits, and owes none", () => {
    for (const [first, second] of [
      [split, join],
      [voidByJoin("e-1", off, at(1)), voidBySplit("e-1", off, at(2))],
      [verdict("false", 1), voidByAmends("e-1", at(2))],
    ] as const) {
      const before = owed(first);
      expect(settled(second, [before])).toEqual({ owe: null, moot: [before] });
      // Asked once more, as by a run that broke off.
      expect(settled(second, [{ ...before, state: "moot", mootBy: second.at }]).owe).toBeNull();
    }
  });

  it("is told to who heard of the other", () => {
    const heard: Correction = { ...owed(split), state: "sent", sentAt: at(1) };
    expect(settled(join, [heard])).toMatchObject({ owe: { about: "join" }, moot: [] });
    const called: Correction = { ...owed(verdict("false", 1)), state: "sent", sentAt: at(1) };
    expect(settled(voidByAmends("e-1", at(2)), [called])).toMatchObject({ owe: { about: "stands" } });
    expect(settled(voidByAmends("e-1", at(2)), []).owe).toBeNull();
  });

  it("takes back nothing about other events, and nothing later than itself", () => {
    const other = owed(voidBySplit("e-1", { ...off, id: "e-3" }, at(1)));
    expect(settled(join, [other])).toMatchObject({ owe: { about: "join" }, moot: [] });
    expect(settled(split, [owed(join)])).toMatchObject({ owe: { about: "split" }, moot: [] });
  });

  it("replaces the same verdict when it says more", () => {
    const before = owed(verdict("wrong-place", 1));
    expect(settled(verdict("wrong-place", 2), [before])).toMatchObject({
      owe: { about: "wrong-place" },
      moot: [before],
    });
    expect(settled(verdict("false", 2), [before])).toMatchObject({ owe: { about: "false" }, moot: [] });
  });
});
