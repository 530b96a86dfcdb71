import { expect, test } from "vitest";
import { displayWidth } from "../../bin/display-width.ts";
import { plain } from "../../bin/paint.ts";
import { tellArticles } from "../../bin/tell-articles.ts";
import type { Article } from "../../lambdas/article/article.ts";
import { articleOf } from "../article-of.ts";
import { fictional } from "../fictional.ts";

const now = new Date("2031-05-10T12:00:00.000Z");
const tell = (articles: readonly Article[], width: number) =>
  tellArticles(articles, articles.length, fictional, { width, paint: plain }, now);
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
  expect(tell([article, aside, listed], 120)).toBe(
    [
      "3 articles; times of UTC",
      "ARTICLE  TITLE  PUBLISHER   LANG  STATE      NAMES, OR WHY NOT                          WHEN",
      "a-1      أخبار  Harbour     ar    merged     Averia, Dunmere, gone-from-the-dictionary  10 May 09:00",
      "a-1      أخبار  Harbour     en    set-aside  the coder failed                           10 May 09:00",
      "a-1      أخبار  Harbour +1  en    set-aside  the coder failed                           10 May 09:00",
      "",
    ].join("\n"),
  );
});

test("it says what it leaves out", () => {
  const told = tellArticles([article], 7, fictional, { width: 80, paint: plain }, now);
  expect(told).toMatch(/^1 of 7 articles \(--limit all: the rest\); /);
});

test("of what was read in part it says why", () => {
  const inPart = "2 of 9 sentences not read to their end: more work than an article may cost";
  expect(tell([{ ...article, inPart }], 200)).toContain(`in part: ${inPart}`);
});

test("it fits the terminal, and no title commands it", () => {
  const long = {
    ...article,
    publisher: "The Very Old Harbour Times of Upper Averia",
    title: `A\u001b[2J title\n\u202e${"that goes on ".repeat(20)}`,
    names: Array.from({ length: 30 }, () => "averia-military"),
  };
  for (const width of [80, 120]) {
    const told = tell([long], width);
    const [head = "", titles = "", ...lines] = told.trimEnd().split("\n");
    expect(head).toBe("1 article; times of UTC");
    expect(titles).toMatch(/^ARTICLE +TITLE +PUBLISHER/);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(told).not.toMatch(/[\u001b\u202e]/);
    expect(lines[0]).toMatch(/^a-1 .* 10 May 09:00$/);
  }
});
