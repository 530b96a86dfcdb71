import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BadInput } from "../../lambdas/check.ts";
import { answerCall, type Backing, isKnownKey } from "./answer-call.ts";
import { keyIdIn, makeCall, readCall } from "./aws-call.ts";
import { whyRefused } from "./door.ts";
import type { Answer } from "./engine.ts";
import { idPath } from "./read-run-file.ts";

/** The one address of all services. It must listen before the stack is read: queue URLs hold its port. */
export interface Gateway {
  endpoint: string;
  /** From here on calls are answered; before, they are refused as not available. */
  open(backing: Backing): void;
  /** A call by someone inside the process, judged like any other. @throws when it is refused or fails. */
  call(
    keyId: string,
    service: "sqs" | "lambda",
    operation: string,
    input: Record<string, unknown>,
  ): Promise<unknown>;
  close(): Promise<void>;
}

/** Bytes of the largest request that DynamoDB takes; the other services take less. */
const longestBody = 16 * 1024 * 1024;

/** Milliseconds: who sends a request in drops is cut off. How long the answer takes is another matter. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 60_000,
};

/**
 * Listens on loopback alone.
 * @param id told to whoever asks, so that others know whether this local run is still the one that listens.
 */
export async function startGateway(port: number, id: string): Promise<Gateway> {
  let backing: Backing | null = null;
  const server = createServer(patience, (request, response) => {
    // Who asked is gone: there is nobody to tell.
    response.on("error", () => {});
    answerRequest(request, { backing, id, port: actualPort })
      .then(
        (answer) => {
          response.writeHead(answer.status, { "x-amzn-requestid": randomUUID(), ...answer.headers });
          response.end(answer.body);
        },
        (error: unknown) => {
          const { status, type } = faultOf(error);
          // What is left of a body that nobody reads ends with the connection.
          response.writeHead(status, { "content-type": "application/json", connection: "close" });
          const message = error instanceof Error ? error.message : String(error);
          response.end(JSON.stringify({ __type: type, message }));
        },
      )
      .catch(() => response.destroy());
  });
  await listen(server, port);
  const address: AddressInfo | string | null = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;

  return {
    endpoint: `http://127.0.0.1:${actualPort}`,
    open(opened) {
      backing = opened;
    },
    async call(keyId, service, operation, input) {
      if (backing === null) throw new Error("Cannot call AWS as the gateway is not open");
      const body = service === "lambda" ? String(input["Payload"] ?? "{}") : JSON.stringify(input);
      const answer = await answerCall(
        makeCall({ keyId, service, operation, body, input }, backing.place),
        backing,
      );
      const text = String(answer.body);
      if (answer.status >= 300) throw new Error(`Cannot ${operation}: ${text}`);
      return text === "" ? {} : JSON.parse(text);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const used = Reflect.get(error, "code") === "EADDRINUSE";
      reject(
        used ? new BadInput("--port", [`Port ${port} is in use: choose another, or leave it out`]) : error,
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** A request that is not answered, with the HTTP status that says so. */
class Refused extends Error {
  readonly status: number;
  readonly type: string;
  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

function faultOf(error: unknown): { status: number; type: string } {
  if (error instanceof Refused) return error;
  if (error instanceof BadInput) return { status: 400, type: "ValidationException" };
  return { status: 500, type: "InternalFailure" };
}

async function answerRequest(
  request: IncomingMessage,
  { backing, id, port }: { backing: Backing | null; id: string; port: number },
): Promise<Answer> {
  const why = whyRefused(request.headers, port);
  if (why !== null) throw new Refused(403, "AccessDeniedException", why);
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  if (request.method === "GET" && path === idPath) return idAnswer(id);
  if (backing === null) throw new Refused(503, "ServiceUnavailable", "The local run is still starting");
  const { headers, method = "" } = request;
  // Nothing is taken from whom nobody knows.
  const body = isKnownKey(keyIdIn(headers), backing) ? await readBody(request) : "";
  return answerCall(readCall({ method, path, headers, body }, backing.place), backing);
}

function idAnswer(id: string): Answer {
  const body = JSON.stringify({ id });
  return {
    status: 200,
    headers: { "content-type": "application/json", "content-length": String(body.length) },
    body,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > longestBody)
      throw new Refused(413, "RequestEntityTooLarge", `A request has ${longestBody} bytes at most`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
