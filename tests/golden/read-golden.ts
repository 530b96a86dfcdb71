import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { CodableArticle } from "../../lambdas/article/article.ts";
import { check, daySchema } from "../../lambdas/check.ts";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import { modalitySchema, ploverClassSchema } from "../../lambdas/reports/plover.ts";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import { comparableActors } from "../comparable-actors.ts";
import { fictional } from "../fictional.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

const goldenReportSchema = v.strictObject({
  ploverClass: ploverClassSchema,
  mode: v.nullable(v.string()),
  source: v.array(v.string()),
  target: v.array(v.string()),
  place: v.nullable(v.string()),
  date: v.strictObject({ from: daySchema, to: daySchema, precision: v.string() }),
  modality: modalitySchema,
  killed: v.nullable(v.number()),
  /** The first words of the sentence that tells it first. */
  sentence: v.string(),
});
const goldenSchema = v.strictObject({ relevant: v.boolean(), reports: v.array(goldenReportSchema) });
export type Golden = v.InferOutput<typeof goldenSchema>;

/** One folder: an article, what a reader would code (`expected.json`), and where it differs what is coded (`coded.json`). */
export interface GoldenFolder {
  slug: string;
  expected: Golden;
  /** Null: the coder says what the reader says. */
  accepted: Golden | null;
  coded: Golden;
}

export const slugs = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const codedPath = (slug: string) => `${root}${slug}/coded.json`;

const readFile = (slug: string, name: string) => readFileSync(`${root}${slug}/${name}`, "utf8");

export function articleFile(slug: string): CodableArticle {
  const [head = "", titleLine = "", , ...lines] = readFile(slug, "article.txt").split("\n");
  const publishedAt = new Date(head.replace(/^published: /, "")).toISOString();
  const title = titleLine.replace(/^title: /, "");
  return { id: "golden", revision: 1, title, text: lines.join("\n").trim(), publishedAt };
}

/** @throws when the article or its expectation is missing or does not read. */
export function readGolden(slug: string): GoldenFolder {
  const parse = (name: string) =>
    check(goldenSchema, JSON.parse(readFile(slug, name)), `tests/golden/${slug}/${name}`);
  const { relevance, reports } = codeJudged(articleFile(slug), fictional);
  return {
    slug,
    expected: parse("expected.json"),
    accepted: existsSync(codedPath(slug)) ? parse("coded.json") : null,
    coded: { relevant: relevance.relevant, reports: reports.map(goldenOf) },
  };
}

function goldenOf(report: CodedReport): Golden["reports"][number] {
  const ids = (actors: CodedReport["sourceActors"]) => actors.map(({ id }) => id).sort();
  return {
    ploverClass: report.ploverClass,
    mode: report.mode,
    source: ids(report.sourceActors),
    target: ids(report.targetActors),
    place: report.place === null || report.place.inferred ? null : report.place.id,
    date: report.eventDate,
    modality: report.modality,
    killed: report.toll.killed?.least ?? null,
    sentence: report.evidence.sentence.text.replace(/\s+/g, " ").slice(0, 60),
  };
}

/** What two codings must share: not the order, not an actor without a row, not the wording of evidence. */
export function comparable({ relevant, reports }: Golden) {
  const told = reports.map(({ sentence: _, ...report }) => ({
    ...report,
    source: comparableActors(report.source),
    target: comparableActors(report.target),
  }));
  return { relevant, reports: told.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
}

export const isSame = (a: Golden, b: Golden) =>
  JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
