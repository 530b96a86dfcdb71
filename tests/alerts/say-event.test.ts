import { describe, expect, it } from "vitest";
import { sayEvent, sayThing } from "../../lambdas/alerts/say-event.ts";
import type { Said } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

describe("sayEvent", () => {
  it.each<[string, Said]>([
    ["Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA", {}],
    ["Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA, 4 killed", { killed: 4 }],
    ["Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA", { killed: 0 }],
    [
      "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA, 4 killed, 7 wounded",
      { killed: 4, wounded: 7 },
    ],
    [
      "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA, 7 wounded",
      { wounded: 7, target: ["unlisted:gunmen", "red-lantern"] },
    ],
    [
      "Air strike by Averian Armed Forces on Red Lantern and Marsh Riders, Dunmere, XA",
      { target: ["red-lantern", "unlisted:Marsh Riders"] },
    ],
    ["Alleged drone strike on Red Lantern, Dunmere, XA", { modality: "alleged", mode: "drone", source: [] }],
    [
      "Announced withdrawal by Western Coalition, Tarn Air Base, XA",
      {
        ploverClass: "RETREAT",
        mode: "withdraw",
        modality: "announced",
        source: ["western-coalition"],
        target: [],
        place: "tarn-air-base",
      },
    ],
    [
      "Talks between Averia and Candria",
      { ploverClass: "CONSULT", mode: null, source: ["averia", "candria"], target: [], place: null },
    ],
    [
      "Meeting between Averia and Candria, Dunmere, XA",
      { ploverClass: "CONSULT", mode: "meet", source: ["averia"], target: ["candria"] },
    ],
    ["Talks by Averia", { ploverClass: "CONSULT", mode: null, source: ["averia"], target: [], place: null }],
    [
      "Training of Drovnian Armed Forces by Red Lantern",
      {
        ploverClass: "COOPERATE",
        mode: "training",
        source: ["red-lantern"],
        target: ["drovnia-military"],
        place: "averia",
        inferred: true,
      },
    ],
    [
      "Denied attack by Averia, Candria, Drovnia and 1 more, Averia",
      {
        mode: null,
        modality: "denied",
        source: ["averia", "candria", "drovnia", "esmeria"],
        target: [],
        place: "averia",
      },
    ],
  ])("%s", (words, said) => {
    expect(sayEvent(eventOf(said))).toBe(words);
  });

  it.each<[string, Said[]]>([
    // Another's telling has it that the doer suffered it: only where nobody else is named.
    [
      "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      [{}, { target: ["averia-military"], publisher: "Borduva Post" }],
    ],
    [
      "Air strike by Averian Armed Forces on Averian Armed Forces, Dunmere, XA",
      [{ target: ["averia-military"] }],
    ],
    // Bare nouns say nothing beside a name, whether it is in the dictionary or not.
    [
      "Air strike by Averian Armed Forces on Dunmere Guards, Dunmere, XA",
      [{ target: ["unlisted:Dunmere Guards", "unlisted:policemen"] }],
    ],
  ])("names sides that are two, and names before nouns: %s", (words, [first = {}, ...others]) => {
    expect(sayEvent(eventOf(first, ...others))).toBe(words);
  });

  it("says that it is denied, behind all else", () => {
    const denial: Said = { modality: "denied", publisher: "Averia Today", source: ["averia"] };
    expect(sayEvent(eventOf({ killed: 2 }, denial))).toMatch(/, Dunmere, XA, 2 killed \(denied\)$/);
  });

  it("leaves no empty comma where a place lies in no country", () => {
    const event = eventOf({});
    const sea = event.place === null ? null : { ...event.place, name: "Grey Sea", countries: [] };
    expect(sayEvent({ ...event, place: sea })).toBe(
      "Air strike by Averian Armed Forces on Red Lantern, Grey Sea",
    );
  });
});

