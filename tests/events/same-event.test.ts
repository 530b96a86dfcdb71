import { describe, expect, it } from "vitest";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { matchEvent } from "../../lambdas/events/match-event.ts";
import { judge } from "../../lambdas/events/same-event.ts";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

/** What the one tells and the other do not share: two readings of one raid that their fields alone leave apart. */
const raid: Said = {
  isMain: true,
  source: ["unlisted:gunmen"],
  target: [],
  place: null,
  mode: null,
  sentence: "Gunmen raided it.",
  title: "Raid",
  particulars: ["orsk", "tarn", "kessel", "180"],
};
const other: Said = {
  ...raid,
  ploverClass: "COERCE",
  source: [],
  sentence: "Men were led away.",
  title: "Taken",
};
const lead = { places: ["dunmere"], actors: ["averia"], numbers: [4] };
const judged = (a: Said, b: Said, leads = [lead, lead]) => {
  const [one, two] = [reportOf(a), reportOf(b)];
  const told = [
    { ...one, lead: leads[0] ?? lead },
    { ...two, lead: leads[1] ?? lead },
  ].map(happeningOfReport);
  const [first, second] = told;
  if (first === undefined || second === undefined) throw new Error("Two are told");
  const ways = [judge(first, second, knowledge), judge(second, first, knowledge)];
  expect(ways[0]?.joins).toBe(ways[1]?.joins);
  return ways[0];
};

describe("a second look", () => {
  it("joins what two leads name alike, whatever the class, and says by what", () => {
    expect(judged(raid, other)).toMatchObject({ joins: true, mayBe: false });
    expect(judged(raid, other)?.said).toContain("both name orsk, tarn, kessel");
    expect(judged(raid, other)?.said).toContain("both give 180");
  });

  it.each<[string, Said, Said]>([
    ["one name alone", { particulars: ["orsk"] }, { particulars: ["orsk"] }],
    ["other numbers and names", {}, { particulars: ["brack", "helm", "yost", "95"] }],
    ["another day", {}, { day: "2031-05-13", publishedAt: "2031-05-13T09:00:00.000Z" }],
    ["what was long ago", {}, { modality: "historical" }],
    ["what the body of the one tells", {}, { isMain: false, sentence: `${"Before it. ".repeat(90)}` }],
  ])("does not join by %s", (_, a, b) => {
    const inBody = b.isMain === false ? reportOf({ ...other, ...b }) : null;
    if (inBody !== null) {
      inBody.evidence.sentence.start = 5000;
      const told = happeningOfReport({ ...inBody, lead });
      expect(judge(happeningOfReport({ ...reportOf(raid), lead }), told, knowledge).joins).toBe(false);
      return;
    }
    expect(judged({ ...raid, ...a }, { ...other, ...b })?.joins).toBe(false);
  });

  it("sees no further than other lands", () => {
    const far = { places: ["lisport"], actors: ["averia"], numbers: [4] };
    expect(judged(raid, other, [lead, far])?.joins).toBe(false);
  });

  it("leaves to a person what may be the same", () => {
    const near = { ...other, particulars: ["orsk", "tarn", "kessel", "brack"] };
    const some = { ...raid, particulars: ["orsk", "tarn", "kessel", "helm"] };
    const none = { places: [], actors: [], numbers: [4] };
    expect(judged(some, near, [none, none])).toMatchObject({ joins: false, mayBe: true });
  });
});

