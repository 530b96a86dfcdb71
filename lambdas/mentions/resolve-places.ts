import { spend, withinBudget } from "../budget.ts";
import { distanceKm } from "./distance-km.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import { type NamesByEnd, namesByEnd } from "./names-by-end.ts";
import type { Place } from "./place.ts";
import { type PlaceEvidence, placeEvidence } from "./place-evidence.ts";
import type { Token } from "./tokens.ts";
import { toldHolder } from "./told-holder.ts";

/** A sentence with the names found in it. */
export interface NamedSentence {
  tokens: readonly Token[];
  names: readonly Name[];
}

/** What a place name means all through one text, and why; `place` null: it names none. */
export interface Sense {
  place: Place | null;
  /** Some mention showed that it is a person's or another name. */
  isOther: boolean;
  reason: string;
}
export type Senses = ReadonlyMap<string, Sense>;

interface Seen {
  key: string;
  /** Every place that it may be, likeliest first. */
  candidates: readonly number[];
  world: boolean;
  /** How often it is read as a land, and not as who acts. */
  lands: number;
  evidence: PlaceEvidence[];
  /** Keys of what stands behind a comma after it ("Tripoli, Lebanon"), and before it. */
  holders: Set<string>;
  held: Set<string>;
  /** Keys of lands that the text itself says it lies in: "a town in Mississippi". */
  told: Set<string>;
}

/** Their states and provinces are spoken of as others' countries are. */
const bigFederations: ReadonlySet<string> = new Set(["US", "CA", "AU", "GB"]);

/** Of a name with very many bearers only these are weighed. */
const mostCandidates = 40;
/** Names that stand beside one by a comma; those of a list are no holders of it. */
const mostBeside = 24;

export const senseKey = (name: Name, tokens: readonly Token[]): string =>
  tokens
    .slice(name.first, name.last + 1)
    .map(({ fold }) => fold)
    .join(" ");

/** Decides for every place name of a text which place it means: one name, one place. */
export function placeSenses(sentences: readonly NamedSentence[], knowledge: Knowledge): Senses {
  const seen = collect(sentences, knowledge);
  const countries = countriesNamed(sentences, seen, knowledge);
  // First by itself, then twice more in the light of what the others mean.
  let chosen = new Map<string, number>();
  for (let round = 0; round < 3; round++) {
    const others = byCountry(seen, chosen, knowledge);
    // Where weighing costs too much, the likeliest bearer of a name is taken.
    const next = new Map([...seen].map(([key, { candidates }]) => [key, candidates[0] ?? -1]));
    withinBudget(() => {
      for (const [key, name] of seen) next.set(key, choose(name, seen, others, countries, knowledge));
    });
    chosen = next;
  }
  const provinces = provincesNamed(chosen, knowledge);
  return new Map([...seen].map(([key, name]) => [key, accept(name, chosen, provinces, knowledge)]));
}

/** A place that another name of the text means. */
interface Other {
  key: string;
  place: Place;
  sure: number;
}

/** What the names of a text mean, by the country that it lies in; but for whole countries and areas. */
function byCountry(
  seen: ReadonlyMap<string, Seen>,
  chosen: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): Map<string, Other[]> {
  const found = new Map<string, Other[]>();
  for (const [key, position] of chosen) {
    const place = knowledge.places.at(position);
    if (place === undefined || place.precision === "country" || place.precision === "area") continue;
    const sure = (seen.get(key)?.candidates.length ?? 0) < 3 ? 1 : 0.8;
    const country = place.countries[0] ?? "";
    const own = found.get(country);
    if (own === undefined) found.set(country, [{ key, place, sure }]);
    else own.push({ key, place, sure });
  }
  return found;
}

