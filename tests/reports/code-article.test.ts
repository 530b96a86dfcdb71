import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { codedText } from "../../lambdas/article/coded-text.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { codedReportSchema } from "../../lambdas/reports/report.ts";
import { fictional } from "../fictional.ts";

const publishedAt = "2026-11-23T12:00:00.000Z";
const code = (title: string, text: string) =>
  codeArticle({ id: "a-1", revision: 1, title, text, publishedAt }, fictional).reports;
const ids = (actors: readonly { id: string }[]) => actors.map(({ id }) => id);

describe("codeArticle", () => {
  test("tells a happening once, with what headline and text add to each other", () => {
    const reports = code(
      "Candria bombs Red Lantern",
      "Candrian warplanes bombed a Red Lantern camp near Askel on Friday, killing six people.\nThe strike by Candria on Red Lantern was the third this year.",
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      ploverClass: "ASSAULT",
      mode: "aerial",
      place: { id: "askel" },
      eventDate: { from: "2026-11-20", to: "2026-11-20", precision: "day" },
      toll: { killed: { least: 6, most: 6 } },
      severity: 4,
      rule: "assault/bomb-active",
    });
  });

  test("takes the capital of a sentence's first word for its own only where it names somebody", () => {
    const [tanker] = code("Tanker seized by Candria near Dunmere", "");
    expect(tanker?.targetActors).toMatchObject([{ id: "unlisted:tanker", name: "tanker", text: "Tanker" }]);
    const [guards] = code("Dunmere Guards attacked by Candrian troops", "");
    expect(guards?.targetActors.map(({ name }) => name)).toContain("Dunmere Guards");
  });

  test("keeps two strikes in two towns apart", () => {
    const reports = code("", "Candria bombed Askel on Friday.\nCandria bombed Dunmere on Friday.");
    expect(reports.map(({ place }) => place?.id)).toEqual(["askel", "dunmere"]);
  });

  test("evidence stands at its offsets in the coded text", () => {
    const article = {
      title: "Nothing here",
      text: "TESSARA (AP) - Averia withdrew its troops from Quarl.\nSo it goes.",
    };
    const [report] = code(article.title, article.text);
    const text = codedText(article);
    const { sentence, trigger } = report?.evidence ?? { sentence: null, trigger: null };
    expect(sentence && text.slice(sentence.start, sentence.end)).toBe(
      "Averia withdrew its troops from Quarl.",
    );
    expect(trigger && text.slice(trigger.start, trigger.end)).toBe("withdrew");
  });

  test("a dateline gives the place when no sentence does", () => {
    const [report] = code("", "MUROV (AP) - Drovnia accused Black Heron of theft.");
    expect(report?.place).toMatchObject({ id: "murov", inferred: false });
  });

  test("without any place the acting state's land is a marked guess", () => {
    const [report] = code("", "Drovnia accused Black Heron of theft.");
    expect(report?.place).toMatchObject({ id: "drovnia", inferred: true });
  });

  test("where its writer sits counts less than the town in the headline", () => {
    const [report] = code("Hangar burns in Askel", "MUROV (AP) - It was hit by a Candrian drone.");
    expect(report?.place?.id).toBe("askel");
  });

  test.each([
    ["Dunmere remembers victims of car bombs", "historical"],
    ["What if Candria struck again? A war game", "hypothetical"],
    ["Review: The Last Checkpoint holds its fire", "hypothetical"],
  ] as const)("an article that only looks back or ahead tells of nothing new: %s", (title, modality) => {
    const reports = code(title, "Candria bombed Dunmere. A blast killed two soldiers in Askel.");
    expect(new Set(reports.map((report) => report.modality))).toEqual(new Set([modality]));
  });

  test("each report carries the names and numbers that the article gives first", () => {
    const [report] = code("", "Candria bombed Dunmere near Orlen on Friday with 40 jets.");
    expect(report?.particulars).toEqual(["dunmere", "orlen", "40"]);
  });

  test("two groups that nobody lists make a truce", () => {
    const [report] = code("", "Two armed groups in Zelenik accepted a ceasefire on Sunday.");
    expect(report).toMatchObject({ ploverClass: "AGREE", place: { id: "zelenik" } });
  });

  test("the speaker is cited, never the doer", () => {
    const [report] = code("", "Borduva said on Friday that Candria had shelled Averian troops in Askel.");
    expect(ids(report?.sourceActors ?? [])).toEqual(["candria"]);
    expect(ids(report?.targetActors ?? [])).toEqual(["averia-military"]);
    expect(ids(report?.attributedTo ?? [])).toEqual(["borduva"]);
  });

  test.each([
    ["relative clause", "Red Lantern, which attacked Averian troops in Askel, gave no reason."],
    ["participle", "Red Lantern crossed the river at night, attacking Averian troops in Askel."],
    ["conjoined verbs", "Red Lantern crossed the river and attacked Averian troops in Askel."],
    ["light verb", "Red Lantern carried out an attack on Averian troops in Askel."],
    ["passive light verb", "An attack on Averian troops in Askel was carried out by Red Lantern."],
    ["possessive noun", "Red Lantern's attack on Averian troops in Askel was its first."],
    ["suffered", "Averian troops in Askel came under attack from Red Lantern."],
    ["passive", "Averian troops were attacked by Red Lantern in Askel."],
  ])("roles in a %s", (_construction, text) => {
    const [report, ...more] = code("", text);
    expect(more).toEqual([]);
    expect(report).toMatchObject({ ploverClass: "ASSAULT", place: { id: "askel" }, modality: "happened" });
    expect(ids(report?.sourceActors ?? [])).toEqual(["red-lantern"]);
    expect(ids(report?.targetActors ?? [])).toEqual(["averia-military"]);
  });

  test("what one is urged to do is a request, not a deed", () => {
    const reports = code("", "Averia urged Esmeria to withdraw its troops from Drovnia.");
    expect(reports.map(({ ploverClass }) => ploverClass)).toEqual(["REQUEST"]);
    expect(ids(reports[0]?.sourceActors ?? [])).toEqual(["averia"]);
    expect(ids(reports[0]?.targetActors ?? [])).toEqual(["esmeria"]);
  });

  test("an actor without a row is unlisted", () => {
    const [report] = code("", "Fighters of the Grey Pilots Brigade attacked Averian troops in Askel.");
    expect(ids(report?.sourceActors ?? [])).toEqual(["unlisted:grey pilots brigade"]);
  });

  test.each([
    "Advertisement",
    "Read more: Candria attacked Averia in Askel",
    "Note: This article was written after Candria attacked Averia in Askel.",
    "Candria did not attack Averian troops in Askel.",
  ])("codes nothing from: %s", (text) => {
    expect(code("", text)).toEqual([]);
  });

  test("hostile and endless text is survived", () => {
    const text = `${"a".repeat(300_000)} ${"U.S. ".repeat(20_000)}\u202e\u0000<b>Candria</b> attacked Averian troops in Askel.`;
    expect(Array.isArray(code("=1+1", text))).toBe(true);
    expect(code("", "")).toEqual([]);
  });

  test("every report passes its own schema", () => {
    const reports = code(
      "Esmeria signs pact with Averia in Tessara",
      "Drovnia arrested two Black Heron leaders in Harim.\nThe Harim Brigades threatened to shell Zelenik.\nBorduva deployed troops to Upper Sarn.",
    );
    expect(reports.map(({ ploverClass }) => ploverClass)).toEqual([
      "AGREE",
      "COERCE",
      "THREATEN",
      "MOBILIZE",
    ]);
    for (const report of reports) expect(v.is(codedReportSchema, report)).toBe(true);
  });
});
