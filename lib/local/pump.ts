import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import type { Outcome } from "./environment-pool.ts";
import type { LocalMapping } from "./local-stack.ts";
import { region } from "./place.ts";

/** How the pump reaches SQS (as the function, by its role) and the function. */
export interface PumpEffects {
  sqs(operation: string, input: Record<string, unknown>): Promise<unknown>;
  invoke(payload: unknown): Promise<Outcome>;
  log(text: string): void;
}

export interface Pump {
  /** Takes no new messages; batches under way go on. */
  stop(): void;
}

const messageAttribute = v.object({ DataType: v.string(), StringValue: v.optional(v.string()) });
const messageSchema = v.object({
  MessageId: v.string(),
  ReceiptHandle: v.string(),
  Body: v.string(),
  MD5OfBody: v.string(),
  Attributes: v.optional(v.record(v.string(), v.string()), {}),
  MessageAttributes: v.optional(v.record(v.string(), messageAttribute), {}),
});
type Message = v.InferOutput<typeof messageSchema>;
const receivedSchema = v.object({ Messages: v.optional(v.array(messageSchema), []) });

/** SQS, seconds of one long poll and messages at most. */
const longPollSeconds = 20;
const receiveLimit = 10;

/**
 * An event source mapping: receives, invokes, deletes what was done. FIFO order needs nothing here: while a message
 * of a group is in flight, SQS gives out no other of that group.
 */
export function startPump(mapping: LocalMapping, effects: PumpEffects): Pump {
  let stopped = false;
  const underWay = new Set<Promise<void>>();

  const loop = async () => {
    // Lambda asks this when a mapping is made: without the grant there is no mapping.
    await effects.sqs("GetQueueAttributes", { QueueUrl: mapping.queueUrl, AttributeNames: ["All"] });
    while (!stopped) {
      if (underWay.size >= mapping.concurrency) {
        await Promise.race(underWay);
        continue;
      }
      const received = await effects.sqs("ReceiveMessage", {
        QueueUrl: mapping.queueUrl,
        MaxNumberOfMessages: Math.min(mapping.batchSize, receiveLimit),
        WaitTimeSeconds: longPollSeconds,
        AttributeNames: ["All"],
        MessageAttributeNames: ["All"],
      });
      const { Messages: messages } = check(receivedSchema, received, "the queue engine");
      if (messages.length === 0 || stopped) continue;
      const batch = takeBatch(mapping, messages, effects).finally(() => underWay.delete(batch));
      underWay.add(batch);
    }
  };
  loop().catch((error: unknown) => {
    if (!stopped) effects.log(`${mapping.function.name} gets no more messages: ${String(error)}`);
  });
  return {
    stop() {
      stopped = true;
    },
  };
}

async function takeBatch(
  mapping: LocalMapping,
  messages: readonly Message[],
  effects: PumpEffects,
): Promise<void> {
  const outcome = await effects.invoke({ Records: messages.map((message) => asRecord(message, mapping)) });
  if (outcome.kind === "failed") {
    effects.log(`${mapping.function.name} failed: ${outcome.errorType}: ${outcome.errorMessage}`);
  }
  const failed = new Set(failedIn(messages, outcome, mapping.reportsFailures));
  const done = messages.filter((message) => !failed.has(message.MessageId));
  if (done.length === 0) return;
  await effects
    .sqs("DeleteMessageBatch", {
      QueueUrl: mapping.queueUrl,
      Entries: done.map((message, n) => ({ Id: String(n), ReceiptHandle: message.ReceiptHandle })),
    })
    .catch((error: unknown) => effects.log(`${mapping.function.name}: ${String(error)}`));
}

const failuresSchema = v.nullish(
  v.object({ batchItemFailures: v.nullish(v.array(v.object({ itemIdentifier: v.string() })), []) }),
);

/**
 * Ids of the messages that stay in the queue. As on Lambda, an answer that names an unknown message, or is no
 * list of failures at all, counts as failure of the whole batch.
 */
export function failedIn(messages: readonly Message[], outcome: Outcome, reportsFailures: boolean): string[] {
  const all = messages.map((message) => message.MessageId);
  if (outcome.kind === "failed") return all;
  if (!reportsFailures) return [];
  const answer = v.safeParse(failuresSchema, JSON.parse(outcome.result));
  if (!answer.success) return all;
  const named = (answer.output?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier);
  return named.every((id) => all.includes(id)) ? named : all;
}

/** A message as Lambda hands it to a function. */
function asRecord(message: Message, mapping: LocalMapping) {
  const attributes = Object.entries(message.MessageAttributes).map(([name, { DataType, StringValue }]) => [
    name,
    { dataType: DataType, stringValue: StringValue, stringListValues: [], binaryListValues: [] },
  ]);
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.MD5OfBody,
    eventSource: "aws:sqs",
    eventSourceARN: mapping.queueArn,
    awsRegion: region,
  };
}
