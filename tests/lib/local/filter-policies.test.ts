import { describe, expect, it } from "vitest";
import { accepts, readFilterPolicy } from "../../../lib/local/filter-policies.ts";

const attributes = {
  to: { type: "String.Array", value: '["desk", "duty", 7]' },
  kind: { type: "String", value: "new" },
  severity: { type: "Number", value: "4" },
};
const takes = (policy: object) => accepts(readFilterPolicy(JSON.stringify(policy), "policy"), attributes);

describe("filter policies", () => {
  it.each([
    [{}, true],
    [{ kind: ["new"] }, true],
    [{ kind: ["update", "new"] }, true],
    [{ kind: ["update"] }, false],
    [{ to: ["duty"] }, true],
    [{ to: ["other"] }, false],
    [{ to: [7] }, true],
    [{ severity: [4] }, true],
    [{ severity: ["4"] }, false],
    [{ severity: [{ numeric: [">=", 4] }] }, true],
    [{ severity: [{ numeric: [">", 4] }] }, false],
    [{ severity: [{ numeric: [">", 1, "<=", 4] }] }, true],
    [{ severity: [{ numeric: ["=", 3] }, 4] }, true],
    [{ kind: [{ numeric: ["=", 4] }] }, false],
    [{ kind: ["new"], to: ["other"] }, false],
    [{ absent: ["x"] }, false],
  ])("%j: %s", (policy, expected) => {
    expect(takes(policy)).toBe(expected);
  });

  it.each(["prefix", "anything-but", "exists", "cidr"])(
    "names operator %s, which it does not know",
    (operator) => {
      expect(() => takes({ kind: [{ [operator]: "x" }] })).toThrow(operator);
    },
  );

  it("keeps SNS's limits", () => {
    const keys = Object.fromEntries(Array.from("abcdef", (key) => [key, ["x"]]));
    expect(() => takes(keys)).toThrow(/5 keys/);
    const many = Array.from({ length: 13 }, (_, n) => n);
    expect(() => takes({ a: many, b: many })).toThrow(/150 combinations.*169/);
  });

  it("refuses what is no policy", () => {
    expect(() => readFilterPolicy("{", "the policy of x")).toThrow(/the policy of x.*JSON/);
    expect(() => takes({ kind: "new" })).toThrow(/kind/);
  });
});
