import { describe, expect, it } from "vitest";
import type { Candidate } from "../../lambdas/events/candidate.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { indexRows } from "../../lambdas/events/index-rows.ts";
import { type MergePlan, planMerge } from "../../lambdas/events/plan-merge.ts";
import { noRuling, type Ruling } from "../../lambdas/events/ruling.ts";
import { whereToLook } from "../../lambdas/events/where-to-look.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

const candidate = (eventId: string, said: Said = {}): Candidate => ({
  eventId,
  tellings: [happeningOfReport(reportOf(said))],
  firstSeenAt: reportOf(said).firstSeenAt,
  backgroundOnly: false,
  backgroundCount: 0,
});
const plan = (
  reports: Report[],
  candidates: Candidate[] = [],
  previous: MergePlan | null = null,
  revision = 1,
  ruling: Ruling = noRuling("a-1"),
) =>
  planMerge(
    { article: { articleId: "a-1", revision }, reports, previous, candidates, ruling },
    knowledge,
    shortHash,
  );
const said = (n: number, rest: Said = {}) => reportOf({ id: `a-1.${n}`, ...rest });

describe("planMerge", () => {
  it("begins an event, its id from the report's", () => {
    expect(plan([said(0)])).toEqual({
      articleId: "a-1",
      revision: 1,
      done: false,
      assignments: [{ reportId: "a-1.0", eventId: `e-${shortHash("a-1.0")}`, isNew: true, score: 0 }],
      removals: [],
      folds: [],
      begun: [`e-${shortHash("a-1.0")}`],
    });
  });

  it("joins the candidate that the report looks like most", () => {
    const { assignments } = plan(
      [said(0)],
      [
        candidate("e-vague", { place: "averia" }),
        candidate("e-sharp", {}),
        candidate("e-other", { place: "askel" }),
      ],
    );
    expect(assignments).toMatchObject([{ eventId: "e-sharp", isNew: false }]);
  });

  it("lets two reports of one article share an event", () => {
    const { assignments } = plan([said(0), said(1, { target: [] }), said(2, { place: "quarl" })]);
    expect(assignments[1]?.eventId).toBe(assignments[0]?.eventId);
    expect(assignments[2]?.eventId).not.toBe(assignments[0]?.eventId);
  });

  it("looks for a stored event before one that the article has just begun", () => {
    const vague = said(0, { place: null, target: [], source: [] });
    const { assignments } = plan([vague, said(1)], [candidate("e-stored", {})]);
    expect(assignments[1]).toMatchObject({ eventId: "e-stored", isNew: false });
  });

  it("attaches a denial to what it denies, whichever came first, else lets it stand alone", () => {
    const denied = { modality: "denied", day: "published:2031-05-11" } as const;
    expect(plan([said(0)], [candidate("e-denial", denied)]).assignments[0]?.eventId).toBe("e-denial");
    const denial = said(0, { modality: "denied", day: "published:2031-05-11" });
    expect(plan([denial], [candidate("e-strike", {})]).assignments[0]?.eventId).toBe("e-strike");
    expect(plan([denial], [candidate("e-far", { place: "quarl" })]).assignments[0]?.isNew).toBe(true);
  });

  it("never joins the past to the present", () => {
    const past = said(0, { modality: "historical" });
    expect(plan([past], [candidate("e-live", {})]).assignments[0]?.isNew).toBe(true);
    expect(plan([past], [candidate("e-past", { modality: "historical" })]).assignments[0]?.eventId).toBe(
      "e-past",
    );
  });

  it("takes away what a revision no longer tells", () => {
    const first = plan([said(0), said(1, { place: "quarl" })]);
    const second = plan(
      [said(0)],
      [candidate(first.assignments[0]?.eventId ?? "", {})],
      { ...first, done: true },
      2,
    );
    expect(second.assignments).toMatchObject([{ eventId: first.assignments[0]?.eventId, isNew: false }]);
    expect(second.removals).toEqual([{ reportId: "a-1.1", eventId: first.assignments[1]?.eventId }]);
  });

  it("gives no event's id again, when the same report now tells of something else", () => {
    const first = plan([said(0)]);
    const old = first.assignments[0]?.eventId ?? "";
    const second = plan(
      [said(0, { place: "quarl", revision: 2 })],
      [candidate(old, {})],
      { ...first, done: true },
      2,
    );
    expect(second.assignments[0]).toMatchObject({ isNew: true });
    expect(second.assignments[0]?.eventId).not.toBe(old);
    expect(second.removals).toEqual([{ reportId: "a-1.0", eventId: old }]);
  });

  it("folds stored events that it shows to be one into the elder, whichever it is likest", () => {
    const stored = [
      candidate("e-younger", {}),
      candidate("e-elder", { place: "northmark", publishedAt: "2031-05-10T01:00:00.000Z" }),
      candidate("e-other", { place: "quarl" }),
    ];
    const { assignments, folds } = plan([said(0)], stored);
    expect(assignments).toMatchObject([{ eventId: "e-elder", isNew: false }]);
    expect(folds).toMatchObject([{ from: "e-younger", into: "e-elder" }]);
    expect(folds[0]?.said).toContain("place: both name Dunmere");
    expect(plan([said(0)], [candidate("e-b"), candidate("e-a")]).folds).toMatchObject([
      { from: "e-b", into: "e-a" },
    ]);
  });

  it("folds also by way of another report of its article, and begins one event for reports that are one", () => {
    const here = candidate("e-here", { place: "dunmere" });
    const reports = [said(0), said(1, { place: "northmark" })];
    expect(plan(reports, []).assignments.map(({ isNew }) => isNew)).toEqual([true, false]);
    expect(plan(reports.toReversed(), [here]).assignments.map(({ eventId }) => eventId)).toEqual([
      "e-here",
      "e-here",
    ]);
  });

  it("folds nothing into what an analyst gave a report to", () => {
    const ruling: Ruling = {
      ...noRuling("a-1"),
      together: [{ ploverClass: "ASSAULT", eventId: "e-given" }],
    };
    const { assignments, folds } = plan([said(0)], [candidate("e-stored")], null, 1, ruling);
    expect(assignments).toMatchObject([{ eventId: "e-given", score: 1 }]);
    expect(folds).toEqual([]);
    const apart = { ...noRuling("a-1"), apart: ["e-b"] };
    expect(plan([said(0)], [candidate("e-a"), candidate("e-b")], null, 1, apart).folds).toEqual([]);
  });

  it("takes over what an overtaken plan had still to take away", () => {
    const unfinished: MergePlan = { ...plan([said(0)]), removals: [{ reportId: "a-1.5", eventId: "e-old" }] };
    expect(plan([said(0)], [], unfinished, 2).removals).toContainEqual({
      reportId: "a-1.5",
      eventId: "e-old",
    });
  });
});