/** How many names of a text mean a place in each province, or the province itself: more than one supports the other. */
function provincesNamed(chosen: ReadonlyMap<string, number>, knowledge: Knowledge): Map<string, number> {
  const counts = new Map<string, number>();
  for (const position of chosen.values()) {
    const place = knowledge.places.at(position);
    if (place === undefined || place.precision === "country") continue;
    for (const id of new Set([place.id, place.province]))
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function collect(sentences: readonly NamedSentence[], knowledge: Knowledge): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { tokens, names } of sentences) {
    const beside = namesByEnd(names);
    for (const name of names) {
      if (name.placeId === null || name.candidates === undefined) continue;
      const key = senseKey(name, tokens);
      const own = seen.get(key) ?? {
        key,
        candidates: name.candidates.slice(0, mostCandidates),
        world: name.world === true,
        lands: 0,
        evidence: [],
        holders: new Set(),
        held: new Set(),
        told: new Set(),
      };
      own.evidence.push(placeEvidence(name, beside, tokens, knowledge));
      if (name.reading === "place") own.lands += 1;
      seen.set(key, own);
      const addTo = (keys: Set<string>, other: Name | undefined, mark: number) => {
        const isPlace = other !== undefined && other.placeId !== null && tokens[mark]?.text === ",";
        if (isPlace && keys.size < mostBeside) keys.add(senseKey(other, tokens));
      };
      addTo(own.holders, beside.byFirst.get(name.last + 2), name.last + 1);
      addTo(own.held, beside.byLast.get(name.first - 2), name.first - 1);
      const land = toldHolder(name, beside, tokens);
      if (land !== null && own.told.size < mostBeside) own.told.add(senseKey(land, tokens));
    }
  }
  return seen;
}

/** How often each country is spoken of: as a land where things are, or in any way, also as a party and by those who belong to it. */
interface CountriesNamed {
  asLand: ReadonlyMap<string, number>;
  inAll: ReadonlyMap<string, number>;
}

function countriesNamed(
  sentences: readonly NamedSentence[],
  seen: ReadonlyMap<string, Seen>,
  knowledge: Knowledge,
): CountriesNamed {
  const asLand = new Map<string, number>();
  const inAll = new Map<string, number>();
  const add = (counts: Map<string, number>, country: string | null | undefined, weight: number) => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  const count = (country: string | null | undefined, land: number, all: number) => {
    if (land > 0) add(asLand, country, land);
    add(inAll, country, all);
  };
  for (const { names } of sentences)
    for (const { actorId, placeId, homes } of names) {
      if (placeId === null) count(knowledge.actors.get(actorId ?? "")?.country, 0, 0.5);
      if (homes !== undefined) count(onlyCountry(homes, knowledge), 1, 1);
    }
  for (const { candidates, evidence, lands } of seen.values()) {
    const place = knowledge.places.at(candidates[0] ?? -1);
    // "Georgia" itself says nothing of which Georgia is meant.
    const isClear = candidates.every((one) => {
      const other = knowledge.places.at(one);
      return other?.precision !== "province" || other.countries[0] === place?.countries[0];
    });
    if (place?.precision === "country" && isClear) count(place.countries[0], lands, evidence.length);
    const isProvince = place?.precision === "province" && bigFederations.has(place.countries[0] ?? "");
    if (isProvince) count(place.countries[0], evidence.length * 0.7, evidence.length * 0.7);
  }
  return { asLand, inAll };
}

