import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import type { PartName } from "../../lambdas/reports/standing/parts.ts";

/** A report of the real news with what its labels say of it. */
export interface JudgedReport {
  publisher: string;
  report: CodedReport;
  parts: ReadonlySet<PartName>;
  /** It tells some new happening of its article. */
  tells: boolean;
  /** It is the one that tells it best. */
  isBest: boolean;
  /** It could alert: neither of the past nor imagined, and its day is fresh. */
  isLive: boolean;
}

const articleSchema = v.looseObject({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  publisher: v.string(),
  published: v.string(),
});
const labelsSchema = v.array(v.tuple([v.boolean(), v.boolean(), v.boolean()]));
const linesOf = (text: string) => text.trim().split("\n");

/** All reports of the real news in the folder of the evaluation sets, judged by their labels. */
export function judgedRealNews(folder: string, knowledge: Knowledge): JudgedReport[] {
  const own = join(folder, "realnews");
  const coded = linesOf(readFileSync(join(own, "articles.dev.jsonl"), "utf8")).map((line, n) => {
    const { id, title, text, publisher, published } = check(articleSchema, JSON.parse(line), `article ${n}`);
    const publishedAt = new Date(published).toISOString();
    return { id, publisher, judged: codeJudged({ id, revision: 1, title, text, publishedAt }, knowledge) };
  });
  const answers = coded.map(({ id, judged }) => JSON.stringify({ id, reports: judged.reports }));
  const labels = linesOf(
    execFileSync("python3", [fileURLToPath(new URL("label-reports.py", import.meta.url)), own], {
      input: `${answers.join("\n")}\n`,
      encoding: "utf8",
      maxBuffer: 2 ** 24,
    }),
  ).map((line) => check(labelsSchema, JSON.parse(line), "the labels of an article"));
  return coded.flatMap(({ publisher, judged }, n) =>
    judged.reports.map((report, k) => {
      const [tells = false, isBest = false, isLive = false] = labels[n]?.[k] ?? [];
      return { publisher, report, parts: judged.parts[k] ?? new Set(), tells, isBest, isLive };
    }),
  );
}

/** Shares from 0 to 1 in tenths: how many cases stand in each, and the share of them that is so. */
export function tenths(cases: readonly { share: number; isSo: boolean }[]): string[][] {
  return Array.from({ length: 10 }, (_, n) => {
    const own = cases.filter(({ share }) => Math.min(9, Math.floor(share * 10)) === n);
    const found = own.filter(({ isSo }) => isSo).length / Math.max(1, own.length);
    return [`${n / 10}-${(n + 1) / 10}`, String(own.length), own.length === 0 ? "" : found.toFixed(2)];
  });
}

const figuresSchema = v.looseObject({ headline: v.record(v.string(), v.nullable(v.number())) });

/** What the scorer of the real news says of the coder's answers: rows of set, size, measure, figure. */
export function realNewsRows(folder: string, root: string): string[][] {
  const scorer = join(folder, "realnews", "score.py");
  const command = "node bin/vedette.mjs code --jsonl --reports";
  const output = execFileSync("python3", [scorer, "--cmd", command, "--cwd", root], { encoding: "utf8" });
  const { headline } = check(figuresSchema, JSON.parse(output), "the scorer's answer on the real news");
  return Object.entries(headline).map(([name, figure]) => ["realnews", "189", name, String(figure)]);
}
