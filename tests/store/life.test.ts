import { Logger } from "@aws-lambda-powertools/logger";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../lambdas/check.ts";
import type { Feed, FeedState } from "../../lambdas/feed/feed.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { newFeedState } from "../../lambdas/feed/feed-state.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { putArticle } from "../../lambdas/store/articles.ts";
import { allFeeds, putFeed, putFeedState } from "../../lambdas/store/feeds.ts";
import { silentWatchKey, subscriptionKey } from "../../lambdas/store/keys.ts";
import { articlesOfDay, lifeOf, readLife } from "../../lambdas/store/life.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { deleteRow, getRow } from "../../lambdas/store/table.ts";
import { tellSilentWatches } from "../../lambdas/store/tell-silent-watches.ts";
import { notePublishers, publishersOfWatches } from "../../lambdas/store/watch-publishers.ts";
import { articleOf } from "../article-of.ts";
import { type Desk, everyMinute, Killed, openDesk, reader, strikes } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.stop());

/** Feeds of as many publishers, each of which was heard of last at that time. */
async function feedsHeard(at: string, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    const feed: Feed = check(
      feedSchema,
      { id, url: `https://${id}.example/rss`, publisher: `The ${id}` },
      id,
    );
    await putFeed(desk.tables.feeds, feed, at);
    const state: FeedState = {
      ...newFeedState(id, at),
      ...{ polledAt: at, succeededAt: at, newArticleAt: at, newestItemAt: at },
      ...{ habit: { usualMinutes: 30, longMinutes: 300 }, nextPollAt: "2031-05-20T00:00:00.000Z" },
    };
    await putFeedState(desk.tables.feeds, state);
  }
}
const noted = async (now: string) =>
  [...(await publishersOfWatches(desk.tables.alerts, new Date(now)))].map(
    ([id, names]) => `${id}: ${[...names].join(", ")}`,
  );

describe("the publishers of a watch", () => {
  it("are noted once a day each, and matter for thirty days", async () => {
    const { alerts } = desk.tables;
    const note = (at: string, ...names: string[]) => notePublishers(alerts, "strikes", names, new Date(at));
    await note("2031-05-10T12:00:00.000Z", "Coast", "Harbour");
    await note("2031-05-10T18:00:00.000Z", "Coast");
    await note("2031-05-30T18:00:00.000Z", "Coast", "Marsh");
    await notePublishers(alerts, "talks", ["Hill"], new Date("2031-05-30T18:00:00.000Z"));
    expect(await noted("2031-06-01T00:00:00.000Z")).toEqual([
      "strikes: Coast, Marsh, Harbour",
      "talks: Hill",
    ]);
    expect(await noted("2031-06-10T00:00:00.000Z")).toEqual(["strikes: Coast, Marsh", "talks: Hill"]);
    await note("2031-06-12T00:00:00.000Z", "Coast");
    expect(await getRow(alerts, { pk: "watch#strikes", sk: "publishers" })).toMatchObject({
      version: 3,
      publishers: [{ publisher: "Coast" }, { publisher: "Marsh" }],
    });
  });
});

describe("a sign of life", () => {
  const now = new Date("2031-05-10T18:00:00.000Z");
  const article = async (id: string, feedId: string | null, firstSeenAt: string) =>
    putArticle(
      { articles: desk.tables.articles, retentionDays: 180 },
      articleOf({ id, feedId, url: `https://news.example/${id}`, firstSeenAt, stateSince: firstSeenAt }),
      "text",
      "feed",
    );

  it("counts the articles of the last day by feed, and feeds by whom they matter to", async () => {
    await feedsHeard("2031-05-10T17:52:00.000Z", "coast", "harbour", "marsh", "hill");
    await article("a-1", "coast", "2031-05-09T17:59:59.000Z");
    await article("a-2", "coast", "2031-05-09T18:00:01.000Z");
    await article("a-3", "coast", "2031-05-10T00:10:00.000Z");
    await article("a-4", "hill", "2031-05-10T17:52:00.000Z");
    await article("a-5", null, "2031-05-10T17:53:00.000Z");
    for (const name of ["The coast", "The harbour", "The marsh"])
      await notePublishers(desk.tables.alerts, "strikes", [name], now);
    const [life, articles] = [
      await readLife(desk.tables.feeds, desk.tables.alerts, now),
      await articlesOfDay(desk.tables.articles, now),
    ];
    expect(lifeOf(life, articles, ["strikes"], now)).toEqual({
      ...{ feedsRead: 3, feeds: 3, articles: 2, silent: [] },
      lastAt: "2031-05-10T17:52:00.000Z",
    });
    expect(lifeOf(life, articles, ["strikes", "new"], now)).toMatchObject({ feeds: 3 });
    expect(lifeOf(life, articles, ["new"], now)).toMatchObject({ feeds: 4, articles: 3 });
  });
});

