import { describe, expect, test } from "vitest";
import { lookUpActor, lookUpPlace, namesakes } from "../../lambdas/mentions/knowledge.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";

const knowledge = loadKnowledge();
const actors = [...knowledge.actors.values()];
const places = [...knowledge.places.values()];

/** South, west, north and east edge of each country, degrees, generous by half a degree (own knowledge, rounded). */
const edges: Readonly<Record<string, readonly [number, number, number, number]>> = {
  AE: [22, 51, 26.6, 57],
  BH: [25.3, 50, 26.8, 51.2],
  CY: [34, 31.8, 36.2, 35],
  EG: [21.5, 24.2, 32.2, 37.4],
  IL: [29, 33.8, 33.8, 36.3],
  IQ: [28.6, 38.3, 37.9, 49.1],
  IR: [24.5, 43.5, 40.3, 63.9],
  JO: [28.7, 34.4, 33.9, 39.8],
  KW: [28, 46, 30.6, 49],
  LB: [32.6, 34.6, 35.2, 37.1],
  OM: [16, 51.5, 27, 60.3],
  PS: [30.7, 33.7, 33.1, 36.1],
  QA: [24, 50.2, 26.7, 52.2],
  SA: [15.8, 34, 32.7, 56.2],
  SY: [31.8, 35.2, 37.8, 42.9],
  TR: [35.3, 25.2, 42.6, 45.3],
  YE: [11.5, 41.3, 19.5, 55],
};

describe("the gazetteer", () => {
  test("puts every place inside its country", () => {
    const astray = places.filter(({ countries, lat, lon }) => {
      const known = countries.flatMap((country) => (edges[country] ? [edges[country]] : []));
      const isInside = ([south, west, north, east]: readonly number[]) =>
        lat >= (south ?? 90) && lat <= (north ?? -90) && lon >= (west ?? 180) && lon <= (east ?? -180);
      return known.length > 0 && known.length === countries.length && !known.some(isInside);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test("puts a province in the country of its places, and near them", () => {
    const farApart = places.filter(({ province, countries, lat, lon }) => {
      const held = knowledge.places.get(province ?? "");
      if (held === undefined) return false;
      const isNear = Math.abs(held.lat - lat) < 3.5 && Math.abs(held.lon - lon) < 3.5;
      return (
        held.precision !== "province" || !isNear || !held.countries.some((one) => countries.includes(one))
      );
    });
    expect(farApart.map(({ id }) => id)).toEqual([]);
  });

  /** Towns that GeoNames alone knows, in provinces that are kept by hand. */
  test.each([
    ["Salqin", "idlib-governorate"],
    ["Kramatorsk", "donetsk-oblast"],
    ["Mardan", "khyber-pakhtunkhwa"],
    ["Ash Sharqat", "saladin-governorate"],
    ["Simferopol", "crimea"],
  ])("%s lies in the one %s", (town, province) => {
    expect(lookUpPlace(knowledge, town)?.province).toBe(province);
  });

  test("holds no province twice", () => {
    const keyOf = ({ name, countries }: { name: string; countries: readonly string[] }) =>
      `${countries[0]} ${name.toLowerCase().replace(/ (?:province|governorate|oblast|district)$/, "")}`;
    const byHand = new Set(places.filter(({ precision }) => precision === "province").map(keyOf));
    expect(byHand.size).toBeGreaterThan(100);
    const { listed, size } = knowledge.places;
    const others = Array.from({ length: size - listed }, (_, n) => knowledge.places.at(listed + n));
    const twins = others.flatMap((place) =>
      place?.precision === "province" && byHand.has(keyOf(place)) ? [place.id] : [],
    );
    expect(twins).toEqual([]);
  });

  test.each([
    ["Shayrat airbase", "shayrat-air-base", 34.49, 36.91],
    ["T4", "t4-air-base", 34.52, 37.63],
    ["Khmeimim", "hmeimim-air-base", 35.4, 35.95],
    ["Al Asad Air Base", "ain-al-asad", 33.79, 42.44],
    ["at-Tanf", "al-tanf", 33.5, 38.62],
    ["Incirlik", "incirlik-air-base", 37, 35.43],
    ["Nevatim", "nevatim-air-base", 31.21, 35.01],
    ["Al-Udeid", "al-udeid-air-base", 25.12, 51.31],
    ["Bab el-Mandeb", "bab-al-mandab", 12.6, 43.3],
  ])("knows %s", (name, id, lat, lon) => {
    const place = lookUpPlace(knowledge, name);
    expect(place?.id).toBe(id);
    expect(place?.lat).toBeCloseTo(lat, 0);
    expect(place?.lon).toBeCloseTo(lon, 0);
  });

  test("holds at least thirty military sites", () => {
    const military = places.filter(({ type }) => /base|military site/.test(type));
    expect(military.length).toBeGreaterThanOrEqual(30);
  });
});

describe("the actor dictionary", () => {
  test("gives every state its country, and every armed force a state", () => {
    const states = actors.filter(({ type }) => type === "state");
    expect(states.filter(({ country }) => country === null)).toEqual([]);
    const forces = actors.filter(({ id }) => /-(?:military|police)$/.test(id));
    const astray = forces.filter(({ affiliations }) => affiliations.length === 0);
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["Hizballah", "hezbollah"],
    ["Hizb'allah", "hezbollah"],
    ["Daesh", "islamic-state"],
    ["ISIS", "islamic-state"],
    ["Ansar Allah", "houthis"],
    ["Huthis", "houthis"],
    ["Tehran", "iran"],
    ["Iranian", "iran"],
    ["Hashd al-Shaabi", "popular-mobilization-forces"],
    ["Kata'ib Hizballah", "kataib-hezbollah"],
    ["Qods Force", "quds-force"],
    ["al-Qa'ida", "al-qaeda"],
  ])("knows %s", (name, id) => {
    expect(lookUpActor(knowledge, name)?.id).toBe(id);
  });

  test("no name is shared by two actors", () => {
    const shared = actors.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].flatMap((alias) => {
        const { key, entries } = namesakes(knowledge, alias);
        const ids = entries.filter(({ kind }) => kind === "actor").map(knowledge.idOf);
        return key === "spelled" && ids.length === 1 && ids[0] === id ? [] : [{ alias, id, key, ids }];
      }),
    );
    expect(shared).toEqual([]);
  });

  test("every row says where it comes from", () => {
    expect([...actors, ...places].filter(({ source }) => source.trim() === "")).toEqual([]);
  });
});
