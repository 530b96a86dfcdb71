import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BadInput } from "../../lambdas/check.ts";
import { type AwsCall, makeCall, readCall } from "./aws-call.ts";
import type { Answer, Engine } from "./engine.ts";
import type { Functions } from "./functions.ts";
import { operatorKeyId, type Place } from "./place.ts";
import { decide, type Principal, type Statement } from "./roles.ts";
import { type Sns, snsError } from "./sns.ts";

/** A call that a function's role does not allow. */
export interface Refusal {
  function: string;
  action: string;
  /** ARN. */
  resource: string;
  /** As AWS words it. */
  message: string;
}

/** A moment of a call: before the engine sees it, or after the engine answered and before the caller hears of it. */
export type Moment = "before" | "after";

/** What stands behind the gateway, and who hears of what. */
export interface Backing {
  place: Place;
  principals: ReadonlyMap<string, Principal>;
  engine: Engine;
  sns: Sns;
  functions: Functions;
  onRefusal(refusal: Refusal): void;
  onUse(by: Statement, action: string, resource: string): void;
  /** For tests that kill the local run at a named call. */
  onMoment(caller: string, call: AwsCall, moment: Moment): void;
}

/** Answers one call: judges it by the caller's role, then hands it on to where it belongs. */
export async function answerCall(call: AwsCall, backing: Backing): Promise<Answer> {
  const caller = backing.principals.get(call.keyId);
  if (caller === undefined && call.keyId !== operatorKeyId) {
    return errorAnswer(call.service, 403, "UnrecognizedClientException", `No such access key: ${call.keyId}`);
  }
  if (caller !== undefined) {
    for (const resource of call.resources) {
      const decision = decide(caller.statements, call.action, resource);
      if (!decision.allowed) {
        const message =
          `User: arn:aws:sts::${backing.place.account}:assumed-role/${caller.roleName}/${caller.name} is not ` +
          `authorized to perform: ${call.action} on resource: ${resource} ${decision.because}`;
        backing.onRefusal({ function: caller.name, action: call.action, resource, message });
        return accessDenied(call.service, message);
      }
      backing.onUse(decision.by, call.action, resource);
    }
  }
  const name = caller?.name ?? "operator";
  backing.onMoment(name, call, "before");
  const answer = await forward(call, backing);
  backing.onMoment(name, call, "after");
  return answer;
}

function forward(call: AwsCall, { engine, sns, functions }: Backing): Promise<Answer> | Answer {
  switch (call.service) {
    case "dynamodb":
      return engine.dynamodb(call.operation, call.body);
    case "sqs":
      return engine.sqs(call.operation, { ...call.input });
    case "sns":
      return sns.answer(call.operation, call.input);
    case "lambda":
      return invokeFunction(call, functions);
  }
}

async function invokeFunction(call: AwsCall, functions: Functions): Promise<Answer> {
  const name = String(call.input["FunctionName"]);
  if (functions.find(name) === undefined) {
    return errorAnswer("lambda", 404, "ResourceNotFoundException", `Function not found: ${name}`);
  }
  const invoking = functions.invoke(name, JSON.parse(call.body || "{}"));
  if (call.input["InvocationType"] === "Event") return { status: 202, headers: {}, body: "" };
  const outcome = await invoking;
  const headers = { "content-type": "application/json", "x-amz-executed-version": "$LATEST" };
  if (outcome.kind === "done") return { status: 200, headers, body: outcome.result };
  const { kind: _kind, ...error } = outcome;
  return {
    status: 200,
    headers: { ...headers, "x-amz-function-error": "Unhandled" },
    body: JSON.stringify(error),
  };
}

/** As each service says it. */
function accessDenied(service: AwsCall["service"], message: string): Answer {
  if (service === "sns") return snsError(403, "AuthorizationError", message);
  return errorAnswer(service, service === "dynamodb" ? 400 : 403, "AccessDeniedException", message);
}

function errorAnswer(service: AwsCall["service"], status: number, code: string, message: string): Answer {
  if (service === "sns") return snsError(status, code, message);
  return {
    status,
    headers: {
      "content-type": service === "lambda" ? "application/json" : "application/x-amz-json-1.0",
      "x-amzn-errortype": code,
    },
    body: JSON.stringify({ __type: `com.amazon.coral.service#${code}`, message, Message: message }),
  };
}

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
