import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { check } from "../../lambdas/check.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { getArticle, getReports, moveArticle } from "../../lambdas/store/articles.ts";
import { codeStored } from "../../lambdas/store/code-stored.ts";
import { getFeed, putFeed } from "../../lambdas/store/feeds.ts";
import { pollFeeds } from "../../lambdas/store/poll-feeds.ts";
import { readFeed } from "../../lambdas/store/read-feed.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";
import { type Pipeline, strikeReport, wirePipeline } from "../pipeline.ts";
import { rss, type Site, type SitePage, startSite } from "../site.ts";

const paragraph =
  "Averian jets struck the town of Brevik on Monday, said residents, who counted three explosions near the market.";
const page: SitePage = {
  body: `<!doctype html><html><head><title>Strike on Brevik</title></head><body><article>${`<p>${paragraph}</p>`.repeat(3)}</article></body></html>`,
  headers: { "content-type": "text/html" },
};

describe("a page that failed", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  let site: Site;
  let pipeline: Pipeline;
  let id: string;
  beforeAll(async () => {
    [queues, site] = await Promise.all([startQueues(), startSite()]);
  });
  afterAll(async () => {
    await Promise.all([tables.stop(), queues.stop(), site.stop()]);
  });
  beforeEach(async () => {
    await tables?.stop();
    tables = await startTables();
    queues.empty();
    site.pages.clear();
    const code = ({ text }: { text: string }) => [strikeReport(`${text.split("\n").length} paragraphs`)];
    pipeline = wirePipeline(tables, queues, site.host, { code });
    const feed = check(feedSchema, { id: "harbour", url: site.url("/feed") }, "test");
    id = articleIdOfUrl(site.url("/strike"));
    const item = `<title>Strike on Brevik</title><link>${site.url("/strike")}</link><description>Jets struck.</description>`;
    site.pages.set("/feed", { body: rss([item]) });
    await putFeed(tables.feeds, feed, "2031-05-04T11:00:00.000Z");
    const known = await getFeed(tables.feeds, "harbour", "2031-05-04T12:00:00.000Z");
    if (known !== null) await readFeed(known, pipeline);
  });

  /** Codes and merges the revision as the queues would. */
  async function flow(revision: number) {
    const coded = await codeStored({ articleId: id, revision }, pipeline);
    await moveArticle(
      tables.articles,
      id,
      revision,
      { from: "coded", to: "merged" },
      "2031-05-04T12:00:00.000Z",
    );
    return coded?.textFrom;
  }
  const poll = async (at: string) => {
    pipeline.setNow(at);
    return (await pollFeeds({ all: false, resumeAfterMinutes: 600 }, pipeline)).pagesRetried;
  };

  it("is asked for again after half an hour, and its text coded as the next revision", async () => {
    site.pages.set("/strike", { status: 503 });
    expect(await flow(1)).toBe("feed");
    site.pages.set("/strike", page);
    queues.empty();
    expect(await poll("2031-05-04T12:29:00.000Z")).toBe(0);
    expect(await poll("2031-05-04T12:30:00.000Z")).toBe(1);
    expect(await poll("2031-05-04T12:31:00.000Z")).toBe(0);
    expect(queues.waiting("articles")).toEqual([{ articleId: id, revision: 2 }]);
    expect(await flow(2)).toBe("page");
    expect((await getReports(tables.articles, id, 2))?.reports[0]?.evidence.trigger.text).toBe(
      "3 paragraphs",
    );
    expect(await poll("2031-05-05T12:30:00.000Z")).toBe(0);
  });

  it("is given up after three more failures", async () => {
    site.pages.set("/strike", { status: 503 });
    await flow(1);
    const tries = ["2031-05-04T12:30:00.000Z", "2031-05-04T14:30:00.000Z", "2031-05-04T22:30:00.000Z"];
    for (const [n, at] of tries.entries()) {
      expect(await poll(at), at).toBe(1);
      expect(await flow(n + 2)).toBe("feed");
    }
    expect(await poll("2031-05-09T12:30:00.000Z")).toBe(0);
  });

  it("that refuses is not asked for again", async () => {
    site.pages.set("/strike", { status: 403 });
    expect(await flow(1)).toBe("feed");
    expect(await poll("2031-05-09T12:30:00.000Z")).toBe(0);
  });

  it("waits until the article is merged", async () => {
    site.pages.set("/strike", { status: 503 });
    await codeStored({ articleId: id, revision: 1 }, pipeline);
    expect(await poll("2031-05-04T12:30:00.000Z")).toBe(0);
    await moveArticle(tables.articles, id, 1, { from: "coded", to: "merged" }, "2031-05-04T12:31:00.000Z");
    expect(await poll("2031-05-04T12:32:00.000Z")).toBe(1);
    expect(await getArticle(tables.articles, id)).toMatchObject({ revision: 2, state: "stored" });
  });
});
