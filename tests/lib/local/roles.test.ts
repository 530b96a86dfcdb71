import { describe, expect, it } from "vitest";
import { decide, matches, readStatements } from "../../../lib/local/roles.ts";

const table = "arn:aws:dynamodb:us-east-1:0:table/notes";
const read = (...statements: object[]) => readStatements({ Statement: statements }, "policy P of R");

describe("policies", () => {
  const statements = read(
    { Effect: "Allow", Action: ["dynamodb:GetItem", "dynamodb:Batch*"], Resource: table },
    { Effect: "Allow", Action: "dynamodb:Query", Resource: `${table}/index/*` },
    { Effect: "Allow", Action: "sqs:*", Resource: "*" },
    { Effect: "Deny", Action: "sqs:PurgeQueue", Resource: ["*"] },
  );
  it.each([
    ["dynamodb:GetItem", table, true],
    ["DynamoDB:getitem", table, true],
    ["dynamodb:BatchGetItem", table, true],
    ["dynamodb:PutItem", table, false],
    ["dynamodb:GetItem", `${table}2`, false],
    ["dynamodb:Query", `${table}/index/by-day`, true],
    ["dynamodb:Query", table, false],
    ["sqs:SendMessage", "arn:aws:sqs:us-east-1:0:q", true],
    ["sqs:PurgeQueue", "arn:aws:sqs:us-east-1:0:q", false],
  ])("%s on %s: %s", (action, resource, allowed) => {
    expect(decide(statements, action, resource).allowed).toBe(allowed);
  });

  it("tells a missing grant from an explicit deny", () => {
    expect(decide(statements, "dynamodb:PutItem", table)).toMatchObject({
      because: expect.stringContaining("no identity-based policy allows the dynamodb:PutItem action"),
    });
    expect(decide(statements, "sqs:PurgeQueue", "q")).toMatchObject({
      because: expect.stringContaining("explicit deny"),
    });
  });

  it("takes a dot and a plus in a name for what they are", () => {
    const exact = read({ Effect: "Allow", Action: "sqs:SendMessage", Resource: "arn:q.fifo*" });
    expect(decide(exact, "sqs:SendMessage", "arn:q.fifo").allowed).toBe(true);
    expect(decide(exact, "sqs:SendMessage", "arn:qxfifo").allowed).toBe(false);
  });

  it("refuses a condition, naming it, rather than pass it over", () => {
    const condition = { StringEquals: { "dynamodb:LeadingKeys": "x" } };
    expect(() => read({ Effect: "Allow", Action: "*", Resource: "*", Condition: condition })).toThrow(
      /policy P of R.*StringEquals dynamodb:LeadingKeys/,
    );
  });

  it.each(["NotAction", "NotResource", "Principal"])("refuses %s", (key) => {
    expect(() => read({ Effect: "Allow", Action: "*", Resource: "*", [key]: "x" })).toThrow(key);
  });
});

describe("an IAM pattern", () => {
  it.each([
    ["arn:aws:sqs:*:*:feeds", "arn:aws:sqs:eu-central-1:123456789012:feeds", true],
    ["arn:aws:sqs:*:*:feeds", "arn:aws:sqs:eu-central-1:123456789012:feeds-dead", false],
    ["dynamodb:Get*", "dynamodb:GetItem", true],
    ["dynamodb:?etItem", "dynamodb:SetItem", true],
    ["dynamodb:?etItem", "dynamodb:etItem", false],
    ["a*b*c", "a-b-b-c", true],
    ["a*b*c", "a-c-b", false],
    ["*", "", true],
    ["?", "", false],
    ["a.c", "abc", false],
  ])("%s against %s: %s", (pattern, text, isMatch) => {
    expect(matches(pattern, text)).toBe(isMatch);
  });
});
