import type { Actor } from "../mentions/actor.ts";
import { type Knowledge, namesakes } from "../mentions/knowledge.ts";
import { unlistedId } from "../mentions/unlisted-name.ts";
import type { ReportActor } from "../reports/report.ts";
import { type ArticleIndex, mentionsOn, spotsOf } from "./article-index.ts";

/**
 * The actor that a name of the article stands for: as rules read it there, or else by the dictionary, or without a row.
 * Null when the name does not stand in the text.
 */
export function resolveActor(name: string, index: ArticleIndex): ReportActor | null {
  const spots = spotsOf(name, index);
  const [spot] = spots;
  if (spot === undefined) return null;
  const { tokens, text, knowledge } = index;
  const words = text.slice(tokens[spot.first]?.start, tokens[spot.last]?.end);
  const mentioned = spots
    .flatMap((one) => mentionsOn(one, index))
    .find(({ kind, id }) => kind === "actor" && knowledge.actors.has(id ?? ""));
  const actor = knowledge.actors.get(mentioned?.id ?? "") ?? listedAs(words, knowledge);
  return actor === null
    ? { id: unlistedId(words), name: words, text: words, reason: `${byReader}, without a row` }
    : { id: actor.id, name: actor.name, text: words, reason: byReader };
}

export const byReader = "named by the second reader";

/** The actor of the dictionary that is spelled so. */
export function listedAs(name: string, knowledge: Knowledge): Actor | null {
  const { key, entries } = namesakes(knowledge, name);
  const isCapital = /\p{Lu}/u.test(name);
  const entry = entries.find(
    ({ kind, afterComma, exactCase, alias, lowerCase }) =>
      kind === "actor" &&
      !afterComma &&
      (isCapital || lowerCase) &&
      (!exactCase || knowledge.aliasOf({ alias } as (typeof entries)[number]) === name),
  );
  return key === "skeleton" && !isCapital
    ? null
    : ((entry && knowledge.actors.get(knowledge.idOf(entry))) ?? null);
}
