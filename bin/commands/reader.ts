import { type Command, Option } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { readLines, writeLine } from "../json-lines.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { parseAnswer } from "../parse-answer.ts";
import { readArticle, readInput } from "../read-article.ts";
import { type QuestionKind, questionKinds, questionOf, readLine } from "../second-reader.ts";
import { tellQuestion, tellReading } from "../tell-reading.ts";

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
  const answer = options.answer === undefined ? undefined : parseAnswer(readInput(options.answer));
  const reading =
    answer === undefined
      ? null
      : readLine(line, answer, { mode: "annotate", model: "unnamed" }, knowledge, which);
  if (json === true) return void print(jsonLine({ question, answer, reading }));
  print(tellQuestion(question));
  if (reading !== null) print(`\n${tellReading(answer, reading)}`);
}
