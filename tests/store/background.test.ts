import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { alertsOf, waitingAlerts } from "../../lambdas/store/alerts.ts";
import { getArticle, getReports } from "../../lambdas/store/articles.ts";
import { dryMerge } from "../../lambdas/store/dry-merge.ts";
import { getEvent, getEventWithReports, getMergePlan } from "../../lambdas/store/events.ts";
import { findBackground } from "../../lambdas/store/find-background.ts";
import { findEvents } from "../../lambdas/store/find-events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { queryRows } from "../../lambdas/store/table.ts";
import { takeWord } from "../../lambdas/store/take-word.ts";
import { type Desk, everyMinute, Killed, openDesk, reader, strikes } from "../desk.ts";
import { reportOf, type Said } from "../events/report-of.ts";
import { killEvery } from "../proof.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes], [reader]);
});
afterEach(() => desk.stop());

const news = (id: string, rest: Said = {}) => reportOf({ id, standing: "news", ...rest });
const background = (id: string, rest: Said = {}) =>
  reportOf({ id, standing: "background", publisher: "Borduva Post", ...rest });
const merge = async (...reports: [Report, ...Report[]]) => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
};
const assignmentsOf = async (articleId: string) =>
  (await getMergePlan(desk.tables.events, articleId))?.assignments ?? [];
const eventOf = async (eventId: string): Promise<SecurityEvent> => {
  const event = await getEvent(desk.tables.events, eventId);
  if (event === null) throw new Error(`No event ${eventId}`);
  return event;
};
/** Merges the article's first report, which begins an event. */
const begin = async (...reports: [Report, ...Report[]]) => {
  await merge(...reports);
  return (await assignmentsOf(reports[0].articleId))[0]?.eventId ?? "";
};
const listed = () =>
  findEvents(desk.tables.events, {
    ...{ actorId: null, place: null, ploverClass: null },
    ...{ since: "2031-05-01", until: "2031-05-20" },
  });
const toldTo = async (eventId: string) =>
  (await alertsOf(desk.tables.alerts, eventId)).map(({ subscriptionId }) => subscriptionId);
const rowsOf = async (eventId: string) =>
  (await queryRows(desk.tables.events, { partition: `event#${eventId}` })).map((row) => row["sk"]);
/** What an event says of itself: all but who retells it, and when it was folded. */
const said = ({ background: _b, backgroundCount: _c, version: _v, updatedAt: _u, ...rest }: SecurityEvent) =>
  rest;

