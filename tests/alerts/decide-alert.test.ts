import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { decideAlert } from "../../lambdas/alerts/decide-alert.ts";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { matchWatch } from "../../lambdas/alerts/match-watch.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { knowledge, type Said } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

const now = new Date("2031-05-10T12:00:00.000Z");
const all = [
  "happened",
  "announced",
  "planned",
  "threatened",
  "alleged",
  "denied",
  "historical",
  "hypothetical",
];

const decide = (said: Said[], told: Alert[] = [], watchFields: Record<string, unknown> = {}, at = now) => {
  const event = eventOf(...said);
  const watch = v.parse(watchSchema, { id: "w", places: ["XA"], ...watchFields });
  return decideAlert(event, watch, matchWatch(event, watch, knowledge, eventTexts(event)), told, at);
};

const toldBefore = (fields: Partial<Alert> = {}): Alert => ({
  eventId: "e-1",
  watchId: "w",
  change: "new",
  kind: "new",
  state: "sent",
  createdAt: "2031-05-10T11:50:00.000Z",
  dueAt: "2031-05-10T11:50:00.000Z",
  claimedAt: "2031-05-10T11:50:01.000Z",
  sentAt: "2031-05-10T11:50:02.000Z",
  messageId: "m",
  attempts: 1,
  told: { severity: 3, modality: "happened", denied: false, unrated: false },
  held: false,
  why: ["place Dunmere, within XA"],
  onlyTo: null,
  ...fields,
});

describe("decideAlert, on standing", () => {
  const background: Said = { standing: "background" };

  it("owes nothing for what only background tells, though it was told before and is denied now", () => {
    expect(decide([{ ...background, severity: 5 }])).toMatchObject({ kind: "withheld" });
    const denied = decide([{ ...background, modality: "denied" }, background], [toldBefore()], {
      modalities: all,
    });
    expect(denied).toMatchObject({ kind: "withheld" });
  });

  it("owes no update for background beside the news that was told", () => {
    const loud: Said[] = [
      { severity: 5, ...background },
      { modality: "denied", ...background },
    ];
    expect(decide([{}, ...loud], [toldBefore()])).toMatchObject({
      kind: "withheld",
      reason: "told already, and nothing material has changed",
    });
    expect(decide([{}, { severity: 5 }], [toldBefore()])).toMatchObject({ kind: "owe" });
  });

  it("owes anew what was quieted before anybody was told, unless an analyst quieted it", () => {
    const quieted = toldBefore({ state: "quieted", sentAt: null });
    expect(decide([{}], [quieted])).toMatchObject({ kind: "owe", alert: { change: "new", kind: "new" } });
  });
});