describe("a war's every day", () => {
  const joins = (a: Said, b: Said) =>
    judge(happeningOfReport(reportOf(a)), happeningOfReport(reportOf(b)), knowledge).joins;
  /** Told with few words, so that nothing but the fields speaks. */
  const strike: Said = { isMain: true, sentence: "A barn was hit.", title: "Barn", target: [] };
  const barrage: Said = { ...strike, sentence: "Shells fell.", title: "Shelling" };

  it("joins strikes on one town, and of no town only with more than actor, place and day", () => {
    expect(joins(strike, barrage)).toBe(true);
    const [here, there] = [strike, barrage].map((said) => ({ ...said, place: "northmark" }));
    expect(joins({ ...here }, { ...there })).toBe(false);
    expect(joins({ ...here, killed: 12 }, { ...there, killed: 12 })).toBe(true);
    expect(joins({ ...here, target: ["candria"] }, { ...there, target: ["candria"] })).toBe(true);
  });

  it("takes a plan without a day for none of the deeds of its day", () => {
    const plan: Said = { ...barrage, modality: "planned", day: "published:2031-05-10" };
    expect(joins(strike, plan)).toBe(false);
    expect(joins({ ...plan }, { ...plan, id: "b.0" })).toBe(true);
    expect(joins(strike, { ...plan, day: "2031-05-10" })).toBe(true);
    expect(joins(strike, { ...plan, modality: "alleged" })).toBe(true);
  });

  it("asks for more of what is told beside the main happening, but on one spot", () => {
    const beside: Said = { ...barrage, isMain: false };
    expect(joins(strike, beside)).toBe(true);
    expect(joins(strike, { ...beside, place: "northmark" })).toBe(false);
    expect(joins(strike, { ...barrage, place: "northmark" })).toBe(true);
    expect(joins({ ...strike, mode: "firearms" }, { ...beside, mode: "drone" })).toBe(false);
  });

  it("does not count the name of a province beside the province", () => {
    const names = ["northmark", "strip"];
    const [here, there] = [strike, barrage].map((said) => ({
      ...said,
      place: "northmark",
      particulars: names,
    }));
    const [one, two] = [{ ...here }, { ...there }].map((said) => happeningOfReport(reportOf(said)));
    if (one === undefined || two === undefined) throw new Error("Two are told");
    expect(matchEvent(one, two, knowledge).said.particulars).toBe("both give strip");
  });
});

describe("what the body of an article tells", () => {
  const bodyOf = (said: Said) => {
    const report = reportOf({ isMain: false, title: "Something else", ...said });
    report.evidence.sentence.start = 5000;
    return happeningOfReport(report);
  };
  const main = happeningOfReport(reportOf({ isMain: true, killed: 19 }));

  it("is not joined by actor, place and day alone", () => {
    expect(judge(bodyOf({ sentence: "A barn was hit." }), main, knowledge).joins).toBe(false);
  });

  it("is joined when it counts the same dead, or tells it in the same words", () => {
    const sentence = "A barn was hit.";
    expect(judge(bodyOf({ sentence, killed: 19 }), main, knowledge).joins).toBe(true);
    expect(
      judge(bodyOf({ sentence: "Averian jets struck a depot in Dunmere." }), main, knowledge).joins,
    ).toBe(true);
  });
});

describe("the order of arrival", () => {
  /** Articles of one day: strikes here and there, told sharply and dully, a denial, talks. */
  const articles = [
    [reportOf({ id: "a.0", place: "dunmere" }), reportOf({ id: "a.1", place: "quarl" })],
    [reportOf({ id: "b.0", place: "northmark", target: [] })],
    [reportOf({ id: "c.0", place: "quarl", day: "published:2031-05-11" })],
    [reportOf({ id: "d.0", modality: "denied", day: "published:2031-05-12" })],
    [reportOf({ id: "e.0", place: "askel", source: ["candria-military"] })],
    [reportOf({ id: "f.0", ploverClass: "CONSULT", mode: "meet", source: ["averia"], target: ["candria"] })],
    [reportOf({ id: "g.0", ploverClass: "AGREE", mode: null, source: ["averia", "candria"], target: [] })],
    [reportOf({ id: "h.0", place: "tarn-air-base" }), reportOf({ id: "h.1", standing: "background" })],
  ];
  const partition = (order: readonly number[]) => {
    const eventOf = walkMerging(
      order.map((at) => articles[at] ?? []),
      knowledge,
      shortHash,
    );
    const groups = new Map<string, string[]>();
    for (const [report, event] of eventOf) groups.set(event, [...(groups.get(event) ?? []), report]);
    return [...groups.values()].map((group) => group.toSorted().join(" ")).toSorted();
  };
  const first = partition(articles.map((_, at) => at));

  it("joins some and leaves others apart", () => {
    expect(first.length).toBeGreaterThan(2);
    expect(first.length).toBeLessThan(9);
  });

  it("does not matter: forty orders give the same events", () => {
    let seed = 17;
    const draw = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed;
    };
    for (let n = 0; n < 40; n++) {
      const order = articles.map((_, at) => ({ at, key: draw() })).toSorted((a, b) => a.key - b.key);
      expect(partition(order.map(({ at }) => at))).toEqual(first);
    }
  });
});