describe("of what", () => {
  const seizure: Said = { ploverClass: "COERCE", mode: "seize", source: ["candria"] };
  const retreat: Said = { ploverClass: "RETREAT", mode: "withdraw", source: ["candria"], target: [] };

  it.each<[string, Said[]]>([
    // Nobody is named to whom it was done: the text's words for what it was done to.
    [
      "Seizure of an oil tanker by Candria, Dunmere, XA",
      [{ ...seizure, target: [], object: "an oil tanker" }],
    ],
    ["Air strike by Averian Armed Forces on a lorry, Dunmere, XA", [{ target: [], object: "a lorry" }]],
    [
      "Air strike by Averian Armed Forces on a lorry, Dunmere, XA",
      [{ target: ["unlisted:people"], object: "a lorry" }],
    ],
    // The fullest words win, and a part of another name says nothing more.
    [
      "Seizure of oil tanker by Candria, Dunmere, XA",
      [
        { ...seizure, target: ["unlisted:tanker"], object: "tanker" },
        { ...seizure, target: ["unlisted:oil tanker"], object: "oil tanker", publisher: "Borduva Post" },
      ],
    ],
    [
      "Seizure of oil tanker by Candria, Dunmere, XA",
      [{ ...seizure, target: ["unlisted:tanker", "unlisted:oil tanker"] }],
    ],
    // Whoever is known by name is named.
    ["Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA", [{ object: "an arms depot" }]],
    // Unless what was taken says more, beside whose it was.
    [
      "Seizure of an oil tanker (Averia) by Candria, Dunmere, XA",
      [{ ...seizure, target: ["averia"], object: "an oil tanker" }],
    ],
    [
      "Seizure of Averia's tanker by Candria, Dunmere, XA",
      [{ ...seizure, target: ["averia"], object: "Averia's tanker" }],
    ],
    ["Seizure of Red Lantern by Candria, Dunmere, XA", [seizure]],
    // The deed's own noun is none of its things.
    [
      "Sanctions by Candria, Dunmere, XA",
      [{ ...retreat, ploverClass: "SANCTION", mode: null, object: "new sanctions" }],
    ],
    // What is moved is no target.
    ["Withdrawal of six commanders by Candria, Dunmere, XA", [{ ...retreat, object: "six commanders" }]],
    [
      "Withdrawal of six commanders by Candria from Averia, Dunmere, XA",
      [{ ...retreat, target: ["averia"], object: "six commanders" }],
    ],
    ["Withdrawal by Candria, Dunmere, XA", [retreat]],
    [
      "Raising of a marsh corps by Candria, Dunmere, XA",
      [{ ...retreat, ploverClass: "MOBILIZE", mode: "militia", object: "a marsh corps" }],
    ],
    [
      "Raising of a force by Candria, Dunmere, XA",
      [{ ...retreat, ploverClass: "MOBILIZE", mode: "militia" }],
    ],
    // What two sign is not whom they do it to.
    [
      "Agreement between Averia and Candria, Dunmere, XA",
      [{ ploverClass: "AGREE", mode: null, source: ["averia", "candria"], target: [], object: "a treaty" }],
    ],
    // Too long to say anything in a line.
    ["Air strike by Averian Armed Forces, Dunmere, XA", [{ target: [], object: "two very ".repeat(9) }]],
  ])("%s", (words, said) => {
    expect(sayEvent(eventOf(...said))).toBe(words);
  });

  it("takes no words of an unrated publisher beside a rated one, nor of a denial", () => {
    const rated: Said = { target: [], object: "a lorry" };
    const blog: Said = { publisher: "Night Blog", reliability: "F", target: [], object: "a royal palace" };
    const denial: Said = { publisher: "Averia Today", modality: "denied", target: [], object: "any village" };
    expect(sayEvent(eventOf(rated, blog, denial))).toContain(" on a lorry,");
  });

  it("is told beside a known name in a message with room for it", () => {
    expect(sayThing(eventOf({ object: "an arms depot" }))).toBe("an arms depot");
    expect(sayThing(eventOf({ target: [], object: "an arms depot" }))).toBe("");
  });
});

describe("short names", () => {
  it.each<[string, Said]>([
    ["Air strike by Averian military on RLM, Dunmere, XA", {}],
    [
      "Air strike by CPG on Sons of the Marsh, Dunmere, XA",
      { source: ["candria-guard"], target: ["sons-of-the-marsh"] },
    ],
  ])("%s", (words, said) => {
    expect(sayEvent(eventOf(said), { isShort: true })).toBe(words);
  });
});
