import { expect, test } from "vitest";
import { tellIngested } from "../../bin/tell-ingested.ts";
import type { Article } from "../../lambdas/article/article.ts";
import { articleOf } from "../article-of.ts";

const article = articleOf({
  feedId: null,
  reliability: "F",
  title: "Strike",
  firstSeenAt: "2031-05-10T10:00:00.000Z",
  reading: "by-hand",
  fullText: false,
  state: "merged",
  stateSince: "2031-05-10T10:00:00.000Z",
});

const nothing = { stages: [], dryMerge: [], dryMentions: [], queued: 0 };

test.each<[Partial<Article>, string]>([
  [{}, "  No reports."],
  [{ language: "ar", names: ["averia", "dunmere"] }, 'this is "ar". It names averia, dunmere.'],
  [{ language: "ar" }, 'this is "ar". It names nobody known.'],
])("why an article has no reports: %j", (changes, said) => {
  const articles = [{ article: { ...article, ...changes }, textFrom: "pasted" as const, reports: [] }];
  expect(tellIngested({ ...nothing, articles }, [])).toContain(said);
});

test("it says which feeds list an article, when there are several", () => {
  const listed = { ...article, feedId: "harbour", listedBy: ["harbour", "levant"] };
  const tell = (one: Article) =>
    tellIngested({ ...nothing, articles: [{ article: one, textFrom: "feed", reports: [] }] }, []);
  expect(tell(listed)).toContain("coded from what the feed said, listed by harbour, levant\n");
  expect(tell({ ...listed, listedBy: ["harbour"] })).not.toContain("listed by");
});
