import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { check } from "../../lambdas/check.ts";
import { type Feed, feedSchema } from "../../lambdas/feed/feed.ts";
import { allow, perHour } from "../../lambdas/store/allowances.ts";
import { getText } from "../../lambdas/store/article-texts.ts";
import { getArticle, moveArticle } from "../../lambdas/store/articles.ts";
import { dueFeeds, getFeed, putFeed, setAsideItems } from "../../lambdas/store/feeds.ts";
import { pollFeeds } from "../../lambdas/store/poll-feeds.ts";
import { readFeed, takeFeedMessage } from "../../lambdas/store/read-feed.ts";
import { queryRows } from "../../lambdas/store/table.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";
import { Killed, type Pipeline, wirePipeline } from "../pipeline.ts";
import { rss, type Site, startSite } from "../site.ts";

const item = (
  n: number,
  { title = `Ferry ${n} runs late`, at = "Sun, 04 May 2031 11:30:00 GMT", more = "" } = {},
) =>
  `<title>${title}</title><link>https://news.example/ferry-${n}</link><guid isPermaLink="false">f-${n}</guid>` +
  `<pubDate>${at}</pubDate><description>The ferry number ${n} was late. ${more}</description>`;

const ferry = (n: number) => articleIdOfUrl(`https://news.example/ferry-${n}`);

