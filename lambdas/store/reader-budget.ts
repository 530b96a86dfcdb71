import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type Key, readerDayKey, readerShareKey } from "./keys.ts";
import { rowSchema, type Table } from "./table.ts";

/**
 * What the second reader may spend in a day (UTC), counted in millionths of a dollar. Each call reserves the most that it
 * can cost before it is made, by one conditional write, and gives back what it did not cost. Whoever dies in between has spent
 * all that he reserved: the day's sum is never too small, and is never passed.
 */

/** The questions, each with the part of the day's budget that it may spend. */
const partOf = { "before-alert": 1, unread: 0.5 } as const;
export type QuestionKind = keyof typeof partOf;

/** Parts of the day's budget that the publishers of one owner may spend, so that a flood of one leaves others their own. */
const sharePart = { rated: 0.5, unrated: 0.25 } as const;

/** What a call is for. */
export interface Purpose {
  kind: QuestionKind;
  /** Owner of the publisher whose article is read. */
  owner: string;
  isRated: boolean;
}

export interface Purse {
  table: Table;
  dollarsPerDay: number;
}

/** Money taken for one call. */
export interface Reservation {
  day: string;
  purpose: Purpose;
  microdollars: number;
}

/** Why nothing was reserved: the day's budget, or the owner's share of it, is spent. */
export type Spent = "budget" | "share";

/** Days that sums are kept. */
const keptDays = 40;

export const microdollars = (dollars: number): number => Math.ceil(dollars * 1_000_000);

/** Takes the most that a call can cost. */
export async function reserve(
  { table, dollarsPerDay }: Purse,
  purpose: Purpose,
  dollars: number,
  now: Date,
): Promise<Reservation | Spent> {
  const day = now.toISOString().slice(0, 10);
  const amount = microdollars(dollars);
  const budget = Math.floor(dollarsPerDay * 1_000_000);
  const expiresAt = Math.floor(now.getTime() / 1000) + keptDays * 86_400;
  const shareKey = readerShareKey(day, purpose.owner);
  const share = Math.floor(budget * sharePart[purpose.isRated ? "rated" : "unrated"]);
  if (!(await take(table, shareKey, [{ counter: "spent", amount, atMost: share }], expiresAt)))
    return "share";
  const counters = [
    { counter: "spent", amount, atMost: budget },
    ...(purpose.kind === "unread"
      ? [{ counter: "spentOnUnread", amount, atMost: Math.floor(budget * partOf.unread) }]
      : []),
  ];
  if (await take(table, readerDayKey(day), counters, expiresAt))
    return { day, purpose, microdollars: amount };
  await add(table, shareKey, { spent: -amount });
  return "budget";
}

/** Puts what a call did cost in the place of what was reserved for it. */
export async function settle({ table }: Purse, reservation: Reservation, dollars: number): Promise<void> {
  const { day, purpose } = reservation;
  const difference = microdollars(dollars) - reservation.microdollars;
  if (difference === 0) return;
  await add(table, readerDayKey(day), {
    spent: difference,
    ...(purpose.kind === "unread" ? { spentOnUnread: difference } : {}),
  });
  await add(table, readerShareKey(day, purpose.owner), { spent: difference });
}

interface Counter {
  counter: string;
  amount: number;
  /** What it may come to. */
  atMost: number;
}

/** Adds to all counters of a row, or to none when one of them would come to more than it may. */
async function take(
  table: Table,
  key: Key,
  counters: readonly Counter[],
  expiresAt: number,
): Promise<boolean> {
  if (counters.some(({ amount, atMost }) => amount > atMost)) return false;
  const condition = counters
    .map((_, n) => `(attribute_not_exists(#c${n}) OR #c${n} <= :room${n})`)
    .join(" AND ");
  const values = counters.flatMap(({ amount, atMost }, n) => [
    [`:a${n}`, amount],
    [`:room${n}`, atMost - amount],
  ]);
  try {
    await table.documents.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: `ADD ${counters.map((_, n) => `#c${n} :a${n}`).join(", ")} SET expiresAt = :expiresAt, #schema = :schema`,
        ConditionExpression: condition,
        ExpressionAttributeNames: {
          ...Object.fromEntries(counters.map(({ counter }, n) => [`#c${n}`, counter])),
          "#schema": "schema",
        },
        ExpressionAttributeValues: {
          ...Object.fromEntries(values),
          ":expiresAt": expiresAt,
          ":schema": rowSchema,
        },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function add(table: Table, key: Key, amounts: Readonly<Record<string, number>>): Promise<void> {
  const entries = Object.entries(amounts);
  await table.documents.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: `ADD ${entries.map((_, n) => `#c${n} :a${n}`).join(", ")}`,
      ExpressionAttributeNames: Object.fromEntries(entries.map(([counter], n) => [`#c${n}`, counter])),
      ExpressionAttributeValues: Object.fromEntries(entries.map(([, amount], n) => [`:a${n}`, amount])),
    }),
  );
}
