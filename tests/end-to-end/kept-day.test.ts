import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Logger } from "@aws-lambda-powertools/logger";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { indexWatches } from "../../lambdas/alerts/index-watches.ts";
import { type Article, articleSchema } from "../../lambdas/article/article.ts";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { check } from "../../lambdas/check.ts";
import { type SecurityEvent, securityEventSchema } from "../../lambdas/events/event.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { reportSchema } from "../../lambdas/reports/report.ts";
import {
  alertsOf,
  allSubscriptions,
  allWatches,
  readAlerts,
  waitingRows,
} from "../../lambdas/store/alerts.ts";
import { getText } from "../../lambdas/store/article-texts.ts";
import { formerAlertKey } from "../../lambdas/store/keys.ts";
import { type MergeEffects, mergeAgain } from "../../lambdas/store/merge-article.ts";
import { refold } from "../../lambdas/store/refold.ts";
import { type Table, updateRow } from "../../lambdas/store/table.ts";
import { type LocalQueues, type LocalTables, openTables, startQueues } from "../local-aws.ts";
import { makeDataDir } from "./start.ts";

/** Of the day that is kept: its newsroom stood here, and the last poll was a little before `kept`. */
const folder = fileURLToPath(new URL("../day-of-1.4.0/", import.meta.url));
const port = 18_473;
const kept = Date.parse("2026-11-28T02:11:30.000Z");
const minute = 60_000;
const year = 365 * 24 * 60 * minute;

/**
 * A data folder as coder 1.4.0 left it, read on by today's handlers, which are asked as Lambda asks them, under the clock
 * of that day and of a year later. The feeds are those of that day, and are sent whole each time: what was polled then
 * is not new, and nobody is told anything.
 */
