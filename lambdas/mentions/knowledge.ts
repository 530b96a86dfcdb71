import { type Budget, budgetOf, unbounded } from "../budget.ts";
import type { Day } from "../check.ts";
import type { Actor } from "./actor.ts";
import { fold, foldWhole, longForm, shortestSkeleton, skeleton } from "./fold.ts";
import { entriesUnder, type NameEntry, type Names, openNames } from "./name-table.ts";
import { type PackedKnowledge, packKnowledge } from "./pack-knowledge.ts";
import type { Place } from "./place.ts";
import { openPlaces, type Places } from "./place-table.ts";
import { stringAt } from "./strings.ts";

/** What is known of the world: actors, places and all their names. */
export interface Knowledge {
  actors: ReadonlyMap<string, Actor>;
  /** Those kept by hand and those of the world gazetteer. */
  places: Places;
  names: Names;
  /** The spelling that an entry stands for. */
  aliasOf: (entry: NameEntry) => string;
  /** The id of the actor or place that an entry names. */
  idOf: (entry: NameEntry) => string;
  /** What looking names up in it may still cost. */
  budget: Budget;
}

/** The same knowledge for one piece of work, in which every name that is tried counts. */
export const knowledgeWithin = (knowledge: Knowledge, budget: Budget): Knowledge => ({
  ...knowledge,
  budget,
});

/** What finding the names of a text may cost: four times what it came to in the dearest of those that we tried it on. */
export const namingBudget = ({ length }: string, hasTime?: () => boolean): Budget =>
  budgetOf(50_000 + 8 * length, hasTime);

export function openKnowledge(packed: PackedKnowledge): Knowledge {
  const { actors, placeSpellings } = packed;
  const names = openNames(packed.names);
  const ofActors = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  const read = new Map<number, string>();
  const spelling = (name: number) => {
    const known = ofActors[name] ?? read.get(name);
    if (known !== undefined) return known;
    const text = stringAt(placeSpellings, name - ofActors.length);
    read.set(name, text);
    return text;
  };
  const places = openPlaces(packed.places, names, spelling);
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places,
    names,
    aliasOf: ({ alias }) => spelling(alias),
    idOf: ({ kind, target }) => (kind === "actor" ? actors[target] : places.at(target))?.id ?? "",
    budget: unbounded,
  };
}

export function makeKnowledge(actors: readonly Actor[], places: readonly Place[]): Knowledge {
  return openKnowledge(packKnowledge(actors, places, []));
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

/** Through which key a name was found. */
export type MatchKey = "spelled" | "skeleton";

/** Everything that a name stands for, through its spelling or else another transliteration, best first. */
export function namesakes(knowledge: Knowledge, name: string): { key: MatchKey; entries: NameEntry[] } {
  const keys = [fold(name), foldWhole(name)].map((key) => key.split(" ").map(longForm).join(" "));
  const spelled = [...new Set(keys)].flatMap((key) => entriesUnder(knowledge.names, "spelled", key));
  if (spelled.length > 0) return { key: "spelled", entries: spelled };
  const key = keys[0] ?? "";
  const alike = key.length < shortestSkeleton ? [] : entriesUnder(knowledge.names, "skeleton", skeleton(key));
  return { key: "skeleton", entries: alike };
}

function lookUp(knowledge: Knowledge, kind: NameEntry["kind"], name: string): string {
  const isOfKind = (entry: NameEntry) => entry.kind === kind && !entry.afterComma;
  const entry = namesakes(knowledge, name).entries.find(isOfKind);
  return entry === undefined ? "" : knowledge.idOf(entry);
}

/** The actor of that id, name or alias; null when there is none. */
export function lookUpActor(knowledge: Knowledge, name: string): Actor | null {
  return knowledge.actors.get(name) ?? knowledge.actors.get(lookUp(knowledge, "actor", name)) ?? null;
}

/** The place of that id, name or alias; null when there is none. */
export function lookUpPlace(knowledge: Knowledge, name: string): Place | null {
  return knowledge.places.get(name) ?? knowledge.places.get(lookUp(knowledge, "place", name)) ?? null;
}

/** Ids of the `count` actors or places that `name` is part of, or that are spelled most like it: for "did you mean". */
export function nearestNames(
  knowledge: Knowledge,
  kind: "actor" | "place",
  name: string,
  count: number,
): string[] {
  const wanted = fold(name);
  const words = wanted.split(" ").filter(({ length }) => length >= shortestPart);
  const known: Iterable<Actor | Place> =
    kind === "actor" ? knowledge.actors.values() : knowledge.places.values();
  return [...known]
    .map(({ id, name: own, aliases }) => {
      const spellings = [id, own, ...aliases].map(fold);
      return {
        id,
        parts: Math.max(...spellings.map((spelling) => partsIn(spelling, words))),
        distance: Math.min(...spellings.map((spelling) => editDistance(wanted, spelling))),
      };
    })
    .sort((a, b) => b.parts - a.parts || a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, count)
    .map(({ id }) => id);
}

/** Letters of a word that are enough to look for it in names: "of" is in too many. */
const shortestPart = 3;

/** How many of the words begin a word of the spelling. */
function partsIn(spelling: string, words: readonly string[]): number {
  const own = spelling.split(/[ -]/);
  return words.filter((word) => own.some((one) => one.startsWith(word))).length;
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
