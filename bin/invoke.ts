import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import * as v from "valibot";
import { BadInput, check } from "../lambdas/check.ts";

const failureSchema = v.object({ errorType: v.string(), errorMessage: v.string() });

/**
 * Calls a function and waits for its answer, not yet checked.
 * @throws {BadInput} with the function's own words when the input is at fault.
 */
export async function invoke(lambda: LambdaClient, name: string, input: object): Promise<unknown> {
  const answer = await lambda.send(new InvokeCommand({ FunctionName: name, Payload: JSON.stringify(input) }));
  const payload: unknown = JSON.parse(answer.Payload?.transformToString() || "null");
  if (answer.FunctionError === undefined) return payload;
  const { errorType, errorMessage } = check(failureSchema, payload, `the failure of ${name}`);
  if (errorType === "BadInput") throw new BadInput("this", [errorMessage.replace(/^Cannot use /, "")]);
  throw new Error(errorMessage);
}
