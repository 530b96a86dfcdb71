import { addWord, startLanes } from "./name-hash.ts";
import { entriesOf, type NameTable, valueAt } from "./name-table.ts";
import { type Place, precisions } from "./place.ts";
import { type Strings, stringAt } from "./strings.ts";

/** The columns of the flat array of places, a number each; texts are positions among the strings. */
export const placeColumnNames = [
  "id",
  "name",
  "type",
  "precision",
  "countries",
  /** 1 + the province's position; 0: none. */
  "province",
  /** Ten-thousandths of a degree: 11 m. */
  "lat",
  "lon",
  "aliases",
  "ambiguous",
  "source",
  "population",
] as const;
export type PlaceColumn = (typeof placeColumnNames)[number];
export const placeWords = placeColumnNames.length;
const columnAt = new Map<PlaceColumn, number>(placeColumnNames.map((name, at) => [name, at]));
export const degree = 10_000;

/** All places, made from the flat table when they are asked for. */
export interface Places {
  readonly size: number;
  /** How many stand in the table kept by hand; they come first. */
  readonly listed: number;
  get: (id: string) => Place | undefined;
  has: (id: string) => boolean;
  at: (position: number) => Place | undefined;
  /** Inhabitants; 0 when not known. */
  populationAt: (position: number) => number;
  /** Those of the table kept by hand. */
  values: () => IterableIterator<Place>;
}

export function openPlaces(rows: Int32Array, listed: number, strings: Strings, names: NameTable): Places {
  const size = rows.length / placeWords;
  const made = new Map<number, Place>();
  const cell = (position: number, column: PlaceColumn) =>
    rows[position * placeWords + (columnAt.get(column) ?? 0)] ?? 0;
  const text = (position: number, column: PlaceColumn) => stringAt(strings, cell(position, column));
  const list = (position: number, column: PlaceColumn) => {
    const joined = text(position, column);
    return joined === "" ? [] : joined.split("; ");
  };
  const make = (position: number): Place => {
    const province = cell(position, "province");
    return {
      id: text(position, "id"),
      name: text(position, "name"),
      type: text(position, "type"),
      precision: precisions[cell(position, "precision")] ?? "area",
      countries: list(position, "countries"),
      province: province === 0 ? null : text(province - 1, "id"),
      lat: cell(position, "lat") / degree,
      lon: cell(position, "lon") / degree,
      aliases: list(position, "aliases"),
      ambiguous: cell(position, "ambiguous") === 1,
      source: text(position, "source"),
    };
  };
  const at = (position: number) => {
    if (!(position >= 0 && position < size)) return undefined;
    const known = made.get(position);
    if (known !== undefined) return known;
    const place = make(position);
    made.set(position, place);
    return place;
  };
  const positionOf = (id: string) => {
    const lanes = startLanes("placeId");
    addWord(lanes, id);
    return entriesOf(names, valueAt(names, lanes))[0]?.target;
  };
  return {
    size,
    listed,
    at,
    has: (id) => positionOf(id) !== undefined,
    get: (id) => at(positionOf(id) ?? -1),
    populationAt: (position) => cell(position, "population"),
    values: function* () {
      for (let position = 0; position < listed; position++) {
        const place = at(position);
        if (place) yield place;
      }
    },
  };
}
