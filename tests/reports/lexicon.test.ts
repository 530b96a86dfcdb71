import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readingsOf } from "../../lambdas/reports/lexicon/entries.ts";
import { irregularForms, irregularVerbs } from "../../lambdas/reports/lexicon/inflect.ts";
import { nounLikeVerbs } from "../../lambdas/reports/lexicon/verb-words.ts";
import type { WordList } from "../../lambdas/reports/lexicon/word-list.ts";
import { lexicalFields } from "../../lambdas/reports/relevance/lexical-fields.ts";

const reports = new URL("../../lambdas/reports/", import.meta.url);
const files = ["dates", "lexicon", "relevance", "tolls"].flatMap((folder) =>
  readdirSync(new URL(folder, reports), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);

const isList = (value: unknown): value is WordList =>
  typeof value === "object" && value !== null && "foundIn" in value && "words" in value;

/** The lists among what a module exports, also those of a record of lists. */
function listsAmong(exported: Readonly<Record<string, unknown>>): (readonly [string, WordList])[] {
  return Object.entries(exported).flatMap(([name, value]) => {
    if (isList(value)) return [[name, value] as const];
    if (typeof value !== "object" || value === null || value instanceof Map) return [];
    return Object.entries(value)
      .filter((entry): entry is [string, WordList] => isList(entry[1]))
      .map(([key, list]) => [`${name}.${key}`, list] as const);
  });
}

const modules = await Promise.all(
  files.map(
    async (file) =>
      [file, (await import(new URL(file, reports).href)) as Readonly<Record<string, unknown>>] as const,
  ),
);
const lists = modules.flatMap(([file, exported]) =>
  listsAmong(exported).map(([name, { words }]) => [`${file} ${name}`, words] as const),
);

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
