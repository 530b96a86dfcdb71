import { createInterface } from "node:readline";
import { BadInput } from "../lambdas/check.ts";
import { jsonLine, print } from "../lib/terminal.ts";

/** Answers each line of standard input with one of its own, in order, in constant memory. */
export async function answerLines(answer: (line: unknown) => unknown): Promise<void> {
  for await (const line of readLines()) await writeLine(await answer(line));
}

/** The JSON of each line of standard input; empty lines are passed over. */
export async function* readLines(): AsyncGenerator<unknown> {
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() !== "") yield parse(line, lineNumber);
  }
}

export async function writeLine(value: unknown): Promise<void> {
  if (print(jsonLine(value))) return;
  await new Promise((resolve) => process.stdout.once("drain", resolve));
}

function parse(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadInput(`line ${lineNumber} of stdin`, [`Expected JSON, found ${line.slice(0, 60)}`]);
  }
}
