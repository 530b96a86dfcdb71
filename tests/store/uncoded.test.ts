import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { mentionsFrom, type Uncoded } from "../../lambdas/events/uncoded.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { alertsOf } from "../../lambdas/store/alerts.ts";
import { getArticle } from "../../lambdas/store/articles.ts";
import { dryMention } from "../../lambdas/store/dry-merge.ts";
import { getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { findEvents } from "../../lambdas/store/find-events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { queryRows } from "../../lambdas/store/table.ts";
import { takeWord } from "../../lambdas/store/take-word.ts";
import { type Desk, Killed, openDesk, reader, strikes } from "../desk.ts";
import { namingReport, uncodedArticle } from "../events/uncoded-of.ts";
import { killEvery } from "../proof.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes], [reader]);
});
afterEach(() => desk.stop());

const at = "2031-05-10T13:00:00.000Z";
const merge = async (...reports: [Report, ...Report[]]): Promise<string> => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  return (await getMergePlan(desk.tables.events, reports[0].articleId))?.assignments[0]?.eventId ?? "";
};
const mention = async (uncoded: Uncoded) => {
  await desk.storeUncoded(uncoded);
  await mergeArticle(uncoded, desk.merge);
};
const eventOf = async (eventId: string): Promise<SecurityEvent> => {
  const event = await getEvent(desk.tables.events, eventId);
  if (event === null) throw new Error(`No event ${eventId}`);
  return event;
};
const mentionersOf = async (eventId: string) =>
  ((await eventOf(eventId)).mentionedBy ?? []).map(({ articleId }) => articleId);
const goesTo = async (articleId: string) =>
  (await getMergePlan(desk.tables.events, articleId))?.assignments.map(({ eventId }) => eventId);
const rowsOf = async (eventId: string) =>
  (await queryRows(desk.tables.events, { partition: `event#${eventId}` })).map((row) => row["sk"]);
const listed = () =>
  findEvents(desk.tables.events, {
    ...{ actorId: null, place: null, ploverClass: null },
    ...{ since: "2031-05-01", until: "2031-05-20" },
  });
/** What an event says of itself: all but who mentions it, and when it was folded. */
const said = ({ mentionedBy: _m, version: _v, updatedAt: _u, ...rest }: SecurityEvent) => rest;
/** Another strike, in Quarl, in which the same commander is named. */
const inQuarl = (id: string) =>
  namingReport({ id, place: "quarl", target: ["candria"], particulars: ["kray"] });

