import { distanceKm } from "../mentions/distance-km.ts";
import { skeleton } from "../mentions/fold.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Place } from "../mentions/place.ts";
import type { Happening } from "./happening.ts";
import { isNameOfLand, type MatchScore } from "./match-event.ts";
import { mayHoldPoints, namesBoth } from "./match-place.ts";

/** From this score on a second look joins two tellings. */
export const secondFrom = 0.95;
/** From this score on they may be the same, for a person to decide. */
export const mayBeFrom = 0.6;

/** Hours between two publications beyond which a second look sees nothing. */
export const mostHours = 36;
/** Kilometres within which two named places count as one, beyond which as others, beyond which nothing is shared. */
const near = { one: 8, other: 15, far: 45 };

/** What a second look asks of a telling; one that codes nothing has no class. */
export type Looked = Pick<
  Happening,
  "toldIn" | "firstPublishedAt" | "place" | "lead" | "particulars" | "killed"
> &
  Partial<Pick<Happening, "ploverClass">>;

/** One part of a second look: points and what they stand for. */
export interface Look {
  points: number;
  said: string;
}

/**
 * Looks once more at two tellings that their own readings leave apart, by what headline and lead of both articles name. The sum of
 * the parts and of the first score, in its units; null where something rules it out that no name outweighs.
 *
 * | part                                                              | points           |
 * |-------------------------------------------------------------------|------------------|
 * | what the first look found, where nothing rules it out             | its score, +0.30 |
 * | classes of no family                                              | -0.25            |
 * | another kind of deed (mode)                                       | -0.15            |
 * | each name that both give, up to four                              | +0.20            |
 * | each number from ten up that both give, up to three               | +0.50            |
 * | each number from two to nine that both give, up to three          | +0.25            |
 * | several such on both sides, none shared                           | -0.20            |
 * | numbers from ten up on both sides, none shared                    | -0.10            |
 * | dead counted by both, differently                                 | -0.20            |
 * | each actor that both name anywhere, up to three                   | +0.05            |
 * | a place below a province that both name                           | +0.05            |
 * | each names such a place that the other does not                   | -0.15            |
 * | the nearest of such places 45 km and more apart                   | -0.15            |
 * | several names on both sides, none shared                          | -0.05            |
 * | a day between publications                                        | -0.20            |
 */
export function lookAgain(a: Looked, b: Looked, first: MatchScore, knowledge: Knowledge): Look[] | null {
  if (a.toldIn !== "main" || b.toldIn !== "main") return null;
  if (first.ruledOutBy.includes("world") || first.ruledOutBy.includes("date")) return null;
  const hours = Math.abs(Date.parse(a.firstPublishedAt) - Date.parse(b.firstPublishedAt)) / 3_600_000;
  if (hours > mostHours || areOfOtherLands(a, b, knowledge) || areTownsToldApart(a, b, first)) return null;
  const places = placesOf(a, b, knowledge);
  if (places.nearest !== null && places.nearest >= near.far && !places.isShared) return null;
  const names = namesOf(a, b);
  // A party of the war and a number below ten are shared by much that happens in it.
  if (
    !places.isShared &&
    !isPlaced(a, b, first) &&
    !names.some(isFor) &&
    shared(greatOf(a), greatOf(b)).length === 0
  )
    return null;
  return [
    ...(first.veto === null
      ? [
          { points: first.score, said: "what both tell" },
          { points: 0.3, said: "nothing rules it out" },
        ]
      : []),
    ...(first.ruledOutBy.includes("class")
      ? [{ points: -0.25, said: `${a.ploverClass} and ${b.ploverClass}` }]
      : []),
    ...(first.parts.mode < 0 ? [{ points: -0.15, said: first.said.mode }] : []),
    ...names,
    ...numbersOf(a, b),
    ...actorsOf(a, b),
    ...places.looks,
    ...(a.killed !== null && b.killed !== null && a.killed !== b.killed
      ? [{ points: -0.2, said: `${a.killed} and ${b.killed} killed` }]
      : []),
    ...(hours >= 24 ? [{ points: -0.2, said: "a day between them" }] : []),
  ];
}

/** A sea or a desert holds half the towns of a continent: that one happened there and the other in a town says nothing. */
const isPlaced = (a: Looked, b: Looked, { parts }: MatchScore): boolean =>
  parts.place > ([a, b].some(({ place }) => place?.precision === "area") ? mayHoldPoints : 0);

/** Points of a second look, added up to hundredths. */
export const sumOf = (looks: readonly Look[]): number =>
  Math.round(100 * looks.reduce((total, { points }) => total + points, 0)) / 100;

/** What speaks for it, in words. */
export const saidFor = (looks: readonly Look[]): string[] => looks.filter(isFor).map(({ said }) => said);

const isFor = ({ points }: Look) => points > 0;

export const isNumber = (particular: string) => /^\d+$/.test(particular);

const flat = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

