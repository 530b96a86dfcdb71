import { describe, expect, test } from "vitest";
import { alternativesOf, nounEntries, verbEntries } from "../../lambdas/reports/lexicon/entries.ts";
import { hitsOf, nameOf, problemsOf } from "./try-example.ts";

/** The examples that stand beside the rows of the tables, tried one by one. */
describe.each([
  ["verbs", verbEntries],
  ["event nouns", nounEntries],
])("%s", (_table, entries) => {
  const alternatives = entries.flatMap((entry) =>
    alternativesOf(entry).map((alternative) => ({
      name: nameOf(entry, alternative),
      entry,
      alternative,
    })),
  );

  test("have a sentence for each thing that they mean", () => {
    expect(
      alternatives.filter(({ alternative }) => hitsOf(alternative).length === 0).map(({ name }) => name),
    ).toEqual([]);
  });

  test("have no line below them that is neither a sentence nor a near-miss", () => {
    const lines = alternatives.flatMap(({ alternative }) => alternative.examples);
    expect(lines.filter((line) => !/^[+-] ./.test(line))).toEqual([]);
  });

  test.each(alternatives)("$name", ({ entry, alternative }) => {
    expect(problemsOf(entry, alternative)).toEqual([]);
  });
});