describe("an article that codes nothing", () => {
  it("is listed with the event that it mentions, and changes nothing of it", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    const before = await eventOf(eventId);
    await mention(uncodedArticle());
    const after = await eventOf(eventId);
    expect(after.mentionedBy).toEqual([
      {
        ...{ reportId: "u-1.mention", articleId: "u-1", publisher: "Harbour", score: 1.3 },
        ...{ url: "https://harbour.example/1", title: "Night of fear for Kray's 180 in Dunmere" },
        ...{ publishedAt: "2031-05-10T10:00:00.000Z", said: expect.arrayContaining(["both give 180"]) },
      },
    ]);
    expect(said(after)).toEqual(said(before));
    expect(await rowsOf(eventId)).toEqual(["event", "mention#u-1.mention", "report#a-1.0"]);
    expect(await getArticle(desk.tables.articles, "u-1")).toMatchObject({ state: "merged" });
  });

  it("alerts nobody, not even whoever subscribed since the event was told", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    await desk.sendQueued();
    desk.queues.empty();
    const lantern = { ...reader, id: "lantern", endpoint: "l@example.org", watches: ["lantern"] };
    await desk.configure([{ id: "lantern", actors: ["red-lantern"] }], [lantern]);
    await mention(uncodedArticle());
    const told = (await alertsOf(desk.tables.alerts, eventId)).map(({ subscriptionId }) => subscriptionId);
    expect(told).toEqual(["*", "desk"]);
    expect(desk.queues.waiting("alerts")).toEqual([]);
  });

  it("is listed as one that may mention it where less is shared", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0", particulars: ["kray", "depot"] }));
    await mention(uncodedArticle());
    const [may] = (await eventOf(eventId)).mentionedBy ?? [];
    expect(may?.score).toBeLessThan(mentionsFrom);
  });

  it("begins no event", async () => {
    await mention(uncodedArticle());
    expect(await listed()).toEqual([]);
    expect(await getMergePlan(desk.tables.events, "u-1")).toMatchObject({ done: true, assignments: [] });
  });

  it("is found by an event that comes after it, within 36 hours, and alerts nobody by that", async () => {
    await mention(uncodedArticle());
    await mention(uncodedArticle({ articleId: "u-2", publishedAt: "2031-05-08T10:00:00.000Z" }));
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    expect(await mentionersOf(eventId)).toEqual(["u-1"]);
    expect(desk.queues.waiting("alerts")).toHaveLength(1);
  });

  it("goes to the likeliest event, whatever comes first", async () => {
    const steps = [
      () => merge(namingReport({ id: "a-1.0" })),
      () => merge(inQuarl("a-2.0")),
      () => mention(uncodedArticle()),
    ];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      await desk.stop();
      desk = await openDesk();
      for (const step of order) await steps[step]?.();
      const [strike = "", other = ""] = [...((await goesTo("a-1")) ?? []), ...((await goesTo("a-2")) ?? [])];
      expect(await mentionersOf(strike), String(order)).toEqual(["u-1"]);
      expect(await mentionersOf(other), String(order)).toEqual([]);
    }
  });

  it("changes nothing when it is delivered twice", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    await mention(uncodedArticle());
    const before = [await eventOf(eventId), await getMergePlan(desk.tables.events, "u-1")];
    await mergeArticle(uncodedArticle(), desk.merge);
    await mergeArticle(namingReport({ id: "a-1.0" }), desk.merge);
    expect([await eventOf(eventId), await getMergePlan(desk.tables.events, "u-1")]).toEqual(before);
  });

  it("is merged once more by a further report only where that finds more", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    await mention(uncodedArticle());
    const { version } = await eventOf(eventId);
    await merge(namingReport({ id: "a-2.0", publisher: "Borduva Post" }));
    expect(await eventOf(eventId)).toMatchObject({ version: version + 1, reportCount: 2 });
    expect(await mentionersOf(eventId)).toEqual(["u-1"]);
  });

  it("leaves an event that twenty mention as it is", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    for (let n = 1; n <= 22; n += 1) await mention(uncodedArticle({ articleId: `u-${n}` }));
    expect(await mentionersOf(eventId)).toHaveLength(20);
    expect(await goesTo("u-22")).toEqual([]);
  });

  it("is foreseen by a dry look, which writes nothing", async () => {
    expect(await dryMention(uncodedArticle(), desk.merge)).toBeNull();
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    const before = await rowsOf(eventId);
    expect(await dryMention(uncodedArticle(), desk.merge)).toMatchObject({
      articleId: "u-1",
      eventId,
      score: 1.3,
    });
    expect(await rowsOf(eventId)).toEqual(before);
  });
});

