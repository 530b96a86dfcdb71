import { describe, expect, test } from "vitest";
import { buildNames, type KeyedName } from "../../lambdas/mentions/build-names.ts";
import { openKnowledge } from "../../lambdas/mentions/knowledge.ts";
import { addWord, startLanes, type Tier } from "../../lambdas/mentions/name-hash.ts";
import {
  entriesUnder,
  isName,
  isPrefix,
  type Names,
  openNames,
  valueAt,
} from "../../lambdas/mentions/name-table.ts";
import { packKnowledge, type WorldPlace } from "../../lambdas/mentions/pack-knowledge.ts";
import { readPacked, writePacked } from "../../lambdas/mentions/packed-file.ts";
import { fictional, fictionalActors, fictionalPlaces } from "../fictional.ts";

const entry = (target: number, flags: Partial<KeyedName["entry"]> = {}): KeyedName["entry"] => ({
  kind: "place",
  target,
  exactCase: false,
  lowerCase: false,
  world: false,
  afterComma: false,
  ...flags,
});
const named = (key: string, of: KeyedName["entry"], tier: Tier = "spelled"): KeyedName => ({
  entry: of,
  keys: [{ tier, key }],
});

function valueUnder(table: Names, words: string) {
  const lanes = startLanes("spelled");
  for (const word of words.split(" ")) addWord(lanes, word);
  return valueAt(table, lanes);
}

describe("the name table", () => {
  const actor = entry(0, { kind: "actor", exactCase: true, lowerCase: true });
  const town = entry(2, { world: true, afterComma: true });
  const table = openNames(
    buildNames([
      named("port", actor),
      named("port", entry(0)),
      named("port of vale", entry(0)),
      named("purt", entry(1), "skeleton"),
      named("port vale north", town),
    ]),
  );

  test("keeps entries under their key in the order given, with all flags and whose they are", () => {
    expect(entriesUnder(table, "spelled", "port")).toEqual([
      { ...actor, alias: 0 },
      { ...entry(0), alias: 1 },
    ]);
    expect(entriesUnder(table, "spelled", "port of vale")).toEqual([{ ...entry(0), alias: 2 }]);
    expect(entriesUnder(table, "spelled", "port vale north")).toEqual([{ ...town, alias: 4 }]);
    expect([...table.ofPlaces.subarray(0, 4)]).toEqual([1, 3, 4, 5]);
  });

  test("keeps one's first spelling of a key; in small letters beside capitals it is matched so too", () => {
    const nato = openNames(
      buildNames([
        named("nato", entry(0, { kind: "actor", exactCase: true })),
        named("nato", entry(0, { kind: "actor" })),
      ]),
    );
    expect(entriesUnder(nato, "spelled", "nato")).toEqual([{ ...entry(0, { kind: "actor" }), alias: 0 }]);
  });

  test("marks what a longer name begins with", () => {
    expect([isName(valueUnder(table, "port")), isPrefix(valueUnder(table, "port"))]).toEqual([true, true]);
    expect([isName(valueUnder(table, "port vale")), isPrefix(valueUnder(table, "port vale"))]).toEqual([
      false,
      true,
    ]);
    expect(isPrefix(valueUnder(table, "port vale north"))).toBe(false);
  });

  test("holds nothing else, and keeps the kinds of keys apart", () => {
    expect(valueUnder(table, "vale")).toBe(0);
    expect(entriesUnder(table, "spelled", "purt")).toEqual([]);
    expect(entriesUnder(table, "skeleton", "purt")).toEqual([{ ...entry(1), alias: 3 }]);
  });

  test("finds every one of many names, and none that was not put in", () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `n${n} m${n % 7}`);
    const large = openNames(buildNames(keys.map((key, n) => named(key, entry(n)))));
    const missed = keys.filter((key, n) => entriesUnder(large, "spelled", key)[0]?.target !== n);
    expect(missed).toEqual([]);
    expect(
      keys.map((key) => valueUnder(large, key.replace("n", "x"))).filter((value) => value !== 0),
    ).toEqual([]);
  });
});

const worldTowns: WorldPlace[] = [
  { id: "oststrom-am-see-4711", name: "Öststrøm am See", lat: -89.9999, lon: 181.5, population: 70 },
  { id: "lower-tarn-xa-07", name: "Lower Tarn", aliases: ["Tarn"], shortForms: ["L.T."] },
].map((own) => ({
  type: "city",
  precision: "settlement",
  countries: ["XA"],
  province: null,
  lat: 12.3456,
  lon: -179.1234,
  aliases: [],
  ambiguous: false,
  source: "invented",
  population: 0,
  shortForms: [],
  ...own,
}));

describe("the packed file", () => {
  const bytes = writePacked(packKnowledge(fictionalActors, fictionalPlaces, worldTowns));
  const read = () => openKnowledge(readPacked(bytes));

  test("reads back as what was packed", () => {
    expect([...read().actors.values()]).toEqual(fictionalActors);
    expect([...read().places.values()]).toEqual(fictionalPlaces);
    const { size } = read().places;
    expect(size).toBe(fictionalPlaces.length + worldTowns.length);
    const world = worldTowns.map(({ population, shortForms, ...place }) => place);
    expect(world.map((_, n) => read().places.at(fictionalPlaces.length + n))).toEqual(world);
    expect(worldTowns.map((_, n) => read().places.populationAt(fictionalPlaces.length + n))).toEqual([70, 0]);
  });

  test("gives a place by its id, also by one that is made of name and number", () => {
    expect(read().places.get("askel")).toEqual(fictional.places.get("askel"));
    expect(read().places.get("oststrom-am-see-4711")?.name).toBe("Öststrøm am See");
    expect(read().places.get("lower-tarn-xa-07")?.name).toBe("Lower Tarn");
    for (const id of ["", "nowhere", "nowhere-4711", "lower-tarn-7", "oststrom-am-see-0"])
      expect(read().places.get(id), id).toBeUndefined();
  });

  test("keeps short forms apart from aliases", () => {
    const { names } = read();
    const [found] = entriesUnder(names, "spelled", "lt");
    expect(found).toMatchObject({ target: fictionalPlaces.length + 1, world: true, afterComma: true });
    expect(found && read().aliasOf(found)).toBe("L.T.");
  });

  test("of another format is refused", () => {
    const other = bytes.slice();
    other[0] = 99;
    expect(() => readPacked(other)).toThrow("npm run knowledge");
  });
});
