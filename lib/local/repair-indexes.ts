import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import type { Engine } from "./engine.ts";
import type { LocalTable } from "./local-stack.ts";

const rowSchema = v.record(v.string(), v.unknown());
type Row = v.InferOutput<typeof rowSchema>;
const pageSchema = v.object({
  Items: v.array(rowSchema),
  LastEvaluatedKey: v.optional(rowSchema),
});

/**
 * Makes every index agree with its table again. The engine writes an item's index entries and then the item, each by
 * itself: a local run that was killed in between has an index that lacks the item, or shows one that was never
 * written. AWS has no such gap.
 */
export async function repairIndexes(engine: Engine, tables: readonly LocalTable[]): Promise<void> {
  const call = async (operation: string, input: object): Promise<unknown> => {
    const answer = await engine.dynamodb(operation, JSON.stringify(input));
    if (answer.status >= 300)
      throw new Error(`Cannot ${operation} to repair an index: ${String(answer.body)}`);
    return JSON.parse(String(answer.body));
  };
  for (const table of tables) {
    const name = table.TableName;
    const keyNames = attributesOf(table.KeySchema);
    const keyOf = (row: Row) => JSON.stringify(keyNames.map((key) => row[key]));
    const rows = new Map((await scan(call, { TableName: name })).map((row) => [keyOf(row), row]));
    for (const { IndexName, KeySchema } of table.GlobalSecondaryIndexes ?? []) {
      const entries = await scan(call, { TableName: name, IndexName });
      for (const entry of entries) {
        const row = rows.get(keyOf(entry));
        if (isDeepStrictEqual(row, entry)) continue;
        // Written as the index has it, and then as it is: the second write takes the entry away.
        await call("PutItem", { TableName: name, Item: entry });
        if (row !== undefined) await call("PutItem", { TableName: name, Item: row });
        else await call("DeleteItem", { TableName: name, Key: pick(entry, keyNames) });
      }
      const indexed = new Set(entries.map(keyOf));
      for (const [key, row] of rows) {
        const belongs = attributesOf(KeySchema).every((attribute) => row[attribute] !== undefined);
        if (belongs && !indexed.has(key)) await call("PutItem", { TableName: name, Item: row });
      }
    }
  }
}

async function scan(
  call: (operation: string, input: object) => Promise<unknown>,
  input: { TableName: string; IndexName?: string | undefined },
): Promise<Row[]> {
  const rows: Row[] = [];
  let start: Row | undefined;
  do {
    const asked = { ...input, ...(start === undefined ? {} : { ExclusiveStartKey: start }) };
    const page = check(pageSchema, await call("Scan", asked), `a page of ${input.TableName}`);
    rows.push(...page.Items);
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return rows;
}

const attributesOf = (schema: LocalTable["KeySchema"]): string[] =>
  (schema ?? []).flatMap(({ AttributeName }) => (AttributeName === undefined ? [] : [AttributeName]));

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name]]));
