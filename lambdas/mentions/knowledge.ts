import type { Day } from "../check.ts";
import type { Actor } from "./actor.ts";
import { fold, shortestSkeleton, skeleton } from "./fold.ts";
import type { Place } from "./place.ts";

/** One spelling of one actor or place. */
export interface NameEntry {
  kind: "actor" | "place";
  id: string;
  alias: string;
  /** An acronym of at most four letters: "US" is a state, "us" is not. */
  exactCase: boolean;
}

/** Every name under its keys; `longest` says how many words the longest name has that begins with a word. */
export interface NameTable {
  exact: ReadonlyMap<string, readonly NameEntry[]>;
  bySkeleton: ReadonlyMap<string, readonly NameEntry[]>;
  longest: ReadonlyMap<string, number>;
  longestSkeleton: ReadonlyMap<string, number>;
}

/** What is known of the world: actors, places and all their names. */
export interface Knowledge {
  actors: ReadonlyMap<string, Actor>;
  places: ReadonlyMap<string, Place>;
  names: NameTable;
}

const isShortAcronym = (alias: string) => /^\p{Lu}{2,4}$/u.test(alias.replace(/\./g, ""));

function addTo(table: Map<string, NameEntry[]>, longest: Map<string, number>, key: string, entry: NameEntry) {
  const first = key.split(" ")[0] ?? "";
  const known = table.get(key) ?? [];
  if (known.some((other) => other.id === entry.id && other.kind === entry.kind)) return;
  table.set(key, [...known, entry]);
  longest.set(first, Math.max(longest.get(first) ?? 0, key.split(" ").length));
}

export function makeKnowledge(actors: readonly Actor[], places: readonly Place[]): Knowledge {
  const exact = new Map<string, NameEntry[]>();
  const bySkeleton = new Map<string, NameEntry[]>();
  const longest = new Map<string, number>();
  const longestSkeleton = new Map<string, number>();
  const addNames = (kind: "actor" | "place", { id, name, aliases }: Actor | Place) => {
    for (const alias of [name, ...aliases]) {
      const entry = { kind, id, alias, exactCase: isShortAcronym(alias) };
      const key = fold(alias);
      if (key === "") continue;
      addTo(exact, longest, key, entry);
      if (!entry.exactCase && key.length >= shortestSkeleton)
        addTo(bySkeleton, longestSkeleton, skeleton(key), entry);
    }
  };
  for (const actor of actors) addNames("actor", actor);
  for (const place of places) addNames("place", place);
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places: new Map(places.map((place) => [place.id, place])),
    names: { exact, bySkeleton, longest, longestSkeleton },
  };
}

/** Itself first, then everything it is affiliated to on that day, nearest first; an unknown id stands alone. */
export function affiliationsOf(knowledge: Knowledge, actorId: string, day: Day): string[] {
  const found = [actorId];
  for (const id of found) {
    for (const { to, from, until } of knowledge.actors.get(id)?.affiliations ?? []) {
      const holds = (from === null || from <= day) && (until === null || day <= until);
      if (holds && !found.includes(to)) found.push(to);
    }
  }
  return found;
}

function lookUp(knowledge: Knowledge, kind: "actor" | "place", name: string): string | null {
  const key = fold(name);
  const ofKind = (entry: NameEntry) => entry.kind === kind;
  const entry =
    knowledge.names.exact.get(key)?.find(ofKind) ??
    (key.length < shortestSkeleton ? undefined : knowledge.names.bySkeleton.get(skeleton(key))?.find(ofKind));
  return entry?.id ?? null;
}

/** The actor of that id, name or alias; null when there is none. */
export function lookUpActor(knowledge: Knowledge, name: string): Actor | null {
  const byId = knowledge.actors.get(name);
  return byId ?? knowledge.actors.get(lookUp(knowledge, "actor", name) ?? "") ?? null;
}

/** The place of that id, name or alias; null when there is none. */
export function lookUpPlace(knowledge: Knowledge, name: string): Place | null {
  const byId = knowledge.places.get(name);
  return byId ?? knowledge.places.get(lookUp(knowledge, "place", name) ?? "") ?? null;
}

/** Ids of the `count` actors or places whose id or name is spelled most like `name`: for "did you mean". */
export function nearestNames(
  knowledge: Knowledge,
  kind: "actor" | "place",
  name: string,
  count: number,
): string[] {
  const wanted = fold(name);
  const known: Iterable<Actor | Place> =
    kind === "actor" ? knowledge.actors.values() : knowledge.places.values();
  return [...known]
    .map(({ id, name: own, aliases }) => ({
      id,
      distance: Math.min(...[id, own, ...aliases].map((alias) => editDistance(wanted, fold(alias)))),
    }))
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, count)
    .map(({ id }) => id);
}

/** Levenshtein: how many letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