describe("decideAlert", () => {
  it("owes a new alert, due now, with its reasons", () => {
    expect(decide([{}])).toEqual({
      kind: "owe",
      alert: {
        ...toldBefore(),
        state: "owed",
        createdAt: now.toISOString(),
        dueAt: now.toISOString(),
        claimedAt: null,
        sentAt: null,
        messageId: null,
        attempts: 0,
      },
    });
  });

  it.each<[string, string, Said, Record<string, unknown>]>([
    ["a miss", "class ASSAULT is not watched", {}, { classes: ["AGREE"] }],
    ["the past, though watched", "historical", { modality: "historical" }, { modalities: all }],
    ["the imagined, though watched", "hypothetical", { modality: "hypothetical" }, { modalities: all }],
    [
      "an old article",
      "published 2031-05-07, older than 72 h",
      { publishedAt: "2031-05-07T11:59:59.000Z" },
      {},
    ],
    ["an old happening", "happened 2031-05-06, older than 72 h", { day: "2031-05-06" }, {}],
  ])("withholds %s: %s", (_, reason, said, watch) => {
    expect(decide([said], [], watch)).toEqual({ kind: "withheld", reason });
  });

  it("still alerts up to 72 hours, by publication and by the end of the day that it happened", () => {
    expect(decide([{ publishedAt: "2031-05-07T12:00:00.000Z" }]).kind).toBe("owe");
    expect(decide([{ day: "2031-05-07" }]).kind).toBe("owe");
  });

  it("tells a backlog in a summary ten minutes later, unless it is old", () => {
    expect(decide([{ reading: "backlog" }])).toMatchObject({
      alert: { kind: "summary", change: "new", dueAt: "2031-05-10T12:10:00.000Z" },
    });
    expect(decide([{ reading: "backlog", publishedAt: "2031-05-01T00:00:00.000Z" }]).kind).toBe("withheld");
  });

  it.each<[string, string, Said[], Partial<Alert["told"]>]>([
    ["severity rose", "severity:4", [{ severity: 4 }], {}],
    ["an allegation became fact", "modality:happened", [{}], { modality: "alleged" }],
    ["a plan became fact", "modality:happened", [{}], { modality: "planned" }],
    ["a denial arrived", "denied", [{}, { modality: "denied" }], {}],
    [
      "all at once",
      "severity:5+modality:happened+denied",
      [{ severity: 5 }, { modality: "denied" }],
      { modality: "alleged" },
    ],
  ])("owes an update after the cooldown when %s", (_, change, said, told) => {
    const before = toldBefore({
      told: { severity: 3, modality: "happened", denied: false, unrated: false, ...told },
    });
    expect(decide(said, [before])).toMatchObject({
      kind: "owe",
      alert: { change, kind: "update", dueAt: "2031-05-10T12:20:02.000Z" },
    });
  });

  it.each<[string, Said[], Partial<Alert["told"]>]>([
    ["nothing changed", [{}], {}],
    ["only a publisher joined", [{}, { publisher: "Borduva Post" }], {}],
    ["severity fell", [{ severity: 2 }], {}],
    ["a fact is now only alleged", [{ modality: "alleged" }], {}],
    ["the denial was told", [{}, { modality: "denied" }], { denied: true }],
  ])("withholds when %s", (_, said, told) => {
    const before = toldBefore({
      told: { severity: 3, modality: "happened", denied: false, unrated: false, ...told },
    });
    expect(decide(said, [before])).toEqual({
      kind: "withheld",
      reason: "told already, and nothing material has changed",
    });
  });

  it("measures against everything told, not the last word alone", () => {
    const graver = toldBefore({ told: { severity: 5, modality: "happened", denied: false, unrated: false } });
    const slighter = toldBefore({ change: "denied", createdAt: "2031-05-10T11:59:00.000Z" });
    expect(decide([{ severity: 4 }], [graver, slighter]).kind).toBe("withheld");
  });

  it("tells a denial of what was told even to a watch that asks for no denials", () => {
    const only = [{ modality: "denied" as const }];
    expect(decide(only).kind).toBe("withheld");
    expect(decide(only, [toldBefore()])).toMatchObject({
      kind: "owe",
      alert: { change: "denied", why: ["place Dunmere, within XA"] },
    });
  });

  it("counts a crossed minPublishers as the first word", () => {
    const watch = { minPublishers: 2 };
    expect(decide([{}], [], watch)).toEqual({ kind: "withheld", reason: "1 of 2 publishers" });
    expect(decide([{}, { publisher: "Borduva Post" }], [], watch)).toMatchObject({ alert: { kind: "new" } });
  });

  it("lets an update wait for the word before it, in a summary if that waits in one", () => {
    const waiting = { state: "owed" as const, sentAt: null, dueAt: "2031-05-10T12:25:00.000Z" };
    expect(decide([{ severity: 4 }], [toldBefore({ ...waiting, kind: "update" })])).toMatchObject({
      alert: { kind: "update", dueAt: "2031-05-10T12:25:00.000Z" },
    });
    expect(decide([{ severity: 4 }], [toldBefore({ ...waiting, kind: "summary" })])).toMatchObject({
      alert: { kind: "summary", dueAt: "2031-05-10T12:25:00.000Z" },
    });
  });

  it("takes a subscriber's own row for no further word", () => {
    expect(decide([{}], [toldBefore({ change: "new@duty", onlyTo: ["duty"] })])).toMatchObject({
      alert: { change: "new" },
    });
  });
});
