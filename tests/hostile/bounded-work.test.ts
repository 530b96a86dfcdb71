import { describe, expect, test } from "vitest";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import { fictional } from "../fictional.ts";
import { isWhole } from "../proof.ts";
import { compareInRow } from "./prose-in-row.ts";
import { fictionalCast, longShapes, shapes } from "./shapes.ts";

const judge = (text: string, hasTime?: () => boolean, title = "Averia strikes Kelmora") =>
  codeJudged(
    { id: "a-1", revision: 1, title, text, publishedAt: "2026-11-23T12:00:00.000Z" },
    fictional,
    hasTime,
  );

/** Twice the text costs twice the steps, and a little for where it is cut. */
const most = 2.3;
/** Characters of a shape in one sentence, and over many. */
const long = { sentence: 2500, article: isWhole ? 20_000 : 10_000 };
const growth = (text: (length: number) => string, length: number) =>
  judge(text(2 * length)).steps / judge(text(length)).steps;

describe("the steps of coding grow with the text", () => {
  const all = shapes(fictionalCast);

  test("in every shape, and there are 200 or more", () => {
    expect(all.length).toBeGreaterThan(200);
    const steep = all
      .filter((_, n) => isWhole || n % 4 === 0)
      .map(({ name, text }) => ({ name, growth: growth(text, long.sentence) }))
      .filter((shape) => shape.growth > most);
    expect(steep).toEqual([]);
  });

  test.each(longShapes(fictionalCast))("over many sentences: $name", ({ text }) => {
    expect(growth(text, long.article)).toBeLessThan(most);
  });
});

describe("what costs more than news ever does", () => {
  const chain = (links: number) =>
    `Averia attacked Candria ${"attack by ".repeat(links)}and killed soldiers.`;
  const dear = chain(200);
  const before = "Borduvan soldiers shelled Kelmora on Monday.";
  const behind = "Esmeria expelled two Drovnian diplomats.";

  test("is read in part: a sentence, and nothing of those around it is lost", () => {
    const { inPart, reports, sentences, steps } = judge(`${before} ${dear} ${behind}`);
    expect(inPart).toBe("1 of 4 sentences not read to their end: more work than an article may cost");
    expect(reports.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["sanction/expel-active"]));
    expect(sentences.filter(({ silence }) => silence === "").length).toBeGreaterThanOrEqual(3);
    expect(judge(`${before} ${dear} ${behind}`).steps).toBe(steps);
  });

  test("is read whole when it only looks dear", () => {
    const { inPart, sentences } = judge(`${before} ${chain(12)} ${behind}`);
    expect(inPart).toBeNull();
    expect(sentences[2]?.reports.length).toBeGreaterThan(0);
  });

  test("is read in part: an article, up to where the time is up", () => {
    const text = `${before} `.repeat(400);
    let asked = 0;
    const { inPart, reports, sentences } = judge(text, () => {
      asked += 1;
      return asked < 200;
    });
    expect(inPart).toMatch(/^\d+ of \d+ sentences not read to their end: no time was left$/);
    expect(sentences.filter(({ silence }) => silence === "").length).toBeGreaterThan(20);
    expect(reports.length).toBeGreaterThan(0);
  });
});

test("ordinary prose is read whole, however much of it stands in a row", () => {
  const { characters, sentences, unread, otherwise, inPart } = compareInRow();
  expect(characters).toBeGreaterThanOrEqual(200_000);
  expect({ inPart, unread }).toEqual({ inPart: null, unread: 0 });
  // What a sentence says of its place, time and pronouns hangs on those before it; what it tells does not.
  expect(otherwise.length / sentences).toBeLessThan(0.02);
});
