import type { VariableName } from "../lambdas/env.ts";

/** The functions as data: what each runs, reads and is told. What each may do stands in `grants.ts`. */

export type TableName = "feeds" | "articles" | "events" | "alerts";
/** Queues that every stack has. */
export type FixedQueueName = "feeds" | "articles" | "reports" | "alerts";
export type QueueName = FixedQueueName | "readAgain";

export const functionNames = [
  "PollFeeds",
  "ReadFeed",
  "CodeArticle",
  "MergeReport",
  "SendAlerts",
  "Ingest",
] as const;
/** Functions that every stack has. */
export type FixedFunctionName = (typeof functionNames)[number];
export type FunctionName = FixedFunctionName | "ReadAgain";

export interface FunctionSpec {
  /** File in `lambdas/`, without its ending. */
  entry: string;
  about: string;
  memoryMb: number;
  timeoutSeconds: number;
  /** The queue that it reads. */
  reads?: { queue: QueueName; batchSize: number; maxConcurrency: number };
  /** Whether it carries the actor dictionary and the gazetteer. */
  knowledge: boolean;
  variables: readonly VariableName[];
  /** What it is told beside these when there is a second reader. */
  readerVariables?: readonly VariableName[];
}

/**
 * With the two minute's runs ten run side by side at most, the quota of a new account: merges follow each other in one
 * lane whatever stands here (2 is the least that a mapping takes). Beyond it Lambda would throttle, and a throttled
 * FIFO message counts a try. Only Ingest, by hand, may be the eleventh: its caller is told. A second reader adds two:
 * what it cannot read in time is told unread.
 */
export const pipeline: Record<FunctionName, FunctionSpec> = {
  PollFeeds: {
    entry: "poll-feeds",
    about:
      "Every minute: asks for the feeds that are due and for pages that failed, and sends on what stayed in one state",
    memoryMb: 256,
    timeoutSeconds: 60,
    knowledge: false,
    variables: [
      "FEEDS_TABLE",
      "ARTICLES_TABLE",
      "FEEDS_QUEUE_URL",
      "ARTICLES_QUEUE_URL",
      "REPORTS_QUEUE_URL",
      "RETENTION_DAYS",
    ],
  },
  ReadFeed: {
    entry: "read-feed",
    about: "Reads one feed, stores its new articles and sends them on",
    memoryMb: 512,
    timeoutSeconds: 60,
    // One request a message: a second message would wait for the first one's slow host.
    reads: { queue: "feeds", batchSize: 1, maxConcurrency: 3 },
    knowledge: false,
    variables: [
      "FEEDS_TABLE",
      "ARTICLES_TABLE",
      "ARTICLES_QUEUE_URL",
      "FEEDS_QUEUE_URL",
      "DEAD_LETTER_QUEUE_URL",
      "USER_AGENT",
      "VEDETTE_ALLOW_HOSTS",
      "HOST_DELAY_MS",
      "RETENTION_DAYS",
    ],
  },
  CodeArticle: {
    entry: "code-article",
    about: "Reads one article's page and codes who did what to whom, where and when",
    // Laying out a large page takes up to 200 MB, and CPU comes with memory.
    memoryMb: 1024,
    timeoutSeconds: 60,
    // One page request a message, as above.
    reads: { queue: "articles", batchSize: 1, maxConcurrency: 2 },
    knowledge: true,
    variables: [
      "FEEDS_TABLE",
      "ARTICLES_TABLE",
      "ARTICLES_QUEUE_URL",
      "REPORTS_QUEUE_URL",
      "DEAD_LETTER_QUEUE_URL",
      "USER_AGENT",
      "VEDETTE_ALLOW_HOSTS",
      "HOST_DELAY_MS",
      "RETENTION_DAYS",
    ],
    readerVariables: ["READER", "READ_AGAIN_QUEUE_URL", "ALERTS_TABLE"],
  },
  MergeReport: {
    entry: "merge-report",
    about: "Joins reports into events, one after the other, and owes alerts to the watches that they hit",
    memoryMb: 512,
    // No waiting for other hosts here: 25 reports make 150 calls, 100 ms each at worst. When a run is killed, the lane
    // stands still for six times as long.
    timeoutSeconds: 15,
    // A second message would be in flight with the first, count its tries and lock the lane until both are done.
    reads: { queue: "reports", batchSize: 1, maxConcurrency: 2 },
    knowledge: true,
    variables: [
      "ARTICLES_TABLE",
      "EVENTS_TABLE",
      "ALERTS_TABLE",
      "REPORTS_QUEUE_URL",
      "ALERTS_QUEUE_URL",
      "DEAD_LETTER_QUEUE_URL",
    ],
    readerVariables: ["READER", "READ_AGAIN_QUEUE_URL"],
  },
  ReadAgain: {
    entry: "read-again",
    about:
      "Asks a language model about reports that are about to alert, and what no rule reads; only where a second reader is set",
    memoryMb: 512,
    // A call may take twenty seconds; what it is for waits no longer than thirty.
    timeoutSeconds: 30,
    // Side by side: nearly all of it is waiting for the model. Two is the least that a mapping takes.
    reads: { queue: "readAgain", batchSize: 10, maxConcurrency: 2 },
    knowledge: true,
    variables: [
      "ARTICLES_TABLE",
      "REPORTS_QUEUE_URL",
      "READ_AGAIN_QUEUE_URL",
      "DEAD_LETTER_QUEUE_URL",
      "RETENTION_DAYS",
      "READER_MODEL",
      "READER_DOLLARS_PER_DAY",
    ],
  },
  SendAlerts: {
    entry: "send-alerts",
    about:
      "Claims, publishes and confirms alerts; every minute, those that fell due, and feeds that fell silent",
    memoryMb: 256,
    timeoutSeconds: 60,
    // Small, as SNS suspends an e-mail subscription that gets over ten messages a second.
    reads: { queue: "alerts", batchSize: 5, maxConcurrency: 2 },
    knowledge: false,
    variables: [
      "FEEDS_TABLE",
      "ARTICLES_TABLE",
      "EVENTS_TABLE",
      "ALERTS_TABLE",
      "ALERTS_QUEUE_URL",
      "DEAD_LETTER_QUEUE_URL",
      "ALERT_TOPIC_ARN",
      "OPERATIONS_TOPIC_ARN",
      "CONTACT",
    ],
    readerVariables: ["READER"],
  },
  Ingest: {
    entry: "ingest",
    about: "By hand: a feed, a URL or pasted text through the whole pipeline, with a dry merge as answer",
    memoryMb: 1024,
    timeoutSeconds: 120,
    knowledge: true,
    variables: [
      "FEEDS_TABLE",
      "ARTICLES_TABLE",
      "EVENTS_TABLE",
      "ALERTS_TABLE",
      "ARTICLES_QUEUE_URL",
      "REPORTS_QUEUE_URL",
      "USER_AGENT",
      "VEDETTE_ALLOW_HOSTS",
      "HOST_DELAY_MS",
      "RETENTION_DAYS",
    ],
    readerVariables: ["READER", "READ_AGAIN_QUEUE_URL"],
  },
};

/** The function that reads a queue. */
export function readerOf(queue: QueueName): FunctionSpec {
  const found = Object.values(pipeline).find((spec) => spec.reads?.queue === queue);
  if (found === undefined) throw new Error(`Cannot build queue "${queue}" as no function reads it`);
  return found;
}
