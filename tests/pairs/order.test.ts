import { expect, test } from "vitest";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { isNews, type Report } from "../../lambdas/reports/report.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { tries } from "../proof.ts";
import { agreementOf, partitionOf, seeded, shuffled } from "../shuffled.ts";
import { readPairs, reportsOf } from "./score-pairs.ts";

/** Tellings by writers of the open set: "o" and "f" wrote look-alikes, denials and updates of each happening. */
const writers = /^[of]/;
const { numRuns: orders } = tries(20, 6);

/**
 * A denial stands with what it fits best of what was there when it came, so that it proves no two happenings to be one: where it
 * stands may hang on the order, as nothing else does.
 */
test(`${orders} orders of arrival make the same events of the same reports, but for where a vague denial stands`, () => {
  const knowledge = loadKnowledge();
  const articles = Object.entries(readPairs("open").tellings)
    .filter(([id]) => writers.test(id))
    .map(([id, telling]) => reportsOf(id, telling, knowledge).filter(isNews))
    .filter((reports) => reports.length > 0);
  const denials = new Set(articles.flatMap((reports) => reports.filter(isDenial).map(({ id }) => id)));
  const told = (eventOf: ReadonlyMap<string, string>) =>
    partitionOf(new Map([...eventOf].filter(([id]) => !denials.has(id))));
  const expected = walkMerging(articles, knowledge, shortHash);
  // Some events have several reports, or the orders prove nothing.
  expect(told(expected).filter((reports) => reports.includes(" ")).length).toBeGreaterThan(20);
  const random = seeded(7);
  for (let n = 0; n < orders; n++) {
    const found = walkMerging(shuffled(articles, random), knowledge, shortHash);
    expect(told(found), `order ${n}`).toEqual(told(expected));
    expect(agreementOf(found, expected), `order ${n}`).toBeGreaterThanOrEqual(0.9);
  }
});

const isDenial = ({ modality }: Report) => modality === "denied";
