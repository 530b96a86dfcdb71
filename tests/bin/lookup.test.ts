import { describe, expect, test } from "vitest";
import { tellLookedUp } from "../../bin/commands/lookup.ts";
import { lookUpName } from "../../bin/look-up-name.ts";
import { plain } from "../../bin/paint.ts";
import { fictional } from "../fictional.ts";

const keysOf = (name: string) =>
  lookUpName(name, fictional).found.map(({ kind, id, key }) => `${kind} ${id} ${key}`);

describe("lookUpName", () => {
  test.each([
    ["Red Lantern", ["actor red-lantern exact"]],
    ["red lántern", ["actor red-lantern folded"]],
    ["dunmere", ["place dunmere folded"]],
    ["red-lantern", ["actor red-lantern folded"]],
  ])("%s", (name, expected) => {
    expect(keysOf(name)).toEqual(expected);
  });

  test("finds a state and its land", () => {
    expect(keysOf("Candria").sort()).toEqual(["actor candria exact", "place candria exact"]);
  });

  test("finds an id that no name spells", () => {
    expect(keysOf("candria-military")).toContain("actor candria-military id");
  });

  test("says when a name counts in capitals only", () => {
    expect(lookUpName("RLM", fictional).found).toMatchObject([
      { id: "red-lantern", condition: "only in capitals" },
    ]);
  });

  test("suggests the nearest when nothing is found", () => {
    const { found, nearest } = lookUpName("Candrea City", fictional);
    expect(found).toEqual([]);
    expect(nearest.actors).toHaveLength(3);
    expect(lookUpName("Dunmore", fictional).nearest.places).toContain("Dunmere");
  });
});

describe("tellLookedUp", () => {
  test("one line for each, with its key", () => {
    const told = tellLookedUp("RLM", lookUpName("RLM", fictional), plain);
    expect(told).toMatch(/^kind +id +key +alias +what\nactor +red-lantern +exact, only in capitals +RLM +/);
  });

  test("nothing found, with suggestions", () => {
    const told = tellLookedUp("Dunmore", lookUpName("Dunmore", fictional), plain);
    expect(told).toMatch(/^Nothing is known by the name "Dunmore"\. Nearest to it:\n {2}actors /);
    expect(told).toMatch(/^ {2}places {2}.*Dunmere/m);
  });
});
