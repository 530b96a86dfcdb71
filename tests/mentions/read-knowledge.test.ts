import { describe, expect, test } from "vitest";
import { readActors, readPlaces } from "../../lambdas/mentions/read-knowledge.ts";

const actorHeader = "id\tname\ttype\tcountry\taffiliations\taliases\tsource";
const placeHeader = "id\tname\ttype\tprecision\tcountries\tprovince\tlat\tlon\taliases\tambiguous\tsource";
const actors =
  (...rows: string[]) =>
  () =>
    readActors([actorHeader, ...rows, ""].join("\n"), "actors.tsv");
const places =
  (...rows: string[]) =>
  () =>
    readPlaces([placeHeader, ...rows, ""].join("\n"), "places.tsv");
const averia = "averia\tAveria\tstate\tXA\t\tAverian; Tessara\tinvented";

describe("readActors", () => {
  test("reads lists and dated affiliations", () => {
    const read = actors(averia, "reds\tReds\tparty\t\taveria@2015-03-01..; averia\t\tinvented")();
    expect(read[0]?.aliases).toEqual(["Averian", "Tessara"]);
    expect(read[1]?.country).toBeNull();
    expect(read[1]?.affiliations).toEqual([
      { to: "averia", from: "2015-03-01", until: null },
      { to: "averia", from: null, until: null },
    ]);
  });

  test.each([
    ["a type that is none", [averia.replace("state", "realm")], /actors\.tsv line 2: type: /],
    ["a missing cell", ["averia\tAveria"], /actors\.tsv line 2: Expected 7 columns but found 2/],
    ["an id twice", [averia, averia], /actors\.tsv line 3: id: "averia" stands twice/],
    [
      "rows out of order",
      [averia.replace("averia", "z"), averia],
      /line 3: id: "averia" must stand before "z"/,
    ],
    [
      "an affiliation to nobody",
      [averia.replace("XA\t", "XA\tnobody")],
      /line 2: affiliations: there is no actor "nobody"/,
    ],
    ["a date that is none", [averia.replace("XA\t", "XA\taveria@2015..")], /line 2: affiliations/],
  ])("refuses %s", (_what, rows, message) => {
    expect(actors(...rows)).toThrow(message);
  });

  test("refuses other columns", () => {
    expect(() => readActors("id\tname\n", "actors.tsv")).toThrow(
      /actors\.tsv line 1: Expected the columns id, name, type/,
    );
  });
});

describe("readPlaces", () => {
  const quarl = "quarl\tQuarl\tcity\tsettlement\tXA\t\t-41.5\t-125.9\t\t\tinvented";

  test("reads numbers and flags", () => {
    const [place] = places(quarl.replace("\t\t\tinvented", "\t\tyes\tinvented"))();
    expect(place).toMatchObject({
      lat: -41.5,
      lon: -125.9,
      ambiguous: true,
      countries: ["XA"],
      province: null,
    });
  });

  test.each([
    ["a latitude beyond the pole", [quarl.replace("-41.5", "-91.5")], /places\.tsv line 2: lat: /],
    [
      "a longitude that is no number",
      [quarl.replace("-125.9", "west")],
      /places\.tsv line 2: lon: Expected decimal/,
    ],
    [
      "a province that is not there",
      [quarl.replace("XA\t", "XA\tlowfen")],
      /line 2: province: there is no place "lowfen"/,
    ],
    ["a precision that is none", [quarl.replace("settlement", "spot")], /line 2: precision: /],
  ])("refuses %s", (_what, rows, message) => {
    expect(places(...rows)).toThrow(message);
  });
});
