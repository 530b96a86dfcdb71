import { expect, it } from "vitest";
import { TimeIsUp, withinTime } from "../lambdas/time-limit.ts";

it("ends work that does not end, whatever it does", () => {
  for (const endless of [
    () => {
      for (;;);
    },
    () => /^(a+)+$/.test(`${"a".repeat(40)}b`),
  ])
    expect(() => withinTime(50, endless)).toThrow(TimeIsUp);
});

it("gives what work returns, and what it throws", () => {
  expect(withinTime(10_000, () => [1])).toEqual([1]);
  expect(withinTime(10_000, () => undefined)).toBeUndefined();
  expect(() =>
    withinTime(10_000, () => {
      throw new RangeError("no");
    }),
  ).toThrow(RangeError);
  expect(withinTime(10_000, () => withinTime(5_000, () => 2) + 1)).toBe(3);
});
