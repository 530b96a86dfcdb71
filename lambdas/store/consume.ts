import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from "@aws-lambda-powertools/batch";
import type { Logger } from "@aws-lambda-powertools/logger";
import { ChangeMessageVisibilityBatchCommand, ChangeMessageVisibilityCommand } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { BadInput } from "../check.ts";
import { type Queue, sendToDeadLetters } from "./queues.ts";

/**
 * Seconds until a message that met a passing fault is tried again, by how often it was received: one for each try but
 * the last. A FIFO group waits for its first message, so they stay under two minutes together.
 */
export const retryAfterSeconds: readonly number[] = [5, 15, 30, 60];

/** The queue that a function reads, and where it puts what it can never use. */
export interface Intake {
  queue: Queue;
  deadLetters: Queue;
  logger: Logger;
}

/**
 * Takes the messages of a batch one after the other, or `sideBySide`, which only standard queues allow. What can never be used (`BadInput`) goes to the dead-letter
 * queue at once with its reason; a passing fault leaves the message, and the rest of its FIFO group, for redelivery
 * soon. The body is the outside: `take` checks it.
 */
export async function consume(
  batch: SQSEvent,
  intake: Intake,
  take: (body: unknown) => Promise<void>,
  { sideBySide = false }: { sideBySide?: boolean } = {},
): Promise<SQSBatchResponse> {
  const tried = new Set<string>();
  const takeRecord = async (record: SQSRecord): Promise<void> => {
    tried.add(record.messageId);
    try {
      await take(parseJson(record.body));
    } catch (error) {
      if (!(error instanceof BadInput)) {
        intake.logger.warn("message left for redelivery", { messageId: record.messageId, error });
        await retrySoon(intake.queue, record);
        throw error;
      }
      intake.logger.error("message set aside", { reason: error.message, messageId: record.messageId });
      await sendToDeadLetters(intake.deadLetters, record, error.message);
    }
  };
  if (!isFifo(intake.queue)) {
    return processPartialResponse(batch, takeRecord, new BatchProcessor(EventType.SQS), {
      processInParallel: sideBySide,
      throwOnFullBatchFailure: false,
    });
  }
  const answer = await processPartialResponse(batch, takeRecord, new SqsFifoPartialProcessorAsync(), {
    skipGroupOnError: true,
    throwOnFullBatchFailure: false,
  });
  await giveBack(
    intake,
    batch.Records.filter(({ messageId }) => !tried.has(messageId)),
  );
  return answer;
}

const isFifo = (queue: Queue) => queue.url.endsWith(".fifo");

/** Makes a message visible again after a short while instead of the queue's long visibility timeout. */
async function retrySoon(queue: Queue, record: SQSRecord): Promise<void> {
  const received = Number(record.attributes.ApproximateReceiveCount);
  await queue.sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queue.url,
      ReceiptHandle: record.receiptHandle,
      // After its last try it is received once more, into the dead letters: nobody need wait for that.
      VisibilityTimeout: retryAfterSeconds[received - 1] ?? 0,
    }),
  );
}

/**
 * Makes messages visible that were not tried as one of their group failed before them. In flight until the queue's
 * visibility timeout they would lock the group for longer than the failed message waits; visible they still come after it.
 */
async function giveBack({ queue, logger }: Intake, untried: readonly SQSRecord[]): Promise<void> {
  if (untried.length === 0) return;
  try {
    await queue.sqs.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl: queue.url,
        // Lambda gives at most ten messages of a FIFO queue, SQS takes at most ten here.
        Entries: untried.map(({ receiptHandle }, n) => ({
          Id: String(n),
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: 0,
        })),
      }),
    );
  } catch (error) {
    logger.warn("messages wait for the visibility timeout", { count: untried.length, error });
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new BadInput("the message", [`Expected JSON: ${String(error)}`]);
  }
}
