import { describe, expect, test } from "vitest";
import { modalities as allModalities } from "../../lambdas/reports/plover.ts";
import { codeText } from "./code-text.ts";
import { modalities } from "./sentences/modalities.ts";
import { modalityShortfalls } from "./sentences/shortfalls.ts";

const coded = modalities.map((sentence) => ({
  ...sentence,
  found: codeText(sentence.text)
    .filter(({ ploverClass }) => ploverClass === sentence.ploverClass)
    .map(({ modality }) => modality),
}));

test("the sentences cover every modality", () => {
  expect(modalities.length).toBeGreaterThanOrEqual(150);
  expect(new Set(modalities.map(({ modality }) => modality))).toEqual(new Set(allModalities));
});

describe("each sentence has its modality", () => {
  const isShort = ({ text }: (typeof coded)[number]) => modalityShortfalls.has(text);
  test.each(coded.filter((one) => !isShort(one)))("$text", ({ modality, found }) => {
    expect(found).toContain(modality);
  });
  test.fails.each(coded.filter(isShort))("falls short: $text", ({ modality, found }) => {
    expect(found).toContain(modality);
  });
});
