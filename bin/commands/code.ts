import type { Command } from "commander";
import { groupTexts } from "../../lambdas/events/group-texts.ts";
import { toldWords } from "../../lambdas/events/told-words.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { type Answer, answerLine, textOfLine } from "../../lambdas/reports/answer-line.ts";
import { answerLines, readLines, writeLine } from "../json-lines.ts";

export function addCode(program: Command): void {
  program
    .command("code")
    .description("code articles from stdin, one JSON line each, without any database")
    .requiredOption("--jsonl", 'lines {"id","title","text","publishedAt"} in, lines {"id","events",…} out')
    .option("--cluster", "read all lines first, and say in each which tell of one happening by their words")
    .action(async ({ cluster }: { cluster?: boolean }) => {
      const knowledge = loadKnowledge();
      if (cluster !== true) return answerLines((line) => answerLine(line, knowledge));
      const answers: Answer[] = [];
      const words: string[][] = [];
      for await (const line of readLines()) {
        answers.push(answerLine(line, knowledge));
        words.push(toldWords(textOfLine(line)));
      }
      const groups = groupTexts(words);
      for (const [at, answer] of answers.entries())
        await writeLine({ ...answer, cluster: `c-${groups[at]}` });
    });
}
