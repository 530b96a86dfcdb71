import { Logger } from "@aws-lambda-powertools/logger";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { checkWatches } from "../lambdas/alerts/check-watches.ts";
import { indexWatches } from "../lambdas/alerts/index-watches.ts";
import { type Subscription, subscriptionSchema } from "../lambdas/alerts/subscription.ts";
import type { Message } from "../lambdas/alerts/wire-message.ts";
import type { Uncoded } from "../lambdas/events/uncoded.ts";
import type { Report } from "../lambdas/reports/report.ts";
import { allSubscriptions, allWatches, silencedUntil } from "../lambdas/store/alerts.ts";
import { type ArticleReports, moveArticle, putArticle, putReports } from "../lambdas/store/articles.ts";
import type { DryMergeEffects } from "../lambdas/store/dry-merge.ts";
import { subscriptionKey, watchKey } from "../lambdas/store/keys.ts";
import { articlesOfDay, lifeOf, readLife } from "../lambdas/store/life.ts";
import type { MergeEffects } from "../lambdas/store/merge-article.ts";
import { alertMessageSchema } from "../lambdas/store/queues.ts";
import { sendAlert } from "../lambdas/store/send-alert.ts";
import { byQueue, type SendAsk, type SendEffects } from "../lambdas/store/sending.ts";
import { putRow } from "../lambdas/store/table.ts";
import { articleOf } from "./article-of.ts";
import { reportOf } from "./events/report-of.ts";
import { fictional } from "./fictional.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "./local-aws.ts";

/** The second half of the pipeline over the wire: merge-report and send-alerts, and an ear on the topic. */
export interface Desk {
  tables: LocalTables;
  queues: LocalQueues;
  merge: MergeEffects & DryMergeEffects;
  send: SendEffects;
  setNow: (at: string) => void;
  /** From now on the n-th answered AWS call is the last: its caller never learns of it, as when a process is killed. */
  dieAfter: (calls: number) => void;
  /** Answers of AWS since the last `dieAfter`. */
  calls: () => number;
  /** The operation that was answered last, as `Publish`. */
  lastCall: () => string;
  configure: (watches: unknown[], subscriptions: unknown[]) => Promise<void>;
  /** Stores the article of these reports, coded, as the first half of the pipeline leaves it; `coded` if not as these. */
  storeCoded: (reports: readonly [Report, ...Report[]], coded?: readonly Report[]) => Promise<void>;
  /** Stores an article of which nothing is coded, likewise. */
  storeUncoded: (uncoded: Uncoded) => Promise<void>;
  /** Takes every message of the alerts queue once, as when every gathering is over. */
  sendQueued: () => Promise<void>;
  /** Takes every message of the alerts queue once, at this moment. */
  sendQueuedAt: (at: string) => Promise<void>;
  /** What was published to people, oldest first. */
  published: () => Published[];
  /** All that was published. */
  heard: () => Published[];
  /** What programs with a filter policy of their own, on `watches`, are sent. */
  toMachines: () => Published[];
  stop: () => Promise<void>;
}

export interface Published {
  subject: string;
  /** Of the recipients' protocols alone. */
  texts: Message["texts"];
  attributes: Record<string, string>;
}

export class Killed extends Error {
  override readonly name = "Killed";
}

const envelopeSchema = v.object({
  Subject: v.string(),
  Message: v.string(),
  MessageAttributes: v.record(v.string(), v.object({ Type: v.string(), Value: v.string() })),
});
const textsSchema = v.strictObject({
  default: v.string(),
  email: v.exactOptional(v.string()),
  sms: v.exactOptional(v.string()),
  https: v.exactOptional(v.string()),
  sqs: v.exactOptional(v.string()),
});

/** A watch, who is subscribed to it, and the clock's ask, as most tests of the desk want them. */
export const strikes = { id: "strikes", title: "Strikes in Averia", places: ["XA"], classes: ["ASSAULT"] };
export const reader = { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["strikes"] };
export const everyMinute = { resumeAfterMinutes: 5, summariesNow: false, endGatherings: false };

const region = "us-east-1";

