import { Duration } from "aws-cdk-lib";
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { type FixedQueueName, type QueueName, readerOf } from "./pipeline.ts";

/** A queue between two functions, and where its messages go that nobody could use. */
export interface StageQueue {
  queue: Queue;
  deadLetters: Queue;
}
export type Queues = Record<FixedQueueName, StageQueue> & {
  /** Only where a second reader is set. */
  readAgain?: StageQueue;
};

/** Receives before a message counts as one that cannot be used: four tries, 5 s to 1 min apart, and a last one. */
const maxReceiveCount = 5;

/** SQS's advice: with less, a message may come back while its first taker still works or is throttled. */
const timeoutsInVisibility = 6;

/** Many groups side by side, each in order: 300 messages a second and group instead of a queue. */
const throughputPerGroup = {
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
};

export function makeQueues(scope: Construct, hasReader: boolean): Queues {
  return {
    feeds: makeFifo(scope, "Feeds", "feeds", throughputPerGroup),
    articles: makeFifo(scope, "Articles", "articles", throughputPerGroup),
    // One lane is one group: there is nothing to gain from throughput per group.
    reports: makeFifo(scope, "Reports", "reports", {}),
    alerts: makeStandard(scope, "Alerts", "alerts"),
    ...(hasReader ? { readAgain: makeStandard(scope, "ReadAgain", "readAgain") } : {}),
  };
}

function makeFifo(
  scope: Construct,
  id: string,
  name: QueueName,
  throughput: Partial<typeof throughputPerGroup>,
): StageQueue {
  const deadLetters = new Queue(scope, `${id}DeadLetters`, { ...shared, ...kept, fifo: true });
  const queue = new Queue(scope, `${id}Queue`, {
    ...shared,
    ...throughput,
    fifo: true,
    visibilityTimeout: visibilityOf(name),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount },
  });
  return { queue, deadLetters };
}

function makeStandard(scope: Construct, id: string, name: QueueName): StageQueue {
  const deadLetters = new Queue(scope, `${id}DeadLetters`, { ...shared, ...kept });
  const queue = new Queue(scope, `${id}Queue`, {
    ...shared,
    visibilityTimeout: visibilityOf(name),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount },
  });
  return { queue, deadLetters };
}

const shared = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** SQS's longest: time for an operator to look, and to move the messages back. */
const kept = { retentionPeriod: Duration.days(14) };

const visibilityOf = (name: QueueName) =>
  Duration.seconds(timeoutsInVisibility * readerOf(name).timeoutSeconds);
