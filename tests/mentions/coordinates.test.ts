import { describe, expect, test } from "vitest";
import { distanceKm } from "../../lambdas/mentions/distance-km.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import type { Place } from "../../lambdas/mentions/place.ts";
import { countryOutlines, kmOutside } from "./country-outlines.ts";

const knowledge = loadKnowledge();
const outlines = countryOutlines();
/** Rows of the table kept by hand. */
const places = [...knowledge.places.values()].filter(({ source }) => !source.startsWith("composed"));

/** What the outlines call a country, where the gazetteer says it otherwise. */
const outlineNames: Readonly<Record<string, string>> = {
  "united-states": "United States of America",
  "democratic-republic-of-the-congo": "Dem. Rep. Congo",
  "republic-of-the-congo": "Congo",
  "bosnia-and-herzegovina": "Bosnia and Herz.",
  "central-african-republic": "Central African Rep.",
  "czech-republic": "Czechia",
  "dominican-republic": "Dominican Rep.",
  "east-timor": "Timor-Leste",
  "equatorial-guinea": "Eq. Guinea",
  eswatini: "eSwatini",
  "ivory-coast": "Côte d'Ivoire",
  palestine: "Palestine",
  "north-macedonia": "Macedonia",
  "solomon-islands": "Solomon Is.",
  "south-sudan": "S. Sudan",
  "western-sahara": "W. Sahara",
  "northern-cyprus": "N. Cyprus",
};
const outlineOf = (country: Place) => [
  ...(outlines.get(outlineNames[country.id] ?? country.name) ?? []),
  ...(country.id === "somalia" ? (outlines.get("Somaliland") ?? []) : []),
];
const landByCode = new Map(
  places
    .filter(({ precision }) => precision === "country")
    .map((country) => [country.countries[0] ?? "", outlineOf(country)]),
);

/** Kilometres that a place may lie outside: a port's pier or a border post; an area's middle may lie off the shore. */
const tolerance: Readonly<Record<Place["precision"], number>> = {
  facility: 12,
  settlement: 8,
  district: 10,
  province: 15,
  area: 80,
  country: 0,
};
/** Disputed land, reefs and islets, and gas fields at sea, lie outside by their nature. */
const known = new Set(
  `golan-heights majdal-shams shebaa-farms karish-gas-field leviathan-gas-field qana-gas-field south-pars
   farsi-island crimea sevastopol kosovo pristina guantanamo-bay akrotiri diego-garcia fiery-cross-reef
   johnson-south-reef luconia-shoals matsu-islands mischief-reef pratas-islands reed-bank sabina-shoal sandy-cay
   scarborough-shoal second-thomas-shoal sevastopol-bay subi-reef vanguard-bank whitsun-reef`.split(/\s+/),
);

describe("coordinates kept by hand", () => {
  test("every country of the region has its outline", () => {
    const region = ["SY", "IQ", "IR", "IL", "LB", "YE", "JO", "TR", "SA", "EG", "PS", "AE", "QA", "KW", "OM"];
    expect(region.filter((code) => (landByCode.get(code) ?? []).length === 0)).toEqual([]);
    expect([...landByCode.values()].filter((rings) => rings.length > 0).length).toBeGreaterThan(180);
  });

  test("lie inside their country's outline, or as near as their kind allows", () => {
    const astray = places.flatMap(({ id, countries, precision, lat, lon }) => {
      const rings = countries.map((code) => landByCode.get(code) ?? []);
      if (
        known.has(id) ||
        precision === "country" ||
        rings.length === 0 ||
        rings.some(({ length }) => length === 0)
      )
        return [];
      const km = Math.min(...rings.map((ring) => kmOutside(ring, lat, lon)));
      return km > tolerance[precision] ? [`${id}: ${Math.round(km)} km outside ${countries.join(", ")}`] : [];
    });
    expect(astray).toEqual([]);
  });

  test("lie near a place of the same province or a town of the world gazetteer", () => {
    /** A province's middle from any place in it; the largest here is Anbar with 138,000 km². */
    const farthest = 330;
    const astray = places.flatMap((place) => {
      const province = knowledge.places.get(place.province ?? "");
      if (province === undefined || place.precision === "province") return [];
      const km = distanceKm(place, province);
      return km > farthest ? [`${place.id}: ${Math.round(km)} km from ${province.id}`] : [];
    });
    expect(astray).toEqual([]);
  });

  test("a point in the sea is found outside", () => {
    expect(kmOutside(landByCode.get("SY") ?? [], 35, 34)).toBeGreaterThan(100);
    expect(kmOutside(landByCode.get("SY") ?? [], 34.8, 38)).toBe(0);
  });
});
