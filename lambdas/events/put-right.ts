import type { EventActor, SecurityEvent } from "./event.ts";
import type { Feedback } from "./ruling.ts";

/** The event with the places and actors that analysts have put right, which outweigh whatever its reports say. */
export function putRight(event: SecurityEvent): SecurityEvent {
  return event.feedback.reduce(putOneRight, event);
}

function putOneRight(event: SecurityEvent, { instead, by }: Feedback): SecurityEvent {
  if (instead === null) return event;
  if (instead.of === "place") {
    return { ...event, place: { ...instead.place, reason: `put right by ${by || "an analyst"}` } };
  }
  const { actor, replaces } = instead;
  const inPlaceOf = (actors: readonly EventActor[]): EventActor[] => {
    const changed = actors.map((one) => (one.id === replaces.id ? { ...actor, texts: [actor.name] } : one));
    return changed.filter(({ id }, n) => changed.findIndex((one) => one.id === id) === n);
  };
  return {
    ...event,
    sourceActors: inPlaceOf(event.sourceActors),
    targetActors: inPlaceOf(event.targetActors),
  };
}

/** What was put right, in words: "the place is Homs"; "" where nothing was. */
export function sayInstead({ instead }: Pick<Feedback, "instead">): string {
  if (instead === null) return "";
  return instead.of === "place"
    ? `the place is ${instead.place.name}`
    : `${instead.actor.name}, not ${instead.replaces.name}`;
}
