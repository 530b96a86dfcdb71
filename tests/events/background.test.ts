import { describe, expect, it } from "vitest";
import { check } from "../../lambdas/check.ts";
import type { Candidate } from "../../lambdas/events/candidate.ts";
import { securityEventSchema } from "../../lambdas/events/event.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { indexRows } from "../../lambdas/events/index-rows.ts";
import { type MergePlan, planMerge } from "../../lambdas/events/plan-merge.ts";
import { noRuling, type Ruling } from "../../lambdas/events/ruling.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

const own = { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" };
const fold = (...reports: [Report, ...Report[]]) => foldEvent(reports, own, knowledge);

/** Retold by a better publisher, earlier, graver, sharper, denied and elsewhere: all that could change an event. */
const loud: Said = {
  id: "a-9.3",
  standing: "background",
  publisher: "Borduva Post",
  reliability: "A",
  publishedAt: "2031-05-09T01:00:00.000Z",
  day: "2031-05-09",
  place: "tarn-air-base",
  source: ["averia"],
  target: ["red-lantern", "unlisted:night owls"],
  severity: 5,
  confidence: 0.99,
  killed: 90,
  modality: "denied",
  mode: "drone",
};

describe("an event beside which background is told", () => {
  const news = [
    reportOf({ id: "a-1.0", day: "published:2031-05-10", killed: 2 }),
    reportOf({ id: "a-2.0", publisher: "Averia Today", modality: "alleged" }),
  ] as const;

  it("says of itself what it said without, and lists who retells it", () => {
    const { background, backgroundCount, ...told } = fold(...news, reportOf(loud));
    const { background: _none, backgroundCount: none, ...before } = fold(...news);
    expect(told).toEqual(before);
    expect([none, backgroundCount]).toEqual([0, 1]);
    expect(background).toEqual([
      {
        reportId: "a-9.3",
        articleId: "a-9",
        publisher: "Borduva Post",
        url: "https://news.example/a-9.3",
        title: "Depot struck in Dunmere",
        publishedAt: "2031-05-09T01:00:00.000Z",
      },
    ]);
  });

  it("stands under no index of who retells it, or of where that places it", () => {
    const keys = (...reports: [Report, ...Report[]]) => indexRows(fold(...reports), []).map(({ pk }) => pk);
    expect(keys(...news, reportOf(loud))).toEqual(keys(...news));
  });

  it("keeps ten of them, short, and counts all", () => {
    const tellings = Array.from({ length: 30 }, (_, n) =>
      reportOf({ ...loud, id: `a-${50 + n}.0`, title: "Depot ".repeat(200) }),
    );
    const event = fold(...news, ...tellings);
    expect([event.background.length, event.backgroundCount, event.reportCount]).toEqual([10, 30, 2]);
    expect(JSON.stringify(event.background).length).toBeLessThan(6000);
  });

  it("takes a report without a standing for news, and rows of before for events without background", () => {
    const event = fold(...news);
    expect(event).toMatchObject({ reportCount: 2, backgroundOnly: false });
    const { background: _b, backgroundCount: _c, backgroundOnly: _o, ...row } = event;
    expect(check(securityEventSchema, row, "a row of before")).toEqual(event);
  });
});

describe("an event that nobody tells as news any longer", () => {
  const event = fold(reportOf({ standing: "background" }));

  it("is what retells it, marked as background only in its row, its index rows and its line", () => {
    expect(event).toMatchObject({ backgroundOnly: true, retracted: false, reportCount: 1, background: [] });
    expect(indexRows(event, []).every(({ summary }) => summary.backgroundOnly)).toBe(true);
    expect(eventLine(event)).toContain("severity 3  background only  (Coast Wire)");
  });

  it("is news again once somebody tells it as news", () => {
    const again = fold(reportOf({ standing: "background" }), reportOf({ standing: "news", severity: 2 }));
    expect(again).toMatchObject({ backgroundOnly: false, severity: 2, backgroundCount: 1 });
    expect(eventLine(again)).not.toContain("background");
  });
});

describe("planMerge", () => {
  const candidate = (eventId: string, said: Said = {}, beside: Partial<Candidate> = {}): Candidate => ({
    eventId,
    tellings: [happeningOfReport(reportOf(said))],
    firstSeenAt: reportOf(said).firstSeenAt,
    backgroundOnly: false,
    backgroundCount: 0,
    ...beside,
  });
  const plan = (
    reports: Report[],
    candidates: Candidate[] = [],
    previous: MergePlan | null = null,
    ruling: Ruling = noRuling("a-1"),
  ) =>
    planMerge(
      {
        article: { articleId: "a-1", revision: (previous?.revision ?? 0) + 1 },
        reports,
        previous,
        candidates,
        ruling,
      },
      knowledge,
      shortHash,
    );
  const news = (n: number, rest: Said = {}) => reportOf({ id: `a-1.${n}`, standing: "news", ...rest });
  const background = (n: number, rest: Said = {}) => news(n, { standing: "background", ...rest });

  it("begins no event for background", () => {
    expect(plan([background(0)])).toMatchObject({ assignments: [], begun: [], removals: [] });
  });

  it("joins background to a stored event that it looks like, or to one of its article, and says what it is", () => {
    const { assignments, begun } = plan(
      [background(0), background(1, { place: "quarl" }), news(2, { place: "quarl" })],
      [candidate("e-stored")],
    );
    expect(assignments).toMatchObject([
      { reportId: "a-1.2", eventId: begun[0], isNew: true },
      { reportId: "a-1.0", eventId: "e-stored", isNew: false, background: true },
      { reportId: "a-1.1", eventId: begun[0], isNew: false, background: true },
    ]);
    expect(assignments[0]).not.toHaveProperty("background");
  });

  it("leads no news to an event through background of the same article", () => {
    // The one names the mill and the ferry, the other the tower and the bridge; only the background names all four.
    const bare: Said = { place: null, target: [], mode: null };
    const one: Said = { ...bare, title: "Mill hit", sentence: "Ferry sunk.", particulars: ["mill", "ferry"] };
    const other: Said = { ...bare, title: "Tower", sentence: "Bridge.", particulars: ["tower", "bridge"] };
    const both: Said = {
      ...bare,
      title: "",
      sentence: "",
      particulars: ["mill", "ferry", "tower", "bridge"],
    };
    const stored = candidate("e-stored", one);
    expect(plan([news(0, other)], [stored]).assignments).toMatchObject([{ isNew: true }]);
    expect(plan([news(0, other), news(1, both)], [stored]).assignments).toMatchObject([
      { reportId: "a-1.0", eventId: "e-stored" },
      { reportId: "a-1.1", eventId: "e-stored" },
    ]);
    expect(plan([news(0, other), background(1, both)], [stored]).assignments).toMatchObject([
      { reportId: "a-1.0", isNew: true },
      { reportId: "a-1.1", eventId: "e-stored", background: true },
    ]);
  });

  it("adds no background to an event that has twenty tellings, or none as news", () => {
    expect(plan([background(0)], [candidate("e-1", {}, { backgroundCount: 19 })]).assignments).toHaveLength(
      1,
    );
    expect(plan([background(0)], [candidate("e-1", {}, { backgroundCount: 20 })]).assignments).toEqual([]);
    expect(plan([background(0)], [candidate("e-1", {}, { backgroundOnly: true })]).assignments).toEqual([]);
    expect(plan([news(0)], [candidate("e-1", {}, { backgroundOnly: true })]).assignments).toMatchObject([
      { eventId: "e-1", isNew: false },
    ]);
  });

  it("keeps with its event what was news before, and takes its news away", () => {
    const before = plan([news(0)]);
    const [eventId = ""] = before.begun;
    const after = plan([background(0)], [candidate(eventId, {}, { backgroundCount: 20 })], before);
    expect(after.assignments).toMatchObject([{ reportId: "a-1.0", eventId, background: true }]);
    expect(after.removals).toEqual([{ reportId: "a-1.0", eventId }]);
    const again = plan([news(0)], [candidate(eventId, {}, { backgroundOnly: true })], after);
    expect(again.assignments).toMatchObject([{ reportId: "a-1.0", eventId, isNew: false }]);
    expect(again.removals).toEqual([{ reportId: "a-1.0", eventId, background: true }]);
  });

  it("heeds what an analyst ruled, of background too", () => {
    const stored = [candidate("e-stored")];
    const apart: Ruling = { articleId: "a-1", apart: ["e-stored"], together: [] };
    expect(plan([background(0)], stored, null, apart).assignments).toEqual([]);
    const pinned: Ruling = {
      articleId: "a-1",
      apart: [],
      together: [{ ploverClass: "ASSAULT", eventId: "e-far" }],
    };
    expect(plan([background(0)], stored, null, pinned).assignments).toMatchObject([
      { eventId: "e-far", background: true },
    ]);
  });
});
