import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  appendLine,
  endLastLine,
  openDataFolder,
  readKept,
  writeWhole,
} from "../../../lib/local/data-folder.ts";
import { openLog } from "../../../lib/local/function-log.ts";
import { startNewsroom } from "../../../lib/local/newsroom.ts";
import { readRunFile } from "../../../lib/local/read-run-file.ts";
import { endOf } from "../../../lib/local/say-end.ts";
import { startTiny, temporaryFolder } from "./tiny-stack.ts";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const at = (name: string) => join(folder.path, name);
const modeOf = (path: string) => statSync(path).mode & 0o777;
const open = async (dir = folder.path) => {
  const said: string[] = [];
  return { data: await openDataFolder(dir, (text) => said.push(text)), said };
};

/** Of a run that is no more; its process number belongs to another program by now. */
const left = {
  pid: 1,
  id: "d1f0",
  endpoint: "http://127.0.0.1:9",
  accessKeyId: "KEY",
  secretAccessKey: "SECRET",
  outputs: {},
};

describe("run.json", () => {
  it("of a run that is alive names it, and the key by which one is its operator", async () => {
    writeFileSync(at("run.json.new"), "", { mode: 0o666 });
    writeFileSync(at("run.json"), JSON.stringify(left), { mode: 0o666 });
    const run = await startTiny(folder.path);
    try {
      expect(modeOf(at("run.json"))).toBe(0o600);
      expect(JSON.parse(readFileSync(at("run.json"), "utf8"))).toEqual({
        pid: process.pid,
        id: expect.stringMatching(/^[\w-]{20,}$/),
        endpoint: run.endpoint,
        ...run.client.credentials,
        outputs: run.outputs,
      });
      expect(run.client.credentials.accessKeyId).toMatch(/^[A-Z2-7]{20}$/);
      expect(await readRunFile(at("run.json"))).toMatchObject({ kind: "alive" });
      await expect(open()).rejects.toThrow(new RegExp(`process ${process.pid}.*already: end it, or choose`));
    } finally {
      await run.stop();
    }
    expect(await readRunFile(at("run.json"))).toEqual({ kind: "none" });
  });

  it("of a run that is no more is taken over, which is said", async () => {
    writeFileSync(at("run.json"), JSON.stringify(left));
    const run = await startTiny(folder.path);
    await run.stop();
    expect(run.lines.filter(({ kind }) => kind === "progress")).toEqual([
      {
        kind: "progress",
        text: `${at("run.json")} is of a local run that is no more (process 1 does not answer at ${left.endpoint}): taken over`,
      },
    ]);
  });

  it.each([
    ["says another id", 200, JSON.stringify({ id: "another" })],
    ["says no id", 200, "<h1>Cats</h1>"],
    ["says more than an id", 200, JSON.stringify({ id: left.id, more: "x".repeat(1000) })],
    ["knows nothing", 404, ""],
  ])("is stale when who listens there %s, and the key does not go there", async (_, status, body) => {
    const asked: string[] = [];
    const stranger = createServer((request, response) => {
      asked.push(JSON.stringify([request.url, request.headers]));
      response.writeHead(status, { "content-length": Buffer.byteLength(body) }).end(body);
    });
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    const address = stranger.address();
    const endpoint = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    writeFileSync(at("run.json"), JSON.stringify({ ...left, endpoint }));
    expect(await readRunFile(at("run.json"))).toMatchObject({ kind: "stale" });
    expect(asked).toHaveLength(1);
    expect(asked.join()).not.toMatch(/KEY|SECRET|authorization/);
    stranger.closeAllConnections();
    stranger.close();
  });

  it.each([
    ["cut off", '{"pid": 4'],
    ["empty", ""],
    ["of another place", JSON.stringify({ ...left, endpoint: "http://news.example:80" })],
    ["of an older version", '{"pid":1,"endpoint":"http://127.0.0.1:9","outputs":{}}'],
  ])("that is %s is taken over, which is said", async (_, text) => {
    writeFileSync(at("run.json"), text);
    expect((await open()).said).toEqual([
      `${at("run.json")} is of a local run that is no more (the file is damaged, or an older version wrote it): taken over`,
    ]);
  });
});