describe("read-feed", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  let site: Site;
  let pipeline: Pipeline;
  let feed: Feed;
  let feedCount = 0;
  beforeAll(async () => {
    queues = await startQueues();
    site = await startSite();
  });
  afterAll(async () => {
    await Promise.all([tables.stop(), queues.stop(), site.stop()]);
  });
  beforeEach(async () => {
    await tables?.stop();
    tables = await startTables();
    queues.empty();
    site.requests.length = 0;
    pipeline = wirePipeline(tables, queues, site.host);
    feedCount += 1;
    feed = check(
      feedSchema,
      { id: "harbour", url: site.url(`/feed-${feedCount}.xml`), publisher: "Harbour" },
      "test",
    );
    await putFeed(pipeline.feeds, feed, "2031-05-04T11:00:00.000Z");
  });

  const serve = (items: readonly string[], headers: Record<string, string> = {}) =>
    site.pages.set(new URL(feed.url).pathname, { body: rss(items), headers });
  const read = async (by: Pipeline = pipeline) => {
    const known = await getFeed(tables.feeds, feed.id, "2031-05-04T11:00:00.000Z");
    if (known === null) throw new Error("Expected the feed to be stored");
    return readFeed(known, by);
  };
  const sent = () => queues.waiting("articles");

  it("stores what is new, sends it, and keeps the ETag", async () => {
    serve([item(1), item(2)], { etag: '"one"' });
    const state = await read();
    expect(state).toMatchObject({ health: "ok", etag: '"one"', nextPollAt: "2031-05-04T12:10:00.000Z" });
    expect(sent()).toEqual([
      { articleId: ferry(1), revision: 1 },
      { articleId: ferry(2), revision: 1 },
    ]);
    expect(await getArticle(tables.articles, ferry(1))).toMatchObject({
      title: "Ferry 1 runs late",
      publisher: "Harbour",
      publishedAt: "2031-05-04T11:30:00.000Z",
      firstSeenAt: "2031-05-04T12:00:00.000Z",
      state: "stored",
      reading: "regular",
    });
    expect(await getText(tables.articles, ferry(2), 1)).toMatchObject({
      text: "The ferry number 2 was late.",
      textFrom: "feed",
    });
  });

  it("is answered 304 the second time, and sends nothing", async () => {
    serve([item(1)], { etag: '"same"' });
    await read();
    queues.empty();
    pipeline.setNow("2031-05-04T12:10:00.000Z");
    expect(await read()).toMatchObject({ health: "unchanged", succeededAt: "2031-05-04T12:10:00.000Z" });
    expect(site.requests.map(({ answered }) => answered)).toEqual([200, 304]);
    expect(sent()).toEqual([]);
  });

  it("makes a changed article its second revision, and leaves the others", async () => {
    serve([item(1), item(2)]);
    await read();
    for (const n of [1, 2]) await merged(ferry(n));
    queues.empty();
    serve([item(1), item(2, { more: "Two passengers were hurt." })]);
    pipeline.setNow("2031-05-04T12:10:00.000Z");
    await read();
    expect(sent()).toEqual([{ articleId: ferry(2), revision: 2 }]);
    expect(await getArticle(tables.articles, ferry(2))).toMatchObject({ revision: 2, state: "stored" });
    expect((await getText(tables.articles, ferry(2), 2))?.text).toContain("Two passengers");
    expect((await getText(tables.articles, ferry(2), 1))?.text).not.toContain("Two passengers");
  });

  it("finds an article whose link changed by its guid, and a new one under a guid used again", async () => {
    serve([item(1), item(2)]);
    await read();
    for (const n of [1, 2]) await merged(ferry(n));
    queues.empty();
    serve([
      item(1).replace("ferry-1<", "moved-ferry-1<"),
      item(2, { title: "Harbour master resigns" }).replace("ferry-2<", "harbour-master<"),
    ]);
    await read();
    expect(sent()).toEqual([
      { articleId: articleIdOfUrl("https://news.example/harbour-master"), revision: 1 },
    ]);
  });

  it("sets a bad item aside with its reason and reads the rest", async () => {
    serve([item(1), "<title>No link at all</title>", item(3)]);
    const state = await read();
    expect(state).toMatchObject({ health: "ok", itemsSetAside: 1 });
    expect(sent()).toHaveLength(2);
    const [aside] = await setAsideItems(tables.feeds, feed.id);
    expect(aside?.reason).toContain("no link");
    expect(aside?.excerpt).toContain("No link at all");
    await read();
    expect(await setAsideItems(tables.feeds, feed.id)).toHaveLength(1);
  });

  it("keeps every item that shares a link, each once, and sets aside what is listed twice in other words", async () => {
    const shared = (title: string, more = "") =>
      `<title>${title}</title><link>https://news.example/</link><description>${title}${more}</description>`;
    serve([shared("One"), shared("Two"), shared("One"), shared("One", ", or so")]);
    expect(await read()).toMatchObject({ health: "undated", itemsSetAside: 1 });
    expect(sent()).toHaveLength(2);
    expect(await setAsideItems(tables.feeds, feed.id)).toMatchObject([
      { reason: 'listed twice: "One" of the same link or guid was taken' },
    ]);
  });

  it("takes what is old for backlog on a first reading, and what is recent for news", async () => {
    serve([item(1), item(2, { at: "Sat, 03 May 2031 11:30:00 GMT" }), item(3, { at: "soon" })]);
    await read();
    const readings = await Promise.all(
      [1, 2, 3].map(async (n) => (await getArticle(tables.articles, ferry(n)))?.reading),
    );
    expect(readings).toEqual(["regular", "backlog", "backlog"]);
  });

  it("acknowledges a poll that was asked for before the last one", async () => {
    serve([item(1)]);
    await read();
    await takeFeedMessage({ feedId: feed.id, askedAt: "2031-05-04T11:59:00.000Z" }, pipeline);
    expect(site.requests).toHaveLength(1);
    await takeFeedMessage({ feedId: feed.id, askedAt: "2031-05-04T12:00:01.000Z" }, pipeline);
    expect(site.requests).toHaveLength(2);
  });

  it("keeps every failure as health with a reason, backing off", async () => {
    const path = new URL(feed.url).pathname;
    const healthOf = async () => {
      const { health, reason, failuresInARow } = await read();
      return { health, reason, failuresInARow };
    };
    site.pages.set(path, {
      body: "<!doctype html><title>We &amp; you</title><p>Cookies",
      headers: { "content-type": "text/html" },
    });
    expect(await healthOf()).toEqual({
      health: "not-a-feed",
      reason: 'a page titled "We & you"',
      failuresInARow: 1,
    });
    site.pages.set(path, { status: 403 });
    expect(await healthOf()).toEqual({
      health: "refused",
      reason: "403: forbids the request, as many sites do to clouds",
      failuresInARow: 2,
    });
    site.pages.set(path, { status: 500 });
    expect(await healthOf()).toMatchObject({ health: "unreachable" });
    site.pages.set(path, { status: 410 });
    expect(await healthOf()).toMatchObject({ health: "gone" });
    site.pages.set(path, { body: '<rss version="2.0"><channel><item><title>a' });
    expect(await healthOf()).toMatchObject({ health: "broken", failuresInARow: 5 });
    expect((await read()).nextPollAt).toBe("2031-05-04T22:40:00.000Z");
    site.pages.set(path, { body: rss([]) });
    expect(await healthOf()).toEqual({ health: "empty", reason: "", failuresInARow: 0 });
  });

  /** Polls by its message in a process that is killed after some calls, as by a body that its reader cannot bear. */
  const readKilled = async (askedAt: string, at: string) => {
    // The feed looked for, its state written, the host's turn looked for and taken.
    const killed = wirePipeline(tables, queues, site.host, { dieAfter: 4 });
    killed.setNow(at);
    await expect(takeFeedMessage({ feedId: feed.id, askedAt }, killed)).rejects.toThrow(Killed);
  };
  const stateOf = async () => (await getFeed(tables.feeds, feed.id, "2031-05-04T11:00:00.000Z"))?.state;

  it("costs one poll, and ever fewer, when it kills its reader, which its health says", async () => {
    serve([item(1)]);
    let askedAt = "2031-05-04T11:00:00.000Z";
    for (const [minute, failures, nextPollAt] of [
      ["12:00", 1, "2031-05-04T12:20:00.000Z"],
      ["12:20", 2, "2031-05-04T13:00:00.000Z"],
      ["13:00", 3, "2031-05-04T14:20:00.000Z"],
    ] as const) {
      await readKilled(askedAt, `2031-05-04T${minute}:00.000Z`);
      // Nobody asks for it in the meantime: it is due later.
      const due = await dueFeeds(tables.feeds, `2031-05-04T${minute}:30.000Z`);
      expect(due.map((one) => one.feed.id)).toEqual([]);
      // Its message comes back, and is not read again.
      pipeline.setNow(`2031-05-04T${minute}:59.000Z`);
      await takeFeedMessage({ feedId: feed.id, askedAt }, pipeline);
      expect(await stateOf()).toMatchObject({
        health: "broken",
        reason: "reading it was cut off",
        failuresInARow: failures,
        begunAt: null,
        nextPollAt,
      });
      askedAt = nextPollAt;
    }
    expect(site.requests).toEqual([]);
    pipeline.setNow(askedAt);
    await takeFeedMessage({ feedId: feed.id, askedAt }, pipeline);
    expect(await stateOf()).toMatchObject({ health: "ok", failuresInARow: 0 });
    expect(sent()).toHaveLength(1);
  });

  it("counts a poll as cut off whose message was lost with it, when it is polled next", async () => {
    serve([item(1)]);
    await readKilled("2031-05-04T11:00:00.000Z", "2031-05-04T12:00:00.000Z");
    site.pages.set(new URL(feed.url).pathname, { status: 500 });
    pipeline.setNow("2031-05-04T12:20:00.000Z");
    await takeFeedMessage({ feedId: feed.id, askedAt: "2031-05-04T12:20:00.000Z" }, pipeline);
    expect(await stateOf()).toMatchObject({ failuresInARow: 2, reason: "500: the host has a fault" });
  });

  it("is read again by the same message after a fault of our own, which its health says till then", async () => {
    serve([item(1)]);
    const askedAt = "2031-05-04T11:00:00.000Z";
    const none = { ...pipeline, articlesQueue: { ...queues.articles, url: `${queues.articles.url}-none` } };
    await expect(takeFeedMessage({ feedId: feed.id, askedAt }, none)).rejects.toThrow();
    expect(await stateOf()).toMatchObject({ health: "broken", failuresInARow: 1 });
    expect((await stateOf())?.reason).toMatch(/^reading it failed: /);
    await takeFeedMessage({ feedId: feed.id, askedAt }, pipeline);
    expect(await stateOf()).toMatchObject({ health: "ok", failuresInARow: 0, reason: "" });
    expect(sent()).toEqual([{ articleId: ferry(1), revision: 1 }]);
  });

  it("stores no more changed articles an hour than a feed's share, and reads the others in the next", async () => {
    serve([item(1), item(2), item(3)], { etag: '"first"' });
    await read();
    for (const n of [1, 2, 3]) await merged(ferry(n));
    queues.empty();
    await allow(tables.feeds, feed.id, "revised", perHour.revised - 1, new Date("2031-05-04T12:00:00.000Z"));
    const more = "It ran later still.";
    serve([item(1, { more }), item(2, { more }), item(3, { more }), item(4)], { etag: '"second"' });
    pipeline.setNow("2031-05-04T12:10:00.000Z");
    // With the new ETag the host would say that nothing has changed since.
    expect(await read()).toMatchObject({ revisionsPutOff: 2, etag: '"first"', health: "ok" });
    expect(sent()).toEqual([
      { articleId: ferry(1), revision: 2 },
      { articleId: ferry(4), revision: 1 },
    ]);
    pipeline.setNow("2031-05-04T13:00:00.000Z");
    expect(await read()).toMatchObject({ revisionsPutOff: 0, etag: '"second"' });
    expect(sent().slice(-2)).toEqual([
      { articleId: ferry(2), revision: 2 },
      { articleId: ferry(3), revision: 2 },
    ]);
  });

  it("stores all of a flood and sends a feed's share of it; poll-feeds sends the rest", async () => {
    const items = Array.from({ length: 8 }, (_, n) => item(n + 1));
    serve(items);
    await allow(tables.feeds, feed.id, "coded", perHour.coded - 5, new Date("2031-05-04T12:00:00.000Z"));
    await read();
    expect(sent()).toHaveLength(5);
    expect(await queryRows(tables.articles, { index: "list", partition: `feed#${feed.id}` })).toHaveLength(8);
    // A queue that has delivered what it had.
    queues.empty();
    for (const n of [1, 2, 3, 4, 5]) await merged(ferry(n));
    pipeline.setNow("2031-05-04T13:00:00.000Z");
    await pollFeeds({ all: false, resumeAfterMinutes: 30 }, pipeline);
    expect(new Set(sent())).toEqual(new Set([6, 7, 8].map((n) => ({ articleId: ferry(n), revision: 1 }))));
    expect(sent()).toHaveLength(3);
  });

  it("sends what is stored again only while its reading may have broken off", async () => {
    serve([item(1)]);
    await read();
    queues.empty();
    pipeline.setNow("2031-05-04T12:09:00.000Z");
    await read();
    expect(sent()).toHaveLength(1);
    pipeline.setNow("2031-05-04T12:19:00.000Z");
    queues.empty();
    await read();
    expect(sent()).toEqual([]);
  });

  it("loses nothing and sends nothing twice, whichever call it dies after", async () => {
    serve([item(1), item(2), "<title>bad</title>"], { etag: '"e"' });
    let deaths = 0;
    for (let dieAfter = 1; ; dieAfter += 1) {
      await tables.stop();
      tables = await startTables();
      await putFeed(tables.feeds, feed, "2031-05-04T11:00:00.000Z");
      queues.empty();
      const died = await read(wirePipeline(tables, queues, site.host, { dieAfter })).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof Killed)) throw error;
          return true;
        },
      );
      const again = wirePipeline(tables, queues, site.host);
      // The host's turn ends some seconds after its holder died.
      again.setNow("2031-05-04T12:00:06.000Z");
      const repeat = await read(again);
      expect(repeat.health, `died after call ${dieAfter}`).toMatch(/^(ok|unchanged)$/);
      expect(repeat.etag).toBe('"e"');
      expect(sent(), `died after call ${dieAfter}`).toEqual([
        { articleId: ferry(1), revision: 1 },
        { articleId: ferry(2), revision: 1 },
      ]);
      const rows = await queryRows(tables.articles, { index: "list", partition: `feed#${feed.id}` });
      expect(rows).toHaveLength(2);
      expect(await setAsideItems(tables.feeds, feed.id)).toHaveLength(1);
      if (!died) break;
      deaths += 1;
    }
    // Aliases, articles, two puts and an alias each, send, item set aside, state.
    expect(deaths).toBeGreaterThanOrEqual(10);
  });

  async function merged(articleId: string) {
    expect(
      await moveArticle(
        tables.articles,
        articleId,
        1,
        { from: "stored", to: "merged" },
        "2031-05-04T12:01:00.000Z",
      ),
    ).toBe(true);
  }
});
