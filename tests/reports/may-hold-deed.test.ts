import { expect, test } from "vitest";
import { unbounded } from "../../lambdas/budget.ts";
import { findNames } from "../../lambdas/mentions/find-names.ts";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import { findDeeds, mayHoldDeed } from "../../lambdas/reports/deeds/find-deeds.ts";
import { cutUnits, tagged } from "../../lambdas/reports/syntax/units.ts";
import { fictional } from "../fictional.ts";
import { lists } from "./sentences/lists.ts";
import { modalities } from "./sentences/modalities.ts";
import { roles } from "./sentences/roles.ts";

const cut = (text: string) => {
  const tokens = tokenize(text);
  return cutUnits(text, findNames(tokens, fictional), tokens, unbounded);
};

const sentences = [
  ...Object.values(lists).flatMap(({ hits, nearMisses }) => [...hits, ...nearMisses]),
  ...roles,
  ...modalities,
].map(({ text }) => text);

/** What is passed over unread must hold nothing, whatever is added to the tables and rules. */
test("no sentence that holds a deed is passed over", () => {
  const lost = sentences.filter(
    (text) => !mayHoldDeed(cut(text)) && findDeeds(tagged(cut(text))).deeds.length > 0,
  );
  expect(lost).toEqual([]);
});

test.each([
  ["The bakery by the harbour smelled of fresh bread.", false],
  ["Nobody could remember a colder winter on the coast of Averia.", false],
  // Verbs of much else besides: only these objects make a deed of them.
  ["The mayor of Kelmora took a walk.", false],
  ["Borduvan troops took the hill.", true],
  ["Averia must leave, Borduva said.", true],
  ["An air strike on Kelmora.", true],
])("%s", (text, expected) => {
  expect(mayHoldDeed(cut(text))).toBe(expected);
});
