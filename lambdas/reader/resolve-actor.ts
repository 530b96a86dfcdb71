import type { Actor } from "../mentions/actor.ts";
import { type Knowledge, namesakes } from "../mentions/knowledge.ts";
import { unlistedId } from "../mentions/unlisted-name.ts";
import type { ReportActor } from "../reports/report.ts";
import { type ArticleIndex, mentionsOn, spotsOf } from "./article-index.ts";

/**
 * The actor that a name of the article stands for: as rules read it there, or else by the dictionary, or without a row.
 * Null when it does not stand in the text, in this or another spelling that the dictionary knows ("Averia" for "Averian").
 */
export function resolveActor(name: string, index: ArticleIndex): ReportActor | null {
  const { tokens, text, mentionOf, knowledge } = index;
  const spots = spotsOf(name, index);
  const [spot] = spots;
  if (spot === undefined) {
    const actor = listedAs(name, knowledge);
    const words = mentionOf.get(actor?.id ?? "")?.text;
    return actor === null || words === undefined ? null : asReportActor(actor, words);
  }
  const words = text.slice(tokens[spot.first]?.start, tokens[spot.last]?.end);
  const mentioned = spots
    .flatMap((one) => mentionsOn(one, index))
    .find(({ kind, id }) => kind === "actor" && knowledge.actors.has(id ?? ""));
  const actor = knowledge.actors.get(mentioned?.id ?? "") ?? listedAs(words, knowledge);
  return actor === null
    ? { id: unlistedId(words), name: words, text: words, reason: `${byReader}, without a row` }
    : asReportActor(actor, words);
}

const asReportActor = ({ id, name }: Actor, text: string): ReportActor => ({
  id,
  name,
  text,
  reason: byReader,
});

export const byReader = "named by the second reader";

/** The actor of the dictionary that is spelled so; a name in small letters only as it stands there. */
function listedAs(name: string, knowledge: Knowledge): Actor | null {
  const { key, entries } = namesakes(knowledge, name);
  const isCapital = /\p{Lu}|\P{ASCII}/u.test(name);
  if (key === "skeleton" && !isCapital) return null;
  const entry = entries.find(
    (one) =>
      one.kind === "actor" &&
      !one.afterComma &&
      (isCapital || one.lowerCase) &&
      (!one.exactCase || knowledge.aliasOf(one) === name),
  );
  return (entry && knowledge.actors.get(knowledge.idOf(entry))) ?? null;
}
