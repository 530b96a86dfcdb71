import { placeNouns } from "./agent-words.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";

const placePrepositions = new Set(
  `in at near inside across into from over outside around through throughout within off via toward towards
   entering leaving beyond along opposite above`.split(/\s+/),
);

const motionWords =
  /^(?:visit|travel|return|flew|fly|fli|deploy|sent|send|mov|went|going|arriv|trip|back|withdr|transfer|shipp|smuggl|cross|advanc|fled|flee|relocat|redeploy|access|com)/;

const directions = new Set(
  `north south east west central northern southern eastern western northeastern northwestern southeastern southwestern
   northeast northwest southeast southwest mainland war-torn rural coastal occupied upper lower neighbouring neighboring`.split(
    /\s+/,
  ),
);

/** Actor or place, by the grammar around a name that may be either. */
export function readingOf(
  name: Name,
  names: readonly Name[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): Name["reading"] {
  if (name.reading === "neither" || name.unlisted) return name.reading;
  const before = tokens[name.first - 1];
  const beforeFold = before?.fold === "the" ? tokens[name.first - 2]?.fold : before?.fold;
  const after = tokens[name.last + 1];
  const isState = knowledge.actors.get(name.actorId ?? "")?.type === "state";
  if (name.placeId === null) {
    if (isState && after && placeNouns.has(after.fold)) return "neither";
    return isState && directions.has(before?.fold ?? "") && !tokens[name.last]?.possessive
      ? "neither"
      : "actor";
  }
  const place = knowledge.places.get(name.placeId);
  if (name.actorId === null) {
    const needsCue = place?.ambiguous === true;
    const hasCue =
      placePrepositions.has(beforeFold ?? "") ||
      placeNouns.has(beforeFold ?? "") ||
      (beforeFold === "of" && placeNouns.has(tokens[name.first - 2]?.fold ?? "")) ||
      placeNouns.has(after?.fold ?? "");
    return needsCue && !hasCue ? "neither" : "place";
  }
  if (tokens[name.last]?.possessive) return placeNouns.has(after?.fold ?? "") ? "place" : "actor";
  if (beforeFold !== undefined && placePrepositions.has(beforeFold)) return "place";
  if (directions.has(beforeFold ?? "")) return "place";
  if (beforeFold === "of" && placeNouns.has(tokens[name.first - 2]?.fold ?? "")) return "place";
  if (beforeFold === "of" && directions.has(tokens[name.first - 2]?.fold ?? "")) return "place";
  if (
    beforeFold === "to" &&
    tokens.slice(Math.max(0, name.first - 5), name.first - 1).some(({ fold }) => motionWords.test(fold))
  )
    return "place";
  const previous = names.find(({ last }) => last === name.first - 2);
  if (before?.text === "," && previous !== undefined && holds(name, previous, knowledge)) return "place";
  if ((before?.fold === "and" || before?.fold === "or") && previous && previous !== name)
    return readingOf(previous, names, tokens, knowledge);
  return "actor";
}

/** "Homs, Syria": the second place holds the first. */
function holds(outer: Name, inner: Name, knowledge: Knowledge): boolean {
  const large = knowledge.places.get(outer.placeId ?? "");
  const small = knowledge.places.get(inner.placeId ?? "");
  if (large?.precision !== "country" || small === undefined || small.precision === "country") return false;
  return small.countries.some((country) => large.countries.includes(country));
}
