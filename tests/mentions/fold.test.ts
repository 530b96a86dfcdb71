import { describe, expect, test } from "vitest";
import { fold, skeleton } from "../../lambdas/mentions/fold.ts";

describe("fold", () => {
  test.each([
    ["Al-Tanf", "tanf"],
    ["as-Suwayda", "suwayda"],
    ["Deir ez-Zor", "deir zor"],
    ["Ain al Asad", "ain asad"],
    ["Sana'a", "sanaa"],
    ["Türkiye", "turkiye"],
    ["Kürecik", "kurecik"],
    ["U.S.", "us"],
    ["People's Protection Units", "people protection units"],
    ["T-4 air base", "t 4 air base"],
  ])("%s → %s", (name, key) => {
    expect(fold(name)).toBe(key);
  });

  test("an article that is the whole name stays", () => {
    expect(fold("Al")).toBe("al");
  });
});

describe("skeleton", () => {
  test.each([
    ["Hizbullah", "Hizbollah"],
    ["Hasakah", "Hasaka"],
    ["Hmeimim", "Hmaymim"],
    ["Qamishli", "Kamishli"],
    ["Idlib", "Idleb"],
  ])("%s and %s are one", (one, other) => {
    expect(skeleton(fold(one))).toBe(skeleton(fold(other)));
  });

  test.each([
    ["Hamas", "Hama"],
    ["Iran", "Iraq"],
    ["Iraq", "Arak"],
  ])("%s and %s are two", (one, other) => {
    expect(skeleton(fold(one))).not.toBe(skeleton(fold(other)));
  });
});
