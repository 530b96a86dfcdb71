import { describe, expect, it } from "vitest";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import {
  type ReportReading,
  reportsReadAgain,
  secondReadingOf,
} from "../../lambdas/events/second-reading.ts";
import type { Correction, Judgement } from "../../lambdas/reader/opinion.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { actorOf, knowledge, placeOf, reportOf } from "./report-of.ts";

const own = { id: "e-1", version: 1, updatedAt: "2031-05-10T10:00:00.000Z" };
const fold = (reports: readonly [Report, ...Report[]]) => foldEvent(reports, own, knowledge);

const readingOf = (reportId: string, judgement: Judgement, correction: Correction = {}): ReportReading => ({
  reportId,
  revision: 1,
  unread: null,
  opinion: {
    reportId,
    judgement,
    repeats: null,
    quote: "Averian jets struck a depot",
    correction,
    model: "m",
    promptVersion: "1",
    at: own.updatedAt,
  },
});
const unreadOf = (reportId: string): ReportReading => ({
  reportId,
  revision: 1,
  unread: "budget",
  opinion: null,
});

const a = reportOf({ id: "a-1.0" });
const b = reportOf({ id: "a-2.0", publisher: "Ridge Radio" });
const read = (reports: readonly [Report, ...Report[]], ...readings: ReportReading[]) =>
  secondReadingOf(fold(reports), reports, readings);

describe("an event is doubted", () => {
  it.each([
    ["news", false, false],
    ["unsure", false, false],
    ["background", true, true],
    ["not-so", true, true],
    ["out-of-scope", true, true],
    ["repeat", true, false],
  ] as const)("when its only report is %s: %s, and taken back: %s", (judgement, doubted, withdrawn) => {
    expect(read([a], readingOf("a-1.0", judgement))).toMatchObject({ doubted, withdrawn });
  });

  it("only when every report is that counts and is in words of its own", () => {
    expect(read([a, b], readingOf("a-1.0", "not-so"))).toMatchObject({ doubted: false });
    expect(read([a, b], readingOf("a-1.0", "not-so"), unreadOf("a-2.0"))).toMatchObject({ doubted: false });
    expect(read([a, b], readingOf("a-1.0", "not-so"), readingOf("a-2.0", "background"))).toMatchObject({
      doubted: true,
      withdrawn: true,
    });
  });

  it("whatever copies and unrated publishers say beside", () => {
    const text = Array.from({ length: 60 }, (_, n) => `word${n}`).join(" ");
    const first = reportOf({ id: "a-1.0", text });
    const copy = reportOf({ id: "a-2.0", publisher: "Ridge Radio", text });
    const blog = reportOf({ id: "a-3.0", publisher: "Night Blog", reliability: "F" });
    expect(read([first, copy, blog], readingOf("a-1.0", "not-so"))).toMatchObject({ doubted: true });
  });

  it("also when somebody denies it, which tells nothing", () => {
    const denial = reportOf({ id: "a-2.0", publisher: "Ridge Radio", modality: "denied" });
    expect(read([a, denial], readingOf("a-1.0", "not-so"), readingOf("a-2.0", "news"))).toMatchObject({
      doubted: true,
    });
  });

  it("by no word on a former revision of the article", () => {
    const edited = reportOf({ id: "a-1.0", revision: 2 });
    expect(read([edited], readingOf("a-1.0", "not-so"))).toBeNull();
  });

  it("never, of more reports than it keeps", () => {
    const many = Array.from({ length: 41 }, (_, n) => reportOf({ id: `b-${n}.0`, publisher: `Paper ${n}` }));
    const [first, ...others] = many;
    if (first === undefined) throw new Error("Expected reports");
    const readings = many.map(({ id }) => readingOf(id, "not-so"));
    const reading = read([first, ...others], ...readings);
    expect(reading).toMatchObject({ doubted: false });
    expect(reading?.opinions).toHaveLength(10);
  });
});

describe("a second reading", () => {
  it("says what it has otherwise, both readings side by side", () => {
    const correction = { place: placeOf("kelmora"), targetActors: [], sourceActors: [actorOf("averia")] };
    expect(read([a], readingOf("a-1.0", "news", correction))?.opinions[0]?.corrected).toEqual([
      "who: Averia, not Averian Armed Forces",
      "to whom: not said, not Red Lantern",
      `place: ${placeOf("kelmora").name}, not Dunmere`,
    ]);
  });

  it("says why it is none", () => {
    expect(read([a], unreadOf("a-1.0"))).toMatchObject({ unread: "budget", opinions: [], doubted: false });
  });

  it("is folded from corrected reports, without those that it doubts, and changes none of them", () => {
    const before = structuredClone([a, b]);
    const again = reportsReadAgain(
      [a, b],
      [readingOf("a-1.0", "not-so"), readingOf("a-2.0", "news", { severity: 2 })],
    );
    expect(again).toMatchObject([{ id: "a-2.0", severity: 2 }]);
    expect([a, b]).toEqual(before);
  });

  it("leaves all where nothing would be left", () => {
    expect(reportsReadAgain([a], [readingOf("a-1.0", "not-so")])).toHaveLength(1);
  });
});
