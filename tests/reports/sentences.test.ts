import { describe, expect, test } from "vitest";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import { comparableActors } from "../comparable-actors.ts";
import { codeText, sourceOf, targetOf } from "./code-text.ts";
import { lists } from "./sentences/lists.ts";
import type { SampleReport } from "./sentences/sample-sentence.ts";
import { shortfalls } from "./sentences/shortfalls.ts";

/** What a report says, as far as the expectation speaks of it. */
function compared(report: CodedReport, expected: SampleReport | undefined) {
  return {
    ploverClass: report.ploverClass,
    source: sourceOf(report),
    target: targetOf(report),
    modality: report.modality,
    ...(expected?.mode === undefined ? {} : { mode: report.mode }),
    ...(expected?.place === undefined ? {} : { place: report.place?.inferred ? null : report.place?.id }),
  };
}

function expectCoded(text: string, expected: readonly SampleReport[]): void {
  expect(codeText(text).map((report, n) => compared(report, expected[n]))).toEqual(
    expected.map(({ modality = "happened", ...rest }) => ({
      ...rest,
      source: comparableActors(rest.source),
      target: comparableActors(rest.target),
      modality,
    })),
  );
}

describe.each(Object.entries(lists))("%s", (_ploverClass, { hits, nearMisses }) => {
  const all = [...hits, ...nearMisses];
  const short = all.filter(({ text }) => shortfalls.has(text));
  test.each(all.filter(({ text }) => !shortfalls.has(text)))("$text", ({ text, reports }) => {
    expectCoded(text, reports);
  });
  if (short.length > 0)
    test.fails.each(short)("falls short: $text", ({ text, reports }) => {
      expectCoded(text, reports);
    });
});

test("at most one sentence in fifteen falls short, and each that is named is in a list", () => {
  const texts = Object.values(lists).flatMap(({ hits, nearMisses }) =>
    [...hits, ...nearMisses].map(({ text }) => text),
  );
  expect([...shortfalls].filter((text) => !texts.includes(text))).toEqual([]);
  expect(shortfalls.size).toBeLessThanOrEqual(texts.length / 15);
});
