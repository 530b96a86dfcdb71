import { describe, expect, test } from "vitest";
import { codeText } from "./code-text.ts";

/** Where the first report of a text lies. */
const placeOf = (text: string) => codeText(text)[0]?.place?.id ?? null;

describe("a deed was not done", () => {
  test.each([
    [
      "where its doer is from",
      "Candrian fighters from Askel were killed in an air strike on Kelmora.",
      "kelmora",
    ],
    ["where its jets are based", "Candrian jets based at Oldbridge bombed Dunmere.", "dunmere"],
    ["where its jets came from", "Candrian jets flying from Oldbridge bombed Dunmere.", "dunmere"],
    ["where its rockets were fired from", "Rockets fired from Oldbridge hit Dunmere.", "dunmere"],
    ["where somebody was born", "The Askel-born commander was shot dead in Dunmere by gunmen.", "dunmere"],
    [
      "where somebody tells of it",
      "Gunmen shot two soldiers in Averia, according to medics at the hospital in Kelmora.",
      "averia",
    ],
    [
      "where a paper is told of it",
      "The Averian army told a magazine in Kelmora that rebels had bombed a base in Dunmere.",
      "dunmere",
    ],
    [
      "where something else was so",
      "Candria shelled rebel camps in Averia as its king opened a theatre in Oldbridge.",
      "averia",
    ],
    [
      "where helpers are from",
      "With support from Esmeria, Borduva, Drovnia and Kelmora, Candrian jets struck rebels in Averia.",
      "averia",
    ],
    [
      "where what somebody is accused of beside it was done",
      "Averia expels Candrian envoys, accuses Candria of Kelmora attack.",
      "averia",
    ],
    ["beyond where it was done", "Candrian troops advanced beyond Dunmere and shelled Askel.", "askel"],
  ])("%s: %s", (_, text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});

describe("a deed was done", () => {
  test.each([
    ["where those were based who suffered it", "Candria bombed troops based at Oldbridge.", "oldbridge"],
    ["where people were taken from", "Gunmen abducted two teachers from a school in Dunmere.", "dunmere"],
    ["where a withdrawal began", "The withdrawal of Candrian troops from Askel ended.", "askel"],
    [
      "where those who tell of it sit, when that is all that is known",
      "Ten people were killed in a rocket attack, medics in Dunmere said.",
      "dunmere",
    ],
  ])("%s: %s", (_, text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});

describe("without a place in its sentence a deed lies", () => {
  test.each([
    ["at home where a power arrests", "Candria arrested nine writers.", { id: "candria", inferred: true }],
    [
      "at home though the article spoke of a town abroad",
      "Rebels shelled Dunmere.\nCandria jailed nine writers.",
      { id: "candria", inferred: true },
    ],
    [
      "not where its news was written, if a power said it",
      "TESSARA (AP) - Candria accused the Harim Brigades of theft.",
      { id: "candria", inferred: true },
    ],
    [
      "where its news was written, if a person said it",
      "Tessara, Averia – General Ravo Tull accused the Harim Brigades of theft.",
      { id: "tessara", inferred: false },
    ],
    [
      "nowhere for sure where a power holds foreigners",
      "Candria arrested nine Averians.",
      { id: "averia", inferred: true },
    ],
    [
      "nowhere for sure where a power strikes",
      "Candria shelled the Harim Brigades.",
      { id: "drovnia", inferred: true },
    ],
    [
      "where police are",
      "Two men were killed in clashes with Candrian police.",
      { id: "candria", inferred: true },
    ],
  ])("%s: %s", (_, text, place) => {
    expect(codeText(text).at(-1)?.place).toMatchObject(place);
  });
});

describe("forty nautical miles off a port", () => {
  test.each([
    ["A Candrian missile hit a tanker 40 nautical miles west of Dunmere on Friday.", "dunmere", "area"],
    ["A Candrian missile hit a tanker in Dunmere on Friday.", "dunmere", "settlement"],
    ["A Candrian missile hit a house 40 miles west of Dunmere on Friday.", "dunmere", "settlement"],
  ])("%s", (text, id, precision) => {
    expect(codeText(text)[0]?.place).toMatchObject({ id, precision });
  });
});
