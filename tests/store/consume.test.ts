import { Logger } from "@aws-lambda-powertools/logger";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import { consume } from "../../lambdas/store/consume.ts";
import { sendMessages } from "../../lambdas/store/queues.ts";
import { type LocalQueues, startQueues } from "../local-aws.ts";

describe("consume", () => {
  let queues: LocalQueues;
  beforeAll(async () => {
    queues = await startQueues();
  });
  afterAll(() => queues.stop());
  beforeEach(() => queues.empty());

  const intake = () => ({
    queue: queues.articles,
    deadLetters: queues.articlesDead,
    logger: new Logger({ logLevel: "SILENT" }),
  });
  /** Sends each word in a group of its first letter, and receives all as Lambda would. */
  async function batchOf(...bodies: string[]): Promise<SQSEvent> {
    await sendMessages(
      queues.articles,
      bodies.map((body) => ({ body, group: body.slice(0, 1), deduplicationId: body })),
    );
    const records: SQSRecord[] = [];
    const groups = new Set(bodies.map((body) => body.slice(0, 1))).size;
    while (records.length < groups) {
      const { Messages = [] } = await queues.articles.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queues.articles.url,
          MaxNumberOfMessages: 10,
          MessageSystemAttributeNames: ["All"],
        }),
      );
      if (Messages.length === 0) break;
      for (const message of Messages) {
        records.push({
          messageId: message.MessageId ?? "",
          receiptHandle: message.ReceiptHandle ?? "",
          body: message.Body ?? "",
          attributes: {
            ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? "1",
            SentTimestamp: "",
            SenderId: "",
            ApproximateFirstReceiveTimestamp: "",
            MessageGroupId: message.Attributes?.MessageGroupId ?? "",
          },
          messageAttributes: {},
          md5OfBody: "",
          eventSource: "aws:sqs",
          eventSourceARN: "",
          awsRegion: "us-east-1",
        });
      }
    }
    return { Records: records };
  }

  it("puts what can never be used aside with its reason, and takes the rest", async () => {
    const batch = await batchOf("a1", "b1", "c1");
    const taken: unknown[] = [];
    const answer = await consume(batch, intake(), async (body) => {
      if (body === "b1") throw new BadInput("a message", ["b1 is no word"]);
      taken.push(body);
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(taken).toEqual(["a1", "c1"]);
    const { Messages } = await queues.articlesDead.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queues.articlesDead.url, MessageAttributeNames: ["reason"] }),
    );
    expect(Messages).toMatchObject([
      { Body: '"b1"', MessageAttributes: { reason: { StringValue: "Cannot use a message: b1 is no word" } } },
    ]);
  });

  it("leaves a passing fault to redelivery, without stopping other groups", async () => {
    const batch = await batchOf("a1", "b1");
    const taken: unknown[] = [];
    const answer = await consume(batch, intake(), async (body) => {
      if (body === "a1") throw new Error("the table is busy");
      taken.push(body);
    });
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: batch.Records[0]?.messageId }]);
    expect(taken).toEqual(["b1"]);
    expect(queues.waiting("articlesDead")).toEqual([]);
  });
});
