import { type Command, Option } from "commander";
import { readLines, writeLine } from "../json-lines.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { type QuestionKind, questionKinds, questionOf } from "../second-reader.ts";

export function addReader(program: Command): void {
  const reader = program
    .command("reader")
    .description("see what a second reader, a language model, is asked, without any database");
  reader
    .command("prompts")
    .description("write the question about each article on stdin, one JSON line each")
    .requiredOption(
      "--jsonl",
      'lines {"id","title","text","publisher","publishedAt"} in, lines {"id","system","user","schema"} out',
    )
    .addOption(
      new Option(
        "--question <which>",
        "ask all this one (default: before where rules code news, else unread where a known name stands)",
      ).choices(questionKinds),
    )
    .action(writePrompts);
}

async function writePrompts({ question }: { question?: QuestionKind }): Promise<void> {
  const knowledge = await openKnowledge();
  for await (const line of readLines()) {
    const asked = questionOf(line, question, knowledge);
    if (asked !== null) await writeLine(asked);
  }
}
