import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BadInput } from "../../lambdas/check.ts";
import { answerCall, type Backing } from "./answer-call.ts";
import { makeCall, readCall } from "./aws-call.ts";
import type { Answer } from "./engine.ts";

/** The one address of all four services. It must listen before the stack is read: queue URLs hold its port. */
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

/** Listens on loopback alone. */
export async function startGateway(port: number): Promise<Gateway> {
  let backing: Backing | null = null;
  const server = createServer((request, response) => {
    answerRequest(request, backing).then(
      (answer) => {
        response.writeHead(answer.status, { "x-amzn-requestid": randomUUID(), ...answer.headers });
        response.end(answer.body);
      },
      (error: unknown) => {
        const bad = error instanceof BadInput;
        response.writeHead(bad ? 400 : 500, { "content-type": "application/json" });
        response.end(
          JSON.stringify({ __type: bad ? "ValidationException" : "InternalFailure", message: String(error) }),
        );
      },
    );
  });
  server.keepAliveTimeout = 60_000;
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

async function answerRequest(request: IncomingMessage, backing: Backing | null): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  if (backing === null) throw new Error("The local run is still starting");
  const wire = {
    method: request.method ?? "",
    path: (request.url ?? "/").replace(/\?.*$/, ""),
    headers: request.headers,
    body: Buffer.concat(chunks).toString("utf8"),
  };
  return answerCall(readCall(wire, backing.place), backing);
}
