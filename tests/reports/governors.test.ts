import { describe, expect, test } from "vitest";
import {
  adjectiveGovernors,
  type Governor,
  nounGovernors,
  verbGovernors,
} from "../../lambdas/reports/lexicon/governors.ts";
import { inflect } from "../../lambdas/reports/lexicon/inflect.ts";
import { codeText } from "./code-text.ts";

const tables = { verbs: verbGovernors, nouns: nounGovernors, adjectives: adjectiveGovernors };
const nameOf = ({ words }: Governor) => words.join("/");

describe.each(Object.entries(tables))("governing %s", (_name, governors) => {
  test("are sorted, each once", () => {
    const names = governors.map(nameOf);
    expect(names).toEqual([...new Set(names)].sort());
  });

  test("each has a sentence that holds the word", () => {
    const silent = governors.filter(({ words, examples }) => {
      const forms = words.flatMap((word) => [word, ...inflect(word).map(({ text }) => text)]);
      const isSaid = examples.some(({ text }) =>
        text
          .toLowerCase()
          .split(/[^a-z-]+/)
          .some((word) => forms.includes(word)),
      );
      return !isSaid;
    });
    expect(silent.map(nameOf)).toEqual([]);
  });

  const examples = governors.flatMap((governor) =>
    governor.examples.map((example) => ({ word: nameOf(governor), ...example })),
  );
  test.each(examples)("$word: $text", ({ text, codes }) => {
    const reports = codeText(text);
    const found = reports.flatMap(({ modality, ploverClass }) => [modality, ploverClass]);
    if (codes === null) expect(found).toEqual([]);
    else expect(found).toContain(codes);
  });
});
