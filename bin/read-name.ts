import { BadInput } from "../lambdas/check.ts";
import { fold } from "../lambdas/mentions/fold.ts";
import { type Knowledge, lookUpActor, lookUpPlace, nearestNames } from "../lambdas/mentions/knowledge.ts";
import type { Place } from "../lambdas/mentions/place.ts";
import type { EventQuestion } from "../lambdas/store/find-events.ts";

/** Names that may have been meant, at most. */
const mostNear = 4;

/** The actor that is meant. @throws {BadInput} naming the option, and those that may have been meant. */
export function readActor(name: string, option: string, knowledge: Knowledge) {
  const actor = lookUpActor(knowledge, name);
  if (actor === null) throw unknownName(option, name, near(knowledge, "actor", name, mostNear));
  return actor;
}

/** The place that is meant. @throws {BadInput} naming the option, and those that may have been meant. */
export function readPlace(name: string, option: string, knowledge: Knowledge) {
  const place = lookUpPlace(knowledge, name);
  if (place === null) throw unknownName(option, name, near(knowledge, "place", name, mostNear));
  return place;
}

/** A capital is also a name of its state's government: of several, what bears the name itself is meant. */
export function readActorOrPlace(name: string, option: string, knowledge: Knowledge) {
  const actor = lookUpActor(knowledge, name);
  const found = lookUpPlace(knowledge, name);
  const place = found !== null && knowledge.places.isListed(found.id) ? found : null;
  const isMeant = (one: { id: string; name: string } | null) =>
    one !== null && (one.id === name || fold(one.name) === fold(name));
  if (actor !== null && (place === null || isMeant(actor) || !isMeant(place)))
    return { id: actor.id, actorId: actor.id, place: null };
  if (place !== null) return { id: place.id, actorId: null, place: placeAsked(place) };
  const half = mostNear / 2;
  throw unknownName(option, name, [
    ...near(knowledge, "actor", name, half),
    ...near(knowledge, "place", name, half),
  ]);
}

/** How events are asked for by a place: a country by its code. */
export function placeAsked({ id, precision, countries }: Place): NonNullable<EventQuestion["place"]> {
  const [country] = countries;
  return precision === "country" && country !== undefined
    ? { kind: "country", id: country }
    : { kind: "place", id };
}

/** By name, as they are asked for again: an id says less. */
export function near(knowledge: Knowledge, kind: "actor" | "place", name: string, count: number): string[] {
  const known = kind === "actor" ? knowledge.actors : knowledge.places;
  return nearestNames(knowledge, kind, name, count).map((id) => known.get(id)?.name ?? id);
}

const unknownName = (option: string, name: string, names: readonly string[]) =>
  new BadInput(option, [
    `"${name}" is not known${names.length > 0 ? `; did you mean ${[...new Set(names)].join(", ")}?` : ""}`,
  ]);
