import { describe, expect, test } from "vitest";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import { fictional } from "../fictional.ts";

const actors = (text: string) =>
  findMentions(text, fictional).flatMap(({ kind, id, text: words, reference }) =>
    kind === "actor" ? [`${id ?? "?"}: ${words}${reference === null ? "" : ` (${reference})`}`] : [],
  );

describe("persons and offices", () => {
  test.each([
    ["Averian President Tomas Vrell spoke.", ["tomas-vrell: Averian President Tomas Vrell"]],
    ["Candrian Foreign Minister Oren Baltash spoke.", ["candria: Candrian Foreign Minister Oren Baltash"]],
    ["Candrian General Oren Baltash left.", ["candria-military: Candrian General Oren Baltash"]],
    ["Lt. Gen. Robert Q. Maddern left.", ["?: Lt. Gen. Robert Q. Maddern"]],
    ["Deputy Secretary of State Anton Pell spoke.", ["?: Deputy Secretary of State Anton Pell"]],
    ["They met Robert Maddern at noon.", ["?: Robert Maddern"]],
    ["Zelko Maddern, an Averian diplomat, left.", ["?: Zelko Maddern", "averia: Averian diplomat"]],
    ["The prime minister wept.", ["?: prime minister"]],
    ["Vrell Tailors closed its shop.", []],
    ["Dorsk Maddern acted in the film.", []],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe("composed actors", () => {
  test.each([
    ["The government of Averia fell.", ["averia: government of Averia"]],
    ["The army of Candria came.", ["candria-military: army of Candria"]],
    ["The Averian people sang.", ["averia: Averian people"]],
    ["About 120 former Averian policemen fled.", ["averia-police: About 120 former Averian policemen"]],
    ["Pro-government fighters fled.", ["?: Pro-government fighters"]],
    ["The anti-tank forces fled.", []],
    ["The 4th Marsh Brigade came.", ["?: 4th Marsh Brigade"]],
    ["The Department of Canals objected.", ["?: Department of Canals"]],
    ["The Candrian film won.", []],
    ["The Candrian Times printed it.", ["?: Candrian Times"]],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe("bodies of a state under their full names", () => {
  test.each([
    [
      "The Ministry of Foreign Affairs of the Kingdom of Candria objected.",
      ["candria: Ministry of Foreign Affairs of the Kingdom of Candria"],
    ],
    [
      "The General Staff of the Armed Forces of the Republic of Averia objected.",
      ["averia-military: General Staff of the Armed Forces of the Republic of Averia"],
    ],
    ["The Council of Ministers of Drovnia met.", ["drovnia: Council of Ministers of Drovnia"]],
    ["The Palace Guard of Candria came.", ["candria-guard: Palace Guard"]],
    ["The Ministry of Canals wept.", ["?: Ministry of Canals"]],
  ])("%s", (text, expected) => {
    expect(actors(text).slice(0, 1)).toEqual(expected);
  });
});

describe("ships", () => {
  test.each([
    ["The tanker Lisport Star left.", ["?: tanker Lisport Star"]],
    ["The frigate Lisport left.", ["?: frigate Lisport"]],
    ["The Candrian frigate Lisport left.", ["candria-military: Candrian frigate Lisport"]],
    ["The Averian oil tanker Marlow left.", ["averia: Averian oil tanker Marlow"]],
    ["MV Marlow Star left.", ["?: MV Marlow Star"]],
    ["Lisport Star, a tanker full of crude, left.", ["?: Lisport Star"]],
    ["The USS Vrell fired. The Vrell left.", ["?: USS Vrell", "?: Vrell (short form)"]],
    ["The tanker Candria seized was old.", ["candria: Candria"]],
    ["The Candria-flagged tanker left.", []],
    ["Lisport, a ferry port, woke.", []],
    ["Fish swam in the Averia River.", []],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe("a capital's name", () => {
  test.each([
    ["Lisport said no.", ["candria: Lisport"]],
    ["They held talks with Lisport.", ["candria: Lisport"]],
    ["He sent an ultimatum to Lisport.", ["candria: Lisport"]],
    ["Rain fell on the roofs of Lisport.", []],
    ["He lived in Lisport.", []],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe("letters and games", () => {
  test.each([
    ["THE RLM FOUGHT IN AVERIA.", ["red-lantern: RLM"]],
    ["the rlm fought in averia near quarl.", ["red-lantern: rlm"]],
    ["Averia scored twice.", []],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});

describe("references", () => {
  test.each([
    ["General Pavo Lind spoke. He smiled.", ["pavo-lind: General Pavo Lind", "pavo-lind: He (pronoun)"]],
    ["Robert Maddern spoke. Later Maddern left.", ["?: Robert Maddern", "?: Maddern (short form)"]],
    ["Red Lantern fought on. The group lost.", ["red-lantern: Red Lantern", "red-lantern: The group (noun)"]],
    [
      "The Northern Canal Council (NCC) met. The NCC voted.",
      ["?: Northern Canal Council", "?: NCC (short form)", "?: NCC (short form)"],
    ],
    ["The group lost. He smiled.", []],
    ["Averia spoke. He smiled.", ["averia: Averia"]],
    [
      "Averia said it hit Red Lantern. It won.",
      ["averia: Averia", "averia: it (pronoun)", "red-lantern: Red Lantern", "averia: It (pronoun)"],
    ],
    ["Averia hit back. It was unclear why.", ["averia: Averia"]],
    [
      "Red Lantern came. The militants won.",
      ["red-lantern: Red Lantern", "red-lantern: The militants (noun)"],
    ],
    ["Gunmen came. The gunmen won.", ["?: Gunmen", "?: gunmen"]],
    ["Averia woke. The army came.", ["averia: Averia", "averia-military: The army (noun)"]],
    ["Averia woke. Troops came.", ["averia: Averia", "averia-military: Troops (noun)"]],
    [
      "Red Lantern said Averia hit its positions.",
      ["red-lantern: Red Lantern", "averia: Averia", "red-lantern: its positions (noun)"],
    ],
    ["Averia moved its troops.", ["averia: Averia", "?: troops"]],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  test("says what a reference is short for", () => {
    const [, short] = findMentions("Robert Maddern spoke. Later Maddern left.", fictional);
    expect(short?.reason).toBe('short for "Robert Maddern"');
  });
});