/** The country in which all places lie that bear a name; null when they lie in several. */
function onlyCountry(positions: readonly number[], knowledge: Knowledge): string | null {
  const countries = new Set(positions.map((one) => knowledge.places.at(one)?.countries[0]));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** Whether the first place holds the second. */
function holds(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return false;
  if (inner.province === outer.id) return true;
  return (
    outer.precision === "country" &&
    inner.precision !== "country" &&
    inner.countries.includes(outer.countries[0] ?? "")
  );
}

/** Whether a town lies in no country of the land that it is said to lie in. */
const isAway = (place: Place, land: Place): boolean =>
  place.precision !== "country" &&
  place.precision !== "area" &&
  place.countries.length > 0 &&
  land.countries.length > 0 &&
  !place.countries.some((one) => land.countries.includes(one));

const provinceTypes =
  /^(?:province|governorate|state|region|oblast|prefecture|canton|county|department|emirate|republic)$/;
const settlementTypes =
  /^(?:city|town|village|suburb|capital|port|suburbs|outskirts|hamlet|resort|downtown)$/;

/** What it adds that a text speaks of things in a country, and that it speaks of the country at all: a party to talks says little of where they are. */
const ofLand = 3;
const ofTalk = 1;
/** What others of the same country, and others nearby, add at most. */
const mostSame = 3;
const mostNear = 5;

function choose(
  name: Seen,
  seen: ReadonlyMap<string, Seen>,
  others: ReadonlyMap<string, readonly Other[]>,
  countries: CountriesNamed,
  knowledge: Knowledge,
): number {
  const first = name.candidates[0] ?? -1;
  if (name.candidates.length < 2) return first;
  const share = (counts: ReadonlyMap<string, number>, country: string) =>
    (counts.get(country) ?? 0) / Math.max(1, ...counts.values());
  const isTyped = (types: RegExp) => name.evidence.some(({ type }) => type !== null && types.test(type));
  const [isProvince, isSettlement] = [isTyped(provinceTypes), isTyped(settlementTypes)];
  spend(knowledge.budget, name.evidence.length);
  const isCountry = (position: number | undefined) =>
    knowledge.places.at(position ?? -1)?.precision === "country";
  // "China, Mexico and Peru" is a list; "China, Maine" is not.
  const neighbours = [...name.holders, ...name.held, ...name.told]
    .map((key) => seen.get(key)?.candidates ?? [])
    .filter((those) => !(isCountry(first) && isCountry(those[0])))
    .flat();
  const scored = name.candidates.map((position, rank) => {
    const place = knowledge.places.at(position);
    if (place === undefined) return { position, score: Number.NEGATIVE_INFINITY };
    const isListed = position < knowledge.places.listed;
    let score = isListed ? 7.5 : Math.log10(knowledge.places.populationAt(position) + 10);
    if (isListed && place.precision === "country") score += 2.5;
    if (place.type === "capital") score += 1.5;
    if (place.precision === "province" && !isListed)
      score += bigFederations.has(place.countries[0] ?? "") ? 1.5 : 0.3;
    if (place.precision === "district") score -= 0.5;
    if (place.type === "quarter") score -= 1.5;
    score -= rank * 0.01;
    const country = place.countries[0] ?? "";
    score += ofLand * share(countries.asLand, country) + ofTalk * share(countries.inAll, country);
    for (const neighbour of neighbours) {
      spend(knowledge.budget);
      const other = knowledge.places.at(neighbour);
      if (other && (holds(other, place) || holds(place, other))) {
        score += 12;
        break;
      }
    }
    let near = 0;
    let same = 0;
    for (const { key, place: other, sure } of others.get(country) ?? []) {
      if (key === name.key) continue;
      // More of them count for nothing.
      if (same >= mostSame && near >= mostNear) break;
      spend(knowledge.budget, 2);
      same += 0.6 * sure;
      if (holds(place, other)) near += 1.5 * sure;
      if (holds(other, place) || (other.province !== null && other.province === place.province))
        near += 1 * sure;
      const km = distanceKm(other, place);
      if (km > 0.1) near += 2.5 * sure * Math.exp(-km / 120);
    }
    score += Math.min(mostSame, same) + Math.min(mostNear, near);
    if (isProvince) score += place.precision === "province" || place.precision === "district" ? 3 : 0;
    if (isSettlement) score += place.precision === "settlement" ? 3 : 0;
    return { position, score };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).position;
}

function accept(
  name: Seen,
  chosen: ReadonlyMap<string, number>,
  provinces: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): Sense {
  const position = chosen.get(name.key) ?? -1;
  const place = knowledge.places.at(position);
  const isOther = name.evidence.some((one) => one.isOther && one.points < 2);
  if (place === undefined) return { place: null, isOther, reason: "no place has this name" };
  const holder = [...name.holders]
    .map((key) => knowledge.places.at(chosen.get(key) ?? -1))
    .find((other) => other && holds(other, place));
  const inner = [...name.held]
    .map((key) => knowledge.places.at(chosen.get(key) ?? -1))
    .find((other) => other && holds(place, other));
  const best = name.evidence.reduce((one, other) =>
    other.points - Number(other.isOther) * 2 > one.points - Number(one.isOther) * 2 ? other : one,
  );
  const namesakes =
    name.candidates.length > 1 ? `, the likeliest of ${name.candidates.length} of that name` : "";
  const told = (why: string) => `${place.name} (${place.countries.join(", ")}): ${why}${namesakes}`;
  const stranger = [...name.holders]
    .map((key) => knowledge.places.at(chosen.get(key) ?? -1))
    .find((other) => other?.precision === "province" && bigFederations.has(other.countries[0] ?? ""));
  if (!holder && stranger && place.precision === "settlement" && stranger.countries[0] !== place.countries[0])
    return { place: null, isOther: true, reason: `no ${place.name} is known in ${stranger.name}` };
  const abroad = [...name.told]
    .map((key) => knowledge.places.at(chosen.get(key) ?? -1))
    .find((other) => other !== undefined && isAway(place, other));
  if (abroad && name.told.size === 1)
    return { place: null, isOther: true, reason: `no ${place.name} is known in ${abroad.name}` };
  if (holder) return { place, isOther: false, reason: told(`"${holder.name}" behind it`) };
  if (inner) return { place, isOther: false, reason: told(`it holds ${inner.name} before it`) };
  if (!name.world) return { place, isOther, reason: told("in the gazetteer kept by hand") };
  const population = knowledge.places.populationAt(position);
  // Another name of its province, or the province's own.
  const inProvince = place.province === null ? 0 : (provinces.get(place.province) ?? 0);
  const support = inProvince > 1;
  const needs =
    (place.precision === "province" || population >= 100_000
      ? 0
      : population >= 10_000
        ? 1
        : place.name.includes(" ")
          ? 1
          : 2) +
    (place.ambiguous ? 1 : 0) +
    (place.precision === "district" && !/ (?:County|Parish|District)$/.test(place.name) ? 1 : 0) -
    (support ? 1 : 0);
  const points = best.points - (best.isOther ? 2 : 0);
  if (points < Math.max(needs, best.isOther ? 0.5 : place.ambiguous ? 1 : -1))
    return { place: null, isOther, reason: `"${place.name}" may be a place, but ${best.reason}` };
  return { place, isOther, reason: told(best.points > 0 ? best.reason : "a name of few other things") };
}

/** Towns of these carry the names of others, and are written with their state behind them. */
const namesakeCountries = ["US", "CA", "AU"];

/** The state or province of another land that stands behind a name: "Aleppo, Pennsylvania, ..." is not in Syria. */
function awayState(
  name: Name,
  place: Place,
  { byFirst }: NamesByEnd,
  tokens: readonly Token[],
  senses: Senses,
): Place | null {
  const next = byFirst.get(name.last + 2);
  if (next === undefined || tokens[name.last + 1]?.text !== ",") return null;
  const closing = tokens[next.last + 1];
  if (closing !== undefined && !/^[,.;)]$/.test(closing.text)) return null;
  const state = senses.get(senseKey(next, tokens))?.place ?? null;
  const isState =
    state?.precision === "province" && state.countries.some((one) => namesakeCountries.includes(one));
  return isState && !place.countries.some((one) => state.countries.includes(one)) ? state : null;
}

/** Puts the senses upon the names of one sentence. */
export function settlePlaces(
  names: readonly Name[],
  tokens: readonly Token[],
  senses: Senses,
  knowledge: Knowledge,
): Name[] {
  const beside = namesByEnd(names);
  return names.map((name) => {
    if (name.placeId === null || name.candidates === undefined) return name;
    const sense = senses.get(senseKey(name, tokens));
    if (sense === undefined) return name;
    const here = placeEvidence(name, beside, tokens, knowledge);
    if (here.isCalledAfter)
      return { ...name, placeId: null, reading: "neither", reason: "called after a place, and none itself" };
    const isOtherHere =
      (here.isOther && here.points < 2) || (sense.isOther && here.points < 1 && name.world === true);
    if (sense.place === null || isOtherHere) {
      const reason = sense.place === null ? sense.reason : "part of another name";
      if (name.world === true) return { ...name, placeId: null, reading: "neither", reason };
      if (sense.place === null) return { ...name, placeId: null, reading: "neither", reason };
      // "Mbanza Congo" lies in no Congo.
      return here.isPart && name.reading === "place" && name.actorId === null
        ? { ...name, reading: "neither", reason }
        : name;
    }
    const away = awayState(name, sense.place, beside, tokens, senses);
    if (away !== null)
      return {
        ...name,
        actorId: null,
        placeId: null,
        reading: "neither",
        reason: `no ${sense.place.name} is known in ${away.name}`,
      };
    // "Lebanon, Pennsylvania" and "Atlanta, Georgia" are no states that act.
    const country = knowledge.actors.get(name.actorId ?? "")?.country ?? null;
    if (country !== null && !sense.place.countries.includes(country))
      return { ...name, actorId: null, placeId: sense.place.id, reading: "place", reason: sense.reason };
    const state = knowledge.actors.get(name.actorId ?? "");
    const isForeign =
      state?.type === "state" && state.country !== null && !sense.place.countries.includes(state.country);
    if (isForeign && sense.place.countries.length > 0)
      return { ...name, actorId: null, placeId: sense.place.id, reading: "place", reason: sense.reason };
    const reading = name.world === true ? "place" : name.reading;
    const reason = name.candidates.length > 1 || name.world === true ? sense.reason : name.reason;
    return {
      ...name,
      placeId: sense.place.id,
      reading,
      reason: name.actorId === null ? reason : name.reason,
    };
  });
}
