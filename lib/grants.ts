import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { FixedQueueName, FunctionName, TableName } from "./pipeline.ts";
import type { Queues } from "./queues.ts";
import { type IndexName, indexNames, type Tables } from "./tables.ts";
import type { Topics } from "./topics.ts";

/** Lambda takes and deletes messages on the function's behalf; the function itself shortens their visibility. */
const reading = [
  "sqs:ReceiveMessage",
  "sqs:DeleteMessage",
  "sqs:GetQueueAttributes",
  "sqs:ChangeMessageVisibility",
];

/** What each function may do, and to what: the one list. Every line is an action that the function's own code calls. */
export const grants: Record<FunctionName, Partial<Record<Grantable, readonly string[]>>> = {
  PollFeeds: {
    "feeds table": ["dynamodb:BatchGetItem", "dynamodb:UpdateItem"],
    "feeds table, index due": ["dynamodb:Query"],
    "feeds table, index list": ["dynamodb:Query"],
    "articles table": ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    "articles table, index due": ["dynamodb:Query"],
    "feeds queue": ["sqs:SendMessage"],
    // While a queue is long, what waits in it is not sent again.
    "articles queue": ["sqs:SendMessage", "sqs:GetQueueAttributes"],
    "reports queue": ["sqs:SendMessage", "sqs:GetQueueAttributes"],
  },
  ReadFeed: {
    "feeds table": ["dynamodb:Query", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    "articles table": ["dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    "articles queue": ["sqs:SendMessage"],
    "feeds queue": reading,
    "feeds dead letters": ["sqs:SendMessage"],
  },
  CodeArticle: {
    "feeds table": ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    "articles table": ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    "reports queue": ["sqs:SendMessage"],
    "articles queue": reading,
    "articles dead letters": ["sqs:SendMessage"],
  },
  MergeReport: {
    "articles table": ["dynamodb:GetItem", "dynamodb:UpdateItem"],
    "events table": [
      "dynamodb:GetItem",
      "dynamodb:BatchGetItem",
      "dynamodb:Query",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:DeleteItem",
    ],
    "alerts table": ["dynamodb:Query", "dynamodb:PutItem"],
    "alerts table, index list": ["dynamodb:Query"],
    "alerts queue": ["sqs:SendMessage"],
    "reports queue": reading,
    "reports dead letters": ["sqs:SendMessage"],
  },
  SendAlerts: {
    "feeds table": ["dynamodb:Query", "dynamodb:BatchGetItem", "dynamodb:PutItem"],
    "feeds table, index due": ["dynamodb:Query"],
    "feeds table, index list": ["dynamodb:Query"],
    "articles table": ["dynamodb:Query", "dynamodb:BatchGetItem"],
    "articles table, index list2": ["dynamodb:Query"],
    "alerts table": [
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:DeleteItem",
    ],
    "alerts table, index due": ["dynamodb:Query"],
    "alerts table, index list": ["dynamodb:Query"],
    "events table": ["dynamodb:GetItem"],
    "alert topic": ["sns:Publish"],
    "operations topic": ["sns:Publish"],
    "alerts queue": reading,
    "alerts dead letters": ["sqs:SendMessage"],
  },
  ReadAgain: {
    "articles table": ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    model: ["bedrock:InvokeModel"],
    "reports queue": ["sqs:SendMessage"],
    "read-again queue": reading,
    "read-again dead letters": ["sqs:SendMessage"],
  },
  Ingest: {
    "feeds table": ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
    "feeds table, index list": ["dynamodb:Query"],
    "articles table": [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
    ],
    "events table": ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
    "alerts table": ["dynamodb:Query"],
    "alerts table, index list": ["dynamodb:Query"],
    "articles queue": ["sqs:SendMessage"],
    "reports queue": ["sqs:SendMessage"],
  },
};

/** What they may do beside that where a second reader is set. */
export const readerGrants: Partial<typeof grants> = {
  CodeArticle: {
    "read-again queue": ["sqs:SendMessage"],
    // Which watches ask for what no rule reads.
    "alerts table, index list": ["dynamodb:Query"],
  },
  Ingest: { "read-again queue": ["sqs:SendMessage"] },
  MergeReport: {
    "read-again queue": ["sqs:SendMessage"],
    // A doubt is noted with the alerts that wait.
    "alerts table": ["dynamodb:UpdateItem"],
  },
};

/** What can be granted: no key of the list is anything else. An index is granted apart from its table. */
type Grantable =
  | `${TableName} table`
  | `${TableName} table, index ${IndexName}`
  | `${FixedQueueName} queue`
  | `${FixedQueueName} dead letters`
  | "read-again queue"
  | "read-again dead letters"
  | "model"
  | "alert topic"
  | "operations topic";

export interface Granted {
  tables: Tables;
  queues: Queues;
  topics: Topics;
  /** ARNs of all that asking the second reader's model touches; none without a second reader. */
  models: readonly string[];
}

/** One statement for each line of a function's lists, with exact ARNs. */
export function statementsFor(name: FunctionName, granted: Granted): PolicyStatement[] {
  const arns = arnsOf(granted);
  const more = granted.models.length > 0 ? (readerGrants[name] ?? {}) : {};
  return [...Object.entries(grants[name]), ...Object.entries(more)].map(([what, actions]) => {
    const resources = arns.get(what);
    if (resources === undefined)
      throw new Error(`Cannot grant "${what}" to ${name} as the stack has no such thing`);
    return new PolicyStatement({ actions: [...actions], resources });
  });
}

function arnsOf({ tables, queues, topics, models }: Granted): Map<string, string[]> {
  const arns = new Map([
    ["alert topic", [topics.alerts.topicArn]],
    ["operations topic", [topics.operations.topicArn]],
    ["model", [...models]],
  ]);
  for (const [name, table] of Object.entries(tables)) {
    arns.set(`${name} table`, [table.tableArn]);
    for (const index of indexNames)
      arns.set(`${name} table, index ${index}`, [`${table.tableArn}/index/${index}`]);
  }
  const { readAgain, ...fixed } = queues;
  const named = { ...fixed, ...(readAgain === undefined ? {} : { "read-again": readAgain }) };
  for (const [name, { queue, deadLetters }] of Object.entries(named)) {
    arns.set(`${name} queue`, [queue.queueArn]);
    arns.set(`${name} dead letters`, [deadLetters.queueArn]);
  }
  return arns;
}
