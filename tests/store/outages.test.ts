import { Logger } from "@aws-lambda-powertools/logger";
import { SNSClient } from "@aws-sdk/client-sns";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../lambdas/check.ts";
import { type Feed, feedSchema } from "../../lambdas/feed/feed.ts";
import { getFeed, putFeed } from "../../lambdas/store/feeds.ts";
import { readFeed } from "../../lambdas/store/read-feed.ts";
import { tellOutages } from "../../lambdas/store/tell-outages.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";
import { type Pipeline, wirePipeline } from "../pipeline.ts";
import { rss, type Site, startSite } from "../site.ts";

const region = "us-east-1";
const item = (n: number, at: string) =>
  `<title>Ferry ${n}</title><link>https://news.example/ferry-${n}</link><pubDate>${at}</pubDate>`;

describe("a feed that falls silent", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  let site: Site;
  let pipeline: Pipeline;
  let feed: Feed;
  let operationsTopicArn: string;
  let sns: SNSClient;
  beforeAll(async () => {
    [tables, queues, site] = await Promise.all([startTables(), startQueues(), startSite()]);
    pipeline = wirePipeline(tables, queues, site.host);
    feed = check(
      feedSchema,
      { id: "harbour", url: site.url("/feed"), publisher: "Harbour <b>Post</b>" },
      "test",
    );
    await putFeed(pipeline.feeds, feed, "2031-05-04T11:00:00.000Z");
    operationsTopicArn = queues.server.createTopic("operations", { region }).topicArn;
    queues.server.createQueue("operator", { region });
    queues.server.subscribe({ topic: "operations", queue: "operator", region });
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    sns = new SNSClient({ region, credentials, endpoint: queues.endpoint });
  });
  afterAll(async () => {
    sns.destroy();
    await Promise.all([tables.stop(), queues.stop(), site.stop()]);
  });

  const poll = async (at: string) => {
    pipeline.setNow(at);
    const known = await getFeed(tables.feeds, feed.id, at);
    if (known === null) throw new Error("Expected the feed to be stored");
    return readFeed(known, pipeline);
  };
  const tell = async (at: string) => {
    const logger = new Logger({ logLevel: "SILENT" });
    await tellOutages({ feeds: tables.feeds, sns, operationsTopicArn, logger, now: () => new Date(at) });
  };
  /** What the operator was sent since the last look. */
  async function told(): Promise<{ Subject: string; Message: string }[]> {
    const QueueUrl = queues.feeds.url.replace(/[^/]+$/, "operator");
    const received = await queues.feeds.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 3600 }),
    );
    return (received.Messages ?? []).map(({ Body }) => JSON.parse(Body ?? "{}"));
  }
  const serve = (...items: string[]) => site.pages.set("/feed", { body: rss(items) });

  it("is told of once after a day, and once when it is back", async () => {
    serve(item(1, "Sun, 04 May 2031 11:30:00 GMT"));
    await poll("2031-05-04T12:00:00.000Z");
    site.pages.set("/feed", { status: 503 });
    await poll("2031-05-04T13:00:00.000Z");
    await tell("2031-05-04T13:01:00.000Z");
    await poll("2031-05-05T10:00:00.000Z");
    await tell("2031-05-05T12:59:00.000Z");
    expect(await told()).toEqual([]);

    await tell("2031-05-05T13:00:00.000Z");
    await tell("2031-05-05T13:10:00.000Z");
    await poll("2031-05-05T14:00:00.000Z");
    await tell("2031-05-05T14:10:00.000Z");
    const [silent, ...more] = await told();
    expect(more).toEqual([]);
    expect(silent?.Subject).toBe("Vedette: feed harbour has delivered nothing for 24 h");
    expect(silent?.Message).toContain("unreachable: 503: the host has a fault");
    expect(silent?.Message).toContain("Last new article  2031-05-04T12:00:00.000Z");
    expect(silent?.Message).not.toContain("<b>");

    serve(item(2, "Tue, 06 May 2031 08:00:00 GMT"));
    await poll("2031-05-06T09:00:00.000Z");
    await tell("2031-05-06T09:01:00.000Z");
    await tell("2031-05-06T09:30:00.000Z");
    const back = await told();
    expect(back.map(({ Subject }) => Subject)).toEqual(["Vedette: feed harbour is back after 44 h"]);
  });

  it("that recovers within the day is nobody's business", async () => {
    site.pages.set("/feed", { status: 503 });
    await poll("2031-05-07T09:00:00.000Z");
    serve(item(3, "Wed, 07 May 2031 09:30:00 GMT"));
    await poll("2031-05-07T10:00:00.000Z");
    await tell("2031-05-09T10:00:00.000Z");
    expect(await told()).toEqual([]);
  });

  it("is told again when its teller died between publishing and confirming", async () => {
    site.pages.set("/feed", { status: 410 });
    expect((await poll("2031-05-10T09:00:00.000Z")).nextPollAt).toBeNull();
    const broken = { send: async () => Promise.reject(new Error("killed")) } as unknown as SNSClient;
    const logger = new Logger({ logLevel: "SILENT" });
    const at = "2031-05-11T09:00:00.000Z";
    await expect(
      tellOutages({ feeds: tables.feeds, sns: broken, operationsTopicArn, logger, now: () => new Date(at) }),
    ).rejects.toThrow("killed");
    await tell("2031-05-11T09:04:00.000Z");
    expect(await told()).toEqual([]);
    await tell("2031-05-11T09:05:00.000Z");
    const [again] = await told();
    expect(again?.Message).toContain("gone: 410: gone for good, not asked again");
    expect(again?.Message).toContain("Next poll         none: it is gone for good");
  });
});
