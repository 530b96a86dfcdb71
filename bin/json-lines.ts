import { createInterface } from "node:readline";
import { InvalidArgumentError } from "commander";

/** Answers each line of standard input with one of its own, in order, in constant memory. */
export async function answerLines(answer: (line: unknown) => unknown): Promise<void> {
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const answered = JSON.stringify(await answer(parse(line, lineNumber)));
    if (!process.stdout.write(`${answered}\n`)) {
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
