import { describe, expect, it } from "vitest";
import { groupTexts } from "../../lambdas/events/group-texts.ts";
import { toldWords } from "../../lambdas/events/told-words.ts";

const grouped = (texts: readonly string[]) => groupTexts(texts.map((text) => toldWords(text)));

describe("groupTexts", () => {
  it("puts together what tells of one thing, and leaves alone what stands alone", () => {
    const [ferry, otherFerry, mill, vote, otherVote] = grouped([
      "The ferry Aurelia sank off Port Vale with a cargo of wheat.",
      "Divers searched the wreck of the Aurelia, the ferry that sank off Port Vale.",
      "A paper mill burned down in Kelmora.",
      "Candria's parliament voted for a new harbour tax.",
      "A harbour tax passed the vote of the Candrian parliament.",
    ]);
    expect(otherFerry).toBe(ferry);
    expect(otherVote).toBe(vote);
    expect(new Set([ferry, mill, vote]).size).toBe(3);
  });

  it("gives every text a group, also without words", () => {
    expect(grouped([])).toEqual([]);
    expect(new Set(grouped(["", ""])).size).toBe(2);
  });
});
