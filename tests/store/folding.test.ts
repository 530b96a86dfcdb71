import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { idsOf, type SecurityEvent } from "../../lambdas/events/event.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { waitingAlerts } from "../../lambdas/store/alerts.ts";
import { dryMerge } from "../../lambdas/store/dry-merge.ts";
import {
  getEvent,
  getEventRows,
  getEventWithReports,
  getMergePlan,
  getWord,
} from "../../lambdas/store/events.ts";
import { findEvents } from "../../lambdas/store/find-events.ts";
import { copyInto, leadAway } from "../../lambdas/store/folds.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { refold } from "../../lambdas/store/refold.ts";
import { queryRows } from "../../lambdas/store/table.ts";
import { takeWord } from "../../lambdas/store/take-word.ts";
import { type Desk, Killed, openDesk, reader, strikes } from "../desk.ts";
import { reportOf, today } from "../events/report-of.ts";
import { uncodedArticle } from "../events/uncoded-of.ts";
import { killEvery } from "../proof.ts";

/**
 * Two reports that nothing ties to each other, as each leaves out what the other tells, and a third that tells both: it shows that
 * they are one.
 */
const elder = reportOf({
  id: "a-1.0",
  publishedAt: `${today}T08:00:00.000Z`,
  source: [],
  target: [],
  place: "tarn-air-base",
  mode: "explosives",
  title: "Blasts heard at Tarn Air Base",
  sentence: "Explosions shook Tarn Air Base.",
});
const younger = reportOf({
  id: "a-2.0",
  publisher: "Borduva Post",
  publishedAt: `${today}T09:00:00.000Z`,
  place: null,
  target: ["red-lantern"],
  title: "Averian jets hit Red Lantern",
  sentence: "Averian jets attacked a Red Lantern depot.",
  particulars: ["kray", "14"],
});
const bridge = reportOf({
  id: "a-3.0",
  publisher: "Averia Today",
  publishedAt: `${today}T10:00:00.000Z`,
  place: "tarn-air-base",
  target: ["red-lantern"],
  title: "Averian jets hit Red Lantern depot at Tarn Air Base",
  sentence: "Averian jets attacked a Red Lantern depot at Tarn Air Base.",
  particulars: ["kray", "14"],
});
const at = `${today}T12:30:00.000Z`;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes], [reader]);
});
afterEach(() => desk.stop());

const merge = async (...reports: [Report, ...Report[]]): Promise<string> => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  return eventIdOf(reports[0].articleId);
};
const eventIdOf = async (articleId: string) =>
  (await getMergePlan(desk.tables.events, articleId))?.assignments[0]?.eventId ?? "";
const eventOf = async (id: string): Promise<SecurityEvent> => {
  const event = await getEvent(desk.tables.events, id);
  if (event === null) throw new Error(`No event ${id}`);
  return event;
};
const reportIdsOf = async (eventId: string) =>
  (await getEventRows(desk.tables.events, eventId)).reports.map(({ id }) => id).toSorted();
const everything = { actorId: null, place: null, ploverClass: null, since: today, until: today };
const live = async () => (await findEvents(desk.tables.events, everything)).map(({ eventId }) => eventId);

/** Both stored, each an event, and the ids of the two. */
async function twoEvents(): Promise<{ first: string; second: string }> {
  const [first, second] = [await merge(elder), await merge(younger)];
  expect(second).not.toBe(first);
  return { first, second };
}

