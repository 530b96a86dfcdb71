import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import { type PartName, parts } from "../../lambdas/reports/standing/parts.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { fitOdds, leavingOneOut, oddsOf } from "./fit-odds.ts";

/**
 * Fits the points of standing and confidence on the real news, and prints them as the rows of `standing/parts.ts`, with what
 * they reach on publishers left out: `npm run fit:standing`.
 */
const folder = join(process.env["VEDETTE_EVAL_DIR"] ?? "", "realnews");
const articleSchema = v.looseObject({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  publisher: v.string(),
  published: v.string(),
});
const labelsSchema = v.array(v.tuple([v.boolean(), v.boolean(), v.boolean()]));

await ensureKnowledge();
const knowledge = loadKnowledge();
const linesOf = (text: string) => text.trim().split("\n");
const coded = linesOf(readFileSync(join(folder, "articles.dev.jsonl"), "utf8")).map((line, n) => {
  const { id, title, text, publisher, published } = check(articleSchema, JSON.parse(line), `article ${n}`);
  const publishedAt = new Date(published).toISOString();
  return { id, publisher, judged: codeJudged({ id, revision: 1, title, text, publishedAt }, knowledge) };
});
const answers = coded.map(({ id, judged }) => JSON.stringify({ id, reports: judged.reports })).join("\n");
const labelled = execFileSync(
  "python3",
  [fileURLToPath(new URL("label-reports.py", import.meta.url)), folder],
  { input: `${answers}\n`, encoding: "utf8", maxBuffer: 2 ** 24 },
);
const labels = linesOf(labelled).map((line) => check(labelsSchema, JSON.parse(line), "labels"));
const rows = coded.flatMap(({ publisher, judged }, n) =>
  judged.reports.map((report, k) => {
    const [tells = false, isBest = false, isLive = false] = labels[n]?.[k] ?? [];
    return { publisher, report, tells, isBest, isLive, parts: judged.parts[k] ?? new Set<PartName>() };
  }),
);

/** The sample newsroom tells each of its happenings as new: short and plain, as agencies do. */
const clock = new Date("2026-11-23T12:00:00.000Z");
for (const { slug, title, paragraphs, publishedAt } of readNewsroom(clock)) {
  const article = {
    id: slug,
    revision: 1,
    title,
    text: paragraphs.join("\n"),
    publishedAt: publishedAt.toISOString(),
  };
  const { reports, parts: held } = codeJudged(article, knowledge);
  for (const [k, report] of reports.entries()) {
    const isLive = report.modality !== "historical" && report.modality !== "hypothetical";
    rows.push({
      publisher: "sample newsroom",
      report,
      tells: isLive,
      isBest: isLive,
      isLive,
      parts: held[k] ?? new Set<PartName>(),
    });
  }
}

/** A weaker pull towards 0 fits the publishers that were seen, a stronger one no publisher. */
const pull = 6;
/** Parts that fewer happenings have are left at 0. */
const fewest = 8;

const names = parts.map(({ name }) => name);
const vectorOf = (held: ReadonlySet<PartName>) => names.map((name) => (held.has(name) ? 1 : 0));
function fitted(own: typeof rows, isTrue: (row: (typeof rows)[number]) => boolean) {
  const counts = names.map((name) => own.filter((row) => row.parts.has(name)).length);
  const cases = own.map((row) => ({
    group: row.publisher,
    x: vectorOf(row.parts).map((value, n) => ((counts[n] ?? 0) < fewest ? 0 : value)),
    y: isTrue(row) ? 1 : 0,
  }));
  return { points: fitOdds(cases, pull), unseen: leavingOneOut(cases, pull), cases };
}

const live = rows.filter(({ isLive }) => isLive);
const news = fitted(live, ({ isBest }) => isBest);
const confidence = fitted(rows, ({ tells }) => tells);

const written = (value: number | undefined) => (value ?? 0).toFixed(2).replace(/^-0\.00$/, "0.00");
for (const [n, { name, of }] of parts.entries())
  process.stdout.write(
    `  ["${name}", "${of}", ${Number(written(news.points[n]))}, ${Number(written(confidence.points[n]))}],\n`,
  );
process.stdout.write(
  `bases: news ${written(news.points.at(-1))}, confidence ${written(confidence.points.at(-1))}\n\n`,
);

/** Share of pairs in which the true one has the higher odds. */
function areaUnder(
  cases: readonly { y: number }[],
  odds: readonly number[],
  keep: (n: number) => boolean,
): number {
  const at = cases.map((_, n) => n).filter(keep);
  const [yes, no] = [at.filter((n) => cases[n]?.y === 1), at.filter((n) => cases[n]?.y === 0)];
  const wins = yes.flatMap((a) => no.map((b) => Math.sign((odds[a] ?? 0) - (odds[b] ?? 0)) / 2 + 0.5));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
const isMaterial = ({ report }: (typeof rows)[number]) =>
  report.severity >= 2 && report.modality !== "historical" && report.modality !== "hypothetical";
const area = (own: typeof rows, { cases, unseen }: typeof news) =>
  areaUnder(cases, unseen, (n) => isMaterial(own[n] as (typeof rows)[number])).toFixed(3);
process.stdout.write(
  `publishers left out, severity 2 and more: area under curve, news ${area(live, news)}, confidence ${area(rows, confidence)}\n`,
);
for (let tenth = 0; tenth < 10; tenth++) {
  const own = confidence.cases.filter((_, n) => {
    const share = 1 / (1 + Math.exp(-(confidence.unseen[n] ?? 0)));
    return share >= tenth / 10 && share < (tenth + 1) / 10;
  });
  const share = own.reduce((sum, { y }) => sum + y, 0) / Math.max(1, own.length);
  process.stdout.write(
    `  ${(tenth / 10).toFixed(1)}-${((tenth + 1) / 10).toFixed(1)}  ${String(own.length).padStart(4)}  ${share.toFixed(2)}\n`,
  );
}
void oddsOf;
