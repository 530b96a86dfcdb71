import { describe, expect, test } from "vitest";
import { frames } from "../../lambdas/reports/frames.ts";
import { inflect } from "../../lambdas/reports/inflect.ts";

describe("frames", () => {
  test("stand sorted by class and id, each once", () => {
    const keys = frames.map(({ ploverClass, id }) => `${ploverClass} ${id}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test("name something to find them by", () => {
    expect(frames.filter(({ verbs, nouns }) => verbs.length + nouns.length === 0)).toEqual([]);
  });

  test("have CAMEO root codes and intensities within their scales", () => {
    const astray = frames.filter(
      ({ cameoRoot, intensity }) => !/^(?:0[1-9]|1\d|20)$/.test(cameoRoot) || Math.abs(intensity) > 10,
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
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
