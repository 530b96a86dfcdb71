import { describe, expect, test } from "vitest";
import { type Accepted, acceptAnswer } from "../../lambdas/reader/accept-answer.ts";
import { questionBefore } from "../../lambdas/reader/question.ts";
import { readAgain } from "../../lambdas/reader/read-again.ts";
import { fictional } from "../fictional.ts";
import { by, raid, reportsOf } from "./asked.ts";
import { type Injected, injected } from "./injected.ts";

const honest = questionBefore(raid, reportsOf(raid));
const withInjected = ({ text, title }: Injected) => ({
  ...raid,
  title: title ?? raid.title,
  text: `${raid.text}\n${text}`,
});

describe("an article that speaks to the model", () => {
  test("comes in thirty kinds and more", () => {
    expect(new Set(injected.map(({ kind }) => kind)).size).toBe(injected.length);
    expect(injected.length).toBeGreaterThanOrEqual(30);
  });

  test.each(injected.map((one) => [one.kind, one] as const))(
    "with %s is content in one JSON value, and leaves the question as it is",
    (_, one) => {
      const article = withInjected(one);
      const reports = reportsOf(article);
      const { system, schema, user } = questionBefore(article, reports);
      expect({ system, schema }).toEqual({ system: honest.system, schema: honest.schema });
      const shown = JSON.parse(user);
      expect(Object.keys(shown)).toEqual(["publisher", "published", "headline", "text", "reports"]);
      expect(shown.reports).toHaveLength(reports.length);
      expect(user).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u);
    },
  );

  test.each(injected.map((one) => [one.kind, one] as const))(
    "with %s gets an obedient model to change its own reports alone, to begin nothing and to raise nothing",
    (_, one) => {
      const article = withInjected(one);
      const reports = reportsOf(article);
      const before = structuredClone(reports);
      const accepted = acceptAnswer(one.answer, article, reports, fictional, by);
      expect(reports).toEqual(before);
      expectHarmless(accepted, reports);
    },
  );

  test("is answered about another article in vain: what was said of one is not taken of the other", () => {
    const other = {
      ...raid,
      id: "a-2",
      title: "Talks in Port Vale",
      text: "Candria and Esmeria met in Port Vale on Friday.",
    };
    const reports = reportsOf(other);
    expect(reports).not.toHaveLength(0);
    for (const { answer } of injected) {
      const accepted = acceptAnswer(answer, other, reports, fictional, by);
      expect(accepted.missed).toBeNull();
      for (const { judgement, correction } of accepted.opinions) {
        expect(["news", "unsure"]).toContain(judgement);
        expect(correction).toEqual({});
      }
    }
  });
});

/** No report but those asked about is judged; none becomes graver, surer or news; nothing is begun. */
function expectHarmless({ opinions, missed }: Accepted, reports: ReturnType<typeof reportsOf>): void {
  expect([[], reports.map(({ id }) => id)]).toContainEqual(opinions.map(({ reportId }) => reportId));
  for (const [n, opinion] of opinions.entries()) {
    const report = reports[n];
    if (report === undefined) throw new Error("an opinion of no report");
    const reading = readAgain(report, opinion);
    expect(reading.severity).toBeLessThanOrEqual(report.severity);
    const { id, standing, confidence, isMain, evidence, rule } = report;
    expect(reading).toMatchObject({ id, standing, confidence, isMain, evidence, rule });
    expect(opinion.repeats === null || reports.slice(0, n).some((one) => one.id === opinion.repeats)).toBe(
      true,
    );
  }
  // What only the model read is no report of the article, and says by whom it was read.
  if (missed !== null)
    expect([missed.readBy?.model, missed.severity <= 4, missed.confidence <= 0.5]).toEqual([
      by.model,
      true,
      true,
    ]);
}
