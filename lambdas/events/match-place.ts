import { distanceKm } from "../mentions/distance-km.ts";
import { fold, skeleton } from "../mentions/fold.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Precision } from "../mentions/place.ts";
import { isSeatOf } from "../mentions/seat-of.ts";
import type { ReportPlace } from "../reports/report.ts";
import type { Happening } from "./happening.ts";

/** What one part of two tellings says of identity: points towards the score with the reason, or a veto. */
export interface PartAnswer {
  points: number;
  said: string;
  veto: string | null;
}
export const points = (value: number, said: string): PartAnswer => ({ points: value, said, veto: null });
export const veto = (reason: string): PartAnswer => ({ points: 0, said: reason, veto: reason });

/**
 * Kilometres within which two points may be one place. A base is often named by the city that it lies outside of;
 * two cities are two, but for a suburb.
 */
const reachKm: Record<string, number> = {
  "facility facility": 3,
  "facility settlement": 40,
  "district facility": 40,
  "settlement settlement": 6,
  "district settlement": 25,
  "district district": 15,
};

/** Kilometres from the middle of a province or a sea beyond which nothing lies in it or on its shore. */
const farKm: Record<string, number> = {
  "facility province": 250,
  "district province": 250,
  "province settlement": 250,
  "area area": 500,
  "area facility": 1500,
  "area district": 1500,
  "area settlement": 1500,
};

/** Points for naming the very same place: the sharper, the less likely by chance. */
const samePoints: Record<Precision, number> = {
  facility: 0.4,
  settlement: 0.4,
  district: 0.4,
  province: 0.3,
  area: 0.25,
  country: 0.2,
};

/** For a town beside a place in the province that is called after it. */
export const seatPoints = 0.15;

/** For a place beside a land or a sea that it may lie in. */
export const mayHoldPoints = 0.1;

/** No town, no base, no district: a place in which much happens in a day. */
export const isWide = ({ precision }: { precision: Precision }): boolean => wide.has(precision);
const wide: ReadonlySet<Precision> = new Set(["province", "area", "country"]);

/** What is compared of a telling. */
export type Placed = Pick<
  Happening,
  "place" | "particulars" | "lead" | "ploverClass" | "sourceIds" | "targetIds"
>;

/** The waters off a port bear its name. */
const isOffCoast = ({ precision }: ReportPlace) => precision === "area";

/** An inferred place is next to no evidence, neither for nor against. */
export function matchPlace(first: Placed, second: Placed, knowledge: Knowledge): PartAnswer {
  const [a, b] = [placeOf(first, knowledge), placeOf(second, knowledge)];
  if (a === null || b === null) return points(0, "not named by both");
  if (a.inferred && b.inferred && a.id === b.id) return points(0.05, `both may lie in ${a.name}`);
  if (a.inferred || b.inferred) return points(0, "not named by both");
  if (a.id === b.id)
    return isOffCoast(a) === isOffCoast(b)
      ? points(samePoints[a.precision], `both name ${a.name}`)
      : points(mayHoldPoints, `in ${a.name}, and at sea off it`);
  if (!shareCountry(a, b)) {
    // Fired from the one, and hit the other; or met there to talk of here.
    return fold(a.name) !== fold(b.name) && (namesToo(first, b) || namesToo(second, a))
      ? points(0, `${a.name} and ${b.name}: one article names both`)
      : veto(`${a.name} and ${b.name} lie in different countries`);
  }
  if (a.province === b.id || b.province === a.id)
    return points(0.25, `${a.name} and ${b.name}, one within the other`);
  const kinds = [a.precision, b.precision].sort().join(" ");
  const apart = Math.round(distanceKm(a, b));
  const tooFar = veto(`${a.name} and ${b.name} are ${apart} km apart`);
  const reach = reachKm[kinds];
  if (reach !== undefined) {
    if (apart <= reach && areOneSpot(first, a, second, b, knowledge))
      return points(0.35, `${a.name} and ${b.name} are ${apart} km apart`);
    if (isSeatBeside(a, second, b, knowledge) || isSeatBeside(b, first, a, knowledge))
      return points(seatPoints, `${a.name} and ${b.name}: one may be the province that the other lies in`);
    return tooFar;
  }
  if (apart > (farKm[kinds] ?? Number.POSITIVE_INFINITY)) return tooFar;
  const provinces = [a, b].map((place) => (place.precision === "province" ? place.id : place.province));
  if (provinces[0] !== null && provinces[1] !== null && provinces[0] !== provinces[1]) {
    return veto(`${a.name} and ${b.name} lie in different provinces`);
  }
  return points(mayHoldPoints, `${a.name} and ${b.name} may hold each other`);
}

