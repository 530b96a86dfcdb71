import { type Knowledge, namesakes } from "../lambdas/mentions/knowledge.ts";
import type { NameEntry } from "../lambdas/mentions/name-table.ts";
import { near } from "./read-name.ts";

/** One actor or place that a name may stand for, and the key that leads to it. */
export interface Namesake {
  kind: "actor" | "place";
  id: string;
  name: string;
  about: string;
  /** The alias that matched. */
  alias: string;
  /** `exact`: letter by letter; `folded`: but for case, marks and articles; `skeleton`: another transliteration. */
  key: "exact" | "folded" | "skeleton" | "id";
  /** What must stand around it in a text. */
  condition: string;
  source: string;
}

export interface LookedUp {
  found: Namesake[];
  /** When nothing was found: names that share words with it, or are spelled most alike. */
  nearest: { actors: string[]; places: string[] };
}

/** Suggestions of each kind. */
const suggestions = 3;

/** All that a name may stand for, likeliest first. */
export function lookUpName(name: string, knowledge: Knowledge): LookedUp {
  const { key, entries } = namesakes(knowledge, name);
  const found = entries.map((entry): Namesake => {
    const alias = knowledge.aliasOf(entry);
    const how = key === "skeleton" ? "skeleton" : alias === name ? "exact" : "folded";
    return {
      ...described(entry.kind, knowledge.idOf(entry), knowledge),
      alias,
      key: how,
      condition: conditionOf(entry),
    };
  });
  const byId = (["actor", "place"] as const)
    .filter((kind) => (kind === "actor" ? knowledge.actors : knowledge.places).has(name))
    .filter((kind) => !found.some((other) => other.kind === kind && other.id === name))
    .map(
      (kind): Namesake => ({ ...described(kind, name, knowledge), alias: name, key: "id", condition: "" }),
    );
  const all = [...found, ...byId];
  return {
    found: all,
    nearest: {
      actors: all.length > 0 ? [] : near(knowledge, "actor", name, suggestions),
      places: all.length > 0 ? [] : near(knowledge, "place", name, suggestions),
    },
  };
}

function conditionOf({ exactCase, afterComma }: NameEntry): string {
  if (afterComma) return "only after a comma";
  return exactCase ? "only in capitals" : "";
}

function described(kind: Namesake["kind"], id: string, knowledge: Knowledge) {
  const actor = kind === "actor" ? knowledge.actors.get(id) : undefined;
  const place = kind === "place" ? knowledge.places.get(id) : undefined;
  const about =
    actor !== undefined
      ? [actor.type.replace("-", " "), actor.country ?? "", ...actor.affiliations.map(({ to }) => `of ${to}`)]
      : place !== undefined
        ? [place.type, place.countries.join("/"), `${place.lat} ${place.lon}`]
        : [];
  return {
    kind,
    id,
    name: actor?.name ?? place?.name ?? id,
    about: about.filter(Boolean).join(", "),
    source: actor?.source ?? place?.source ?? "",
  };
}
