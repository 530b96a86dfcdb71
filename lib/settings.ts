import { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Node } from "constructs";
import * as v from "valibot";
import { check } from "../lambdas/check.ts";

/** What an operator may set at deployment: `npx cdk deploy -c retentionDays=365`, or `context` in cdk.json. */
const settingsSchema = v.strictObject({
  /** Days that articles and their reports are kept; events stay. */
  retentionDays: v.optional(
    v.pipe(
      v.union([v.number(), v.string()]),
      v.transform(Number),
      v.integer("Expected a whole number of days"),
      v.minValue(1),
    ),
    180,
  ),
  /** Days that logs are kept: one of CloudWatch's own steps. */
  logRetentionDays: v.optional(
    v.pipe(
      v.union([v.number(), v.string()]),
      v.transform(Number),
      v.enum(RetentionDays, "Expected a number of days that CloudWatch Logs knows, as 7, 30, 90 or 365"),
    ),
    RetentionDays.ONE_MONTH,
  ),
  /**
   * Sent to every site that is read: who we are, and where to complain. When left out, the contact is
   * `operationsEmail`. The first word is the name that robots.txt files know us by.
   */
  userAgent: v.optional(v.pipe(v.string(), v.minLength(3))),
  /** Milliseconds between two requests to one host; robots that ask faster are soon refused. */
  hostDelayMs: v.optional(
    v.pipe(
      v.union([v.number(), v.string()]),
      v.transform(Number),
      v.integer("Expected a whole number of milliseconds"),
      v.minValue(0),
      v.maxValue(10_000, "Expected at most 10000 milliseconds: a function waits for them"),
    ),
    1000,
  ),
  /** US dollars that the account may spend on SMS in a month, as AWS has granted them: an alarm warns before them. */
  smsMonthlyLimit: v.optional(
    v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number(), v.minValue(0.01)),
    1,
  ),
  /** Who is written to when an alarm goes off; nobody when left out. */
  operationsEmail: v.optional(v.pipe(v.string(), v.email("Expected an e-mail address"))),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export function userAgentOf({ userAgent, operationsEmail }: Settings): string {
  const contact = operationsEmail === undefined ? "" : `; +mailto:${operationsEmail}`;
  return userAgent ?? `Vedette/0.1 (news feed reader${contact})`;
}

/** @throws {BadInput} naming the context value that cannot be used. */
export function readSettings(node: Node): Settings {
  const context = Object.keys(settingsSchema.entries)
    .map((name): [string, unknown] => [name, node.tryGetContext(name)])
    .filter(([, value]) => value !== undefined);
  return check(settingsSchema, Object.fromEntries(context), "the CDK context");
}