describe("a background report", () => {
  it("begins no event, is stored with its article, and is listed on request", async () => {
    await merge(background("a-1.0"), background("a-1.1", { place: "quarl" }));
    expect(await listed()).toEqual([]);
    expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
    expect(await getMergePlan(desk.tables.events, "a-1")).toMatchObject({ done: true, assignments: [] });
    const article = await getArticle(desk.tables.articles, "a-1");
    expect(article).toMatchObject({ state: "merged" });
    expect((await getReports(desk.tables.articles, "a-1", 1))?.reports).toHaveLength(2);
    const found = await findBackground(desk.tables, article === null ? [] : [{ ...article, reportCount: 2 }]);
    expect(found.map(({ report, eventId }) => [report.id, eventId])).toEqual([
      ["a-1.0", null],
      ["a-1.1", null],
    ]);
  });

  it("joins a stored event and changes nothing of it, whatever it says", async () => {
    const eventId = await begin(news("a-1.0"));
    const before = await eventOf(eventId);
    const indexed = await queryRows(desk.tables.events, { partition: "actor#red-lantern" });
    await merge(
      background("a-2.0", {
        ...{ reliability: "A", severity: 5, confidence: 1, killed: 80, place: "tarn-air-base" },
        ...{ publishedAt: "2031-05-10T01:00:00.000Z", target: ["red-lantern", "averia"] },
      }),
    );
    const after = await eventOf(eventId);
    expect(after).toMatchObject({ backgroundCount: 1, background: [{ reportId: "a-2.0" }] });
    expect(said(after)).toEqual(said(before));
    expect(await assignmentsOf("a-2")).toMatchObject([{ eventId, background: true }]);
    expect(await rowsOf(eventId)).toEqual(["background#a-2.0", "event", "report#a-1.0"]);
    const withoutCount = (rows: unknown[]) => JSON.stringify(rows).replace(/"backgroundCount":\d+/g, "");
    const now = await queryRows(desk.tables.events, { partition: "actor#red-lantern" });
    expect(withoutCount(now)).toBe(withoutCount(indexed));
  });

  it("alerts nobody, not even whoever subscribed since the event was told", async () => {
    const eventId = await begin(news("a-1.0"));
    await desk.sendQueued();
    desk.queues.empty();
    const lantern = { ...reader, id: "lantern", endpoint: "l@example.org", watches: ["lantern"] };
    await desk.configure([{ id: "lantern", actors: ["red-lantern"] }], [lantern]);
    await merge(background("a-2.0", { severity: 5 }));
    await merge(background("a-3.0", { modality: "denied" }));
    expect(await toldTo(eventId)).toEqual(["*", "desk"]);
    expect(desk.queues.waiting("alerts")).toEqual([]);
    // News that joins does look at all watches: it is the first word to him, and no further one to others.
    await merge(news("a-4.0", { publisher: "Averia Today" }));
    expect(await toldTo(eventId)).toEqual(["*", "desk", "lantern"]);
  });

  it("is said to begin none by a dry merge, or to be listed with the event that it retells", async () => {
    expect(await dryMerge([background("a-8.0"), news("a-8.1")], desk.merge)).toMatchObject([
      { reportId: "a-8.0", event: { kind: "retells" }, watches: [] },
      { reportId: "a-8.1", event: { kind: "new" }, watches: [{ watchId: "strikes", outcome: "alert" }] },
    ]);
    expect(await dryMerge([background("a-8.0", { severity: 5 })], desk.merge)).toEqual([
      { reportId: "a-8.0", event: null, watches: [] },
    ]);
    const eventId = await begin(news("a-1.0"));
    expect(await dryMerge([background("a-8.0", { severity: 5 })], desk.merge)).toMatchObject([
      { event: { kind: "retells", eventId, publishers: ["Coast Wire"] }, watches: [] },
    ]);
  });

  it("leaves an event that is retold for years as small as one that is retold twenty times", async () => {
    const eventId = await begin(news("a-1.0"));
    for (let n = 0; n < 24; n += 1) await merge(background(`a-${50 + n}.0`));
    const { stored, reports } = await getEventWithReports(desk.tables.events, eventId);
    expect(reports).toHaveLength(21);
    expect(stored?.event).toMatchObject({ backgroundCount: 20, reportCount: 1 });
    expect(stored?.event.background).toHaveLength(10);
    expect(await assignmentsOf("a-73")).toEqual([]);
  });

  it("goes along when an analyst joins two events, and is taken out with its article", async () => {
    const at = "2031-05-10T13:00:00.000Z";
    const into = await begin(news("a-1.0"));
    const eventId = await begin(news("a-2.0", { place: "quarl" }));
    await merge(background("a-3.0", { place: "quarl" }));
    await takeWord({ kind: "join", eventId, at, into }, desk.merge);
    expect(await rowsOf(into)).toEqual(["background#a-3.0", "event", "report#a-1.0", "report#a-2.0"]);
    expect(await eventOf(eventId)).toMatchObject({ retracted: true });
    await takeWord({ kind: "split", eventId: into, at, articleIds: ["a-3"] }, desk.merge);
    expect(await eventOf(into)).toMatchObject({ backgroundCount: 0, reportCount: 2 });
    expect(await assignmentsOf("a-3")).toEqual([]);
  });
});