describe("the data folder", () => {
  it("is the user's own when it is made here", async () => {
    await open(at("new"));
    expect(modeOf(at("new"))).toBe(0o700);
  });

  it("writes a file whole, and for the user alone where that is asked for", () => {
    writeWhole(at("file.json"), "{}\n");
    writeWhole(at("secret.json"), "{}\n", 0o600);
    expect(modeOf(at("secret.json"))).toBe(0o600);
    expect(existsSync(at("file.json.new"))).toBe(false);
  });

  it("says of a damaged file which it is and what helps", async () => {
    writeFileSync(at("subscriptions.json"), '[{ "arn": "arn:aws');
    const run = startTiny(folder.path);
    await expect(run).rejects.toThrow(
      /^Cannot use .*subscriptions\.json: .*: the file is damaged: put back a copy, or delete it: [^\n]*$/,
    );
    writeFileSync(at("newsroom.json"), '{"clock":"2026-1');
    const newsroom = startNewsroom(at("newsroom.json"), () => new Date());
    await expect(newsroom).rejects.toThrow(
      /newsroom\.json: .*: the file is damaged: put back a copy, or delete it/,
    );
    await expect(newsroom).rejects.not.toMatchObject({ name: "BadInput" });
  });

  it("reads a file behind a byte order mark", () => {
    writeFileSync(at("list.json"), "\ufeff[1]");
    expect(readKept(v.array(v.number()), at("list.json"), "")).toEqual([1]);
  });
});

describe("a file of lines", () => {
  it("that ends within one goes on with a whole one, and the half is kept aside", () => {
    writeFileSync(at("outbox.jsonl"), '{"n":1}\n{"n":2,"bo');
    expect(endLastLine(at("outbox.jsonl"))).toBe(true);
    appendLine(at("outbox.jsonl"), '{"n":3}');
    expect(readFileSync(at("outbox.jsonl"), "utf8")).toBe('{"n":1}\n{"n":3}\n');
    expect(readFileSync(at("outbox.jsonl.rest"), "utf8")).toBe('{"n":2,"bo\n');
  });

  it("whose last line lacks its end alone keeps it", () => {
    writeFileSync(at("outbox.jsonl"), '{"n":1}\n{"n":2}');
    expect(endLastLine(at("outbox.jsonl"))).toBe(true);
    expect(readFileSync(at("outbox.jsonl"), "utf8")).toBe('{"n":1}\n{"n":2}\n');
  });

  it("that is whole, empty or not there is left alone", () => {
    writeFileSync(at("outbox.jsonl"), '{"n":1}\n');
    writeFileSync(at("empty.jsonl"), "");
    for (const name of ["outbox.jsonl", "empty.jsonl", "none.jsonl"])
      expect(endLastLine(at(name))).toBe(false);
    expect(existsSync(at("none.jsonl"))).toBe(false);
  });
});

describe("the log of the functions", () => {
  it("keeps what earlier runs left, with a line where each begins", () => {
    const date = new Date("2030-05-01T12:00:00Z");
    openLog(at("functions.log"), date)("the last words before a crash");
    for (let runs = 0; runs < 5; runs++) openLog(at("functions.log"), date)("well");
    const log = readFileSync(at("functions.log"), "utf8");
    expect(log).toContain("the last words before a crash\n");
    expect(log.match(/^-- local run of process \d+, started 2030-05-01T12:00:00\.000Z$/gm)).toHaveLength(6);
  });

  it("does not grow for ever, and holds nothing that commands a terminal", () => {
    const write = openLog(at("functions.log"), new Date());
    for (let lines = 0; lines < 20; lines++) write("x".repeat(1024 * 1024));
    write("\u001b]0;taken\u0007\u009b31m");
    expect(statSync(at("functions.log")).size + statSync(at("functions.log.1")).size).toBeLessThan(
      20 * 1024 * 1024,
    );
    expect(readFileSync(at("functions.log"), "utf8")).toMatch(/^[^\p{Cc}]*\n(?:[^\p{Cc}]*\n)*$/u);
  });
});

describe("an end", () => {
  const full = (error: unknown) => endOf(error, folder.path).message;

  it.runIf(existsSync("/dev/full"))("on a full disk names the file and what helps", () => {
    symlinkSync("/dev/full", at("outbox.jsonl"));
    let thrown: unknown;
    try {
      appendLine(at("outbox.jsonl"), "{}");
    } catch (error) {
      thrown = error;
    }
    expect(full(thrown)).toBe(
      `Cannot write ${at("outbox.jsonl")}: the disk is full: make room on it and start again; what was stored is kept`,
    );
  });

  it("of the tables on a full disk names their file", () => {
    const error = Object.assign(new Error("IO error: /data/dynamodb/000005.log: No space left on device"), {
      code: "LEVEL_IO_ERROR",
    });
    expect(full(error)).toMatch(/^Cannot write \/data\/dynamodb\/000005\.log: the disk is full: make room/);
  });

  it("in a folder that may not be written names it", () => {
    writeFileSync(at("file"), "");
    let thrown: unknown;
    try {
      mkdirSync(at("file/data"));
    } catch (error) {
      thrown = error;
    }
    expect(full(thrown)).toMatch(/^Cannot use .*file\/data: ENOTDIR.*: let it be written there, or choose/);
  });

  it("of another kind says what it is", () => {
    expect(full(new Error("Something else"))).toBe("Something else");
    expect(full("thrown as a text")).toBe("thrown as a text");
  });
});
