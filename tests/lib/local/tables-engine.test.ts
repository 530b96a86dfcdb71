import { execFile, execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endOf } from "../../../lib/local/say-end.ts";
import { startTables } from "../../../lib/local/tables-engine.ts";
import { temporaryFolder } from "./tiny-stack.ts";

const kept = fileURLToPath(new URL("../../day-of-1.4.0/data.tar.gz", import.meta.url));
const reader = fileURLToPath(new URL("./read-tables-of.ts", import.meta.url));

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  folder = temporaryFolder();
  execFileSync("tar", ["xzf", kept, "-C", folder.path]);
  // Opened twice, what was written last stands in a file of sorted keys.
  for (let times = 0; times < 2; times++) await (await startTables(tables())).stop();
});
afterEach(() => folder.remove());

const tables = () => join(folder.path, "dynamodb");
const filesOf = (pattern: RegExp) =>
  readdirSync(tables())
    .filter((name) => pattern.test(name))
    .map((name) => join(tables(), name));
/** Ways to harm the files: the first are seen when they are opened, the second when they are read. */
const damage: Record<string, () => void> = {
  "garbage in CURRENT": () => writeFileSync(join(tables(), "CURRENT"), "\u0001garbage"),
  "an empty CURRENT": () => writeFileSync(join(tables(), "CURRENT"), ""),
  "no CURRENT": () => rmSync(join(tables(), "CURRENT")),
  "no MANIFEST": () => filesOf(/^MANIFEST/).map((path) => rmSync(path)),
  "a MANIFEST cut off": () => filesOf(/^MANIFEST/).map((path) => truncateSync(path, 10)),
  "a missing file": () => filesOf(/\.ldb$/).map((path) => rmSync(path)),
};
const unseen: Record<string, () => void> = {
  "a file cut off": () => filesOf(/\.ldb$/).map((path) => truncateSync(path, 1000)),
  "garbage within a file": () => filesOf(/\.ldb$/).map(spoil),
};
function spoil(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xa5, 100, bytes.length - 1000));
}

describe("tables that are whole", () => {
  it("are read, and answer what they did not foresee without an end", async () => {
    const engine = await startTables(tables());
    const call = async (operation: string, body: string) => (await engine.dynamodb(operation, body)).status;
    expect(await call("Scan", '{"TableName":"Vedette-EventsTable"}')).toBe(200);
    for (const [operation, body] of [
      ["Nonsense", "{}"],
      ["ListTables", ""],
      ["ListTables", "{"],
      ["PutItem", "null"],
      ["PutItem", "[]"],
      ["PutItem", '{"TableName":"Vedette-EventsTable","Item":{"pk":{"S":null}}}'],
      ["Query", '{"TableName":"Vedette-EventsTable","KeyConditionExpression":"((("}'],
      ["UpdateItem", '{"TableName":"nonesuch","Key":{"__proto__":{"S":"x"}}}'],
      ["BatchGetItem", '{"RequestItems":{"x":5}}'],
    ] as const)
      expect(await call(operation, body).catch(() => 500), `${operation} ${body}`).toBeGreaterThanOrEqual(
        400,
      );
    expect(await call("Scan", '{"TableName":"Vedette-EventsTable"}')).toBe(200);
    await engine.stop();
  });

  it("are not opened by two at once", async () => {
    const engine = await startTables(tables());
    const second = startTables(tables()).catch((error: unknown) => {
      throw endOf(error, folder.path);
    });
    await expect(second).rejects.toThrow(/dynamodb: another process has its tables open: end it, or choose/);
    await engine.stop();
  });
});

describe("damaged tables", () => {
  it.each(Object.entries(damage))(
    "with %s are refused in one line that names them and what helps",
    async (_, harm) => {
      harm();
      const before = readdirSync(tables()).filter((name) => name.endsWith(".ldb"));
      const opened = startTables(tables()).catch((error: unknown) => {
        throw endOf(error, folder.path);
      });
      await expect(opened).rejects.toThrow(
        /^Cannot read \S*dynamodb: its tables are damaged \([^\n]+\): put back a copy of the folder, or move it away and begin anew$/,
      );
      expect(readdirSync(tables()).filter((name) => name.endsWith(".ldb"))).toEqual(before);
    },
  );

  it.each(Object.entries(unseen))(
    "with %s end the process with that line when they are read",
    async (_, harm) => {
      harm();
      const ended = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
        execFile(process.execPath, ["--import", "tsx", reader, folder.path], (error, _stdout, stderr) =>
          resolve({ code: error?.code ?? 0, stderr }),
        );
      });
      expect(ended.stderr).toMatch(
        /^Cannot read \S*dynamodb: its tables are damaged \([^\n]+\): put back [^\n]+\n$/,
      );
      expect(ended.code).toBe(1);
      expect(readFileSync(join(folder.path, "functions.log"), "utf8")).toMatch(
        /^-- crash: Error: (?:IO error|Corruption): /,
      );
    },
  );
});
