import { describe, expect, test } from "vitest";
import { plain } from "../../bin/paint.ts";
import { factsOf } from "../../bin/report-facts.ts";
import { sayStandingInFull } from "../../bin/say-standing.ts";
import { tellBackground } from "../../bin/tell-background.ts";
import { type Belonging, tellEvent } from "../../bin/tell-event.ts";
import { tellIngested } from "../../bin/tell-ingested.ts";
import { tellReplay } from "../../bin/tell-replay.ts";
import type { Withheld } from "../../lambdas/alerts/withheld.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { standingOf } from "../../lambdas/reports/report.ts";
import { eventOf } from "../alerts/event-of.ts";
import { articleOf } from "../article-of.ts";
import { reportOf, type Said } from "../events/report-of.ts";

const parts = ["own old day -1.2", "in the body -0.8"];
const background = reportOf({ id: "a-1.0", standing: "background", standingParts: parts });
const main = reportOf({ id: "a-1.1", standing: "news", standingParts: ["headline +2"], isMain: true });
const before = reportOf({ id: "a-1.2" });

describe("standing, as a person reads it", () => {
  test("comes with its parts, and says which is the main happening", () => {
    expect(sayStandingInFull(background)).toBe("background: own old day -1.2; in the body -0.8");
    expect(sayStandingInFull(main)).toBe("news, the main happening of its article: headline +2");
    expect(sayStandingInFull(before)).toBe("news: coded before there were standings");
  });

  test("is one of the facts that explain tells of a report", () => {
    const fact = (report: typeof main) =>
      factsOf({ ...report, decisions: [] }).find(({ label }) => label === "standing");
    expect(fact(main)).toEqual({
      label: "standing",
      said: "news, the main happening of its article",
      why: "headline +2",
    });
    expect(fact(background)).toMatchObject({ said: "background", why: parts.join("; ") });
  });

  test("ingest says of background that it begins no event, and why, or with which it would be listed", () => {
    const event = {
      ...{ kind: "retells" as const, eventId: "e-7", score: 0.85 },
      ...{ line: "", publishers: ["Coast Wire"], folds: [], story: null },
    };
    const told = tellIngested(
      {
        stages: [],
        articles: [
          { article: articleOf({ id: "a-1" }), textFrom: "pasted", reports: [background, main, before] },
        ],
        dryMerge: [
          { reportId: "a-1.0", event: null, watches: [] },
          { reportId: "a-1.1", event, watches: [] },
        ],
        dryMentions: [],
        queued: 0,
      },
      [
        {
          ...{ articleId: "a-1", state: "merged", reason: "" },
          events: [
            { eventId: "e-7", line: "ASSAULT", belongsAs: "background", alerts: [] },
            { eventId: "e-8", line: "AID", belongsAs: "news", alerts: [] },
          ],
        },
      ],
    );
    expect(told).toContain("    standing  background: own old day -1.2; in the body -0.8\n");
    expect(told).toContain("    event     background: begins no event\n");
    expect(told).toContain(
      "begins no event; would be listed with e-7 (score 0.85), and changes nothing of it",
    );
    expect(told).toContain("    e-7  ASSAULT  (retold here as background)\n    e-8  AID\n");
  });

  test("events show parts news from background, and marks an event of background only", () => {
    const said: Said[] = [{ standing: "background", standingParts: parts }];
    const belonging = (standing: "news" | "background") => {
      const report = reportOf({ id: `a-${standing}.0`, standing, standingParts: parts });
      const { publisher, title, url, publishedAt, modality } = report;
      return {
        ...{ reportId: report.id, publisher, title, url, publishedAt, modality },
        sentence: report.evidence.sentence.text,
        ...{ copyOf: null, counts: standing === "news", standing: standingOf(report), listedBy: [] },
        ...{ saidOfStanding: sayStandingInFull(report), match: null },
      };
    };
    const tell = (event: SecurityEvent, belonging: Belonging[], hasArithmetic = false) =>
      tellEvent(
        { event, belonging, bonds: [], alerts: [], words: [] },
        { width: 120, paint: plain, hasArithmetic },
      );
    const told = tell(eventOf({}, ...said), [belonging("background"), belonging("news")]);
    expect(told).toMatch(
      /\nWhat they say\n\n {2}a-news\.0 [\s\S]*\n {4}"[^"]*"\n[\s\S]*\nRetold as background, which changes nothing of it\n\n {2}a-background\.0 [^:]*:\d\d UTC, happened\n/,
    );
    expect(told).not.toContain("the only report that tells it");
    expect(tell(eventOf(), [belonging("news")], true)).toContain("    the only report that tells it\n");
    expect(told).not.toContain("background only");
    const alone = tell(eventOf(...said), [belonging("background")]);
    expect(alone).toContain("background only: no report tells it as news any longer, and it alerts nobody");
    expect(alone).not.toContain("Retold as background");
  });

  test("articles --background lists sentence, reason and the event retold", () => {
    const told = tellBackground(
      [
        { report: background, eventId: null },
        { report: reportOf({ id: "a-2.0", standing: "background" }), eventId: "e-7" },
      ],
      "7d",
    );
    expect(told).toBe(
      [
        "a-1.0  2031-05-10  ASSAULT aerial  Averian Armed Forces → Red Lantern  Dunmere, XA  (Coast Wire)",
        '    "Averian jets struck a depot in Dunmere."',
        "    background: own old day -1.2; in the body -0.8",
        "    begins no event, and retells none",
        "",
        "a-2.0  2031-05-10  ASSAULT aerial  Averian Armed Forces → Red Lantern  Dunmere, XA  (Coast Wire)",
        '    "Averian jets struck a depot in Dunmere."',
        "    background",
        "    retells e-7",
        "",
      ].join("\n"),
    );
    expect(tellBackground([], "7d")).toBe("Nothing told as background since 7d.\n");
  });

  test("watch test lists what confidence or standing alone keeps from a watch, with counts", () => {
    const one = (by: Withheld["by"], confidence: number): Withheld => ({
      ...{ by, at: "2031-05-10T09:00:00.000Z", eventId: "e-1", severity: 3, confidence },
      said: "Air strike by Averia, Dunmere, XA",
    });
    const replay = { watchId: "w", minConfidence: 0.5, seldom: [], alerts: [] };
    const withheld = [one("standing", 0.8), one("confidence", 0.42), one("standing", 0.9)];
    expect(tellReplay({ ...replay, withheld }, "2031-05-01", new Date("2031-05-12T00:00Z"))).toMatch(
      /^w: 0 alerts since 2031-05-01\n\n {2}and 3 that it does not tell: .*\n.*\n\n {2}1 kept out by minConfidence 0\.50 alone\n {4}2031-05-10 {2}severity 3 {2}confidence 0\.42 {2}Air strike .* {2}e-1\n\n {2}2 told as background alone\n.*0\.80.*\n.*0\.90.*\n$/,
    );
    expect(tellReplay({ ...replay, withheld: [] }, "2031-05-01", new Date("2031-05-12T00:00Z"))).toBe(
      "w: 0 alerts since 2031-05-01\n",
    );
  });
});
