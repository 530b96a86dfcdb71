/** How exact a place is. `area` is a region without fixed borders (a sea, a border zone, "northeast Syria"). */
export const precisions = ["facility", "settlement", "district", "province", "country", "area"] as const;
export type Precision = (typeof precisions)[number];

/** The more exact, the lower. */
export const exactness: Readonly<Record<Precision, number>> = {
  facility: 0,
  settlement: 1,
  district: 1,
  province: 2,
  area: 3,
  country: 4,
};

/** One place of the gazetteer (`knowledge/places.tsv`). */
export interface Place {
  id: string;
  name: string;
  /** "air base", "city", "strait", … */
  type: string;
  precision: Precision;
  /** ISO 3166-1 alpha-2; several for a border or an area that crosses one; none on the high seas. */
  countries: readonly string[];
  /** Id of the province that holds it, where known. */
  province: string | null;
  lat: number;
  lon: number;
  aliases: readonly string[];
  /** The name is also an ordinary word or another name: it needs "in", "at", "near" or a type word beside it. */
  ambiguous: boolean;
  source: string;
}
