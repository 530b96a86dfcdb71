import { readFileSync } from "node:fs";
import { InvokeCommand } from "@aws-sdk/client-lambda";
import type { Command } from "commander";
import * as v from "valibot";
import { articleSchema, textFromSchema } from "../../lambdas/article/article.ts";
import { BadInput, check } from "../../lambdas/check.ts";
import { reportSchema } from "../../lambdas/reports/report.ts";
import { dryMergeSchema } from "../../lambdas/store/dry-merge.ts";
import { onTarget, type Target, type TargetOptions, withTargetOptions } from "../target.ts";
import { tellIngested } from "../tell-ingested.ts";
import { type Outcome, waitForMerge } from "../wait-for-merge.ts";

interface IngestOptions extends TargetOptions {
  text?: string;
  title?: string;
  publisher?: string;
  published?: string;
  wait?: boolean;
  json?: boolean;
}

export function addIngest(program: Command): void {
  withTargetOptions(
    program
      .command("ingest")
      .description("give a feed, an article or a text to the pipeline by hand, and see what comes of it")
      .argument("[url]", "of a feed or of an article")
      .option("--text <file>", "a file with the article's text; - for standard input")
      .option("--title <title>", "with --text: its title")
      .option("--publisher <name>", "with --text: who published it")
      .option(
        "--published <date>",
        "with --text: when, as 2026-11-23 or 2026-11-23T08:00:00Z; now when left out",
      )
      .option("--wait", "wait until it is merged, and tell the outcome")
      .option("--json", "print JSON"),
  ).action(ingest);
}

const answerSchema = v.object({
  articles: v.array(
    v.object({ article: articleSchema, textFrom: textFromSchema, reports: v.array(reportSchema) }),
  ),
  dryMerge: v.array(dryMergeSchema),
  queued: v.number(),
});
export type IngestAnswer = v.InferOutput<typeof answerSchema>;

async function ingest(url: string | undefined, options: IngestOptions): Promise<void> {
  const input = readInput(url, options);
  await onTarget(options, async (target) => {
    const answer = await invokeIngest(target, input);
    const outcomes: Outcome[] = options.wait === true ? await waitForMerge(target, answer) : [];
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ ...answer, ...(options.wait === true ? { outcomes } : {}) })}\n`
        : tellIngested(answer, outcomes),
    );
  });
}

function readInput(url: string | undefined, { text, title, publisher, published }: IngestOptions): object {
  if (url !== undefined && text !== undefined) {
    throw new BadInput("the command line", ["Expected a URL or --text, found both"]);
  }
  if (url !== undefined) return { url };
  if (text === undefined) {
    throw new BadInput("the command line", ["Expected the URL of a feed or article, or --text FILE"]);
  }
  if (title === undefined || publisher === undefined) {
    throw new BadInput("the command line", ["--text needs --title and --publisher beside it"]);
  }
  return {
    text: readText(text),
    title,
    publisher,
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new BadInput(path, [error instanceof Error ? error.message : String(error)]);
  }
}

const failureSchema = v.object({ errorType: v.string(), errorMessage: v.string() });

/** @throws {BadInput} with the function's own words when the input is at fault. */
async function invokeIngest({ lambda, outputs }: Target, input: object): Promise<IngestAnswer> {
  const answer = await lambda.send(
    new InvokeCommand({ FunctionName: outputs.IngestFunction, Payload: JSON.stringify(input) }),
  );
  const payload: unknown = JSON.parse(answer.Payload?.transformToString() ?? "null");
  if (answer.FunctionError === undefined) return check(answerSchema, payload, "the answer of ingest");
  const { errorType, errorMessage } = check(failureSchema, payload, "the failure of ingest");
  if (errorType === "BadInput") throw new BadInput("this", [errorMessage.replace(/^Cannot use /, "")]);
  throw new Error(errorMessage);
}
