import type { Command } from "commander";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { answerLine } from "../../lambdas/reports/answer-line.ts";
import { answerLines } from "../json-lines.ts";

export function addCode(program: Command): void {
  program
    .command("code")
    .description("code articles from stdin, one JSON line each, without any database")
    .requiredOption("--jsonl", 'lines {"id","title","text","publishedAt"} in, lines {"id","events",…} out')
    .action(async () => {
      const knowledge = loadKnowledge();
      await answerLines((line) => answerLine(line, knowledge));
    });
}
