import { fold } from "../../lambdas/mentions/fold.ts";
import type { Place } from "../../lambdas/mentions/place.ts";

/** How the parts of a land are called: how far north and east each lies of its middle, and its spellings. */
const parts: readonly { name: string; others: readonly string[]; north: number; east: number }[] = [
  { name: "northern", others: ["north"], north: 1, east: 0 },
  { name: "southern", others: ["south"], north: -1, east: 0 },
  { name: "eastern", others: ["east"], north: 0, east: 1 },
  { name: "western", others: ["west"], north: 0, east: -1 },
  { name: "northeastern", others: ["northeast", "north-eastern", "north-east"], north: 1, east: 1 },
  { name: "northwestern", others: ["northwest", "north-western", "north-west"], north: 1, east: -1 },
  { name: "southeastern", others: ["southeast", "south-eastern", "south-east"], north: -1, east: 1 },
  { name: "southwestern", others: ["southwest", "south-western", "south-west"], north: -1, east: -1 },
  { name: "central", others: [], north: 0, east: 0 },
];

/** Degrees from a province's middle to the middle of its parts. */
const provinceStep = 0.3;
/** Countries whose provinces' parts are told apart in the news. */
const finely = new Set(["SY", "IQ", "YE", "LB", "PS", "US", "CA", "AU"]);

interface Spot {
  country: string;
  lat: number;
  lon: number;
}

/** "Northern Iraq", "eastern Aleppo": areas made of a country or province and a direction, but for those kept by hand. */
export function composeAreas(
  byHand: readonly Place[],
  world: readonly Place[],
  towns: readonly Spot[],
): Place[] {
  const taken = new Set(byHand.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const ids = new Set(byHand.map(({ id }) => id));
  const reach = reachOf(towns);
  const cities = new Set(
    byHand.filter(({ precision }) => precision === "settlement").map(({ name }) => fold(name)),
  );
  return [...byHand, ...world]
    .filter(
      ({ precision, countries }) =>
        precision === "country" || (precision === "province" && finely.has(countries[0] ?? "")),
    )
    .flatMap((land) =>
      parts.flatMap(({ name, others, north, east }): Place[] => {
        const base = land.name.replace(/ (?:Governorate|Province|District)$/, "");
        const id = `${name}-${land.id}`;
        // "Central Homs" is the middle of the city, not of the province around it.
        if (name === "central" && land.precision === "province" && cities.has(fold(base))) return [];
        const names = [name, ...others].map((one) => `${one} ${base}`).filter((one) => !taken.has(fold(one)));
        const step = land.precision === "country" ? reach.get(land.countries[0] ?? "") : undefined;
        if (names.length === 0 || ids.has(id)) return [];
        return [
          {
            id,
            name: names[0] ?? base,
            type: "region",
            precision: "area",
            countries: land.countries,
            province: land.precision === "province" ? land.id : null,
            lat: land.lat + north * (step?.north ?? provinceStep),
            lon: land.lon + east * (step?.east ?? provinceStep),
            aliases: names.slice(1),
            ambiguous: false,
            source: "composed of a land and a direction",
          },
        ];
      }),
    );
}

/** A quarter of how far a country's towns spread, degrees: from its middle to the middle of its parts. */
function reachOf(towns: readonly Spot[]): Map<string, { north: number; east: number }> {
  const spread = new Map<string, { lats: number[]; lons: number[] }>();
  for (const { country, lat, lon } of towns) {
    const own = spread.get(country) ?? { lats: [], lons: [] };
    own.lats.push(lat);
    own.lons.push(lon);
    spread.set(country, own);
  }
  const quarter = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    return Math.min(8, (at(0.98) - at(0.02)) / 4);
  };
  return new Map(
    [...spread].map(([country, { lats, lons }]) => [country, { north: quarter(lats), east: quarter(lons) }]),
  );
}
