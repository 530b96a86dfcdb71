import { BadInput } from "../lambdas/check.ts";
import type { EventActor, SecurityEvent } from "../lambdas/events/event.ts";
import type { Instead, Verdict } from "../lambdas/events/ruling.ts";
import { fold } from "../lambdas/mentions/fold.ts";
import { type Knowledge, lookUpActor } from "../lambdas/mentions/knowledge.ts";
import { readPlace as knownPlace, readActor } from "./read-name.ts";

/** What is right instead, as it was typed. */
export interface InsteadOptions {
  place?: string;
  actor?: string;
  insteadOf?: string;
}

/**
 * What a verdict puts right, by the names that the gazetteer and the dictionary know; null when nothing is said.
 * @throws {BadInput} when a name is not known, does not belong to the verdict, or could stand for several of the event's.
 */
export function readInstead(
  verdict: Verdict,
  { place, actor, insteadOf }: InsteadOptions,
  event: Pick<SecurityEvent, "sourceActors" | "targetActors">,
  knowledge: Knowledge,
): Instead | null {
  if (place !== undefined && verdict !== "wrong-place")
    throw new BadInput("--place", [`it goes with wrong-place, not with ${verdict}`]);
  if ((actor ?? insteadOf) !== undefined && verdict !== "wrong-actor")
    throw new BadInput("--actor", [`it goes with wrong-actor, not with ${verdict}`]);
  if (place !== undefined) return { of: "place", place: readPlace(place, knowledge) };
  if (actor === undefined) {
    if (insteadOf !== undefined) throw new BadInput("--instead-of", ["it goes with --actor"]);
    return null;
  }
  const known = readActor(actor, "--actor", knowledge);
  const wrong = readWrong(insteadOf, [...event.sourceActors, ...event.targetActors], knowledge);
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return { of: "actor", actor: named(known), replaces: named(wrong) };
}

function readPlace(name: string, knowledge: Knowledge) {
  const place = knownPlace(name, "--place", knowledge);
  const { id, precision, countries, province, lat, lon } = place;
  return {
    ...{ id, name: place.name, text: place.name, precision, countries: [...countries], province, lat, lon },
    inferred: false,
    reason: "put right by an analyst",
  };
}

/** Instead of whom: of a single actor that need not be said. */
function readWrong(
  insteadOf: string | undefined,
  actors: readonly EventActor[],
  knowledge: Knowledge,
): EventActor {
  const all = [...new Map(actors.map((actor) => [actor.id, actor])).values()];
  const [only, ...others] = all;
  if (only === undefined) throw new BadInput("--actor", ["the event names nobody who could be replaced"]);
  const names = all.map(({ name }) => name).join(", ");
  if (insteadOf === undefined) {
    if (others.length > 0) throw new BadInput("--instead-of", [`say instead of whom: ${names}`]);
    return only;
  }
  const id = lookUpActor(knowledge, insteadOf)?.id;
  const found = all.find((actor) => actor.id === id || fold(actor.name) === fold(insteadOf));
  if (found === undefined)
    throw new BadInput("--instead-of", [`"${insteadOf}" is nobody of the event; it names ${names}`]);
  return found;
}
