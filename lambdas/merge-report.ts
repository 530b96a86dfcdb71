import { Logger } from "@aws-lambda-powertools/logger";
import type { SQSEvent } from "aws-lambda";
import { indexWatches } from "./alerts/index-watches.ts";
import { check } from "./check.ts";
import { readEnv } from "./env.ts";
import { loadKnowledge } from "./mentions/load-knowledge.ts";
import { allSubscriptions, allWatches } from "./store/alerts.ts";
import { consume } from "./store/consume.ts";
import { keepFor } from "./store/keep-for.ts";
import { type MergeEffects, mergeArticle } from "./store/merge-article.ts";
import { connectQueues, type Queue, reportsMessageSchema } from "./store/queues.ts";
import { connectDocuments } from "./store/table.ts";
import { takeHappenings } from "./store/take-happenings.ts";
import { takeOpinion } from "./store/take-opinion.ts";
import { takeWord } from "./store/take-word.ts";

const logger = new Logger({ serviceName: "merge-report" });
let connected: { effects: MergeEffects; queue: Queue; deadLetters: Queue } | undefined;

export const handler = (batch: SQSEvent) => {
  connected ??= connect();
  const { effects, queue, deadLetters } = connected;
  return consume(batch, { queue, deadLetters, logger }, (body) => {
    const message = check(reportsMessageSchema, body, "the message");
    if (message.kind === "reports") return mergeArticle(message, effects);
    if (message.kind === "happenings") return takeHappenings(message, effects);
    return message.kind === "opinion" ? takeOpinion(message, effects) : takeWord(message, effects);
  });
};

function connect() {
  const env = readEnv(
    "ARTICLES_TABLE",
    "EVENTS_TABLE",
    "ALERTS_TABLE",
    "REPORTS_QUEUE_URL",
    "ALERTS_QUEUE_URL",
    "DEAD_LETTER_QUEUE_URL",
    "READER",
    "READ_AGAIN_QUEUE_URL",
  );
  const [documents, sqs] = [connectDocuments(), connectQueues()];
  const now = () => new Date();
  const knowledge = loadKnowledge();
  const alerts = { documents, name: env.ALERTS_TABLE };
  return {
    queue: { sqs, url: env.REPORTS_QUEUE_URL },
    deadLetters: { sqs, url: env.DEAD_LETTER_QUEUE_URL },
    effects: {
      articles: { documents, name: env.ARTICLES_TABLE },
      events: { documents, name: env.EVENTS_TABLE },
      alerts,
      alertsQueue: { sqs, url: env.ALERTS_QUEUE_URL },
      watchIndex: keepFor(60, now, async () => indexWatches(await allWatches(alerts), knowledge)),
      subscriptions: keepFor(60, now, () => allSubscriptions(alerts)),
      knowledge,
      logger,
      now,
      ...(env.READER === "off" ? {} : { readAgainQueue: { sqs, url: env.READ_AGAIN_QUEUE_URL } }),
    },
  };
}