/** Acts done together: where they are done is often taken from who does them. */
const together: ReadonlySet<string> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

/** A land that is a party of a meeting says nothing of where they met. */
function placeOf(
  { place, ploverClass, sourceIds, targetIds }: Placed,
  knowledge: Knowledge,
): ReportPlace | null {
  if (place?.precision !== "country" || !together.has(ploverClass)) return place;
  const parties = [...sourceIds, ...targetIds].map((id) => knowledge.actors.get(id)?.country);
  return place.countries.some((country) => parties.includes(country)) ? { ...place, inferred: true } : place;
}

/** Whether an article names a place that its own happening does not lie at. */
const namesToo = ({ lead, particulars }: Placed, { id, name }: ReportPlace): boolean =>
  lead?.places.includes(id) === true ||
  particulars.some((own) =>
    fold(name)
      .split(" ")
      .every((word) => own.includes(word)),
  );

/** Parts of a town, which news names by the town. */
const partsOfTowns: ReadonlySet<string | undefined> = new Set([
  "suburb",
  "quarter",
  "camp",
  "refugee camp",
  "district",
  "port",
]);

/** Kilometres within which a base lies in the town that it is named by. */
const withinTownKm = 8;

/**
 * Two named villages are two places, however near, but for two spellings of one. A suburb is its city, a base its town: when it lies there, is called after it,
 * or one of the articles names both.
 */
function areOneSpot(
  first: Placed,
  a: ReportPlace,
  second: Placed,
  b: ReportPlace,
  knowledge: Knowledge,
): boolean {
  // An article that names two villages knows them apart.
  if (a.precision === "settlement" && b.precision === "settlement")
    return (
      [a, b].some(({ id }) => partsOfTowns.has(knowledge.places.get(id)?.type)) ||
      skeleton(fold(a.name)) === skeleton(fold(b.name))
    );
  if (namesToo(first, b) || namesToo(second, a)) return true;
  if (first.lead === null || second.lead === null) return true;
  const words = [a, b].map(({ name }) => fold(name).split(" "));
  const isCalledAfter = words[0]?.some((word) => word.length > 3 && words[1]?.includes(word)) === true;
  return isCalledAfter || distanceKm(a, b) <= withinTownKm;
}

/** Headline and lead name both places: their writer knows them apart. */
export const namesBoth = ({ lead }: Pick<Placed, "lead">, a: ReportPlace, b: ReportPlace): boolean =>
  [a, b].every(({ id }) => lead?.places.includes(id) === true);

/** "Idlib" is a city and the province around it: who writes no more may mean either, and the other names it too. */
function isSeatBeside(seat: ReportPlace, telling: Placed, other: ReportPlace, knowledge: Knowledge): boolean {
  const names = fold(seat.name).split(" ");
  if (!telling.particulars.some((own) => names.some((name) => own.includes(name)))) return false;
  if (seat.precision === "settlement" && other.precision === "settlement" && namesBoth(telling, seat, other))
    return false;
  return isSeatFor(seat, other, knowledge);
}

/** Whether a place is the town that the province around another is called after. */
export const isSeatFor = (seat: ReportPlace, other: ReportPlace, knowledge: Knowledge): boolean =>
  seat.province !== null &&
  seat.province === other.province &&
  isSeatOf(seat, knowledge.places.get(seat.province));

/** A place without country (the high seas) is held against nothing. */
function shareCountry(a: ReportPlace, b: ReportPlace): boolean {
  if (a.countries.length === 0 || b.countries.length === 0) return true;
  return a.countries.some((country) => b.countries.includes(country));
}
