import { describe, expect, it } from "vitest";
import type { Candidate } from "../../lambdas/events/candidate.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import {
  likenessOf,
  mentionsFrom,
  mentionsIn,
  mostMentions,
  uncodedOf,
} from "../../lambdas/events/uncoded.ts";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import type { Named } from "../../lambdas/reports/code-article.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { articleOf } from "../article-of.ts";
import { knowledge } from "./report-of.ts";
import { named, namingReport, uncodedArticle } from "./uncoded-of.ts";

describe("an article that codes nothing", () => {
  const lead = { places: [], actors: [], numbers: [] };
  it.each<[string, Named, boolean]>([
    [
      "an actor and a place",
      { lead: { ...lead, actors: ["averia"], places: ["dunmere"] }, particulars: [] },
      true,
    ],
    ["an actor and a number", { lead: { ...lead, actors: ["averia"] }, particulars: ["180"] }, true],
    ["a place and a number", { lead: { ...lead, places: ["dunmere"] }, particulars: ["180"] }, true],
    ["a place alone", { lead: { ...lead, places: ["dunmere"] }, particulars: ["kray"] }, false],
    [
      "an actor alone, and a small number",
      { lead: { ...lead, actors: ["averia"], numbers: [4] }, particulars: [] },
      false,
    ],
    ["a number alone", { lead, particulars: ["180", "kray"] }, false],
  ])("whose lead names %s is looked for: %s", (_what, given, isLookedFor) => {
    expect(uncodedOf(articleOf(), given) !== null).toBe(isLookedFor);
  });

  it.each(["Live updates: Dunmere", "Morning briefing", "Five things to know", "This week in Averia"])(
    "is not looked for where it goes through what happened: %s",
    (title) => expect(uncodedOf(articleOf({ title }), named)).toBeNull(),
  );

  it("is of the moment at which it was first seen where nobody dates it", () => {
    const article = articleOf({ publishedAt: null });
    expect(uncodedOf(article, named)).toMatchObject({ publishedAt: article.firstSeenAt, ...named });
  });
});

const like = (report: Report, changes = {}) =>
  likenessOf(uncodedArticle(changes), [happeningOfReport(report)], knowledge);

describe("how much it looks like an event", () => {
  it("is the sum of what both name, each part in words", () => {
    expect(like(namingReport())).toEqual({
      score: 1.3,
      said: [
        "both name kray, depot",
        "both give 180",
        "both name red-lantern",
        "both name a place",
        "nothing rules it out",
      ],
    });
  });

  it("is that of the likest of its tellings", () => {
    const tellings = [namingReport({ particulars: [] }), namingReport()].map(happeningOfReport);
    expect(likenessOf(uncodedArticle(), tellings, knowledge)?.score).toBe(1.3);
    expect(likenessOf(uncodedArticle(), [], knowledge)).toBeNull();
  });

  it.each<[string, Report]>([
    ["another day", namingReport({ day: "2031-05-13" })],
    [
      "more than 36 hours",
      namingReport({ day: "published:2031-05-08", publishedAt: "2031-05-08T08:00:00.000Z" }),
    ],
    [
      "another country",
      namingReport({ place: "harim" }, { places: ["harim"], actors: ["red-lantern"], numbers: [] }),
    ],
    ["the past", namingReport({ modality: "historical" })],
    ["what is told beside the main happening", namingReport({ isMain: false })],
  ])("is nothing where one tells of %s", (_what, report) => expect(like(report)).toBeNull());

  it("is too little where only a party of the war and a place are shared", () => {
    expect(like(namingReport({ particulars: [] }))?.score).toBeLessThan(0.6);
  });
});

describe("the event that it mentions", () => {
  const candidate = (eventId: string, report: Report, changes: Partial<Candidate> = {}): Candidate => ({
    ...{ eventId, tellings: [happeningOfReport(report)], firstSeenAt: report.firstSeenAt },
    ...{ backgroundOnly: false, backgroundCount: 0, ...changes },
  });
  const found = (candidates: Candidate[], former: string[] = []) =>
    mentionsIn(uncodedArticle(), candidates, new Set(former), knowledge);

  it("is the likest, and the elder of equals", () => {
    const weaker = candidate("e-0", namingReport({ particulars: ["kray", "depot"] }));
    const elder = candidate("e-2", namingReport(), { firstSeenAt: "2031-05-10T08:00:00.000Z" });
    expect(found([weaker, candidate("e-1", namingReport()), elder])).toEqual([
      expect.objectContaining({
        reportId: "u-1.mention",
        eventId: "e-2",
        score: 1.3,
        mention: true,
        isNew: false,
      }),
    ]);
  });

  it("may be one that looks like it less", () => {
    const [may] = found([candidate("e-0", namingReport({ particulars: ["kray", "depot"] }))]);
    expect(may?.score).toBe(0.8);
    expect(may?.score).toBeLessThan(mentionsFrom);
  });

  it("is none that nobody tells as news, nor one that twenty mention, but where it was among them", () => {
    const full = candidate("e-1", namingReport(), { mentionCount: mostMentions });
    expect(found([candidate("e-0", namingReport(), { backgroundOnly: true }), full])).toEqual([]);
    expect(found([full], ["e-1"])).toMatchObject([{ eventId: "e-1" }]);
  });
});

describe("without a database", () => {
  it("it mentions the same event whatever comes first", () => {
    const others = [
      namingReport({ id: "a-1.0" }),
      namingReport({ id: "a-2.0", place: "quarl", particulars: ["kray"] }),
    ];
    for (const order of [others, others.toReversed()]) {
      const articles = order.map((report) => [report]);
      const eventOf = walkMerging(articles, knowledge, shortHash, [uncodedArticle()]);
      expect(eventOf.get("u-1.mention")).toBe(eventOf.get("a-1.0"));
    }
  });

  it("what only may mention one has none", () => {
    const report = namingReport({ particulars: ["kray", "depot"] });
    expect([...walkMerging([[report]], knowledge, shortHash, [uncodedArticle()]).keys()]).toEqual([
      report.id,
    ]);
  });
});
