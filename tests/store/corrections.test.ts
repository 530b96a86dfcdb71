import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../lambdas/reports/report.ts";
import { alertsOf } from "../../lambdas/store/alerts.ts";
import { correctionsOf } from "../../lambdas/store/corrections.ts";
import { getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import type { WordMessage } from "../../lambdas/store/queues.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { takeWord } from "../../lambdas/store/take-word.ts";
import { type Desk, everyMinute, Killed, openDesk, reader, strikes as withCooldown } from "../desk.ts";
import { placeOf, reportOf } from "../events/report-of.ts";
import { killEvery } from "../proof.ts";

/** Analysts' words page nobody: who was told what is void reads it later; what people were told stays known. */

const strikes = { ...withCooldown, cooldownMinutes: 0 };
let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.stop());

const jsonSchema = v.object({ corrections: v.array(v.object({ because: v.string() })) });

const merge = async (...reports: [Report, ...Report[]]): Promise<string> => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  await desk.sendQueued();
  return eventOf(reports[0].articleId);
};
const eventOf = async (articleId: string) =>
  (await getMergePlan(desk.tables.events, articleId))?.assignments[0]?.eventId ?? "";
const say = async (word: WordMessage) => {
  await takeWord(word, desk.merge);
  await desk.sendQueued();
};
const at = (minute: number) => `2031-05-10T12:${String(minute).padStart(2, "0")}:00.000Z`;
const told = () => desk.published().map(({ attributes }) => `${attributes["kind"]} ${attributes["to"]}`);
const corrections = async (subscriptionId = "desk") =>
  (await correctionsOf(desk.tables.alerts, subscriptionId)).map(({ about, state }) => `${about} ${state}`);

const big = () => reportOf({ id: "a-1.0", killed: 2, severity: 4 });
const second = () => reportOf({ id: "a-2.0", publisher: "Borduva Post", killed: 13, severity: 5 });
const elsewhere = () => reportOf({ id: "a-4.0", publisher: "Lowfen Times", place: "quarl", severity: 4 });

describe("a split", () => {
  it("pages nobody, and what people were told of the whole counts as told of the part", async () => {
    await desk.configure([strikes], [reader]);
    await merge(big());
    const eventId = await merge(second());
    expect(told()).toEqual(['new ["desk"]', 'update ["desk"]']);
    await say({ kind: "split", eventId, at: at(30), articleIds: ["a-2"] });
    const part = await eventOf("a-2");
    expect(part).not.toBe(eventId);
    expect(told()).toHaveLength(2);
    expect(await corrections()).toEqual(["split owed"]);
    // Nor does a further report of the part, as nothing of it is graver than what was told.
    await merge(reportOf({ id: "a-3.0", publisher: "Harbour Herald", killed: 13, severity: 5 }));
    expect(told()).toHaveLength(2);
  });

  it("owes who was told before the part came in no correction", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(big());
    await merge(
      reportOf({ id: "a-2.0", publisher: "Borduva Post", publishedAt: "2031-05-10T12:05:00.000Z" }),
    );
    await say({ kind: "split", eventId, at: at(30), articleIds: ["a-2"] });
    expect(told()).toEqual(['new ["desk"]']);
    expect(await corrections()).toEqual([]);
  });

  it("leaves it to who was still to be told that he is told of both", async () => {
    const digesting = { ...reader, digest: { at: "18:00", zone: "UTC" } };
    await desk.configure([strikes], [digesting]);
    await merge(big());
    const eventId = await merge(second());
    await say({ kind: "split", eventId, at: at(30), articleIds: ["a-2"] });
    const part = (await alertsOf(desk.tables.alerts, await eventOf("a-2"))).filter(
      ({ subscriptionId }) => subscriptionId === "desk",
    );
    expect(part).toMatchObject([{ change: "new", kind: "digest", state: "owed" }]);
    expect(await corrections()).toEqual([]);
  });

  it("that a join takes back is no matter of a correction, unless somebody has heard of it", async () => {
    await desk.configure([strikes], [reader]);
    await merge(big());
    const eventId = await merge(second());
    await say({ kind: "split", eventId, at: at(30), articleIds: ["a-2"] });
    await say({ kind: "join", eventId: await eventOf("a-2"), at: at(31), into: eventId });
    expect(await corrections()).toEqual(["split moot"]);
    expect(told()).toHaveLength(2);
  });
});

describe("a join", () => {
  it("pages nobody, and what people were told of either counts as told", async () => {
    await desk.configure([strikes], [{ ...reader, minSeverity: 5 }]);
    const into = await merge(elsewhere());
    const eventId = await merge(second());
    expect(told()).toEqual(['new ["desk"]']);
    await say({ kind: "join", eventId, at: at(30), into });
    expect(told()).toHaveLength(1);
    await merge(reportOf({ id: "a-5.0", publisher: "Isle Echo", place: "quarl", severity: 4 }));
    expect(told()).toHaveLength(1);
    expect(await corrections()).toEqual(["join owed"]);
  });
});

