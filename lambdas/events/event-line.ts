import type { SecurityEvent } from "./event.ts";

type Told = Pick<
  SecurityEvent,
  | "ploverClass"
  | "mode"
  | "sourceActors"
  | "targetActors"
  | "place"
  | "modality"
  | "denied"
  | "severity"
  | "publishers"
>;

/** An event in one line: `ASSAULT aerial  Averia → Red Lantern  Dunmere, XA  happened  severity 4  (Coast Wire)`. */
export function eventLine(event: Told): string {
  return [
    [event.ploverClass, event.mode].filter(Boolean).join(" "),
    actorsLine(event),
    placeLine(event.place),
    event.denied && event.modality !== "denied" ? `${event.modality}, denied` : event.modality,
    `severity ${event.severity}`,
    `(${event.publishers.join(", ")})`,
  ]
    .filter((part) => part !== "")
    .join("  ");
}

export function actorsLine({
  sourceActors,
  targetActors,
}: Pick<Told, "sourceActors" | "targetActors">): string {
  const sources = namesOf(sourceActors);
  const targets = namesOf(targetActors);
  return targets === "" ? sources : `${sources === "" ? "somebody" : sources} → ${targets}`;
}

/** `Dunmere, XA`; an inferred place is no place that somebody named. */
export function placeLine(place: Told["place"]): string {
  if (place === null || place.inferred) return "";
  return place.precision === "country"
    ? place.name
    : [place.name, place.countries.join("/")].filter(Boolean).join(", ");
}

/** Three names, then how many more. */
function namesOf(actors: Told["sourceActors"]): string {
  const shown = actors.slice(0, 3).map(({ name }) => name);
  return shown.join(", ") + (actors.length > 3 ? ` and ${actors.length - 3} more` : "");
}
