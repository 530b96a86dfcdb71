import { describe, expect, it } from "vitest";
import { matchPlace } from "../../lambdas/events/match-place.ts";
import { makeKnowledge } from "../../lambdas/mentions/knowledge.ts";
import type { Place } from "../../lambdas/mentions/place.ts";
import type { ReportPlace } from "../../lambdas/reports/report.ts";
import { fictional, fictionalActors, fictionalPlaces } from "../fictional.ts";
import { placeOf as reportPlace } from "./report-of.ts";

/** A place five kilometres from Dunmere, of this name and type. */
function beside(name: string, type: string): Place {
  const dunmere = fictionalPlaces.find(({ id }) => id === "dunmere");
  if (dunmere === undefined) throw new Error("There is no Dunmere");
  return { ...dunmere, id: "beside", name, type, lat: dunmere.lat + 0.045 };
}
function match(name: string, type: string) {
  const place = beside(name, type);
  const knowledge = makeKnowledge(fictionalActors, [...fictionalPlaces, place]);
  const told = (id: string) => {
    const { precision, countries, ...rest } = knowledge.places.get(id) ?? place;
    const { name: text, province, lat, lon } = rest;
    const at = { precision, countries: [...countries], province, lat, lon };
    const parties = { ploverClass: "ASSAULT" as const, sourceIds: [], targetIds: [] };
    const named = { particulars: [], lead: null };
    return { place: { id, name: text, text, ...at, inferred: false, reason: "" }, ...named, ...parties };
  };
  return matchPlace(told("dunmere"), told("beside"), knowledge);
}

describe("two towns five kilometres apart", () => {
  it("are two places when each has its own name", () => {
    expect(match("Little Askel", "village").veto).toBe("Dunmere and Little Askel are 5 km apart");
  });

  it("are one when one is a part of the other, or the same name spelled otherwise", () => {
    expect(match("Old Harbour", "suburb")).toMatchObject({ veto: null, points: 0.35 });
    expect(match("Al-Dunmere", "village")).toMatchObject({ veto: null, points: 0.35 });
  });
});

describe("a port and the waters off it", () => {
  it("may be one place, and mostly are not", () => {
    const place = reportPlace("dunmere");
    const told = (precision: ReportPlace["precision"]) => ({
      place: { ...place, precision },
      particulars: [],
      lead: null,
      ploverClass: "ASSAULT" as const,
      sourceIds: [],
      targetIds: [],
    });
    const points = (a: ReportPlace["precision"], b: ReportPlace["precision"]) =>
      matchPlace(told(a), told(b), fictional).points;
    expect(points("settlement", "settlement")).toBe(0.4);
    expect(points("settlement", "area")).toBe(0.1);
    expect(points("area", "area")).toBe(0.25);
  });
});

describe("a town, and a village of the province that is called after it", () => {
  const told = (id: string, particulars: string[], places: string[]) => ({
    place: reportPlace(id),
    particulars: [particulars],
    lead: { places, actors: [], numbers: [] },
    ploverClass: "ASSAULT" as const,
    sourceIds: [],
    targetIds: [],
  });
  const town = told("harim", ["harim"], ["harim"]);

  it("may be one where the village's writer names the province alone", () => {
    expect(matchPlace(town, told("zelenik", ["harim"], ["zelenik"]), fictional)).toMatchObject({
      points: 0.15,
      veto: null,
    });
  });

  it("are two where he names both towns", () => {
    const both = told("zelenik", ["harim"], ["zelenik", "harim"]);
    expect(matchPlace(town, both, fictional).veto).toContain("km apart");
  });
});
