import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Node } from "constructs";
import * as v from "valibot";
import { BadInput, check } from "../lambdas/check.ts";
import { readJsonFile } from "./read-json-file.ts";
import { isInferenceProfile } from "./reader-model.ts";

/** Numbers may be written as text: so `-c` gives them. */
const wholeNumber = (expected: string) =>
  v.pipe(v.union([v.number(), v.string()], expected), v.transform(Number), v.integer(expected));

const logRetentions = Object.values(RetentionDays)
  .filter((days) => typeof days === "number")
  .sort((a, b) => a - b);

/** What an operator may set at deployment. */
const settingsSchema = v.object({
  /** Days that articles and their reports are kept; events stay. */
  retentionDays: v.optional(
    v.pipe(
      wholeNumber("Expected a whole number of days, 1 or more"),
      v.minValue(1, "Expected a whole number of days, 1 or more"),
    ),
    180,
  ),
  /** Days that logs are kept: one of CloudWatch's own steps. */
  logRetentionDays: v.optional(
    v.pipe(
      v.union([v.number(), v.string()], "Expected a number of days"),
      v.transform(Number),
      v.enum(
        RetentionDays,
        `Expected a number of days that CloudWatch Logs knows: ${logRetentions.join(", ")}`,
      ),
    ),
    RetentionDays.ONE_MONTH,
  ),
  /**
   * Sent to every site that is read: who we are, and where to complain. When left out, the contact is
   * `operationsEmail`. The first word is the name that robots.txt files know us by.
   */
  userAgent: v.optional(
    v.pipe(v.string(), v.regex(/^[ -~]{3,300}$/, "Expected 3 to 300 letters, digits and signs of ASCII")),
  ),
  /** Milliseconds between two requests to one host; robots that ask faster are soon refused. */
  hostDelayMs: v.optional(
    v.pipe(
      wholeNumber("Expected a whole number of milliseconds, 0 to 10000"),
      v.minValue(0, "Expected a whole number of milliseconds, 0 to 10000"),
      v.maxValue(10_000, "Expected at most 10000 milliseconds: a function waits for them"),
    ),
    1000,
  ),
  /** US dollars that the account may spend on SMS in a month, as AWS has granted them: an alarm warns before them. */
  smsMonthlyLimit: v.optional(
    v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number(), v.minValue(0.01)),
    1,
  ),
  /** Whom subscribers may ask to be told less: an address, a number or a name. When left out, `operationsEmail`. */
  contact: v.optional(
    v.pipe(v.string(), v.regex(/^[ -~]{3,100}$/, "Expected 3 to 100 letters, digits and signs of ASCII")),
  ),
  /**
   * Whether a language model of Amazon Bedrock reads again what is about to alert: `annotate` says in the message what it
   * makes of it, `gate` also keeps for the digest what it doubts. docs/reader.md says more.
   */
  reader: v.optional(v.picklist(["off", "annotate", "gate"]), "off"),
  /** Id of a model in the stack's region, or, with `readerRegions`, of an inference profile. */
  readerModel: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.:-]{3,200}$/, "Expected an id, as amazon.nova-micro-v1:0")),
  ),
  /** The regions between which the inference profile chooses, all of them; `-c` gives them with commas. */
  readerRegions: v.optional(
    v.pipe(
      v.union([
        v.array(v.string()),
        v.pipe(
          v.string(),
          v.transform((text) => text.split(",")),
        ),
      ]),
      v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "Expected regions, as eu-west-1"))),
    ),
    [],
  ),
  /** US dollars that it may spend in a day, which are never passed: what comes after that is told unread. */
  readerDollarsPerDay: v.optional(
    v.pipe(
      v.union([v.number(), v.string()]),
      v.transform(Number),
      v.number(),
      v.minValue(0.001, "Expected a number of dollars, 0.001 or more"),
      v.maxValue(1000, "Expected 1000 dollars a day at most"),
    ),
    0.05,
  ),
  /** Who is written to when an alarm goes off; nobody when left out. */
  operationsEmail: v.optional(v.pipe(v.string(), v.email("Expected an e-mail address"))),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const fields = Object.keys(settingsSchema.entries);

/** Where the operator's settings stand from one deployment to the next. */
export const settingsFile = fileURLToPath(new URL("../config/settings.json", import.meta.url));

export const hasReader = ({ reader }: Pick<Settings, "reader">): boolean => reader !== "off";

export function userAgentOf({ userAgent, operationsEmail }: Settings): string {
  const contact = operationsEmail === undefined ? "" : `; +mailto:${operationsEmail}`;
  return userAgent ?? `Vedette/0.1 (news feed reader${contact})`;
}

/**
 * The settings of `file`, if there is one; a value of the CDK context (`-c retentionDays=365`) goes before the file's.
 * @throws {BadInput} naming the file or the context, the field, and what is expected there.
 */
export function readSettings(node: Node, file: string | null): Settings {
  const fromFile = file === null || !existsSync(file) ? {} : readFile(file);
  const context = fields
    .map((name): [string, unknown] => [name, node.tryGetContext(name)])
    .filter(([, value]) => value !== undefined);
  check(settingsSchema, Object.fromEntries(context), "the CDK context");
  const settings = check(settingsSchema, { ...fromFile, ...Object.fromEntries(context) }, "the settings");
  const wrong = whatIsWrongWithReader(settings);
  if (wrong !== null) throw new BadInput("the settings", [wrong]);
  return settings;
}

/** Why the second reader cannot be set so; null when it can. */
function whatIsWrongWithReader({ reader, readerModel, readerRegions }: Settings): string | null {
  if (reader === "off") return null;
  if (readerModel === undefined)
    return "readerModel: Expected the id of a model, as there is a reader; docs/reader.md names some";
  if (readerModel.startsWith("global."))
    return "readerModel: Expected a model or a profile whose regions can be named: found a global one";
  const isProfile = isInferenceProfile(readerModel);
  if (isProfile && readerRegions.length === 0)
    return `readerRegions: Expected the regions of the inference profile ${readerModel}, all of them`;
  if (!isProfile && readerRegions.length > 0)
    return `readerRegions: Expected none, as ${readerModel} is a model and no inference profile`;
  return null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readFile(file: string): Record<string, unknown> {
  const found = readJsonFile(file);
  if (!isObject(found)) throw new BadInput(file, ['Expected an object, as { "operationsEmail": … }']);
  const unknown = Object.keys(found).filter((name) => !fields.includes(name));
  if (unknown.length > 0) {
    throw new BadInput(
      file,
      unknown.map((name) => `${name}: there is no such setting, only ${fields.join(", ")}`),
    );
  }
  check(settingsSchema, found, file);
  return found;
}

/** What a deployment of these settings takes away, or never gives. */
export function lossesOf({ operationsEmail, userAgent }: Settings): string[] {
  if (operationsEmail !== undefined) return [];
  const contact = userAgent === undefined ? ", and sites are not told whom to complain to" : "";
  return [
    `No operationsEmail: alarms reach nobody, whoever was told before is taken off at deployment${contact}. ` +
      "Set it in config/settings.json (config/settings.example.json shows how)",
  ];
}
