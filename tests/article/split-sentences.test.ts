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
    ["They left in Nov. The rest stayed.", ["They left in Nov.", "The rest stayed."]],
    ["He said no. They left.", ["He said no.", "They left."]],
    [
      "Brigade No. 7 left at 5 a.m. on Monday. It rained.",
      ["Brigade No. 7 left at 5 a.m. on Monday.", "It rained."],
    ],
    [
      "gen. brand left quarl. the u.s. army stayed. it rained.",
      ["gen. brand left quarl.", "the u.s. army stayed.", "it rained."],
    ],
    ["GEN. BRAND LEFT QUARL. THE U.S. ARMY STAYED.", ["GEN. BRAND LEFT QUARL.", "THE U.S. ARMY STAYED."]],
    ["Tents, blankets, etc. were sent. No one came.", ["Tents, blankets, etc. were sent.", "No one came."]],
    ["\u201cWe won.\u201d The crowd left.", ["\u201cWe won.\u201d", "The crowd left."]],
    ["A US-led force (see p. 4) left. So did they.", ["A US-led force (see p. 4) left.", "So did they."]],
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
