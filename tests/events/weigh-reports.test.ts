import { describe, expect, it } from "vitest";
import { decideAlert } from "../../lambdas/alerts/decide-alert.ts";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { machines } from "../../lambdas/alerts/machines.ts";
import { matchWatch } from "../../lambdas/alerts/match-watch.ts";
import { renderEmail } from "../../lambdas/alerts/render-email.ts";
import type { Telling } from "../../lambdas/alerts/telling.ts";
import { type Watch, watchSchema } from "../../lambdas/alerts/watch.ts";
import { check } from "../../lambdas/check.ts";
import { type SecurityEvent, securityEventSchema } from "../../lambdas/events/event.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { indexRowSchema, indexRows } from "../../lambdas/events/index-rows.ts";
import { tellingsOfEvent } from "../../lambdas/events/tellings.ts";
import { type Report, reportSchema } from "../../lambdas/reports/report.ts";
import { told } from "../article/told-texts.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

const own = { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" };
const fold = (...reports: [Report, ...Report[]]) => foldEvent(reports, own, knowledge);
const at = (hour: string) => `2031-05-10T${hour}:00.000Z`;
const watchOf = (fields: Record<string, unknown>): Watch =>
  check(watchSchema, { id: "w", places: ["XA"], ...fields }, "a watch");
const tellingOf = (event: SecurityEvent): Telling => ({
  kind: "new",
  main: { event, changes: [], watches: [] },
  also: [],
  story: null,
  contact: "",
});
const answer = (event: SecurityEvent, fields: Record<string, unknown> = {}) =>
  matchWatch(event, watchOf(fields), knowledge, eventTexts(event));

const agency = reportOf({ id: "a-1.0", publisher: "Coast Wire", reliability: "A", publishedAt: at("09:00") });
/** A blog that nobody has rated, always first to say it. */
const blog = (said: Said = {}) =>
  reportOf({ id: "b-1.0", publisher: "Night Blog", reliability: "F", publishedAt: at("08:00"), ...said });

/** What an event says of itself: all but its lists of reports, publishers and claims. */
function headLine(event: SecurityEvent) {
  const { reports: _r, publishers: _p, publisherCount: _c, reportCount: _n, claims: _l, ...rest } = event;
  const { firstSeenAt: _f, ...facts } = rest;
  return facts;
}

describe("beside a rated publisher", () => {
  it.each<[string, Said]>([
    ["a toll and severity", { killed: 500, severity: 5 }],
    ["another place", { place: "quarl" }],
    ["another date", { day: "2031-05-09" }],
    ["another modality", { modality: "alleged" }],
    ["another mode", { mode: "drone" }],
    ["another class", { ploverClass: "COERCE", mode: "seize" }],
    ["other actors", { source: ["candria"], target: ["western-coalition"] }],
    ["more confidence", { confidence: 1 }],
    ["a later hour", { publishedAt: at("20:00") }],
    ["a fresh reading", { reading: "by-hand" }],
    ["a denial", { modality: "denied", target: [] }],
    ["the same", {}],
  ])("%s by an unrated one changes nothing of what the event says", (_, said) => {
    const unrated = blog(said);
    expect(headLine(fold(unrated, agency))).toEqual(headLine(fold(agency)));
    expect(JSON.stringify(fold(agency, unrated))).toBe(JSON.stringify(fold(unrated, agency)));
  });

  it("forty unrated ones push nothing of it out of the event", () => {
    const flood = Array.from({ length: 60 }, (_, n) =>
      blog({ id: `b-${n}.0`, publisher: `Blog ${n}`, sentence: `Word ${n} of it.`, title: `Title ${n}` }),
    );
    const event = fold(agency, ...flood);
    expect(event).toMatchObject({ publisherCount: 61, independentCount: 1, credibility: 3 });
    expect(event.reports[0]).toMatchObject({ publisher: "Coast Wire", counts: true });
    expect(event.reports[1]).toMatchObject({ counts: false });
    expect(event.publishers[0]).toBe("Coast Wire");
    expect(tellingsOfEvent(event, [...flood, agency], knowledge)).toEqual([happeningOfReport(agency)]);
    expect(renderEmail(tellingOf(event))).toContain("- Coast Wire (completely reliable)");
  });

  it("nobody makes copies of it by an earlier date", () => {
    const theirs = { ...agency, signature: reportOf({ text: told.wire }).signature };
    const event = fold(theirs, blog({ text: told.reprint }));
    expect(event).toMatchObject({ independentCount: 1, credibility: 3 });
    expect(event.reports).toMatchObject([{ copyOf: null }, { copyOf: "Coast Wire" }]);
  });

  it("its figures and denials stand where they differ, also where the rated one is silent", () => {
    const inflated = blog({ killed: 500, severity: 5 });
    const denied = blog({ id: "b-2.0", publisher: "Noon Blog", modality: "denied" });
    const event = fold(agency, inflated, denied);
    expect(event).toMatchObject({ killed: null, severity: 3, denied: false, credibility: 3 });
    expect(event.claims).toEqual([
      { about: "killed", says: "500", publishers: ["Night Blog"], counts: false },
      { about: "modality", says: "happened", publishers: ["Coast Wire", "Night Blog"], counts: true },
      { about: "modality", says: "denied", publishers: ["Noon Blog"], counts: false },
    ]);
  });

  it("words of an unrated one neither hit a watch nor keep it from being hit", () => {
    const event = fold(agency, blog({ title: "Nerve gas used in a drill" }));
    expect(answer(event, { text: ["nerve gas"] }).kind).toBe("miss");
    expect(answer(event, { exclude: { text: ["drill"] } }).kind).toBe("hit");
    expect(answer(fold(blog({ title: "Nerve gas used" })), { text: ["nerve gas"] }).kind).toBe("hit");
  });

  it("a denial is heard from the media of a state concerned, by their stance, and from a rated publisher", () => {
    const denial: Said = { modality: "denied", target: [], source: ["averia"] };
    const quoting = { ...blog(denial), attributedTo: agency.sourceActors };
    expect(fold(agency, quoting)).toMatchObject({ denied: false, credibility: 3 });
    const theirs = blog({ ...denial, stance: "state media of Averia" });
    expect(fold(agency, theirs)).toMatchObject({ denied: true, credibility: 4, independentCount: 1 });
    const party = blog({ ...denial, stance: "party to the conflict" });
    expect(fold(agency, party)).toMatchObject({ denied: true, credibility: 4 });
    const rated = blog({ ...denial, reliability: "D" });
    expect(fold(agency, rated)).toMatchObject({ denied: true, credibility: 4 });
  });

  it("fills no minPublishers of two, and says who is not counted", () => {
    expect(answer(fold(agency, blog()), { minPublishers: 2 })).toEqual({
      kind: "miss",
      reason: "1 of 2 publishers, copies, denials and those that nobody has rated aside",
    });
  });
});

describe("what only unrated publishers tell", () => {
  const three = () =>
    fold(
      blog({ killed: 40, severity: 5 }),
      blog({ id: "b-2.0", publisher: "Noon Blog", killed: 30 }),
      blog({ id: "b-3.0", publisher: "Dusk Blog" }),
    );

  it("keeps its own toll and severity, has credibility 6, and fills a minPublishers of one", () => {
    const event = three();
    expect(event).toMatchObject({
      unrated: true,
      killed: 40,
      severity: 5,
      credibility: 6,
      publisherCount: 3,
    });
    expect(answer(event).kind).toBe("hit");
    expect(answer(event, { minPublishers: 2 })).toEqual({
      kind: "miss",
      reason: "1 of 2 publishers, those that nobody has rated being one",
    });
  });

  it("stays theirs when a rated one only reports a denial of it", () => {
    const denial = reportOf({ publisher: "Coast Wire", reliability: "A", modality: "denied", target: [] });
    expect(fold(blog(), denial)).toMatchObject({
      unrated: true,
      denied: true,
      modality: "happened",
      credibility: 6,
    });
  });
});

describe("when a rated publisher joins what unrated ones told", () => {
  const now = new Date(at("12:00"));
  const measured = (event: SecurityEvent) => [{ watch: watchOf({}), answer: answer(event) }];
  const toldOf = (event: SecurityEvent) => {
    const decision = decideAlert(event, machines, measured(event), [], now);
    if (decision.kind === "withheld") throw new Error(decision.reason);
    return decision.alert;
  };
  const decide = (event: SecurityEvent, before: ReturnType<typeof toldOf>[]) =>
    decideAlert(event, machines, measured(event), before, now);
  const first = { ...toldOf(fold(blog({ severity: 5, killed: 500 }))), state: "sent" as const };

  it("nobody is told anew; only what still waits of theirs holds up no rated word", () => {
    const owed = {
      kind: "owe",
      alert: { change: "rated", kind: "update", dueAt: "2031-05-10T12:00:30.000Z" },
    };
    const event = fold(blog({ severity: 5, killed: 500 }), agency);
    expect(decide(event, [first]).kind).toBe("withheld");
    const held = {
      ...first,
      kind: "summary" as const,
      state: "owed" as const,
      held: {
        since: at("12:00"),
        until: at("13:00"),
        rule: "hourly-cap" as const,
        said: "over 20 this hour",
      },
      dueAt: at("13:00"),
    };
    expect(decide(event, [held])).toMatchObject(owed);
  });

  it("later words are measured against rated ones alone", () => {
    const rated = toldOf(fold(agency));
    const graver = reportOf({ publisher: "Borduva Post", severity: 4 });
    expect(decide(fold(blog({ severity: 5 }), agency, graver), [first, rated])).toMatchObject({
      alert: { change: "severity:4" },
    });
  });

  it("nothing is told of an unrated one that joins, whatever it says", () => {
    const rated = toldOf(fold(agency));
    const joining = [blog({ severity: 5, killed: 500 }), blog({ modality: "denied" })];
    for (const one of joining) expect(decide(fold(agency, one), [rated]).kind).toBe("withheld");
    const alleged = { ...agency, modality: "alleged" as const };
    expect(decide(fold(alleged, blog()), [toldOf(fold(alleged))]).kind).toBe("withheld");
  });
});

describe("publishers of one owner", () => {
  const of = (n: number, owner: string): Report =>
    reportOf({ id: `a-${n}.0`, publisher: `Paper ${n}`, owner, reliability: "A" });

  it("count once for credibility and minPublishers", () => {
    const event = fold(of(1, "Harbour Group"), of(2, "Harbour Group"));
    expect(event).toMatchObject({ publisherCount: 2, independentCount: 1, credibility: 3 });
    expect(answer(event, { minPublishers: 2 })).toEqual({
      kind: "miss",
      reason: "1 of 2 publishers, copies and denials aside, those of one owner being one",
    });
    expect(fold(of(1, "Harbour Group"), of(2, "Dune Group"))).toMatchObject({
      independentCount: 2,
      credibility: 2,
    });
    const telling = tellingOf(event);
    expect(renderEmail(telling)).toContain("told by 2 publishers of one owner, rated completely reliable.");
  });

  it("make no copies of each other", () => {
    const text = { signature: reportOf({ text: told.wire }).signature };
    const reprint = { signature: reportOf({ text: told.reprint }).signature };
    const copies = (owner: string) =>
      fold({ ...of(1, "Harbour Group"), ...text }, { ...of(2, owner), ...reprint }).reports.map(
        ({ copyOf }) => copyOf,
      );
    expect(copies("Harbour Group")).toEqual([null, null]);
    expect(copies("Dune Group")).toEqual([null, "Paper 1"]);
  });
});

describe("rows of before weight", () => {
  it("are still read: everything counted, every publisher was its own owner", () => {
    const event = fold(agency);
    const { unrated: _u, ...old } = event;
    const reports = old.reports.map(({ counts: _c, ...report }) => report);
    expect(check(securityEventSchema, { ...old, reports }, "an event")).toEqual(event);
    const [row] = indexRows(event, []);
    const { unrated: _r, ...summary } = row?.summary ?? { unrated: false };
    expect(check(indexRowSchema, { ...row, summary }, "a row")).toEqual(row);
    expect(check(reportSchema, agency, "a report").owner).toBeUndefined();
  });
});
