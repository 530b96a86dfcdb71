import { expect, test } from "vitest";
import { modalities as allModalities } from "../../lambdas/reports/plover.ts";
import { codeText } from "./code-text.ts";
import { modalities } from "./sentences/modalities.ts";

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

test("at least 95 of 100 are right of those that give the report", () => {
  const reported = coded.filter(({ found }) => found.length > 0);
  const wrong = reported.filter(({ modality, found }) => !found.includes(modality));
  expect(wrong.length / reported.length, wrong.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(0.05);
});

// Those without the report count as wrong here. The figure stands in docs/accuracy.md.
test("at least 93 of 100 are right of all", () => {
  const right = coded.filter(({ modality, found }) => found.includes(modality));
  expect(right.length / coded.length).toBeGreaterThanOrEqual(0.93);
});
