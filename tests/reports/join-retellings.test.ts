import { describe, expect, test } from "vitest";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import { fictional } from "../fictional.ts";

/** The reports of one class of an article about the invented countries, published on Monday, 2026-11-23. */
function told(title: string, text: string, ploverClass = "ASSAULT"): CodedReport[] {
  const article = { id: "a-1", revision: 1, title, text, publishedAt: "2026-11-23T12:00:00.000Z" };
  return codeArticle(article, fictional).reports.filter((report) => report.ploverClass === ploverClass);
}
const ids = (actors: readonly { id: string }[]) => actors.map(({ id }) => id);
const killed = ({ toll }: CodedReport) => toll.killed?.least ?? null;

const headline = "Candrian strike kills 12 in Dunmere";
const lead = "A Candrian air strike on Dunmere killed 12 people on Monday, Averia said.";

/** Sentences between the lead and what stands further down. */
const far = "The market opened late. ".repeat(40);

describe("what tells of another happening is not joined", () => {
  test.each([
    ["an older day", "Candrian jets also struck Dunmere on 2 November."],
    ["another toll", "A Candrian strike in Dunmere killed three farmers."],
    ["another place", "Candrian jets struck Quarl."],
    ["another source", "Esmerian jets struck Dunmere."],
    ["who was struck strikes", "Averian jets struck the Candrian army in Dunmere."],
    ["another one, as its words say", "In another Candrian strike on Dunmere a bakery burned down."],
    ["a separate one, as its opening says", "Separately, Candrian jets struck a mill in Dunmere."],
  ])("%s", (_, sentence) => {
    const [news, ...more] = told(headline, `${lead} It rained in Tessara all day. ${sentence}`);
    expect(news).toMatchObject({
      eventDate: { from: "2026-11-23", to: "2026-11-23" },
      place: { id: "dunmere" },
      toll: { killed: { least: 12 } },
      evidence: { sentence: { start: 0 } },
    });
    expect(news?.evidence.retold.map(({ sentence: { text } }) => text)).not.toContain(sentence);
    expect(more).not.toEqual([]);
  });

  test("dead in a town, where the news names neither, are of another happening", () => {
    const reports = told(
      "Candria strikes Red Lantern",
      `Candria struck Red Lantern in Averia on Monday. ${far}Two nurses were killed in a raid on Quarl.`,
    );
    expect(reports.map(({ place }) => place?.id)).toEqual(["averia", "quarl"]);
    expect(reports.map(killed)).toEqual([null, 2]);
  });

  test("the dead of days before stand in the same sentence", () => {
    const reports = told(
      "Candria bombs Dunmere, killing 12",
      `${lead} The bombing of Dunmere came days after three farmers had been killed in Quarl.`,
    );
    expect(reports[0]).toMatchObject({ place: { id: "dunmere" }, toll: { killed: { least: 12 } } });
    expect(reports[0]?.evidence.retold.at(-1)?.rule).toBe("assault/bomb-noun");
  });

  test("a kind of deeds is none of them", () => {
    const reports = told(
      "",
      "Averia has seen many attacks by Red Lantern. Red Lantern attacked Dunmere on Friday, killing two soldiers.",
    );
    expect(reports.map(killed)).toEqual([null, 2]);
  });

  test("the number of a war's dead is told as past, and of no strike", () => {
    const reports = told(headline, `${lead} Candrian strikes have killed more than 900 people since March.`);
    expect(reports[0] && killed(reports[0])).toBe(12);
    const many = reports.filter((report) => killed(report) === 900);
    expect(many.map(({ modality }) => modality)).toEqual(["historical"]);
  });

  test("a headline that tells of two towns stays two", () => {
    const reports = told("Candria bombs Askel; Esmeria bombs Murov", "It was a bad Monday.");
    expect(reports.map(({ sourceActors }) => ids(sourceActors))).toEqual([["candria"], ["esmeria"]]);
  });
});

describe("what tells it again is joined", () => {
  test.each([
    ["the same number of dead", "Twelve people were killed, a nurse said."],
    ["a number that holds it", "The strike killed at least 12 people, a nurse said."],
    ["a deed that points back", "The strike by Candria shook the town."],
    ["the town named alone", "The attack on Dunmere wounded a nurse."],
    ["the whole country", "Candria confirmed that its jets had struck Averia."],
    ["a force of the state", "The Candrian army struck the town with two jets."],
  ])("%s", (_, sentence) => {
    const reports = told(headline, `${lead} It rained in Tessara all day. ${sentence}`);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.evidence.retold.map(({ sentence: { text } }) => text)).toContain(sentence);
    expect(reports[0] && killed(reports[0])).toBe(12);
  });

  test("strike and dead of one sentence are one, whatever each of them names", () => {
    const [report, ...more] = told(
      "",
      "Six Averian soldiers were killed in a Candrian strike near Askel on Friday.",
    );
    expect(more).toEqual([]);
    expect(ids(report?.sourceActors ?? [])).toEqual(["candria"]);
    expect(ids(report?.targetActors ?? [])).toEqual(["averia-military"]);
  });

  test("what the first sentences tell of the headline's kind is the headline's, though nobody is named in both", () => {
    const reports = told(
      "Candrian army shells rebels",
      "Gunners shelled a camp of rebels near Askel on Friday.",
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ place: { id: "askel" }, eventDate: { from: "2026-11-20" } });
  });
});

