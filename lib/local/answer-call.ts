import type { AwsCall } from "./aws-call.ts";
import type { Answer, Engine } from "./engine.ts";
import type { Functions } from "./functions.ts";
import type { LocalModel } from "./local-model.ts";
import type { Place } from "./place.ts";
import { decide, type Principal } from "./roles.ts";
import type { Sns } from "./sns.ts";
import { snsError } from "./sns-wire.ts";

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
  /** Access key id of whoever sits at the laptop: may do everything. */
  operatorKeyId: string;
  /** The others by their access key ids. */
  principals: ReadonlyMap<string, Principal>;
  engine: Engine;
  sns: Sns;
  functions: Functions;
  model: LocalModel;
  onRefusal(refusal: Refusal): void;
  onUse(caller: string, action: string, resource: string): void;
  /** For tests that kill the local run at a named call. */
  onMoment(caller: string, call: AwsCall, moment: Moment): void;
  /** For tests of passing faults: whether this call finds the service broken. */
  isBroken(caller: string, call: AwsCall): boolean;
}

export const isKnownKey = (keyId: string, backing: Backing): boolean =>
  keyId === backing.operatorKeyId || backing.principals.has(keyId);

/** Answers one call: judges it by the caller's role, then hands it on to where it belongs. */
export async function answerCall(call: AwsCall, backing: Backing): Promise<Answer> {
  const caller = backing.principals.get(call.keyId);
  if (!isKnownKey(call.keyId, backing)) {
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
      backing.onUse(caller.name, call.action, resource);
    }
  }
  const name = caller?.name ?? "operator";
  if (backing.isBroken(name, call))
    return errorAnswer(call.service, 500, "InternalServerError", "Broken for a test");
  backing.onMoment(name, call, "before");
  const answer = await forward(call, backing);
  backing.onMoment(name, call, "after");
  return answer;
}

function forward(call: AwsCall, { engine, sns, functions, model }: Backing): Promise<Answer> | Answer {
  switch (call.service) {
    case "dynamodb":
      return engine.dynamodb(call.operation, call.body);
    case "sqs":
      return engine.sqs(call.operation, { ...call.input });
    case "sns":
      return sns.answer(call.operation, call.input);
    case "lambda":
      return invokeFunction(call, functions);
    case "bedrock":
      return model.converse(String(call.input["modelId"]), call.body);
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
      "content-type": isRest(service) ? "application/json" : "application/x-amz-json-1.0",
      "x-amzn-errortype": code,
    },
    body: JSON.stringify({ __type: `com.amazon.coral.service#${code}`, message, Message: message }),
  };
}

const isRest = (service: AwsCall["service"]) => service === "lambda" || service === "bedrock";
