import { describe, expect, test } from "vitest";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import { openKnowledge } from "../../lambdas/mentions/knowledge.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { packKnowledge, type WorldPlace } from "../../lambdas/mentions/pack-knowledge.ts";
import { fictionalActors, fictionalPlaces } from "../fictional.ts";

const town = (
  id: string,
  name: string,
  country: string,
  population: number,
  at: readonly [number, number],
): WorldPlace => ({
  id,
  name,
  type: "city",
  precision: "settlement",
  countries: [country],
  province: null,
  lat: at[0],
  lon: at[1],
  aliases: [],
  ambiguous: false,
  source: "invented",
  population,
  shortForms: [],
});

/** Two towns called Marrow, far apart, and two neighbours of the smaller one. */
const world = openKnowledge(
  packKnowledge(fictionalActors, fictionalPlaces, [
    town("marrow-averia", "Marrow", "XA", 900_000, [-41, -125]),
    town("marrow-drovnia", "Marrow", "XD", 30_000, [-60, -100]),
    town("tolk", "Tolk", "XD", 200_000, [-60.2, -100.2]),
    town("sund", "Sund", "XD", 200_000, [-59.9, -100.3]),
    town("heron", "Heron", "XD", 3_000, [-59, -101]),
  ]),
);
const placesOf = (text: string) =>
  findMentions(text, world)
    .filter(({ kind }) => kind === "place")
    .map(({ id }) => id);

describe("a name that several places bear", () => {
  test("means the largest when nothing else is said", () => {
    expect(placesOf("A fire broke out in Marrow.")).toEqual(["marrow-averia"]);
  });
  test("means the one in the country behind the comma", () => {
    expect(placesOf("A fire broke out in Marrow, Drovnia.")[0]).toBe("marrow-drovnia");
  });
  test("means the one near the other places, all through the text", () => {
    const text =
      "A fire broke out in Marrow. Crews came from Tolk and from Sund in Drovnia. Marrow was calm later.";
    expect(placesOf(text).filter((id) => id?.startsWith("marrow"))).toEqual([
      "marrow-drovnia",
      "marrow-drovnia",
    ]);
  });
});

describe("a world city", () => {
  test("is not its namesake in a country that is only a party to the talks", () => {
    const text =
      "Drovnian envoys met Esmerian diplomats in Marrow. Drovnia said that Drovnian troops would stay.";
    expect(placesOf(text)).toEqual(["marrow-averia"]);
  });
});

describe("a place that the text itself puts somewhere", () => {
  test.each([
    ["A fire broke out in Marrow, a town in Drovnia.", ["marrow-drovnia", "drovnia"]],
    ["A fire broke out in Marrow in northern Drovnia.", ["marrow-drovnia", "drovnia"]],
    ["A fire broke out in Harim, a small village in the north of Candria.", ["candria"]],
    ["A fire broke out in Marrow, a port in Esmeria.", ["esmeria"]],
    ["A fire broke out in Marrow in Esmeria talks.", ["marrow-averia", "esmeria"]],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe("what is only called after a place", () => {
  test.each([
    ["The Marrow-born general spoke in Tolk.", ["tolk"]],
    ["The frigate Marrow lay off Tolk.", ["tolk"]],
    ["A shelter stood along Marrow Street in Tolk.", ["tolk"]],
    ["A ferry sank in the Gulf of Marrow near Tolk.", ["tolk"]],
    ["A ferry sank off the coast of Marrow.", ["marrow-averia"]],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe("a small town's name", () => {
  test.each([
    ["A car was stolen in Heron.", ["heron"]],
    ["Heron was praised by all.", []],
    ["Mr. Heron was praised in court.", []],
    ["Dana Heron was praised.", []],
    ["A car was stolen; Heron, 22, was praised.", []],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  test("that names none says why", () => {
    const [name] = findMentions("They drank Marrow tea in Marrow.", world).filter(
      ({ text }) => text === "Marrow",
    );
    expect(name?.reason).toContain("Marrow (XA)");
  });
});

describe("the shipped gazetteer", () => {
  const knowledge = loadKnowledge();
  const find = (text: string, name: string) =>
    findMentions(text, knowledge).find((mention) => mention.text === name)?.placeId ?? null;

  test.each([
    ["Clashes broke out in Tripoli, Lebanon.", "Tripoli", "tripoli-lebanon"],
    ["Clashes broke out in Tripoli, Libya.", "Tripoli", "tripoli"],
    ["Shells fell in eastern Chad.", "eastern Chad", "eastern-chad"],
    [
      "They crossed the Pakistan-Afghanistan border.",
      "Pakistan-Afghanistan border",
      "afghanistan-pakistan-border",
    ],
    ["A storm hit Atlanta and other towns in Georgia.", "Georgia", "georgia-us-ga"],
    ["Nobody was hurt in Georgia, the Atlanta police said.", "Georgia", "georgia-us-ga"],
    ["Omani officials met US envoys in Vienna.", "Vienna", "vienna"],
    ["US officials met US generals in Berlin.", "Berlin", "berlin-2950159"],
    ["A ferry sank in the Gulf of Thailand.", "Gulf of Thailand", "gulf-of-thailand"],
    ["Smoke rose over Palma in northern Mozambique.", "Palma", "palma"],
    ["Smoke rose over Palma, Spain.", "Palma", "palma-2512989"],
  ])("%s", (text, name, id) => {
    expect(find(text, name)).toBe(id);
  });

  test("no person or ware is a place", () => {
    expect(find("Paris Hilton smiled.", "Paris")).toBeNull();
    expect(find("He sold Aleppo soap.", "Aleppo")).toBeNull();
  });

  test("holds every country once, with its code", () => {
    const codes = [...knowledge.places.values()]
      .filter(({ precision }) => precision === "country")
      .map(({ countries }) => countries.join());
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(225);
  });
});
