import { describe, expect, it } from "vitest";
import { check } from "../../../lambdas/check.ts";
import { drawKey } from "../../../lib/local/keys.ts";
import { type LocalStack, nameByArn } from "../../../lib/local/local-stack.ts";
import { readStack } from "../../../lib/local/read-stack.ts";
import { everyMs } from "../../../lib/local/schedules.ts";
import { readAssembly, templateSchema } from "../../../lib/local/template.ts";
import { tinyStack } from "./tiny-stack.ts";

const place = {
  region: "us-east-1",
  account: "000000000000",
  stackName: "Tiny",
  endpoint: "http://127.0.0.1:1",
};
const read = (resources: object): LocalStack => {
  const template = check(templateSchema, { Resources: resources }, "a template");
  return readStack({ stackName: "Tiny", template, assetFolders: new Map() }, place, drawKey);
};

describe("a stack read from its template", () => {
  const stack = readStack(readAssembly(tinyStack), place, drawKey);

  it("has names that are the same at every start", () => {
    expect(stack.outputs).toEqual({
      NotesTable: "Tiny-NotesTable",
      InboxQueueUrl: "http://127.0.0.1:1/000000000000/Tiny-InboxQueue.fifo",
      NewsTopicArn: "arn:aws:sns:us-east-1:000000000000:Tiny-NewsTopic",
      Writer: "Tiny-Writer",
    });
  });

  it("gives queues what the template says of them", () => {
    const [, inbox] = stack.queues;
    expect(inbox?.attributes).toEqual({
      FifoQueue: "true",
      VisibilityTimeout: "3",
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:000000000000:Tiny-InboxDeadLetters.fifo",
        maxReceiveCount: 2,
      }),
    });
  });

  it("names things as people do", () => {
    expect(nameByArn(stack, "arn:aws:dynamodb:us-east-1:000000000000:table/Tiny-NotesTable")).toBe(
      "notes-table",
    );
    expect(
      nameByArn(stack, "arn:aws:dynamodb:us-east-1:000000000000:table/Tiny-NotesTable/index/kinds"),
    ).toBe("notes-table, index kinds");
    expect(nameByArn(stack, "arn:aws:sqs:us-east-1:000000000000:elsewhere")).toBe("elsewhere");
  });
});

describe("what the local run does not know", () => {
  it("is a resource type: refused by its name", () => {
    expect(() => read({ Pipe: { Type: "AWS::Pipes::Pipe" } })).toThrow(/Pipe.*AWS::Pipes::Pipe/);
  });

  it("is a property: refused by its name", () => {
    const topic = { Type: "AWS::SNS::Topic", Properties: { FifoTopic: true } };
    expect(() => read({ News: topic })).toThrow(/News.*FifoTopic of AWS::SNS::Topic/);
  });

  it("is a property inside a property: refused by its name", () => {
    const queue = {
      Type: "AWS::SQS::Queue",
      Properties: { RedrivePolicy: { deadLetterTargetArn: "x", maxReceiveCount: 1, deadLetterDelay: 2 } },
    };
    expect(() => read({ Inbox: queue })).toThrow(/Inbox.*deadLetterDelay/);
  });

  it("is an attribute: refused by its name", () => {
    const role = {
      Type: "AWS::IAM::Role",
      Properties: { RoleName: { "Fn::GetAtt": ["News", "DisplayName"] } },
    };
    expect(() => read({ News: { Type: "AWS::SNS::Topic" }, Role: role })).toThrow(/News\.DisplayName/);
  });

  it("is a condition on a resource: refused by its name", () => {
    expect(() => read({ News: { Type: "AWS::SNS::Topic", Condition: "InProduction" } })).toThrow(
      /InProduction/,
    );
  });

  it("is a managed policy: refused by its name", () => {
    const role = {
      Type: "AWS::IAM::Role",
      Properties: { ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] },
    };
    expect(() => read({ Role: role })).toThrow(/ReadOnlyAccess/);
  });

  it.each([
    ["rate(1 minute)", 60_000],
    ["rate(5 minutes)", 300_000],
    ["rate(2 hours)", 7_200_000],
    ["rate(1 day)", 86_400_000],
  ])("is no rate: %s is %d ms", (expression, ms) => {
    expect(everyMs(expression, "Schedule")).toBe(ms);
  });

  it("is a cron expression: refused", () => {
    expect(() => everyMs("cron(0 6 * * ? *)", "Digest")).toThrow(/Digest.*cron/);
  });
});
