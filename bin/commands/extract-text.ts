import type { Command } from "commander";
import * as v from "valibot";
import { extractText } from "../../lambdas/article/extract-text.ts";
import { check } from "../../lambdas/check.ts";
import { answerLines } from "../json-lines.ts";

export function addExtractText(program: Command): void {
  program
    .command("extract-text")
    .description("find the article on pages from stdin, one JSON line each, without any database")
    .requiredOption(
      "--jsonl",
      'lines {"id","url","html"} in, lines {"id","title","text"} out; "" where none is found',
    )
    .action(() => answerLines(answer));
}

const lineSchema = v.object({ id: v.string(), url: v.optional(v.string(), ""), html: v.string() });

function answer(line: unknown) {
  const { id, html } = check(lineSchema, line, "a line of stdin");
  const page = extractText(html);
  return { id, title: page?.title ?? "", text: page?.text ?? "" };
}