describe("an article that is coded again", () => {
  it("leaves an event without news as background only, which sends nothing", async () => {
    const eventId = await begin(news("a-1.0"));
    await merge(background("a-1.0", { revision: 2, publisher: "Coast Wire" }));
    expect(await eventOf(eventId)).toMatchObject({ backgroundOnly: true, retracted: false, severity: 3 });
    expect(await listed()).toMatchObject([{ eventId, backgroundOnly: true }]);
    expect(await rowsOf(eventId)).toEqual(["background#a-1.0", "event"]);
    // What was owed of it is quieted, and a graver or denied background changes nothing of that.
    await desk.sendQueued();
    await merge(background("a-2.0", { severity: 5, modality: "denied" }));
    await merge(background("a-1.0", { revision: 3, publisher: "Coast Wire", severity: 5 }));
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
    expect(await alertsOf(desk.tables.alerts, eventId)).toMatchObject([
      { state: "quieted" },
      { state: "quieted" },
    ]);
  });

  it("tells nobody of it in a summary or a digest either", async () => {
    await desk.configure([], [{ ...reader, id: "daily", digest: { at: "18:00" } }]);
    await begin(news("a-1.0", { reading: "backlog" }));
    await begin(news("a-2.0", { place: "quarl" }));
    await desk.sendQueued();
    const sent = desk.published().length;
    await merge(background("a-1.0", { revision: 2, reading: "backlog" }));
    await merge(background("a-2.0", { revision: 2, place: "quarl" }));
    for (const when of ["2031-05-10T12:30:00.000Z", "2031-05-10T18:00:00.000Z"]) {
      desk.setNow(when);
      await sendDue(everyMinute, desk.send);
    }
    expect(desk.published()).toHaveLength(sent);
  });

  it("keeps the news of others as it was, and lists its own telling beside it", async () => {
    const eventId = await begin(news("a-1.0", { severity: 4 }));
    const alone = said(await eventOf(eventId));
    await merge(news("a-2.0", { publisher: "Borduva Post", severity: 5, killed: 9 }));
    expect(await eventOf(eventId)).toMatchObject({ severity: 5, publisherCount: 2 });
    await merge(background("a-2.0", { revision: 2, severity: 5, killed: 9 }));
    expect(said(await eventOf(eventId))).toEqual(alone);
    expect(await rowsOf(eventId)).toEqual(["background#a-2.0", "event", "report#a-1.0"]);
  });

  it("begins or joins an event when its background becomes news, like any news", async () => {
    await merge(background("a-1.0"));
    const eventId = await begin(news("a-1.0", { revision: 2, publisher: "Borduva Post" }));
    expect(await eventOf(eventId)).toMatchObject({ backgroundOnly: false, publishers: ["Borduva Post"] });
    await merge(background("a-2.0", { publisher: "Averia Today" }));
    await merge(news("a-2.0", { revision: 2, publisher: "Averia Today" }));
    expect(await eventOf(eventId)).toMatchObject({ publisherCount: 2, backgroundCount: 0 });
    expect(await rowsOf(eventId)).toEqual(["event", "report#a-1.0", "report#a-2.0"]);
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(1);
  });

  it("is told once it is news again, if nobody was told before, and only then", async () => {
    const eventId = await begin(news("a-1.0"));
    await merge(background("a-1.0", { revision: 2 }));
    await desk.sendQueued();
    desk.queues.empty();
    await merge(news("a-1.0", { revision: 3 }));
    await desk.sendQueued();
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new"]);
    await merge(background("a-1.0", { revision: 4 }));
    await merge(news("a-1.0", { revision: 5 }));
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(1);
    expect(await alertsOf(desk.tables.alerts, eventId)).toMatchObject([{ state: "sent" }, { state: "sent" }]);
  });

  it("lets news join an event of which only background was left", async () => {
    const eventId = await begin(news("a-1.0"));
    await merge(background("a-1.0", { revision: 2 }));
    await desk.sendQueued();
    await merge(news("a-2.0", { publisher: "Averia Today", severity: 2 }));
    expect(await eventOf(eventId)).toMatchObject({
      backgroundOnly: false,
      severity: 2,
      publishers: ["Averia Today"],
      backgroundCount: 1,
    });
  });

  it("retracts the event when it tells nothing at all any longer", async () => {
    const eventId = await begin(news("a-1.0"));
    await merge(background("a-1.0", { revision: 2 }));
    const edited = news("a-1.0", { revision: 3 });
    await desk.storeCoded([edited], []);
    await mergeArticle(edited, desk.merge);
    expect(await eventOf(eventId)).toMatchObject({ retracted: true, backgroundOnly: false });
    expect(await rowsOf(eventId)).toEqual(["event"]);
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
  });
});

describe("merging background, killed after each call and repeated", () => {
  /** One event is left without news, another gets a telling and loses one. */
  const story = async () => {
    await merge(news("a-0.0"));
    await merge(news("a-1.0", { place: "quarl" }), background("a-1.1"));
    await desk.storeCoded([background("a-1.0", { revision: 2, place: "quarl" }), background("a-1.2")]);
  };
  const revised = { articleId: "a-1", revision: 2 };
  const everything = async () => {
    const events = [];
    for (const sk of ["a-0.0", "a-1.0"]) {
      const { eventId = "" } = (await assignmentsOf(sk.slice(0, 3)))[0] ?? {};
      events.push(await queryRows(desk.tables.events, { partition: `event#${eventId}` }));
    }
    return {
      events,
      listed: await listed(),
      plan: await getMergePlan(desk.tables.events, "a-1"),
      alerts: await waitingAlerts(desk.tables.alerts),
      article: await getArticle(desk.tables.articles, "a-1"),
    };
  };

  it("ends in the same state, and owes nothing more", async () => {
    await story();
    const owed = await waitingAlerts(desk.tables.alerts);
    desk.dieAfter(Number.POSITIVE_INFINITY);
    await mergeArticle(revised, desk.merge);
    const calls = desk.calls();
    const expected = await everything();
    expect(expected.alerts).toEqual(owed);
    expect(expected.listed.map(({ backgroundOnly }) => backgroundOnly).toSorted()).toEqual([false, true]);
    expect(expected.plan?.removals).toHaveLength(2);
    expect(calls).toBeGreaterThan(20);
    for (let last = 1; last < calls; last += killEvery(4)) {
      await desk.stop();
      desk = await openDesk();
      await desk.configure([strikes], [reader]);
      await story();
      desk.dieAfter(last);
      await expect(mergeArticle(revised, desk.merge)).rejects.toThrow(Killed);
      desk.dieAfter(Number.POSITIVE_INFINITY);
      await mergeArticle(revised, desk.merge);
      expect(await everything(), `killed after call ${last}`).toEqual(expected);
    }
  });
});
