import { Server } from "node:http";
import { createRequire } from "node:module";
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Queue } from "../lambdas/store/queues.ts";
import type { Table } from "../lambdas/store/table.ts";
import { type FauxqsServer, startFauxqs } from "../lib/local/sqs-engine.ts";

/** The four tables and the queues, in memory, spoken to by the real SDK over loopback HTTP. */

const credentials = { accessKeyId: "test", secretAccessKey: "test" };
const region = "us-east-1";

export interface LocalTables {
  feeds: Table;
  articles: Table;
  events: Table;
  alerts: Table;
  endpoint: string;
  stop: () => Promise<void>;
}

/** Tables of the one shape that docs/data-model.md gives them, empty. */
export async function startTables(): Promise<LocalTables> {
  const engine = await connectDynalite();
  for (const TableName of ["feeds", "articles", "events", "alerts"]) {
    await engine.client.send(new CreateTableCommand({ TableName, ...tableShape }));
  }
  return tablesOf(engine, (name) => name);
}

/** The tables that a local run left in the folder `dynamodb` of its data folder. */
export async function openTables(folder: string): Promise<LocalTables> {
  const engine = await connectDynalite(folder);
  const { TableNames: names = [] } = await engine.client.send(new ListTablesCommand());
  return tablesOf(engine, (name) => {
    const found = names.find((each) => each.toLowerCase().includes(`${name}table`));
    if (found === undefined)
      throw new Error(`Expected a table of ${name} in ${folder}: found ${names.join(", ")}`);
    return found;
  });
}

async function connectDynalite(folder?: string) {
  const server = await startDynalite(folder);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port");
  const endpoint = `http://127.0.0.1:${address.port}`;
  return { server, endpoint, client: new DynamoDBClient({ endpoint, region, credentials, maxAttempts: 1 }) };
}

function tablesOf(
  { server, endpoint, client }: Awaited<ReturnType<typeof connectDynalite>>,
  nameOf: (name: string) => string,
): LocalTables {
  const documents = DynamoDBDocumentClient.from(client);
  const table = (name: string): Table => ({ documents, name: nameOf(name) });
  return {
    feeds: table("feeds"),
    articles: table("articles"),
    events: table("events"),
    alerts: table("alerts"),
    endpoint,
    stop: async () => {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const keyPairs = {
  due: ["dueKey", "dueAt"],
  list: ["listKey", "listAt"],
  list2: ["list2Key", "list2At"],
} as const;

const schema = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: "HASH" as const },
  { AttributeName: range, KeyType: "RANGE" as const },
];

const tableShape = {
  BillingMode: "PAY_PER_REQUEST" as const,
  KeySchema: schema("pk", "sk"),
  AttributeDefinitions: ["pk", "sk", ...Object.values(keyPairs).flat()].map((AttributeName) => ({
    AttributeName,
    AttributeType: "S" as const,
  })),
  GlobalSecondaryIndexes: Object.entries(keyPairs).map(([IndexName, [hash, range]]) => ({
    IndexName,
    KeySchema: schema(hash, range),
    Projection: { ProjectionType: "ALL" as const },
  })),
};

/** dynalite ships no types: what it returns is checked instead. */
async function startDynalite(folder?: string): Promise<Server> {
  const dynalite: unknown = createRequire(import.meta.url)("dynalite");
  if (typeof dynalite !== "function") throw new Error("Expected dynalite to be a function");
  const server: unknown = dynalite({
    ...(folder === undefined ? {} : { path: folder }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  if (!(server instanceof Server)) throw new Error("Expected dynalite to give an HTTP server");
  // A test that computes for five seconds would find its idle connections hung up, just as it writes to one.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return server;
}

const queueNames = {
  feeds: "feeds.fifo",
  articles: "articles.fifo",
  reports: "reports.fifo",
  alerts: "alerts",
  readAgain: "read-again",
  feedsDead: "feeds-dead-letters.fifo",
  articlesDead: "articles-dead-letters.fifo",
  reportsDead: "reports-dead-letters.fifo",
  alertsDead: "alerts-dead-letters",
} as const;
export type QueueName = keyof typeof queueNames;

export type LocalQueues = Record<QueueName, Queue> & {
  /** Also speaks SNS: `server.createTopic`, `server.subscribe`. */
  server: FauxqsServer;
  endpoint: string;
  /** What waits in a queue, oldest first, left where it is; behind it what is held back for a while. */
  waiting: (name: QueueName) => unknown[];
  /** For how many seconds messages are held back, in the order in which they were sent. */
  delays: (name: QueueName) => number[];
  /** Why it waits in a dead-letter queue, message by message. */
  reasons: (name: QueueName) => (string | undefined)[];
  /** Empties every queue; sent deduplication ids are forgotten as well. */
  empty: () => void;
  stop: () => Promise<void>;
};

export async function startQueues(): Promise<LocalQueues> {
  const server = await startFauxqs({ port: 0, host: "127.0.0.1", logger: false });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const sqs = new SQSClient({ endpoint, region, credentials, maxAttempts: 1 });
  const queue = (name: QueueName): Queue => {
    const fifo = queueNames[name].endsWith(".fifo");
    const created = server.createQueue(queueNames[name], {
      region,
      attributes: { VisibilityTimeout: "360", ...(fifo ? { FifoQueue: "true" } : {}) },
    });
    return { sqs, url: created.queueUrl };
  };
  const createAll = (): Record<QueueName, Queue> => ({
    feeds: queue("feeds"),
    articles: queue("articles"),
    reports: queue("reports"),
    alerts: queue("alerts"),
    readAgain: queue("readAgain"),
    feedsDead: queue("feedsDead"),
    articlesDead: queue("articlesDead"),
    reportsDead: queue("reportsDead"),
    alertsDead: queue("alertsDead"),
  });
  const queues = createAll();
  return {
    ...queues,
    server,
    endpoint,
    waiting: (name) => {
      const { ready = [], delayed = [] } = server.inspectQueue(queueNames[name])?.messages ?? {};
      return [...ready, ...delayed].map((message): unknown => JSON.parse(message.body));
    },
    delays: (name) =>
      (server.inspectQueue(queueNames[name])?.messages.delayed ?? []).map(({ delayUntil, sentTimestamp }) =>
        Math.round(((delayUntil ?? 0) - sentTimestamp) / 1000),
      ),
    reasons: (name) =>
      (server.inspectQueue(queueNames[name])?.messages.ready ?? []).map(
        ({ messageAttributes }) => messageAttributes["reason"]?.StringValue,
      ),
    empty: () => {
      for (const name of Object.values(queueNames)) server.deleteQueue(name, { region });
      createAll();
    },
    stop: async () => {
      sqs.destroy();
      await server.stop();
    },
  };
}
