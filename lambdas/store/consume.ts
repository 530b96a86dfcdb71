import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from "@aws-lambda-powertools/batch";
import type { Logger } from "@aws-lambda-powertools/logger";
import { ChangeMessageVisibilityCommand } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { BadInput } from "../check.ts";
import { type Queue, sendToDeadLetters } from "./queues.ts";

/** Seconds until a message that met a passing fault is tried again, by how often it was received. */
const retryAfterSeconds = [5, 20, 60, 180];

/** The queue that a function reads, and where it puts what it can never use. */
export interface Intake {
  queue: Queue;
  deadLetters: Queue;
  logger: Logger;
}

/**
 * Takes the messages of a batch one after the other. What can never be used (`BadInput`) goes to the dead-letter
 * queue at once with its reason; a passing fault leaves the message, and the rest of its FIFO group, for redelivery.
 * The body is the outside: `take` checks it.
 */
export function consume(
  batch: SQSEvent,
  intake: Intake,
  take: (body: unknown) => Promise<void>,
): Promise<SQSBatchResponse> {
  const takeRecord = async (record: SQSRecord): Promise<void> => {
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
  return isFifo(intake.queue)
    ? processPartialResponse(batch, takeRecord, new SqsFifoPartialProcessorAsync(), {
        skipGroupOnError: true,
        throwOnFullBatchFailure: false,
      })
    : processPartialResponse(batch, takeRecord, new BatchProcessor(EventType.SQS), {
        processInParallel: false,
        throwOnFullBatchFailure: false,
      });
}

const isFifo = (queue: Queue) => queue.url.endsWith(".fifo");

/** Makes a message visible again after a short while instead of the queue's long visibility timeout. */
async function retrySoon(queue: Queue, record: SQSRecord): Promise<void> {
  const received = Number(record.attributes.ApproximateReceiveCount);
  await queue.sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queue.url,
      ReceiptHandle: record.receiptHandle,
      VisibilityTimeout: retryAfterSeconds[Math.min(received, retryAfterSeconds.length) - 1] ?? 5,
    }),
  );
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new BadInput("the message", [`Expected JSON: ${String(error)}`]);
  }
}
