import { expect, test } from "vitest";
import { bootstrapInterval, macroF1 } from "./bootstrap.ts";

const pairs = (...written: string[]) =>
  written.map((pair) => {
    const [gold = "", found = ""] = pair.split(" ");
    return { gold, found };
  });
const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

test("macro-F1 is the mean over the labelled classes", () => {
  // a: precision 2/3, recall 1; b: nothing found; c is no label.
  expect(macroF1(pairs("a a", "a a", "b a", "b c"))).toBeCloseTo((0.8 + 0) / 2);
  expect(macroF1(pairs("a a", "b b"))).toBe(1);
});

test("the interval of equal items is a point", () => {
  expect(bootstrapInterval([0.4, 0.4, 0.4], (some) => some[0] ?? 0)).toEqual([0.4, 0.4]);
});

test("the interval of a share is about that of its normal approximation", () => {
  const items = Array.from({ length: 400 }, (_, n) => (n % 4 === 0 ? 1 : 0));
  const [low, high] = bootstrapInterval(items, mean);
  const margin = 1.96 * Math.sqrt((0.25 * 0.75) / items.length);
  expect(low).toBeCloseTo(0.25 - margin, 2);
  expect(high).toBeCloseTo(0.25 + margin, 2);
});

test("the same seed draws the same resamples, another seed others", () => {
  const items = Array.from({ length: 50 }, (_, n) => Math.sin(n));
  expect(bootstrapInterval(items, mean, 200, 7)).toEqual(bootstrapInterval(items, mean, 200, 7));
  expect(bootstrapInterval(items, mean, 200, 7)).not.toEqual(bootstrapInterval(items, mean, 200, 8));
});
