import { describe, expect, test } from "vitest";
import { costOf, prices, tokensOf } from "../../lambdas/reader/prices.ts";

describe("what a call costs", () => {
  test("is what the list says of the model, and a tenth more for a profile over several regions", () => {
    const call = { input: 2_000_000, output: 1_000_000 };
    expect(costOf("amazon.nova-micro-v1:0", call)).toBeCloseTo(0.21, 10);
    expect(costOf("eu.amazon.nova-micro-v1:0", call)).toBeCloseTo(0.231, 10);
    expect(costOf("amazon.nova-micro-v1:0", { input: 0, output: 0 })).toBe(0);
  });

  test("is that of the dearest for a model that is not listed", () => {
    const call = { input: 1_000, output: 100 };
    const dearest = Math.max(...prices.map(({ model }) => costOf(model, call)));
    expect(costOf("somebody.new-model-v9:0", call)).toBeGreaterThanOrEqual(dearest);
  });

  test.each([
    ["nothing", "", 0],
    ["English", "Averian jets bombed a depot in Dunmere.", 10],
    ["Arabic", "قصفت طائرات مستودعا", 12],
    ["Chinese", "战机轰炸仓库", 9],
    ["digits and marks", '{"n":1,"in":0}', 4],
  ])("counts no fewer tokens of %s than models do", (_, text, fewest) => {
    expect(tokensOf(text)).toBeGreaterThanOrEqual(fewest);
  });
});
