import { describe, expect, it } from "vitest";
import { sharedWords, toldWords } from "../../lambdas/events/told-words.ts";

describe("toldWords", () => {
  it("meets a word in all its endings, and a number however it is written", () => {
    expect(toldWords("Fourteen planes bombed bridges")).toEqual(toldWords("14 plane bombing bridge"));
  });

  it("keeps no word that any report has", () => {
    expect(toldWords("Officials said on Monday that the local media had reported it")).toEqual([]);
  });

  it("keeps forty words at most", () => {
    const long = Array.from({ length: 300 }, (_, n) => `word${String.fromCharCode(97 + (n % 26))}${n}`).join(
      " ",
    );
    expect(toldWords(long)).toHaveLength(40);
  });
});

describe("sharedWords", () => {
  it("is 1 for the same words, 0 for none, whoever comes first", () => {
    const [a, b] = [toldWords("A ferry sank off Port Vale"), toldWords("The ferry that sank held wheat")];
    expect(sharedWords(a, a)).toBeCloseTo(1);
    expect(sharedWords(a, [])).toBe(0);
    expect(sharedWords(a, b)).toBeCloseTo(sharedWords(b, a));
    expect(sharedWords(a, b)).toBeGreaterThan(0.2);
  });

  it("weighs rare words more when it is told how", () => {
    const weight = (word: string) => (word === "ferry" ? 3 : 1);
    expect(sharedWords(["ferry", "sank"], ["ferry", "wheat"], weight)).toBeGreaterThan(
      sharedWords(["ferry", "sank"], ["ferry", "wheat"]),
    );
  });
});
