import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { mergeableLine } from "../../lambdas/reports/answer-line.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { tries } from "../proof.ts";
import { partitionOf, seeded, shuffled } from "../shuffled.ts";

const folder = process.env["VEDETTE_EVAL_DIR"] ?? "";
const { numRuns: orders } = tries(20, 2);

/** Whole articles of a few weeks in which several wars go on: what no invented newsroom has. */
test.skipIf(folder === "")(`${orders} orders of arrival make the same events of the real news`, () => {
  const knowledge = loadKnowledge();
  const articles = readFileSync(join(folder, "realnews", "articles.dev.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(
      ({ published, ...one }, n) => mergeableLine({ ...one, publishedAt: published }, n, knowledge).reports,
    )
    .filter((reports) => reports.length > 0);
  const eventsOf = (order: typeof articles) => partitionOf(walkMerging(order, knowledge, shortHash));
  const events = eventsOf(articles);
  // Some events have several reports, or the orders prove nothing.
  expect(events.filter((reports) => reports.includes(" ")).length).toBeGreaterThan(30);
  const random = seeded(3);
  for (let n = 0; n < orders; n++) expect(eventsOf(shuffled(articles, random)), `order ${n}`).toEqual(events);
});
