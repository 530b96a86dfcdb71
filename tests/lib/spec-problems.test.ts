import { describe, expect, it } from "vitest";
import { specProblems } from "./spec-problems.ts";
import { readSnapshot } from "./template.ts";

const queue = (Properties: Record<string, unknown>) =>
  specProblems({ Resources: { Q: { Type: "AWS::SQS::Queue", Properties } } });

describe("the template against AWS's description of its resource types", () => {
  it("has no problem", () => {
    expect(specProblems(readSnapshot())).toEqual([]);
  });

  it.each([
    [{ VisibilityTimeOut: 30 }, "Q: unknown property VisibilityTimeOut"],
    [{ VisibilityTimeout: "30" }, 'Q.VisibilityTimeout: expected integer, found "30"'],
    [{ FifoQueue: "true" }, 'Q.FifoQueue: expected boolean, found "true"'],
    [{ QueueName: { Ref: "Nothing" } }, "Q: Ref of unknown Nothing"],
    [{ QueueName: { "Fn::GetAtt": ["Q", "Name"] } }, "Q: AWS::SQS::Queue has no attribute Name"],
    [{ Tags: [{ Key: "a" }] }, 'Q.Tags[0]: expected tag, found {"Key":"a"}'],
  ])("finds the problem in %j", (properties, problem) => {
    expect(queue(properties)).toEqual([problem]);
  });

  it("looks into nested properties and for required ones", () => {
    const Properties = { FunctionName: "f", ScalingConfig: { MaximumConcurrancy: 2 } };
    const Type = "AWS::Lambda::EventSourceMapping";
    expect(specProblems({ Resources: { M: { Type, Properties } } })).toEqual([
      "M.ScalingConfig: unknown property MaximumConcurrancy",
    ]);
    expect(specProblems({ Resources: { M: { Type, Properties: {} } } })).toEqual([
      "M: FunctionName is required",
    ]);
    expect(specProblems({ Resources: { M: { Type: "AWS::Lambda::Funktion", Properties } } })).toEqual([
      "M: unknown type AWS::Lambda::Funktion",
    ]);
  });
});
