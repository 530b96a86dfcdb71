import { describe, expect, test } from "vitest";
import { nounEntries, verbEntries } from "../../lambdas/reports/lexicon/entries.ts";
import { hitProblem, nameOf, nearMissProblem, sentencesOf } from "./try-example.ts";

/** The examples that stand beside the rows of the tables, tried one by one. */
describe.each([
  ["verbs", verbEntries],
  ["event nouns", nounEntries],
])("%s", (_table, entries) => {
  const alternatives = entries.flatMap((entry) =>
    [entry.default, ...entry.exceptions].map((alternative) => ({
      name: nameOf(entry, alternative),
      entry,
      alternative,
    })),
  );

  test("have a sentence for each thing that they mean", () => {
    expect(
      alternatives.filter(({ alternative }) => alternative.hits.length === 0).map(({ name }) => name),
    ).toEqual([]);
  });

  test.each(alternatives)("$name", ({ entry, alternative }) => {
    const problems = [
      ...alternative.hits.flatMap(sentencesOf).map((text) => [text, hitProblem(alternative, text)]),
      ...alternative.nearMisses
        .flatMap(sentencesOf)
        .map((text) => [text, nearMissProblem(entry, alternative, text)]),
    ];
    expect(problems.filter(([, problem]) => problem !== null)).toEqual([]);
  });
});
