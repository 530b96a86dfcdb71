import type { SecurityEvent } from "../events/event.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Watch, WatchedPlace } from "./watch.ts";
import { isCountryCode, isPoint, townKm } from "./watched-place.ts";

/** Gives the watches that an event may hit: what does not stand under its actors or places is never looked at. */
export type WatchIndex = (
  event: Pick<SecurityEvent, "ploverClass" | "sourceActors" | "targetActors" | "place">,
) => Watch[];

/** Degrees of latitude and longitude of one cell, in which circles and towns are found. */
const cellDegrees = 1;
const kmPerDegree = 111.2;

/**
 * Files each watch under what it asks for: one of its actors if it names some, else one of its places; with match "any"
 * under both; by class, where it asks for some. An event then looks under its own actors with everything they belong to, its place, province, countries
 * and cell.
 */
export function indexWatches(watches: readonly Watch[], knowledge: Knowledge): WatchIndex {
  const filed = new Map<string, Watch[]>();
  for (const watch of watches) {
    for (const key of new Set(keysOfWatch(watch, knowledge))) {
      const under = filed.get(key);
      if (under === undefined) filed.set(key, [watch]);
      else under.push(watch);
    }
  }
  const order = new Map(watches.map((watch, at) => [watch, at]));
  return (event) => {
    const keys = keysOfEvent(event, knowledge).flatMap((key) => [`${key} *`, `${key} ${event.ploverClass}`]);
    const found = new Set(keys.flatMap((key) => filed.get(key) ?? []));
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

/** Each interest with each class, as many watches ask for one busy actor and few classes. */
function keysOfWatch({ actors, places, match, classes }: Watch, knowledge: Knowledge): string[] {
  const ofActors = actors.map((id) => `actor ${id}`);
  const interests =
    match === "all" && ofActors.length > 0
      ? ofActors
      : [...ofActors, ...places.flatMap((place) => keysOfPlace(place, knowledge))];
  const asked = classes.includes("*") ? ["*"] : classes;
  return interests.flatMap((interest) => asked.map((ploverClass) => `${interest} ${ploverClass}`));
}

function keysOfPlace(place: WatchedPlace, knowledge: Knowledge): string[] {
  if (typeof place !== "string") return cellsAround(place.lat, place.lon, place.radiusKm);
  if (isCountryCode(place)) return [`country ${place}`];
  const known = knowledge.places.get(place);
  if (known?.precision === "country") return known.countries.map((country) => `country ${country}`);
  const reach = known?.precision === "settlement" ? cellsAround(known.lat, known.lon, townKm) : [];
  return [`place ${place}`, ...reach];
}

function keysOfEvent(event: Parameters<WatchIndex>[0], knowledge: Knowledge): string[] {
  const { place } = event;
  // Affiliations of any day: `matchWatch` asks for those that held on the event's.
  const actors = [...event.sourceActors, ...event.targetActors].flatMap(({ id }) =>
    allAffiliations(id, knowledge),
  );
  const keys = [...new Set(actors)].map((id) => `actor ${id}`);
  if (place === null || place.inferred) return keys;
  return [
    ...keys,
    `place ${place.id}`,
    ...(place.province === null ? [] : [`place ${place.province}`]),
    ...place.countries.map((country) => `country ${country}`),
    ...(isPoint(place) ? [cellOf(place.lat, place.lon)] : []),
  ];
}

function allAffiliations(id: string, knowledge: Knowledge): string[] {
  const found = [id];
  for (const one of found) {
    for (const { to } of knowledge.actors.get(one)?.affiliations ?? [])
      if (!found.includes(to)) found.push(to);
  }
  return found;
}

const cell = (degrees: number) => Math.floor(degrees / cellDegrees);
/** Longitudes meet at 180°. */
const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
const cellOf = (lat: number, lon: number) => `cell ${cell(lat)} ${cell(wrapped(lon))}`;

function cellsAround(lat: number, lon: number, radiusKm: number): string[] {
  const latSpan = radiusKm / kmPerDegree;
  // Near a pole a circle holds every longitude.
  const shrink = Math.cos((Math.min(89, Math.abs(lat) + latSpan) * Math.PI) / 180);
  const lonSpan = Math.min(180, latSpan / shrink);
  const keys: string[] = [];
  for (let a = cell(lat - latSpan); a <= cell(lat + latSpan); a += 1) {
    for (let o = cell(lon - lonSpan); o <= cell(lon + lonSpan); o += 1)
      keys.push(`cell ${a} ${cell(wrapped(o * cellDegrees))}`);
  }
  return keys;
}
