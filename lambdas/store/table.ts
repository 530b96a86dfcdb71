import { setTimeout } from "node:timers/promises";
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

/**
 * The shape in which rows are written, as the attribute `schema` of each. Rows of before there was one have none and are
 * read as 1. It rises when rows are written that the code of before would misread: a new optional attribute is none.
 */
export const rowSchema = 1;

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

/** A condition that holds only while there is a row of this key: an update would make one. */
export const isPresent: Condition = { expression: "attribute_exists(pk)" };

export async function getRow(table: Table, key: Key): Promise<unknown> {
  const found = await table.documents.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return found.Item === undefined ? undefined : readable(found.Item, table);
}

/** Milliseconds before keys that DynamoDB left unread, as it does when a table is throttled, are asked for again. */
const pausesMs = [50, 100, 200, 400, 800, 1600];

/**
 * Rows of these keys, in no particular order, without those that do not exist.
 * @throws when DynamoDB leaves keys unread again and again.
 */
export async function getRows(
  table: Table,
  keys: readonly Key[],
  sleep: (ms: number) => Promise<unknown> = setTimeout,
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let waiting = [...keys];
  let pauses = 0;
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 100);
    const found = await table.documents.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: batch, ConsistentRead: true } } }),
    );
    rows.push(...(found.Responses?.[table.name] ?? []).map((row) => readable(row, table)));
    const unread = found.UnprocessedKeys?.[table.name]?.Keys ?? [];
    if (unread.length > 0) {
      const pauseMs = pausesMs[pauses];
      if (pauseMs === undefined) throw new Error(`Cannot read ${table.name}: it leaves keys unread`);
      await sleep(pauseMs);
      pauses += 1;
    }
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
    table.documents.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...row, schema: rowSchema },
        ...conditionInput(condition),
      }),
    ),
  );
}

/**
 * Sets and removes attributes of one row. Attributes set to `undefined` are removed. The row keeps the schema that it was
 * written in.
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
    `SET ${[...sets, keepSchema].join(", ")}`,
    ...(removes.length > 0 ? [`REMOVE ${removes.join(", ")}`] : []),
  ].join(" ");
  const values = Object.fromEntries(
    entries.filter(([, value]) => value !== undefined).map(([name, value]) => [`:c_${name}`, value]),
  );
  const names = Object.fromEntries(entries.map(([name]) => [`#c_${name}`, name]));
  return whenHeld(() =>
    table.documents.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: expression,
        ExpressionAttributeNames: { ...names, ...schemaName, ...condition?.names },
        ExpressionAttributeValues: { ...values, ...schemaValue, ...condition?.values },
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
  const set = besideOf(beside, ["#list = list_append(if_not_exists(#list, :none), :added)"]);
  await table.documents.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: set.expression,
      ExpressionAttributeNames: { "#list": list, ...set.names },
      ExpressionAttributeValues: { ":none": [], ":added": [value], ...set.values },
    }),
  );
}

/** Adds to a number of one row, which begins at 0, and sets other attributes beside it. @returns what it comes to. */
export async function addToRow(
  table: Table,
  key: Key,
  counter: string,
  amount: number,
  beside: Record<string, unknown> = {},
): Promise<number> {
  const set = besideOf(beside, []);
  const answer = await table.documents.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: `ADD #counter :amount ${set.expression}`,
      ExpressionAttributeNames: { "#counter": counter, ...set.names },
      ExpressionAttributeValues: { ":amount": amount, ...set.values },
      ReturnValues: "UPDATED_NEW",
    }),
  );
  return Number(answer.Attributes?.[counter]);
}

/** What is set beside what an update is about: these attributes, and the schema of a row that has none. */
function besideOf(beside: Record<string, unknown>, more: readonly string[]) {
  const entries = Object.entries(beside);
  return {
    expression: `SET ${[...more, ...entries.map(([name]) => `#${name} = :${name}`), keepSchema].join(", ")}`,
    names: { ...schemaName, ...Object.fromEntries(entries.map(([name]) => [`#${name}`, name])) },
    values: { ...schemaValue, ...Object.fromEntries(entries.map(([name, value]) => [`:${name}`, value])) },
  };
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
  /** Of each row this attribute alone; whole rows when left out. */
  only?: string;
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
          ...(query.only === undefined ? {} : { "#only": query.only, ...schemaName }),
        },
        ...(query.only === undefined ? {} : { ProjectionExpression: "#only, #schema" }),
        ExpressionAttributeValues: { ":p": query.partition, ...range.values },
        ScanIndexForward: !(query.newestFirst ?? false),
        ...(Number.isFinite(limit) ? { Limit: limit - rows.length } : {}),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    rows.push(...(page.Items ?? []).map((row) => readable(row, table)));
    start = page.LastEvaluatedKey;
  } while (start !== undefined && rows.length < limit);
  return rows;
}

const keepSchema = "#schema = if_not_exists(#schema, :schema)";
const schemaName = { "#schema": "schema" };
const schemaValue = { ":schema": rowSchema };

/**
 * The row without its schema, which is this module's own concern.
 * @throws when newer code wrote it, as nobody here knows what it means.
 */
function readable({ schema = 1, ...row }: Record<string, unknown>, table: Table): Record<string, unknown> {
  if (typeof schema === "number" && schema <= rowSchema) return row;
  throw new Error(
    `Cannot read the row ${String(row["pk"])} / ${String(row["sk"])} of ${table.name} as it has schema ${String(schema)}, and this code knows ${rowSchema} at most: a newer revision wrote it, run that one`,
  );
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
