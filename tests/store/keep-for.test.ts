import { describe, expect, it } from "vitest";
import { keepFor } from "../../lambdas/store/keep-for.ts";

describe("keepFor", () => {
  it("loads anew only when the seconds are over", async () => {
    let [clock, loads] = [0, 0];
    const load = keepFor(
      60,
      () => new Date(clock),
      async () => ++loads,
    );
    expect(await load()).toBe(1);
    clock = 59_999;
    expect(await load()).toBe(1);
    clock = 60_000;
    expect(await load()).toBe(2);
  });

  it("does not keep a failure", async () => {
    let broken = true;
    const load = keepFor(
      60,
      () => new Date(0),
      async () => {
        if (broken) throw new Error("no table");
        return "rows";
      },
    );
    await expect(load()).rejects.toThrow("no table");
    broken = false;
    expect(await load()).toBe("rows");
  });
});