describe("two stored events that prove to be one", () => {
  it("become one: the elder has all reports, and the younger's id leads to it for ever", async () => {
    const { first, second } = await twoEvents();
    expect(await merge(bridge)).toBe(first);
    expect(await reportIdsOf(first)).toEqual(["a-1.0", "a-2.0", "a-3.0"]);
    expect(await eventOf(second)).toMatchObject({ id: first, reportCount: 3, folded: [second] });
    expect(idsOf(await eventOf(first))).toEqual([first, second]);
    expect((await getEventWithReports(desk.tables.events, second)).reports).toHaveLength(3);
    // Its own row is kept, says where it went, and stands in no index.
    const { stored, reports } = await getEventRows(desk.tables.events, second);
    expect(stored?.event).toMatchObject({ foldedInto: first, retracted: true });
    expect(stored?.indexKeys).toEqual([]);
    expect(reports).toEqual([]);
    expect(await live()).toEqual([first]);
    expect(await queryRows(desk.tables.events, { partition: "actor#red-lantern" })).toHaveLength(1);
  });

  it("become one also when the one that came second was seen first", async () => {
    const late = await merge(younger);
    const early = await merge(elder);
    expect(await merge(bridge)).toBe(early);
    expect((await eventOf(late)).id).toBe(early);
  });

  it("lead on when the elder in turn proves to be another", async () => {
    const { first, second } = await twoEvents();
    await merge(bridge);
    const eldest = await merge(
      reportOf({
        id: "a-4.0",
        publisher: "Candria Daily",
        publishedAt: `${today}T06:00:00.000Z`,
        mode: "abduct",
        place: "quarl",
      }),
    );
    expect(eldest).not.toBe(first);
    await foldByHand(first, eldest);
    expect((await eventOf(second)).id).toBe(eldest);
    expect((await eventOf(eldest)).folded.toSorted()).toEqual([first, second].toSorted());
  });

  it("are found by an edited article whose plan names the younger", async () => {
    const { first, second } = await twoEvents();
    await merge(bridge);
    expect(await eventIdOf("a-2")).toBe(second);
    await merge({ ...younger, revision: 2, severity: 5 });
    expect(await eventIdOf("a-2")).toBe(first);
    expect(await eventOf(first)).toMatchObject({ reportCount: 3, severity: 5 });
    expect(await live()).toEqual([first]);
  });

  it("lose a report that its article takes back, and are retracted with the last", async () => {
    const { first, second } = await twoEvents();
    await merge(bridge);
    for (const [n, report] of [younger, bridge, elder].entries()) {
      const edited = { ...report, revision: 2 };
      await desk.storeCoded([edited], []);
      await mergeArticle(edited, desk.merge);
      expect(await reportIdsOf(first)).toHaveLength(2 - n);
    }
    expect(await eventOf(second)).toMatchObject({ id: first, retracted: true });
    expect(await live()).toEqual([]);
  });

  it("are foreseen by a dry merge, which touches neither", async () => {
    const { first, second } = await twoEvents();
    const [foreseen] = await dryMerge([bridge], desk.merge);
    expect(foreseen?.event).toMatchObject({ kind: "joins", eventId: first, folds: [second], story: null });
    expect(foreseen?.event?.publishers).toEqual(["Coast Wire", "Borduva Post", "Averia Today"]);
    expect((await live()).toSorted()).toEqual([first, second].toSorted());
  });

  it("take background with them", async () => {
    const { first } = await twoEvents();
    await merge({ ...younger, id: "a-5.0", articleId: "a-5", standing: "background" });
    await merge(bridge);
    expect(await eventOf(first)).toMatchObject({ backgroundCount: 1, reportCount: 3 });
  });

  it("take with them what mentions them, though nothing is coded of it", async () => {
    const { first, second } = await twoEvents();
    const lead = { places: [], actors: ["red-lantern"], numbers: [] };
    const mention = uncodedArticle({ lead, particulars: ["kray", "14"] });
    await desk.storeUncoded(mention);
    await mergeArticle(mention, desk.merge);
    expect(await eventOf(second)).toMatchObject({ mentionedBy: [{ articleId: "u-1" }] });
    await merge(bridge);
    expect(await eventOf(first)).toMatchObject({ mentionedBy: [{ articleId: "u-1" }], reportCount: 3 });
    // Coded again as a report, it is taken away from where it went.
    await merge({ ...younger, id: "u-1.0", articleId: "u-1", revision: 2 });
    expect((await eventOf(first)).mentionedBy).toBeUndefined();
  });

  it("lose nothing, whichever call the merge dies after", async () => {
    for (let dieAfter = 1, died = true; died; dieAfter += killEvery(4)) {
      await desk.stop();
      desk = await openDesk();
      const { first, second } = await twoEvents();
      await desk.storeCoded([bridge]);
      desk.dieAfter(dieAfter);
      died = await mergeArticle(bridge, desk.merge).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      desk.dieAfter(Number.POSITIVE_INFINITY);
      const where = `died after call ${dieAfter}`;
      // Between the two, each report stands somewhere, and neither id leads nowhere.
      const between = [...(await reportIdsOf(first)), ...(await reportIdsOf(second))];
      expect(new Set(between), where).toEqual(new Set(between.concat("a-1.0", "a-2.0")));
      expect(await getEvent(desk.tables.events, second), where).not.toBeNull();
      await mergeArticle(bridge, desk.merge);
      expect(await reportIdsOf(first), where).toEqual(["a-1.0", "a-2.0", "a-3.0"]);
      expect(await reportIdsOf(second), where).toEqual([]);
      expect((await eventOf(second)).id, where).toBe(first);
      expect(await live(), where).toEqual([first]);
    }
  });
});

