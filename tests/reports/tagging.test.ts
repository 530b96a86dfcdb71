import { describe, expect, test } from "vitest";
import { unbounded } from "../../lambdas/budget.ts";
import { findNames } from "../../lambdas/mentions/find-names.ts";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import { firstTags } from "../../lambdas/reports/syntax/first-tags.ts";
import { takenForNouns } from "../../lambdas/reports/syntax/taken-for-nouns.ts";
import { takenForVerbs } from "../../lambdas/reports/syntax/taken-for-verbs.ts";
import { cutUnits, tagged } from "../../lambdas/reports/syntax/units.ts";
import { fictional } from "../fictional.ts";

/** The rules, first to last, that decided the word in square brackets. */
function rulesOf(marked: string): string[] {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  const tokens = tokenize(text);
  const by: string[] = [];
  const cut = cutUnits(text, findNames(tokens, fictional), tokens, unbounded);
  expect(cut.units.map((unit) => unit.start)).toContain(start);
  tagged(cut, (unit, name) => {
    if (unit.start === start) by.push(name);
  });
  return by;
}

const tables = { firstTags, takenForVerbs, takenForNouns };

describe.each(Object.entries(tables))("%s", (_table, rules) => {
  test("each rule has a name of its own", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
  test.each(rules.map(({ name, hit }) => ({ name, hit })))("$name: $hit", ({ name, hit }) => {
    expect(rulesOf(hit)).toContain(name);
  });
  test.each(rules.map(({ name, near }) => ({ name, near })))("not $name: $near", ({ name, near }) => {
    expect(rulesOf(near)).not.toContain(name);
  });
});
