import { expect, test } from "vitest";
import { namesOfText } from "../../lambdas/mentions/find-names.ts";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import { particularsOf } from "../../lambdas/reports/particulars.ts";
import { fictional } from "../fictional.ts";

const particulars = (...sentences: string[]) => {
  const tokens = sentences.map(tokenize);
  const names = namesOfText(tokens, fictional);
  return particularsOf(
    sentences.map((_, at) => ({ tokens: tokens[at] ?? [], names: names[at] ?? [] })),
    fictional,
  );
};

test("the village, the ship and the number of prisoners", () => {
  expect(particulars("Averia freed 180 prisoners near Orlen, from the freighter Amber Strand.")).toEqual([
    "180",
    "orlen",
    "amber",
    "strand",
  ]);
});

test("towns, but no country, known actor, weekday or office", () => {
  expect(
    particulars("The Averian army and Red Lantern met the Foreign Minister in Dunmere on Monday."),
  ).toEqual(["dunmere"]);
});

test("no word that has its capital from the sentence or from the headline", () => {
  expect(particulars("Gunmen fled.", "Bulk Carrier Seized West Of Orlen")).toEqual([]);
});

test("no year, no small number, no day of a month", () => {
  expect(particulars("In 2025 three men left by 9 or on 14 March with thirty lorries.")).toEqual(["30"]);
});

test("only what comes first", () => {
  expect(particulars("One.", "Two.", "Three.", "Four.", "Five.", "They went to Orlen.")).toEqual([]);
});
