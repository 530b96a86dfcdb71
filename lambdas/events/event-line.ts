import type { ReportPlace } from "../reports/report.ts";
import type { SecurityEvent } from "./event.ts";

/** The parts of an event, a report or a list row that a line is made of. */
interface Actors {
  sourceActors: readonly { name: string }[];
  targetActors: readonly { name: string }[];
}
type NamedPlace = Pick<ReportPlace, "name" | "precision" | "countries" | "inferred">;
type Told = Actors &
  Pick<
    SecurityEvent,
    | "ploverClass"
    | "mode"
    | "modality"
    | "denied"
    | "severity"
    | "publishers"
    | "unrated"
    | "backgroundOnly"
    | "readBy"
  > & {
    place: NamedPlace | null;
  };

/** How every listing marks an event that nobody tells as news any longer. */
export const backgroundOnlySaid = "background only";

/** An event in one line: `ASSAULT aerial  Averia → Red Lantern  Dunmere, XA  happened  severity 4  (Coast Wire)`. */
export function eventLine(event: Told): string {
  return [
    [event.ploverClass, event.mode].filter(Boolean).join(" "),
    actorsLine(event),
    placeLine(event.place),
    event.denied && event.modality !== "denied" ? `${event.modality}, denied` : event.modality,
    `severity ${event.severity}`,
    event.backgroundOnly ? backgroundOnlySaid : "",
    publishersLine(event),
  ]
    .filter((part) => part !== "")
    .map(oneLine)
    .join("  ");
}

/** `(Coast Wire, Harbour Times; not rated)`. */
export const publishersLine = (event: Pick<Told, "publishers" | "unrated" | "readBy">): string =>
  oneLine(`(${event.publishers.join(", ")}${careOf(event)})`);

const careOf = ({ unrated, readBy }: Pick<Told, "unrated" | "readBy">): string =>
  readBy !== undefined ? `; read by the model ${readBy.model}` : unrated ? "; not rated" : "";

/** Names come from outside: no control characters, line breaks or turned text on a terminal. */
const oneLine = (text: string) => text.replace(/\p{Cf}/gu, "").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");

export function actorsLine({ sourceActors, targetActors }: Actors): string {
  const sources = namesOf(sourceActors);
  const targets = namesOf(targetActors);
  return targets === "" ? sources : `${sources === "" ? "somebody" : sources} → ${targets}`;
}

/** `Dunmere, XA`; an inferred place is no place that somebody named. */
export function placeLine(place: NamedPlace | null): string {
  if (place === null || place.inferred) return "";
  return place.precision === "country"
    ? place.name
    : [place.name, place.countries.join("/")].filter(Boolean).join(", ");
}

/** Three names, then how many more. */
function namesOf(actors: Actors["sourceActors"]): string {
  const shown = actors.slice(0, 3).map(({ name }) => name);
  return shown.join(", ") + (actors.length > 3 ? ` and ${actors.length - 3} more` : "");
}
