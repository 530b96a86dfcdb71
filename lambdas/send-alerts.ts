import { Logger } from "@aws-lambda-powertools/logger";
import { SNSClient } from "@aws-sdk/client-sns";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import * as v from "valibot";
import { check } from "./check.ts";
import { readEnv } from "./env.ts";
import { allSubscriptions, allWatches, claimMinutes, silencedUntil } from "./store/alerts.ts";
import { consume } from "./store/consume.ts";
import { keepFor } from "./store/keep-for.ts";
import { articlesOfDay, lifeOf, readLife } from "./store/life.ts";
import { alertMessageSchema, connectQueues, type Queue } from "./store/queues.ts";
import { sendAlert } from "./store/send-alert.ts";
import { sendDue } from "./store/send-due.ts";
import { sendTest, type TestAnswer } from "./store/send-test.ts";
import type { SendEffects } from "./store/sending.ts";
import { connectDocuments } from "./store/table.ts";
import { type TellOutagesEffects, tellOutages } from "./store/tell-outages.ts";
import { type TellSilentEffects, tellSilentWatches } from "./store/tell-silent-watches.ts";

/**
 * By hand or by the clock: what is due. `summariesNow` waits neither for a backlog's summary nor for the hour of a digest;
 * `endGatherings` sends what only waits for the rest of its story; `testWatch` sends a test to that watch's subscribers, and nothing else.
 */
const askSchema = v.object({
  testWatch: v.optional(v.string()),
  resumeAfterMinutes: v.optional(v.pipe(v.number(), v.minValue(0)), claimMinutes),
  summariesNow: v.optional(v.boolean(), false),
  endGatherings: v.optional(v.boolean(), false),
});

const logger = new Logger({ serviceName: "send-alerts" });
let connected: ReturnType<typeof connect> | undefined;

export async function handler(input: unknown): Promise<SQSBatchResponse | TestAnswer | undefined> {
  connected ??= connect();
  const { effects, outages, silentWatches, queue } = connected;
  if (isBatch(input)) {
    return consume(input, { queue, deadLetters: effects.deadLetters, logger }, (body) =>
      sendAlert(check(alertMessageSchema, body, "the message"), effects),
    );
  }
  const { testWatch, ...ask } = check(askSchema, input ?? {}, "the input");
  if (testWatch !== undefined) return sendTest(testWatch, effects);
  await sendDue(ask, effects);
  await tellOutages(outages);
  await tellSilentWatches(silentWatches);
  return undefined;
}

const isBatch = (input: unknown): input is SQSEvent =>
  typeof input === "object" && input !== null && "Records" in input && Array.isArray(input.Records);

function connect(): {
  effects: SendEffects;
  outages: TellOutagesEffects;
  silentWatches: TellSilentEffects;
  queue: Queue;
} {
  const env = readEnv(
    "FEEDS_TABLE",
    "ARTICLES_TABLE",
    "EVENTS_TABLE",
    "ALERTS_TABLE",
    "ALERTS_QUEUE_URL",
    "DEAD_LETTER_QUEUE_URL",
    "ALERT_TOPIC_ARN",
    "OPERATIONS_TOPIC_ARN",
    "CONTACT",
    "READER",
  );
  const [documents, sqs] = [connectDocuments(), connectQueues()];
  const now = () => new Date();
  const sns = new SNSClient({});
  const table = (name: string) => ({ documents, name });
  const [alerts, articles, feeds] = [
    table(env.ALERTS_TABLE),
    table(env.ARTICLES_TABLE),
    table(env.FEEDS_TABLE),
  ];
  const common = {
    alerts,
    sns,
    topicArn: env.ALERT_TOPIC_ARN,
    watches: keepFor(60, now, () => allWatches(alerts)),
    subscriptions: keepFor(60, now, () => allSubscriptions(alerts)),
    logger,
    now,
  };
  const life = keepFor(60, now, () => readLife(feeds, alerts, now()));
  const brought = keepFor(600, now, () => articlesOfDay(articles, now()));
  return {
    queue: { sqs, url: env.ALERTS_QUEUE_URL },
    effects: {
      ...common,
      events: { documents, name: env.EVENTS_TABLE },
      contact: env.CONTACT,
      lifeOf: async (watchIds) => lifeOf(await life(), await brought(), watchIds, now()),
      silences: keepFor(10, now, () => silencedUntil(alerts, now().toISOString())),
      articles,
      deadLetters: { sqs, url: env.DEAD_LETTER_QUEUE_URL },
      ...(env.READER === "off" ? {} : { reader: env.READER }),
    },
    silentWatches: { ...common, life: keepFor(600, now, () => readLife(feeds, alerts, now())) },
    outages: {
      feeds,
      sns,
      operationsTopicArn: env.OPERATIONS_TOPIC_ARN,
      logger,
      now,
    },
  };
}