describe("a mention", () => {
  it("gives way to the report that a newer revision of its article is coded as", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    await mention(uncodedArticle());
    await merge(namingReport({ id: "u-1.0", revision: 2, publisher: "Harbour" }));
    expect((await eventOf(eventId)).mentionedBy).toBeUndefined();
    expect(await eventOf(eventId)).toMatchObject({ publishers: ["Coast Wire", "Harbour"], reportCount: 2 });
    expect(await rowsOf(eventId)).toEqual(["event", "report#a-1.0", "report#u-1.0"]);
    // What waited of the older revision is nobody's any longer.
    await merge(namingReport({ id: "a-2.0", publisher: "Borduva Post" }));
    expect(await mentionersOf(eventId)).toEqual([]);
  });

  it("goes when a newer revision names something else", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    await mention(uncodedArticle());
    await mention(
      uncodedArticle({
        revision: 2,
        particulars: ["orsk"],
        lead: { places: ["harim"], actors: [], numbers: [] },
      }),
    );
    expect(await rowsOf(eventId)).toEqual(["event", "report#a-1.0"]);
  });

  it("goes when its event no longer tells it, and comes to the one that does", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    await mention(uncodedArticle());
    await merge(
      namingReport(
        { id: "a-1.0", revision: 2, place: "harim", day: "2031-05-02", particulars: [] },
        { places: ["harim"], actors: [], numbers: [] },
      ),
    );
    expect(await mentionersOf(eventId)).toEqual([]);
    const other = await merge(namingReport({ id: "a-2.0" }));
    expect(await mentionersOf(other)).toEqual(["u-1"]);
  });

  it("is taken out by a split, and stays out", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0" }));
    await mention(uncodedArticle());
    await takeWord({ kind: "split", eventId, at, articleIds: ["u-1"] }, desk.merge);
    expect(await mentionersOf(eventId)).toEqual([]);
    await merge(namingReport({ id: "a-2.0", publisher: "Borduva Post" }));
    expect(await mentionersOf(eventId)).toEqual([]);
  });

  it("follows the reports that it looks like when an analyst parts or joins events", async () => {
    const eventId = await merge(namingReport({ id: "a-1.0", particulars: ["kray"] }));
    expect(await merge(namingReport({ id: "a-2.0", publisher: "Borduva Post" }))).toBe(eventId);
    await mention(uncodedArticle());
    await takeWord({ kind: "split", eventId, at, articleIds: ["a-2"] }, desk.merge);
    const [other = ""] = (await goesTo("a-2")) ?? [];
    expect(other).not.toBe(eventId);
    expect([await mentionersOf(eventId), await mentionersOf(other)]).toEqual([[], ["u-1"]]);
    await takeWord(
      { kind: "join", eventId: other, at: "2031-05-10T13:30:00.000Z", into: eventId },
      desk.merge,
    );
    expect(await mentionersOf(eventId)).toEqual(["u-1"]);
    expect(await mentionersOf(other)).toEqual([]);
  });
});

describe("whichever call a merge dies after", () => {
  const dying = async (
    step: () => Promise<unknown>,
    again: () => Promise<unknown>,
    holds: (where: string) => Promise<void>,
    before: () => Promise<unknown>,
  ) => {
    for (let dieAfter = 1, died = true; died; dieAfter += killEvery(4)) {
      await desk.stop();
      desk = await openDesk();
      await before();
      desk.dieAfter(dieAfter);
      died = await step().then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      desk.dieAfter(Number.POSITIVE_INFINITY);
      await again();
      await holds(`died after call ${dieAfter}`);
    }
  };
  const report = namingReport({ id: "a-1.0" });
  const uncoded = uncodedArticle();
  const areOne = async (where: string) => {
    const [eventId = ""] = (await goesTo("a-1")) ?? [];
    expect(await mentionersOf(eventId), where).toEqual(["u-1"]);
    expect(await rowsOf(eventId), where).toEqual(["event", "mention#u-1.mention", "report#a-1.0"]);
    for (const id of ["a-1", "u-1"])
      expect(await getArticle(desk.tables.articles, id), where).toMatchObject({ state: "merged" });
  };

  it("the mention is found by the article", () =>
    dying(
      () => mergeArticle(uncoded, desk.merge),
      () => mergeArticle(uncoded, desk.merge),
      areOne,
      async () => {
        await merge(report);
        await desk.storeUncoded(uncoded);
      },
    ));

  it("the mention is found by the event that comes after it", () =>
    dying(
      () => mergeArticle(report, desk.merge),
      () => mergeArticle(report, desk.merge),
      areOne,
      async () => {
        await mention(uncoded);
        await desk.storeCoded([report]);
      },
    ));

  it("neither misses the other where the event comes in between", () =>
    dying(
      () => mergeArticle(uncoded, desk.merge),
      async () => {
        await merge(report);
        await mergeArticle(uncoded, desk.merge);
      },
      areOne,
      () => desk.storeUncoded(uncoded),
    ));
});
