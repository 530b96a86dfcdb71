import { distanceKm } from "../mentions/distance-km.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Watch } from "./watch.ts";

/** Names at most under which one watch looks for articles: each is a query a day and digest. */
const mostNames = 300;

/** Ids under which uncoded articles of a watch are found: its actors, with all that belong to them, and its places. */
export function mentionNames(
  { actors, places, includeAffiliates }: Pick<Watch, "actors" | "places" | "includeAffiliates">,
  knowledge: Knowledge,
): string[] {
  const belongs = includeAffiliates
    ? [...knowledge.actors.values()]
        .filter(({ affiliations }) =>
          affiliations.some(({ to, until }) => actors.includes(to) && until === null),
        )
        .map(({ id }) => id)
    : [];
  const named = places.flatMap((place) => {
    if (typeof place === "string") {
      const known = knowledge.places.get(place);
      return known?.precision === "country" ? [place, ...known.countries] : [place];
    }
    return [...knowledge.places.values()]
      .filter((one) => distanceKm(one, place) <= place.radiusKm)
      .map(({ id }) => id);
  });
  return [...new Set([...actors, ...belongs, ...named])].slice(0, mostNames);
}

/** Ids that some watch asks a second reader about, in articles that no rule reads. */
export const namesForReader = (watches: readonly Watch[], knowledge: Knowledge): ReadonlySet<string> =>
  new Set(watches.filter(({ reader }) => reader).flatMap((watch) => mentionNames(watch, knowledge)));
