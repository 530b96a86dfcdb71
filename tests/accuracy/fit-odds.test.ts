import { describe, expect, test } from "vitest";
import { areaUnder, type Case, fitOdds, leavingOneOut, oddsOf, shareOf } from "./fit-odds.ts";
import { tenths } from "./real-news.ts";

/** Of ten cases with the first value eight are so, of ten without it two; the second value says nothing. */
const cases: Case[] = [1, 0].flatMap((first) =>
  Array.from({ length: 10 }, (_, n) => ({
    group: `paper ${n % 5}`,
    x: [first, n % 2],
    y: n < (first === 1 ? 8 : 2) ? 1 : 0,
  })),
);

describe("odds that are fitted", () => {
  test("give each value the share that it has", () => {
    const points = fitOdds(cases, 0.001);
    expect(shareOf(oddsOf(points, [1, 0]))).toBeCloseTo(0.8, 1);
    expect(shareOf(oddsOf(points, [0, 0]))).toBeCloseTo(0.2, 1);
    expect(Math.abs(points[1] ?? 0)).toBeLessThan(0.1);
  });

  test("are the nearer to nothing the stronger the pull", () => {
    const [weak = 0] = fitOdds(cases, 1);
    const [strong = 0] = fitOdds(cases, 100);
    expect(strong).toBeGreaterThan(0);
    expect(strong).toBeLessThan(weak / 2);
  });

  test("of a group come from the others", () => {
    const odd = cases.map((one) => (one.group === "paper 0" ? { ...one, y: 1 - one.y } : one));
    const same = leavingOneOut(odd, 1)[0] ?? 0;
    expect(same).toBeCloseTo(leavingOneOut(cases, 1)[0] ?? 0, 6);
  });

  test("rank by the share of pairs in the right order", () => {
    const ranked = [0, 1, 0, 1].map((y) => ({ group: "a", x: [], y }));
    expect(areaUnder(ranked, [1, 2, 3, 4], () => true)).toBe(0.75);
    expect(areaUnder(ranked, [1, 2, 3, 4], (n) => n < 2)).toBe(1);
  });
});

test("tenths count what stands in each, and the share that is so", () => {
  const rows = tenths([
    { share: 0.05, isSo: false },
    { share: 0.95, isSo: true },
    { share: 1, isSo: false },
  ]);
  expect(rows[0]).toEqual(["0-0.1", "1", "0.00"]);
  expect(rows[9]).toEqual(["0.9-1", "2", "0.50"]);
});
