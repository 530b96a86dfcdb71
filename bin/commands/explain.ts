import { writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { counted } from "../../lambdas/store/counted.ts";
import { fileFault } from "../../lib/file-fault.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { type Explained, explainArticle } from "../explain-article.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { pageExplained } from "../page-explained.ts";
import { colourCodes, paintFor } from "../paint.ts";
import { readArticle } from "../read-article.ts";
import { readBack } from "../read-time.ts";
import { terminalWidth } from "../table.ts";
import { tellExplained } from "../tell-explained.ts";

export function addExplain(program: Command): void {
  program
    .command("explain")
    .description(
      "show what is seen in an article: names and what they resolve to, relevance, reports with what was decided, and why the rest codes nothing",
    )
    .argument("<article>", "a file, the URL of a page, or - for standard input")
    .option("--title <title>", "its headline; when left out, a first line that an empty line follows")
    .option(
      "--published <date>",
      "when it was published, as 2026-11-23; now when left out and the page is silent",
    )
    .option("--json", "print JSON")
    .option(
      "--clauses",
      "also show the clauses of each sentence that was read: verbs, how they hang, what they have taken",
    )
    .addOption(
      new Option(
        "--html [file]",
        "write one self-contained page instead, to standard output when no file is named",
      ).conflicts(["json", "clauses"]),
    )
    .action(explain);
}

interface ExplainOptions {
  title?: string;
  published?: string;
  json?: boolean;
  clauses?: boolean;
  html?: string | true;
}

async function explain(where: string, options: ExplainOptions): Promise<void> {
  const { title, published, json, html, clauses } = options;
  const given = await readArticle(where, process.env["VEDETTE_ALLOW_HOSTS"] ?? "");
  const now = new Date();
  const publishedAt =
    published === undefined
      ? (given.publishedAt ?? now.toISOString())
      : readBack(published, "--published", now);
  const explained = explainArticle(
    { title: title ?? given.title, text: given.text, publishedAt },
    await openKnowledge(),
    clauses,
  );
  if (typeof html === "string" && html !== "-") {
    writePage(html, explained);
    return;
  }
  const paint = paintFor(process.stdout.isTTY === true, process.env);
  print(
    html !== undefined
      ? pageExplained(explained)
      : json === true
        ? jsonLine(explained)
        : tellExplained(explained, paint, terminalWidth()),
    colourCodes,
  );
}

function writePage(file: string, explained: Explained): void {
  try {
    writeFileSync(file, pageExplained(explained));
  } catch (error) {
    throw new BadInput(file, [fileFault(error)]);
  }
  print(
    `${file}: ${counted(explained.reports.length, "report")}, ${counted(explained.mentions.length, "mention")}\n`,
  );
}
