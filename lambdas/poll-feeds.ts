import { Logger } from "@aws-lambda-powertools/logger";
import { check } from "./check.ts";
import { readEnv } from "./env.ts";
import {
  type PollFeedsAnswer,
  type PollFeedsEffects,
  pollFeeds,
  pollFeedsInputSchema,
} from "./store/poll-feeds.ts";
import { connectQueues } from "./store/queues.ts";
import { connectDocuments } from "./store/table.ts";

function connect(): PollFeedsEffects {
  const env = readEnv(
    "FEEDS_TABLE",
    "ARTICLES_TABLE",
    "FEEDS_QUEUE_URL",
    "ARTICLES_QUEUE_URL",
    "REPORTS_QUEUE_URL",
    "RETENTION_DAYS",
  );
  const documents = connectDocuments();
  const sqs = connectQueues();
  return {
    feeds: { documents, name: env.FEEDS_TABLE },
    store: { articles: { documents, name: env.ARTICLES_TABLE }, retentionDays: env.RETENTION_DAYS },
    feedsQueue: { sqs, url: env.FEEDS_QUEUE_URL },
    articlesQueue: { sqs, url: env.ARTICLES_QUEUE_URL },
    reportsQueue: { sqs, url: env.REPORTS_QUEUE_URL },
    now: () => new Date(),
    logger: new Logger({ serviceName: "poll-feeds" }),
  };
}

let connected: PollFeedsEffects | undefined;

export const handler = (input: unknown): Promise<PollFeedsAnswer> => {
  connected ??= connect();
  return pollFeeds(check(pollFeedsInputSchema, input ?? {}, "the input of poll-feeds"), connected);
};
