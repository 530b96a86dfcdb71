import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { comparableActors } from "../comparable-actors.ts";
import { expected } from "../newsroom/expected.ts";

const clock = new Date("2026-11-23T12:00:00.000Z");
const knowledge = loadKnowledge();
const articles = readNewsroom(clock).filter(({ slug }) => !expected.setAside.includes(slug));

/** Whoever is named, in any order of reports. */
const sorted = <T extends { ploverClass: string }>(reports: readonly T[]) =>
  [...reports].sort((a, b) => a.ploverClass.localeCompare(b.ploverClass));

describe("the sample newsroom", () => {
  test("has expectations for every article that can be read", () => {
    expect(articles.map(({ slug }) => slug).sort()).toEqual(Object.keys(expected.articles).sort());
  });

  test.each(articles.map((article) => [article.slug, article] as const))("%s", (slug, article) => {
    const text = expected.fromFeedOnly.includes(slug) ? article.summary : article.paragraphs.join("\n");
    const publishedAt = article.publishedAt.toISOString();
    const { reports } = codeArticle(
      { id: "a-1", revision: 1, title: article.title, text, publishedAt },
      knowledge,
    );
    const wanted = sorted(expected.articles[slug] ?? []);
    expect(
      sorted(reports).map((report, n) => ({
        ploverClass: report.ploverClass,
        mode: wanted[n]?.mode == null ? null : report.mode,
        source: comparableActors(report.sourceActors.map(({ id }) => id)),
        target: comparableActors(report.targetActors.map(({ id }) => id)),
        place: report.place === null || report.place.inferred ? null : report.place.id,
        modality: report.modality,
      })),
    ).toEqual(
      wanted.map((report) => ({
        ...report,
        source: comparableActors(report.source),
        target: comparableActors(report.target),
      })),
    );
  });
});
