import { Logger } from "@aws-lambda-powertools/logger";
import type { SQSEvent } from "aws-lambda";
import { connectReader } from "./connect-reader.ts";
import { connectWeb } from "./connect-web.ts";
import { readEnv } from "./env.ts";
import { loadKnowledge } from "./mentions/load-knowledge.ts";
import { codeArticle } from "./reports/code-article.ts";
import { type CodeArticleEffects, takeArticleMessage } from "./store/code-stored.ts";
import { consume, type Intake } from "./store/consume.ts";
import { connectQueues } from "./store/queues.ts";
import { connectDocuments } from "./store/table.ts";

function connect(): { effects: CodeArticleEffects; intake: Intake } {
  const env = readEnv(
    "FEEDS_TABLE",
    "ARTICLES_TABLE",
    "ARTICLES_QUEUE_URL",
    "REPORTS_QUEUE_URL",
    "DEAD_LETTER_QUEUE_URL",
    "RETENTION_DAYS",
  );
  const documents = connectDocuments();
  const sqs = connectQueues();
  const now = () => new Date();
  const knowledge = loadKnowledge();
  const feeds = { documents, name: env.FEEDS_TABLE };
  const { openPage } = connectWeb(feeds, now);
  const logger = new Logger({ serviceName: "code-article" });
  return {
    effects: {
      feeds,
      store: {
        articles: { documents, name: env.ARTICLES_TABLE },
        retentionDays: env.RETENTION_DAYS,
      },
      reportsQueue: { sqs, url: env.REPORTS_QUEUE_URL },
      openPage,
      code: codeArticle,
      knowledge,
      now,
      logger,
      ...connectReader(documents, sqs, knowledge, now),
    },
    intake: {
      queue: { sqs, url: env.ARTICLES_QUEUE_URL },
      deadLetters: { sqs, url: env.DEAD_LETTER_QUEUE_URL },
      logger,
    },
  };
}

let connected: ReturnType<typeof connect> | undefined;

export const handler = (batch: SQSEvent) => {
  connected ??= connect();
  const { effects, intake } = connected;
  return consume(batch, intake, (body) => takeArticleMessage(body, effects));
};
