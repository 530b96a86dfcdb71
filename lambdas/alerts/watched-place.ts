import { distanceKm } from "../mentions/distance-km.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { ReportPlace } from "../reports/report.ts";
import type { Hit, WatchedPlace } from "./watch.ts";

/** A watched town's reach: a base or quarter within these kilometres belongs to it. */
export const townKm = 15;

export const isCountryCode = (place: string): boolean => /^[A-Z]{2}$/.test(place);

/** The watched places that hold the event's. An inferred place matches nothing: no word of the article names it. */
export function placesHolding(
  place: ReportPlace | null,
  watched: readonly WatchedPlace[],
  knowledge: Knowledge,
): Hit["matchedPlaces"] {
  if (place === null || place.inferred) return [];
  return watched.flatMap((one) => {
    const through = containedIn(place, one, knowledge);
    return through === null
      ? []
      : [{ id: place.id, name: place.name, through: through === place.name ? null : through }];
  });
}

/** The name of the watched place when it holds the event's, else null. */
function containedIn(place: ReportPlace, watched: WatchedPlace, knowledge: Knowledge): string | null {
  if (typeof watched !== "string") {
    // A province, a country or a region is no point that could lie in a circle.
    return isPoint(place) && distanceKm(place, watched) <= watched.radiusKm ? watched.name : null;
  }
  if (isCountryCode(watched)) return place.countries.includes(watched) ? watched : null;
  if (place.id === watched) return place.name;
  const known = knowledge.places.get(watched);
  if (known === undefined) return null;
  if (known.precision === "country") {
    return known.countries.some((country) => place.countries.includes(country)) ? known.name : null;
  }
  if (known.precision === "province") return place.province === known.id ? known.name : null;
  const isWithinTown =
    known.precision === "settlement" &&
    ["facility", "district"].includes(place.precision) &&
    distanceKm(place, known) <= townKm;
  return isWithinTown ? known.name : null;
}

export const isPoint = ({ precision }: Pick<ReportPlace, "precision">): boolean =>
  !["province", "country", "area"].includes(precision);
