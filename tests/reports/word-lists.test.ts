import { describe, expect, test } from "vitest";
import { codeText } from "./code-text.ts";
import { readSentence, sentencesOf } from "./try-example.ts";
import { watchLists } from "./watch-lists.ts";

const lists = await watchLists();

/** The words of the list that were found while a sentence was read, by itself and as an article. */
function heldIn(text: string, held: Set<string>): string[] {
  held.clear();
  readSentence(text);
  codeText(text);
  return [...held];
}

describe("the examples beside a list of words", () => {
  const examples = lists.flatMap(({ name, list, held }) =>
    list.examples.flatMap(sentencesOf).map((text) => ({ name, text, held })),
  );

  test("are found", () => {
    expect(examples.length).toBeGreaterThan(1000);
  });

  test.each(examples)("$name: $text", ({ text, held }) => {
    expect(heldIn(text, held)).not.toEqual([]);
  });
});
