import { describe, expect, test, vi } from "vitest";
import { needs } from "../../lambdas/reports/deeds/needs.ts";
import { ownerRules } from "../../lambdas/reports/deeds/noun-owner.ts";
import { rewrites } from "../../lambdas/reports/deeds/settle.ts";
import { verbRules } from "../../lambdas/reports/deeds/verb-over-noun.ts";
import { readSentence } from "./try-example.ts";

/** Whether a rule's question, asked while a sentence is read, was answered so that the rule decides. */
function decides<T extends object, K extends keyof T & string>(
  rule: T,
  question: K,
  isYes: (answer: unknown) => boolean,
  sentence: string,
): boolean {
  const asked = vi.spyOn(rule as Record<K, () => unknown>, question as never);
  readSentence(sentence);
  const answers = asked.mock.results.map(({ value }) => value as unknown);
  asked.mockRestore();
  return answers.some(isYes);
}

describe("a need of a deed", () => {
  const lacks = (need: (typeof needs)[number], sentence: string) =>
    decides(need, "lacks", (answer) => answer === true, sentence);

  test.each(needs)("$reason: $hit", (need) => {
    expect(lacks(need, need.hit)).toBe(true);
    expect(readSentence(need.hit).silence).toContain(need.reason);
  });

  test.each(needs)("not $reason: $near", (need) => {
    expect(lacks(need, need.near)).toBe(false);
    expect(readSentence(need.near).rules).not.toEqual([]);
  });
});

describe("a rewrite of a deed", () => {
  const rewritten = (rewrite: (typeof rewrites)[number], sentence: string) =>
    decides(rewrite, "when", (answer) => answer === true, sentence);

  test.each(rewrites)("$name: $hit", (rewrite) => {
    expect(rewritten(rewrite, rewrite.hit)).toBe(true);
  });

  test.each(rewrites)("not $name: $near", (rewrite) => {
    expect(rewritten(rewrite, rewrite.near)).toBe(false);
    expect(readSentence(rewrite.near).rules).not.toEqual([]);
  });
});

describe("what the verb over a noun adds", () => {
  const adds = (rule: (typeof verbRules)[number], sentence: string) =>
    decides(rule, "roles", (answer) => answer !== null, sentence);

  test.each(verbRules)("$name: $hit", (rule) => {
    expect(adds(rule, rule.hit)).toBe(true);
  });

  test.each(verbRules)("not $name: $near", (rule) => {
    expect(adds(rule, rule.near)).toBe(false);
  });
});

describe("a name before an event noun that is not its doer", () => {
  const holds = (rule: (typeof ownerRules)[number], sentence: string) =>
    decides(rule, "when", (answer) => answer === true, sentence);

  test.each(ownerRules)("$name: $hit", (rule) => {
    expect(holds(rule, rule.hit)).toBe(true);
  });

  test.each(ownerRules)("not $name: $near", (rule) => {
    expect(holds(rule, rule.near)).toBe(false);
  });
});
