import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/article/article.ts";
import { putNames } from "../../lambdas/store/article-names.ts";
import { putArticle } from "../../lambdas/store/articles.ts";
import { type ArticleQuestion, findArticles } from "../../lambdas/store/find-articles.ts";
import { articleOf } from "../article-of.ts";
import { fictional } from "../fictional.ts";
import { type LocalTables, startTables } from "../local-aws.ts";

const now = "2031-05-10T12:00:00.000Z";

describe("findArticles", () => {
  let tables: LocalTables;
  const store = () => ({ articles: tables.articles, retentionDays: 180 });
  const put = async (id: string, changes: Partial<Article>) => {
    const article = articleOf({
      id,
      title: id,
      firstSeenAt: "2031-05-09T12:00:00.000Z",
      state: "merged",
      stateSince: now,
      ...changes,
    });
    await putArticle(store(), article, "text", "feed");
    await putNames(store(), article, article.names ?? [], fictional);
  };
  beforeAll(async () => {
    tables = await startTables();
    await put("a-english", {});
    await put("a-arabic", {
      language: "ar",
      firstSeenAt: "2031-05-10T08:00:00.000Z",
      names: ["averia", "dunmere"],
    });
    await put("a-french", {
      language: "fr",
      feedId: "rive",
      firstSeenAt: "2031-05-07T08:00:00.000Z",
      names: ["averia"],
    });
    await put("a-aside", { state: "set-aside", stateReason: "the coder failed" });
    await put("a-old", { language: "ar", firstSeenAt: "2031-04-01T08:00:00.000Z", names: ["averia"] });
    // A revision that names nobody any longer: the row of the first is left.
    await put("a-changed", { language: "ar", names: ["averia"] });
    await put("a-changed", { language: "ar", names: [], revision: 2 });
  });
  afterAll(() => tables.stop());

  const ids = async (asked: Partial<ArticleQuestion>) => {
    const question = { nameId: null, feedId: null, language: null, state: null, most: 100, now, ...asked };
    const found = await findArticles(tables.articles, { since: "2031-05-03T00:00:00.000Z", ...question });
    return found.map(({ id }) => id);
  };

  it.each<[string, Partial<ArticleQuestion>, string[]]>([
    ["all, the latest first", {}, ["a-arabic", "a-aside", "a-changed", "a-english", "a-french"]],
    ["those that name somebody", { nameId: "averia" }, ["a-arabic", "a-french"]],
    ["… of one feed", { nameId: "averia", feedId: "rive" }, ["a-french"]],
    [
      "… since long",
      { nameId: "averia", since: "2031-03-01T00:00:00.000Z" },
      ["a-arabic", "a-french", "a-old"],
    ],
    ["… or a place", { nameId: "dunmere" }, ["a-arabic"]],
    ["… whom nobody names", { nameId: "borduva" }, []],
    ["those of a feed", { feedId: "rive" }, ["a-french"]],
    ["those in a language", { language: "ar" }, ["a-arabic", "a-changed"]],
    ["those set aside", { state: "set-aside" }, ["a-aside"]],
    ["those merged, in a language", { state: "merged", language: "fr" }, ["a-french"]],
    ["since a day", { since: "2031-05-10T00:00:00.000Z" }, ["a-arabic"]],
    ["no more than asked", { most: 1 }, ["a-arabic"]],
  ])("finds %s", async (_, asked, expected) => {
    const found = await ids(asked);
    // Those seen at one moment come in any order.
    expect([...found].sort()).toEqual([...expected].sort());
    expect(found[0]).toBe(expected[0] ?? undefined);
  });
});
