import { expect, test } from "vitest";
import { tellIngested } from "../../bin/tell-ingested.ts";
import type { Article } from "../../lambdas/article/article.ts";

const article: Article = {
  id: "a-1",
  revision: 1,
  fingerprint: "f",
  url: null,
  feedId: null,
  publisher: "Harbour",
  reliability: "F",
  stance: "independent",
  language: "en",
  title: "Strike",
  publishedAt: null,
  datedAhead: false,
  firstSeenAt: "2031-05-10T10:00:00.000Z",
  reading: "by-hand",
  fullText: false,
  state: "merged",
  stateReason: "",
  stateSince: "2031-05-10T10:00:00.000Z",
  attempt: 0,
};

test.each<[Partial<Article>, string]>([
  [{}, "  No reports."],
  [{ language: "ar", names: ["averia", "dunmere"] }, 'this is "ar". It names averia, dunmere.'],
  [{ language: "ar" }, 'this is "ar". It names nobody known.'],
])("why an article has no reports: %j", (changes, said) => {
  const articles = [{ article: { ...article, ...changes }, textFrom: "pasted" as const, reports: [] }];
  expect(tellIngested({ stages: [], articles, dryMerge: [], queued: 0 }, [])).toContain(said);
});
