import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appendToRow,
  getRow,
  getRows,
  isAbsent,
  putRow,
  queryRows,
  rowSchema,
  updateRow,
} from "../../lambdas/store/table.ts";
import { type LocalTables, startTables } from "../local-aws.ts";

const here = { region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" } };

describe("table", () => {
  let tables: LocalTables;
  beforeAll(async () => {
    tables = await startTables();
  });
  afterAll(() => tables.stop());

  it("puts a row once when asked to", async () => {
    const row = { pk: "once", sk: "x", word: "first" };
    expect(await putRow(tables.feeds, row, isAbsent)).toBe(true);
    expect(await putRow(tables.feeds, { ...row, word: "second" }, isAbsent)).toBe(false);
    expect(await queryRows(tables.feeds, { partition: "once" })).toEqual([row]);
  });

  it("reads more rows than one batch holds", async () => {
    const keys = Array.from({ length: 130 }, (_, n) => ({ pk: `many#${n}`, sk: "x" }));
    await Promise.all(keys.map((key) => putRow(tables.articles, key)));
    expect(await getRows(tables.articles, [...keys, { pk: "none", sk: "x" }])).toHaveLength(130);
  });

  it("asks again for keys that were left unread, after pauses that grow, and not for ever", async () => {
    const keys = Array.from({ length: 3 }, (_, n) => ({ pk: `left#${n}`, sk: "x" }));
    await Promise.all(keys.map((key) => putRow(tables.articles, key)));
    let throttled = 3;
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: tables.endpoint, ...here }));
    documents.middlewareStack.add(
      (next) => async (args) => {
        const answer = await next(args);
        if (throttled-- <= 0) return answer;
        const name = tables.articles.name;
        return {
          ...answer,
          output: { ...answer.output, Responses: {}, UnprocessedKeys: { [name]: { Keys: keys } } },
        };
      },
      { step: "initialize" },
    );
    const slept: number[] = [];
    const read = () => getRows({ ...tables.articles, documents }, keys, async (ms) => slept.push(ms));
    expect(await read()).toHaveLength(3);
    expect(slept).toEqual([50, 100, 200]);
    throttled = Number.POSITIVE_INFINITY;
    await expect(read()).rejects.toThrow("it leaves keys unread");
    documents.destroy();
  });

  it("lists by an index, and drops from it what is no longer due", async () => {
    const key = { pk: "article#a", sk: "meta" };
    await putRow(tables.articles, { ...key, dueKey: "state#stored", dueAt: "2026-01-01T00:00:00.000Z" });
    const due = () =>
      queryRows(tables.articles, {
        index: "due",
        partition: "state#stored",
        to: "2026-01-01T00:10:00.000Z",
      });
    expect(await due()).toHaveLength(1);
    await updateRow(tables.articles, key, { dueKey: undefined, dueAt: undefined });
    expect(await due()).toHaveLength(0);
  });

  describe("schema", () => {
    const key = (name: string) => ({ pk: `schema#${name}`, sk: "x" });
    const put = (name: string, more: Record<string, unknown>) =>
      tables.alerts.documents.send(
        new PutCommand({ TableName: tables.alerts.name, Item: { ...key(name), ...more } }),
      );
    const schemaOf = async (name: string) => {
      const command = new GetCommand({ TableName: tables.alerts.name, Key: key(name) });
      return (await tables.alerts.documents.send(command)).Item?.["schema"];
    };

    it("stands on every row, however it was written, and is not read as a part of it", async () => {
      await putRow(tables.alerts, { ...key("put"), word: "x" });
      await updateRow(tables.alerts, key("updated"), { word: "x", gone: undefined });
      await appendToRow(tables.alerts, key("counted"), "list", "one", { word: "x" });
      for (const name of ["put", "updated", "counted"]) {
        expect(await schemaOf(name), name).toBe(rowSchema);
        expect(await getRow(tables.alerts, key(name)), name).not.toHaveProperty("schema");
      }
    });

    it("may be missing, as of rows of before; an update leaves the one that a row has", async () => {
      await put("before", { word: "old" });
      expect(await getRow(tables.alerts, key("before"))).toEqual({ ...key("before"), word: "old" });
      await put("zero", { schema: 0, word: "old" });
      await updateRow(tables.alerts, key("zero"), { word: "new" });
      expect(await schemaOf("zero")).toBe(0);
    });

    it("of newer code is refused by whoever reads the row, saying what to do", async () => {
      await put("later", { schema: rowSchema + 1 });
      const refusal = /schema#later \/ x of alerts .* schema 2, .* 1 at most: a newer revision wrote it/;
      await expect(getRow(tables.alerts, key("later"))).rejects.toThrow(refusal);
      await expect(getRows(tables.alerts, [key("later")])).rejects.toThrow(refusal);
      await expect(queryRows(tables.alerts, { partition: key("later").pk })).rejects.toThrow(refusal);
    });
  });
});
