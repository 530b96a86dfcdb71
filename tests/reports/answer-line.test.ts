import { describe, expect, test } from "vitest";
import { answerLine, reportsLine } from "../../lambdas/reports/answer-line.ts";
import { fictional } from "../fictional.ts";

describe("answerLine", () => {
  test("answers with events and mentions as they stand in the text", () => {
    const line = {
      id: "7",
      title: "",
      text: "Candria shelled Averian troops near Quarl.",
      url: "",
      publishedAt: "",
      lang: "en",
    };
    expect(answerLine(line, fictional)).toMatchObject({
      id: "7",
      relevant: true,
      events: [
        {
          class: "ASSAULT",
          subclass: "heavy-weapons, Shelling/artillery/missile attack",
          actors: [
            { id: "candria", role: "source", text: "Candria" },
            { id: "averia-military", role: "target", text: "Averian troops" },
          ],
          locations: [{ name: "Quarl", lat: -41.5, lon: -125.9, country: "XA", text: "Quarl" }],
          trigger: "shelled",
          sentence: "Candria shelled Averian troops near Quarl.",
          modality: "happened",
        },
      ],
      mentions: {
        actors: [
          { text: "Candria", id: "candria" },
          { text: "Averian troops", id: "averia-military" },
        ],
        locations: [
          { text: "Candria", country: "XC" },
          { text: "Quarl", country: "XA" },
        ],
      },
    });
  });

  test("says so when nothing is relevant", () => {
    const answer = answerLine({ id: "8", text: "Rain fell on Quarl." }, fictional);
    expect(answer).toMatchObject({ id: "8", relevant: false, events: [] });
    expect(answer.relevance).toBeLessThan(0.5);
  });

  test("refuses a line without text, naming the field", () => {
    expect(() => answerLine({ id: "9" }, fictional)).toThrow(/the line: text/);
  });
});

test("reportsLine answers with whole reports", () => {
  const answer = reportsLine({ id: "8", text: "Candria shelled Averian troops near Quarl." }, fictional);
  expect(answer).toMatchObject({
    id: "8",
    relevant: true,
    inPart: null,
    reports: [{ ploverClass: "ASSAULT", severity: 4, toll: { killed: null }, place: { id: "quarl" } }],
  });
});

test("reportsLine gives every report, whatever its standing, and says which it is and which is main", () => {
  const line = {
    id: "9",
    title: "Candria shells Averian troops near Quarl",
    text: [
      "Candria shelled Averian troops near Quarl on Friday, killing six soldiers.",
      "In May 2014 Averian troops killed nine Red Lantern fighters in Dunmere.",
    ].join("\n\n"),
    publishedAt: "2026-11-28T08:00:00.000Z",
  };
  const { reports } = reportsLine(line, fictional);
  expect(reports.map(({ standing, isMain }) => [standing, isMain])).toEqual([
    ["news", true],
    ["background", false],
  ]);
  for (const { standingParts } of reports) expect(standingParts?.length).toBeGreaterThan(0);
});