export async function openDesk(): Promise<Desk> {
  const [tables, queues] = [await startTables(), await startQueues()];
  const shared = { region, credentials: { accessKeyId: "test", secretAccessKey: "test" }, maxAttempts: 1 };
  const dynamo = new DynamoDBClient({ ...shared, endpoint: tables.endpoint });
  const sqs = new SQSClient({ ...shared, endpoint: queues.endpoint });
  const sns = new SNSClient({ ...shared, endpoint: queues.endpoint });
  let [left, answered] = [Number.POSITIVE_INFINITY, 0];
  let life = 0;
  let last = "";
  /** A killed process makes no further call; what it called last was done, though it never learns so. */
  const call = async <T>(
    make: () => Promise<T>,
    { commandName = "" }: { commandName?: string },
  ): Promise<T> => {
    if (left <= 0) throw new Killed();
    const own = life;
    const answer = await make();
    // What a killed process still had under way counts for none that comes after it.
    if (own !== life) throw new Killed();
    answered += 1;
    last = commandName.replace(/Command$/, "");
    left -= 1;
    if (left <= 0) throw new Killed();
    return answer;
  };
  dynamo.middlewareStack.add((next, context) => (args) => call(() => next(args), context), {
    step: "initialize",
  });
  sqs.middlewareStack.add((next, context) => (args) => call(() => next(args), context), {
    step: "initialize",
  });
  sns.middlewareStack.add((next, context) => (args) => call(() => next(args), context), {
    step: "initialize",
  });
  const { topicArn } = queues.server.createTopic("alerts", { region });
  queues.server.createQueue("ear", { region });
  queues.server.subscribe({ topic: "alerts", queue: "ear", region });

  const documents = DynamoDBDocumentClient.from(dynamo);
  const table = (name: "articles" | "events" | "alerts") => ({ documents, name: tables[name].name });
  let clock = new Date("2031-05-10T12:00:00.000Z");
  const now = () => clock;
  const logger = new Logger({ logLevel: "SILENT" });
  const watches = () => allWatches(tables.alerts);
  const subscriptions = () => allSubscriptions(tables.alerts);
  const send: SendEffects = {
    events: table("events"),
    alerts: table("alerts"),
    sns,
    topicArn,
    contact: "duty officer, +1 555 0100",
    watches,
    subscriptions,
    lifeOf: async (ids) =>
      lifeOf(
        await readLife(tables.feeds, tables.alerts, now()),
        await articlesOfDay(tables.articles, now()),
        ids,
        now(),
      ),
    silences: () => silencedUntil(tables.alerts, now().toISOString()),
    articles: table("articles"),
    deadLetters: { sqs, url: queues.alertsDead.url },
    logger,
    now,
  };
  const sendQueued = async (ask: SendAsk) => {
    for (const message of queues.waiting("alerts"))
      await sendAlert(v.parse(alertMessageSchema, message), send, ask);
  };
  const heard = (): Published[] =>
    (queues.server.inspectQueue("ear")?.messages.ready ?? []).map(({ body }) => {
      const { Subject, Message, MessageAttributes } = v.parse(envelopeSchema, JSON.parse(body));
      return {
        subject: Subject,
        texts: v.parse(textsSchema, JSON.parse(Message)),
        attributes: Object.fromEntries(
          Object.entries(MessageAttributes).map(([name, { Value }]) => [name, Value]),
        ),
      };
    });
  return {
    tables,
    queues,
    send,
    merge: {
      articles: table("articles"),
      events: table("events"),
      alerts: table("alerts"),
      alertsQueue: { sqs, url: queues.alerts.url },
      watches,
      watchIndex: async () => indexWatches(await watches(), fictional),
      subscriptions,
      knowledge: fictional,
      logger,
      now,
    },
    setNow: (at) => {
      clock = new Date(at);
    },
    dieAfter: (calls) => {
      [left, answered] = [calls, 0];
      life += 1;
    },
    calls: () => answered,
    lastCall: () => last,
    configure: async (watchFile, subscriptionFile) => {
      for (const watch of checkWatches(watchFile, "watches.json", fictional)) {
        await putRow(tables.alerts, {
          ...watchKey(watch.id),
          ...watch,
          listKey: "watches",
          listAt: watch.id,
        });
      }
      for (const entry of subscriptionFile) {
        const one: Subscription = v.parse(subscriptionSchema, entry);
        const listing = { listKey: "subscriptions", listAt: one.id };
        await putRow(tables.alerts, { ...subscriptionKey(one.id), ...one, ...listing });
      }
    },
    storeCoded: (reports, coded = reports) =>
      storeCoded(tables, reports[0], { reports: [...coded], textFrom: "feed" }, clock),
    storeUncoded: (uncoded) =>
      storeCoded(
        tables,
        { ...reportOf({ publishedAt: uncoded.publishedAt }), ...uncoded },
        { reports: [], textFrom: "feed", uncoded },
        clock,
      ),
    sendQueued: () => sendQueued({ ...byQueue, endGatherings: true }),
    sendQueuedAt: async (at) => {
      clock = new Date(at);
      await sendQueued(byQueue);
    },
    heard,
    published: () => heard().filter(({ attributes }) => attributes["to"] !== undefined),
    toMachines: () => heard().filter(({ attributes }) => attributes["watches"] !== undefined),
    stop: async () => {
      for (const client of [dynamo, sqs, sns]) client.destroy();
      await tables.stop();
      await queues.stop();
    },
  };
}

async function storeCoded(
  { articles }: LocalTables,
  told: Report,
  coded: ArticleReports,
  clock: Date,
): Promise<void> {
  const {
    articleId,
    revision,
    url,
    title,
    publisher,
    reliability,
    stance,
    publishedAt,
    firstSeenAt,
    reading,
  } = told;
  const article = articleOf({
    id: articleId,
    revision,
    fingerprint: `f${revision}`,
    url,
    feedId: "test",
    publisher,
    reliability,
    stance,
    title,
    publishedAt,
    firstSeenAt,
    reading,
    fullText: false,
    stateSince: firstSeenAt,
  });
  const store = { articles, retentionDays: 180 };
  await putArticle(store, article, "text", "feed");
  await putReports(store, article, coded);
  await moveArticle(articles, articleId, revision, { from: "stored", to: "coded" }, clock.toISOString());
}
