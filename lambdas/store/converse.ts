import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  ConverseCommand,
} from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import * as v from "valibot";
import type { Unread } from "../events/second-reading.ts";
import { mostAnswerTokens, type Tokens, tokensOf } from "../reader/prices.ts";
import type { Question } from "../reader/question.ts";

/** What came of a call. `tokens` is null where nobody knows what it cost, as when it was given up. */
export type Answered =
  | { kind: "answered"; answer: unknown; tokens: Tokens }
  | { kind: "unread"; why: Unread; said: string; tokens: Tokens | null };

/** HTTP/1.1, which Bedrock speaks as other services do: this client's own choice of HTTP/2 gains a single question nothing. */
export const connectBedrock = (config: BedrockRuntimeClientConfig = {}): BedrockRuntimeClient =>
  new BedrockRuntimeClient({ maxAttempts: 2, requestHandler: new NodeHttpHandler(), ...config });

/** The one tool that the model has, and must call: its input is the answer. */
const toolName = "answer";

/** Tokens that a provider's own words around tools and turns take: Claude's are the most, some 350. */
const wrappingTokens = 500;

/** The most that a call can take: no model makes more tokens than bytes, even of an article written to cost. */
export const mostTokens = ({ system, user, schema }: Question): Tokens => ({
  input: tokensOf(system) + Buffer.byteLength(user) + tokensOf(JSON.stringify(schema)) + wrappingTokens,
  output: mostAnswerTokens,
});

const answerSchema = v.object({
  output: v.object({
    message: v.object({
      content: v.array(v.looseObject({ toolUse: v.optional(v.looseObject({ input: v.unknown() })) })),
    }),
  }),
  usage: v.object({ inputTokens: v.number(), outputTokens: v.number() }),
});

/** By the names of Bedrock's errors, why the model did not read; what is not named failed. */
const reasons: Readonly<Record<string, Unread>> = {
  ThrottlingException: "throttled",
  ServiceQuotaExceededException: "throttled",
  ServiceUnavailableException: "throttled",
  ModelNotReadyException: "throttled",
  AccessDeniedException: "refused",
  ResourceNotFoundException: "refused",
  ValidationException: "refused",
  AbortError: "late",
  TimeoutError: "late",
  ModelTimeoutException: "late",
};

/** What a call did not cost for sure, as the model never saw it. */
const free: ReadonlySet<Unread> = new Set(["throttled", "refused"]);

/** Asks the model, once, and waits no longer than so many milliseconds. Never throws. */
export async function converse(
  bedrock: BedrockRuntimeClient,
  model: string,
  { system, user, schema }: Question,
  patienceMs: number,
): Promise<Answered> {
  const command = new ConverseCommand({
    modelId: model,
    system: [{ text: system }],
    messages: [{ role: "user", content: [{ text: user }] }],
    inferenceConfig: { temperature: 0, maxTokens: mostAnswerTokens },
    toolConfig: {
      // The schema is ours, and JSON: written and read once, it has the type that the SDK asks for.
      tools: [{ toolSpec: { name: toolName, inputSchema: { json: JSON.parse(JSON.stringify(schema)) } } }],
      // With one tool the same as naming it, and more makers' models take it.
      toolChoice: { any: {} },
    },
  });
  try {
    const answer = await bedrock.send(command, { abortSignal: AbortSignal.timeout(patienceMs) });
    return read(answer);
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    const why = reasons[name] ?? "failed";
    const tokens = free.has(why) ? { input: 0, output: 0 } : null;
    return { kind: "unread", why, said: String(error).slice(0, 300), tokens };
  }
}

function read(raw: unknown): Answered {
  const checked = v.safeParse(answerSchema, raw);
  if (!checked.success)
    return { kind: "unread", why: "failed", said: "Bedrock answered in no known shape", tokens: null };
  const { output, usage } = checked.output;
  const tokens = { input: usage.inputTokens, output: usage.outputTokens };
  const called = output.message.content.find(({ toolUse }) => toolUse !== undefined);
  if (called === undefined)
    return { kind: "unread", why: "no-answer", said: "the model did not answer by the schema", tokens };
  return { kind: "answered", answer: called.toolUse?.input, tokens };
}
