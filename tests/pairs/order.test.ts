import { expect, test } from "vitest";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { isNews } from "../../lambdas/reports/report.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { tries } from "../proof.ts";
import { partitionOf, seeded, shuffled } from "../shuffled.ts";
import { readPairs, reportsOf } from "./score-pairs.ts";

/** Tellings by writers of the open set: "o" and "f" wrote look-alikes, denials and updates of each happening. */
const writers = /^[of]/;
const { numRuns: orders } = tries(20, 6);

test(`${orders} orders of arrival make the same events of the same reports`, () => {
  const knowledge = loadKnowledge();
  const articles = Object.entries(readPairs("open").tellings)
    .filter(([id]) => writers.test(id))
    .map(([id, telling]) => reportsOf(id, telling, knowledge).filter(isNews))
    .filter((reports) => reports.length > 0);
  const eventsOf = (order: typeof articles) => partitionOf(walkMerging(order, knowledge, shortHash));
  const expected = eventsOf(articles);
  // Some events have several reports, or the orders prove nothing.
  expect(expected.filter((reports) => reports.includes(" ")).length).toBeGreaterThan(20);
  const random = seeded(7);
  for (let n = 0; n < orders; n++)
    expect(eventsOf(shuffled(articles, random)), `order ${n}`).toEqual(expected);
});
