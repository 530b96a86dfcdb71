import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import type { Key } from "./keys.ts";
import { lastPart } from "./place.ts";
import type { Principal } from "./roles.ts";

/** As CreateTable takes it. */
export type LocalTable = CreateTableCommandInput & { TableName: string };
export interface LocalQueue {
  name: string;
  url: string;
  arn: string;
  attributes: Record<string, string>;
}
export interface TemplateSubscription {
  topicArn: string;
  protocol: string;
  endpoint: string;
  attributes: Record<string, string>;
}
export interface LocalFunction {
  /** As people call it, from its logical id: `read-feed`. */
  name: string;
  functionName: string;
  arn: string;
  /** By which the gateway knows it. */
  key: Key;
  codeFolder: string;
  handler: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMb: number;
  /** How many run side by side at most. */
  concurrency: number;
}
export interface LocalMapping {
  function: LocalFunction;
  queueArn: string;
  queueUrl: string;
  batchSize: number;
  reportsFailures: boolean;
  /** How many batches are under way at most. */
  concurrency: number;
}
export interface LocalSchedule {
  name: string;
  key: Key;
  everyMs: number;
  functionName: string;
  input: string;
}

/** The template's resources, worked out and typed: all that the local run makes. */
export interface LocalStack {
  tables: LocalTable[];
  queues: LocalQueue[];
  topicArns: string[];
  subscriptions: TemplateSubscription[];
  functions: LocalFunction[];
  mappings: LocalMapping[];
  schedules: LocalSchedule[];
  /** Callers by access key id. */
  principals: Map<string, Principal>;
  /** Logical id of everything that has an ARN. */
  idsByArn: Map<string, string>;
  outputs: Record<string, string>;
}

/** `ReadFeed` as people write it: `read-feed`. */
export const plainName = (logicalId: string): string =>
  logicalId.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();

/** What people call a resource by its ARN: `articles-table`, or the ARN's last part when it is not the stack's. */
export function nameByArn(stack: Pick<LocalStack, "idsByArn">, arn: string): string {
  const [table = arn, index] = arn.split("/index/", 2);
  const id = stack.idsByArn.get(table);
  const name = id === undefined ? lastPart(arn) : plainName(id);
  return index === undefined ? name : `${name}, index ${index}`;
}
