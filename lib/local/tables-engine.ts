import { EventEmitter } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import type { OutgoingHttpHeader, Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClassicLevel } from "classic-level";
import dynalite from "dynalite";
import type { Answer } from "./engine.ts";
import { region } from "./place.ts";
import { damagedTables } from "./say-end.ts";

/** DynamoDB's protocol, spoken inside the process. */
export interface TablesEngine {
  dynamodb(operation: string, body: string): Promise<Answer>;
  stop(): Promise<void>;
}

const requestHeaders = {
  "content-type": "application/x-amz-json-1.0",
  "x-amz-date": "20200101T000000Z",
  // It looks for a signature and does not check it.
  authorization: `AWS4-HMAC-SHA256 Credential=LOCAL/20200101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
};

/**
 * The tables in `folder`. The engine would listen on a port and answer whoever asks, web pages too: here it listens
 * nowhere, requests are handed to it inside the process.
 * @throws when the folder holds tables that cannot be opened, naming it and the way out.
 */
export async function startTables(folder: string): Promise<TablesEngine> {
  mkdirSync(folder, { recursive: true });
  await tryTables(folder);
  const server = dynalite({ path: folder, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });
  await listenNowhere(server);
  // Answered once the files are open: from here on no other process gets them.
  await hand(server, "ListTables", "{}");
  return {
    dynamodb: (operation, body) => hand(server, operation, body),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The engine opens its files by and by and keeps to itself why it cannot: they are opened once before it does. */
async function tryTables(folder: string): Promise<void> {
  // LevelDB would take a folder without this file for an empty one, and clear it away.
  const files = readdirSync(folder);
  if (files.some((name) => /^MANIFEST-|\.ldb$/.test(name)) && !existsSync(join(folder, "CURRENT")))
    throw damagedTables(folder, "its file CURRENT is missing");
  const level = new ClassicLevel(folder);
  try {
    await level.open();
    await level.close();
  } catch (error) {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  }
}

/** Its `close` also closes the files, but only when it listens: on a socket whose name nobody can find any longer. */
async function listenNowhere(server: Server): Promise<void> {
  const hidden = mkdtempSync(join(tmpdir(), "vedette-"));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(join(hidden, "tables"), resolve);
    });
  } finally {
    rmSync(hidden, { recursive: true });
  }
}

/** Plays the part of the connection: the engine is an HTTP server and answers requests alone. */
function hand(server: Server, operation: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = {};
    const request = Object.assign(new EventEmitter(), {
      method: "POST",
      url: "/",
      headers: { ...requestHeaders, "x-amz-target": `DynamoDB_20120810.${operation}` },
    });
    const response = {
      statusCode: 200,
      setHeader(name: string, value: OutgoingHttpHeader) {
        headers[name.toLowerCase()] = String(value);
      },
      end(text = "") {
        const checksum = headers["x-amz-crc32"];
        resolve({
          status: response.statusCode,
          headers: {
            "content-type": "application/x-amz-json-1.0",
            ...(checksum === undefined ? {} : { "x-amz-crc32": checksum }),
          },
          body: text,
        });
      },
    };
    try {
      server.emit("request", request, response);
      request.emit("data", Buffer.from(body));
      request.emit("end");
    } catch (error) {
      // What its checks did not foresee; it has touched nothing yet.
      reject(error);
    }
  });
}
