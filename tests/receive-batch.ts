import { DeleteMessageCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import type { Queue } from "../lambdas/store/queues.ts";

/** One receive of an event source mapping: the batch as Lambda hands it to a function. */
export async function receiveBatch({ sqs, url }: Queue, batchSize: number): Promise<SQSEvent> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: batchSize,
      MessageSystemAttributeNames: ["All"],
    }),
  );
  return {
    Records: Messages.map((message) => ({
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
    })),
  };
}

/** What the mapping does with a message that its function did not name as failed. */
export async function deleteReceived({ sqs, url }: Queue, { receiptHandle }: SQSRecord): Promise<void> {
  await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: receiptHandle }));
}
