import { describe, expect, it } from "vitest";
import { makeCall } from "../../../lib/local/aws-call.ts";
import { readCrashPoint, watchForCrash } from "../../../lib/local/crash.ts";
import { drawKey } from "../../../lib/local/keys.ts";
import { readStack } from "../../../lib/local/read-stack.ts";
import { readAssembly } from "../../../lib/local/template.ts";
import { tinyStack } from "./tiny-stack.ts";

const place = {
  region: "us-east-1",
  account: "000000000000",
  stackName: "Tiny",
  endpoint: "http://127.0.0.1:1",
};
const stack = readStack(readAssembly(tinyStack), place, drawKey);
const put = makeCall(
  {
    keyId: "K",
    service: "dynamodb",
    operation: "PutItem",
    body: "",
    input: { TableName: "Tiny-NotesTable" },
  },
  place,
);
const batch = makeCall(
  {
    keyId: "K",
    service: "sqs",
    operation: "SendMessageBatch",
    body: "",
    input: { QueueUrl: "http://x/0/Tiny-InboxQueue.fifo" },
  },
  place,
);

describe("the call at which everything is killed", () => {
  it("is the one named: function, operation, resource, number and moment", () => {
    const crashes: string[] = [];
    const seen = watchForCrash(readCrashPoint("writer PutItem notes 2", "after"), stack, () =>
      crashes.push("now"),
    );
    seen("writer", put, "before");
    seen("writer", put, "after");
    seen("other", put, "after");
    seen("writer", batch, "after");
    expect(crashes).toEqual([]);
    seen("writer", put, "after");
    expect(crashes).toEqual(["now"]);
  });

  it("may name the action as IAM does", () => {
    const crashes: string[] = [];
    watchForCrash(readCrashPoint("writer SendMessage inbox", "before"), stack, () => crashes.push("now"))(
      "writer",
      batch,
      "before",
    );
    expect(crashes).toEqual(["now"]);
  });

  it.each(["writer PutItem", "writer PutItem notes none", ""])("cannot be read from %j", (text) => {
    expect(() => readCrashPoint(text, "after")).toThrow(/--crash-after/);
  });
});
