import * as v from "valibot";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/article/article.ts";
import { check } from "../../lambdas/check.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { newFeedState } from "../../lambdas/feed/feed-state.ts";
import { allow, perHour } from "../../lambdas/store/allowances.ts";
import { getArticle, moveArticle, putArticle } from "../../lambdas/store/articles.ts";
import { putFeed, putFeedState } from "../../lambdas/store/feeds.ts";
import { articleMessage } from "../../lambdas/store/outgoing.ts";
import { pollFeeds } from "../../lambdas/store/poll-feeds.ts";
import { sendMessages } from "../../lambdas/store/queues.ts";
import { articleOf } from "../article-of.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";
import { wirePipeline } from "../pipeline.ts";

const noon = "2031-05-04T12:00:00.000Z";

describe("poll-feeds", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  beforeAll(async () => {
    queues = await startQueues();
  });
  beforeEach(async () => {
    await tables?.stop();
    tables = await startTables();
    queues.empty();
    for (const [id, nextPollAt] of [
      ["due", "2031-05-04T11:59:00.000Z"],
      ["not-yet", "2031-05-04T12:01:00.000Z"],
    ] as const) {
      await putFeed(tables.feeds, check(feedSchema, { id, url: `https://${id}.example/rss` }, "test"), noon);
      await putFeedState(tables.feeds, newFeedState(id, nextPollAt));
    }
  });
  afterAll(async () => {
    await Promise.all([tables.stop(), queues.stop()]);
  });
  const wire = () => wirePipeline(tables, queues, "");
  const regular = { all: false, resumeAfterMinutes: 30 };

  it("asks for due feeds, once while the message waits", async () => {
    expect(await pollFeeds(regular, wire())).toEqual({ feedsAsked: 1, articlesResumed: 0, pagesRetried: 0 });
    await pollFeeds(regular, wire());
    expect(queues.waiting("feeds")).toEqual([{ feedId: "due", askedAt: "2031-05-04T11:59:00.000Z" }]);
  });

  it("asks for all when told to", async () => {
    expect(await pollFeeds({ ...regular, all: true }, wire())).toMatchObject({ feedsAsked: 2 });
    expect(queues.waiting("feeds")).toEqual([
      { feedId: "due", askedAt: noon },
      { feedId: "not-yet", askedAt: noon },
    ]);
  });

  it("sends on again what stayed in one state too long, each attempt anew", async () => {
    const ids = ["a-stored", "a-coded", "a-merged", "a-fresh"] as const;
    for (const id of ids) {
      await putArticle(
        { articles: tables.articles, retentionDays: 180 },
        article(id, id === "a-fresh" ? "2031-05-04T11:45:00.000Z" : "2031-05-04T11:00:00.000Z"),
        "text",
        "feed",
      );
    }
    const early = "2031-05-04T11:00:00.000Z";
    await moveArticle(tables.articles, "a-coded", 1, { from: "stored", to: "coded" }, early);
    await moveArticle(tables.articles, "a-merged", 1, { from: "stored", to: "merged" }, early);

    expect(await pollFeeds(regular, wire())).toMatchObject({ articlesResumed: 2 });
    expect(queues.waiting("articles")).toEqual([{ articleId: "a-stored", revision: 1 }]);
    expect(queues.waiting("reports")).toEqual([{ kind: "reports", articleId: "a-coded", revision: 1 }]);
    expect(await getArticle(tables.articles, "a-stored")).toMatchObject({ attempt: 1, stateSince: noon });

    // The clock starts again with each attempt.
    expect(await pollFeeds(regular, wire())).toMatchObject({ articlesResumed: 0 });
    expect(await pollFeeds({ ...regular, resumeAfterMinutes: 0 }, wire())).toMatchObject({
      articlesResumed: 3,
    });
    expect(queues.waiting("articles")).toHaveLength(3);
  });

  const store = (article: Article) =>
    putArticle({ articles: tables.articles, retentionDays: 180 }, article, "text", "feed");
  const waitingIds = (queue: "articles" | "reports" = "articles") =>
    queues.waiting(queue).map((body) => v.parse(v.object({ articleId: v.string() }), body).articleId);

  it("sends nothing on again that only waits in a long queue, but for what waits for hours", async () => {
    const backlog = Array.from({ length: 21 }, (_, n) => articleMessage(article(`a-queued-${n}`, noon)));
    await sendMessages(queues.articles, backlog);
    await store(article("a-waits", "2031-05-04T11:00:00.000Z"));
    await store(article("a-lost", "2031-05-04T05:59:00.000Z"));
    expect(await pollFeeds(regular, wire())).toMatchObject({ articlesResumed: 1 });
    expect(waitingIds()).toContain("a-lost");
    expect(await getArticle(tables.articles, "a-waits")).toMatchObject({ attempt: 0 });
    queues.empty();
    expect(await pollFeeds(regular, wire())).toMatchObject({ articlesResumed: 1 });
    expect(waitingIds()).toEqual(["a-waits"]);
  });

  it("sends feed by feed in turn into the one lane, no feed more than its share of the hour, and the rest in later hours", async () => {
    const coded = async (id: string, feedId: string, at: string) => {
      await store({ ...article(id, at), feedId, state: "coded" });
      return id;
    };
    const flood: string[] = [];
    for (let n = 10; n < 40; n += 1)
      flood.push(await coded(`a-flood-${n}`, "due", `2031-05-04T10:00:00.0${n}Z`));
    for (const n of [1, 2]) await coded(`a-honest-${n}`, "not-yet", `2031-05-04T11:0${n}:00.000Z`);
    await allow(tables.feeds, "due", "merged", perHour.merged - 10, new Date(noon));
    expect(await pollFeeds(regular, wire())).toMatchObject({ articlesResumed: 12 });
    const first = waitingIds("reports");
    expect(first.slice(0, 5)).toEqual(["a-flood-10", "a-honest-1", "a-flood-11", "a-honest-2", "a-flood-12"]);
    // Nothing is lost, and nothing is looked at every minute: it comes again within the next hour.
    expect(await pollFeeds(regular, wire())).toMatchObject({ articlesResumed: 0 });
    for (const articleId of first) {
      await moveArticle(tables.articles, articleId, 1, { from: "coded", to: "merged" }, noon);
    }
    queues.empty();
    const next = wire();
    next.setNow("2031-05-04T13:00:00.000Z");
    expect(await pollFeeds(regular, next)).toMatchObject({ articlesResumed: 20 });
    expect(new Set([...first, ...waitingIds("reports")])).toEqual(
      new Set([...flood, "a-honest-1", "a-honest-2"]),
    );
  });
});

const article = (id: string, stateSince: string) =>
  articleOf({
    id,
    url: `https://due.example/${id}`,
    feedId: "due",
    publisher: "Due",
    reliability: "F",
    title: id,
    firstSeenAt: stateSince,
    stateSince,
  });
