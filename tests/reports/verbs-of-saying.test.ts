import { describe, expect, test } from "vitest";
import { verbGovernors } from "../../lambdas/reports/lexicon/governors.ts";
import { inflect } from "../../lambdas/reports/lexicon/inflect.ts";
import { codeText, sourceOf, targetOf } from "./code-text.ts";

/** Every verb of saying, with whom it tells where it needs somebody. */
const sayings = verbGovernors
  .filter(({ traits }) => traits.has("says"))
  .flatMap(({ words, traits, makes }) =>
    words.map((verb) => {
      const said = inflect(verb).find(({ form }) => form === "past")?.text ?? verb;
      return {
        verb,
        said,
        told: traits.has("informs") ? `${said} reporters` : said,
        isGranted: traits.has("concedes"),
        modality: makes.get("that") ?? "happened",
      };
    }),
  );

test("the table holds many verbs of saying", () => {
  expect(sayings.length).toBeGreaterThan(50);
});

describe.each(sayings)("$verb", ({ said, told, isGranted, modality }) => {
  test("what the speaker says it did not do is denied, or not told where it is only granted", () => {
    const assaults = codeText(`The Averian government ${told} that it had not shelled Dunmere.`).filter(
      ({ ploverClass }) => ploverClass === "ASSAULT",
    );
    expect(assaults.map((one) => [one.modality, sourceOf(one)])).toEqual(
      isGranted ? [] : [["denied", ["averia"]]],
    );
  });

  test("behind what is said it names who says so", () => {
    const assault = codeText(
      `Candrian troops shelled Dunmere on Monday, the Averian government ${said}.`,
    ).find(({ ploverClass }) => ploverClass === "ASSAULT");
    expect(assault?.modality).toBe(modality);
    expect(assault?.attributedTo.map(({ id }) => id)).toEqual(["averia"]);
  });

  test("what must be done is a demand", () => {
    const demand = codeText(
      `The Averian government ${told} that Candria must withdraw its troops from Harim.`,
    ).find(({ ploverClass }) => ploverClass === "REQUEST");
    expect(demand && [sourceOf(demand), targetOf(demand)]).toEqual([["averia"], ["candria"]]);
  });
});
