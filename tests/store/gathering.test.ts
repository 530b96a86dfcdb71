import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../lambdas/reports/report.ts";
import {
  alertsOf,
  deleteSilence,
  putSilence,
  waitingAlerts,
  waitingRows,
} from "../../lambdas/store/alerts.ts";
import { getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { formerAlertKey } from "../../lambdas/store/keys.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendAlert } from "../../lambdas/store/send-alert.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { putRow } from "../../lambdas/store/table.ts";
import { type Desk, everyMinute, openDesk, reader, strikes } from "../desk.ts";
import { reportOf, type Said } from "../events/report-of.ts";

/** Everything in Averia, what the lantern does or suffers, and what grave things happen. */
const averia = { id: "averia", title: "Averia", actors: ["averia"], places: ["XA"], match: "any" };
const lantern = { id: "lantern", title: "The Red Lantern", actors: ["red-lantern"] };
const all = { ...reader, watches: ["strikes", "averia", "lantern"] };

/** Side deeds, as an article tells them beside the strike on Dunmere. */
const demand: Said = {
  ploverClass: "REQUEST",
  mode: "appeal",
  source: ["league-of-harbours"],
  target: ["averia"],
  place: null,
  severity: 2,
  sentence: "The League of Harbours urged Averia to hold back.",
};
const sanctions: Said = {
  ploverClass: "SANCTION",
  mode: "impose",
  source: ["esmeria"],
  target: ["averia"],
  place: null,
  severity: 2,
  sentence: "Esmeria imposed sanctions on Averia.",
};
const at = (time: string) => `2031-05-10T${time}.000Z`;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes, averia, lantern], [all]);
});
afterEach(() => desk.stop());

/** Merges an article at that moment. @returns the events of its reports. */
const merge = async (time: string, ...reports: [Report, ...Report[]]): Promise<string[]> => {
  desk.setNow(at(time));
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  const plan = await getMergePlan(desk.tables.events, reports[0].articleId);
  return reports.map(
    ({ id }) => plan?.assignments.find(({ reportId }) => reportId === id)?.eventId ?? "none",
  );
};
/** An article of the strike; with `sides` told beside it. */
const raid = (id: string, said: Said = {}, ...sides: Said[]): [Report, ...Report[]] => [
  reportOf({ id: `${id}.0`, isMain: true, ...said }),
  ...sides.map((side, n) =>
    reportOf({
      id: `${id}.${n + 1}`,
      ...(said.publisher === undefined ? {} : { publisher: said.publisher }),
      ...side,
    }),
  ),
];
const due = async (when: string) => {
  desk.setNow(when);
  await sendDue(everyMinute, desk.send);
};
const told = () =>
  desk
    .published()
    .map(({ attributes }) => `${attributes["kind"]} ${attributes["to"]} ${attributes["events"]}`);
const heldOf = async (eventId: string, of = "desk") =>
  (await alertsOf(desk.tables.alerts, eventId)).find(({ subscriptionId }) => subscriptionId === of)?.held;