describe("a digest", () => {
  const at = async (when: string, ask = everyMinute) => {
    desk.setNow(when);
    await sendDue(ask, desk.send);
  };
  const digesting = { ...reader, digest: { at: "18:00", zone: "UTC" } };
  const always = { ...digesting, digest: { ...digesting.digest, always: true } };
  const mails = () => desk.published().map(({ texts }) => texts.email ?? "");
  const life = "1 of 2 feeds read, 0 articles, last at 12:00 UTC. Not read since 12:00 UTC: The harbour.";
  beforeEach(async () => {
    await feedsHeard("2031-05-10T12:00:00.000Z", "coast", "harbour");
    const { feed, state } = (await allFeeds(desk.tables.feeds, "2031-05-10T12:00:00.000Z"))[1] ?? {};
    if (feed === undefined || state === undefined) throw new Error("Expected two feeds");
    await putFeedState(desk.tables.feeds, { ...state, failingSince: "2031-05-10T12:20:00.000Z" });
  });

  it("says how the feeds do that matter to its watches", async () => {
    await desk.configure([strikes], [digesting]);
    await at("2031-05-10T12:00:00.000Z");
    await desk.storeCoded([reportOf({ id: "a-1.0" })]);
    await mergeArticle(reportOf({ id: "a-1.0" }), desk.merge);
    await desk.sendQueued();
    await at("2031-05-10T18:00:00.000Z");
    expect(mails()).toHaveLength(1);
    expect(mails()[0]).toContain(life);
    expect(await noted("2031-05-10T18:00:00.000Z")).toEqual([`strikes: ${reportOf().publisher}`]);
  });

  it("that always comes does so when nothing happened, once a day and at its hour", async () => {
    await desk.configure([strikes], [always, { ...digesting, id: "other", endpoint: "other@example.org" }]);
    await at("2031-05-10T12:00:00.000Z");
    await at("2031-05-10T17:59:00.000Z", { ...everyMinute, summariesNow: true });
    expect(mails()).toEqual([]);
    await at("2031-05-10T18:00:00.000Z");
    await at("2031-05-10T18:01:00.000Z");
    expect(desk.published().map(({ attributes }) => `${attributes["to"]} ${attributes["kind"]}`)).toEqual([
      '["desk"] digest',
    ]);
    expect(mails()[0]).toContain(life);
    await at("2031-05-11T18:00:00.000Z");
    expect(mails()).toHaveLength(2);
  });
});

describe("a watch that tells only of what happens so often", () => {
  const merge = async (report: Report) => {
    await desk.storeCoded([report]);
    await mergeArticle(report, desk.merge);
    await desk.sendQueued();
  };

  it("is silent until it has, then names what it counted, and goes on", async () => {
    await desk.configure([{ ...strikes, times: { count: 2, hours: 24 } }], [reader]);
    await merge(reportOf({ id: "a-1.0" }));
    await merge(reportOf({ id: "a-1.0", revision: 2 }));
    expect(desk.published()).toEqual([]);
    await merge(reportOf({ id: "a-2.0", place: "quarl" }));
    expect(desk.published()).toHaveLength(1);
    expect(desk.published()[0]?.texts.email).toMatch(/2 times in 24 h, with Air strike .*Dunmere/);
    expect(desk.toMachines()).toHaveLength(1);
  });

  it("does not count what is no news", async () => {
    await desk.configure([{ ...strikes, times: { count: 2, hours: 24 } }], [reader]);
    await merge(reportOf({ id: "a-1.0", modality: "historical" }));
    await merge(reportOf({ id: "a-2.0", place: "quarl" }));
    expect(desk.published()).toEqual([]);
  });
});

