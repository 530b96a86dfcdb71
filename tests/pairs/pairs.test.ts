import { expect, test } from "vitest";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { readPairs, scorePairs } from "./score-pairs.ts";

test.each(["open", "set-aside", "fresh"] as const)(
  "the %s set has a hundred pairs, each telling in use",
  (half) => {
    const { tellings, pairs } = readPairs(half);
    expect(pairs).toHaveLength(100);
    expect(new Set(pairs.flatMap(({ a, b }) => [a, b]))).toEqual(new Set(Object.keys(tellings)));
    const same = pairs.filter((pair) => pair.same).length;
    expect(same).toBeGreaterThan(40);
    expect(same).toBeLessThan(60);
  },
);

test("of the open half at least 95 are right, and no two happenings are joined", () => {
  const judged = scorePairs(readPairs("open"), loadKnowledge());
  expect(judged.filter(({ right }) => right).length).toBeGreaterThanOrEqual(95);
  expect(judged.filter(({ same, right }) => !same && !right)).toEqual([]);
});
