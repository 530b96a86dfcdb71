import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import type { Engine } from "./engine.ts";
import type { LocalQueue, LocalTable } from "./local-stack.ts";

const keys = v.array(v.object({ AttributeName: v.string(), KeyType: v.string() }));
const shapeSchema = v.object({
  TableStatus: v.string(),
  KeySchema: keys,
  GlobalSecondaryIndexes: v.optional(v.array(v.object({ IndexName: v.string(), KeySchema: keys })), []),
});
const describedSchema = v.object({ Table: shapeSchema });
type Shape = v.InferOutput<typeof shapeSchema>;

/**
 * Creates the tables that are not in the data folder yet.
 * @throws {BadInput} when one is there with other keys than the template's: the engine cannot add an index later.
 */
export async function makeTables(
  engine: Engine,
  tables: readonly LocalTable[],
  folder: string,
): Promise<void> {
  const call = async (operation: string, input: unknown): Promise<unknown> => {
    const answer = await engine.dynamodb(operation, JSON.stringify(input));
    const body = String(answer.body);
    if (answer.status >= 300) throw new Error(`Cannot ${operation} in ${folder}: ${body}`);
    return JSON.parse(body);
  };
  const listed = check(v.object({ TableNames: v.array(v.string()) }), await call("ListTables", {}), folder);
  const describe = async (name: string): Promise<Shape> =>
    check(describedSchema, await call("DescribeTable", { TableName: name }), name).Table;

  for (const create of tables) {
    const { TableName: name } = create;
    if (!listed.TableNames.includes(name)) await call("CreateTable", create);
    let found = await describe(name);
    while (found.TableStatus !== "ACTIVE") {
      await new Promise((resolve) => setTimeout(resolve, 5));
      found = await describe(name);
    }
    if (keysOf(found) !== keysOf(create)) {
      throw new BadInput(folder, [
        `Its table ${name} has other keys than the template: choose another --data folder, or delete this one`,
      ]);
    }
  }
}

interface Key {
  AttributeName?: string | undefined;
  KeyType?: string | undefined;
}

/** The keys of a table and its indexes as one text, to compare. */
function keysOf(shape: {
  KeySchema?: readonly Key[] | undefined;
  GlobalSecondaryIndexes?:
    | readonly { IndexName?: string | undefined; KeySchema?: readonly Key[] | undefined }[]
    | undefined;
}): string {
  const text = (schema: readonly Key[] = []) =>
    schema.map((key) => `${key.KeyType}=${key.AttributeName}`).join(",");
  const indexes = (shape.GlobalSecondaryIndexes ?? []).map(
    (each) => `${each.IndexName}(${text(each.KeySchema)})`,
  );
  return [text(shape.KeySchema), ...indexes.sort()].join(" ");
}

export async function makeQueues(engine: Engine, queues: readonly LocalQueue[]): Promise<void> {
  for (const queue of queues) {
    const answer = await engine.sqs("CreateQueue", { QueueName: queue.name, Attributes: queue.attributes });
    if (answer.status >= 300) throw new BadInput(queue.name, [String(answer.body)]);
  }
}