describe("what people said", () => {
  const feedback = { kind: "feedback", verdict: "false", note: "an exercise", at } as const;

  it("of the younger counts for the elder, and is found by either id", async () => {
    const { first, second } = await twoEvents();
    await takeWord({ ...feedback, eventId: second }, desk.merge);
    await merge(bridge);
    expect((await eventOf(first)).feedback).toMatchObject([{ verdict: "false", note: "an exercise" }]);
    expect(await getWord(desk.tables.events, second, at)).toMatchObject({ eventId: first });
  });

  it("of the younger's id afterwards is said of the elder", async () => {
    const { first, second } = await twoEvents();
    await merge(bridge);
    await takeWord({ ...feedback, eventId: second }, desk.merge);
    expect((await eventOf(first)).feedback).toHaveLength(1);
    expect(await getWord(desk.tables.events, second, at)).toMatchObject({ done: true });
  });

  it("splits what a machine made one, and holds when the articles are merged again", async () => {
    const { first, second } = await twoEvents();
    await merge(bridge);
    await takeWord({ kind: "split", eventId: second, at, articleIds: ["a-2"] }, desk.merge);
    const apart = await eventIdOf("a-2");
    expect([first, second]).not.toContain(apart);
    await merge({ ...younger, revision: 2 });
    await merge({ ...bridge, revision: 2 });
    expect(await eventIdOf("a-2")).toBe(apart);
    expect(await reportIdsOf(apart)).toEqual(["a-2.0"]);
    expect(await reportIdsOf(first)).toEqual(["a-1.0", "a-3.0"]);
  });

  it("keeps two events apart that a person parted, whatever tells both", async () => {
    const first = await merge(elder);
    await merge(bridge);
    await takeWord({ kind: "split", eventId: first, at, articleIds: ["a-3"] }, desk.merge);
    const second = await eventIdOf("a-3");
    const again = { ...bridge, id: "a-6.0", articleId: "a-6", publisher: "Candria Daily" };
    await merge(again);
    expect((await live()).toSorted()).toEqual([first, second].toSorted());
    // What tells both is with the one that it is likest to.
    expect(await eventIdOf("a-6")).toBe(second);
  });

  it("gives an article to the elder that was given to the younger", async () => {
    const { first, second } = await twoEvents();
    const stranger = reportOf({
      id: "a-7.0",
      publisher: "Candria Daily",
      place: "quarl",
      source: [],
      target: [],
    });
    const joined = await merge(stranger);
    await takeWord({ kind: "join", eventId: joined, at, into: second }, desk.merge);
    await merge(bridge);
    expect(await reportIdsOf(first)).toContain("a-7.0");
    await merge({ ...stranger, revision: 2 });
    expect(await eventIdOf("a-7")).toBe(first);
  });
});

describe("nobody is told twice", () => {
  /** Hits each of the two as well as the whole. */
  const anywhere = { id: "raids", match: "any", actors: ["averia"], places: ["XA"], classes: ["ASSAULT"] };
  beforeEach(() => desk.configure([anywhere], [{ ...reader, watches: ["raids"] }]));

  it("when both were told before they proved to be one", async () => {
    await twoEvents();
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(2);
    await merge(bridge);
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(2);
    // What changes afterwards, the cooldown over, is told once, as an update.
    desk.setNow(`${today}T13:00:00.000Z`);
    await merge(reportOf({ id: "a-8.0", publisher: "Candria Daily", place: "tarn-air-base", severity: 5 }));
    await desk.sendQueued();
    const told = desk.published().map(({ attributes }) => attributes["kind"]);
    expect(told).toEqual(["new", "new", "update"]);
  });

  it("when both still waited to be told: one message tells what they came to", async () => {
    const { first } = await twoEvents();
    await merge(bridge);
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(1);
    expect(desk.published()[0]?.attributes["events"]).toBe(JSON.stringify([first]));
    expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
  });

  it("when only the younger was told", async () => {
    const second = await merge(younger);
    await desk.sendQueued();
    const first = await merge(elder);
    await merge(bridge);
    await desk.sendQueued();
    expect((await eventOf(second)).id).toBe(first);
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new"]);
  });
});

/** Folds one stored event into another, as a plan that names the two would. */
async function foldByHand(from: string, into: string): Promise<void> {
  const { stored } = await getEventRows(desk.tables.events, from);
  const goal = await copyInto(desk.tables.events, { from, into, said: [] });
  const done =
    stored === null || goal === null ? null : await refold(goal, desk.merge, { folding: [stored.event] });
  if (done === null) throw new Error(`${from} could not be folded into ${into}`);
  await leadAway(desk.tables.events, from, done.event, at);
}
