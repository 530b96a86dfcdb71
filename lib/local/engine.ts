import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { lastPart, region } from "./place.ts";
import { buildApp } from "./sqs-engine.ts";
import { startTables } from "./tables-engine.ts";

/** An answer as it goes back over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

export interface QueueCount {
  name: string;
  waiting: number;
  inFlight: number;
  delayed: number;
}

/** The two engines behind the gateway. Anything that speaks DynamoDB's and SQS's protocols could stand here. */
export interface Engine {
  dynamodb(operation: string, body: string): Promise<Answer>;
  /** Queues are named by URL in `body`; only the URL's last part, the queue's name, is looked at. */
  sqs(operation: string, body: Record<string, unknown>): Promise<Answer>;
  countQueues(): Promise<QueueCount[]>;
  /** Bodies of the messages in a queue, in whichever state. */
  messagesOf(queueName: string): Promise<unknown[]>;
  stop(): Promise<void>;
}

/** The engine looks for a signature but does not check it. */
const signature = `AWS4-HMAC-SHA256 Credential=LOCAL/20200101/${region}/service/aws4_request, SignedHeaders=host, Signature=0`;

const queueListSchema = v.array(
  v.object({
    name: v.string(),
    approximateMessageCount: v.number(),
    approximateInflightCount: v.number(),
    approximateDelayedCount: v.number(),
  }),
);
const message = v.looseObject({ body: v.string(), messageAttributes: v.optional(v.unknown()) });
const queueSchema = v.object({
  messages: v.object({
    ready: v.array(message),
    delayed: v.array(message),
    inflight: v.array(v.object({ message })),
  }),
});

/** Tables live in `folder`; queues live in memory. */
export async function startEngine(folder: string): Promise<Engine> {
  const tables = await startTables(folder);

  // Never listening: requests are handed to it inside the process.
  const queues = buildApp({ logger: false, defaultRegion: region });
  await queues.ready();
  // Its URLs are of a host `*.localhost` that not every machine resolves: outside, queues have the gateway's address.
  const engineUrls = new Map<string, string>();

  const inject = async (operation: string, body: Record<string, unknown>) => {
    const response = await queues.inject({
      method: "POST",
      url: "/",
      headers: {
        host: "localhost",
        authorization: signature,
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `AmazonSQS.${operation}`,
      },
      payload: JSON.stringify(body),
    });
    return { status: response.statusCode, headers: response.headers, body: response.payload };
  };

  const sqs: Engine["sqs"] = async (operation, body) => {
    const url = body["QueueUrl"];
    const known = typeof url === "string" ? engineUrls.get(lastPart(url)) : undefined;
    const answer = await inject(operation, known === undefined ? body : { ...body, QueueUrl: known });
    if (operation === "CreateQueue" && answer.status === 200) {
      const created = check(v.object({ QueueUrl: v.string() }), JSON.parse(answer.body), "the queue engine");
      engineUrls.set(lastPart(created.QueueUrl), created.QueueUrl);
    }
    const error = answer.headers["x-amzn-query-error"];
    return {
      status: answer.status,
      headers: {
        "content-type": "application/x-amz-json-1.0",
        ...(typeof error === "string" ? { "x-amzn-query-error": error } : {}),
      },
      body: answer.body,
    };
  };

  return {
    dynamodb: tables.dynamodb,

    sqs,

    async countQueues() {
      const response = await queues.inject({ method: "GET", url: "/_fauxqs/queues" });
      const list = check(queueListSchema, JSON.parse(response.payload), "the queue engine");
      return list.map((queue) => ({
        name: queue.name,
        waiting: queue.approximateMessageCount,
        inFlight: queue.approximateInflightCount,
        delayed: queue.approximateDelayedCount,
      }));
    },

    async messagesOf(queueName) {
      const response = await queues.inject({ method: "GET", url: `/_fauxqs/queues/${queueName}` });
      const { messages } = check(queueSchema, JSON.parse(response.payload), "the queue engine");
      return [...messages.ready, ...messages.delayed, ...messages.inflight.map((each) => each.message)];
    },

    async stop() {
      await queues.close();
      await tables.stop();
    },
  };
}