describe("a verdict", () => {
  it("owes who was told a correction, and withdrawing it takes that back", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(big());
    await say({ kind: "feedback", eventId, at: at(30), verdict: "false", note: "" });
    expect(await corrections()).toEqual(["false owed"]);
    await say({ kind: "undo", eventId, at: at(31), of: at(30) });
    expect(await corrections()).toEqual(["false moot"]);
    expect(told()).toEqual(['new ["desk"]']);
    // It may alert again, of what is new.
    await merge(second());
    expect(told()).toEqual(['new ["desk"]', 'update ["desk"]']);
  });

  it("that puts the place right lets watches match on it, quietly", async () => {
    const other = { ...reader, id: "north", endpoint: "north@example.org", watches: ["borduva"] };
    const borduva = { id: "borduva", title: "Borduva", places: ["XB"], classes: ["ASSAULT"] };
    await desk.configure([strikes, borduva], [reader, other]);
    const eventId = await merge(big());
    const instead = { of: "place", place: placeOf("kelmora") } as const;
    await say({ kind: "feedback", eventId, at: at(30), verdict: "wrong-place", note: "", instead });
    expect(told()).toEqual(['new ["desk"]']);
    expect(await correctionsOf(desk.tables.alerts, "desk")).toMatchObject([
      { about: "wrong-place", said: "the place is Kelmora" },
    ]);
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", severity: 4 }));
    expect(told()).toEqual(['new ["desk"]', 'new ["north"]']);
  });

  it("stands in the next digest, even if nothing else does", async () => {
    const digesting = { ...reader, digest: { at: "18:00", zone: "UTC" } };
    await desk.configure([strikes], [digesting]);
    await sendDue(everyMinute, desk.send);
    const eventId = await merge(big());
    desk.setNow("2031-05-10T18:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    await say({ kind: "feedback", eventId, at: "2031-05-10T19:00:00.000Z", verdict: "false", note: "" });
    expect(told()).toEqual(['digest ["desk"]']);
    desk.setNow("2031-05-11T18:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(told()).toEqual(['digest ["desk"]', 'digest ["desk"]']);
    expect(desk.published()[1]?.texts.email).toMatch(
      /Of what you were told before\n- no longer stands: Air strike .*Dunmere.* \(it did not happen as it was told\)\n/,
    );
    desk.setNow("2031-05-12T18:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(told()).toHaveLength(2);
    expect(await corrections()).toEqual(["false sent"]);
  });

  it("stands beside the next message of that watch, once, and of no other", async () => {
    const other = { id: "borduva", title: "Borduva", places: ["XB"], classes: ["ASSAULT"] };
    await desk.configure([strikes, other], [{ ...reader, watches: ["strikes", "borduva"] }]);
    const eventId = await merge(big());
    await say({ kind: "feedback", eventId, at: at(30), verdict: "false", note: "" });
    await merge(reportOf({ id: "a-6.0", place: "kelmora", publisher: "Isle Echo" }));
    await merge(elsewhere());
    await merge(reportOf({ id: "a-7.0", place: "tessara", publisher: "Isle Echo" }));
    const texts = desk.published().map(({ texts: { email = "" } }) => email);
    expect(texts.map((text) => text.includes("it did not happen as it was told"))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    const json = desk
      .toMachines()
      .map(({ texts }) => v.parse(jsonSchema, JSON.parse(texts.sqs ?? texts.default)));
    expect(json.map(({ corrections: all }) => all.map(({ because }) => because))).toEqual([
      [],
      [],
      ["it did not happen as it was told"],
      [],
    ]);
    expect(await corrections()).toEqual(["false sent"]);
  });

  it("is told after all when what takes it back comes after it was read", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(big());
    await say({ kind: "feedback", eventId, at: at(30), verdict: "false", note: "" });
    await merge(elsewhere());
    await say({ kind: "feedback", eventId, at: at(31), verdict: "right", note: "" });
    await merge(reportOf({ id: "a-7.0", place: "tessara", publisher: "Isle Echo" }));
    expect(desk.published()[2]?.texts.email).toContain("it stands: what was said against it is withdrawn");
    expect(await corrections()).toEqual(["false sent", "stands sent"]);
  });

  it("tells at once only when asked", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(big());
    await say({ kind: "feedback", eventId, at: at(30), verdict: "false", note: "" });
    const again: WordMessage = {
      kind: "feedback",
      eventId,
      at: at(31),
      verdict: "false",
      note: "",
      tell: true,
    };
    await say(again);
    expect(await correctionsOf(desk.tables.alerts, "desk")).toMatchObject([
      { state: "moot" },
      { state: "owed", tell: true },
    ]);
    await sendDue(everyMinute, desk.send);
    await sendDue(everyMinute, desk.send);
    expect(told()).toEqual(['new ["desk"]', 'correction ["desk"]']);
    expect(desk.published()[1]?.subject).toContain("NO LONGER STANDS: Air strike");
    expect(await corrections()).toEqual(["false moot", "false sent"]);
    expect(await corrections("*")).toEqual(["false moot", "false sent"]);
  });
});

it("keeps what was told and owes each correction once, wherever it dies", async () => {
  await desk.configure([strikes], [reader]);
  await merge(big());
  const eventId = await merge(second());
  for (let dieAfter = 1, died = true, rounds = 1; died; dieAfter += killEvery(5), rounds += 1) {
    const surviving = async (word: WordMessage): Promise<boolean> => {
      desk.dieAfter(dieAfter);
      const killed = await takeWord(word, desk.merge).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      desk.dieAfter(Number.POSITIVE_INFINITY);
      if (killed) await takeWord(word, desk.merge);
      await desk.sendQueued();
      return killed;
    };
    const later = (seconds: number) =>
      new Date(Date.parse(at(30)) + (dieAfter * 60 + seconds) * 1000).toISOString();
    const split = await surviving({ kind: "split", eventId, at: later(0), articleIds: ["a-2"] });
    const part = await eventOf("a-2");
    expect((await alertsOf(desk.tables.alerts, part)).map(({ state }) => state)).not.toContain("owed");
    const join = await surviving({ kind: "join", eventId: part, at: later(30), into: eventId });
    died = split || join;
    expect(new Set(await corrections()), `died after call ${dieAfter}`).toEqual(new Set(["split moot"]));
    expect(await corrections()).toHaveLength(rounds);
    expect(told()).toHaveLength(2);
  }
});
