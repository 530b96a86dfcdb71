import { describe, expect, test } from "vitest";
import {
  affiliationsOf,
  lookUpActor,
  lookUpPlace,
  makeKnowledge,
  nearestNames,
} from "../../lambdas/mentions/knowledge.ts";
import { fictional, fictionalActors, fictionalPlaces } from "../fictional.ts";

describe("affiliationsOf", () => {
  test("goes up from itself, nearest first", () => {
    expect(affiliationsOf(fictional, "candria-guard", "2026-01-01")).toEqual(["candria-guard", "candria"]);
    expect(affiliationsOf(fictional, "border-watch", "2026-01-01")).toEqual([
      "border-watch",
      "league-of-harbours",
    ]);
  });

  test("holds on the days that it is dated to, ends included", () => {
    expect(affiliationsOf(fictional, "pavo-lind", "2009-01-01")).toEqual([
      "pavo-lind",
      "borduva-military",
      "borduva",
    ]);
    expect(affiliationsOf(fictional, "pavo-lind", "2020-12-31")).toContain("borduva");
    expect(affiliationsOf(fictional, "pavo-lind", "2021-01-01")).toEqual(["pavo-lind", "sons-of-the-marsh"]);
    expect(affiliationsOf(fictional, "free-averia-army", "2014-12-31")).toEqual(["free-averia-army"]);
  });

  test("a circle ends, an unknown id stands alone", () => {
    const to = (id: string) => [{ to: id, from: null, until: null }];
    const [one, other] = fictionalActors;
    if (!one || !other) throw new Error("two invented actors are needed");
    const circle = makeKnowledge(
      [
        { ...one, id: "one", affiliations: to("other") },
        { ...other, id: "other", affiliations: to("one") },
      ],
      [],
    );
    expect(affiliationsOf(circle, "one", "2026-01-01")).toEqual(["one", "other"]);
    expect(affiliationsOf(circle, "unlisted:nobody", "2026-01-01")).toEqual(["unlisted:nobody"]);
  });
});

describe("look-up", () => {
  test("by id, name and alias, folded", () => {
    expect(lookUpActor(fictional, "red-lantern")?.name).toBe("Red Lantern");
    expect(lookUpActor(fictional, "RED LANTERN")?.id).toBe("red-lantern");
    expect(lookUpActor(fictional, "Harim brigade")?.id).toBe("harim-brigades");
    expect(lookUpPlace(fictional, "Askel")?.id).toBe("askel");
    expect(lookUpPlace(fictional, "al-Askel")?.id).toBe("askel");
  });

  test("actors and places of one name are told apart", () => {
    expect(lookUpActor(fictional, "Averia")?.type).toBe("state");
    expect(lookUpPlace(fictional, "Averia")?.precision).toBe("country");
    expect(lookUpActor(fictional, "Quarl")).toBeNull();
  });

  test("nearestNames gives ids that look-up accepts", () => {
    expect(nearestNames(fictional, "actor", "red latern", 1)).toEqual(["red-lantern"]);
    expect(nearestNames(fictional, "place", "Oldbrige", 2)[0]).toBe("oldbridge");
    expect(nearestNames(fictional, "place", "Oldbrige", 2)).toHaveLength(2);
  });
});

test("every row is found again by its own name", () => {
  expect(fictionalActors.filter(({ id, name }) => lookUpActor(fictional, name)?.id !== id)).toEqual([]);
  expect(fictionalPlaces.filter(({ id, name }) => lookUpPlace(fictional, name)?.id !== id)).toEqual([]);
});
