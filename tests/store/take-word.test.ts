import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import {
  getEvent,
  getEventWithReports,
  getMergePlan,
  getStoredRuling,
  getWord,
  wordsSince,
} from "../../lambdas/store/events.ts";
import { eventIdsBeginning } from "../../lambdas/store/find-event.ts";
import { findEvents } from "../../lambdas/store/find-events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import type { WordMessage } from "../../lambdas/store/queues.ts";
import { putRow } from "../../lambdas/store/table.ts";
import { takeWord } from "../../lambdas/store/take-word.ts";
import { type Desk, Killed, openDesk } from "../desk.ts";
import { placeOf, reportOf, today } from "../events/report-of.ts";
import { killEvery } from "../proof.ts";

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
    for (let dieAfter = 1, died = true; died; dieAfter += killEvery(5)) {
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

/** All that is stored of events, apart from how often it was written, and what was ruled on each article. */
const everything = async (eventIds: readonly string[], articleIds: readonly string[]) => ({
  live: (await live()).toSorted(),
  events: await Promise.all(
    eventIds.map(async (id) => {
      const { stored, reports } = await getEventWithReports(desk.tables.events, id);
      return { ...stored?.event, version: 0, updatedAt: "", reports: reports.map(({ id }) => id).toSorted() };
    }),
  ),
  rulings: await Promise.all(articleIds.map((id) => getStoredRuling(desk.tables.events, id))),
  plans: await Promise.all(articleIds.map(eventOf)),
});
const minutesLater = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Runs it until it dies after that many calls, then as often as a queue would hand it out again. */
const surviving = async (dieAfter: number, message: WordMessage): Promise<boolean> => {
  desk.dieAfter(dieAfter);
  const died = await takeWord(message, desk.merge).then(
    () => false,
    (error: unknown) => {
      if (error instanceof Killed) return true;
      throw error;
    },
  );
  desk.dieAfter(Number.POSITIVE_INFINITY);
  if (died) await takeWord(message, desk.merge);
  return died;
};

describe("split and join", () => {
  const articles = ["a-1", "a-2", "a-3", "a-4"];
  /** An event of three articles, and one of another article beside it. */
  const two = async () => {
    const big = await merge(reportOf({ id: "a-1.0", killed: 2, severity: 4 }));
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    await merge(reportOf({ id: "a-3.0", publisher: "Harbour Herald", killed: 13, severity: 5 }));
    const small = await merge(reportOf({ id: "a-4.0", publisher: "Lowfen Times", place: "quarl" }));
    expect(small).not.toBe(big);
    return { big, small };
  };

  it("a join brings back exactly what was before a split, as often as you like", async () => {
    const { big, small } = await two();
    const before = await everything([big, small], articles);
    for (const round of [1, 2]) {
      await takeWord(
        { kind: "split", eventId: big, at: minutesLater(round), articleIds: ["a-3"] },
        desk.merge,
      );
      const apart = await eventOf("a-3");
      expect(apart).not.toBe(big);
      expect((await everything([big], [])).events[0]).toMatchObject({ killed: 2, severity: 4 });
      await takeWord({ kind: "join", eventId: apart, at: minutesLater(round + 0.5), into: big }, desk.merge);
      expect(await everything([big, small], articles), `round ${round}`).toEqual(before);
    }
  });

  it("a split brings back exactly what was before a join", async () => {
    const { big, small } = await two();
    const before = await everything([big, small], articles);
    await takeWord({ kind: "join", eventId: small, at: minutesLater(1), into: big }, desk.merge);
    expect(await live()).toEqual([big]);
    await takeWord({ kind: "split", eventId: big, at: minutesLater(2), articleIds: ["a-4"] }, desk.merge);
    expect(await everything([big, small], articles)).toEqual(before);
    // The larger one goes, and comes back, too.
    await takeWord({ kind: "join", eventId: big, at: minutesLater(3), into: small }, desk.merge);
    expect(await live()).toEqual([small]);
    const all = ["a-1", "a-2", "a-3"];
    await takeWord({ kind: "split", eventId: small, at: minutesLater(4), articleIds: all }, desk.merge);
    expect(await everything([big, small], articles)).toEqual(before);
  });

  it("joins of joins are undone one by one", async () => {
    const { big, small } = await two();
    const third = await merge(reportOf({ id: "a-5.0", publisher: "Isle Echo", place: "tessara" }));
    const all = [...articles, "a-5"];
    const before = await everything([big, small, third], all);
    await takeWord({ kind: "join", eventId: third, at: minutesLater(1), into: small }, desk.merge);
    const joined = await everything([big, small, third], all);
    await takeWord({ kind: "join", eventId: small, at: minutesLater(2), into: big }, desk.merge);
    expect(await live()).toEqual([big]);
    await takeWord(
      { kind: "split", eventId: big, at: minutesLater(3), articleIds: ["a-4", "a-5"] },
      desk.merge,
    );
    expect(await everything([big, small, third], all)).toEqual(joined);
    await takeWord({ kind: "split", eventId: small, at: minutesLater(4), articleIds: ["a-5"] }, desk.merge);
    expect(await everything([big, small, third], all)).toEqual(before);
  });

  it("an event that a split left empty is given back its reports, and nobody else's", async () => {
    const { small, big } = await two();
    await takeWord({ kind: "split", eventId: small, at: minutesLater(1), articleIds: ["a-4"] }, desk.merge);
    expect((await getEvent(desk.tables.events, small))?.retracted).toBe(true);
    await expect(
      takeWord({ kind: "join", eventId: big, at: minutesLater(2), into: small }, desk.merge),
    ).rejects.toThrow("no other event");
    const apart = await eventOf("a-4");
    await takeWord({ kind: "join", eventId: apart, at: minutesLater(3), into: small }, desk.merge);
    expect(await reportsOf(small)).toEqual(["a-4.0"]);
    expect((await live()).toSorted()).toEqual([big, small].toSorted());
  });

  it("what came of a join holds when an article is coded again, and what came of its undoing too", async () => {
    const { big, small } = await two();
    const again = (revision: number) =>
      merge(reportOf({ id: "a-4.0", publisher: "Lowfen Times", place: "quarl", revision }));
    await takeWord({ kind: "join", eventId: small, at: minutesLater(1), into: big }, desk.merge);
    expect(await again(2)).toBe(big);
    await takeWord({ kind: "split", eventId: big, at: minutesLater(2), articleIds: ["a-4"] }, desk.merge);
    expect(await again(3)).toBe(small);
  });

  it("go the whole way, whichever call they die after", async () => {
    const { big, small } = await two();
    const before = await everything([big, small], articles);
    for (let dieAfter = 1, died = true; died; dieAfter += killEvery(5)) {
      const split: WordMessage = {
        kind: "split",
        eventId: big,
        at: minutesLater(dieAfter),
        articleIds: ["a-3"],
      };
      const diedSplitting = await surviving(dieAfter, split);
      const apart = await eventOf("a-3");
      expect(await reportsOf(apart), `died after call ${dieAfter}`).toEqual(["a-3.0"]);
      const join: WordMessage = { kind: "join", eventId: apart, at: minutesLater(dieAfter + 0.5), into: big };
      died = (await surviving(dieAfter, join)) || diedSplitting;
      expect(await everything([big, small], articles), `died after call ${dieAfter}`).toEqual(before);
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
    expect(event?.feedback).toEqual([{ verdict: "false", note: "an exercise", at, by: "", instead: null }]);
    expect(await wordsSince(desk.tables.events, "2031-05-10T00:00:00.000Z")).toMatchObject([
      { kind: "feedback", eventId, verdict: "false", done: true },
    ]);
  });

  it("may be withdrawn, and an event be called right: then it alerts again, of what nobody was told", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await takeWord({ kind: "feedback", eventId, at, verdict: "false", note: "", by: "amina" }, desk.merge);
    const undo = { kind: "undo", eventId, at: minutesLater(1), of: at, by: "boris" } as const;
    await takeWord(undo, desk.merge);
    expect((await getEvent(desk.tables.events, eventId))?.feedback).toEqual([]);
    await takeWord(undo, desk.merge);
    await takeWord(
      { kind: "feedback", eventId, at: minutesLater(2), verdict: "right", note: "" },
      desk.merge,
    );
    expect((await getEvent(desk.tables.events, eventId))?.feedback).toMatchObject([{ verdict: "right" }]);
    await expect(
      takeWord({ kind: "undo", eventId, at: minutesLater(3), of: minutesLater(9) }, desk.merge),
    ).rejects.toThrow("there is no verdict");
    expect(await wordsSince(desk.tables.events, "2031-05-10T00:00:00.000Z")).toMatchObject([
      { verdict: "right", by: "" },
      { kind: "undo", by: "boris", done: true },
      { verdict: "false", by: "amina" },
    ]);
  });

  it("puts the place right: the event is found there, and stays there whatever else is reported", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    const instead = { of: "place", place: placeOf("kelmora") } as const;
    const word = { kind: "feedback", eventId, at, verdict: "wrong-place", note: "", instead } as const;
    await takeWord(word, desk.merge);
    const inBorduva = async () =>
      (
        await findEvents(desk.tables.events, {
          actorId: null,
          place: { kind: "country", id: "XB" },
          ploverClass: null,
          since: today,
          until: today,
        })
      ).map((one) => one.eventId);
    expect(await inBorduva()).toEqual([eventId]);
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    expect((await getEvent(desk.tables.events, eventId))?.place?.id).toBe("kelmora");
    await takeWord({ kind: "undo", eventId, at: minutesLater(1), of: at }, desk.merge);
    expect((await getEvent(desk.tables.events, eventId))?.place?.id).toBe("dunmere");
    expect(await inBorduva()).toEqual([]);
  });
});

