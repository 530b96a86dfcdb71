import type { Actor } from "./actor.ts";
import { buildNames, type KeyedName } from "./build-names.ts";
import { fold, foldWhole, longForm, shortestSkeleton, skeleton } from "./fold.ts";
import type { NameTable } from "./name-table.ts";
import type { Place } from "./place.ts";
import {
  numberedId,
  numberIn,
  type PlaceColumn,
  type PlaceKind,
  type PlaceTable,
  packDegrees,
  placeColumnNames,
} from "./place-table.ts";
import { layStrings, type Strings } from "./strings.ts";

/** A place of the world gazetteer: many, with inhabitants, seldom meant. */
export interface WorldPlace extends Place {
  population: number;
  /** Short forms that stand only after a comma ("Va.", "KY"). */
  shortForms: readonly string[];
}

/** All that is known, as flat arrays: written to a file at build time. */
export interface PackedKnowledge {
  names: NameTable;
  actors: readonly Actor[];
  places: PlaceTable;
  /** The names of places as they are spelled, in the order of the table; those of actors stand with the actors. */
  placeSpellings: Strings;
}

const isShortAcronym = (alias: string) => /^\p{Lu}{2,4}$/u.test(alias.replace(/\./g, ""));
const keyOf = (folded: string) => folded.split(" ").map(longForm).join(" ");

/** Best first: the tables kept by hand, then the world's places in the order given. */
export function packKnowledge(
  actors: readonly Actor[],
  places: readonly Place[],
  world: readonly WorldPlace[],
): PackedKnowledge {
  const all: readonly (Place | WorldPlace)[] = [...places, ...world];
  const namesOfActors = actors.flatMap(({ name, aliases }, target) =>
    [name, ...aliases].map((alias) => keyed("actor", target, alias, false)),
  );
  const namesOfPlaces = all.flatMap((place, target) => [
    ...[place.name, ...place.aliases].map((alias) => keyed("place", target, alias, target >= places.length)),
    ...shortFormsOf(place).map((alias) => keyed("place", target, alias, true, true)),
  ]);
  const spellings = all.flatMap((place) => [place.name, ...place.aliases, ...shortFormsOf(place)]);
  return {
    names: buildNames([...namesOfActors, ...namesOfPlaces]),
    actors,
    places: { listed: places.length, ...packPlaces(all) },
    placeSpellings: layStrings(spellings),
  };
}

const shortFormsOf = (place: Place | WorldPlace) => ("shortForms" in place ? place.shortForms : []);

function keyed(
  kind: "actor" | "place",
  target: number,
  alias: string,
  world: boolean,
  afterComma = false,
): KeyedName {
  const exactCase = isShortAcronym(alias);
  const entry = { kind, target, exactCase, lowerCase: /^\p{Ll}/u.test(alias), world, afterComma };
  const folded = world ? foldWhole(alias) : fold(alias);
  if (folded === "") return { entry, keys: [] };
  const spelled = { tier: "spelled", key: keyOf(folded) } as const;
  const hasSkeleton = !world && !exactCase && folded.length >= shortestSkeleton;
  return {
    entry,
    keys: hasSkeleton ? [spelled, { tier: "skeleton", key: skeleton(spelled.key) }] : [spelled],
  };
}

function packPlaces(all: readonly (Place | WorldPlace)[]): Omit<PlaceTable, "listed"> {
  const positions = new Map(all.map(({ id }, position) => [id, position]));
  const kinds: PlaceKind[] = [];
  const kindPositions = new Map<string, number>();
  const kindCell = (place: Place) => {
    const kind = kindOf(place);
    const key = JSON.stringify(kind);
    const position = kindPositions.get(key) ?? kinds.push(kind) - 1;
    kindPositions.set(key, position);
    return position;
  };
  const ids: string[] = [];
  const idCell = ({ id, name }: Place) => {
    const number = numberIn(id);
    return number > 0 && numberedId(name, number) === id ? number * 2 + 1 : (ids.push(id) - 1) * 2;
  };
  const cells: Record<PlaceColumn, (place: Place | WorldPlace) => number> = {
    id: idCell,
    kind: kindCell,
    province: ({ province }) => 1 + (positions.get(province ?? "") ?? -1),
    lat: ({ lat }) => packDegrees(lat, 90),
    lon: ({ lon }) => packDegrees(lon, 180),
    population: (place) => ("population" in place ? place.population : 0),
  };
  const columns = Object.fromEntries(
    placeColumnNames.map((column) => [column, Uint32Array.from(all, cells[column])]),
  ) as Record<PlaceColumn, Uint32Array>;
  return { kinds, ids: layStrings(ids), columns };
}

const kindOf = ({ type, precision, countries, ambiguous, source }: Place): PlaceKind => ({
  type,
  precision,
  countries,
  ambiguous,
  source,
});
