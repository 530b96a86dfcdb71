import { BadInput } from "../../lambdas/check.ts";
import type { Moment } from "./answer-call.ts";
import type { AwsCall } from "./aws-call.ts";
import { type LocalStack, nameByArn } from "./local-stack.ts";

/** The call at which a test kills the local run: the `count`th of this function, operation and resource. */
export interface CrashPoint {
  moment: Moment;
  function: string;
  operation: string;
  /** `articles` for the table or queue of that name. */
  resource: string;
  count: number;
}

/** Reads `read-feed PutItem articles 3`. */
export function readCrashPoint(text: string, moment: Moment): CrashPoint {
  const [functionName, operation, resource, count = "1"] = text.split(" ");
  if (
    functionName === undefined ||
    operation === undefined ||
    resource === undefined ||
    !(Number(count) > 0)
  ) {
    throw new BadInput(`--crash-${moment}`, [
      `Expected "<function> <operation> <resource> <count>": found "${text}"`,
    ]);
  }
  return { moment, function: functionName, operation, resource, count: Number(count) };
}

/** @returns what to tell of every call; it runs `crash` when the point is reached. */
export function watchForCrash(point: CrashPoint, stack: LocalStack, crash: () => void) {
  let seen = 0;
  return (caller: string, call: AwsCall, moment: Moment): void => {
    const names = call.resources.map((resource) => nameByArn(stack, resource));
    const isMeant =
      moment === point.moment &&
      caller === point.function &&
      (call.operation === point.operation || call.action.endsWith(`:${point.operation}`)) &&
      names.some(
        (name) => name === point.resource || name.replace(/-(table|queue|topic)$/, "") === point.resource,
      );
    if (isMeant && ++seen === point.count) crash();
  };
}
