import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { affiliationsOf, lookUpActor } from "../../lambdas/mentions/knowledge.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";

const knowledge = loadKnowledge();
const page = readFileSync(new URL("../../docs/must-have-actors.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^- `([a-z0-9-]+)`: (.+)$/gm)].map((row): [string, string[]] => [
  row[1] ?? "",
  (row[2] ?? "").split("; "),
]);

describe("must-have actors", () => {
  test("the page lists at least 150", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  test.each(rows)("%s resolves by each of its names", (id, names) => {
    expect(names.map((name) => lookUpActor(knowledge, name)?.id)).toEqual(names.map(() => id));
  });

  test.each([
    ["bashar-al-assad", "2015-06-01", "syria", true],
    ["bashar-al-assad", "2025-06-01", "syria", false],
    ["kataib-hezbollah", "2024-02-01", "iran", true],
    ["hayat-tahrir-al-sham", "2015-06-01", "al-qaeda", true],
    ["hayat-tahrir-al-sham", "2020-06-01", "al-qaeda", false],
    ["radwan-force", "2024-02-01", "iran", true],
    ["rapid-support-forces", "2024-02-01", "sudan", false],
  ])("%s on %s belongs to %s: %s", (id, day, to, belongs) => {
    expect(affiliationsOf(knowledge, id, day).includes(to)).toBe(belongs);
  });
});
