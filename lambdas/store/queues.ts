import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSRecord } from "aws-lambda";
import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { insteadSchema, verdictSchema } from "../events/ruling.ts";

/** One SQS queue, by URL, and the client to reach it. */
export interface Queue {
  sqs: SQSClient;
  url: string;
}

export const connectQueues = (): SQSClient => new SQSClient({});

/** Articles that one word moves at most: what it does to each is stored with it, in one row. */
export const mostArticles = 500;

/** What the queues carry: names of stored things, never the things. */
export const feedMessageSchema = v.strictObject({ feedId: v.string(), askedAt: instantSchema });
export type FeedMessage = v.InferOutput<typeof feedMessageSchema>;

export const articleMessageSchema = v.strictObject({ articleId: v.string(), revision: v.number() });
export type ArticleMessage = v.InferOutput<typeof articleMessageSchema>;

/** Who says a word of an event, and whether whom it concerns is told at once. */
const wordEntries = {
  eventId: v.string(),
  at: instantSchema,
  by: v.optional(v.pipe(v.string(), v.maxLength(100)), ""),
  tell: v.optional(v.boolean(), false),
};

/** An article's revision to be merged, what a second reader or an analyst said: one lane, as merge-report alone writes events. */
export const reportsMessageSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("reports"), articleId: v.string(), revision: v.number() }),
  v.strictObject({
    kind: v.literal("split"),
    ...wordEntries,
    articleIds: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(mostArticles)),
  }),
  v.strictObject({ kind: v.literal("join"), ...wordEntries, into: v.string() }),
  v.strictObject({
    kind: v.literal("feedback"),
    ...wordEntries,
    verdict: verdictSchema,
    note: v.pipe(v.string(), v.maxLength(1000)),
    instead: v.optional(v.nullable(insteadSchema), null),
  }),
  v.strictObject({ kind: v.literal("undo"), ...wordEntries, of: instantSchema }),
  v.strictObject({ kind: v.literal("opinion"), articleId: v.string(), revision: v.number() }),
  v.strictObject({ kind: v.literal("happenings"), articleId: v.string(), revision: v.number() }),
]);
/** As it is sent: what has a default may be left out. */
export type ReportsMessage = v.InferInput<typeof reportsMessageSchema>;
export type WordMessage = Exclude<ReportsMessage, { kind: "reports" | "opinion" | "happenings" }>;

const askedEntries = { articleId: v.string(), revision: v.number(), askedAt: instantSchema };
/** Watched names of one article that a second reader is told of. */
export const mostNamed = 8;

/**
 * An article revision that the second reader is to read: `before-alert`, as its reports are about to alert; `unread`, as no
 * rule reads news in it, and it names these watched actors and places.
 */
export const readAgainMessageSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("before-alert"), ...askedEntries }),
  v.strictObject({
    kind: v.literal("unread"),
    ...askedEntries,
    named: v.pipe(v.array(v.string()), v.maxLength(mostNamed)),
  }),
]);
export type ReadAgainMessage = v.InferOutput<typeof readAgainMessageSchema>;

/** Something of this event falls due now. Messages of before alerts were a person's name the watch and the change too. */
export const alertMessageSchema = v.strictObject({
  eventId: v.string(),
  watchId: v.exactOptional(v.string()),
  change: v.exactOptional(v.string()),
});
export type AlertMessage = v.InferOutput<typeof alertMessageSchema>;

/** A message to send. `group` and `deduplicationId` are for FIFO queues, both or neither. */
export interface Outgoing<Body> {
  body: Body;
  group?: string;
  deduplicationId?: string;
  /** Standard queues alone hold single messages back. */
  delaySeconds?: number;
}

/** Sends all, ten at a time. @throws when SQS refused one: what was sent before stays sent, repeating is harmless. */
export async function sendMessages<Body>(queue: Queue, messages: readonly Outgoing<Body>[]): Promise<void> {
  for (let first = 0; first < messages.length; first += 10) {
    const batch = messages.slice(first, first + 10);
    const answer = await queue.sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: queue.url,
        Entries: batch.map((message, n) => ({
          Id: String(n),
          MessageBody: JSON.stringify(message.body),
          ...(message.delaySeconds === undefined ? {} : { DelaySeconds: message.delaySeconds }),
          ...(message.group === undefined ? {} : { MessageGroupId: sqsName(message.group) }),
          ...(message.deduplicationId === undefined
            ? {}
            : { MessageDeduplicationId: sqsName(message.deduplicationId) }),
        })),
      }),
    );
    const refused = answer.Failed?.[0];
    if (refused !== undefined) {
      throw new Error(
        `Cannot send to ${queue.url} as SQS refused it: ${refused.Code} ${refused.Message ?? ""}`,
      );
    }
  }
}

/** About how many messages wait in a queue, those that are being worked on left out. */
export async function countWaiting(queue: Queue): Promise<number> {
  const name = "ApproximateNumberOfMessages";
  const answer = await queue.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: [name] }),
  );
  return Number(answer.Attributes?.[name]);
}

/** Puts a message aside that can never be used, with the reason as attribute `reason`. */
export async function sendToDeadLetters(queue: Queue, record: SQSRecord, reason: string): Promise<void> {
  const group = record.attributes.MessageGroupId;
  await queue.sqs.send(
    new SendMessageCommand({
      QueueUrl: queue.url,
      MessageBody: record.body,
      MessageAttributes: { reason: { DataType: "String", StringValue: reason.slice(0, 1000) } },
      ...(group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: record.messageId }),
    }),
  );
}

/** Puts something aside that was found outside of a queue's message; for standard queues. */
export async function putAside(queue: Queue, body: unknown, reason: string): Promise<void> {
  await queue.sqs.send(
    new SendMessageCommand({
      QueueUrl: queue.url,
      MessageBody: JSON.stringify(body),
      MessageAttributes: { reason: { DataType: "String", StringValue: reason.slice(0, 1000) } },
    }),
  );
}

/** SQS takes 128 letters, digits and punctuation, no blanks, as group or deduplication id. */
function sqsName(text: string): string {
  return text.replace(/[^\w!"#$%&'()*+,\-./:;<=>?@[\\\]^`{|}~]/g, "_").slice(0, 128);
}
