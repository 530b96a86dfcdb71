import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import { whereToLook } from "../../lambdas/events/where-to-look.ts";
import { dryMerge } from "../../lambdas/store/dry-merge.ts";
import { findCandidates, getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { queryRows, updateRow } from "../../lambdas/store/table.ts";
import { type Desk, openDesk } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";

const strikes = { id: "strikes", title: "Strikes in Averia", places: ["XA"], classes: ["ASSAULT"] };
const talks = { id: "talks", places: ["XA"], classes: ["CONSULT"] };

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes, talks], []);
});
afterEach(() => desk.stop());

const mergeFirst = async () => {
  const first = reportOf({ id: "a-1.0" });
  await desk.storeCoded([first]);
  await mergeArticle(first, desk.merge);
  return (await getMergePlan(desk.tables.events, "a-1"))?.assignments[0]?.eventId ?? "";
};

describe("dryMerge", () => {
  it("says that it would be new, and which watches it would alert", async () => {
    expect(await dryMerge([reportOf({ id: "a-9.0" })], desk.merge)).toMatchObject([
      {
        reportId: "a-9.0",
        event: {
          kind: "new",
          line: expect.stringContaining("ASSAULT aerial  Averian Armed Forces → Red Lantern"),
        },
        watches: [
          {
            watchId: "strikes",
            title: "Strikes in Averia",
            outcome: "alert",
            reason: "",
            why: ["place Dunmere, within XA"],
          },
          { watchId: "talks", outcome: "miss", reason: "class ASSAULT is not watched", why: [] },
        ],
      },
    ]);
  });

  it("says why an alert would be withheld", async () => {
    const [old] = await dryMerge(
      [reportOf({ day: "2024-02-13", publishedAt: "2024-02-13T08:00:00.000Z" })],
      desk.merge,
    );
    expect(old?.watches[0]).toMatchObject({
      outcome: "withheld",
      reason: "withheld: published 2024-02-13, older than 72 h",
    });
  });

  it("names the event that it would join, and what that would change", async () => {
    const eventId = await mergeFirst();
    const [joining] = await dryMerge(
      [reportOf({ id: "a-2.0", publisher: "Borduva Post", severity: 5 })],
      desk.merge,
    );
    expect(joining?.event).toMatchObject({
      kind: "joins",
      eventId,
      publishers: ["Coast Wire", "Borduva Post"],
    });
    expect(joining?.watches[0]).toMatchObject({ outcome: "update" });
    const [again] = await dryMerge([reportOf({ id: "a-3.0" })], desk.merge);
    expect(again?.watches[0]?.reason).toBe("withheld: told already, and nothing material has changed");
  });

  it("tells the same when the queue was faster, not that a report joins the event that it has just begun", async () => {
    const first = reportOf({ id: "a-1.0" });
    const began = desk.merge.now().toISOString();
    const [before] = await dryMerge([first], desk.merge, began);
    await mergeFirst();
    expect(await dryMerge([first], desk.merge, began)).toMatchObject([
      { event: { kind: "new", eventId: before?.event?.eventId }, watches: before?.watches },
    ]);
    const joining = reportOf({ id: "a-2.0", publisher: "Borduva Post", severity: 5 });
    await desk.storeCoded([joining]);
    const next = "2031-05-10T12:30:00.000Z";
    desk.setNow(next);
    const [foretold] = await dryMerge([joining], desk.merge, next);
    await mergeArticle(joining, desk.merge);
    expect(await dryMerge([joining], desk.merge, next)).toMatchObject([
      { event: { kind: "joins", eventId: before?.event?.eventId }, watches: foretold?.watches },
    ]);
  });

  it("takes the reports of several articles each for itself, and writes nothing", async () => {
    const merges = await dryMerge(
      [reportOf({ id: "a-5.0" }), reportOf({ id: "a-6.0", place: "quarl" })],
      desk.merge,
    );
    expect(merges.map(({ event }) => event?.kind)).toEqual(["new", "new"]);
    expect(await queryRows(desk.tables.events, { partition: "class#ASSAULT" })).toEqual([]);
    expect(await getMergePlan(desk.tables.events, "a-5")).toBeNull();
    expect(desk.queues.waiting("alerts")).toEqual([]);
  });
});

describe("the events table's doors", () => {
  it("refuse rows that are no events, plans or candidates, and say which", async () => {
    const eventId = await mergeFirst();
    await updateRow(desk.tables.events, { pk: `event#${eventId}`, sk: "event" }, { severity: "grave" });
    await expect(getEvent(desk.tables.events, eventId)).rejects.toThrow(
      `Cannot use the event ${eventId}: severity: `,
    );
    await updateRow(desk.tables.events, { pk: "article#a-1", sk: "merged" }, { done: undefined });
    await expect(getMergePlan(desk.tables.events, "a-1")).rejects.toThrow(BadInput);
    await updateRow(desk.tables.events, { pk: "day#2031-05-10", sk: `ASSAULT#${eventId}` }, { summary: 7 });
    await expect(findCandidates(desk.tables.events, whereToLook(reportOf()))).rejects.toThrow(
      "index row ASSAULT#",
    );
  });
});
