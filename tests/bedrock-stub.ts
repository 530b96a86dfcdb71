import { createServer, type ServerResponse } from "node:http";

/** A call as the stub was sent it. */
export interface ModelCall {
  modelId: string;
  system: string;
  /** The user turn: one JSON value. */
  user: {
    publisher?: string;
    headline?: string;
    text?: Record<string, string>;
    reports?: { n: number; word: string }[];
    named?: string[];
  };
  /** The whole body, as Converse takes it. */
  body: Record<string, unknown>;
}

/** What the model does with a call: answers by the tool, says something else, fails as Bedrock does, is late, or never answers. */
export type ModelDeed =
  | { answer: unknown; afterMs?: number }
  | { text: string }
  | { error: string; status: number }
  | "never";

export interface BedrockStub {
  url: string;
  calls: ModelCall[];
  /** What it does from now on. At first it has nothing to change. */
  does(deed: (call: ModelCall) => ModelDeed): void;
  stop(): Promise<void>;
}

/** A server on loopback that speaks Amazon Bedrock's Converse. */
export async function startBedrock(): Promise<BedrockStub> {
  const calls: ModelCall[] = [];
  let deed: (call: ModelCall) => ModelDeed = () => ({ answer: { changes: [] } });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      const [, modelId = ""] = /^\/model\/([^/]+)\/converse$/.exec(request.url ?? "") ?? [];
      const call: ModelCall = {
        modelId: decodeURIComponent(modelId),
        system: body.system[0].text,
        user: JSON.parse(body.messages[0].content[0].text),
        body,
      };
      calls.push(call);
      respond(response, deed(call));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    does: (next) => {
      deed = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(response: ServerResponse, deed: ModelDeed): void {
  if (deed === "never") return;
  const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
  if ("error" in deed) {
    send(deed.status, { message: "for a test" }, { "x-amzn-errortype": deed.error });
    return;
  }
  const content =
    "text" in deed
      ? [{ text: deed.text }]
      : [{ toolUse: { toolUseId: "tool-1", name: "answer", input: deed.answer } }];
  const answer = {
    output: { message: { role: "assistant", content } },
    stopReason: "text" in deed ? "end_turn" : "tool_use",
    usage: { inputTokens: 1_400, outputTokens: 120, totalTokens: 1_520 },
    metrics: { latencyMs: 10 },
  };
  const afterMs = "afterMs" in deed ? (deed.afterMs ?? 0) : 0;
  setTimeout(() => send(200, answer), afterMs);
}
