import { expect, test } from "vitest";
import { tellArticles } from "../../bin/tell-articles.ts";
import { articleOf } from "../article-of.ts";
import { fictional } from "../fictional.ts";

const now = new Date("2031-05-10T12:00:00.000Z");
const article = articleOf({
  language: "ar",
  title: "أخبار",
  publishedAt: "2031-05-10T09:00:00.000Z",
  firstSeenAt: "2031-05-10T10:00:00.000Z",
  state: "merged",
  stateSince: "2031-05-10T10:00:00.000Z",
  names: ["averia", "dunmere", "gone-from-the-dictionary"],
});

test("a table of articles says what each names, and why one was set aside", () => {
  const aside = {
    ...article,
    state: "set-aside" as const,
    language: "en",
    stateReason: "the coder failed",
    names: [],
  };
  const listed = { ...aside, listedBy: ["harbour", "levant"] };
  expect(tellArticles([article, aside, listed], fictional, now, 100)).toBe(
    [
      "AGE  PUBLISHER   LANG  STATE      TITLE  NAMES",
      "3 h  Harbour     ar    merged     أخبار  Averia, Dunmere, gone-from-the-dictionary",
      "3 h  Harbour     en    set-aside  أخبار  the coder failed",
      "3 h  Harbour +1  en    set-aside  أخبار  the coder failed",
      "",
    ].join("\n"),
  );
});

test("of what was read in part it says why", () => {
  const inPart = "2 of 9 sentences not read to their end: more work than an article may cost";
  expect(tellArticles([{ ...article, inPart }], fictional, now, 200)).toContain(`in part: ${inPart}`);
});

test("it fits the terminal, and no title commands it", () => {
  const long = {
    ...article,
    publisher: "The Very Old Harbour Times of Upper Averia",
    title: `A\u001b[2J title\n\u202e${"that goes on ".repeat(20)}`,
    names: Array.from({ length: 30 }, () => "averia-military"),
  };
  const lines = tellArticles([long], fictional, now, 100).split("\n");
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  expect(lines.join("")).not.toMatch(/[\u001b\u202e]/);
  expect(lines[1]).toContain("Averian Armed");
});
