import { type Knowledge, namesakes } from "../mentions/knowledge.ts";
import { exactness, type Place } from "../mentions/place.ts";
import type { ReportPlace } from "../reports/report.ts";
import { type ArticleIndex, mentionsOn, type Spot, spotsOf } from "./article-index.ts";
import { byReader } from "./resolve-actor.ts";

/** The place that a name of the article stands for, or why none is taken. */
export function resolvePlace(name: string, index: ArticleIndex): ReportPlace | string {
  const [whole = "", ...around] = name.split(",").map((part) => part.trim());
  const spots = spotsOf(whole, index);
  if (spots.length === 0) return "its name does not stand in the text";
  // "Dunmere, Averia": what stands behind a comma only says which Dunmere.
  if (around.some((part) => part !== "" && spotsOf(part, index).length === 0))
    return "the land behind its comma does not stand in the text";
  const lands = around.flatMap((part) => placeOn(spotsOf(part, index), part, index)?.countries ?? []);
  const place = placeOn(spots, whole, index, lands);
  if (place === null) return "no place of that name is known";
  const [spot = { first: 0, last: 0 }] = spots;
  return asReportPlace(place, textOf(spot, index));
}

function placeOn(
  spots: readonly Spot[],
  name: string,
  index: ArticleIndex,
  lands: readonly string[] = [],
): Place | null {
  const { knowledge } = index;
  const read = spots
    .flatMap((spot) => mentionsOn(spot, index))
    .flatMap(({ placeId }) => knowledge.places.get(placeId ?? "") ?? []);
  return read[0] ?? bearerOf(name, index, lands) ?? bearerOf(withoutSide(name), index, lands);
}

/** The likeliest place of that name: where the article says, or else in the country that it speaks of most. */
function bearerOf(
  name: string,
  { knowledge, countries }: ArticleIndex,
  lands: readonly string[],
): Place | null {
  if (name === "" || !/\p{Lu}|[^\p{ASCII}]/u.test(name)) return null;
  const found = bearersOf(name, knowledge);
  const spokenOf = (place: Place) => Math.max(0, ...place.countries.map((code) => countries.get(code) ?? 0));
  const held = found.filter((place) => place.countries.some((code) => lands.includes(code)));
  const from = held.length > 0 ? held : found;
  const best = Math.max(0, ...from.map(spokenOf));
  return from.find((place) => spokenOf(place) === best) ?? null;
}

/** Of a name with very many bearers only these are weighed. */
const mostBearers = 40;

function bearersOf(name: string, knowledge: Knowledge): Place[] {
  return namesakes(knowledge, name)
    .entries.filter(({ kind, afterComma }) => kind === "place" && !afterComma)
    .slice(0, mostBearers)
    .flatMap((entry) => knowledge.places.get(knowledge.idOf(entry)) ?? [])
    .toSorted((a, b) => exactness[b.precision] - exactness[a.precision]);
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

function asReportPlace(place: Place, text: string): ReportPlace {
  const { id, name, precision, countries, province, lat, lon } = place;
  return {
    id,
    name,
    text,
    precision,
    countries: [...countries],
    province,
    lat,
    lon,
    inferred: false,
    reason: byReader,
  };
}

const textOf = ({ first, last }: Spot, { tokens, text }: ArticleIndex) =>
  text.slice(tokens[first]?.start, tokens[last]?.end);