function namesOf(a: Looked, b: Looked): Look[] {
  const isOfPlace = isNameOfLand(a, b);
  const [ofA, ofB] = [a, b].map(({ particulars }) =>
    flat(particulars).filter((one) => !isNumber(one) && !isOfPlace(one)),
  );
  const keys = new Set((ofB ?? []).map(skeleton));
  const shared = (ofA ?? []).filter((name) => keys.has(skeleton(name)));
  if (shared.length > 0)
    return [{ points: 0.2 * Math.min(4, shared.length), said: `both name ${shared.slice(0, 4).join(", ")}` }];
  return (ofA ?? []).length >= 3 && (ofB ?? []).length >= 3
    ? [{ points: -0.05, said: "several names on both sides, none shared" }]
    : [];
}

const shared = (ofA: readonly string[], ofB: readonly string[]) => ofA.filter((one) => ofB.includes(one));

const greatOf = ({ particulars }: Looked) => flat(particulars).filter(isNumber);
const smallOf = ({ lead }: Looked) => (lead?.numbers ?? []).map(String);

/** Numbers from two up that headline and lead of both give. */
export const numbersOfBoth = (a: Looked, b: Looked): string[] => [
  ...shared(greatOf(a), greatOf(b)),
  ...shared(smallOf(a), smallOf(b)),
];

function numbersOf(a: Looked, b: Looked): Look[] {
  const [greatA, greatB, smallA, smallB] = [greatOf(a), greatOf(b), smallOf(a), smallOf(b)];
  const [great, small] = [shared(greatA, greatB), shared(smallA, smallB)];
  const looks: Look[] = [];
  if (great.length > 0)
    looks.push({ points: 0.5 * Math.min(3, great.length), said: `both give ${great.join(", ")}` });
  else if (greatA.length > 0 && greatB.length > 0)
    looks.push({ points: -0.1, said: "numbers on both sides, none shared" });
  if (small.length > 0)
    looks.push({ points: 0.25 * Math.min(3, small.length), said: `both give ${small.join(", ")}` });
  else if (smallA.length > 1 && smallB.length > 1)
    looks.push({ points: -0.2, said: "small numbers on both sides, none shared" });
  return looks;
}

function actorsOf(a: Looked, b: Looked): Look[] {
  const actors = shared(a.lead?.actors ?? [], b.lead?.actors ?? []);
  if (actors.length === 0) return [];
  return [{ points: 0.05 * Math.min(3, actors.length), said: `both name ${actors.slice(0, 3).join(", ")}` }];
}

function placesOf(a: Looked, b: Looked, knowledge: Knowledge) {
  const [ofA = [], ofB = []] = [a, b].map(({ lead }) =>
    (lead?.places ?? []).flatMap((id) => knowledge.places.get(id) ?? []),
  );
  const gap = (one: Place, others: readonly Place[]) =>
    Math.min(...others.map((other) => distanceKm(one, other)));
  const nearest = ofA.length === 0 || ofB.length === 0 ? null : Math.min(...ofA.map((one) => gap(one, ofB)));
  const isShared = nearest !== null && nearest <= near.one;
  const ownA = ofA.filter((one) => gap(one, ofB) > near.other);
  const ownB = ofB.filter((one) => gap(one, ofA) > near.other);
  const looks: Look[] = [];
  if (isShared) looks.push({ points: 0.05, said: "both name a place" });
  if (nearest !== null && ownA.length > 0 && ownB.length > 0)
    looks.push({
      points: -0.15,
      said: `${ownA.map(({ name }) => name).join(", ")} only here, ${ownB.map(({ name }) => name).join(", ")} only there`,
    });
  if (nearest !== null && nearest >= near.far)
    looks.push({ points: -0.15, said: "their places are far apart" });
  return { looks, nearest, isShared };
}

/** Each happened in a town of its own, and one article names both: its writer knows them apart. */
function areTownsToldApart(a: Looked, b: Looked, { ruledOutBy }: MatchScore): boolean {
  const [here, there] = [a.place, b.place];
  if (here === null || there === null || !ruledOutBy.includes("place")) return false;
  const areTowns = [here, there].every(({ precision, inferred }) => precision === "settlement" && !inferred);
  const isNeighbour = distanceKm(here, there) < near.far;
  return areTowns && isNeighbour && (namesBoth(a, here, there) || namesBoth(b, here, there));
}

/** Both name countries, or provinces, and share none. */
function areOfOtherLands(a: Looked, b: Looked, knowledge: Knowledge): boolean {
  const [ofA = [], ofB = []] = [a, b].map(({ place, lead }) => [
    ...(place === null || place.inferred ? [] : [place]),
    ...(lead?.places ?? []).flatMap((id) => knowledge.places.get(id) ?? []),
  ]);
  const provinceOf = (one: { id: string; precision: string; province: string | null }) =>
    one.precision === "province" ? [one.id] : (one.province ?? []);
  return (
    shareNone(
      ofA.flatMap(({ countries }) => countries),
      ofB.flatMap(({ countries }) => countries),
    ) || shareNone(ofA.flatMap(provinceOf), ofB.flatMap(provinceOf))
  );
}

const shareNone = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
