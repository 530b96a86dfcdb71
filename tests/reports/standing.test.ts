import { describe, expect, test } from "vitest";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import { parts } from "../../lambdas/reports/standing/parts.ts";
import { fictional } from "../fictional.ts";

const publishedAt = "2026-11-23T12:00:00.000Z";
const coded = (title: string, text: string) =>
  codeArticle({ id: "a-1", revision: 1, title, text, publishedAt }, fictional).reports;
const told = (reports: readonly CodedReport[], words: string) =>
  reports.filter(({ evidence }) => evidence.sentence.text.includes(words));

const filler = `Shops in Askel were open, and buses ran on time. Farmers brought apples to the market, as they do
  each autumn. The mayor spoke of new roads and of a school. A choir sang in the evening, and people stayed late. `;

describe("the standing of a happening", () => {
  const title = "Candrian jets bomb Dunmere, killing nine";
  const news =
    "Candrian jets bombed the Averian town of Dunmere on Monday, killing nine people, the army said. ";

  test("is news in headline and lead, and the first of them is the main one", () => {
    const reports = coded(title, news + filler);
    expect(reports.map(({ standing, isMain }) => [standing, isMain])).toEqual([["news", true]]);
  });

  test("is background far down, undated and told by the way; the attack of today stays news", () => {
    const old = "Drovnian guards, who have detained Esmerian farmers for years, live there too.";
    const reports = coded(title, `${news}${filler.repeat(4)}${old}`);
    expect(told(reports, "bombed").map(({ standing }) => standing)).not.toContain("background");
    expect(told(reports, "detained Esmerian").map(({ standing }) => standing)).toEqual(["background"]);
  });

  test("is background when the text calls it history or imagines it", () => {
    const reports = coded(
      "Averia and Candria",
      "In 1994 Candrian troops shelled Dunmere, killing nine people.",
    );
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.map(({ standing }) => standing)).not.toContain("news");
    expect(reports.flatMap(({ standingParts = [] }) => standingParts)).toContain("told as historical");
  });

  test.each([
    ["The week in Averia", "background"],
    ["Timeline: the war in Averia", "background"],
    ["Morning brief: Averia and Candria", "news"],
    ["Live updates: Averia and Candria", "news"],
  ])('in "%s" it is %s', (heading, standing) => {
    const reports = coded(heading, news + filler);
    expect(reports.map((report) => report.standing)).toEqual([standing]);
    const isSaid = reports[0]?.standingParts?.some((part) => part.startsWith("told again in a")) === true;
    expect(isSaid).toBe(standing === "background");
  });

  test("is news in a list's own headline", () => {
    const reports = coded("Timeline: Candrian jets bomb Dunmere, killing nine", news + filler);
    expect(reports.map((report) => report.standing)).toEqual(["news"]);
  });

  test("goes by the first sentence where there is no headline", () => {
    expect(coded("", news).map(({ standing }) => standing)).toEqual(["news"]);
    expect(coded("", news)[0]?.standingParts?.join("; ")).not.toContain("further down");
  });

  test("shows its parts with their points", () => {
    const [report] = coded(title, news + filler);
    expect(report?.standingParts?.length).toBeGreaterThan(2);
    for (const part of report?.standingParts ?? []) expect(part).toMatch(/^\S.* [+-]\d\.\d\d$/);
  });

  test("is news of a handful at most", () => {
    const raids = [
      "Dunmere",
      "Askel",
      "Kelmora",
      "Northmark",
      "Murov",
      "Zelenik",
      "Harim",
      "Port Vale",
      "Brevik",
    ];
    const text = raids
      .map((town, n) => `Candrian jets bombed ${town} on Monday, killing ${n + 2} people.`)
      .join("\n");
    const reports = coded("Candria bombs towns", text);
    expect(reports.length).toBeGreaterThan(6);
    expect(reports.filter(({ standing }) => standing === "news").length).toBeLessThanOrEqual(6);
  });
});

describe("the parts of a standing", () => {
  test("are named once, and each speaks for or against something", () => {
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    for (const { name, news, confidence } of parts) expect(news !== 0 || confidence !== 0, name).toBe(true);
  });
});