describe("one message per person and happening", () => {
  it("lists all his watches that it hits, and goes out once", async () => {
    const [event] = await merge("12:00:00", ...raid("a-1"));
    await desk.sendQueuedAt(at("12:00:30"));
    await desk.sendQueuedAt(at("12:00:31"));
    await due(at("12:01:00"));
    expect(desk.published()).toHaveLength(1);
    const [one] = desk.published();
    for (const title of ["Strikes in Averia", "Averia", "The Red Lantern"])
      expect(one?.texts.email).toContain(title);
    expect(one?.attributes).toMatchObject({
      to: '["desk"]',
      watches: '["averia","lantern","strikes"]',
      kind: "new",
    });
    expect((await alertsOf(desk.tables.alerts, event ?? "")).map(({ state }) => state)).toEqual([
      "sent",
      "sent",
    ]);
  });

  it("shares a publish between those whose message is the same in every word, and no further", async () => {
    const two = { ...all, id: "two", protocol: "sms", endpoint: "+15555550100" };
    const narrow = { ...reader, id: "narrow", endpoint: "n@example.org", watches: ["lantern"] };
    await desk.configure([], [two, narrow]);
    await merge("12:00:00", ...raid("a-1"));
    await desk.sendQueuedAt(at("12:00:30"));
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual([
      '["desk","two"]',
      '["narrow"]',
    ]);
    const toNarrow = desk.published()[1];
    expect(toNarrow?.texts.email).not.toContain("Strikes in Averia");
    // Programs with a policy on `watches` get the happening once, with all watches.
    expect(desk.toMachines().map(({ attributes }) => attributes["watches"])).toEqual([
      '["averia","lantern","strikes"]',
    ]);
    expect(Object.keys(toNarrow?.texts ?? {}).toSorted()).toEqual(["default", "email"]);
  });

  it("goes out by his other watches when one is silenced or over its hourly cap, and names those", async () => {
    const until = at("15:00:00");
    await putSilence(desk.tables.alerts, { watchId: "averia", since: at("11:00:00"), until, note: "" });
    await merge("12:00:00", ...raid("a-1"));
    await desk.sendQueuedAt(at("12:00:30"));
    expect(desk.toMachines()[0]?.attributes["watches"]).toBe('["lantern","strikes"]');
    await deleteSilence(desk.tables.alerts, "averia");
    await desk.configure([{ ...lantern, hourlyCap: 1 }], []);
    desk.queues.empty();
    await merge("12:10:00", ...raid("a-2", { place: "quarl", publisher: "Borduva Post" }));
    await desk.sendQueuedAt(at("12:10:30"));
    expect(desk.published()).toHaveLength(2);
    expect(desk.toMachines()[1]?.attributes["watches"]).toBe('["averia","strikes"]');
  });

  it("counts a happening once against the cap, however many people are told of it", async () => {
    const others = ["b", "c", "d"].map((id, n) => ({
      ...reader,
      id,
      endpoint: `${id}@example.org`,
      groupWaitSeconds: n * 40,
    }));
    await desk.configure([{ ...strikes, hourlyCap: 2 }], others);
    await merge("12:00:00", ...raid("a-1"));
    for (const time of ["12:00:00", "12:00:30", "12:00:40", "12:01:20"]) await desk.sendQueuedAt(at(time));
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual([
      '["b"]',
      '["desk"]',
      '["c"]',
      '["d"]',
    ]);
  });
});

describe("a gathering", () => {
  it("ends by a delayed message, one for each wait of those who are told", async () => {
    await desk.configure([], [{ ...all, id: "hasty", endpoint: "h@example.org", groupWaitSeconds: 0 }]);
    await merge("12:00:00", ...raid("a-1"));
    expect(desk.queues.delays("alerts")).toEqual([30]);
    expect(desk.queues.waiting("alerts")).toHaveLength(2);
    await desk.sendQueuedAt(at("12:00:00"));
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["hasty"]']);
    // The minute's run leaves what gathers alone.
    await due(at("12:00:20"));
    expect(desk.published()).toHaveLength(1);
    await desk.sendQueuedAt(at("12:00:30"));
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["hasty"]', '["desk"]']);
  });

  it("is found by the minute's run when its message was lost", async () => {
    await merge("12:00:00", ...raid("a-1"));
    desk.queues.empty();
    await due(at("12:01:00"));
    expect(desk.published()).toHaveLength(1);
  });

  it("tells the main happening first, and what else of its story arrived within the time", async () => {
    const [main, side] = await merge("12:00:00", ...raid("a-1", {}, demand));
    const [, late] = await merge("12:00:20", ...raid("a-2", { publisher: "Borduva Post" }, sanctions));
    // The side deed's own gathering ends at the same time: whichever is found first tells all.
    await desk.sendQueuedAt(at("12:00:30"));
    await desk.sendQueuedAt(at("12:00:50"));
    await due(at("12:01:00"));
    expect(desk.published()).toHaveLength(1);
    expect(new Set([main, side, late]).size).toBe(3);
    const messages = await Promise.all(
      [main, side, late].map(async (id) =>
        (await alertsOf(desk.tables.alerts, id ?? "")).map(({ messageId }) => messageId),
      ),
    );
    expect(new Set(messages.flat()).size).toBe(1);
    expect(messages.flat()).not.toContain(null);
  });

  it("is ended at once by a severity 5 that joins it, which takes along what gathers", async () => {
    const [main] = await merge("12:00:00", ...raid("a-1", {}, demand));
    const [grave] = await merge("12:00:10", ...raid("a-2", { publisher: "Borduva Post", severity: 5 }));
    expect(grave).toBe(main);
    await desk.sendQueuedAt(at("12:00:10"));
    expect(desk.published()).toHaveLength(1);
    expect(desk.published()[0]?.attributes["severity"]).toBe("5");
    expect((await waitingAlerts(desk.tables.alerts)).map(({ held }) => held?.rule)).toEqual([]);
  });

  it("is ended by whoever asks for it, and then only what gathers is sent", async () => {
    const quiet = { quietHours: { from: "11:00", to: "14:00", zone: "UTC" } };
    await desk.configure([], [{ ...all, id: "sleeper", endpoint: "s@example.org", ...quiet }]);
    await merge("12:00:00", ...raid("a-1"));
    desk.setNow(at("12:00:01"));
    await sendDue({ ...everyMinute, endGatherings: true }, desk.send);
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["desk"]']);
    expect((await waitingAlerts(desk.tables.alerts)).map(({ held }) => held)).toMatchObject([
      { rule: "quiet-hours", until: at("14:00:00") },
    ]);
  });
});

