import { type Knowledge, namesakes } from "../mentions/knowledge.ts";
import type { Mention } from "../mentions/mention.ts";
import { exactness, type Place } from "../mentions/place.ts";
import { asReportPlace } from "../reports/place.ts";
import type { ReportPlace } from "../reports/report.ts";
import { type ArticleIndex, mentionsIn, mentionsOn, type Spot, spotsOf } from "./article-index.ts";
import { byReader } from "./resolve-actor.ts";

/**
 * The place that a name of the article stands for, or why none is taken. It may stand in the text in another spelling that
 * the gazetteer knows.
 */
export function resolvePlace(name: string, index: ArticleIndex): ReportPlace | string {
  const [whole = "", ...around] = name.split(",").map((part) => part.trim());
  const spots = spotsOf(whole, index);
  const [spot] = spots;
  if (spot === undefined) {
    const other = bearersOf(whole, index.knowledge).find(({ id }) => index.mentionOf.has(id));
    return other === undefined
      ? "its name does not stand in the text"
      : asReportPlace({ place: other, text: index.mentionOf.get(other.id)?.text ?? "" }, byReader);
  }
  // "Dunmere, Averia": what stands behind a comma only says which Dunmere.
  const lands = around.flatMap((part) => placeOn(spotsOf(part, index), part, index)?.countries ?? []);
  const place = placeOn(spots, whole, index, lands);
  return place === null
    ? "no place of that name is known"
    : asReportPlace({ place, text: textOf(spot, index) }, byReader);
}

function placeOn(
  spots: readonly Spot[],
  name: string,
  index: ArticleIndex,
  lands: readonly string[] = [],
): Place | null {
  const { knowledge } = index;
  const read = spots.flatMap((spot) => mentionsOn(spot, index));
  const placeOf = ({ placeId }: Mention) => knowledge.places.get(placeId ?? "") ?? [];
  const [place] = read.flatMap(placeOf);
  return (
    place ??
    landOf(read, knowledge) ??
    bearerOf(name, index, lands) ??
    bearerOf(withoutSide(name), index, lands) ??
    spots.flatMap((spot) => mentionsIn(spot, index)).flatMap(placeOf)[0] ??
    null
  );
}

/** "The Kremlin": the land of the power that is called so. */
function landOf(read: readonly Mention[], knowledge: Knowledge): Place | null {
  const powers = read.flatMap(({ id }) => knowledge.actors.get(id ?? "") ?? []);
  const power = powers.find(({ type }) => type === "state" || type === "government");
  return knowledge.places.country(power?.country ?? "") ?? null;
}

/**
 * The likeliest place of that name: where the article says, or else in the country that it speaks of most. One that nobody
 * listed by hand must lie in a country of which the article speaks at all: the world has a namesake of every town.
 */
function bearerOf(
  name: string,
  { knowledge, countries }: ArticleIndex,
  lands: readonly string[],
): Place | null {
  if (!/\p{Lu}|\P{ASCII}/u.test(name)) return null;
  const spokenOf = (place: Place) =>
    Math.max(
      0,
      ...place.countries.map((code) => (lands.includes(code) ? named : (countries.get(code) ?? 0))),
    );
  const found = bearersOf(name, knowledge).filter(
    (place) => spokenOf(place) > 0 || knowledge.places.isListed(place.id),
  );
  const best = Math.max(0, ...found.map(spokenOf));
  return found.find((place) => spokenOf(place) === best) ?? null;
}
/** More than any country is spoken of. */
const named = 1_000_000;

/** Of a name with very many bearers only these are weighed. */
const mostBearers = 40;

function bearersOf(name: string, knowledge: Knowledge): Place[] {
  return namesakes(knowledge, name)
    .entries.filter(({ kind, afterComma }) => kind === "place" && !afterComma)
    .slice(0, mostBearers)
    .flatMap((entry) => knowledge.places.get(knowledge.idOf(entry)) ?? [])
    .toSorted((a, b) => exactness[a.precision] - exactness[b.precision]);
}

/** "Southern Averia", "the Askel region": the place that they are part of, or the land around. */
function withoutSide(name: string): string {
  const words = name.split(/\s+/).filter((word) => !sides.has(word.toLowerCase()));
  return words.join(" ");
}
const sides: ReadonlySet<string> = new Set(
  `the north south east west northern southern eastern western central northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western
  outskirts suburb suburbs of near city town village district province region governorate area county state coast
  border airport port base`.split(/\s+/),
);

const textOf = ({ first, last }: Spot, { tokens, text }: ArticleIndex) =>
  text.slice(tokens[first]?.start, tokens[last]?.end);
