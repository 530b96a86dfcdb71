import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTiny, type TinyRun, temporaryFolder } from "./tiny-stack.ts";

const folder = temporaryFolder();
let run: TinyRun;
beforeAll(async () => {
  run = await startTiny(folder.path);
});
afterAll(async () => {
  await run.stop();
  folder.remove();
});

const operator = () => run.client.credentials.accessKeyId;
const port = () => Number(new URL(run.endpoint).port);
const headersOf = (service: string, keyId = operator()) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${keyId}/20200101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  "content-type": "application/x-amz-json-1.0",
  "x-amz-target": "DynamoDB_20120810.ListTables",
});

interface Said {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

function ask(body: string | Buffer, headers: Record<string, string>, more: object = {}): Promise<Said> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: port(), method: "POST", headers, ...more }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const stillAnswers = async () =>
  (await new DynamoDBClient(run.client).send(new ListTablesCommand({}))).TableNames;

/** A connection of which more is known than an HTTP client tells. */
async function open(text: string): Promise<Socket> {
  const socket = connect(port(), "127.0.0.1");
  socket.on("error", () => {});
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  socket.write(text);
  return socket;
}

describe("the endpoint", () => {
  it("answers who has the operator's key", async () => {
    expect((await ask("{}", headersOf("dynamodb"))).text).toContain("Tiny-NotesTable");
    expect(await stillAnswers()).toEqual(["Tiny-NotesTable"]);
  });

  it.each([
    ["a guess", "LOCALOPERATOR"],
    ["the name of a function", "LOCALWriter"],
  ])("refuses who has %s instead of a key", async (_, keyId) => {
    const said = await ask("{}", headersOf("dynamodb", keyId));
    expect(said).toMatchObject({ status: 403, text: expect.stringContaining("UnrecognizedClientException") });
  });

  it("refuses a page before anything else, and lets none read why", async () => {
    for (const method of ["POST", "GET", "OPTIONS", "PUT"]) {
      const said = await ask(
        method === "POST" ? "{}" : "",
        { ...headersOf("dynamodb"), origin: "http://cats.example" },
        { method },
      );
      expect(said.status).toBe(403);
      expect(Object.keys(said.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
    const rebound = await ask("{}", { ...headersOf("dynamodb"), host: "cats.example" });
    expect(rebound).toMatchObject({ status: 403, text: expect.not.stringContaining("Tiny") });
    const id = await ask("", { host: "cats.example" }, { method: "GET", path: "/vedette/id" });
    expect(id.status).toBe(403);
  });

  it.each([
    ["no signature", "{}", {}],
    ["a body cut off", '{"Table', undefined],
    ["a body that is nothing", "null", undefined],
    ["a body that is no text", Buffer.from([0xff, 0xfe, 0x00]), undefined],
  ])("answers %s with 400", async (_, body, headers) => {
    expect((await ask(body, headers ?? headersOf("dynamodb"))).status).toBe(400);
  });

  it("answers what it does not know with an error of the client", async () => {
    expect(
      (await ask("{", headersOf("lambda"), { path: "/2015-03-31/functions/writer/invocations" })).status,
    ).toBe(400);
    expect(
      (await ask("{}", headersOf("lambda"), { path: "/2015-03-31/functions/%/invocations" })).status,
    ).toBe(400);
    expect((await ask("{}", headersOf("s3"))).status).toBe(400);
    expect((await ask("Action=Nonsense", headersOf("sns"))).status).toBe(400);
    const strange = { ...headersOf("dynamodb"), "x-amz-target": "DynamoDB_20120810.No thing/at all" };
    expect((await ask("{}", strange)).status).toBe(400);
  });

  it("takes 16 MB and no more, and nothing from whom it does not know", async () => {
    const large = Buffer.alloc(16 * 1024 * 1024 + 1, " ");
    const known = await ask(large, headersOf("dynamodb")).catch(() => null);
    expect(known?.status ?? 413).toBe(413);
    const unknown = await ask(large, headersOf("dynamodb", "NOBODY")).catch(() => null);
    expect(unknown?.status ?? 403).toBe(403);
    expect(await stillAnswers()).toHaveLength(1);
  });

  it("goes on when a request breaks off, is no HTTP or never ends", async () => {
    const head = `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nAuthorization: ${headersOf("dynamodb").authorization}\r\n`;
    const half = await open(`${head}Content-Length: 1000\r\n\r\n{`);
    const waiting = await open(`${head}X-Slow: `);
    const noise = await open("\u0000\u0001\u0002 HTTP/9\r\n\r\n");
    const chunked = await open(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`);
    expect(await stillAnswers()).toHaveLength(1);
    for (const socket of [half, noise, chunked]) socket.resetAndDestroy();
    expect(await stillAnswers()).toHaveLength(1);
    waiting.destroy();
  });
});