describe("a later side deed of a story that a person was told", () => {
  const beginStory = async () => {
    const [main] = await merge("12:00:00", ...raid("a-1"));
    await desk.sendQueuedAt(at("12:00:30"));
    desk.queues.empty();
    return main ?? "";
  };

  it("waits until the story closes, by which rule is said, and is told with the others", async () => {
    await beginStory();
    const [, first] = await merge("13:00:00", ...raid("a-2", { publisher: "Borduva Post" }, demand));
    const [, second] = await merge("14:00:00", ...raid("a-3", { publisher: "Averia Today" }, sanctions));
    await desk.sendQueuedAt(at("14:00:30"));
    await due(at("15:00:00"));
    expect(desk.published()).toHaveLength(1);
    const closes = "2031-05-11T09:00:00.000Z";
    expect(await heldOf(first ?? "")).toMatchObject({ rule: "story", until: closes, since: at("14:00:30") });
    expect((await heldOf(second ?? ""))?.said).toContain("told together when the story closes");
    await due("2031-05-11T08:59:00.000Z");
    expect(desk.published()).toHaveLength(1);
    await due(closes);
    await due(closes);
    expect(desk.published()).toHaveLength(2);
    expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
  });

  it("is told in the digest by whoever has one for what is slight", async () => {
    await desk.configure([], [{ ...all, digest: { at: "18:00", below: 3 } }]);
    await due(at("11:59:00"));
    await beginStory();
    const [, side] = await merge("13:00:00", ...raid("a-2", { publisher: "Borduva Post" }, demand));
    await desk.sendQueuedAt(at("13:00:30"));
    expect(desk.published()).toHaveLength(1);
    expect(await heldOf(side ?? "")).toMatchObject({ rule: "digest", until: at("18:00:00") });
    await due(at("18:00:00"));
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new", "digest"]);
  });

  it.each<[string, Said]>([
    ["an attack", { mode: "abduct", target: ["candria"], severity: 2 }],
    ["what tells of dead", { ...sanctions, killed: 2 }],
    ["severity 4", { ...sanctions, severity: 4 }],
    ["another country", { ...demand, place: "kelmora" }],
  ])("is never held: %s", async (_, side) => {
    await beginStory();
    const [main, event] = await merge("13:00:00", ...raid("a-2", { publisher: "Borduva Post" }, side));
    expect((await getEvent(desk.tables.events, event ?? ""))?.story).toMatchObject({ main });
    await desk.sendQueuedAt(at("13:00:30"));
    expect(desk.published()).toHaveLength(2);
    expect((await alertsOf(desk.tables.alerts, event ?? "")).every(({ state }) => state === "sent")).toBe(
      true,
    );
  });

  it("waits for nobody who has not had a message of its story", async () => {
    await beginStory();
    const newcomer = { ...all, id: "newcomer", endpoint: "new@example.org", watches: ["averia"] };
    await desk.configure([], [newcomer]);
    await merge("13:00:00", ...raid("a-2", { publisher: "Borduva Post" }, demand));
    await desk.sendQueuedAt(at("13:00:30"));
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["desk"]', '["newcomer"]']);
  });
});

