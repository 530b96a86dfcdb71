import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
} from "@aws-sdk/client-sqs";
import * as v from "valibot";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { BadInput, check } from "../../lambdas/check.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { getArticle } from "../../lambdas/store/articles.ts";
import { takeArticleMessage } from "../../lambdas/store/code-stored.ts";
import { getFeed, putFeed } from "../../lambdas/store/feeds.ts";
import { readFeed } from "../../lambdas/store/read-feed.ts";
import { queryRows } from "../../lambdas/store/table.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";
import { Killed, type Pipeline, strikeReport, wirePipeline } from "../pipeline.ts";
import { rss, type Site, startSite } from "../site.ts";

/** As many articles are coded side by side as the stack has places for. */
const places = 3;
/** A function that hangs keeps its place for so many times what an article takes. */
const hangs = 60;

const receivedSchema = v.array(v.object({ Body: v.string(), ReceiptHandle: v.string() }));

/**
 * A feed whose every article hangs its function until the timeout kills it, over the embedded queues: who gets a place
 * when is theirs to say, and time is counted in articles. Each hostile link names a host of its own.
 */
describe("a flood of articles that kill their function", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  let site: Site;
  let calls: number;
  beforeAll(async () => {
    [queues, site] = await Promise.all([startQueues(), startSite()]);
  });
  afterAll(async () => {
    await Promise.all([queues.stop(), site.stop()]);
  });
  beforeEach(async () => {
    tables = await startTables();
    queues.empty();
    calls = 0;
  });
  afterEach(() => tables.stop());

  const hostileUrl = (n: number) => `https://host-${n}.example/ferry`;
  const strikeUrl = () => site.url("/strike");
  const isHostile = (url: string) => url.includes("host-");

  /** Every call to AWS is counted; a page of a hostile host is where its reader dies. */
  const wire = (at: string): Pipeline => {
    const pipeline = wirePipeline(tables, queues, site.host, {
      code: ({ title }) => (title.startsWith("Jets") ? [strikeReport("struck")] : []),
      onCall: () => {
        calls += 1;
      },
    });
    pipeline.setNow(at);
    const { openPage } = pipeline;
    return {
      ...pipeline,
      openPage: async (url, init) => {
        if (!isHostile(url)) return openPage(url, init);
        pipeline.die();
        throw new Killed();
      },
    };
  };

  async function read(feedId: string, items: readonly string[], at: string) {
    site.pages.set(`/${feedId}`, { body: rss(items) });
    const feed = check(feedSchema, { id: feedId, url: site.url(`/${feedId}`) }, "test");
    await putFeed(tables.feeds, feed, at);
    const known = await getFeed(tables.feeds, feedId, at);
    if (known === null) throw new Error("Expected the feed");
    await readFeed(known, wire(at));
  }
  const item = (title: string, url: string) =>
    `<title>${title}</title><link>${url}</link><description>${title}.</description>`;

  interface Busy {
    until: number;
    receipt: string;
  }
  interface Run {
    /** Articles' worth of time after which the strike was coded; null when it was not. */
    strikeCodedAt: number | null;
    /** Times that a function was killed. */
    kills: number;
  }

  /** Lets the places take what the queue gives them until nothing is left, or for `most` articles' worth of time. */
  async function run(most: number): Promise<Run> {
    let busy: Busy[] = [];
    const found: Run = { strikeCodedAt: null, kills: 0 };
    for (let tick = 0; tick < most; ) {
      const at = new Date(Date.parse("2031-05-04T12:00:00.000Z") + tick * 1000).toISOString();
      // What was killed comes back when its visibility ends, which is when its place is free again, or later.
      for (const { receipt } of busy.filter(({ until }) => until <= tick)) await show(receipt);
      busy = busy.filter(({ until }) => until > tick);
      const free = places - busy.length;
      let taken = 0;
      for (; taken < free; taken += 1) {
        const message = await receive();
        if (message === null) break;
        const died = await takeArticleMessage(JSON.parse(message.Body), wire(at)).then(
          () => false,
          (error: unknown) => {
            // Set aside: it goes to the dead letters.
            if (error instanceof BadInput) return false;
            if (error instanceof Killed) return true;
            throw error;
          },
        );
        if (died) {
          found.kills += 1;
          busy.push({ until: tick + hangs, receipt: message.ReceiptHandle });
        } else await remove(message.ReceiptHandle);
      }
      const strike = await getArticle(tables.articles, articleIdOfUrl(strikeUrl()));
      if (strike?.state === "coded") found.strikeCodedAt ??= tick;
      if (taken === 0 && busy.length === 0) break;
      // Where no place finds work, time passes until the next is free.
      tick = taken > 0 ? tick + 1 : Math.min(...busy.map(({ until }) => until));
    }
    return found;
  }

  async function receive() {
    const { sqs, url: QueueUrl } = queues.articles;
    const answer = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1 }));
    return v.parse(receivedSchema, answer.Messages ?? [])[0] ?? null;
  }
  const remove = (ReceiptHandle: string) =>
    queues.articles.sqs.send(new DeleteMessageCommand({ QueueUrl: queues.articles.url, ReceiptHandle }));
  const show = (ReceiptHandle: string) =>
    queues.articles.sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queues.articles.url,
        ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );

  const harbour = () =>
    Array.from({ length: 24 }, (_, n) => item(`Ferry ${n} runs late`, site.url(`/ferry-${n}`)));
  const hostile = Array.from({ length: 12 }, (_, n) => item(`Ferry ${n} sinks`, hostileUrl(n)));
  const strike = () => item("Jets struck the depot", strikeUrl());

  it("keeps no other feed's article waiting, and every hostile one comes to an end", async () => {
    await read("hostile", hostile, "2031-05-04T11:59:00.000Z");
    await read("reliable", [strike()], "2031-05-04T11:59:05.000Z");
    const { strikeCodedAt, kills } = await run(12 * 4 * hangs + 100);
    expect(strikeCodedAt).toBe(0);
    // Three times each with its page, then once without.
    expect(kills).toBe(12 * 3);
    const rows = await queryRows(tables.articles, { index: "list", partition: "feed#hostile" });
    expect(rows.map((row) => row["state"])).toEqual(Array.from({ length: 12 }, () => "merged"));
    expect(queues.waiting("articles")).toEqual([]);
    // Their pages are owed, later.
    const owed = await queryRows(tables.articles, { index: "due", partition: "page" });
    expect(owed).toHaveLength(12);
  });

  it("costs less than the honest feeds' own work", async () => {
    const honest = async () => {
      await read("harbour", harbour(), "2031-05-04T11:59:00.000Z");
      await read("reliable", [strike()], "2031-05-04T11:59:05.000Z");
    };
    await honest();
    expect((await run(1000)).strikeCodedAt).not.toBeNull();
    const without = calls;
    await tables.stop();
    tables = await startTables();
    queues.empty();
    calls = 0;
    await read("hostile", hostile, "2031-05-04T11:58:00.000Z");
    await honest();
    // Until the strike is told and all honest work is done.
    expect((await run(hangs)).strikeCodedAt).not.toBeNull();
    for (let n = 0; n < 24; n += 1) {
      const ferry = await getArticle(tables.articles, articleIdOfUrl(site.url(`/ferry-${n}`)));
      expect(ferry?.state).toBe("merged");
    }
    process.stdout.write(`calls to AWS without the flood ${without}, with it ${calls}\n`);
    expect(calls).toBeLessThanOrEqual(2 * without);
  });
});
