import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { compareReading, readingOf } from "../newsroom/compare-reading.ts";
import { expected } from "../newsroom/expected.ts";

const clock = new Date("2026-11-23T12:00:00.000Z");
const knowledge = loadKnowledge();
const articles = readNewsroom(clock).filter(({ slug }) => !expected.setAside.includes(slug));

describe("the sample newsroom", () => {
  test("has expectations for every article that can be read", () => {
    expect(articles.map(({ slug }) => slug).sort()).toEqual(Object.keys(expected.articles).sort());
  });

  for (const article of articles) {
    const { slug, title } = article;
    const isMisread = slug in expected.misread;
    (isMisread ? test.skip : test)(slug, () => {
      const text = expected.fromFeedOnly.includes(slug) ? article.summary : article.paragraphs.join("\n");
      const publishedAt = article.publishedAt.toISOString();
      const { reports } = codeArticle({ id: "a-1", revision: 1, title, text, publishedAt }, knowledge);
      const { read, wanted } = compareReading(expected.articles[slug] ?? [], reports.map(readingOf));
      expect(read).toEqual(wanted);
    });
  }
});