describe("routes", () => {
  it("wake a sleeper for what is grave, and tell with it what waited of the same happening", async () => {
    const quietHours = { from: "22:00", to: "06:00", zone: "UTC", unlessSeverity: 5 };
    await desk.configure([], [{ ...all, quietHours }]);
    const [event] = await merge("23:00:00", ...raid("a-1"));
    await desk.sendQueuedAt(at("23:00:30"));
    expect(desk.published()).toEqual([]);
    await merge("23:30:00", ...raid("a-2", { publisher: "Borduva Post", severity: 5 }));
    await desk.sendQueuedAt(at("23:30:00"));
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new"]);
    expect((await alertsOf(desk.tables.alerts, event ?? "")).map(({ state }) => state)).toContain("sent");
    await due("2031-05-11T06:00:00.000Z");
    expect(desk.published()).toHaveLength(1);
  });

  it("tell at once what is too grave for the digest, and never again in it", async () => {
    await desk.configure([], [{ ...all, digest: { at: "18:00", below: 4 } }]);
    await due(at("11:59:00"));
    await merge("12:00:00", ...raid("a-1"));
    await desk.sendQueuedAt(at("12:00:30"));
    expect(desk.published()).toEqual([]);
    await merge("13:00:00", ...raid("a-2", { publisher: "Borduva Post", severity: 4 }));
    await desk.sendQueuedAt(at("13:00:30"));
    await due(at("18:00:00"));
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new"]);
  });

  it("tell a confirmation only to whoever asks for it", async () => {
    await desk.configure([], [{ ...all, id: "sure", endpoint: "sure@example.org", tellConfirmed: true }]);
    await merge("12:00:00", ...raid("a-1"));
    await desk.sendQueuedAt(at("12:00:30"));
    for (const [n, publisher] of ["Borduva Post", "Averia Today"].entries())
      await merge("12:10:00", ...raid(`a-${n + 2}`, { publisher }));
    await due(at("12:31:00"));
    expect(told().at(-1)).toMatch(/^update \["sure"\]/);
    expect(desk.published()).toHaveLength(2);
  });
});

describe("two events that prove to be one", () => {
  const elder = reportOf({
    id: "b-1.0",
    source: [],
    target: [],
    place: "tarn-air-base",
    mode: "explosives",
    title: "Blasts heard at Tarn Air Base",
    sentence: "Explosions shook Tarn Air Base.",
  });
  const strike = { target: ["red-lantern"], particulars: ["kray", "14"] };
  const younger: Said = {
    ...strike,
    id: "b-2.0",
    publisher: "Borduva Post",
    place: null,
    title: "Averian jets hit Red Lantern",
    sentence: "Averian jets attacked a Red Lantern depot.",
  };
  const bridge = reportOf({
    ...strike,
    id: "b-3.0",
    publisher: "Averia Today",
    publishedAt: at("10:00:00"),
    place: "tarn-air-base",
    title: "Averian jets hit Red Lantern depot at Tarn Air Base",
    sentence: "Averian jets attacked a Red Lantern depot at Tarn Air Base.",
  });

  it("are told once, though both still gathered", async () => {
    await merge("12:00:00", elder);
    await merge("12:00:05", reportOf(younger));
    await merge("12:00:10", bridge);
    for (const time of ["12:00:30", "12:00:40", "12:01:00"]) await desk.sendQueuedAt(at(time));
    await due(at("12:40:00"));
    expect(desk.published()).toHaveLength(1);
    expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
  });

  it("are told no second time, though the younger waits still", async () => {
    await merge("12:00:00", elder);
    await desk.sendQueuedAt(at("12:00:30"));
    const [second] = await merge("12:00:35", reportOf(younger));
    await merge("12:00:40", bridge);
    await desk.sendQueuedAt(at("12:01:05"));
    await due(at("12:40:00"));
    expect(desk.published()).toHaveLength(1);
    const rows = await alertsOf(desk.tables.alerts, second ?? "");
    expect(rows.map(({ state }) => state)).toEqual(["moved", "moved"]);
  });

  it("are told what the younger adds, as an update", async () => {
    await merge("12:00:00", elder);
    await desk.sendQueuedAt(at("12:00:30"));
    await merge("12:00:35", reportOf({ ...younger, severity: 4 }));
    await merge("12:00:40", bridge);
    await desk.sendQueuedAt(at("12:01:05"));
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new", "update"]);
    expect(desk.published()[1]?.texts.email).toContain("severity now 4 of 5");
  });

  it("were both told by then: nobody hears again", async () => {
    await merge("12:00:00", elder);
    await merge("12:00:00", reportOf(younger));
    await desk.sendQueuedAt(at("12:00:30"));
    expect(desk.published()).toHaveLength(2);
    await merge("12:10:00", bridge);
    await desk.sendQueuedAt(at("12:10:30"));
    await due(at("13:30:00"));
    expect(desk.published()).toHaveLength(2);
  });

  it("wait in a summary or a digest once", async () => {
    await desk.configure([], [{ ...all, digest: { at: "18:00" } }]);
    await due(at("11:59:00"));
    await merge("12:00:00", elder);
    await merge("12:00:05", reportOf(younger));
    await merge("12:00:10", bridge);
    await due(at("18:00:00"));
    expect(desk.published().map(({ subject }) => subject)).toEqual([expect.stringMatching(/1 event/)]);
  });
});