describe("feedback on who it was", () => {
  it("puts an actor right, who stays so until that is withdrawn", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    const instead = {
      of: "actor",
      actor: { id: "candria", name: "Candria" },
      replaces: { id: "averia-military", name: "Averian Armed Forces" },
    } as const;
    const word = { kind: "feedback", eventId, at, verdict: "wrong-actor", note: "", instead } as const;
    await takeWord(word, desk.merge);
    const doers = async () => (await getEvent(desk.tables.events, eventId))?.sourceActors.map(({ id }) => id);
    expect(await doers()).toEqual(["candria"]);
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post" }));
    expect(await doers()).toEqual(["candria"]);
    await takeWord({ kind: "undo", eventId, at: minutesLater(1), of: at }, desk.merge);
    expect(await doers()).toEqual(["averia-military"]);
  });
});

describe("an event", () => {
  it("is found by how its id begins, while it is of the last days", async () => {
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    const beginning = (prefix: string, day = today) => eventIdsBeginning(desk.tables.events, prefix, day);
    expect(await beginning(eventId.slice(0, 8))).toEqual([eventId]);
    expect(await beginning("e-zzzz")).toEqual([]);
    expect(await beginning(eventId.slice(0, 8), "2031-11-06")).toEqual([eventId]);
    expect(await beginning(eventId.slice(0, 8), "2031-11-07")).toEqual([]);
    const put = (day: string, id: string) =>
      putRow(desk.tables.events, { pk: "class#ASSAULT", sk: `${day}#${id}` });
    await put("2033-01-01", "e-999900");
    expect(await beginning("e-9999")).toEqual(["e-999900"]);
    // In a class too full to be read through: on a day before what is read of it, on a full day, and ahead.
    const many = Array.from({ length: 520 }, (_, n) => n + 100);
    await Promise.all(many.map((n) => put(n % 2 === 0 ? "2031-06-01" : "2031-07-01", `e-0000${n}`)));
    expect(await beginning(eventId.slice(0, 8))).toEqual([eventId]);
    expect(await beginning("e-9999")).toEqual(["e-999900"]);
    expect(await beginning("e-0000119")).toEqual(["e-0000119"]);
    expect(await beginning("e-0000118")).toEqual(["e-0000118"]);
    expect((await beginning("e-0000")).length).toBeGreaterThan(1);
  });
});
