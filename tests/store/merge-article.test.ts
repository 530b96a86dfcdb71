import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { BadInput } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { alertsOf, waitingAlerts } from "../../lambdas/store/alerts.ts";
import { getArticle } from "../../lambdas/store/articles.ts";
import { getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { queryRows } from "../../lambdas/store/table.ts";
import { mostFailed } from "../../lambdas/store/tries.ts";
import { type Desk, Killed, openDesk } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";
import { killEvery } from "../proof.ts";

const strikes = { id: "strikes", places: ["XA"], classes: ["ASSAULT"] };
const lanternWatch = { id: "lantern", actors: ["red-lantern"] };
const reader = {
  id: "desk",
  protocol: "email",
  endpoint: "desk@example.org",
  watches: ["strikes", "lantern"],
};

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes, lanternWatch], [reader]);
});
afterEach(() => desk.stop());

const merge = async (...reports: [Report, ...Report[]]) => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
};
const eventIdsOf = async (articleId: string) =>
  (await getMergePlan(desk.tables.events, articleId))?.assignments.map(({ eventId }) => eventId) ?? [];
const eventOf = async (articleId: string, n = 0): Promise<SecurityEvent> => {
  const event = await getEvent(desk.tables.events, (await eventIdsOf(articleId))[n] ?? "");
  if (event === null) throw new Error(`No event of ${articleId}`);
  return event;
};
const indexed = async (partition: string) =>
  (await queryRows(desk.tables.events, { partition })).map((row) => row["sk"]);

