import { type Command, Option } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import type { Question } from "../../lambdas/reader/question.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { readLines, writeLine } from "../json-lines.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { parseAnswer } from "../parse-answer.ts";
import { readArticle, readInput } from "../read-article.ts";
import { type QuestionKind, questionKinds, questionOf, readLine } from "../second-reader.ts";
import { tellQuestion, tellTaken } from "../tell-try.ts";

export function addReader(program: Command): void {
  const reader = program
    .command("reader")
    .description("see what a second reader, a language model, is asked, without any database");
  const which = () =>
    new Option(
      "--question <which>",
      "ask this one (default: before where rules code news, else unread where a known name stands)",
    ).choices(questionKinds);
  reader
    .command("prompts")
    .description("write the question about each article on stdin, one JSON line each")
    .requiredOption(
      "--jsonl",
      'lines {"id","title","text","publisher","publishedAt"} in, lines {"id","system","user","schema"} out',
    )
    .addOption(which())
    .action(writePrompts);
  reader
    .command("try")
    .description("show what is asked about an article, and what would be taken of an answer")
    .argument("<article>", "a file, the URL of a page, or - for standard input")
    .option("--published <date>", "when it was published; now when left out and the page is silent")
    .option("--publisher <name>", "who published it", "")
    .addOption(which())
    .option("--answer <file>", "an answer, as a model gave it")
    .addOption(
      new Option(
        "--model <id>",
        "ask this model of Amazon Bedrock, which costs what it costs: in AWS_REGION, or at AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
      ).conflicts("answer"),
    )
    .option("--json", "print JSON")
    .action(tryReader);
}

async function writePrompts({ question }: { question?: QuestionKind }): Promise<void> {
  const knowledge = await openKnowledge();
  for await (const line of readLines()) {
    const asked = questionOf(line, question, knowledge);
    if (asked !== null) await writeLine(asked);
  }
}

interface TryOptions {
  published?: string;
  publisher: string;
  question?: QuestionKind;
  answer?: string;
  model?: string;
  json?: boolean;
}

async function tryReader(where: string, options: TryOptions): Promise<void> {
  const { published, publisher, question: which, json } = options;
  const given = await readArticle(where, process.env["VEDETTE_ALLOW_HOSTS"] ?? "");
  const publishedAt = published ?? given.publishedAt ?? new Date().toISOString();
  if (Number.isNaN(Date.parse(publishedAt)))
    throw new BadInput("--published", [`Expected a date as 2026-11-23, found "${published}"`]);
  const line = { id: "article", title: given.title, text: given.text, publisher, publishedAt };
  const knowledge = await openKnowledge();
  const question = questionOf(line, which, knowledge);
  if (question === null)
    throw new BadInput(where, ["there is nothing to ask: no report, and no name that is known"]);
  const answer = await answerTo(question, options);
  const reading =
    answer === undefined
      ? null
      : readLine(line, answer, { mode: "annotate", model: options.model ?? "unnamed" }, knowledge, which);
  if (json === true) return void print(jsonLine({ question, answer, reading }));
  print(tellQuestion(question));
  if (reading !== null) print(`\n${tellTaken(answer, reading)}`);
}

/** Milliseconds that somebody at a terminal waits for an answer. */
const patienceMs = 60_000;

/** The answer of a file, or of a model that is asked now; undefined when neither is named. @throws {BadInput} saying why there is none. */
async function answerTo(question: Question, { answer, model }: TryOptions): Promise<unknown> {
  if (answer !== undefined) return parseAnswer(readInput(answer));
  if (model === undefined) return undefined;
  const { connectBedrock, converse } = await import("../../lambdas/store/converse.ts");
  const answered = await converse(connectBedrock(), model, question, patienceMs);
  if (answered.kind === "unread")
    throw new BadInput(`--model ${model}`, [`${answered.why}: ${answered.said}`]);
  return answered.answer;
}
