import { expect, test } from "vitest";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { readPairs, scorePairs } from "./score-pairs.ts";

test.each([
  ["open", 629],
  ["set-aside", 100],
  ["fourth", 100],
] as const)(
  "the %s set has %i pairs, about as many that are one as that are two, each telling in use",
  (name, count) => {
    const { tellings, pairs } = readPairs(name);
    expect(pairs).toHaveLength(count);
    expect(new Set(pairs.flatMap(({ a, b }) => [a, b]))).toEqual(new Set(Object.keys(tellings)));
    const same = pairs.filter((pair) => pair.same).length;
    expect(same).toBeGreaterThan(0.4 * count);
    expect(same).toBeLessThan(0.6 * count);
  },
);

// The figures stand in docs/accuracy.md; what is right may not become wrong unseen.
test("of the open set at least 85 of 100 are right, and at most one in twenty-five that are two is joined", () => {
  const judged = scorePairs(readPairs("open"), loadKnowledge());
  const joined = judged.filter(({ same, right }) => !same && !right);
  expect(judged.filter(({ right }) => right).length / judged.length).toBeGreaterThanOrEqual(0.85);
  expect(
    joined.length / judged.filter(({ same }) => !same).length,
    JSON.stringify(joined),
  ).toBeLessThanOrEqual(0.04);
});
