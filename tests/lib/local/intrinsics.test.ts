import { describe, expect, it } from "vitest";
import { noValue, resolve, type Scope } from "../../../lib/local/intrinsics.ts";

const scope: Scope = {
  ref: (name) => ({ Table: "the-table", "AWS::Region": "xx-1", "AWS::NoValue": noValue })[name] ?? "unknown",
  attribute: (id, attribute) => `${id}/${attribute}`,
};
const worked = (value: unknown) => resolve(value, scope, "Thing");

/** A placeholder of Fn::Sub. */
const put = (name: string) => ["$", "{", name, "}"].join("");

describe("intrinsic functions", () => {
  it.each([
    [{ Ref: "Table" }, "the-table"],
    [{ "Fn::GetAtt": ["Table", "Arn"] }, "Table/Arn"],
    [{ "Fn::GetAtt": "Table.Stream.Arn" }, "Table/Stream.Arn"],
    [{ "Fn::Join": ["-", ["a", { Ref: "AWS::Region" }, 3]] }, "a-xx-1-3"],
    [
      { "Fn::Sub": `${put("Table")} in ${put("AWS::Region")}: ${put("Table.Arn")}, ${put("!Table")}` },
      `the-table in xx-1: Table/Arn, ${put("Table")}`,
    ],
    [
      { "Fn::Sub": [`${put("x")} and ${put("Table")}`, { x: { "Fn::Join": ["", ["p", "q"]] } }] },
      "pq and the-table",
    ],
    [{ "Fn::Select": ["1", ["a", { Ref: "Table" }]] }, "the-table"],
    [{ "Fn::Select": [0, { "Fn::Split": [":", "a:b"] }] }, "a"],
    [{ kept: 1, gone: { Ref: "AWS::NoValue" } }, { kept: 1 }],
    [[{ Ref: "AWS::NoValue" }, "kept"], ["kept"]],
    // Two keys are data, whatever they are called.
    [
      { Ref: "Table", other: 1 },
      { Ref: "Table", other: 1 },
    ],
  ])("%j gives %j", (value, expected) => {
    expect(worked(value)).toEqual(expected);
  });

  it("names an intrinsic that it does not know, and where it stands", () => {
    expect(() => worked({ A: [{ "Fn::ImportValue": "x" }] })).toThrow(/Thing\.A.*Fn::ImportValue/);
    expect(() => worked({ Condition: "IsProduction" })).toThrow(/Condition/);
  });

  it("refuses to select what is not there", () => {
    expect(() => worked({ "Fn::Select": [2, ["a"]] })).toThrow(/number 2 of 1/);
  });
});