describe("mergeArticle", () => {
  it("makes one event of three publishers' strike, and another of the other city's", async () => {
    await merge(reportOf({ id: "a-1.0", publisher: "Coast Wire", target: [] }));
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", source: [], target: ["averia"] }));
    await merge(
      reportOf({ id: "a-3.0", publisher: "Averia Today", place: "tarn-air-base", source: ["averia"] }),
    );
    await merge(reportOf({ id: "a-4.0", publisher: "Coast Wire", place: "quarl" }));
    const event = await eventOf("a-1");
    expect(event).toMatchObject({ publisherCount: 3, reportCount: 3, place: { id: "tarn-air-base" } });
    expect((await eventOf("a-3")).id).toBe(event.id);
    expect((await eventOf("a-4")).id).not.toBe(event.id);
    expect(await indexed("class#ASSAULT")).toHaveLength(2);
  });

  it("owes each person one alert with all watches that are hit, programs another, and queues them once", async () => {
    await merge(reportOf({ id: "a-1.0" }));
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    const { id } = await eventOf("a-1");
    const owed = {
      kind: "new",
      state: "owed",
      dueAt: "2031-05-10T12:00:30.000Z",
      watches: [
        { watchId: "lantern", why: ["actor Red Lantern"] },
        { watchId: "strikes", why: ["place Dunmere, within XA"] },
      ],
    };
    expect(await alertsOf(desk.tables.alerts, id)).toMatchObject([
      { subscriptionId: "*", ...owed },
      { subscriptionId: "desk", ...owed },
    ]);
    // By each merge, as the first may not have lived to queue it.
    expect(desk.queues.waiting("alerts")).toEqual([{ eventId: id }, { eventId: id }]);
    expect(desk.queues.delays("alerts")).toEqual([30, 30]);
  });

  it("marks article and plan as merged, and acknowledges a repeat", async () => {
    await merge(reportOf({ id: "a-1.0" }));
    expect(await getArticle(desk.tables.articles, "a-1")).toMatchObject({ state: "merged" });
    expect(await getMergePlan(desk.tables.events, "a-1")).toMatchObject({ done: true, revision: 1 });
    const before = await everything();
    await mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge);
    expect(await everything()).toEqual(before);
  });

  it("sets an article aside that was cut off three times, and the lane goes on behind it", async () => {
    await desk.storeCoded([reportOf({ id: "a-1.0" })]);
    for (let n = 0; n < 3; n += 1) {
      // Article, plan, tries looked for and written, reports, candidates of the first day.
      desk.dieAfter(6);
      await expect(mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge)).rejects.toThrow(Killed);
      desk.dieAfter(Number.POSITIVE_INFINITY);
    }
    const again = () => mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge);
    // Its message goes to the dead letters, and the operator hears of it; also when it is sent once more.
    await expect(again()).rejects.toThrow("merging was cut off 3 times");
    await expect(again()).rejects.toThrow(BadInput);
    expect(await getArticle(desk.tables.articles, "a-1")).toMatchObject({
      state: "set-aside",
      stateReason: "merging was cut off 3 times",
    });
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    expect(await eventOf("a-2")).toMatchObject({ reportCount: 1 });
  });

  it("merges what was cut off twice, as by restarts, and counts no try for the message that finds it done", async () => {
    await desk.storeCoded([reportOf({ id: "a-1.0" })]);
    for (let n = 0; n < 2; n += 1) {
      desk.dieAfter(6);
      await expect(mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge)).rejects.toThrow(Killed);
      desk.dieAfter(Number.POSITIVE_INFINITY);
    }
    for (let n = 0; n < 5; n += 1) await mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge);
    expect(await getArticle(desk.tables.articles, "a-1")).toMatchObject({ state: "merged" });
  });

  it("sets an article aside whose merging failed fifteen times, with the last reason", async () => {
    await desk.storeCoded([reportOf({ id: "a-1.0" })]);
    const failing = {
      ...desk.merge,
      watchIndex: async () => {
        throw new Error("the watches cannot be read");
      },
    };
    for (let n = 0; n < mostFailed; n += 1)
      await expect(mergeArticle({ articleId: "a-1", revision: 1 }, failing)).rejects.toThrow("watches");
    await expect(mergeArticle({ articleId: "a-1", revision: 1 }, failing)).rejects.toThrow(BadInput);
    expect((await getArticle(desk.tables.articles, "a-1"))?.stateReason).toBe(
      "merging failed 15 times: Error: the watches cannot be read",
    );
  });

  it("retracts the event of an article that tells of nothing any longer", async () => {
    await merge(reportOf({ id: "a-1.0" }));
    const { id } = await eventOf("a-1");
    const edited = reportOf({ id: "a-1.0", revision: 2 });
    await desk.storeCoded([edited], []);
    await mergeArticle(edited, desk.merge);
    expect(await getEvent(desk.tables.events, id)).toMatchObject({ retracted: true, version: 2 });
    expect(await getArticle(desk.tables.articles, "a-1")).toMatchObject({ revision: 2, state: "merged" });
  });

  it("replaces what an edited article said, and leaves no ghost in any index", async () => {
    await merge(reportOf({ id: "a-1.0" }), reportOf({ id: "a-1.1", place: "quarl" }));
    const [first, second] = await eventIdsOf("a-1");
    await merge(reportOf({ id: "a-1.0", revision: 2, severity: 5 }));
    expect(await getEvent(desk.tables.events, first ?? "")).toMatchObject({ severity: 5, reportCount: 1 });
    expect(await getEvent(desk.tables.events, second ?? "")).toMatchObject({ retracted: true });
    expect(await indexed("place#quarl")).toEqual([]);
    expect(await indexed("day#2031-05-10")).toEqual([`ASSAULT#${first}`]);
  });

  it("moves a report whose place was corrected to an event of its own", async () => {
    await merge(reportOf({ id: "a-1.0" }));
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    const shared = (await eventOf("a-1")).id;
    await merge(reportOf({ id: "a-2.0", revision: 2, publisher: "Borduva Post", place: "quarl" }));
    expect(await getEvent(desk.tables.events, shared)).toMatchObject({
      publishers: ["Coast Wire"],
      reportCount: 1,
    });
    expect((await eventOf("a-2")).id).not.toBe(shared);
    expect(await indexed("publisher#borduva post")).toEqual([`2031-05-10#${(await eventOf("a-2")).id}`]);
  });

  it("moves index rows along when a sharper place or day arrives", async () => {
    await merge(reportOf({ id: "a-1.0", place: "northmark", day: "published:2031-05-11" }));
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    const { id } = await eventOf("a-1");
    expect((await eventOf("a-2")).id).toBe(id);
    // Found by day where it stands, and where its first telling does.
    expect(await indexed("day#2031-05-10")).toEqual([`ASSAULT#${id}`]);
    expect(await indexed("day#2031-05-11")).toEqual([`ASSAULT#${id}`]);
    expect(await indexed("actor#red-lantern")).toEqual([`2031-05-10#${id}`]);
    expect(await indexed("place#northmark")).toEqual([`2031-05-10#${id}`]);
  });

  it("acknowledges an older revision, and sets aside what does not exist or is not coded", async () => {
    await merge(reportOf({ id: "a-1.0" }));
    await merge(reportOf({ id: "a-1.0", revision: 2, severity: 4 }));
    const before = await everything();
    await mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge);
    expect(await everything()).toEqual(before);
    await expect(mergeArticle({ articleId: "a-9", revision: 1 }, desk.merge)).rejects.toThrow(BadInput);
  });

  it("owes an update when a denial arrives for what was told, and no alert for a denial alone", async () => {
    await merge(reportOf({ id: "a-1.0", modality: "alleged" }));
    const { id } = await eventOf("a-1");
    await merge(reportOf({ id: "a-2.0", publisher: "Averia Today", modality: "denied", target: [] }));
    expect(await alertsOf(desk.tables.alerts, id)).toMatchObject([
      { subscriptionId: "*", change: "denied", kind: "update" },
      { subscriptionId: "*", change: "new" },
      { subscriptionId: "desk", change: "denied", kind: "update" },
      { subscriptionId: "desk", change: "new" },
    ]);
    await merge(reportOf({ id: "a-3.0", modality: "denied", place: "quarl" }));
    const denial = await eventOf("a-3");
    expect(denial).toMatchObject({ modality: "denied", denied: true });
    expect(await alertsOf(desk.tables.alerts, denial.id)).toEqual([]);
  });
});

