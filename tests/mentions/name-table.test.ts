import { describe, expect, test } from "vitest";
import { buildNames } from "../../lambdas/mentions/build-names.ts";
import { openKnowledge } from "../../lambdas/mentions/knowledge.ts";
import { addWord, startLanes } from "../../lambdas/mentions/name-hash.ts";
import {
  entriesUnder,
  isName,
  isPrefix,
  type NameEntry,
  valueAt,
} from "../../lambdas/mentions/name-table.ts";
import { packKnowledge } from "../../lambdas/mentions/pack-knowledge.ts";
import { readPacked, writePacked } from "../../lambdas/mentions/packed-file.ts";
import { fictional, fictionalActors, fictionalPlaces } from "../fictional.ts";

const entry = (target: number, flags: Partial<NameEntry> = {}): NameEntry => ({
  kind: "place",
  target,
  alias: target,
  exactCase: false,
  lowerCase: false,
  world: false,
  afterComma: false,
  ...flags,
});

function valueUnder(table: ReturnType<typeof buildNames>, words: string) {
  const lanes = startLanes("spelled");
  for (const word of words.split(" ")) addWord(lanes, word);
  return valueAt(table, lanes);
}

describe("the name table", () => {
  const table = buildNames([
    { tier: "spelled", key: "port", entry: entry(1) },
    { tier: "spelled", key: "port vale north", entry: entry(2, { world: true, afterComma: true }) },
    { tier: "spelled", key: "port", entry: entry(3, { kind: "actor", exactCase: true, lowerCase: true }) },
    { tier: "skeleton", key: "purt", entry: entry(4) },
  ]);

  test("keeps entries under their key in the order given, with all flags", () => {
    expect(entriesUnder(table, "spelled", "port")).toEqual([
      entry(1),
      entry(3, { kind: "actor", exactCase: true, lowerCase: true }),
    ]);
    expect(entriesUnder(table, "spelled", "port vale north")).toEqual([
      entry(2, { world: true, afterComma: true }),
    ]);
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
    expect(entriesUnder(table, "skeleton", "purt")).toEqual([entry(4)]);
  });

  test("finds every one of many names, and none that was not put in", () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({
      tier: "spelled" as const,
      key: `n${n} m${n % 7}`,
      entry: entry(n),
    }));
    const large = buildNames(many);
    const missed = many.filter(
      ({ key, entry: { target } }) => entriesUnder(large, "spelled", key)[0]?.target !== target,
    );
    expect(missed).toEqual([]);
    expect(
      Array.from({ length: 20_000 }, (_, n) => valueUnder(large, `x${n} m${n % 7}`)).filter(
        (value) => value !== 0,
      ),
    ).toEqual([]);
  });
});

describe("the packed file", () => {
  const bytes = writePacked(packKnowledge(fictionalActors, fictionalPlaces, []));

  test("reads back as what was packed", () => {
    const read = openKnowledge(readPacked(bytes));
    expect([...read.actors.values()]).toEqual(fictionalActors);
    expect([...read.places.values()]).toEqual(fictionalPlaces);
    expect(read.places.get("askel")).toEqual(fictional.places.get("askel"));
    expect(read.places.get("nowhere")).toBeUndefined();
  });

  test("of another format is refused", () => {
    const other = bytes.slice();
    other[0] = 99;
    expect(() => readPacked(other)).toThrow("npm run knowledge");
  });
});
