import { describe, expect, it } from "vitest";
import { check } from "../../lambdas/check.ts";
import { credibilityOf } from "../../lambdas/events/credibility.ts";
import { securityEventSchema } from "../../lambdas/events/event.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

const own = { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" };
const fold = (...reports: [Report, ...Report[]]) => foldEvent(reports, own, knowledge);

/** All orders of a few values. */
function permutations<T>(values: readonly T[]): T[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, at) => permutations(values.toSpliced(at, 1)).map((rest) => [value, ...rest]));
}

describe("foldEvent", () => {
  const four: Report[] = [
    reportOf({ id: "a-1.0", publisher: "Coast Wire", target: [], publishedAt: "2031-05-10T09:00:00.000Z" }),
    reportOf({
      id: "a-2.0",
      publisher: "Borduva Post",
      place: "northmark",
      severity: 4,
      killed: 3,
      mode: "drone",
    }),
    reportOf({
      id: "a-3.0",
      publisher: "Coast Wire",
      modality: "alleged",
      day: "published:2031-05-11",
      killed: 7,
    }),
    reportOf({ id: "a-4.0", publisher: "Averia Today", modality: "denied", source: ["averia"], target: [] }),
  ];

  it("gives the same event whatever the order of its reports", () => {
    const folded = permutations(four).map(([first, ...others]) =>
      first === undefined ? null : JSON.stringify(fold(first, ...others)),
    );
    expect(folded).toHaveLength(24);
    expect(new Set(folded).size).toBe(1);
  });

  it("takes the sharpest place and date, the gravest severity, the greatest number killed", () => {
    const [first, ...others] = four;
    const event = fold(first ?? reportOf(), ...others);
    expect(event).toMatchObject({
      place: { id: "dunmere" },
      eventDate: { from: "2031-05-10", precision: "day" },
      severity: 4,
      killed: 7,
      modality: "happened",
      denied: true,
      publishers: ["Coast Wire", "Borduva Post", "Averia Today"],
      publisherCount: 3,
      reportCount: 4,
      sourceActors: [{ id: "averia-military" }],
      targetActors: [{ id: "red-lantern" }],
      retracted: false,
    });
  });

  it.each<[Report["modality"][], Report["modality"], boolean]>([
    [["happened"], "happened", false],
    [["alleged", "happened"], "happened", false],
    [["announced", "happened"], "happened", false],
    [["planned", "announced"], "announced", false],
    [["denied", "alleged"], "alleged", true],
    [["denied", "happened"], "happened", true],
    [["denied"], "denied", true],
    [["historical"], "historical", false],
  ])("of %s makes %s", (modalities, modality, denied) => {
    const [first, ...others] = modalities.map((one) => reportOf({ modality: one }));
    expect(fold(first ?? reportOf(), ...others)).toMatchObject({ modality, denied });
  });

  it("takes a state beside its own armed forces for those, and beside another state's for itself", () => {
    const sources = (...ids: string[]) =>
      fold(...([reportOf({ source: ids.slice(0, 1) }), reportOf({ source: ids.slice(1) })] as const))
        .sourceActors.map(({ id }) => id)
        .sort();
    expect(sources("averia", "averia-military")).toEqual(["averia-military"]);
    expect(sources("borduva", "averia-military")).toEqual(["averia-military", "borduva"]);
  });

  it("prefers a place that some word names to an inferred one, however sharp", () => {
    const inferred = reportOf({ place: "dunmere", inferred: true });
    expect(fold(inferred, reportOf({ place: "averia" })).place?.id).toBe("averia");
  });

  it("is backlog only while all of its reports are", () => {
    const backlog = reportOf({ reading: "backlog" });
    expect(fold(backlog).backlogOnly).toBe(true);
    expect(fold(backlog, reportOf({ reading: "by-hand" })).backlogOnly).toBe(false);
  });

  it("keeps its lists bounded and its counts true", () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      reportOf({ publisher: `Paper ${n}`, source: [`unlisted:band ${n}`], sentence: "x".repeat(3000) }),
    );
    const [first, ...others] = many;
    const event = fold(first ?? reportOf(), ...others);
    expect(event.reports).toHaveLength(40);
    expect(event.sourceActors).toHaveLength(20);
    expect(event.reportCount).toBe(120);
    expect(event.publisherCount).toBe(120);
    expect(JSON.stringify(event).length).toBeLessThan(60_000);
  });

  it("passes the door through which it is read back", () => {
    const event = fold(reportOf());
    expect(check(securityEventSchema, { ...event, pk: "event#e-1" }, "the event")).toEqual(event);
  });
});