describe("mergeArticle, killed after each call and repeated", () => {
  const story = async () => {
    await desk.storeCoded([reportOf({ id: "a-1.0" }), reportOf({ id: "a-1.1", place: "quarl" })]);
    await mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge);
    // The revision drops one report and moves the other's event to a sharper place.
    await desk.storeCoded([reportOf({ id: "a-1.0", revision: 2, place: "tarn-air-base", severity: 4 })]);
  };
  const revised = { articleId: "a-1", revision: 2 };

  it("ends in the same state, each alert owed once and queued", async () => {
    await story();
    desk.dieAfter(Number.POSITIVE_INFINITY);
    await mergeArticle(revised, desk.merge);
    const calls = desk.calls();
    const expected = await everything();
    expect(calls).toBeGreaterThan(20);
    for (let last = 1; last < calls; last += killEvery(4)) {
      await desk.stop();
      desk = await openDesk();
      await desk.configure([strikes, lanternWatch], [reader]);
      await story();
      desk.dieAfter(last);
      await expect(mergeArticle(revised, desk.merge)).rejects.toThrow(Killed);
      desk.dieAfter(Number.POSITIVE_INFINITY);
      await mergeArticle(revised, desk.merge);
      expect(await everything(), `killed after call ${last}`).toEqual(expected);
      const owed: Alert[] = await waitingAlerts(desk.tables.alerts);
      for (const { eventId, kind } of owed) {
        if (kind === "new") expect(desk.queues.waiting("alerts")).toContainEqual({ eventId });
      }
    }
  });
});

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** All that merging leaves: events, their reports, index rows, plans, alerts, article states. */
async function everything() {
  const partitions = [
    ...(await eventIdsOfAll()).map((id) => `event#${id}`),
    ...[
      "day#2031-05-10",
      "class#ASSAULT",
      "country#XA",
      "place#dunmere",
      "place#quarl",
      "place#tarn-air-base",
    ],
    ...[
      "place#northmark",
      "place#lowfen",
      "actor#red-lantern",
      "actor#averia-military",
      "publisher#coast wire",
    ],
    ...["article#a-1", "article#a-2"],
  ];
  const events = [];
  for (const partition of partitions) events.push(...(await queryRows(desk.tables.events, { partition })));
  const alerts = await queryRows(desk.tables.alerts, { index: "due", partition: "alert" });
  return { events, alerts: alerts.toSorted(byText), article: await getArticle(desk.tables.articles, "a-1") };
}

async function eventIdsOfAll(): Promise<string[]> {
  const rows = await queryRows(desk.tables.events, { index: "list", partition: "changed#2031-05-10" });
  return [...new Set(rows.map((row) => String(row["id"])))].sort();
}
