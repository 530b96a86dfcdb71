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
  expect(shown({ announce: "HELD   it", dueAt: "2030-05-01T18:00:00.000Z" })).toEqual({
    kind: "announce",
    text: "HELD   it",
    dueAt: "2030-05-01T18:00:00.000Z",
  });
  expect(shown({ level: "INFO", message: "polled" })).toBeNull();
  expect(lineToShow(readFunctionLine("read-feed", "SyntaxError: …"))).toEqual({
    kind: "trouble",
    text: "read-feed: SyntaxError: …",
  });
});

test("what a feed answered is told as such, with and without a reason", () => {
  expect(shown({ level: "INFO", message: "feed read", feedId: "x", health: "ok", newArticles: 3 })).toEqual({
    kind: "feed",
    feed: { id: "x", health: "ok", reason: "", newArticles: 3, isFailed: false },
  });
  expect(
    shown({
      level: "WARN",
      message: "feed failed",
      feedId: "x",
      health: "gone",
      reason: "404\n12:00:00  SENT",
    }),
  ).toEqual({
    kind: "feed",
    feed: { id: "x", health: "gone", reason: "404 12:00:00  SENT", newArticles: 0, isFailed: true },
  });
});