describe("credibilityOf", () => {
  const by = (...reports: Said[]) => credibilityOf(reports.map(reportOf), new Map(), knowledge);
  it.each<[string, number, Said[]]>([
    ["one good publisher", 3, [{ reliability: "A" }]],
    [
      "two, one of them good",
      2,
      [
        { reliability: "A", publisher: "P" },
        { reliability: "D", publisher: "Q" },
      ],
    ],
    [
      "three, one of them good",
      1,
      [{ reliability: "B", publisher: "P" }, { publisher: "Q" }, { publisher: "R" }],
    ],
    ["the same publisher twice", 3, [{ reliability: "A" }, { reliability: "A" }]],
    [
      "two media of one state",
      4,
      [
        { reliability: "D", publisher: "P", stance: "state media of Averia" },
        { reliability: "D", publisher: "Q", stance: "state media of Averia" },
      ],
    ],
    ["a doubtful one", 4, [{ reliability: "D" }]],
    ["one never judged", 6, [{ reliability: "F" }]],
    [
      "three never judged",
      6,
      [
        { reliability: "F", publisher: "P" },
        { reliability: "F", publisher: "Q" },
        { reliability: "F", publisher: "R" },
      ],
    ],
    ["a good one, and one never judged", 3, [{ reliability: "A" }, { reliability: "F", publisher: "Q" }]],
    [
      "a good one, denied by one never judged",
      3,
      [{ reliability: "A" }, { reliability: "F", modality: "denied", publisher: "Q" }],
    ],
    [
      "a good one, denied by the accused state's media, never judged",
      4,
      [
        { reliability: "A" },
        { reliability: "F", modality: "denied", publisher: "Q", stance: "state media of Averia" },
      ],
    ],
    [
      "a good one, denied by another state's media, never judged",
      3,
      [
        { reliability: "A" },
        { reliability: "F", modality: "denied", publisher: "Q", stance: "state media of Esmeria" },
      ],
    ],
    [
      "two publishers of one owner, one of another",
      2,
      [
        { reliability: "A", publisher: "P", owner: "Harbour Group" },
        { reliability: "A", publisher: "Q", owner: "Harbour Group" },
        { reliability: "B", publisher: "R" },
      ],
    ],
    ["a good one that alleges", 4, [{ reliability: "A", modality: "alleged" }]],
    ["a good one, denied by another", 4, [{ reliability: "A" }, { modality: "denied", publisher: "Q" }]],
    [
      "a doubtful one that alleges what is denied",
      5,
      [{ reliability: "E", modality: "alleged" }, { modality: "denied" }],
    ],
    ["a denial alone", 6, [{ reliability: "A", modality: "denied" }]],
    ["an anniversary", 6, [{ reliability: "A", modality: "historical" }]],
  ])("%s: %i", (_, credibility, reports) => {
    expect(by(...reports)).toBe(credibility);
  });
});

describe("eventLine", () => {
  it("reads as one line", () => {
    expect(eventLine(fold(reportOf({ severity: 4 })))).toBe(
      "ASSAULT aerial  Averian Armed Forces → Red Lantern  Dunmere, XA  happened  severity 4  (Coast Wire)",
    );
  });

  it("lets no name break out of the line or turn it around", () => {
    const hostile = reportOf({ source: ["unlisted:a\u001b[2Jb\n\u202ec"], target: [], place: null });
    expect(eventLine(fold(hostile))).toBe("ASSAULT aerial  a [2Jb c  happened  severity 3  (Coast Wire)");
  });
});
