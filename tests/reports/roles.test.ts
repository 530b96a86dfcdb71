import { describe, expect, test } from "vitest";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import { comparableActors } from "../comparable-actors.ts";
import { codeText, sourceOf, targetOf } from "./code-text.ts";
import { roles } from "./sentences/roles.ts";
import type { RoleSentence } from "./sentences/sample-sentence.ts";
import { roleShortfalls } from "./sentences/shortfalls.ts";

const coded = roles.map((sentence) => ({
  sentence,
  reports: codeText(sentence.text).filter(({ ploverClass }) => ploverClass === sentence.ploverClass),
}));
const wanted = ({ source, target }: RoleSentence) => [comparableActors(source), comparableActors(target)];
const found = (report: CodedReport) => [sourceOf(report), targetOf(report)];

/** A doer told as the one it was done to, or the reverse. */
function isSwapped({ sentence, reports }: (typeof coded)[number]): boolean {
  const [source = [], target = []] = wanted(sentence);
  return reports.some((report) => {
    const [doers = [], victims = []] = found(report);
    return (
      source.some((id) => victims.includes(id) && !target.includes(id)) ||
      target.some((id) => doers.includes(id) && !source.includes(id))
    );
  });
}

describe("who did it to whom", () => {
  test("is never swapped", () => {
    expect(coded.filter(isSwapped).map(({ sentence }) => sentence.text)).toEqual([]);
  });

  const isShort = ({ sentence }: (typeof coded)[number]) => roleShortfalls.has(sentence.text);
  test.each(coded.filter((one) => !isShort(one)))("is right: $sentence.text", ({ sentence, reports }) => {
    expect(reports.map(found)).toContainEqual(wanted(sentence));
  });
  test.fails.each(coded.filter(isShort))("falls short: $sentence.text", ({ sentence, reports }) => {
    expect(reports.map(found)).toContainEqual(wanted(sentence));
  });

  test("is told of many constructions", () => {
    const passives = roles.filter(({ construction }) => /passive/.test(construction));
    const nominals = roles.filter(({ construction }) => construction === "nominal");
    expect(roles.length).toBeGreaterThanOrEqual(200);
    expect(passives.length).toBeGreaterThanOrEqual(35);
    expect(nominals.length).toBeGreaterThanOrEqual(35);
  });
});
