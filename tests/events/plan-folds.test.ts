import { describe, expect, it } from "vitest";
import type { Candidate } from "../../lambdas/events/candidate.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { indexRows } from "../../lambdas/events/index-rows.ts";
import { type MergePlan, type Merging, planMerge } from "../../lambdas/events/plan-merge.ts";
import { noRuling } from "../../lambdas/events/ruling.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

const at = (hour: number) => `2031-05-10T0${hour}:00:00.000Z`;
const candidate = (eventId: string, hour: number, said: Said = {}): Candidate => ({
  eventId,
  tellings: [happeningOfReport(reportOf({ publishedAt: at(hour), ...said }))],
  firstSeenAt: at(hour),
  backgroundOnly: false,
  backgroundCount: 0,
});
const said = (n: number, rest: Said = {}) => reportOf({ id: `a-1.${n}`, ...rest });
const plan = (reports: readonly Report[], candidates: readonly Candidate[], more: Partial<Merging> = {}) =>
  planMerge(
    {
      article: { articleId: "a-1", revision: 1 },
      reports,
      previous: null,
      candidates,
      ruling: noRuling("a-1"),
      ...more,
    },
    knowledge,
    shortHash,
  );
const goalOf = ({ assignments }: MergePlan, reportId: string) =>
  assignments.find((one) => one.reportId === reportId)?.eventId;

describe("what a plan folds", () => {
  it("leaves two that a person parted, and folds each with what is not parted from it", () => {
    const three = [candidate("e-1", 1), candidate("e-2", 2), candidate("e-3", 3)];
    const all = plan([said(0)], three);
    expect(all.folds).toMatchObject([
      { from: "e-2", into: "e-1" },
      { from: "e-3", into: "e-1" },
    ]);
    const parted = plan([said(0)], three, { parted: [["e-1", "e-2"]] });
    expect(parted.folds).toMatchObject([{ from: "e-3", into: "e-1" }]);
    expect(goalOf(parted, "a-1.0")).toBe("e-1");
  });

  it("leaves a report with the parted event that it is likest to", () => {
    const two = [candidate("e-vague", 1, { place: "northmark" }), candidate("e-sharp", 2)];
    const parted = plan([said(0)], two, { parted: [["e-sharp", "e-vague"]] });
    expect(goalOf(parted, "a-1.0")).toBe("e-sharp");
    expect(parted.folds).toEqual([]);
  });

  it("sends background, and what the article said before, along with the event that is folded", () => {
    const two = [candidate("e-1", 1, { place: "northmark" }), candidate("e-2", 2)];
    const previous: MergePlan = {
      ...plan([], []),
      done: true,
      assignments: [
        { reportId: "a-1.0", eventId: "e-2", isNew: true, score: 0 },
        { reportId: "a-1.9", eventId: "e-2", isNew: false, score: 0.8 },
      ],
    };
    const retold = said(1, { standing: "background" });
    const folding = plan([said(0), retold], two, { previous });
    expect(folding.folds).toMatchObject([{ from: "e-2", into: "e-1" }]);
    expect(folding.assignments.map(({ eventId }) => eventId)).toEqual(["e-1", "e-1"]);
    // What stays is not taken away from the elder, what goes is.
    expect(folding.removals).toEqual([{ reportId: "a-1.9", eventId: "e-1" }]);
  });

  it("is nothing for background, which proves nothing", () => {
    const two = [candidate("e-1", 1), candidate("e-2", 2)];
    const retelling = plan([said(0, { standing: "background" })], two);
    expect(retelling.folds).toEqual([]);
    expect(retelling.assignments).toHaveLength(1);
  });
});

describe("a denial", () => {
  const denied: Said = { modality: "denied" };

  it("goes to what it fits best, and shows no two to be one", () => {
    const two = [candidate("e-vague", 1, { place: "northmark" }), candidate("e-sharp", 2)];
    const denying = plan([said(0, denied)], two);
    expect(goalOf(denying, "a-1.0")).toBe("e-sharp");
    expect(denying.folds).toEqual([]);
  });

  it("is one with another denial of the same", () => {
    const three = [candidate("e-told", 1), candidate("e-denied", 2, denied)];
    expect(plan([said(0, denied)], three).folds).toMatchObject([{ from: "e-denied", into: "e-told" }]);
  });

  it("leads what is told to itself alone, and not to what others tell", () => {
    const alone = candidate("e-denied", 1, denied);
    expect(goalOf(plan([said(0)], [alone]), "a-1.0")).toBe("e-denied");
    const elsewhere = candidate("e-quarl", 1, { place: "quarl" });
    const both = { ...elsewhere, tellings: [...elsewhere.tellings, ...alone.tellings] };
    expect(plan([said(0)], [both]).assignments[0]?.isNew).toBe(true);
  });
});

describe("what a plan notes of stories", () => {
  const demand = said(1, { ploverClass: "REQUEST", mode: "appeal", target: ["averia"], place: null });

  it("names the event of the main happening, wherever that went", () => {
    const main = said(0, { isMain: true });
    expect(plan([main, demand], []).assignments[1]?.aside?.main).toBe(`e-${shortHash("a-1.0")}`);
    const folded = plan([main, demand], [candidate("e-1", 1), candidate("e-2", 2)]);
    expect(folded.assignments[1]?.aside?.main).toBe("e-1");
    expect(folded.assignments[0]).not.toHaveProperty("aside");
  });

  it("notes none without a main happening, nor of what tells the same event as that", () => {
    expect(plan([said(0), demand], []).assignments[1]).not.toHaveProperty("aside");
    const twice = plan([said(0, { isMain: true }), said(1)], []);
    expect(twice.assignments.every(({ aside }) => aside === undefined)).toBe(true);
  });
});

describe("the rows by day", () => {
  it("are one for each day and class of its tellings, the event's own first", () => {
    const own = { id: "e-1", version: 1, updatedAt: at(9) };
    const event = foldEvent([reportOf()], own, knowledge);
    const tellings = [
      reportOf(),
      reportOf({ day: "2031-05-11" }),
      reportOf({ ploverClass: "COERCE", mode: "arrest" }),
      reportOf({ date: { from: "2031-05-02", to: "2031-05-08", precision: "week" } }),
      reportOf({ date: { from: "2031-04-10", to: "2031-05-10", precision: "month" } }),
    ].map(happeningOfReport);
    const rows = indexRows(event, tellings).filter(({ pk }) => pk.startsWith("day#"));
    expect(rows.map(({ pk, sk }) => `${pk} ${sk}`)).toEqual([
      "day#2031-05-10 ASSAULT#e-1",
      "day#2031-05-11 ASSAULT#e-1",
      "day#2031-05-10 COERCE#e-1",
      ...[8, 7, 6, 5, 4, 3, 2].map((day) => `day#2031-05-0${day} ASSAULT#e-1`),
    ]);
  });
});
