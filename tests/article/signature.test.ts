import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReprint, openSignature } from "../../lambdas/article/is-reprint.ts";
import { signatureOf } from "../../lambdas/article/signature-of.ts";
import { type Telling, told } from "./told-texts.ts";

const opened = (text: string) => {
  const signature = signatureOf(text);
  if (signature === null) throw new Error(`too short: ${text.slice(0, 50)}`);
  return openSignature(signature);
};
const areOne = (one: string, other: string) => isReprint(opened(one), opened(other));

const copies: readonly Telling[] = ["wire", "reprint", "half", "third", "edited", "extended"];
const others: readonly Telling[] = ["paraphrase", "statementAtHome", "statementAbroad", "otherEvent"];

describe("a reprint", () => {
  const pairs = copies.flatMap((one, at) => copies.slice(at + 1).map((other) => [one, other] as const));
  it.each(pairs)("%s, %s: is seen, whichever comes first", (one, other) => {
    expect(areOne(told[one], told[other])).toBe(true);
    expect(areOne(told[other], told[one])).toBe(true);
  });

  it("is seen whatever its punctuation, case and line breaks", () => {
    expect(areOne(told.wire, told.wire.toUpperCase().replace(/[,.\n]/g, " ; "))).toBe(true);
  });
});

describe("another report", () => {
  const pairs = others.flatMap((one, at) =>
    [...copies, ...others.slice(at + 1)].map((other) => [one, other] as const),
  );
  it.each(pairs)("%s, %s: is no reprint", (one, other) => {
    expect(areOne(told[one], told[other])).toBe(false);
  });
});

describe("a signature", () => {
  it("is small, and the same at each reckoning", () => {
    const signature = signatureOf(told.wire);
    expect(signature?.hashes).toHaveLength(344);
    expect(signatureOf(told.wire)).toEqual(signature);
  });

  it("is not made of a text too short to tell", () => {
    expect(signatureOf("Averian jets struck an ammunition depot on the outskirts of Dunmere.")).toBeNull();
    expect(signatureOf("")).toBeNull();
    expect(signatureOf("again ".repeat(500))).toBeNull();
  });

  it("knows a text of any script by itself, and from another", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 3, maxLength: 8 })
      .filter((w) => /^\p{L}+$/u.test(w));
    const text = fc
      .uniqueArray(word, { minLength: 60, maxLength: 90 })
      .filter((words) => new Set(words.map((w) => w.toLowerCase())).size === words.length);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(areOne(one.join(" "), one.join(", "))).toBe(true);
        expect(areOne(one.join(" "), other.join(" "))).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
