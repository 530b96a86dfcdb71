import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { LambdaClient } from "@aws-sdk/client-lambda";
import type { SNSClient } from "@aws-sdk/client-sns";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Command } from "commander";
import * as v from "valibot";
import { BadInput, check } from "../lambdas/check.ts";
import type { Table } from "../lambdas/store/table.ts";
import { endOnCrash } from "../lib/local/end-on-crash.ts";
import { isLocalRunAlive, openLocalRun } from "../lib/local/open-local-run.ts";
import type { ClientSettings } from "../lib/local/place.ts";

/** What the CLI needs to know of a deployed stack: the outputs that `lib/vedette-stack.ts` declares. */
const outputsSchema = v.object({
  FeedsTable: v.string(),
  ArticlesTable: v.string(),
  EventsTable: v.string(),
  FeedsQueueUrl: v.string(),
  ArticlesQueueUrl: v.string(),
  ReportsQueueUrl: v.string(),
  AlertsQueueUrl: v.string(),
  FeedsDeadLettersUrl: v.string(),
  ArticlesDeadLettersUrl: v.string(),
  ReportsDeadLettersUrl: v.string(),
  AlertsDeadLettersUrl: v.string(),
  SendAlertsFunction: v.string(),
  AlertsTable: v.string(),
  IngestFunction: v.string(),
  AlertTopicArn: v.string(),
  OperationsTopicArn: v.string(),
});

/** A running stack, on AWS or on this machine, and the clients to reach it. */
export interface Target {
  outputs: v.InferOutput<typeof outputsSchema>;
  documents: DynamoDBDocumentClient;
  /** Clients that few commands need are loaded when they are asked for. */
  lambda: () => Promise<LambdaClient>;
  sns: () => Promise<SNSClient>;
  sqs: () => Promise<SQSClient>;
}

/** Where the commands act: the options that all of them share. */
export interface TargetOptions {
  stack?: string;
  data: string;
  config: string;
}

export function withTargetOptions(command: Command): Command {
  return command
    .option(
      "--stack <name>",
      "act on this CloudFormation stack on AWS, with the credentials of your environment",
    )
    .option("--data <dir>", "the local run's data folder", ".vedette")
    .option("--config <dir>", "configuration to boot a local run with, when none is running", "config");
}

export const tableOf = (
  target: Target,
  output: "FeedsTable" | "ArticlesTable" | "EventsTable" | "AlertsTable",
): Table => ({
  documents: target.documents,
  name: target.outputs[output],
});

/** Opens the stack, does the work, and leaves things as they were: a local run booted for it is drained and stopped. */
export async function onTarget<T>(options: TargetOptions, work: (target: Target) => Promise<T>): Promise<T> {
  if (options.stack !== undefined) return work(await openAwsStack(options.stack));
  await refuseNothing(options);
  const letCrash = endOnCrash(options.data);
  const local = await openLocalRun(options);
  try {
    return await work(targetOf(local));
  } finally {
    await local.close();
    letCrash();
  }
}

/**
 * As `onTarget`, for a question: no local run is begun for it where none ever was.
 * @throws {Error} saying what to type, when there is nothing to ask yet.
 */
export async function askTarget<T>(options: TargetOptions, work: (target: Target) => Promise<T>): Promise<T> {
  if (options.stack === undefined && (await isUntouched(options))) throw new Error(nothingHere(options.data));
  return onTarget(options, work);
}

const nothingHere = (data: string) => `Nothing was polled here yet: there is no data in ${resolve(data)}
  npm start -- --demo --once   reads the sample newsroom, once
  npm start                    polls the feeds of config/feeds.json, until Ctrl-C
  --data DIR                   names another data folder; --stack NAME asks on AWS`;

/** Where there is neither a run nor a folder of data, nor what to make one of, nothing is begun. */
async function refuseNothing(options: TargetOptions): Promise<void> {
  const { data, config } = options;
  if (existsSync(config) || !(await isUntouched(options))) return;
  throw new BadInput(data, [
    `nothing was ever polled here, and there is no folder ${config} to begin with: go to where Vedette is, or name its folders with --data and --config`,
  ]);
}

/** No local run has made its tables here, and none is about to. */
const isUntouched = async ({ data }: TargetOptions): Promise<boolean> =>
  !existsSync(join(data, "dynamodb")) && !(await isLocalRunAlive(data));

/** A local run as commands know a stack. */
export const targetOf = (run: { outputs: Record<string, string>; client: ClientSettings }): Target => ({
  outputs: check(outputsSchema, run.outputs, "the local run's outputs"),
  ...clientsWith(run.client),
});

const clientsWith = (settings: DynamoDBClientConfig): Omit<Target, "outputs"> => ({
  documents: DynamoDBDocumentClient.from(new DynamoDBClient(settings)),
  lambda: async () => new (await import("@aws-sdk/client-lambda")).LambdaClient(settings),
  sns: async () => new (await import("@aws-sdk/client-sns")).SNSClient(settings),
  sqs: async () => new (await import("@aws-sdk/client-sqs")).SQSClient(settings),
});

/** Whether something is there by itself, on AWS or on this machine, that goes on polling. */
export const isRunning = async ({ stack, data }: TargetOptions): Promise<boolean> =>
  stack !== undefined || (await isLocalRunAlive(data));

async function openAwsStack(stackName: string): Promise<Target> {
  const { CloudFormationClient, DescribeStacksCommand } = await import("@aws-sdk/client-cloudformation");
  const found = await new CloudFormationClient({})
    .send(new DescribeStacksCommand({ StackName: stackName }))
    .catch((error: unknown) => {
      throw whyNotAws(error, stackName);
    });
  const outputs = Object.fromEntries(
    (found.Stacks?.[0]?.Outputs ?? []).map((output) => [output.OutputKey, output.OutputValue]),
  );
  return {
    outputs: check(outputsSchema, outputs, `the outputs of stack ${stackName}`),
    ...clientsWith({}),
  };
}

/** What the SDK says of a machine without settings for AWS, and what to do about it. */
const whatToSet: readonly (readonly [RegExp, string])[] = [
  [/^Region is missing/, "no region is set: set AWS_REGION, or AWS_PROFILE with a region in it"],
  [
    /^Could not load credentials/,
    "no credentials are set: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run `aws sso login`",
  ],
  [/^Stack with id .* does not exist/, "there is no such stack in this account and region"],
  [
    /security token included in the request is (?:invalid|expired)|ExpiredToken/,
    "the credentials are not valid, or no longer: log in again",
  ],
];

export function whyNotAws(error: unknown, stackName: string): Error {
  const said = error instanceof Error ? error.message : String(error);
  const advice = whatToSet.find(([pattern]) => pattern.test(said))?.[1];
  return advice === undefined
    ? new Error(`Cannot reach stack ${stackName} on AWS: ${said}`, { cause: error })
    : new BadInput(`--stack ${stackName}`, [advice]);
}
