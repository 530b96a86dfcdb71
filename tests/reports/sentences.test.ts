import { describe, expect, test } from "vitest";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import { comparableActors } from "../comparable-actors.ts";
import { fictional } from "../fictional.ts";
import * as ACCUSE from "./sentences/ACCUSE.ts";
import * as AGREE from "./sentences/AGREE.ts";
import * as ASSAULT from "./sentences/ASSAULT.ts";
import * as COERCE from "./sentences/COERCE.ts";
import * as CONSULT from "./sentences/CONSULT.ts";
import * as COOPERATE from "./sentences/COOPERATE.ts";
import * as MOBILIZE from "./sentences/MOBILIZE.ts";
import * as RETREAT from "./sentences/RETREAT.ts";
import type { SampleReport } from "./sentences/sample-sentence.ts";
import * as THREATEN from "./sentences/THREATEN.ts";

const lists = { ACCUSE, AGREE, ASSAULT, COERCE, CONSULT, COOPERATE, MOBILIZE, RETREAT, THREATEN };

/** What a report says, as far as the expectation speaks of it. */
function compared(report: CodedReport, expected: SampleReport | undefined) {
  return {
    ploverClass: report.ploverClass,
    source: comparableActors(report.sourceActors.map(({ id }) => id)),
    target: comparableActors(report.targetActors.map(({ id }) => id)),
    modality: report.modality,
    ...(expected?.mode === undefined ? {} : { mode: report.mode }),
    ...(expected?.place === undefined ? {} : { place: report.place?.inferred ? null : report.place?.id }),
  };
}

describe.each(Object.entries(lists))("%s", (_ploverClass, { hits, nearMisses }) => {
  test.each([...hits, ...nearMisses])("$text", ({ text, reports: expected }) => {
    const article = { id: "a-1", revision: 1, title: "", text, publishedAt: "2026-11-23T12:00:00.000Z" };
    const reports = codeArticle(article, fictional);
    expect(reports.map((report, n) => compared(report, expected[n]))).toEqual(
      expected.map(({ modality = "happened", ...rest }) => ({
        ...rest,
        source: comparableActors(rest.source),
        target: comparableActors(rest.target),
        modality,
      })),
    );
  });
});
