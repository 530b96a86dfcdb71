import { existsSync, readFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type SmallNewsroom, startSmallNewsroom } from "../small-newsroom.ts";
import { makeDataDir, type Running, startRunning, vedette } from "../start.ts";
import { isRunning, listeningPorts } from "./processes.ts";

/** A page that the user happens to have open, and whoever else can reach loopback, against a local run that goes on. */

const executablePath = "/usr/bin/chromium";
/** A name that its owner has made to mean this machine. */
const rebound = "cats.example";

const data = makeDataDir();
let newsroom: SmallNewsroom;
let run: Running;
let endpoint: URL;
let page: Server;
let pageUrl: string;
let browser: Browser | undefined;

beforeAll(async () => {
  newsroom = await startSmallNewsroom(data.path, 0);
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", newsroom.host);
  run = startRunning("--config", newsroom.configDir, "--data", data.path);
  const [, address = ""] = await run.printed(/Vedette runs at (\S+);/);
  endpoint = new URL(address);
  await run.printed(/SENT {3}/);
  page = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>Cats</h1>"),
  );
  await new Promise<void>((resolve) => page.listen(0, "127.0.0.1", resolve));
  const at = page.address();
  pageUrl = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}/`;
  if (!existsSync(executablePath)) return;
  browser = await chromium.launch({
    executablePath,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
      `--host-resolver-rules=MAP ${rebound} 127.0.0.1`,
    ],
  });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  page?.close();
  await run?.kill();
  vi.unstubAllEnvs();
  await newsroom?.stop();
  data.remove();
});

const runFile = () => JSON.parse(readFileSync(join(data.path, "run.json"), "utf8"));

async function openPage(url: string) {
  if (browser === undefined)
    throw new Error(`Cannot open the page as ${executablePath} is missing: apt-get install chromium`);
  const opened = await browser.newPage();
  await opened.goto(url);
  return opened;
}

/** Signed as whoever does not look at signatures would take it. */
const signedBy = (keyId: string) =>
  `AWS4-HMAC-SHA256 Credential=${keyId}/20200101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;

/** What a page tries at one address: each way in which a browser lets it ask. @returns what it could read. */
const tries = (url: string, authorization: string) => `
  (async () => {
    const call = (operation, body) => ({
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "DynamoDB_20120810." + operation,
        "x-amz-date": "20200101T000000Z",
        authorization: ${JSON.stringify(authorization)},
      },
    });
    const read = [];
    const attempt = async (name, options) => {
      try {
        const answer = await fetch(${JSON.stringify(url)}, options);
        const text = await answer.text();
        if (answer.ok && text !== "") read.push(name + ": " + text.slice(0, 200));
      } catch {}
    };
    const key = { pk: { S: "watches" }, sk: { S: "watch#iran-in-syria" } };
    await attempt("get", {});
    await attempt("tables", call("ListTables", {}));
    await attempt("alerts", call("Scan", { TableName: "Vedette-AlertsTable" }));
    await attempt("delete", call("DeleteTable", { TableName: "Vedette-AlertsTable" }));
    await attempt("delete row", call("DeleteItem", { TableName: "Vedette-AlertsTable", Key: key }));
    await attempt("blind", { ...call("DeleteTable", { TableName: "Vedette-EventsTable" }), mode: "no-cors", headers: {} });
    await attempt("form", { method: "POST", mode: "no-cors", body: new URLSearchParams({ Action: "ListTopics" }) });
    return read;
  })()`;

/** Sends a request as no browser would. @returns its status and answer. */
function ask(host: string, keyId: string, more: object = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port: endpoint.port,
        method: "POST",
        headers: {
          host,
          authorization: signedBy(keyId),
          "content-type": "application/x-amz-json-1.0",
          "x-amz-target": "DynamoDB_20120810.ListTables",
          ...more,
        },
      },
      (answer) => {
        let text = "";
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    asked.on("error", reject);
    asked.end("{}");
  });
}

describe("a web page", () => {
  test("reads nothing and changes nothing at any port of the local run, whichever key it guesses", async () => {
    const ports = listeningPorts(run.pid);
    expect(ports).toContain(Number(endpoint.port));
    const opened = await openPage(pageUrl);
    for (const port of ports)
      for (const name of ["127.0.0.1", "localhost"])
        for (const keyId of ["LOCALOPERATOR", "LOCALSendAlerts", "AKIAIOSFODNN7EXAMPLE"])
          expect(await opened.evaluate(tries(`http://${name}:${port}/`, signedBy(keyId)))).toEqual([]);
    await opened.close();
    const tables = await new DynamoDBClient({
      endpoint: endpoint.href,
      region: "us-east-1",
      credentials: runFile(),
    }).send(new ListTablesCommand({}));
    expect(tables.TableNames).toHaveLength(4);
    expect((await vedette("feeds", "--data", data.path)).stdout).toMatch(/cedar-post +ok/);
  });

  test("reads nothing with the very key of the operator, nor from a name that means this machine", async () => {
    const authorization = signedBy(runFile().accessKeyId);
    const opened = await openPage(pageUrl);
    expect(await opened.evaluate(tries(endpoint.href, authorization))).toEqual([]);
    await opened.goto(`http://${rebound}:${endpoint.port}/`);
    expect(await opened.evaluate(tries(`http://${rebound}:${endpoint.port}/`, authorization))).toEqual([]);
    await opened.close();
  });
});

describe("the operator's key", () => {
  test("is taken from this machine by its own names, and by no other", async () => {
    const { accessKeyId } = runFile();
    for (const name of ["127.0.0.1", "localhost"]) {
      const answer = await ask(`${name}:${endpoint.port}`, accessKeyId);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain("AlertsTable");
    }
    for (const host of [
      rebound,
      `${rebound}:${endpoint.port}`,
      "127.0.0.1.cats.example",
      "169.254.169.254",
      "0.0.0.0",
    ]) {
      const answer = await ask(host, accessKeyId);
      expect(answer.status, host).toBe(403);
      expect(answer.text).not.toContain("Table");
    }
    for (const origin of [pageUrl.slice(0, -1), "null", endpoint.origin])
      expect((await ask(endpoint.host, accessKeyId, { origin })).status, origin).toBe(403);
    expect((await ask(endpoint.host, "LOCALOPERATOR")).status).toBe(403);
  });
});

describe("a request that breaks off", () => {
  test("does not end the local run, at whichever port", async () => {
    for (const port of listeningPorts(run.pid)) {
      const socket = connect(port, "127.0.0.1");
      await new Promise((resolve) => socket.once("connect", resolve));
      socket.write(
        `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: ${signedBy(runFile().accessKeyId ?? "LOCALOPERATOR")}\r\n` +
          "Content-Type: application/x-amz-json-1.0\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\nContent-Length: 1000\r\n\r\n{",
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      socket.resetAndDestroy();
    }
    expect((await vedette("feeds", "--data", data.path)).stdout).toMatch(/cedar-post +ok/);
    expect(isRunning(run.pid)).toBe(true);
  });
});
