import { readFileSync } from "node:fs";
import * as v from "valibot";
import { BadInput, check } from "../lambdas/check.ts";
import { fileFault } from "../lib/file-fault.ts";

const lineSchema = v.object({ id: v.string(), answer: v.unknown() });

/** Answers of a model by the id of their article, from a file of lines `{"id","answer"}`. @throws {BadInput} for any other. */
export function readAnswers(path: string): Map<string, unknown> {
  const answers = new Map<string, unknown>();
  for (const [n, line] of readFile(path).split("\n").entries()) {
    if (line.trim() === "") continue;
    const where = `line ${n + 1} of ${path}`;
    const { id, answer } = check(lineSchema, parseJson(line, where), where);
    answers.set(id, parseAnswer(answer));
  }
  return answers;
}

/** An answer that a model wrote as text is the JSON in it, perhaps between marks of code; whatever else stands as it is. */
export function parseAnswer(answer: unknown): unknown {
  if (typeof answer !== "string") return answer;
  const [from, to] = [answer.indexOf("{"), answer.lastIndexOf("}")];
  try {
    return JSON.parse(answer.slice(from, to + 1));
  } catch {
    return answer;
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new BadInput(path, [fileFault(error)]);
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(where, ["Expected JSON"]);
  }
}
