import { describe, expect, test } from "vitest";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import { answerLine } from "../../lambdas/reports/answer-line.ts";
import { fictional } from "../fictional.ts";

/** As what the word is read, with what it resolves to. */
function reads(text: string, word: string): string {
  const found = findMentions(text, fictional).filter((mention) => mention.text === word);
  return found.map(({ kind, id }) => `${kind} ${id ?? "?"}`).join(", ");
}

describe("a state that is dealt with", () => {
  test.each([
    ["It keeps ties with Candria.", "actor candria"],
    ["They agreed on sanctions on Candria.", "actor candria"],
    ["They welcomed the attack on Candria.", "actor candria"],
    ["They held talks with Candria.", "actor candria"],
    ["Averia demanded the ships from Candria.", "actor candria"],
    ["Averia faces a threat from Candria.", "actor candria"],
    ["It was a triumph over Candria.", "actor candria"],
    ["There was outrage at Candria.", "actor candria"],
  ])("%s", (text, expected) => {
    expect(reads(text, "Candria")).toBe(expected);
  });
});

describe("a state that something goes to or comes from is an actor and a place", () => {
  test.each([
    "Averia sent seven old ships to Candria.",
    "Averia has offered to deploy troops to Candria.",
    "Averia halted food and flights to Candria.",
    "Averia withdrew the last of its monitors from Candria.",
    "Averia fired two rockets at Candria.",
    "Averia sent aid to Candria.",
    "The premier put off his visit to Candria.",
    "They follow a harsh policy towards Candria.",
  ])("%s", (text) => {
    expect(reads(text, "Candria")).toBe("actor candria, place candria");
  });

  test("a capital only where its state can be meant", () => {
    expect(reads("The queen's visit to Murov was put off.", "Murov")).toBe("actor drovnia, place murov");
    expect(reads("Averia sent seven old ships to Murov.", "Murov")).toBe("place murov");
  });

  test("a land without a state's row is an actor without an id", () => {
    expect(reads("Averia suspended all aid to Lowfen.", "Lowfen")).toBe("actor ?, place lowfen");
    expect(reads("Averia sent seven old ships to Lowfen.", "Lowfen")).toBe("place lowfen");
    expect(reads("Averia sent its aid to Tarn Air Base.", "Tarn Air Base")).toBe("place tarn-air-base");
  });

  test("its place is told once", () => {
    const { mentions } = answerLine({ id: "1", text: "Esmeria sent aid to Candria." }, fictional);
    expect(mentions.locations.map(({ text }) => text)).toEqual(["Esmeria", "Candria"]);
    expect(mentions.actors.map(({ id }) => id)).toEqual(["esmeria", "candria"]);
  });
});

describe("a land that is only gone to or lain in stays a place", () => {
  test.each([
    "Aid was handed out in Candria.",
    "The pressure fell across Candria.",
    "He sent a letter while travelling near Candria.",
    "She travelled to Candria.",
    "They arrived in Candria.",
    "They sent him to Candria.",
    "Averia pulled back from Candria.",
    "Averia withdrew completely from Candria.",
    "The column advanced towards Candria.",
    "The storm came from Candria.",
    "The planes flew over Candria.",
    "Averia sent the letter, then he returned to Candria.",
    "Averia sent ships that returned to Candria.",
    "Averia sent two ships and returned to Candria.",
  ])("%s", (text) => {
    expect(reads(text, "Candria")).toMatch(/^(?:place candria|)$/);
  });
});

describe("the government of no named state", () => {
  test.each([
    ["They overthrew the government.", "actor ?"],
    ["The government's plan failed.", "actor ?"],
    ["They were pressed by the government to leave.", "actor ?"],
    ["A government announcement came.", ""],
    ["The government-owned mill burned.", ""],
  ])("%s", (text, expected) => {
    expect(reads(text, "government")).toBe(expected);
  });
});

describe("a town whose name is also a word", () => {
  test.each([
    ["An air strike on Mercy wounded four people.", "place mercy"],
    ["The siege of Mercy went on.", "place mercy"],
    ["Candrian troops shelled Mercy.", "place mercy"],
    ["They had pity on Mercy Vrell.", ""],
    ["Mercy was shown to nobody.", ""],
    ["They begged for Mercy.", ""],
  ])("%s", (text, expected) => {
    expect(reads(text, "Mercy")).toBe(expected);
  });
});

describe("a capital stands for its state", () => {
  test.each([
    "Tessara strikes Red Lantern camps in Harim.",
    "Tessara bombs Lisport airport.",
    "Tessara seizes tanker in Glass Sea.",
    "Borduva says Tessara shelled a depot in Lisport.",
    "On Monday Tessara arrested twelve fishermen.",
    "Tessara outlaws two parties.",
  ])("where it does something to another: %s", (text) => {
    expect(reads(text, "Tessara")).toBe("actor averia");
  });

  test.each([
    "Tessara struck again overnight by drones.",
    "Tessara hit three times this week.",
    "Tessara attacks kill five.",
    "Tessara bombs kill 20 people.",
    "Tessara attacks trial opens.",
    "Rockets fired at Tessara killed three people.",
    "Strikes on Tessara killed three people.",
    "Gunmen in central Tessara seized a lorry.",
  ])("but not where something is done in it: %s", (text) => {
    expect(reads(text, "Tessara")).toBe("place tessara");
  });
});
