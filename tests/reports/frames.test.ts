import { describe, expect, test } from "vitest";
import { alternativesOf, nounEntries, verbEntries } from "../../lambdas/reports/lexicon/entries.ts";
import { frames } from "../../lambdas/reports/lexicon/frames.ts";
import { inflect } from "../../lambdas/reports/lexicon/inflect.ts";
import { type Trait, traits } from "../../lambdas/reports/lexicon/traits.ts";
import { ploverClasses } from "../../lambdas/reports/plover.ts";

describe("frames", () => {
  test("stand sorted by class in PLOVER's order, then id, each once", () => {
    const keys = frames.map(
      ({ ploverClass, id }) => `${String(ploverClasses.indexOf(ploverClass)).padStart(2, "0")} ${id}`,
    );
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test("cover every class", () => {
    expect(new Set(frames.map(({ ploverClass }) => ploverClass))).toEqual(new Set(ploverClasses));
  });

  test("have CAMEO root codes and intensities within their scales", () => {
    const astray = frames.filter(
      ({ cameoRoot, intensity }) => !/^(?:0[1-9]|1\d|20)$/.test(cameoRoot) || Math.abs(intensity) > 10,
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test("have each trait in some of them, not in all", () => {
    const shares = Object.keys(traits).map((trait) => ({
      trait,
      count: frames.filter((frame) => frame.traits.has(trait as Trait)).length,
    }));
    expect(shares.filter(({ count }) => count === 0 || count === frames.length)).toEqual([]);
  });

  test("have traits that say what they mean with an example, sorted", () => {
    const names = Object.keys(traits);
    expect(names).toEqual([...new Set(names)].sort());
    expect(Object.entries(traits).filter(([, meaning]) => !/'[^']+'/.test(meaning))).toEqual([]);
  });

  test("are each meant by some verb or noun", () => {
    const meant = new Set(
      [...verbEntries, ...nounEntries].flatMap((entry) =>
        alternativesOf(entry).map(({ frame }) => frame?.id),
      ),
    );
    expect(frames.map(({ id }) => id).filter((id) => !meant.has(id))).toEqual([]);
  });
});

describe.each([
  ["verbs", verbEntries],
  ["event nouns", nounEntries],
])("the table of %s", (_name, entries) => {
  test("is sorted, each once", () => {
    const words = entries.map(({ word }) => word);
    expect(words).toEqual([...new Set(words)].sort((a, b) => (a < b ? -1 : 1)));
  });
});

test.each([
  ["withdraw", "withdraw withdraws withdrew withdrawn withdrawing"],
  ["hit", "hit hits hit hit hitting"],
  ["deny", "deny denies denied denied denying"],
  ["seize", "seize seizes seized seized seizing"],
  ["free", "free frees freed freed freeing"],
  ["attack", "attack attacks attacked attacked attacking"],
  ["ban", "ban bans banned banned banning"],
])("forms of %s", (lemma, forms) => {
  expect(
    inflect(lemma)
      .map(({ text }) => text)
      .join(" "),
  ).toBe(forms);
});
