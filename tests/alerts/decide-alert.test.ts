import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { decideAlert } from "../../lambdas/alerts/decide-alert.ts";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { type FormerAlert, toldTo } from "../../lambdas/alerts/former-alert.ts";
import { machines } from "../../lambdas/alerts/machines.ts";
import { matchWatch } from "../../lambdas/alerts/match-watch.ts";
import { subscriptionSchema } from "../../lambdas/alerts/subscription.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
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
  return decideAlert(event, desk, [measure(event, { id: "w", ...watchFields })], told, at);
};
const measure = (event: SecurityEvent, fields: Record<string, unknown>) => {
  const watch = v.parse(watchSchema, { places: ["XA"], ...fields });
  return { watch, answer: matchWatch(event, watch, knowledge, eventTexts(event)) };
};
const subscriptionOf = (fields: Record<string, unknown> = {}) =>
  v.parse(subscriptionSchema, {
    id: "desk",
    protocol: "email",
    endpoint: "desk@example.org",
    watches: ["w", "w2"],
    ...fields,
  });
const desk = subscriptionOf();

const snapshot: Alert["told"] = {
  severity: 3,
  modality: "happened",
  denied: false,
  unrated: false,
  confirmed: false,
  publishers: 1,
};
const toldBefore = (fields: Partial<Alert> = {}): Alert => ({
  eventId: "e-1",
  subscriptionId: "desk",
  change: "new",
  kind: "new",
  state: "sent",
  createdAt: "2031-05-10T11:50:00.000Z",
  dueAt: "2031-05-10T11:50:00.000Z",
  claimedAt: "2031-05-10T11:50:01.000Z",
  sentAt: "2031-05-10T11:50:02.000Z",
  messageId: "m",
  attempts: 1,
  told: snapshot,
  watches: [{ watchId: "w", why: ["place Dunmere, within XA"] }],
  held: null,
  story: null,
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
  it("owes a new alert with its reasons, due when the rest of its story has had thirty seconds", () => {
    expect(decide([{}])).toEqual({
      kind: "owe",
      alert: {
        ...toldBefore(),
        state: "owed",
        createdAt: now.toISOString(),
        dueAt: "2031-05-10T12:00:30.000Z",
        held: {
          since: now.toISOString(),
          until: "2031-05-10T12:00:30.000Z",
          rule: "gathering",
          said: "waits for the rest of its story",
        },
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
      told: { ...snapshot, ...told },
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
      told: { ...snapshot, ...told },
    });
    expect(decide(said, [before])).toEqual({
      kind: "withheld",
      reason: "told already, and nothing material has changed",
    });
  });

  it("measures against everything told, not the last word alone", () => {
    const graver = toldBefore({ told: { ...snapshot, severity: 5 } });
    const slighter = toldBefore({ change: "denied", createdAt: "2031-05-10T11:59:00.000Z" });
    expect(decide([{ severity: 4 }], [graver, slighter]).kind).toBe("withheld");
  });

  it("tells a denial of what was told even to a watch that asks for no denials", () => {
    const only = [{ modality: "denied" as const }];
    expect(decide(only).kind).toBe("withheld");
    expect(decide(only, [toldBefore()])).toMatchObject({
      kind: "owe",
      alert: { change: "denied", watches: [{ watchId: "w", why: ["place Dunmere, within XA"] }] },
    });
  });

  it("counts a crossed minPublishers as the first word", () => {
    const watch = { minPublishers: 2 };
    expect(decide([{}], [], watch)).toEqual({ kind: "withheld", reason: "1 of 2 publishers" });
    expect(decide([{}, { publisher: "Borduva Post" }], [], watch)).toMatchObject({ alert: { kind: "new" } });
  });

  it("gathers an update with a word that still gathers, and tells it in a summary if that waits in one", () => {
    const waiting = { state: "owed" as const, sentAt: null, dueAt: "2031-05-10T12:00:20.000Z" };
    expect(decide([{ severity: 4 }], [toldBefore(waiting)])).toMatchObject({
      alert: { kind: "update", dueAt: "2031-05-10T12:00:30.000Z" },
    });
    expect(decide([{ severity: 4 }], [toldBefore({ ...waiting, kind: "summary" })])).toMatchObject({
      alert: { kind: "summary", dueAt: "2031-05-10T12:00:20.000Z" },
    });
  });
});

describe("decideAlert, for a person", () => {
  const event = (...said: Said[]) => eventOf(...said);
  const decideFor = (
    fields: Record<string, unknown>,
    of: SecurityEvent,
    watches: Record<string, unknown>[],
    told: Alert[] = [],
  ) =>
    decideAlert(
      of,
      subscriptionOf(fields),
      watches.map((one) => measure(of, one)),
      told,
      now,
    );

  it("names all his watches that the event hits, and no other", () => {
    const watches = [{ id: "w" }, { id: "w2" }, { id: "others" }, { id: "w3", places: ["XC"] }];
    expect(decideFor({ watches: ["w", "w2", "w3"] }, event({}), watches)).toMatchObject({
      alert: { watches: [{ watchId: "w" }, { watchId: "w2" }] },
    });
  });

  it("owes nothing below his severity, nor for what no watch of his is near", () => {
    expect(decideFor({ minSeverity: 4 }, event({}), [{ id: "w" }])).toEqual({
      kind: "withheld",
      reason: "severity 3, asked for 4 and more",
    });
    expect(decideFor({ watches: ["other"] }, event({}), [{ id: "w" }])).toEqual({
      kind: "withheld",
      reason: "no watch is near it",
    });
  });

  it("owes nothing more because a second watch of his is hit later", () => {
    expect(decideFor({}, event({}), [{ id: "w" }, { id: "w2" }], [toldBefore()]).kind).toBe("withheld");
  });

  it("owes an update when a new publisher makes it cross what one of his watches asks for", () => {
    const two = event({}, { publisher: "Borduva Post" });
    const watches = [{ id: "w" }, { id: "w2", minPublishers: 2 }];
    expect(decideFor({}, two, watches, [toldBefore()])).toMatchObject({
      alert: { change: "publishers:2", kind: "update" },
    });
    const toldWithTwo = toldBefore({ told: { ...snapshot, publishers: 2 } });
    expect(decideFor({}, two, watches, [toldWithTwo]).kind).toBe("withheld");
    // What was told before that was written down: nobody hears again for it.
    const formerly = toldBefore({ told: { ...snapshot, publishers: null } });
    expect(decideFor({}, two, watches, [formerly]).kind).toBe("withheld");
  });

  it("waits for the shortest cooldown of his watches", () => {
    const watches = [
      { id: "w", cooldownMinutes: 60 },
      { id: "w2", cooldownMinutes: 20 },
    ];
    expect(decideFor({}, event({ severity: 4 }), watches, [toldBefore()])).toMatchObject({
      alert: {
        dueAt: "2031-05-10T12:10:02.000Z",
        held: { rule: "cooldown", said: "cooldown of 20 minutes after the last word of it" },
      },
    });
  });

  it("says which rule of his route holds it, and until when", () => {
    const quiet = { quietHours: { from: "11:00", to: "13:30", zone: "UTC" } };
    expect(decideFor(quiet, event({}), [{ id: "w" }])).toMatchObject({
      alert: {
        kind: "new",
        dueAt: "2031-05-10T13:30:00.000Z",
        held: { rule: "quiet-hours", until: "2031-05-10T13:30:00.000Z" },
      },
    });
    expect(decideFor({ digest: { at: "18:00" } }, event({}), [{ id: "w" }])).toMatchObject({
      alert: { kind: "digest", dueAt: "2031-05-10T18:00:00.000Z", held: { rule: "digest" } },
    });
  });

  it("waits for nothing from severity 5 on", () => {
    expect(decideFor({}, event({ severity: 5 }), [{ id: "w" }])).toMatchObject({
      alert: { dueAt: now.toISOString(), held: null },
    });
  });

  it("tells a denial of what he was told, however slight it is now", () => {
    const denied = event({ severity: 2 }, { modality: "denied", severity: 2 });
    expect(decideFor({ minSeverity: 3 }, denied, [{ id: "w" }], [toldBefore()])).toMatchObject({
      alert: { change: "denied" },
    });
  });
});

describe("what was told before alerts were a person's", () => {
  const former = (fields: Partial<FormerAlert> = {}): FormerAlert => {
    const { subscriptionId: _id, watches: _watches, story: _story, ...same } = toldBefore();
    const { kind: _kind, state: _state, ...rest } = same;
    return {
      ...rest,
      watchId: "w",
      kind: "new",
      state: "sent",
      held: false,
      why: ["place Dunmere, within XA"],
      onlyTo: null,
      ...fields,
    };
  };

  it("counts as told to whoever follows its watch now, and as severely asks for it", () => {
    expect(toldTo(desk, [former()])).toMatchObject([
      { subscriptionId: "desk", change: "new", state: "sent" },
    ]);
    expect(toldTo(machines, [former()])).toHaveLength(1);
    expect(toldTo(subscriptionOf({ watches: ["other"] }), [former()])).toEqual([]);
    expect(toldTo(subscriptionOf({ minSeverity: 4 }), [former()])).toEqual([]);
  });

  it("is what the person's own row says, where he slept then", () => {
    const rows = [
      former({ state: "deferred" }),
      former({ change: "new@desk", state: "owed", onlyTo: ["desk"] }),
    ];
    expect(toldTo(desk, rows)).toMatchObject([{ change: "new", state: "owed" }]);
    expect(toldTo(subscriptionOf({ id: "duty" }), rows)).toMatchObject([{ change: "new", state: "sent" }]);
  });
});
