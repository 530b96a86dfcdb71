import { createRequire } from "node:module";
import * as v from "valibot";
import { expect, test } from "vitest";
import { type Engine, startEngine } from "../../../lib/local/engine.ts";
import type { LocalTable } from "../../../lib/local/local-stack.ts";
import { makeTables } from "../../../lib/local/make-tables.ts";
import { repairIndexes } from "../../../lib/local/repair-indexes.ts";
import { temporaryFolder } from "./tiny-stack.ts";

const table: LocalTable = {
  TableName: "Things",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: ["pk", "dueKey"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
  KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
  GlobalSecondaryIndexes: [
    {
      IndexName: "due",
      KeySchema: [{ AttributeName: "dueKey", KeyType: "HASH" }],
      Projection: { ProjectionType: "ALL" },
    },
  ],
};

/** The engine's files, opened by its own database library. */
interface Files {
  put(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  iterator(): AsyncIterable<[string, unknown]>;
  close(): Promise<void>;
}
const { ClassicLevel }: { ClassicLevel: new (path: string, options: object) => Files } = createRequire(
  createRequire(import.meta.url).resolve("dynalite"),
)("classic-level");

const row = (pk: string, dueKey: string) => ({ pk: { S: pk }, dueKey: { S: dueKey } });
const itemsSchema = v.object({ Items: v.array(v.unknown()) });

async function readAll(engine: Engine, more: object = {}): Promise<unknown[]> {
  const answer = await engine.dynamodb("Scan", JSON.stringify({ TableName: "Things", ...more }));
  return v.parse(itemsSchema, JSON.parse(String(answer.body))).Items;
}

async function withEngine(folder: string, work: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = await startEngine(folder);
  try {
    await work(engine);
  } finally {
    await engine.stop();
  }
}

test("an index that a kill left behind or ahead of its table agrees with it again", async () => {
  const folder = temporaryFolder();
  try {
    await withEngine(folder.path, async (engine) => {
      await makeTables(engine, [table], folder.path);
      for (const pk of ["kept", "left-behind", "ahead", "ghost"]) {
        await engine.dynamodb("PutItem", JSON.stringify({ TableName: "Things", Item: row(pk, "stored") }));
      }
    });
    const files = new ClassicLevel(folder.path, { valueEncoding: "json" });
    for await (const [key, value] of files.iterator()) {
      const text = JSON.stringify(value);
      // Killed between deleting an index entry and writing anything new.
      if (key.startsWith("index-") && text.includes("left-behind")) await files.del(key);
      // Killed after the index had the new version, before the item had.
      if (key.startsWith("index-") && text.includes("ahead")) await files.put(key, row("ahead", "coded"));
      // Killed before the item was first written.
      if (key.startsWith("item-") && text.includes("ghost")) await files.del(key);
    }
    await files.close();

    await withEngine(folder.path, async (engine) => {
      expect(await readAll(engine, { IndexName: "due" })).not.toContainEqual(row("left-behind", "stored"));
      await repairIndexes(engine, [table]);
      const rows = ["kept", "left-behind", "ahead"].map((pk) => row(pk, "stored"));
      const inAnyOrder = (items: unknown[]) => items.map((item) => JSON.stringify(item)).sort();
      expect(inAnyOrder(await readAll(engine))).toEqual(inAnyOrder(rows));
      expect(inAnyOrder(await readAll(engine, { IndexName: "due" }))).toEqual(inAnyOrder(rows));
    });
  } finally {
    folder.remove();
  }
});
