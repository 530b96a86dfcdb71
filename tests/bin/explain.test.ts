import { describe, expect, test } from "vitest";
import { explainArticle } from "../../bin/explain-article.ts";
import { inColour, paintFor, plain } from "../../bin/paint.ts";
import { withHeadline } from "../../bin/read-article.ts";
import { tellExplained } from "../../bin/tell-explained.ts";
import { fictional } from "../fictional.ts";

const article = {
  title: "Shells fall on Quarl",
  text: [
    "QUARL, Nov 20 (Coast Wire) - Candrian troops shelled Red Lantern fighters in Quarl on Friday.",
    "Commander Tomas Ray denied it.",
    "Advertisement",
  ].join("\n"),
  publishedAt: "2026-11-21T00:00:00.000Z",
};
const explained = explainArticle(article, fictional);

describe("explainArticle", () => {
  test("finds mentions, page furniture, relevance and reports", () => {
    expect(explained.relevance.relevant).toBe(true);
    expect(explained.asides).toEqual([{ kind: "boilerplate", text: "Advertisement" }]);
    expect(explained.reports.map(({ ploverClass }) => ploverClass)).toContain("ASSAULT");
    expect(explained.mentions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Candrian troops", "Commander Tomas Ray"]),
    );
  });

  test("offsets cut the mentions out of the text", () => {
    for (const { start, end, text } of explained.mentions)
      expect(explained.text.slice(start, end)).toBe(text);
  });

  test("tells what each mention resolves to", () => {
    expect(explained.mentions.find(({ text }) => text === "Candrian troops")).toMatchObject({
      id: "candria-military",
      about: "military, XC",
    });
    expect(explained.mentions.find(({ text }) => text === "Commander Tomas Ray")).toMatchObject({
      name: null,
      about: "unlisted actor",
    });
  });
});

describe("tellExplained", () => {
  test("marks mentions by brackets when there are no colours", () => {
    const told = tellExplained(explained, plain, Number.POSITIVE_INFINITY);
    expect(told).not.toContain("\u001b");
    expect(told).toContain("Shells fall on <Quarl>");
    expect(told).toContain("[Candrian troops] shelled");
    expect(told).toContain("{Commander Tomas Ray} denied it.");
    expect(told).toMatch(/^relevant \d\.\d\d {2}speaks of /m);
    expect(told).toMatch(/^ {2}Candrian troops\s+candria-military\s+military, XC\s+\S/m);
    expect(told).toContain('because   "Candrian troops shelled Red Lantern fighters in Quarl on Friday."');
  });

  test("marks them by colour on a terminal", () => {
    const told = tellExplained(explained, inColour, 80);
    expect(told).toContain("\u001b[31m\u001b[1mCandrian troops\u001b[22m\u001b[39m");
    expect(told).toContain("\u001b[32m\u001b[1mQuarl\u001b[22m\u001b[39m");
    expect(told).not.toContain("[Candrian troops]");
  });

  test("keeps to the width, names whole", () => {
    const told = tellExplained(explained, plain, 60);
    const body = told.slice(0, told.indexOf("\nrelevant "));
    expect(Math.max(...body.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(body).toContain("[Candrian troops]");
  });

  test("lets no article command the terminal", () => {
    const hostile = {
      ...article,
      title: "Quarl \u001b[2J\u202eshelled",
      text: "Shells\u0007 fell\u001b]0;x\u0007.",
    };
    const told = tellExplained(explainArticle(hostile, fictional), plain, 80);
    expect(told).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test("says so when there is nothing", () => {
    const nothing = explainArticle({ ...article, title: "", text: "Rain fell." }, fictional);
    const told = tellExplained(nothing, plain, 80);
    expect(told).toContain("not relevant");
    expect(told).toContain("No mentions");
    expect(told).toContain("No reports");
  });
});

describe("paintFor", () => {
  test.each([
    [true, undefined, inColour],
    [true, "", inColour],
    [true, "1", plain],
    [false, undefined, plain],
  ])("terminal %s, NO_COLOR %j", (isTerminal, noColor, paint) => {
    expect(paintFor(isTerminal, noColor)).toBe(paint);
  });
});

describe("withHeadline", () => {
  test.each([
    ["Shells fall\n\nThey fell on Quarl.", { title: "Shells fall", text: "They fell on Quarl." }],
    ["Shells fall\r\n\r\nThey fell.", { title: "Shells fall", text: "They fell." }],
    [
      "They fell on Quarl.\n\nThen they stopped.",
      { title: "", text: "They fell on Quarl.\n\nThen they stopped." },
    ],
    ["Shells fall", { title: "", text: "Shells fall" }],
  ])("%j", (text, expected) => {
    expect(withHeadline(text)).toEqual(expected);
  });
});
