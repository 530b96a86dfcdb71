import { describe, expect, it } from "vitest";
import { readInstead } from "../../bin/read-instead.ts";
import { shortIds } from "../../bin/short-ids.ts";
import { wordOf } from "../../bin/who-says.ts";
import { BadInput } from "../../lambdas/check.ts";
import { eventOf } from "../alerts/event-of.ts";
import { fictional } from "../fictional.ts";

const event = eventOf();
const read = (
  ...[verdict, options]: [Parameters<typeof readInstead>[0], Parameters<typeof readInstead>[1]]
) => readInstead(verdict, options, event, fictional);

describe("what is right instead", () => {
  it("is a place of the gazetteer, by any of its names", () => {
    expect(read("wrong-place", {})).toBeNull();
    expect(read("wrong-place", { place: "Quarrel City" })).toMatchObject({
      of: "place",
      place: { id: "quarl", name: "Quarl", countries: ["XA"], province: "lowfen", inferred: false },
    });
    expect(() => read("wrong-place", { place: "Harimgrad" })).toThrow("did you mean");
    expect(() => read("false", { place: "Quarl" })).toThrow("goes with wrong-place");
  });

  it("is an actor of the dictionary, instead of one whom the event names", () => {
    const replaces = { id: "red-lantern", name: "Red Lantern" };
    const right = { of: "actor", actor: { id: "black-heron", name: "Black Heron" }, replaces };
    expect(read("wrong-actor", { actor: "Black Heron Group", insteadOf: "RLM" })).toEqual(right);
    expect(() => read("wrong-actor", { actor: "Black Heron" })).toThrow(
      "say instead of whom: Averian Armed Forces, Red Lantern",
    );
    expect(() => read("wrong-actor", { actor: "Black Heron", insteadOf: "Candria" })).toThrow(
      "is nobody of the event",
    );
    expect(() => read("wrong-actor", { insteadOf: "RLM" })).toThrow(BadInput);
    const alone = { ...event, targetActors: [] };
    const named = readInstead("wrong-actor", { actor: "Borduva" }, alone, fictional);
    expect(named).toMatchObject({ actor: { id: "borduva" }, replaces: { id: "averia-military" } });
  });
});

describe("a word", () => {
  const now = new Date("2031-05-10T12:00:00.000Z");

  it("says who says it, and tells nobody unless asked", () => {
    expect(wordOf({ by: " amina " }, now)).toEqual({ by: "amina", tell: false, at: now.toISOString() });
    expect(wordOf({ tell: true }, now).by).not.toBe("");
    expect(() => wordOf({ by: " " }, now)).toThrow(BadInput);
  });
});

describe("short ids", () => {
  it("are as long as tells them apart", () => {
    expect(shortIds(["e-a198333333", "e-b298333333"])).toEqual(["e-a198", "e-b298"]);
    expect(shortIds(["e-a198333333", "e-a198433333"])).toEqual(["e-a1983", "e-a1984"]);
    expect(shortIds(["e-a198333333", "e-a198333333"])).toEqual(["e-a198", "e-a198"]);
    expect(shortIds([])).toEqual([]);
  });
});
