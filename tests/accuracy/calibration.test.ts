import { expect, test } from "vitest";
import { binsOf, calibrationError } from "./calibration.ts";
import { reliabilityTable } from "./reliability-table.ts";

const judged = (...pairs: [confidence: number, right: boolean][]) =>
  pairs.map(([confidence, right]) => ({ confidence, right }));

test("a bin holds its lower bound and not its upper one, the last one both", () => {
  const bounds = Array.from({ length: 11 }, (_, n) => n / 10);
  const bins = binsOf(bounds.map((confidence) => ({ confidence, right: true })));
  expect(bins.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  expect(bins[3]).toMatchObject({ from: 0.3, to: 0.4 });
});

test("a bin tells its mean confidence and how many are right", () => {
  const [low, high] = binsOf(judged([0.25, false], [0.35, true], [0.9, true]), 2);
  expect(low).toMatchObject({ count: 2, right: 1 });
  expect(low?.confidence).toBeCloseTo(0.3);
  expect(high).toMatchObject({ count: 1, right: 1, confidence: 0.9 });
});

test("the calibration error weighs each bin's gap by its count", () => {
  // Four at 0.5 with one right: a gap of 0.25; one at 0.9, right: a gap of 0.1.
  const bins = binsOf(judged([0.5, true], [0.5, false], [0.5, false], [0.5, false], [0.9, true]));
  expect(calibrationError(bins)).toBeCloseTo((4 * 0.25 + 0.1) / 5);
});

test("who is right as often as sure has no calibration error", () => {
  expect(calibrationError(binsOf(judged([0.5, true], [0.5, false], [1, true])))).toBeCloseTo(0);
});

test("the table leaves out empty bins and tells each stratum", () => {
  const table = reliabilityTable(
    new Map([
      ["first", judged([0.55, true], [0.55, false])],
      ["second", judged([0.95, true])],
    ]),
  );
  expect(table.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["confidence", "events", "mean", "right", "first", "second"],
    ["0.5-0.6", "2", "0.550", "0.500", "1 of 2", "0 of 0"],
    ["0.9-1.0", "1", "0.950", "1.000", "0 of 0", "1 of 1"],
    ["calibration error", "0.050", "0.050", "0.050"],
    [""],
  ]);
});
