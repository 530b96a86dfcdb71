import { Logger } from "@aws-lambda-powertools/logger";
import type { SQSEvent } from "aws-lambda";
import { readEnv } from "./env.ts";
import { loadKnowledge } from "./mentions/load-knowledge.ts";
import { consume, type Intake } from "./store/consume.ts";
import { connectBedrock } from "./store/converse.ts";
import { connectQueues } from "./store/queues.ts";
import { type ReadAgainEffects, takeReadAgainMessage } from "./store/read-again.ts";
import { connectDocuments } from "./store/table.ts";

/** Less than the thirty seconds for which what is about to be told waits for the rest of its story. */
const patienceMs = 20_000;

let connected: ReturnType<typeof connect> | undefined;

export const handler = (batch: SQSEvent) => {
  connected ??= connect();
  const { effects, intake } = connected;
  return consume(batch, intake, (body) => takeReadAgainMessage(body, effects), { sideBySide: true });
};

function connect(): { effects: ReadAgainEffects; intake: Intake } {
  const env = readEnv(
    "ARTICLES_TABLE",
    "REPORTS_QUEUE_URL",
    "READ_AGAIN_QUEUE_URL",
    "DEAD_LETTER_QUEUE_URL",
    "RETENTION_DAYS",
    "READER_MODEL",
    "READER_DOLLARS_PER_DAY",
  );
  const [documents, sqs] = [connectDocuments(), connectQueues()];
  const logger = new Logger({ serviceName: "read-again" });
  const articles = { documents, name: env.ARTICLES_TABLE };
  return {
    effects: {
      store: { articles, retentionDays: env.RETENTION_DAYS },
      reportsQueue: { sqs, url: env.REPORTS_QUEUE_URL },
      bedrock: connectBedrock(),
      model: env.READER_MODEL,
      purse: { table: articles, dollarsPerDay: env.READER_DOLLARS_PER_DAY },
      patienceMs,
      knowledge: loadKnowledge(),
      logger,
      now: () => new Date(),
    },
    intake: {
      queue: { sqs, url: env.READ_AGAIN_QUEUE_URL },
      deadLetters: { sqs, url: env.DEAD_LETTER_QUEUE_URL },
      logger,
    },
  };
}
