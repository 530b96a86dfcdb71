import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import {
  getEvent,
  getEventWithReports,
  getMergePlan,
  getWord,
  wordsSince,
} from "../../lambdas/store/events.ts";
import { findEvents } from "../../lambdas/store/find-events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { takeWord } from "../../lambdas/store/take-word.ts";
import { type Desk, Killed, openDesk } from "../desk.ts";
import { reportOf, today } from "../events/report-of.ts";

const strikes = { id: "strikes", places: ["XA"], classes: ["ASSAULT"] };
const reader = { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["strikes"] };
const at = "2031-05-10T12:30:00.000Z";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes], [reader]);
});
afterEach(() => desk.stop());

const merge = async (...reports: [Report, ...Report[]]): Promise<string> => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  return eventOf(reports[0].articleId);
};
const eventOf = async (articleId: string) =>
  (await getMergePlan(desk.tables.events, articleId))?.assignments[0]?.eventId ?? "";
const reportsOf = async (eventId: string) =>
  (await getEventWithReports(desk.tables.events, eventId)).reports.map(({ id }) => id);
const live = async () =>
  (
    await findEvents(desk.tables.events, {
      actorId: null,
      place: null,
      ploverClass: null,
      since: today,
      until: today,
    })
  ).map(({ eventId }) => eventId);

describe("split", () => {
  it("gives the article an event of its own, and remembers it when the article is coded again", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    expect(await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }))).toBe(eventId);
    await takeWord({ kind: "split", eventId, at, articleIds: ["a-2"] }, desk.merge);
    const other = await eventOf("a-2");
    expect(other).not.toBe(eventId);
    expect(await reportsOf(eventId)).toEqual(["a-1.0"]);
    expect(await reportsOf(other)).toEqual(["a-2.0"]);
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", revision: 2 }));
    expect(await eventOf("a-2")).toBe(other);
    expect(await getWord(desk.tables.events, eventId, at)).toMatchObject({ kind: "split", done: true });
  });

  it("also parts the article that began the event", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    await takeWord({ kind: "split", eventId, at, articleIds: ["a-1"] }, desk.merge);
    expect(await reportsOf(eventId)).toEqual(["a-2.0"]);
    expect((await live()).toSorted()).toEqual([eventId, await eventOf("a-1")].toSorted());
  });
});

describe("join", () => {
  it("moves all reports, retracts what was joined, and holds when an article is coded again", async () => {
    const into = await merge(reportOf({ id: "a-1.0" }));
    const eventId = await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", place: "quarl" }));
    expect(eventId).not.toBe(into);
    await takeWord({ kind: "join", eventId, at, into }, desk.merge);
    expect((await reportsOf(into)).toSorted()).toEqual(["a-1.0", "a-2.0"]);
    expect(await live()).toEqual([into]);
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", place: "quarl", revision: 2 }));
    expect(await eventOf("a-2")).toBe(into);
    // And apart again.
    await takeWord(
      { kind: "split", eventId: into, at: "2031-05-10T13:00:00.000Z", articleIds: ["a-2"] },
      desk.merge,
    );
    expect(await reportsOf(into)).toEqual(["a-1.0"]);
    expect((await live()).length).toBe(2);
  });

  it("refuses what is not there", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await expect(
      takeWord({ kind: "join", eventId: "e-none", at, into: eventId }, desk.merge),
    ).rejects.toThrow(BadInput);
    await expect(takeWord({ kind: "join", eventId, at, into: eventId }, desk.merge)).rejects.toThrow(
      "no other event",
    );
  });

  it("loses nothing, whichever call it dies after", async () => {
    for (let dieAfter = 1, died = true; died; dieAfter += 1) {
      await desk.stop();
      desk = await openDesk();
      const into = await merge(reportOf({ id: "a-1.0" }));
      const eventId = await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", place: "quarl" }));
      const message = { kind: "join", eventId, at, into } as const;
      desk.dieAfter(dieAfter);
      died = await takeWord(message, desk.merge).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      desk.dieAfter(Number.POSITIVE_INFINITY);
      await takeWord(message, desk.merge);
      expect((await reportsOf(into)).toSorted(), `died after call ${dieAfter}`).toEqual(["a-1.0", "a-2.0"]);
      expect(await live(), `died after call ${dieAfter}`).toEqual([into]);
    }
  });
});

describe("feedback", () => {
  it("is kept with the event, listed, and quiets further alerts", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    const message = { kind: "feedback", eventId, at, verdict: "false", note: "an exercise" } as const;
    await takeWord(message, desk.merge);
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", severity: 5 }));
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
    const event = await getEvent(desk.tables.events, eventId);
    expect(event?.feedback).toEqual([{ verdict: "false", note: "an exercise", at }]);
    expect(await wordsSince(desk.tables.events, "2031-05-10T00:00:00.000Z")).toMatchObject([
      { kind: "feedback", eventId, verdict: "false", done: true },
    ]);
  });
});
