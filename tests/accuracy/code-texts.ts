import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SampleText } from "./sample-texts.ts";

/**
 * Codes the texts of a file with the coder of the project that stands in a folder, in whatever revision: a JSON line for
 * each, `{id, coding, inPart}`. Run by `same-coding.ts`, which gives the folder and the file.
 */
const [root = "", texts = ""] = process.argv.slice(2);
const of = (file: string) => import(pathToFileURL(join(root, file)).href);

const { ensureKnowledge } = await of("lib/knowledge/ensure-knowledge.ts");
await ensureKnowledge();
const { loadKnowledge } = await of("lambdas/mentions/load-knowledge.ts");
const { codeJudged } = await of("lambdas/reports/code-article.ts");
const { fictional } = await of("tests/fictional.ts");
const real = loadKnowledge();
for (const { world, ...article } of JSON.parse(readFileSync(texts, "utf8")) as SampleText[]) {
  const { reports, sentences = [], inPart = null } = codeJudged(article, world === "real" ? real : fictional);
  const silences = sentences.map(({ silence }: { silence: string }) => silence);
  process.stdout.write(`${JSON.stringify({ id: article.id, coding: { reports, silences }, inPart })}\n`);
}
