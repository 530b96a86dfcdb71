import { fold } from "./fold.ts";
import { type Names, nameFlags } from "./name-table.ts";
import type { Place } from "./place.ts";
import { type Strings, stringAt } from "./strings.ts";

/** What many places have in common. */
export type PlaceKind = Pick<Place, "type" | "precision" | "countries" | "ambiguous" | "source">;

export const placeColumnNames = [
  /** Twice a position among the ids, or an odd number: the id is the name and half of it. */
  "id",
  /** Position among the kinds. */
  "kind",
  /** 1 + the province's position; 0: none. */
  "province",
  /** Ten-thousandths of a degree (11 m) from the south pole, and from 180 degrees west. */
  "lat",
  "lon",
  /** Inhabitants; 0 when not known. */
  "population",
] as const;
export type PlaceColumn = (typeof placeColumnNames)[number];

/** All places but for their names, a number of each column for every place. */
export interface PlaceTable {
  /** Places kept by hand; they come first. */
  listed: number;
  kinds: readonly PlaceKind[];
  /** Ids that are not made of name and number. */
  ids: Strings;
  columns: Readonly<Record<PlaceColumn, Uint32Array>>;
}

const degree = 10_000;
export const packDegrees = (degrees: number, limit: number): number =>
  Math.round(degrees * degree) + limit * degree;
const unpackDegrees = (packed: number, limit: number) => (packed - limit * degree) / degree;

export const kebab = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "place";

/** The id of a place that its source knows by a number. */
export const numberedId = (name: string, number: number): string => `${kebab(name)}-${number}`;
/** The number at the end of an id; 0 when there is none. */
export const numberIn = (id: string): number => Number(/-([1-9]\d*)$/.exec(id)?.[1] ?? 0);

/** All places, made from the flat table when they are asked for. */
export interface Places {
  readonly size: number;
  /** How many stand in the table kept by hand; they come first. */
  readonly listed: number;
  get: (id: string) => Place | undefined;
  has: (id: string) => boolean;
  /** Whether the place stands in the table kept by hand. */
  isListed: (id: string) => boolean;
  at: (position: number) => Place | undefined;
  /** Inhabitants; 0 when not known. */
  populationAt: (position: number) => number;
  /** Those of the table kept by hand. */
  values: () => IterableIterator<Place>;
  /** The country of that code, of the table kept by hand. */
  country: (code: string) => Place | undefined;
}

/** `spelling` gives the text of one of the `names`. */
export function openPlaces(table: PlaceTable, names: Names, spelling: (name: number) => string): Places {
  const { listed, kinds, ids, columns } = table;
  const size = columns.id.length;
  const made = new Map<number, Place>();
  const madeById = new Map<string, Place>();
  const cell = (position: number, column: PlaceColumn) => columns[column][position] ?? 0;
  const nameAt = (position: number) => names.ofPlaces[position] ?? 0;
  const idAt = (position: number) => {
    const id = cell(position, "id");
    return id % 2 === 0 ? stringAt(ids, id / 2) : numberedId(spelling(nameAt(position)), (id - 1) / 2);
  };
  const aliasesAt = (position: number) => {
    const aliases: string[] = [];
    for (let name = nameAt(position) + 1; name < nameAt(position + 1); name++)
      if (((names.flags[name] ?? 0) & nameFlags.afterComma) === 0) aliases.push(spelling(name));
    return aliases;
  };
  const make = (position: number): Place | undefined => {
    const kind = kinds[cell(position, "kind")];
    const province = cell(position, "province");
    return (
      kind && {
        id: idAt(position),
        name: spelling(nameAt(position)),
        type: kind.type,
        precision: kind.precision,
        countries: kind.countries,
        province: province === 0 ? null : idAt(province - 1),
        lat: unpackDegrees(cell(position, "lat"), 90),
        lon: unpackDegrees(cell(position, "lon"), 180),
        aliases: aliasesAt(position),
        ambiguous: kind.ambiguous,
        source: kind.source,
      }
    );
  };
  const at = (position: number) => {
    if (!(position >= 0 && position < size)) return undefined;
    const known = made.get(position);
    if (known !== undefined) return known;
    const place = make(position);
    if (place !== undefined) {
      made.set(position, place);
      madeById.set(place.id, place);
    }
    return place;
  };
  let written: Map<string, number> | undefined;
  /** Positions of the ids that are not made of name and number. */
  const writtenIds = () => {
    written ??= new Map(
      [...columns.id].flatMap((id, position) => (id % 2 === 0 ? [[stringAt(ids, id / 2), position]] : [])),
    );
    return written;
  };
  const get = (id: string) => {
    const known = madeById.get(id);
    if (known !== undefined || id === "") return known;
    const number = numberIn(id);
    const numbered = number === 0 ? undefined : at(columns.id.indexOf(number * 2 + 1));
    return numbered?.id === id ? numbered : at(writtenIds().get(id) ?? -1);
  };
  function* values() {
    for (let position = 0; position < listed; position++) {
      const place = at(position);
      if (place) yield place;
    }
  }
  let countries: Map<string, Place> | undefined;
  /** Made when first asked for; of several the first counts. */
  const countriesByCode = () => {
    countries ??= new Map(
      [...values()]
        .filter(({ precision }) => precision === "country")
        .reverse()
        .map((place) => [place.countries[0] ?? "", place]),
    );
    return countries;
  };
  return {
    size,
    listed,
    at,
    get,
    has: (id) => get(id) !== undefined,
    isListed: (id) => (writtenIds().get(id) ?? listed) < listed,
    populationAt: (position) => cell(position, "population"),
    values,
    country: (code) => countriesByCode().get(code),
  };
}
