import { Logger } from "@aws-lambda-powertools/logger";
import type { SQSEvent } from "aws-lambda";
import { connectWeb } from "./connect-web.ts";
import { readEnv } from "./env.ts";
import { consume, type Intake } from "./store/consume.ts";
import { connectQueues } from "./store/queues.ts";
import { type ReadFeedEffects, takeFeedMessage } from "./store/read-feed.ts";
import { connectDocuments } from "./store/table.ts";

function connect(): { effects: ReadFeedEffects; intake: Intake } {
  const env = readEnv(
    "FEEDS_TABLE",
    "ARTICLES_TABLE",
    "FEEDS_QUEUE_URL",
    "ARTICLES_QUEUE_URL",
    "DEAD_LETTER_QUEUE_URL",
    "RETENTION_DAYS",
  );
  const documents = connectDocuments();
  const sqs = connectQueues();
  const logger = new Logger({ serviceName: "read-feed" });
  const feeds = { documents, name: env.FEEDS_TABLE };
  const now = () => new Date();
  const { open } = connectWeb(feeds, now);
  return {
    effects: {
      feeds,
      store: { articles: { documents, name: env.ARTICLES_TABLE }, retentionDays: env.RETENTION_DAYS },
      articlesQueue: { sqs, url: env.ARTICLES_QUEUE_URL },
      open,
      now,
      random: Math.random,
      logger,
    },
    intake: {
      queue: { sqs, url: env.FEEDS_QUEUE_URL },
      deadLetters: { sqs, url: env.DEAD_LETTER_QUEUE_URL },
      logger,
    },
  };
}

let connected: ReturnType<typeof connect> | undefined;

export const handler = (batch: SQSEvent) => {
  connected ??= connect();
  const { effects, intake } = connected;
  return consume(batch, intake, (body) => takeFeedMessage(body, effects));
};
