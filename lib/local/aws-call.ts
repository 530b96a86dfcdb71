import type { IncomingHttpHeaders } from "node:http";
import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import { isInferenceProfile, modelArn } from "../reader-model.ts";
import { arn, lastPart, type Place } from "./place.ts";

export type Service = "dynamodb" | "sqs" | "sns" | "lambda" | "bedrock";

/** One call to AWS, as it came over the wire. */
export interface AwsCall {
  /** Access key id of the caller. */
  keyId: string;
  service: Service;
  /** As the SDK calls it: `SendMessageBatch`. */
  operation: string;
  /** As IAM judges it: `sqs:SendMessage`. */
  action: string;
  /** ARNs of all that it touches. */
  resources: readonly string[];
  /** The body as it came. */
  body: string;
  input: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const serviceSchema = v.picklist(["dynamodb", "sqs", "sns", "lambda", "bedrock"]);
const anyRecord = v.record(v.string(), v.unknown());

/** IAM judges a batch as the single action. */
const iamNames: Record<string, string> = {
  SendMessageBatch: "SendMessage",
  DeleteMessageBatch: "DeleteMessage",
  ChangeMessageVisibilityBatch: "ChangeMessageVisibility",
  PublishBatch: "Publish",
  Invoke: "InvokeFunction",
  Converse: "InvokeModel",
};

/**
 * Who calls what on which resources: the caller and the service stand in the signature, the action in a header, the
 * form or the path, the resources in the body.
 * @throws {BadInput} when it is no call to a service that the local run has.
 */
export function readCall(request: WireRequest, place: Place): AwsCall {
  const { keyId, signedFor } = readCredential(request.headers);
  const service = check(serviceSchema, signedFor, "the request's signed service");

  if (service === "lambda") {
    const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.path) ?? [];
    if (request.method !== "POST" || name === undefined) {
      throw new BadInput("the request", [
        `${request.method} ${request.path} of Lambda is not known to the local run`,
      ]);
    }
    const input = {
      FunctionName: lastPart(decoded(name)),
      InvocationType: request.headers["x-amz-invocation-type"] ?? "RequestResponse",
    };
    parsed(request.body, "the payload");
    return makeCall({ keyId, service, operation: "Invoke", body: request.body, input }, place);
  }
  if (service === "bedrock") {
    const [, model] = /^\/model\/([^/]+)\/converse$/.exec(request.path) ?? [];
    if (request.method !== "POST" || model === undefined) {
      throw new BadInput("the request", [
        `${request.method} ${request.path} of Bedrock is not known to the local run`,
      ]);
    }
    const input = { modelId: decoded(model) };
    return makeCall({ keyId, service, operation: "Converse", body: request.body, input }, place);
  }
  if (service === "sns") {
    const input = Object.fromEntries(new URLSearchParams(request.body));
    return makeCall({ keyId, service, operation: input["Action"] ?? "", body: request.body, input }, place);
  }
  const target = String(request.headers["x-amz-target"] ?? "");
  const input = check(anyRecord, parsed(request.body, `the body of ${target}`), `the body of ${target}`);
  return makeCall({ keyId, service, operation: lastPartOfTarget(target), body: request.body, input }, place);
}

/** The access key id of whoever sends this. @throws {BadInput} when it is not signed. */
export const keyIdIn = (headers: IncomingHttpHeaders): string => readCredential(headers).keyId;

function readCredential({ authorization = "" }: IncomingHttpHeaders): { keyId: string; signedFor: string } {
  const [, credential = ""] = authorization.split("Credential=", 2);
  const [keyId = "", , , signedFor = "", ending] = (credential.split(",", 1)[0] ?? "").split("/");
  if (keyId === "" || signedFor === "" || ending?.trim() !== "aws4_request")
    throw new BadInput("the request", ["Expected a signature (AWS Signature Version 4)"]);
  return { keyId, signedFor };
}

function parsed(body: string, where: string): unknown {
  try {
    return JSON.parse(body || "{}");
  } catch (error) {
    throw new BadInput(where, [String(error)]);
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new BadInput("the request", [`Expected a function's name: found ${name}`]);
  }
}

/** A call with its action and resources worked out; also for calls that never were on the wire. */
export function makeCall(call: Omit<AwsCall, "action" | "resources">, place: Place): AwsCall {
  const action = `${call.service}:${iamNames[call.operation] ?? call.operation}`;
  return { ...call, action, resources: resourcesOf(call.service, call.input, place) };
}

const lastPartOfTarget = (target: string) => target.slice(target.lastIndexOf(".") + 1);

function resourcesOf(service: Service, input: AwsCall["input"], place: Place): string[] {
  const text = (name: string) => (typeof input[name] === "string" ? input[name] : undefined);
  if (service === "dynamodb") {
    const table = (name: string) =>
      name.startsWith("arn:") ? name : arn(place, "dynamodb", `table/${name}`);
    const batch = input["RequestItems"];
    if (typeof batch === "object" && batch !== null) return Object.keys(batch).map(table);
    const [name, index] = [text("TableName"), text("IndexName")];
    if (name === undefined) return ["*"];
    return [index === undefined ? table(name) : `${table(name)}/index/${index}`];
  }
  if (service === "sqs") {
    const name = text("QueueName") ?? text("QueueUrl");
    return [name === undefined ? "*" : arn(place, "sqs", lastPart(name))];
  }
  if (service === "sns") {
    // IAM knows no subscriptions: what names one alone (Unsubscribe, SetSubscriptionAttributes) is judged by "*".
    return [text("TopicArn") ?? text("ResourceArn") ?? "*"];
  }
  if (service === "bedrock") return modelResources(text("modelId") ?? "", place);
  return [arn(place, "lambda", `function:${text("FunctionName") ?? ""}`)];
}

/** A profile is judged by its own ARN and by that of the model in the region that answers: here, the run's own. */
function modelResources(modelId: string, place: Place): string[] {
  const model = modelArn(place.region, modelId, "aws");
  return isInferenceProfile(modelId)
    ? [arn(place, "bedrock", `inference-profile/${modelId}`), model]
    : [model];
}