describe("a day that was stored by coder 1.4.0", () => {
  const data = makeDataDir();
  let site: Server;
  let tables: LocalTables;
  let queues: LocalQueues;
  let before: Record<"articles" | "events" | "alerts", unknown[]>;

  beforeAll(async () => {
    execFileSync("tar", ["xzf", join(folder, "data.tar.gz"), "-C", data.path]);
    site = await serveFeeds();
    tables = await openTables(join(data.path, "dynamodb"));
    queues = await startQueues();
    const topics = ["alerts", "operations"].map((topic) => {
      queues.server.createQueue(`ear-${topic}`, { region: "us-east-1" });
      const { topicArn } = queues.server.createTopic(topic, { region: "us-east-1" });
      queues.server.subscribe({ topic, queue: `ear-${topic}`, region: "us-east-1" });
      return topicArn;
    });
    // The SDK wonders aloud about the queues' addresses, which are not below the endpoint.
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const variables = {
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "us-east-1",
      AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint,
      AWS_ENDPOINT_URL_SQS: queues.endpoint,
      AWS_ENDPOINT_URL_SNS: queues.endpoint,
      FEEDS_TABLE: tables.feeds.name,
      ARTICLES_TABLE: tables.articles.name,
      EVENTS_TABLE: tables.events.name,
      ALERTS_TABLE: tables.alerts.name,
      FEEDS_QUEUE_URL: queues.feeds.url,
      ARTICLES_QUEUE_URL: queues.articles.url,
      REPORTS_QUEUE_URL: queues.reports.url,
      ALERTS_QUEUE_URL: queues.alerts.url,
      DEAD_LETTER_QUEUE_URL: queues.feedsDead.url,
      ALERT_TOPIC_ARN: topics[0] ?? "",
      OPERATIONS_TOPIC_ARN: topics[1] ?? "",
      USER_AGENT: "vedette-tests",
      VEDETTE_ALLOW_HOSTS: `127.0.0.1:${port}`,
      HOST_DELAY_MS: "0",
      RETENTION_DAYS: "180",
      POWERTOOLS_LOG_LEVEL: "SILENT",
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    before = await rows();
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterAll(async () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await Promise.all([tables?.stop(), queues?.stop()]);
    site?.closeAllConnections();
    site?.close();
    data.remove();
  });

  const rows = async () => ({
    articles: await scan(tables.articles),
    events: await scan(tables.events),
    alerts: await scan(tables.alerts),
  });
  const mergeEffects = (): MergeEffects => ({
    articles: tables.articles,
    events: tables.events,
    alerts: tables.alerts,
    alertsQueue: queues.alerts,
    subscriptions: () => allSubscriptions(tables.alerts),
    watchIndex: async () => indexWatches(await allWatches(tables.alerts), knowledge),
    knowledge,
    logger: new Logger({ logLevel: "SILENT" }),
    now: () => new Date(kept),
  });
  const heard = (topic: string) => queues.server.inspectQueue(`ear-${topic}`)?.messages.ready ?? [];

  /** All that the clock starts, and all that follows from it. @returns how many feeds were read. */
  const pollAt = async (at: number) => {
    vi.setSystemTime(at);
    const handlers = {
      poll: (await import("../../lambdas/poll-feeds.ts")).handler,
      read: (await import("../../lambdas/read-feed.ts")).handler,
      send: (await import("../../lambdas/send-alerts.ts")).handler,
    };
    await handlers.poll({ all: true, resumeAfterMinutes: 0 });
    const feeds = queues.waiting("feeds");
    for (const body of feeds) {
      const answer = await handlers.read(eventOf(body));
      expect(answer).toEqual({ batchItemFailures: [] });
    }
    await handlers.send({});
    return feeds.length;
  };

  test.each([
    ["ten minutes later", 10 * minute],
    ["a year later", year],
  ])("has nothing new %s", async (_, later) => {
    queues.empty();
    expect(await pollAt(kept + later)).toBe(5);
    for (const name of ["articles", "reports", "alerts", "feedsDead"] as const)
      expect(queues.waiting(name), name).toEqual([]);
    const after = await rows();
    expect(after.articles).toEqual(before.articles);
    expect(after.events).toEqual(before.events);
    // A year later a digest falls due, and its clock moves on, and every watch has long heard from nobody; no alert is due.
    expect(withoutClocks(after.alerts)).toEqual(withoutClocks(before.alerts));
    expect(heard("alerts")).toEqual([]);
    // After a year of silence it is the operator who is told.
    if (later < year) expect(heard("operations")).toEqual([]);
  });

  test("keeps the reports of its events, their head lines and alerts, though no report has a standing", async () => {
    queues.empty();
    const merge = mergeEffects();
    const events = before.events.filter((row) => skOf(row) === "event").map(eventOfRow);
    const reportsOf = (found: readonly unknown[]) =>
      found
        .filter((row) => /^(?:report|background)#/.test(String(skOf(row))))
        .map((row) => [Reflect.get(Object(row), "pk"), skOf(row), check(reportSchema, row, "a report")]);
    const reports = reportsOf(before.events);
    expect(events.length).toBeGreaterThan(20);
    expect(reports.length).toBeGreaterThan(50);
    for (const [, , report] of reports) expect(report).not.toHaveProperty("standing");
    for (const { id } of events) await refold(id, merge);
    const plans = before.events.filter((row) => skOf(row) === "merged");
    for (const plan of plans) await mergeAgain(String(Reflect.get(Object(plan), "articleId")), merge);
    const after = await rows();
    const ofEvents = after.events.filter((row) => skOf(row) === "event").map(eventOfRow);
    expect(ofEvents.map(headOf)).toEqual(events.map(headOf));
    expect(ofEvents.every(({ backgroundOnly }) => !backgroundOnly)).toBe(true);
    expect(reportsOf(after.events)).toEqual(reports);
    expect(before.alerts.filter(isAlert).length).toBeGreaterThan(10);
    expect(after.alerts.filter(isAlert)).toEqual(before.alerts.filter(isAlert));
    expect(queues.waiting("alerts")).toEqual([]);
  });

  test("sends what was owed of it once, to whom nobody had sent it, and nothing that was sent", async () => {
    const stored = before.alerts.filter(isAlert).flatMap((row) => readAlerts([Object(row)]).formers);
    const ofEvent = (eventId: string) => stored.filter((one) => one.eventId === eventId);
    // A happening that one watch told, as if its message had still been on its way.
    const owed = stored.find(({ eventId, state }) => state === "sent" && ofEvent(eventId).length === 1);
    if (owed === undefined) throw new Error("Expected an alert of one watch alone");
    const { eventId, watchId, change } = owed;
    const followers = (await allSubscriptions(tables.alerts)).filter(({ watches }) =>
      watches.includes(watchId),
    );
    const dueAt = new Date(kept).toISOString();
    await updateRow(tables.alerts, formerAlertKey(eventId, watchId, change), {
      ...{ state: "owed", kind: "new", sentAt: null, messageId: null, dueKey: "alert", dueAt },
    });
    vi.setSystemTime(kept + minute);
    const { handler } = await import("../../lambdas/send-alerts.ts");
    const heardBefore = heard("alerts").length;
    for (let n = 0; n < 3; n += 1) await handler({});
    const rows = await alertsOf(tables.alerts, eventId);
    expect(rows.map(({ subscriptionId }) => subscriptionId).toSorted()).toEqual(
      ["*", ...followers.map(({ id }) => id)].toSorted(),
    );
    expect((await waitingRows(tables.alerts)).formers).toEqual([]);
    const sent = rows.filter(({ state }) => state === "sent");
    expect(sent.length).toBeGreaterThan(0);
    const messages = new Set(sent.map(({ messageId }) => messageId));
    expect(heard("alerts").length - heardBefore).toBe(messages.size);
  });

  test("has the ids that today's code gives, and texts that today's coder reads", async () => {
    const articles = before.articles.filter(isMeta).map((row) => check(articleSchema, row, "an article"));
    expect(articles).toHaveLength(84);
    for (const { id, revision, url, title, publishedAt, firstSeenAt } of articles) {
      expect(url === null ? id : articleIdOfUrl(url)).toBe(id);
      const text = (await getText(tables.articles, id, revision))?.text ?? "";
      const coded = { id, revision, title, text, publishedAt: publishedAt ?? firstSeenAt };
      expect(() => codeArticle(coded, knowledge)).not.toThrow();
    }
  });
});

/** The feeds of that day, whole whatever the reader knows of them. */
async function serveFeeds(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = /^\/feeds\/([a-z-]+)\.xml$/.exec(request.url ?? "")?.[1];
    if (name === undefined) response.writeHead(404).end();
    else response.end(readFileSync(join(folder, "feeds", `${name}.xml`)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      const why = `Port ${port}, where the kept day's newsroom stood, is in use by another program: end that, and run this test again`;
      reject(Reflect.get(error, "code") === "EADDRINUSE" ? new Error(why) : error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

async function scan({ documents, name }: Table): Promise<unknown[]> {
  const rows: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new ScanCommand({ TableName: name, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
    );
    rows.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  const key = (row: Record<string, unknown>) => `${row["pk"]} ${row["sk"]}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const knowledge = loadKnowledge();
const eventOfRow = (row: unknown): SecurityEvent => check(securityEventSchema, row, "an event");
/** What a reader sees of an event: its line, and whose reports it is made of. */
const headOf = (event: SecurityEvent) => ({
  line: eventLine(event),
  when: event.eventDate,
  reports: event.reports.map(({ reportId }) => reportId),
});
const isAlert = (row: unknown) => String(Reflect.get(Object(row), "pk")).startsWith("alert#");
const skOf = (row: unknown) => (typeof row === "object" && row !== null ? Reflect.get(row, "sk") : undefined);
const isMeta = (row: unknown): row is Article => skOf(row) === "meta";
const withoutClocks = (found: readonly unknown[]) =>
  found.filter((row) => !["digest", "silent"].includes(skOf(row)));

/** One message, as Lambda hands it over. */
const eventOf = (body: unknown): SQSEvent => ({
  Records: [
    {
      messageId: "1",
      receiptHandle: "1",
      body: JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: "1",
        SentTimestamp: "0",
        SenderId: "test",
        ApproximateFirstReceiveTimestamp: "0",
        MessageGroupId: "test",
      },
      messageAttributes: {},
      md5OfBody: "",
      eventSource: "aws:sqs",
      eventSourceARN: "",
      awsRegion: "us-east-1",
    },
  ],
});
