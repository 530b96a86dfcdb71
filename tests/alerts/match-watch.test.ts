import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { matchWatch, measureWatch } from "../../lambdas/alerts/match-watch.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { knowledge, type Said } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

const answer = (watch: Record<string, unknown>, ...said: Said[]) => {
  const event = eventOf(...said);
  return matchWatch(event, v.parse(watchSchema, { id: "w", ...watch }), knowledge, eventTexts(event));
};

/** Watch, event; what is not said of the event is an air strike of Averia's army on Red Lantern in Dunmere. */
const hits: [string, Record<string, unknown>, Said][] = [
  ["an actor by id", { actors: ["red-lantern"] }, {}],
  ["a state by its army", { actors: ["averia"] }, {}],
  ["a backer by the group that it backs", { actors: ["candria"] }, {}],
  [
    "a chief by the post held on that day",
    { actors: ["borduva-military"] },
    { source: ["pavo-lind"], day: "2019-05-10" },
  ],
  ["a chief by the post held since", { actors: ["sons-of-the-marsh"] }, { source: ["pavo-lind"] }],
  ["an actor as source", { actors: ["averia"], as: "source" }, {}],
  ["an actor as target", { actors: ["red-lantern"], as: "target" }, {}],
  ["a place by id", { places: ["dunmere"] }, {}],
  ["a country by code", { places: ["XA"] }, {}],
  ["a country by id", { places: ["averia"] }, {}],
  ["a country by the country itself", { places: ["XA"] }, { place: "averia" }],
  ["a country by a border that it shares", { places: ["XC"] }, { place: "averia-candria-border" }],
  ["a province by a city in it", { places: ["northmark"] }, {}],
  ["a circle", { places: [{ name: "North", lat: -38.2, lon: -124.9, radiusKm: 5 }] }, {}],
  [
    "a circle by the base near its middle",
    { places: [{ name: "N", lat: -38.4, lon: -125, radiusKm: 20 }] },
    { place: "tarn-air-base" },
  ],
  ["actor and place", { actors: ["red-lantern"], places: ["XA"] }, {}],
  ["any: the actor alone", { match: "any", actors: ["red-lantern"], places: ["XC"] }, {}],
  ["any: the place alone", { match: "any", actors: ["esmeria"], places: ["XA"] }, {}],
  ["a class", { places: ["XA"], classes: ["ASSAULT", "COERCE"] }, {}],
  ["a modality asked for", { places: ["XA"], modalities: ["denied"] }, { modality: "denied" }],
  ["severity reached", { places: ["XA"], minSeverity: 3 }, {}],
  ["confidence reached", { places: ["XA"], minConfidence: 0.8 }, {}],
  ["credibility reached", { places: ["XA"], minCredibility: 3 }, {}],
  ["words, whatever their case and marks", { places: ["XA"], text: ["no such", "DÉPOT"] }, {}],
  [
    "an exclusion that does not apply",
    { places: ["XA"], exclude: { actors: ["esmeria"], places: ["XB"], text: ["yoghurt"] } },
    {},
  ],
];