describe("a watch whose publishers are all silent", () => {
  const run = async (at: string) => {
    desk.setNow(at);
    const { send, tables } = desk;
    await tellSilentWatches({
      ...{ alerts: send.alerts, sns: send.sns, topicArn: send.topicArn, now: send.now },
      ...{
        watches: send.watches,
        subscriptions: send.subscriptions,
        logger: new Logger({ logLevel: "SILENT" }),
      },
      life: () => readLife(tables.feeds, tables.alerts, send.now()),
    });
  };
  const told = () =>
    desk.published().map(({ subject, attributes }) => `${attributes["to"]} ${attributes["kind"]} ${subject}`);
  const talks = { ...strikes, id: "talks", title: "Talks" };
  const silent = "[Vedette] strikes: no publisher heard since 10 May, 12:00 UTC";
  const over = "[Vedette] strikes: publishers speak again, silent since 10 May, 12:00 UTC";
  const row = () => getRow(desk.tables.alerts, silentWatchKey("strikes"));
  const heard = "2031-05-10T12:00:00.000Z";

  it("says so once to its followers, and once when one speaks again", async () => {
    await desk.configure([strikes], [reader]);
    await feedsHeard(heard, "coast", "harbour");
    await run("2031-05-11T11:59:00.000Z");
    expect(await row()).toBeUndefined();
    await run("2031-05-11T12:01:00.000Z");
    await run("2031-05-11T12:30:00.000Z");
    expect(told()).toEqual([]);
    for (const at of ["12:31", "12:32", "12:50"]) await run(`2031-05-11T${at}:00.000Z`);
    expect(told()).toEqual([`["desk"] life ${silent}`]);
    expect(desk.published()[0]?.texts.email).toMatch(
      /^Since 10 May, 12:00 UTC nothing new has come from any publisher that matters to Strikes in Averia: /,
    );
    await feedsHeard("2031-05-11T13:00:00.000Z", "harbour");
    for (const at of ["13:01", "13:02"]) await run(`2031-05-11T${at}:00.000Z`);
    expect(told()).toEqual([`["desk"] life ${silent}`, `["desk"] life ${over}`]);
    expect(await row()).toBeUndefined();
    // Programs with a policy of their own hear of it once, too.
    expect(desk.toMachines().map(({ subject, attributes }) => `${attributes["watches"]} ${subject}`)).toEqual(
      [`["strikes"] ${silent}`, `["strikes"] ${over}`],
    );
  });

  it("speaks of those that matter to it: others may talk on", async () => {
    await desk.configure(
      [strikes, talks],
      [reader, { ...reader, id: "second", endpoint: "second@example.org", watches: ["talks"] }],
    );
    await feedsHeard(heard, "coast", "harbour", "marsh");
    await feedsHeard("2031-05-11T12:00:00.000Z", "hill");
    for (const name of ["The coast", "The harbour", "The marsh"])
      await notePublishers(desk.tables.alerts, "strikes", [name], new Date(heard));
    for (const at of ["12:01", "12:40"]) await run(`2031-05-11T${at}:00.000Z`);
    expect(told()).toEqual([`["desk"] life ${silent}`]);
  });

  it("is told to a person in one message with his other watches, after his quiet hours", async () => {
    const sleeper = {
      ...reader,
      id: "sleeper",
      endpoint: "sleeper@example.org",
      quietHours: { from: "12:00", to: "13:00" },
    };
    await desk.configure([strikes, talks], [{ ...reader, watches: ["strikes", "talks"] }, sleeper]);
    await feedsHeard(heard, "coast");
    for (const at of ["12:01", "12:40", "12:59", "13:00", "13:01"]) await run(`2031-05-11T${at}:00.000Z`);
    expect(told()).toEqual([
      '["desk"] life [Vedette] strikes +1: no publisher heard since 10 May, 12:00 UTC',
      `["sleeper"] life ${silent}`,
    ]);
  });

  it("is told again only when its teller died before that was noted, and never lost", async () => {
    await desk.configure([strikes], [reader]);
    await feedsHeard(heard, "coast");
    await run("2031-05-11T12:01:00.000Z");
    desk.dieAfter(1_000_000);
    await run("2031-05-11T12:31:00.000Z");
    const calls = desk.calls();
    expect(told()).toHaveLength(1);
    expect(desk.lastCall()).toBe("PutItem");
    for (let last = 1; last < calls; last++) {
      await deleteRow(desk.tables.alerts, silentWatchKey("strikes"));
      desk.dieAfter(Number.POSITIVE_INFINITY);
      await run("2031-05-11T12:01:00.000Z");
      const before = told().length;
      desk.dieAfter(last);
      await expect(run("2031-05-11T12:31:00.000Z")).rejects.toThrow(Killed);
      const wasPublished = told().length > before;
      desk.dieAfter(Number.POSITIVE_INFINITY);
      for (const at of ["12:32", "12:37", "12:38"]) await run(`2031-05-11T${at}:00.000Z`);
      expect(told().length - before).toBe(wasPublished ? 2 : 1);
    }
  });

  it("is forgotten with the watch, and when nobody who was told follows it any longer", async () => {
    await desk.configure([strikes], [reader]);
    await feedsHeard(heard, "coast");
    for (const at of ["12:01", "12:31"]) await run(`2031-05-11T${at}:00.000Z`);
    await deleteRow(desk.tables.alerts, subscriptionKey("desk"));
    await feedsHeard("2031-05-11T13:00:00.000Z", "coast");
    await run("2031-05-11T13:01:00.000Z");
    expect(told()).toHaveLength(1);
    expect(await row()).toBeUndefined();
  });
});