describe("an alert of before alerts were a person's", () => {
  const former = (eventId: string, watchId: string, fields: Record<string, unknown> = {}) => {
    const change = String(fields["change"] ?? "new");
    const state = String(fields["state"] ?? "owed");
    return putRow(desk.tables.alerts, {
      ...formerAlertKey(eventId, watchId, change),
      eventId,
      watchId,
      change,
      kind: "new",
      state,
      createdAt: at("11:00:00"),
      dueAt: at("11:00:00"),
      claimedAt: null,
      sentAt: null,
      messageId: null,
      attempts: 0,
      told: { severity: 3, modality: "happened", denied: false },
      why: ["place Dunmere, within XA"],
      onlyTo: null,
      ...(state === "owed" ? { dueKey: "alert" } : {}),
      ...fields,
    });
  };
  /** An event of before, with none of today's alerts. */
  const eventOfBefore = async () => {
    await desk.configure([], [{ ...all, watches: ["none"] }]);
    const effects = { ...desk.merge, watchIndex: async () => () => [] };
    await desk.storeCoded(raid("a-1"));
    await mergeArticle({ articleId: "a-1", revision: 1 }, effects);
    const plan = await getMergePlan(desk.tables.events, "a-1");
    await desk.configure([], [all]);
    return plan?.assignments[0]?.eventId ?? "";
  };

  it("that was sent counts as told: nobody hears again, but of what changes", async () => {
    const eventId = await eventOfBefore();
    await former(eventId, "strikes", { state: "sent", sentAt: at("11:00:01"), claimedAt: at("11:00:00") });
    await merge("12:00:00", ...raid("a-2", { publisher: "Borduva Post" }));
    await desk.sendQueued();
    await due(at("12:40:00"));
    expect(desk.published()).toEqual([]);
    expect(await alertsOf(desk.tables.alerts, eventId)).toEqual([]);
    await merge("12:50:00", ...raid("a-3", { publisher: "Averia Today", severity: 4 }));
    await desk.sendQueued();
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["update"]);
  });

  it("that was owed is sent once, whether its old message or the clock finds it", async () => {
    const eventId = await eventOfBefore();
    for (const watchId of ["strikes", "lantern"]) await former(eventId, watchId);
    desk.setNow(at("12:00:00"));
    await sendAlert({ eventId, watchId: "strikes", change: "new" }, desk.send);
    await sendAlert({ eventId, watchId: "lantern", change: "new" }, desk.send);
    await due(at("12:01:00"));
    await due(at("12:02:00"));
    expect(desk.published()).toHaveLength(1);
    expect(desk.toMachines().map(({ attributes }) => attributes["watches"])).toEqual([
      '["lantern","strikes"]',
    ]);
    expect((await waitingRows(desk.tables.alerts)).formers).toEqual([]);
  });

  it("that was owed through one watch is not sent to whoever was told through another", async () => {
    const eventId = await eventOfBefore();
    await desk.configure([], [{ ...reader, id: "narrow", endpoint: "n@example.org", watches: ["lantern"] }]);
    await former(eventId, "strikes", { state: "sent", sentAt: at("11:00:01") });
    await former(eventId, "lantern");
    await due(at("12:00:00"));
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["narrow"]']);
  });

  it("that waits for a sleeper or a digest still reaches him, and nobody else", async () => {
    const eventId = await eventOfBefore();
    await desk.configure([], [{ ...all, id: "daily", endpoint: "d@example.org", digest: { at: "18:00" } }]);
    const own = { change: "new@daily", kind: "digest", onlyTo: ["daily"], dueAt: at("18:00:00") };
    await former(eventId, "strikes", { state: "sent", sentAt: at("11:00:01") });
    await former(eventId, "strikes", own);
    await due(at("12:00:00"));
    expect(desk.published()).toEqual([]);
    await due(at("18:00:00"));
    expect(told()).toEqual([expect.stringMatching(/^digest \["daily"\]/)]);
  });
});
