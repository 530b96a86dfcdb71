import type { Command } from "commander";
import * as v from "valibot";
import { articleSchema, textFromSchema } from "../../lambdas/article/article.ts";
import { BadInput, check } from "../../lambdas/check.ts";
import { reportSchema } from "../../lambdas/reports/report.ts";
import { dryMentionSchema, dryMergeSchema } from "../../lambdas/store/dry-merge.ts";
import { stageSchema } from "../../lambdas/store/ingest.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { invoke } from "../invoke.ts";
import { readByHand } from "../read-by-hand.ts";
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
      .argument(
        "[what]",
        "the URL of a feed or an article, a file (a text, a saved page, a feed), or - for standard input",
      )
      .option("--text <file>", "the same as naming the file")
      .option(
        "--title <title>",
        "of a text: its headline; when left out, a first line that an empty line follows",
      )
      .option("--publisher <name>", "of a text: who published it")
      .option(
        "--published <date>",
        "of a text: when, as 2026-11-23 or 2026-11-23T08:00:00Z; when left out, as its page says, else now",
      )
      .option("--wait", "wait until it is merged, and tell the outcome")
      .option("--json", "print JSON"),
  ).action(ingest);
}

const answerSchema = v.object({
  stages: v.array(stageSchema),
  articles: v.array(
    v.object({ article: articleSchema, textFrom: textFromSchema, reports: v.array(reportSchema) }),
  ),
  dryMerge: v.array(dryMergeSchema),
  dryMentions: v.array(dryMentionSchema),
  queued: v.number(),
});
export type IngestAnswer = v.InferOutput<typeof answerSchema>;

async function ingest(what: string | undefined, options: IngestOptions): Promise<void> {
  const input = readWhat(what, options);
  await onTarget(options, async (target) => {
    const answer = await invokeIngest(target, input);
    const outcomes: Outcome[] = options.wait === true ? await waitForMerge(target, answer) : [];
    print(
      options.json === true
        ? jsonLine({ ...answer, ...(options.wait === true ? { outcomes } : {}) })
        : tellIngested(answer, outcomes),
    );
  });
}

function readWhat(what: string | undefined, options: IngestOptions): object {
  if (what !== undefined && options.text !== undefined) {
    throw new BadInput("the command line", ["Expected one thing to ingest, found another in --text"]);
  }
  const where = what ?? options.text;
  if (where === undefined) {
    throw new BadInput("the command line", ["Expected the URL of a feed or article, or a file"]);
  }
  return readByHand(where, options);
}

async function invokeIngest({ lambda, outputs }: Target, input: object): Promise<IngestAnswer> {
  return check(
    answerSchema,
    await invoke(await lambda(), outputs.IngestFunction, input),
    "the answer of ingest",
  );
}
