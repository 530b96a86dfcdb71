import { describe, expect, test } from "vitest";
import { splitSentences } from "../../lambdas/article/split-sentences.ts";

const sentences = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe("splitSentences", () => {
  test.each([
    ["Col. Ames met Gen. J. Brand. They left.", ["Col. Ames met Gen. J. Brand.", "They left."]],
    ["The U.S. Navy came on Nov. 20. It stayed.", ["The U.S. Navy came on Nov. 20.", "It stayed."]],
    ["They fled to the U.S. The rest stayed.", ["They fled to the U.S.", "The rest stayed."]],
    ["First line without stop\nSecond line", ["First line without stop", "Second line"]],
    ['"Stop!" he said. Nobody did.', ['"Stop!" he said.', "Nobody did."]],
    ["  \n\n ", []],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test("offsets cut the sentence out of the text", () => {
    const text = "\n\n One.  Two of Dr. Ray.\nThree ";
    const found = splitSentences(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "One.",
      "Two of Dr. Ray.",
      "Three",
    ]);
    expect(found.map((sentence) => sentence.text)).toEqual(["One.", "Two of Dr. Ray.", "Three"]);
  });
});
