import type { Command } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { explainArticle } from "../explain-article.ts";
import { paintFor } from "../paint.ts";
import { readArticle } from "../read-article.ts";
import { tellExplained } from "../tell-explained.ts";

export function addExplain(program: Command): void {
  program
    .command("explain")
    .description(
      "show what is seen in an article: names and what they resolve to, relevance, reports, and why",
    )
    .argument("<article>", "a file, the URL of a page, or - for standard input")
    .option("--title <title>", "its headline; when left out, a first line that an empty line follows")
    .option(
      "--published <date>",
      "when it was published, as 2026-11-23; now when left out and the page is silent",
    )
    .option("--json", "print JSON")
    .action(explain);
}

interface ExplainOptions {
  title?: string;
  published?: string;
  json?: boolean;
}

async function explain(where: string, { title, published, json }: ExplainOptions): Promise<void> {
  const given = await readArticle(where, process.env["VEDETTE_ALLOW_HOSTS"] ?? "");
  const publishedAt = instantOf(published) ?? given.publishedAt ?? new Date().toISOString();
  const explained = explainArticle(
    { title: title ?? given.title, text: given.text, publishedAt },
    loadKnowledge(),
  );
  const paint = paintFor(process.stdout.isTTY === true, process.env["NO_COLOR"]);
  process.stdout.write(
    json === true
      ? `${JSON.stringify(explained)}\n`
      : tellExplained(explained, paint, process.stdout.columns ?? Number.POSITIVE_INFINITY),
  );
}

function instantOf(published: string | undefined): string | null {
  if (published === undefined) return null;
  const time = Date.parse(published);
  if (Number.isNaN(time))
    throw new BadInput("--published", [`Expected a date as 2026-11-23, found "${published}"`]);
  return new Date(time).toISOString();
}
