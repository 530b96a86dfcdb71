import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../lib/local/environment-pool.ts";
import { failedIn } from "../../../lib/local/pump.ts";

const message = (id: string) => ({
  MessageId: id,
  ReceiptHandle: id,
  Body: "",
  MD5OfBody: "",
  Attributes: {},
  MessageAttributes: {},
});
const batch = [message("a"), message("b")];
const answer = (result: unknown) => ({ kind: "done", result: JSON.stringify(result) }) as const;
const named = (...ids: string[]) =>
  answer({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

const failed: Outcome = { kind: "failed", errorType: "E", errorMessage: "", trace: [] };

describe("messages that stay in the queue", () => {
  it.each([
    ["none when nothing is named", named(), []],
    ["none when nothing is answered", answer(null), []],
    ["none when the list is null", answer({ batchItemFailures: null }), []],
    ["those named", named("b"), ["b"]],
    ["all when an unknown one is named", named("b", "z"), ["a", "b"]],
    ["all when the answer is no list", answer({ batchItemFailures: "b" }), ["a", "b"]],
    ["all when the function failed", failed, ["a", "b"]],
  ] as const)("%s", (_what, outcome, expected) => {
    expect(failedIn(batch, outcome, true)).toEqual(expected);
  });

  it("are none by name when the mapping does not ask for names", () => {
    expect(failedIn(batch, named("b"), false)).toEqual([]);
  });
});
