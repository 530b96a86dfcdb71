import { createInterface } from "node:readline";
import { type Command, InvalidArgumentError } from "commander";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { answerLine } from "../../lambdas/reports/answer-line.ts";

export function addCode(program: Command): void {
  program
    .command("code")
    .description("code articles from stdin, one JSON line each, without any database")
    .requiredOption("--jsonl", 'lines {"id","title","text","publishedAt"} in, lines {"id","events",…} out')
    .action(codeLines);
}

/** One answer line per input line, in order, in constant memory. */
async function codeLines(): Promise<void> {
  const knowledge = loadKnowledge();
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const answer = answerLine(parse(line, lineNumber), knowledge);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  }
}

function parse(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InvalidArgumentError(`Cannot read line ${lineNumber} of stdin as JSON: ${line.slice(0, 60)}`);
  }
}
