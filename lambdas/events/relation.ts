import { distanceKm } from "../mentions/distance-km.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { type ActorKinship, kinshipOf } from "../reports/kinship.ts";
import type { Report, ReportPlace } from "../reports/report.ts";

/** How two happenings of one article stand to each other, by who is in them, when and where. */
type Told = Pick<Report, "sourceActors" | "targetActors" | "place" | "eventDate">;

const kin: ReadonlySet<ActorKinship> = new Set(["same", "namesakes", "affiliated", "siblings"]);

/** A party of the one stands in the other too, or belongs to one that does. */
export function shareParty(a: Told, b: Told, knowledge: Knowledge): boolean {
  return kin.has(kinshipOf(partiesOf(a), partiesOf(b), a.eventDate.from, knowledge));
}

const partiesOf = ({ sourceActors, targetActors }: Told) =>
  [...sourceActors, ...targetActors].map(({ id }) => id);

/** The countries that some word places it in. */
export const countriesOf = ({ place }: Pick<Told, "place">): string[] =>
  place === null || place.inferred ? [] : place.countries;

/** They share a party or a country, or one of them names neither: a word without place or party is about the other. */
export function areRelated(a: Told, b: Told, knowledge: Knowledge): boolean {
  const isVague = (told: Told) => partiesOf(told).length === 0 && countriesOf(told).length === 0;
  return (
    isVague(a) ||
    isVague(b) ||
    shareParty(a, b, knowledge) ||
    countriesOf(a).some((country) => countriesOf(b).includes(country))
  );
}

/** Dated on one day, be it that of their article. */
export function areOfOneDay({ eventDate: a }: Told, { eventDate: b }: Told): boolean {
  const isDay = ({ from, to }: Told["eventDate"]) => from === to;
  return isDay(a) && isDay(b) && a.from === b.from;
}

/** Kilometres within which two happenings share their place. */
export const nearKm = 25;
const isPoint = ({ precision, inferred }: ReportPlace) =>
  !inferred && ["facility", "settlement", "district"].includes(precision);

/** How far apart two happenings are whose places are points on the map; null where one has none. */
export function kmApart({ place: a }: Pick<Told, "place">, { place: b }: Pick<Told, "place">): number | null {
  if (a === null || b === null || !isPoint(a) || !isPoint(b)) return null;
  return a.id === b.id ? 0 : distanceKm(a, b);
}