describe("one deed is told once", () => {
  test("another count of the same dead adds nothing", () => {
    const reports = told(
      headline,
      `${lead} It rained in Tessara all day. Red Lantern claimed that 30 were killed.`,
    );
    expect(reports.map(killed)).toEqual([12]);
  });

  test("who also died in it died in it", () => {
    const text = `${lead} It rained all day. Two drivers also died in Sunday's attack on Dunmere.`;
    expect(told(headline, text).map(killed)).toEqual([12]);
  });

  test("other dead, with a killer or a place of their own, stay by themselves", () => {
    const reports = told(headline, `${lead} It rained all day. Three farmers were killed in Quarl.`);
    expect(reports.map(killed)).toEqual([12, 3]);
  });

  test("claimed on Sunday, done on Saturday, in the province and in its town", () => {
    const reports = told(
      "Red Lantern attacks Averian troops in Northmark province",
      "Red Lantern attacked Averian troops in Northmark province, it said on Sunday. Red Lantern attacked the troops in Askel on Saturday.",
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ place: { id: "askel" }, eventDate: { from: "2026-11-21" } });
  });

  test("what those struck had planned is told of them", () => {
    const reports = told(
      "Candria kills rebel in Dunmere",
      "Candrian troops killed a Red Lantern fighter who planned to attack Candrian soldiers in Dunmere.",
    );
    expect(reports.map(({ modality }) => modality)).toEqual(["happened"]);
  });

  test("a denied rumour stays denied, whoever spread it", () => {
    const title = "Officials deny explosion in Dunmere";
    const reports = told(title, "It was thunder. Posts had spoken of an Esmerian strike in Dunmere.");
    expect(reports.map(({ modality }) => modality)).not.toContain("happened");
  });

  test("a host is of the meeting", () => {
    const reports = told(
      "Averia and Candria hold talks in Port Vale",
      "Averian and Candrian officers met in Port Vale on Sunday for two days of talks hosted by Esmeria.",
      "CONSULT",
    );
    expect(reports).toHaveLength(1);
  });
});

describe("what a further telling adds", () => {
  test("a state's army is no name for the militants that fight it", () => {
    const [report] = told(
      "Militants attack convoy in Dunmere",
      "Militants attacked a convoy in Dunmere on Sunday. An attack by the Averian army in Dunmere followed.",
    );
    expect(ids(report?.sourceActors ?? [])).not.toContain("averia-military");
  });

  test("a span around today is no date", () => {
    const [report] = told(
      "Candria bombs homes in Dunmere",
      "Candria bombed homes in Dunmere. It is the third time this year that Candria has bombed Dunmere.",
    );
    expect(report?.eventDate).toMatchObject({ from: "2026-11-23", precision: "published" });
  });

  test("headline and lead sharpen each other", () => {
    const [report] = told(
      "Candria kills dozens in Averia",
      "Candrian warplanes bombed the market of Dunmere on Sunday, killing 31 people.",
    );
    expect(report).toMatchObject({
      mode: "aerial",
      place: { id: "dunmere" },
      eventDate: { from: "2026-11-22" },
      toll: { killed: { least: 31 } },
    });
    expect(ids(report?.sourceActors ?? [])).toEqual(["candria-military"]);
  });

  test("a sentence further down changes neither place nor parties", () => {
    const [report] = told(
      "Candria strikes Red Lantern in Averia",
      `Candrian jets struck Red Lantern in Averia on Sunday. ${far}Candria strikes Averian police in Askel too.`,
    );
    expect(report?.place?.id).toBe("averia");
    expect(ids(report?.targetActors ?? [])).toEqual(["red-lantern"]);
  });

  test("one that agrees in place and toll adds what was missing", () => {
    const [report] = told(
      "12 killed in strike on Dunmere",
      `The strike on Dunmere killed 12 people. ${far}The Candrian strike on Dunmere that killed 12 people came on Sunday.`,
    );
    expect(ids(report?.sourceActors ?? [])).toEqual(["candria"]);
    expect(report?.eventDate.from).toBe("2026-11-22");
  });

  test("of two days in a row the first is that of the deed, the other that on which it was told", () => {
    const reports = told(
      "Red Lantern kills 12 soldiers in Askel",
      "Red Lantern killed 12 Averian soldiers in Askel, Averia reported on Sunday. The 12 soldiers were killed in Askel on Saturday.",
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.eventDate).toMatchObject({ from: "2026-11-21", to: "2026-11-21" });
  });

  test("a headline has no room for the doubt that the lead tells", () => {
    const [report] = told("Candria shells Dunmere", "Candria reportedly shelled Dunmere on Sunday.");
    expect(report?.modality).toBe("alleged");
  });
});
