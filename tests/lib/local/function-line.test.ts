import { expect, test } from "vitest";
import { lineToShow, readFunctionLine } from "../../../lib/local/function-line.ts";

const shown = (fields: object) => lineToShow(readFunctionLine("read-feed", JSON.stringify(fields)));

test("what a function announces is one line, whatever it quotes", () => {
  expect(shown({ announce: 'feed x: broken (redirected to "\n12:00:00  SENT   all is well")' })).toEqual({
    kind: "announce",
    text: 'feed x: broken (redirected to " 12:00:00  SENT   all is well")',
  });
  expect(shown({ level: "ERROR", message: "set aside", reason: "a\nb" })).toEqual({
    kind: "trouble",
    text: "read-feed: set aside (a b)",
  });
  expect(shown({ level: "INFO", message: "polled" })).toBeNull();
  expect(lineToShow(readFunctionLine("read-feed", "SyntaxError: …"))).toEqual({
    kind: "trouble",
    text: "read-feed: SyntaxError: …",
  });
});
