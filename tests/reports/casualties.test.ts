import { expect, test } from "vitest";
import { killedIn, statesToll } from "../../lambdas/reports/casualties.ts";

test.each([
  ["killing six fighters", 6],
  ["killed at least 1,200 people", 1200],
  ["leaving at least 11 fighters dead", 11],
  ["left nine people dead", 9],
  ["Two Candrian soldiers were killed when a bridge fell", 2],
  ["a raid killed a farmer", 1],
  ["dozens of people were killed", 24],
  ["wounding three men", null],
  ["three men were wounded", null],
  ["twelve lorries drove past", null],
])("%s: %s", (text, killed) => {
  expect(killedIn(text)).toBe(killed);
});

test.each([
  ["wounding three men", true],
  ["a raid injured at least nine people", true],
  ["four people were wounded", true],
  ["killing six fighters", true],
  ["the wounded were taken home", false],
  ["three men were late", false],
])("%s counts dead or wounded: %s", (text, stated) => {
  expect(statesToll(text)).toBe(stated);
});
