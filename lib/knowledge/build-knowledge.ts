import { packKnowledge } from "../../lambdas/mentions/pack-knowledge.ts";
import { writePacked } from "../../lambdas/mentions/packed-file.ts";
import { readActors, readPlaces } from "../../lambdas/mentions/read-knowledge.ts";
import { composeAreas } from "./compose-areas.ts";
import { readCities, worldPlaces } from "./world-places.ts";

/** The two tables kept by hand and the world gazetteer as one flat file. */
export function buildKnowledge(actorsTsv: string, placesTsv: string): Uint8Array {
  const actors = readActors(actorsTsv, "actors.tsv");
  const places = readPlaces(placesTsv, "places.tsv");
  const cities = readCities();
  const towns = cities.map(({ country, loc: { coordinates } }) => ({
    country,
    lat: coordinates[1],
    lon: coordinates[0],
  }));
  const world = worldPlaces(places, cities);
  const areas = composeAreas(places, world, towns);
  return writePacked(packKnowledge(actors, [...places, ...areas], world));
}
