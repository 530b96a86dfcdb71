import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkSubscriptions } from "../../lambdas/alerts/check-subscriptions.ts";
import { routeOf } from "../../lambdas/alerts/route.ts";
import { readJsonFile } from "../../lib/read-json-file.ts";

const shipped = (name: string) => fileURLToPath(new URL(`../../config/${name}`, import.meta.url));

describe("the subscribers as shipped", () => {
  it("are none, so that an apply of the folder leaves alone whom others added", () => {
    expect(existsSync(shipped("subscriptions.json"))).toBe(false);
  });

  it("are shown by an example that could be applied as it is", () => {
    const watches = v.parse(
      v.array(v.looseObject({ id: v.string() })),
      readJsonFile(shipped("watches.json")),
    );
    const name = "subscriptions.example.json";
    const [desk, duty, ticker] = checkSubscriptions(
      readJsonFile(shipped(name)),
      name,
      watches.map(({ id }) => id),
    );
    const night = new Date("2031-05-10T22:00:00.000Z");
    const ruleOf = (one: typeof desk, severity: number) => one && routeOf(one, { severity }, night).rule;
    expect([3, 4].map((severity) => ruleOf(desk, severity))).toEqual(["digest", "gathering"]);
    expect([4, 5].map((severity) => ruleOf(duty, severity))).toEqual(["quiet-hours", "gathering"]);
    expect(ticker && routeOf(ticker, { severity: 1 }, night).at).toBe(night.toISOString());
  });
});
