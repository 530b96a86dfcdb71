import { type Command, Option } from "commander";
import { groupTexts } from "../../lambdas/events/group-texts.ts";
import { toldWords } from "../../lambdas/events/told-words.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { type Answer, answerLine, reportsLine, textOfLine } from "../../lambdas/reports/answer-line.ts";
import { answerLines, readLines, writeLine } from "../json-lines.ts";

export function addCode(program: Command): void {
  program
    .command("code")
    .description("code articles from stdin, one JSON line each, without any database")
    .requiredOption("--jsonl", 'lines {"id","title","text","publishedAt"} in, lines {"id","events",…} out')
    .addOption(
      new Option(
        "--cluster",
        "read all lines first, and say in each which tell of one happening by their words",
      ).conflicts("reports"),
    )
    .option("--reports", 'lines {"id","reports",…} out: whole reports instead of events and mentions')
    .action(async ({ cluster, reports }: { cluster?: boolean; reports?: boolean }) => {
      const knowledge = loadKnowledge();
      if (reports === true) return answerLines((line) => reportsLine(line, knowledge));
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
