import { Logger } from "@aws-lambda-powertools/logger";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import { consume, retryAfterSeconds } from "../../lambdas/store/consume.ts";
import { sendMessages } from "../../lambdas/store/queues.ts";
import { type LocalQueues, startQueues } from "../local-aws.ts";
import { deleteReceived, receiveBatch } from "../receive-batch.ts";

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
  /** Sends each word in a group of its first letter. */
  const send = (...bodies: string[]) =>
    sendMessages(
      queues.articles,
      bodies.map((body) => ({ body, group: body.slice(0, 1), deduplicationId: body })),
    );
  /** One receive, as Lambda makes it. */
  const receive = () => receiveBatch(queues.articles, 10);
  async function batchOf(...bodies: string[]): Promise<SQSEvent> {
    await send(...bodies);
    return receive();
  }
  const bodiesIn = ({ Records }: SQSEvent) => Records.map(({ body }): unknown => JSON.parse(body));

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

  it("is given several messages of a group at once, and none of it while one is in flight", async () => {
    const batch = await batchOf("a1", "a2", "b1", "a3");
    expect(bodiesIn(batch)).toEqual(["a1", "a2", "a3", "b1"]);
    await send("a4", "b2", "c1");
    expect(bodiesIn(await receive())).toEqual(["c1"]);
    for (const record of batch.Records.slice(0, 2)) await deleteReceived(queues.articles, record);
    expect(bodiesIn(await receive())).toEqual([]);
    for (const record of batch.Records.slice(2)) await deleteReceived(queues.articles, record);
    expect(bodiesIn(await receive())).toEqual(["a4", "b2"]);
  });

  it("gives the rest of a group back after a fault: they lock it no longer than the message that failed", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const batch = await batchOf("a1", "a2", "a3", "b1");
      const taken: unknown[] = [];
      const answer = await consume(batch, intake(), async (body) => {
        if (body === "a1") throw new Error("the table is busy");
        taken.push(body);
      });
      expect(taken).toEqual(["b1"]);
      const [a1, a2, a3] = batch.Records.map(({ messageId }) => ({ itemIdentifier: messageId }));
      expect(answer.batchItemFailures).toEqual([a1, a2, a3]);
      const wait = (retryAfterSeconds[0] ?? 0) * 1000;
      vi.setSystemTime(Date.now() + wait - 1000);
      expect(bodiesIn(await receive())).toEqual([]);
      vi.setSystemTime(Date.now() + 1000);
      expect(bodiesIn(await receive())).toEqual(["a1", "a2", "a3"]);
    } finally {
      vi.useRealTimers();
    }
  });
});
