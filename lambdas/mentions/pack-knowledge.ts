import type { Actor } from "./actor.ts";
import { buildNames, type KeyedEntry } from "./build-names.ts";
import { fold, foldWhole, longForm, shortestSkeleton, skeleton } from "./fold.ts";
import type { NameEntry, NameTable } from "./name-table.ts";
import { type Place, precisions } from "./place.ts";
import { degree, type PlaceColumn, placeColumnNames, placeWords } from "./place-table.ts";
import { collectStrings, type Strings } from "./strings.ts";

/** A place of the world gazetteer: many, with inhabitants, seldom meant. */
export interface WorldPlace extends Place {
  population: number;
  /** Short forms that stand only after a comma ("Va.", "KY"). */
  shortForms: readonly string[];
}

/** All that is known, as flat arrays: written to a file at build time, loaded as they are. */
export interface PackedKnowledge {
  names: NameTable;
  strings: Strings;
  /** `placeWords` numbers a place. */
  places: Int32Array;
  /** Places kept by hand; they come first. */
  listed: number;
  actors: readonly Actor[];
}

const isShortAcronym = (alias: string) => /^\p{Lu}{2,4}$/u.test(alias.replace(/\./g, ""));
const keyOf = (folded: string) => folded.split(" ").map(longForm).join(" ");

/** Best first: the tables kept by hand, then the world's places in the order given. */
export function packKnowledge(
  actors: readonly Actor[],
  places: readonly Place[],
  world: readonly WorldPlace[],
): PackedKnowledge {
  const strings = collectStrings();
  const keyed: KeyedEntry[] = [];
  const addName = (
    kind: NameEntry["kind"],
    target: number,
    alias: string,
    flags: Partial<NameEntry> = {},
  ) => {
    const entry: NameEntry = {
      kind,
      target,
      alias: strings.add(alias),
      exactCase: isShortAcronym(alias),
      lowerCase: /^\p{Ll}/u.test(alias),
      world: false,
      afterComma: false,
      ...flags,
    };
    const key = entry.world ? foldWhole(alias) : fold(alias);
    if (key === "") return;
    keyed.push({ tier: "spelled", key: keyOf(key), entry });
    if (!entry.world && !entry.exactCase && key.length >= shortestSkeleton)
      keyed.push({ tier: "skeleton", key: skeleton(keyOf(key)), entry });
  };
  actors.forEach(({ name, aliases }, target) => {
    for (const alias of [name, ...aliases]) addName("actor", target, alias);
  });
  const all: readonly (Place | WorldPlace)[] = [...places, ...world];
  const positions = new Map(all.map(({ id }, position) => [id, position]));
  const rows = new Int32Array(all.length * placeWords);
  all.forEach((place, target) => {
    const isWorld = target >= places.length;
    for (const alias of [place.name, ...place.aliases]) addName("place", target, alias, { world: isWorld });
    for (const alias of "shortForms" in place ? place.shortForms : [])
      addName("place", target, alias, { world: true, afterComma: true });
    const id = strings.add(place.id);
    keyed.push({
      tier: "placeId",
      key: place.id,
      entry: {
        kind: "place",
        target,
        alias: id,
        exactCase: false,
        lowerCase: false,
        world: isWorld,
        afterComma: false,
      },
    });
    const province = place.province === null ? undefined : positions.get(place.province);
    const cells: Record<PlaceColumn, number> = {
      id,
      name: strings.add(place.name),
      type: strings.add(place.type),
      precision: precisions.indexOf(place.precision),
      countries: strings.add(place.countries.join("; ")),
      province: province === undefined ? 0 : province + 1,
      lat: Math.round(place.lat * degree),
      lon: Math.round(place.lon * degree),
      aliases: strings.add(place.aliases.join("; ")),
      ambiguous: Number(place.ambiguous),
      source: strings.add(place.source),
      population: "population" in place ? place.population : 0,
    };
    rows.set(
      placeColumnNames.map((column) => cells[column]),
      target * placeWords,
    );
  });
  return { names: buildNames(keyed), strings: strings.done(), places: rows, listed: places.length, actors };
}
