import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BadInput, check } from "../../lambdas/check.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { allWatches } from "../../lambdas/store/alerts.ts";
import { dryMention, dryMerge } from "../../lambdas/store/dry-merge.ts";
import { putFeed } from "../../lambdas/store/feeds.ts";
import { type IngestEffects, ingest } from "../../lambdas/store/ingest.ts";
import { byHandSchema } from "../../lambdas/store/take-by-hand.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";
import { strikeReport, wirePipeline } from "../pipeline.ts";
import { rss, type Site, startSite } from "../site.ts";

const paragraph =
  "Averian jets struck the town of Brevik on Monday, said residents, who counted three explosions.";

describe("ingest", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  let site: Site;
  beforeAll(async () => {
    queues = await startQueues();
    site = await startSite();
    const body = `<!doctype html><html lang="en"><head><title>Strike on Brevik</title><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2031-05-03T10:00:00Z"></head><body><article>${`<p>${paragraph}</p>`.repeat(3)}</article></body></html>`;
    site.pages.set("/strike", { body, headers: { "content-type": "text/html" } });
    site.pages.set("/rss", {
      body: rss([
        `<title>Strike on Brevik</title><link>/strike</link><description>Jets struck Brevik.</description>`,
      ]),
    });
  });
  beforeEach(async () => {
    await tables?.stop();
    tables = await startTables();
    queues.empty();
  });
  afterAll(async () => {
    await Promise.all([tables.stop(), queues.stop(), site.stop()]);
  });

  const wire = (): IngestEffects => {
    const pipeline = wirePipeline(tables, queues, site.host, {
      code: (article) => [strikeReport(article.title)],
    });
    const watches = () => allWatches(tables.alerts);
    return {
      ...pipeline,
      dryMention: (uncoded) => dryMention(uncoded, { ...pipeline, events: tables.events }),
      dryMerge: (reports) =>
        dryMerge(reports, { ...pipeline, events: tables.events, alerts: tables.alerts, watches }),
    };
  };
  const pasted = {
    text: `${paragraph}\n\n${paragraph}`,
    title: "Strike",
    publisher: "A reader",
    publishedAt: null,
  };

  it("stores, sends, codes and shows a pasted text; the same paste is the same article", async () => {
    const { articles, dryMerge: merged, stages } = await ingest(pasted, wire());
    expect(stages).toEqual([
      { stage: "read", said: "a text of 191 characters" },
      { stage: "store", said: "1 new" },
      { stage: "code", said: "1 from the text: 1 report" },
      { stage: "merge", said: "1 would begin an event, 0 would join one; 0 alerts" },
    ]);
    expect(articles).toMatchObject([
      {
        article: { url: null, feedId: null, publisher: "A reader", state: "coded", reading: "by-hand" },
        textFrom: "pasted",
        reports: [{ title: "Strike", reliability: "F" }],
      },
    ]);
    expect(merged).toMatchObject([{ reportId: `${articles[0]?.article.id}.0`, event: { kind: "new" } }]);
    expect(queues.waiting("articles")).toHaveLength(1);
    expect(queues.waiting("reports")).toHaveLength(1);
    const again = await ingest(pasted, wire());
    expect(again.articles).toEqual(articles);
    expect(queues.waiting("reports")).toHaveLength(1);
  });

  it("reads a page, and takes the publisher from the feed of its host", async () => {
    const unknown = await ingest({ url: site.url("/strike") }, wire());
    expect(unknown.articles).toMatchObject([
      {
        article: { publisher: "The Post", reliability: "F", publishedAt: "2031-05-03T10:00:00.000Z" },
        textFrom: "page",
      },
    ]);
    await tables.stop();
    tables = await startTables();
    const feed = check(
      feedSchema,
      { id: "post", url: site.url("/rss"), publisher: "Post", reliability: "B" },
      "test",
    );
    await putFeed(tables.feeds, feed, "2031-05-04T11:00:00.000Z");
    const known = await ingest({ url: site.url("/strike") }, wire());
    expect(known.articles).toMatchObject([
      { article: { publisher: "Post", reliability: "B", feedId: null } },
    ]);
  });

  it.each(["feedUrl", "url"])("reads a feed, given as %s", async (field) => {
    const input = check(byHandSchema, { [field]: site.url("/rss") }, "test");
    const { articles, queued } = await ingest(input, wire());
    expect(queued).toBe(0);
    expect(articles).toMatchObject([
      {
        article: { publisher: "The Harbour Post", feedId: null, title: "Strike on Brevik" },
        textFrom: "page",
      },
    ]);
  });

  it("reads the text of a feed, whose links must be whole", async () => {
    const feedText = rss([
      `<title>Strike on Brevik</title><link>${site.url("/strike")}</link>`,
      "<title>Where?</title><link>/strike</link>",
    ]);
    const { articles, stages } = await ingest({ feedText }, wire());
    expect(articles).toMatchObject([{ article: { publisher: "The Harbour Post" }, textFrom: "page" }]);
    expect(stages.slice(0, 2)).toEqual([
      {
        stage: "read",
        said: 'the feed "The Harbour Post": 1 item, 1 set aside (no link to a page: "/strike")',
      },
      { stage: "store", said: "1 new, 0 changed, 0 known already" },
    ]);
    await expect(ingest({ feedText: "nothing" }, wire())).rejects.toThrow(BadInput);
  });

  it("says why nothing came of it", async () => {
    for (const [input, reason] of [
      [{ url: site.url("/none") }, "gone: 404: there is nothing at this address"],
      [{ feedUrl: site.url("/strike") }, 'not-a-feed: a page titled "Strike on Brevik"'],
      [{ feedUrl: "http://192.168.0.1/rss" }, "refused: 192.168.0.1:80 is not a public address"],
    ] as const) {
      await expect(ingest(input, wire())).rejects.toThrow(BadInput);
      await expect(ingest(input, wire())).rejects.toThrow(reason);
    }
  });

  it.each([
    [{}, "Expected one of {feedUrl}, {url}, {feedText} or {text, title, publisher, publishedAt?}"],
    [{ url: "https://news.example/", feedUrl: "https://news.example/rss" }, "Expected one of {feedUrl}"],
    [{ text: "words" }, "Expected one of {feedUrl}"],
    [{ url: "ftp://news.example/" }, "url: Expected an http or https URL"],
    [
      { text: "words", title: "A title", publisher: "A reader", publishedAt: "some day" },
      "publishedAt as 2026-11-23",
    ],
  ])("refuses %j, saying what it takes", (input, reason) => {
    expect(() => check(byHandSchema, input, "the input")).toThrow(reason);
  });

  it("takes a day for a moment", () => {
    const input = { text: "words", title: "A title", publisher: "A reader", publishedAt: "2031-05-04" };
    expect(check(byHandSchema, input, "the input")).toEqual({
      ...input,
      publishedAt: "2031-05-04T00:00:00.000Z",
    });
  });
});
