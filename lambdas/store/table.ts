import { ConditionalCheckFailedException, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Key } from "./keys.ts";

/** One DynamoDB table, by name, and the client to reach it. Rows come out as `unknown`: check them at the door. */
export interface Table {
  documents: DynamoDBDocumentClient;
  name: string;
}

export const connectDocuments = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** The condition of a write, and the values that it names. */
export interface Condition {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

/** A condition that holds only while no row has this key. */
export const isAbsent: Condition = { expression: "attribute_not_exists(pk)" };

export async function getRow(table: Table, key: Key): Promise<unknown> {
  const found = await table.documents.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return found.Item;
}

/** Rows of these keys, in no particular order, without those that do not exist. */
export async function getRows(table: Table, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let waiting = [...keys];
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 100);
    const found = await table.documents.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: batch, ConsistentRead: true } } }),
    );
    rows.push(...(found.Responses?.[table.name] ?? []));
    const unread = found.UnprocessedKeys?.[table.name]?.Keys ?? [];
    waiting = [...waiting, ...unread.map((key) => ({ pk: String(key["pk"]), sk: String(key["sk"]) }))];
  }
  return rows;
}

/** Writes a row whole. @returns false when the condition did not hold, and nothing was written. */
export async function putRow(
  table: Table,
  row: Key & Record<string, unknown>,
  condition?: Condition,
): Promise<boolean> {
  return whenHeld(() =>
    table.documents.send(new PutCommand({ TableName: table.name, Item: row, ...conditionInput(condition) })),
  );
}

/**
 * Sets and removes attributes of one row. Attributes set to `undefined` are removed.
 * @returns false when the condition did not hold, and nothing was written.
 */
export async function updateRow(
  table: Table,
  key: Key,
  changes: Record<string, unknown>,
  condition?: Condition,
): Promise<boolean> {
  const entries = Object.entries(changes);
  const sets = entries.filter(([, value]) => value !== undefined).map(([name]) => `#c_${name} = :c_${name}`);
  const removes = entries.filter(([, value]) => value === undefined).map(([name]) => `#c_${name}`);
  const expression = [
    sets.length > 0 ? `SET ${sets.join(", ")}` : "",
    removes.length > 0 ? `REMOVE ${removes.join(", ")}` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
  const values = Object.fromEntries(
    entries.filter(([, value]) => value !== undefined).map(([name, value]) => [`:c_${name}`, value]),
  );
  const names = Object.fromEntries(entries.map(([name]) => [`#c_${name}`, name]));
  const allValues = { ...values, ...condition?.values };
  return whenHeld(() =>
    table.documents.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: expression,
        ExpressionAttributeNames: { ...names, ...condition?.names },
        ...(Object.keys(allValues).length > 0 ? { ExpressionAttributeValues: allValues } : {}),
        ...(condition === undefined ? {} : { ConditionExpression: condition.expression }),
      }),
    ),
  );
}

/** Appends to a list of one row, which begins empty, and sets other attributes beside it. */
export async function appendToRow(
  table: Table,
  key: Key,
  list: string,
  value: unknown,
  beside: Record<string, unknown> = {},
): Promise<void> {
  const sets = [
    "#list = list_append(if_not_exists(#list, :none), :added)",
    ...Object.keys(beside).map((name) => `#${name} = :${name}`),
  ];
  await table.documents.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: `SET ${sets.join(", ")}`,
      ExpressionAttributeNames: {
        "#list": list,
        ...Object.fromEntries(Object.keys(beside).map((name) => [`#${name}`, name])),
      },
      ExpressionAttributeValues: {
        ":none": [],
        ":added": [value],
        ...Object.fromEntries(Object.entries(beside).map(([name, value]) => [`:${name}`, value])),
      },
    }),
  );
}

export async function deleteRow(table: Table, key: Key): Promise<void> {
  await table.documents.send(new DeleteCommand({ TableName: table.name, Key: key }));
}

/** Which rows a query asks for: one partition of the table or of an index, and a range of its sort key. */
export interface RowQuery {
  index?: "due" | "list" | "list2";
  partition: string;
  /** Only sort keys that begin so. */
  beginsWith?: string;
  /** Sort keys from here on, this one included. */
  from?: string;
  /** Sort keys up to here, this one included. */
  to?: string;
  newestFirst?: boolean;
  /** Rows at most; all when left out. */
  limit?: number;
}

const indexKeys = {
  table: ["pk", "sk"],
  due: ["dueKey", "dueAt"],
  list: ["listKey", "listAt"],
  list2: ["list2Key", "list2At"],
} as const;

/** Rows of one partition, page by page, in the order of the sort key. Indexes lag the table by moments. */
export async function queryRows(table: Table, query: RowQuery): Promise<Record<string, unknown>[]> {
  const [partitionKey, sortKey] = indexKeys[query.index ?? "table"];
  const range = rangeOf(query);
  const rows: Record<string, unknown>[] = [];
  const limit = query.limit ?? Number.POSITIVE_INFINITY;
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.documents.send(
      new QueryCommand({
        TableName: table.name,
        ...(query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index }),
        KeyConditionExpression: `#p = :p${range.expression}`,
        ExpressionAttributeNames: {
          "#p": partitionKey,
          ...(range.expression === "" ? {} : { "#s": sortKey }),
        },
        ExpressionAttributeValues: { ":p": query.partition, ...range.values },
        ScanIndexForward: !(query.newestFirst ?? false),
        ...(Number.isFinite(limit) ? { Limit: limit - rows.length } : {}),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    rows.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined && rows.length < limit);
  return rows;
}

function rangeOf({ beginsWith, from, to }: RowQuery): { expression: string; values: Record<string, string> } {
  if (beginsWith !== undefined) {
    return { expression: " AND begins_with(#s, :begin)", values: { ":begin": beginsWith } };
  }
  if (from !== undefined && to !== undefined) {
    return { expression: " AND #s BETWEEN :from AND :to", values: { ":from": from, ":to": to } };
  }
  if (from !== undefined) return { expression: " AND #s >= :from", values: { ":from": from } };
  if (to !== undefined) return { expression: " AND #s <= :to", values: { ":to": to } };
  return { expression: "", values: {} };
}

function conditionInput(condition: Condition | undefined) {
  if (condition === undefined) return {};
  return {
    ConditionExpression: condition.expression,
    ...(condition.names === undefined ? {} : { ExpressionAttributeNames: condition.names }),
    ...(condition.values === undefined ? {} : { ExpressionAttributeValues: condition.values }),
  };
}

async function whenHeld(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
