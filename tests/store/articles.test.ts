import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/article/article.ts";
import { getText, putPageText } from "../../lambdas/store/article-texts.ts";
import {
  articleIdsOfGuids,
  articlesInState,
  getArticle,
  getArticles,
  getReports,
  moveArticle,
  putArticle,
  putGuidAlias,
  putReports,
} from "../../lambdas/store/articles.ts";
import { guidKey } from "../../lambdas/store/keys.ts";
import { getRows, queryRows } from "../../lambdas/store/table.ts";
import { articleOf } from "../article-of.ts";
import { type LocalTables, startTables } from "../local-aws.ts";

const seen = "2031-05-04T12:00:00.000Z";
const later = "2031-05-04T12:05:00.000Z";

describe("articles", () => {
  let tables: LocalTables;
  beforeAll(async () => {
    tables = await startTables();
  });
  afterAll(() => tables.stop());

  const store = () => ({ articles: tables.articles, retentionDays: 10 });
  const article = (id: string, changes: Partial<Article> = {}) =>
    articleOf({
      id,
      url: `https://news.example/${id}`,
      title: id,
      firstSeenAt: seen,
      stateSince: seen,
      ...changes,
    });

  it("gives back what was put, texts of any script and length included", async () => {
    const one = article("a-one");
    const text = "ميناء الحديدة\n".repeat(5000);
    await putArticle(store(), one, text, "feed");
    expect(await getArticle(tables.articles, "a-one")).toEqual(one);
    expect(await getText(tables.articles, "a-one", 1)).toEqual({
      articleId: "a-one",
      revision: 1,
      text,
      textFrom: "feed",
      pageDate: null,
    });
    expect(await getArticle(tables.articles, "a-none")).toBeNull();
    expect([...(await getArticles(tables.articles, ["a-one", "a-none", "a-one"])).keys()]).toEqual(["a-one"]);
  });

  it("prefers the page's text to the feed's, revision by revision", async () => {
    const two = article("a-two");
    await putArticle(store(), two, "short", "feed");
    await putPageText(store(), two, "long", null);
    expect(await getText(tables.articles, "a-two", 1)).toMatchObject({ text: "long", textFrom: "page" });
    await putArticle(store(), { ...two, revision: 2 }, "shorter", "feed");
    expect(await getText(tables.articles, "a-two", 2)).toMatchObject({ text: "shorter", textFrom: "feed" });
  });

  it("refuses a second first revision, and a revision that skips one", async () => {
    const three = article("a-three");
    await putArticle(store(), three, "text", "feed");
    await expect(putArticle(store(), three, "text", "feed")).rejects.toThrow("changed meanwhile");
    await expect(putArticle(store(), { ...three, revision: 3 }, "text", "feed")).rejects.toThrow(
      "changed meanwhile",
    );
    expect(await getArticle(tables.articles, "a-three")).toEqual(three);
  });

  it("moves only the revision and state that it was told", async () => {
    await putArticle(store(), article("a-four"), "text", "feed");
    const move = (revision: number, from: "stored" | "coded", to: "coded" | "merged") =>
      moveArticle(tables.articles, "a-four", revision, { from, to }, later);
    expect(await move(2, "stored", "coded")).toBe(false);
    expect(await move(1, "coded", "merged")).toBe(false);
    expect(await move(1, "stored", "coded")).toBe(true);
    expect((await articlesInState(tables.articles, "coded", later)).map(({ id }) => id)).toEqual(["a-four"]);
    expect(await articlesInState(tables.articles, "coded", seen)).toEqual([]);
    expect(await move(1, "coded", "merged")).toBe(true);
    expect(await articlesInState(tables.articles, "coded", later)).toEqual([]);
    expect(await getArticle(tables.articles, "a-four")).toMatchObject({ state: "merged", stateSince: later });
  });

  it("lets every row of an article expire with it", async () => {
    const five = article("a-five");
    await putArticle(store(), five, "text", "feed");
    await putPageText(store(), five, "page", null);
    await putReports(store(), five, { reports: [], textFrom: "page" });
    await putGuidAlias(store(), "harbour", "guid 5", five);
    const rows = [
      ...(await queryRows(tables.articles, { partition: "article#a-five" })),
      ...(await getRows(tables.articles, [guidKey("harbour", "guid 5")])),
    ];
    expect(rows.map((row) => row["sk"])).toEqual(["meta", "page#0001", "reports#0001", "text#0001", "alias"]);
    expect(new Set(rows.map((row) => row["expiresAt"]))).toEqual(
      new Set([Date.parse("2031-05-14T12:00:00Z") / 1000]),
    );
    expect(await getReports(tables.articles, "a-five", 1)).toEqual({ reports: [], textFrom: "page" });
    expect(await getReports(tables.articles, "a-five", 2)).toBeNull();
  });

  it("keeps the guids of different feeds apart", async () => {
    await putGuidAlias(store(), "harbour", "1", article("a-six"));
    await putGuidAlias(store(), "elsewhere", "1", article("a-seven"));
    expect(await articleIdsOfGuids(tables.articles, "harbour", ["1", "2", "1"])).toEqual(
      new Map([["1", "a-six"]]),
    );
  });
});