describe("whereToLook", () => {
  const at = (said: Said) =>
    whereToLook(reportOf(said)).map(({ partition, beginsWith }) => `${partition} ${beginsWith}`);
  const days = (said: Said) => [...new Set(at(said).map((stretch) => stretch.slice(4, 14)))];

  it("looks a day around and on to what denies it, under the classes that words swap", () => {
    expect(days({ ploverClass: "CONSULT" })).toEqual([
      "2031-05-13",
      "2031-05-12",
      "2031-05-11",
      "2031-05-10",
      "2031-05-09",
    ]);
    expect(at({ ploverClass: "CONSULT" }).slice(0, 2)).toEqual([
      "day#2031-05-13 CONSULT#",
      "day#2031-05-13 AGREE#",
    ]);
  });

  it("looks under what one taking may be called, and not for every attack under an arrest", () => {
    expect(at({ ploverClass: "COERCE", mode: "arrest" })).toContain("day#2031-05-10 ASSAULT#");
    expect(at({ ploverClass: "COERCE", mode: "restrict" })).not.toContain("day#2031-05-10 ASSAULT#");
  });

  it("looks further back for what a denial denies, and never at more than eleven days", () => {
    expect(days({ modality: "denied" }).at(-1)).toBe("2031-05-07");
    const year = { from: "2031-01-01", to: "2031-12-31", precision: "year" } as const;
    expect(days({ date: year })).toHaveLength(11);
  });
});

describe("indexRows", () => {
  const own = { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" };
  const event = foldEvent([reportOf({ source: ["averia-military", "unlisted:night owls"] })], own, knowledge);

  it("finds the event by day, actor, unlisted actor, country, place, province, class and publisher", () => {
    expect(indexRows(event, []).map(({ pk, sk }) => `${pk} ${sk}`)).toEqual([
      "day#2031-05-10 ASSAULT#e-1",
      "actor#averia-military 2031-05-10#e-1",
      "unlisted#night owls 2031-05-10#e-1",
      "actor#red-lantern 2031-05-10#e-1",
      "country#XA 2031-05-10#e-1",
      "place#dunmere 2031-05-10#e-1",
      "place#northmark 2031-05-10#e-1",
      "class#ASSAULT 2031-05-10#e-1",
      "publisher#coast wire 2031-05-10#e-1",
    ]);
  });

  it("lists no event under a place that nobody named, and none that is retracted", () => {
    const place = event.place === null ? null : { ...event.place, inferred: true };
    const keys = indexRows({ ...event, place }, []).map(({ pk }) => pk);
    expect(keys.filter((pk) => pk.startsWith("country#") || pk.startsWith("place#"))).toEqual([]);
    expect(indexRows({ ...event, retracted: true }, [])).toEqual([]);
  });
});
