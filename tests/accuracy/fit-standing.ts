import { layOut } from "../../bin/table.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import { type PartName, parts } from "../../lambdas/reports/standing/parts.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { expected } from "../newsroom/expected.ts";
import { areaUnder, type Case, fitOdds, leavingOneOut, shareOf } from "./fit-odds.ts";
import { type JudgedReport, judgedRealNews, tenths } from "./real-news.ts";

/**
 * Fits the points of standing and confidence on the real news and the sample newsroom, and prints them as the rows of
 * `standing/parts.ts`, with what they reach on publishers left out: `npm run fit:standing`.
 */
const folder = process.env["VEDETTE_EVAL_DIR"] ?? "";
if (folder === "") {
  process.stdout.write("Skipped: VEDETTE_EVAL_DIR does not name the folder of the evaluation sets.\n");
  process.exit(0);
}
await ensureKnowledge();
const knowledge = loadKnowledge();

/** The sample newsroom tells each of its happenings as new, but for what is expected to be background: short and plain, as agencies do. */
function newsroomReports(): JudgedReport[] {
  return readNewsroom(new Date("2026-11-23T12:00:00.000Z")).flatMap(
    ({ slug, title, paragraphs, publishedAt }) => {
      const dated = { id: slug, revision: 1, title, publishedAt: publishedAt.toISOString() };
      const { reports, parts: held } = codeJudged({ ...dated, text: paragraphs.join("\n") }, knowledge);
      return reports.map((report, k) => {
        const isNew =
          !expected.background.includes(slug) &&
          report.modality !== "historical" &&
          report.modality !== "hypothetical";
        const labels = { tells: isNew, isBest: isNew, isLive: isNew };
        return { publisher: "sample newsroom", report, parts: held[k] ?? new Set<PartName>(), ...labels };
      });
    },
  );
}

/** A weaker pull fits the publishers that were seen, a stronger one nobody. */
const pull = 6;
/** Parts that fewer happenings have keep the points that they have. */
const fewest = 8;

function fitted(rows: readonly JudgedReport[], isTrue: (row: JudgedReport) => boolean) {
  const common = parts.map(({ name }) => rows.filter((row) => row.parts.has(name)).length >= fewest);
  const cases: Case[] = rows.map((row) => ({
    group: row.publisher,
    x: parts.map(({ name }, n) => (common[n] === true && row.parts.has(name) ? 1 : 0)),
    y: isTrue(row) ? 1 : 0,
  }));
  const unseen = leavingOneOut(cases, pull);
  const weighty = rows.map(
    ({ report: { severity, modality } }) =>
      severity >= 2 && modality !== "historical" && modality !== "hypothetical",
  );
  return { points: fitOdds(cases, pull), unseen, area: areaUnder(cases, unseen, (n) => weighty[n] === true) };
}

const rows = [...judgedRealNews(folder, knowledge), ...newsroomReports()];
const news = fitted(
  rows.filter(({ isLive }) => isLive),
  ({ isBest }) => isBest,
);
const confidence = fitted(rows, ({ tells }) => tells);

const written = (value = 0) => Number(value.toFixed(2)) + 0;
const isFitted = (name: PartName) => rows.filter((row) => row.parts.has(name)).length >= fewest;
const lines = parts.map(({ name, of, ...kept }, n) => {
  const [ofNews, ofConfidence] = isFitted(name)
    ? [news.points[n], confidence.points[n]]
    : [kept.news, kept.confidence];
  return `  ["${name}", "${of}", ${written(ofNews)}, ${written(ofConfidence)}],\n`;
});
const bases = `bases: news ${written(news.points.at(-1))}, confidence ${written(confidence.points.at(-1))}\n\n`;
const reached = `publishers left out, severity 2 and more, area under the curve: news ${news.area.toFixed(3)}, confidence ${confidence.area.toFixed(3)}\n`;
const table = layOut(
  ["confidence", "reports", "share that tells something new"],
  tenths(rows.map((row, n) => ({ share: shareOf(confidence.unseen[n] ?? 0), isSo: row.tells }))),
);
process.stdout.write([...lines, bases, reached, table].join(""));
