import { describe, expect, it } from "vitest";
import { checkWatches } from "../../lambdas/alerts/check-watches.ts";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { indexWatches } from "../../lambdas/alerts/index-watches.ts";
import { matchWatch } from "../../lambdas/alerts/match-watch.ts";
import type { Said } from "../events/report-of.ts";
import { fictional } from "../fictional.ts";
import { eventOf } from "./event-of.ts";

const dunmere = fictional.places.get("dunmere");
const watches = checkWatches(
  [
    { id: "actor", actors: ["red-lantern"] },
    { id: "backer", actors: ["candria"] },
    { id: "backer-alone", actors: ["candria"], includeAffiliates: false },
    { id: "country", places: ["XA"] },
    { id: "country-by-name", places: ["averia"] },
    { id: "province", places: ["northmark"] },
    { id: "town", places: ["dunmere"] },
    { id: "circle", places: [{ name: "c", lat: dunmere?.lat, lon: dunmere?.lon, radiusKm: 60 }] },
    {
      id: "wide-circle",
      places: [{ name: "c", lat: (dunmere?.lat ?? 0) + 8, lon: dunmere?.lon, radiusKm: 1200 }],
    },
    { id: "both", actors: ["averia-military"], places: ["XA"] },
    { id: "either", match: "any", actors: ["esmeria"], places: ["dunmere"] },
    { id: "class", places: ["XA"], classes: ["ASSAULT", "COERCE"] },
    { id: "other-class", places: ["XA"], classes: ["AGREE"] },
    { id: "elsewhere", places: ["XB"] },
  ],
  "watches.json",
  fictional,
);
const watchesFor = indexWatches(watches, fictional);

/** Strikes told of many places and actors: whatever the watches could be asked. */
const events: [string, Said][] = [
  ["a city", {}],
  ["a base", { place: "tarn-air-base" }],
  ["a province", { place: "northmark" }],
  ["a country", { place: "averia" }],
  ["no place", { place: null }],
  ["an inferred place", { inferred: true }],
  ["other actors", { source: ["esmeria"], target: ["candria"] }],
  ["another country", { place: "kelmora" }],
  ["another class", { ploverClass: "AGREE", mode: null }],
];

describe("indexWatches", () => {
  it.each(events)("finds every watch that an event hits: %s", (_, said) => {
    const event = eventOf(said);
    const hits = watches.filter(
      (watch) => matchWatch(event, watch, fictional, eventTexts(event)).kind === "hit",
    );
    expect(hits.length + (said.place === "kelmora" ? 1 : 0)).toBeGreaterThan(0);
    const found = watchesFor(event).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(hits.map(({ id }) => id)));
  });

  it("leaves alone what asks for other places, actors or classes", () => {
    const found = watchesFor(eventOf()).map(({ id }) => id);
    expect(found).not.toContain("elsewhere");
    expect(found).not.toContain("other-class");
  });

  it("finds circles across the date line", () => {
    const [line] = checkWatches(
      [{ id: "line", places: [{ name: "c", lat: 0.5, lon: 179.9, radiusKm: 100 }] }],
      "watches.json",
      fictional,
    );
    const event = eventOf();
    const place = { ...event.place, lat: 0.5, lon: -179.9, inferred: false } as NonNullable<
      typeof event.place
    >;
    expect(line && indexWatches([line], fictional)({ ...event, place })).toHaveLength(1);
  });
});
