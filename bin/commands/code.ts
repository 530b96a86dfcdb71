import { type Command, Option } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { groupTexts } from "../../lambdas/events/group-texts.ts";
import { toldWords } from "../../lambdas/events/told-words.ts";
import { mentionId, uncodedOf } from "../../lambdas/events/uncoded.ts";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import {
  type Answer,
  answerLine,
  articleOfLine,
  type MergeableAnswer,
  mergeableLine,
  reportsLine,
  textOfLine,
} from "../../lambdas/reports/answer-line.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { answerLines, readLines, writeLine } from "../json-lines.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { readAnswers } from "../parse-answer.ts";
import { type ReaderMode, readerModes, readLine } from "../second-reader.ts";

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
    .option(
      "--events",
      "with --reports: read all lines first, and say of each report the event that it belongs to, and of a line without any which it mentions",
    )
    .option(
      "--answers <file>",
      'with --reports: what a second reader answered to "reader prompts", lines {"id","answer"}, changes what it may',
    )
    .addOption(
      new Option(
        "--reader <mode>",
        "with --answers: only say what the second reader thinks, or keep back what it doubts",
      )
        .choices(readerModes)
        .default("gate"),
    )
    .option("--begin", 'with --answers: also what the model alone read, as on a watch with "reader": true')
    .action(code);
}

interface Options {
  cluster?: boolean;
  reports?: boolean;
  events?: boolean;
  answers?: string;
  reader: ReaderMode;
  begin?: boolean;
}

async function code({ cluster, reports, events, answers, reader, begin }: Options): Promise<void> {
  if (events === true && reports !== true)
    throw new BadInput("--events", ["it goes with --reports: it is reports that have an event"]);
  if (answers !== undefined && (reports !== true || events === true))
    throw new BadInput("--answers", ["it goes with --reports alone: it is reports that are read again"]);
  const knowledge = await openKnowledge();
  if (answers !== undefined) return answerReadAgain(readAnswers(answers), reader, begin === true, knowledge);
  if (events === true) return answerWithEvents(knowledge);
  if (reports === true) return answerLines((line) => reportsLine(line, knowledge));
  if (cluster !== true) return answerLines((line) => answerLine(line, knowledge));
  return answerWithClusters(knowledge);
}

/** What rules code, as a second reader's answers leave it; an article without an answer stays as it is. */
async function answerReadAgain(
  answers: ReadonlyMap<string, unknown>,
  mode: ReaderMode,
  begins: boolean,
  knowledge: Knowledge,
): Promise<void> {
  await answerLines((line) => {
    const answer = answers.get(articleOfLine(line).id);
    const read = readLine(line, answer, { mode, model: "offline" }, knowledge);
    return begins ? { ...read, reports: [...read.reports, ...read.readByModel] } : read;
  });
}

async function answerWithClusters(knowledge: Knowledge): Promise<void> {
  const answers: Answer[] = [];
  const words: string[][] = [];
  for await (const line of readLines()) {
    answers.push(answerLine(line, knowledge));
    words.push(toldWords(textOfLine(line)));
  }
  const groups = groupTexts(words);
  for (const [at, answer] of answers.entries()) await writeLine({ ...answer, cluster: `c-${groups[at]}` });
}

/**
 * Each report with the event that merging gives it when the lines are merged in their order; null for background of none. A line
 * without reports says which event it mentions.
 */
async function answerWithEvents(knowledge: Knowledge): Promise<void> {
  const answers: MergeableAnswer[] = [];
  for await (const line of readLines()) answers.push(mergeableLine(line, answers.length, knowledge));
  const eventOf = walkMerging(
    answers.map(({ reports }) => reports),
    knowledge,
    shortHash,
    answers.flatMap((line) => uncodedOfLine(line) ?? []),
  );
  for (const { answer, reports, article } of answers) {
    const withEvents = answer.reports.map((report, at) => ({
      ...report,
      event: eventOf.get(reports[at]?.id ?? "") ?? null,
    }));
    const mentions = eventOf.get(mentionId({ articleId: article.id })) ?? null;
    await writeLine({ ...answer, reports: withEvents, mentions });
  }
}

const uncodedOfLine = ({ article, reports, named }: MergeableAnswer) =>
  reports.length > 0 || named === null ? null : uncodedOf(article, named);