const misses: [string, string, Record<string, unknown>, Said][] = [
  ["another actor", "no watched actor", { actors: ["esmeria"] }, {}],
  ["the affiliate, not asked for", "no watched actor", { actors: ["averia"], includeAffiliates: false }, {}],
  [
    "a chief who has left",
    "no watched actor",
    { actors: ["borduva-military"] },
    { source: ["pavo-lind"], target: [] },
  ],
  ["the wrong role", "no watched actor as source", { actors: ["red-lantern"], as: "source" }, {}],
  ["the other wrong role", "no watched actor as target", { actors: ["averia-military"], as: "target" }, {}],
  ["another city", "Dunmere is no watched place", { places: ["askel"] }, {}],
  ["another country", "Dunmere is no watched place", { places: ["XB"] }, {}],
  ["no place at all", "the event has no place", { places: ["XA"] }, { place: null }],
  [
    "a place only inferred",
    "the place Averia is only inferred",
    { places: ["XA"] },
    { place: "averia", inferred: true },
  ],
  [
    "the high seas for a country",
    "Glass Sea is no watched place",
    { places: ["XA"] },
    { place: "glass-sea" },
  ],
  [
    "the country for a city in it",
    "Averia is no watched place",
    { places: ["dunmere"] },
    { place: "averia" },
  ],
  [
    "the country for a province",
    "Averia is no watched place",
    { places: ["northmark"] },
    { place: "averia" },
  ],
  [
    "outside the circle",
    "Dunmere is no watched place",
    { places: [{ name: "N", lat: -38.4, lon: -125, radiusKm: 20 }] },
    {},
  ],
  [
    "a country's middle in the circle",
    "Averia is no watched place",
    { places: [{ name: "N", lat: -40, lon: -125, radiusKm: 20 }] },
    { place: "averia" },
  ],
  ["all: the actor alone", "Dunmere is no watched place", { actors: ["red-lantern"], places: ["XC"] }, {}],
  ["all: the place alone", "no watched actor", { actors: ["esmeria"], places: ["XA"] }, {}],
  [
    "any: neither",
    "neither a watched actor nor a watched place",
    { match: "any", actors: ["esmeria"], places: ["XC"] },
    {},
  ],
  ["another class", "class ASSAULT is not watched", { places: ["XA"], classes: ["AGREE"] }, {}],
  ["denied, by default", "modality denied is not watched", { places: ["XA"] }, { modality: "denied" }],
  [
    "historical, by default",
    "modality historical is not watched",
    { places: ["XA"] },
    { modality: "historical" },
  ],
  ["too slight", "severity 3 is below 4", { places: ["XA"], minSeverity: 4 }, {}],
  ["too unsure", "confidence 0.40 is below 0.5", { places: ["XA"] }, { confidence: 0.4 }],
  ["not credible enough", "credibility 3 is worse than 2", { places: ["XA"], minCredibility: 2 }, {}],
  ["too few publishers", "1 of 2 publishers", { places: ["XA"], minPublishers: 2 }, {}],
  [
    "other words",
    'none of the words "bridge", "epot" is in the text',
    { places: ["XA"], text: ["bridge", "epot"] },
    {},
  ],
  [
    "an excluded actor",
    "actor Averian Armed Forces is excluded",
    { places: ["XA"], exclude: { actors: ["averia"] } },
    {},
  ],
  [
    "an excluded place",
    "place Dunmere is excluded",
    { places: ["XA"], exclude: { places: ["northmark"] } },
    {},
  ],
  ["excluded words", 'the text "depot" is excluded', { places: ["XA"], exclude: { text: ["depot"] } }, {}],
];

describe("matchWatch", () => {
  it.each(hits)("hits: %s", (_, watch, said) => {
    expect(answer(watch, said).kind).toBe("hit");
  });

  it.each(misses)("misses: %s (%s)", (_, reason, watch, said) => {
    expect(answer(watch, said)).toEqual({ kind: "miss", reason });
  });

  it("counts publishers over all reports", () => {
    const watch = { places: ["XA"], minPublishers: 2 };
    expect(answer(watch, {}, { publisher: "Borduva Post" }).kind).toBe("hit");
    expect(answer(watch, {}, {}).kind).toBe("miss");
  });

  it("misses what is retracted", () => {
    const watch = v.parse(watchSchema, { id: "w", places: ["XA"] });
    expect(matchWatch({ ...eventOf(), retracted: true }, watch, knowledge, [])).toEqual({
      kind: "miss",
      reason: "no report tells of it any longer",
    });
  });

  it("misses what nobody tells as news, and says in its rules whether somebody does", () => {
    const watch = v.parse(watchSchema, { id: "w", places: ["XA"] });
    const ofStanding = (...said: Said[]) => {
      const { rules } = measureWatch(eventOf(...said), watch, knowledge, []);
      return rules.find((one) => one.rule === "standing");
    };
    expect(answer(watch, { standing: "background" })).toEqual({
      kind: "miss",
      reason: "background only: no report tells it as news any longer",
    });
    expect(ofStanding({ standing: "background" })).toMatchObject({ holds: false });
    expect(ofStanding({ standing: "background" }, {})).toMatchObject({ holds: true, said: "news" });
  });

  it("says through what it hit", () => {
    expect(answer({ actors: ["candria"], places: ["northmark"], text: ["depot"] })).toEqual({
      kind: "hit",
      hit: {
        watchId: "w",
        matchedActors: [{ id: "red-lantern", name: "Red Lantern", text: "Red Lantern", through: "Candria" }],
        matchedPlaces: [{ id: "dunmere", name: "Dunmere", through: "Northmark" }],
        matchedText: ["depot"],
      },
    });
  });
});
