import { describe, expect, test } from "vitest";
import { attachments } from "../../lambdas/reports/syntax/attachments.ts";
import { clausesIn } from "./clauses-in.ts";

/** A sentence with its marks off, and its words between stars. */
function readStars(marked: string): { text: string; verbs: string[] } {
  const verbs = [...marked.matchAll(/\*(\w+)\*/g)].map(([, verb = ""]) => verb);
  return { text: marked.replaceAll("*", ""), verbs };
}

/** By what each verb between stars hangs. */
function hungBy(marked: string): string[] {
  const { text, verbs } = readStars(marked);
  const clauses = clausesIn(text);
  return verbs.map((verb) => clauses.find((clause) => clause.verb.fold === verb.toLowerCase())?.hungBy ?? "");
}

const hits = attachments.flatMap(({ name, hit }) => hit.map((sentence) => ({ name, sentence })));
const nears = attachments.flatMap(({ name, near }) => near.map((sentence) => ({ name, sentence })));

describe("an attachment", () => {
  test("has a name of its own", () => {
    const names = attachments.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(attachments)("is shown by examples: $name", ({ name, hit, near }) => {
    expect(hit).not.toEqual([]);
    if (name !== "verb alone") expect(near).not.toEqual([]);
    for (const sentence of [...hit, ...near]) expect(readStars(sentence).verbs).not.toEqual([]);
  });

  test.each(hits)("$name: $sentence", ({ name, sentence }) => {
    for (const found of hungBy(sentence)) expect(found).toBe(name);
  });

  test.each(nears)("not $name: $sentence", ({ name, sentence }) => {
    for (const found of hungBy(sentence)) {
      expect(found).not.toBe("");
      expect(found).not.toBe(name);
    }
  });
});
