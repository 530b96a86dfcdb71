import { afterAll, beforeAll, expect, it } from "vitest";
import { moment } from "../../bin/clock.ts";
import { plain } from "../../bin/paint.ts";
import { tellFeed, tellFeeds } from "../../bin/tell-feeds.ts";
import type { Article } from "../../lambdas/article/article.ts";
import { check } from "../../lambdas/check.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { newFeedState } from "../../lambdas/feed/feed-state.ts";
import { moveArticle, putArticle } from "../../lambdas/store/articles.ts";
import { heldArticles, nothingHeld } from "../../lambdas/store/held-articles.ts";
import { articleOf } from "../article-of.ts";
import { type LocalTables, startTables } from "../local-aws.ts";

const at = "2031-05-04T12:00:00.000Z";
const now = new Date("2031-05-04T12:30:00.000Z");
let tables: LocalTables;
beforeAll(async () => {
  tables = await startTables();
});
afterAll(() => tables.stop());

it("shows with each feed how many articles wait, and which were set aside, with the reason", async () => {
  const store = async (id: string, feedId: string, moves: Parameters<typeof moveArticle>[3][] = []) => {
    const article: Article = articleOf({ id, feedId, title: `Title of ${id}` });
    await putArticle({ articles: tables.articles, retentionDays: 180 }, article, "text", "feed");
    for (const move of moves) await moveArticle(tables.articles, id, 1, move, at);
  };
  const coded = { from: "stored", to: "coded" } as const;
  await store("a-1", "harbour");
  await store("a-2", "harbour", [coded]);
  await store("a-3", "harbour", [coded, { from: "coded", to: "merged" }]);
  const reason = "coding was cut off 4 times";
  await store("a-4", "harbour", [{ from: "stored", to: "set-aside", reason }]);
  await store("a-5", "coast", [coded, { from: "coded", to: "merged" }]);
  const held = await heldArticles(tables.articles);
  expect([...held]).toEqual([
    [
      "harbour",
      {
        waiting: 2,
        setAside: [{ id: "a-4", title: "Title of a-4", stateReason: reason, stateSince: at }],
      },
    ],
  ]);

  const known = ["harbour", "coast"].map((id) => ({
    feed: check(feedSchema, { id, url: `https://${id}.example/feed` }, "test"),
    state: { ...newFeedState(id, at), revisionsPutOff: id === "coast" ? 7 : 0 },
    held: held.get(id) ?? nothingHeld,
    outage: null,
    setAside: [],
  }));
  const table = tellFeeds(known, now, { width: 400, paint: plain });
  expect(table).toMatch(/harbour +never .* 2 +1 +1 article set aside: coding was cut off 4 times\n/);
  expect(table).toMatch(/coast .* 0 +0 +7 changed articles put off to the next hour: it changes too many\n/);
  const one = known[0];
  if (one === undefined) throw new Error("Expected a feed");
  const whole = tellFeed(one, now, { width: 100, paint: plain });
  expect(whole).toContain("waiting      2 articles to be coded or merged\n");
  expect(whole).toContain("answered     never; no failure since\n");
  expect(whole).toContain(`  ${moment(at)}  ${reason}\n    a-4 Title of a-4\n`);
  expect(whole).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
});
