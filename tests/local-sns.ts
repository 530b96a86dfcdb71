import { createServer } from "node:http";
import { SNSClient } from "@aws-sdk/client-sns";
import type { Delivery } from "../lib/local/outbox.ts";
import { makeSns } from "../lib/local/sns.ts";
import { snsError } from "../lib/local/sns-wire.ts";

export const topicArn = "arn:aws:sns:us-east-1:000000000000:alerts";

/** The local run's SNS alone, spoken to by the real SDK over loopback HTTP. */
export interface LocalSns {
  sns: SNSClient;
  topicArn: string;
  /** What subscribers got, oldest first. */
  deliveries: Delivery[];
  /** Operations in the order in which they came, as `Publish`. */
  calls: string[];
  /** Numbers that answered STOP. */
  optedOut: string[];
  setNow: (at: string) => void;
  /** From now on these operations find SNS broken, or are refused with this code. */
  breakDown: (operations: string[], code?: string) => void;
  stop: () => Promise<void>;
}

/** @param kept subscriptions of an earlier run, as the data folder keeps them. */
export async function startSns(kept: unknown[] = []): Promise<LocalSns> {
  let clock = new Date("2031-05-10T12:00:00.000Z");
  let broken: { operations: string[]; code: string | undefined } = { operations: [], code: undefined };
  const deliveries: Delivery[] = [];
  const calls: string[] = [];
  const optedOut: string[] = [];
  const local = makeSns([topicArn], [], {
    deliver: (delivery) => deliveries.push(delivery),
    now: () => clock,
    kept,
    keep: () => {},
    optedOut: () => optedOut,
  });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
    const operation = form["Action"] ?? "";
    calls.push(operation);
    const { operations, code } = broken;
    const answer = !operations.includes(operation)
      ? local.answer(operation, form)
      : snsError(code === undefined ? 500 : 403, code ?? "InternalError", "Broken for a test");
    response.writeHead(answer.status, { "content-type": "text/xml" });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port");
  const sns = new SNSClient({
    endpoint: `http://127.0.0.1:${address.port}`,
    region: "us-east-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts: 1,
  });
  return {
    sns,
    topicArn,
    deliveries,
    calls,
    optedOut,
    setNow: (at) => {
      clock = new Date(at);
    },
    breakDown: (operations, code) => {
      broken = { operations, code };
    },
    stop: async () => {
      sns.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
