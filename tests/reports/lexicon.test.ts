import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readingsOf } from "../../lambdas/reports/lexicon/entries.ts";
import { irregularForms, irregularVerbs } from "../../lambdas/reports/lexicon/inflect.ts";
import { nounLikeVerbs } from "../../lambdas/reports/lexicon/verb-words.ts";
import { lexicalFields } from "../../lambdas/reports/relevance/lexical-fields.ts";
import { coderFiles, wordListsOf } from "./word-lists-of.ts";

const reports = new URL("../../lambdas/reports/", import.meta.url);
const files = coderFiles("dates", "lexicon", "relevance", "tolls");
const lists = (await wordListsOf(files)).map(([name, { words }]) => [name, words] as const);

/** Words that stand before a smaller one, or before themselves. */
const misplaced = (words: readonly string[]) =>
  words.filter((word, at) => word >= (words[at + 1] ?? `${word}\u{10ffff}`));
const wordsOf = (text: string) => text.trim().split(/\s+/);

describe("a list of words", () => {
  test("is found wherever one is exported", () => {
    expect(lists.length).toBeGreaterThan(80);
  });
  test.each(lists)("is sorted, each word once: %s", (_name, words) => {
    expect(misplaced(words)).toEqual([]);
  });
  test("has plain words, with a star at their end at most", () => {
    const plain = /^(?:&|[\p{L}\p{N}]+(?:[ '’-][\p{L}\p{N}]+)*\*?)$/u;
    expect(lists.flatMap(([, words]) => words).filter((word) => !plain.test(word))).toEqual([]);
  });
});

describe("the words of a test in the grammars of dates and tolls", () => {
  const tests = files.flatMap((file) =>
    [...readFileSync(new URL(file, reports), "utf8").matchAll(/\boneOf\(\s*(["`])(.*?)\1/gs)].map(
      ([, , words = ""]) => [file, words] as const,
    ),
  );
  test("are found", () => {
    expect(tests.length).toBeGreaterThan(40);
  });
  test.each(tests)("are sorted, each once: %s: %s", (_file, words) => {
    expect(misplaced(wordsOf(words))).toEqual([]);
  });
});

describe("a lexical field", () => {
  test.each(lexicalFields)("has its words sorted, each once: $name", ({ strong, medium, weak }) => {
    const strengths = [strong, medium, weak].map(wordsOf);
    expect(strengths.flatMap(misplaced)).toEqual([]);
    expect(misplaced(strengths.flat().sort())).toEqual([]);
  });
});

test("irregular verbs are sorted, each once", () => {
  expect(misplaced(irregularVerbs.split("|").map((row) => wordsOf(row)[0] ?? ""))).toEqual([]);
});

test("verbs that are as often nouns are verbs that the coder knows: of others nobody asks", () => {
  const unknown = nounLikeVerbs.words.filter(
    (verb) => readingsOf(verb).length === 0 && !irregularForms.has(verb),
  );
  expect(unknown).toEqual([]);
});
