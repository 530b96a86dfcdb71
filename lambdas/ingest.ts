import { Logger } from "@aws-lambda-powertools/logger";
import { check } from "./check.ts";
import { connectReader } from "./connect-reader.ts";
import { connectWeb } from "./connect-web.ts";
import { readEnv } from "./env.ts";
import { loadKnowledge } from "./mentions/load-knowledge.ts";
import { codeArticle } from "./reports/code-article.ts";
import { allWatches } from "./store/alerts.ts";
import { dryMention, dryMerge } from "./store/dry-merge.ts";
import { type IngestEffects, ingest } from "./store/ingest.ts";
import { keepFor } from "./store/keep-for.ts";
import { connectQueues } from "./store/queues.ts";
import { connectDocuments } from "./store/table.ts";
import { byHandSchema } from "./store/take-by-hand.ts";

/** Seconds: a changed watch counts within this time. */
const watchesKept = 60;

function connect(): IngestEffects {
  const env = readEnv(
    "FEEDS_TABLE",
    "ARTICLES_TABLE",
    "EVENTS_TABLE",
    "ALERTS_TABLE",
    "ARTICLES_QUEUE_URL",
    "REPORTS_QUEUE_URL",
    "RETENTION_DAYS",
  );
  const documents = connectDocuments();
  const sqs = connectQueues();
  const knowledge = loadKnowledge();
  const now = () => new Date();
  const events = { documents, name: env.EVENTS_TABLE };
  const alerts = { documents, name: env.ALERTS_TABLE };
  const watches = keepFor(watchesKept, now, () => allWatches(alerts));
  const feeds = { documents, name: env.FEEDS_TABLE };
  return {
    feeds,
    store: { articles: { documents, name: env.ARTICLES_TABLE }, retentionDays: env.RETENTION_DAYS },
    articlesQueue: { sqs, url: env.ARTICLES_QUEUE_URL },
    reportsQueue: { sqs, url: env.REPORTS_QUEUE_URL },
    ...connectWeb(feeds, now),
    code: codeArticle,
    knowledge,
    dryMention: (uncoded) => dryMention(uncoded, { events, knowledge }),
    dryMerge: (reports, began) => dryMerge(reports, { events, alerts, watches, knowledge, now }, began),
    now,
    ...connectReader(documents, sqs, knowledge, now),
    logger: new Logger({ serviceName: "ingest" }),
  };
}

let connected: ReturnType<typeof connect> | undefined;

export const handler = (input: unknown) => {
  connected ??= connect();
  return ingest(check(byHandSchema, input, "the input of ingest"), connected);
};
