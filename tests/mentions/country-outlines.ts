import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";

/** A ring of [longitude, latitude]. */
type Ring = readonly (readonly [number, number])[];

const arcIndexes = v.array(v.number());
const topologySchema = v.object({
  transform: v.object({
    scale: v.tuple([v.number(), v.number()]),
    translate: v.tuple([v.number(), v.number()]),
  }),
  arcs: v.array(v.array(v.tuple([v.number(), v.number()]))),
  objects: v.object({
    countries: v.object({
      geometries: v.array(
        v.variant("type", [
          v.object({
            type: v.literal("Polygon"),
            properties: v.object({ name: v.string() }),
            arcs: v.array(arcIndexes),
          }),
          v.object({
            type: v.literal("MultiPolygon"),
            properties: v.object({ name: v.string() }),
            arcs: v.array(v.array(arcIndexes)),
          }),
        ]),
      ),
    }),
  }),
});

/** The outlines of all countries (Natural Earth by way of the package world-atlas, 1:10 million), by English name. */
export function countryOutlines(): Map<string, Ring[]> {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const { transform, arcs, objects } = check(topologySchema, JSON.parse(readFileSync(file, "utf8")), file);
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): [number, number] => {
      x += dx;
      y += dy;
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ];
    });
  });
  // A negative index is an arc run backwards.
  const ring = (indexes: readonly number[]): Ring =>
    indexes.flatMap((index) => (index < 0 ? [...(lines[~index] ?? [])].reverse() : (lines[index] ?? [])));
  return new Map(
    objects.countries.geometries.map((geometry) => [
      geometry.properties.name,
      (geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat()).map(ring),
    ]),
  );
}

/** How far a point lies outside the outline, kilometres; 0 inside. Good enough near the coast, not across a sea. */
export function kmOutside(rings: readonly Ring[], lat: number, lon: number): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  const kmPerDegree = 111.2;
  const eastScale = Math.cos((lat * Math.PI) / 180);
  for (const ring of rings) {
    for (let n = 0; n < ring.length; n++) {
      const [x1, y1] = ring[n] ?? [0, 0];
      const [x2, y2] = ring[(n + 1) % ring.length] ?? [0, 0];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
      const [ax, ay] = [(x1 - lon) * eastScale, y1 - lat];
      const [bx, by] = [(x2 - lon) * eastScale, y2 - lat];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
    }
  }
  return inside ? 0 : nearest * kmPerDegree;
}
