import type { EventActor, SecurityEvent } from "./event.ts";
import type { Feedback } from "./ruling.ts";

/** The event with the places and actors that analysts have put right, which outweigh whatever its reports say. */
export function putRight(event: SecurityEvent): SecurityEvent {
  return event.feedback.reduce(putOneRight, event);
}

function putOneRight(event: SecurityEvent, { correction, by }: Feedback): SecurityEvent {
  if (correction === null) return event;
  if (correction.of === "place") {
    return { ...event, place: { ...correction.place, reason: `put right by ${by || "an analyst"}` } };
  }
  const { actor, insteadOf } = correction;
  const inPlaceOf = (actors: readonly EventActor[]): EventActor[] => {
    const changed = actors.map((one) => (one.id === insteadOf.id ? { ...actor, texts: [actor.name] } : one));
    return changed.filter(({ id }, n) => changed.findIndex((one) => one.id === id) === n);
  };
  return {
    ...event,
    sourceActors: inPlaceOf(event.sourceActors),
    targetActors: inPlaceOf(event.targetActors),
  };
}

/** What was put right, in words: "the place is Homs"; "" where nothing was. */
export function sayCorrection({ correction }: Pick<Feedback, "correction">): string {
  if (correction === null) return "";
  return correction.of === "place"
    ? `the place is ${correction.place.name}`
    : `${correction.actor.name}, not ${correction.insteadOf.name}`;
}
