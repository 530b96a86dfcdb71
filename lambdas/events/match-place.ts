import { distanceKm } from "../mentions/distance-km.ts";
import type { Precision } from "../mentions/place.ts";
import type { ReportPlace } from "../reports/report.ts";

/** What two places say of identity: points towards the score, or a veto. */
export type PartAnswer = { points: number; veto: null } | { points: 0; veto: string };

/**
 * Kilometres within which two points may be one place. A base is often named by the city that it lies outside of;
 * two cities are two, but for a suburb.
 */
const reachKm: Record<string, number> = {
  "facility facility": 3,
  "facility settlement": 40,
  "district facility": 40,
  "settlement settlement": 10,
  "district settlement": 25,
  "district district": 15,
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

/** An inferred place is no evidence, neither for nor against. */
export function matchPlace(a: ReportPlace | null, b: ReportPlace | null): PartAnswer {
  if (a === null || b === null || a.inferred || b.inferred) return { points: 0, veto: null };
  if (a.id === b.id) return { points: samePoints[a.precision], veto: null };
  if (!shareCountry(a, b)) return veto(`${a.name} and ${b.name} lie in different countries`);
  const reach = reachKm[[a.precision, b.precision].sort().join(" ")];
  if (reach !== undefined) {
    const apart = Math.round(distanceKm(a, b));
    if (apart <= reach) return { points: 0.35, veto: null };
    return veto(`${a.name} and ${b.name} are ${apart} km apart`);
  }
  if (a.province === b.id || b.province === a.id) return { points: 0.2, veto: null };
  const provinces = [a, b].map((place) => (place.precision === "province" ? place.id : place.province));
  if (provinces[0] !== null && provinces[1] !== null && provinces[0] !== provinces[1]) {
    return veto(`${a.name} and ${b.name} lie in different provinces`);
  }
  return { points: 0.1, veto: null };
}

const veto = (reason: string): PartAnswer => ({ points: 0, veto: reason });

/** A place without country (the high seas) is held against nothing. */
function shareCountry(a: ReportPlace, b: ReportPlace): boolean {
  if (a.countries.length === 0 || b.countries.length === 0) return true;
  return a.countries.some((country) => b.countries.includes(country));
}
