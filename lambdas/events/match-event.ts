import { fold, skeleton } from "../mentions/fold.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { type ActorKinship, kinshipOf } from "../reports/kinship.ts";
import type { Modality, PloverClass } from "../reports/plover.ts";
import { isListed } from "../reports/report.ts";
import { areOfOneFamily } from "./class-family.ts";
import type { Happening } from "./happening.ts";
import { matchDate } from "./match-date.ts";
import { isWide, matchPlace, type PartAnswer, points, veto as vetoed } from "./match-place.ts";
import { sharedWords } from "./told-words.ts";

/**
 * From this score on two tellings are one happening. It asks for about three agreeing parts: place + day + class,
 * or day + class + an actor + a name or number of both, or both sides + day. By itself no pair of parts is enough.
 *
 * | part        | points                                                                                       |
 * |-------------|----------------------------------------------------------------------------------------------|
 * | class       | 0.1 the same; 0 of one family; another: veto                                                   |
 * | place       | up to 0.4 the same, by its precision; 0.35 within reach; less when one holds the other; else veto |
 * | date        | 0.2 the same day; down to 0.05 as far as "published" allows; else veto                         |
 * | source      | 0.25 the same actor; 0.2 affiliated; 0.15 called the same; 0.1 two forces of one state; strangers: veto |
 * | target      | likewise, but strangers cost 0.15: publishers name the group, the state or the people hit; of sanctions: veto |
 * | mode        | 0.05 the same; -0.1 different; veto for a deed by hand against a bombardment                   |
 * | modality    | -0.05 when one only foresees it                                                                |
 * | toll        | 0.1 as many killed; -0.1 when one counts four times as many and five more                      |
 * | weapon      | 0.05 the same                                                                                  |
 * | words       | up to 0.2 by the content words that headline and sentence share                                |
 * | particulars | 0.1 each, up to 0.3, for the proper names and numbers that both articles give first; -0.1 when both |
 * |             | give several, none in common, and no place joins them; -0.3 for words (accusations, threats) without |
 */
export const sameFrom = 0.65;

/** In the order in which a person would compare two tellings. */
export const matchParts = [
  "class",
  "place",
  "date",
  "source",
  "target",
  "mode",
  "modality",
  "toll",
  "weapon",
  "words",
  "particulars",
] as const;
export type MatchPart = (typeof matchParts)[number];

/** How much two tellings look like one happening, part by part; a veto names the part that rules it out. */
export interface MatchScore {
  /** Sum of the parts; 0 with a veto. */
  score: number;
  parts: Record<MatchPart, number>;
  /** What was compared, in words, part by part. */
  said: Record<MatchPart, string>;
  veto: string | null;
  /** All that rule it out: parts, `class` for classes of no family, `world` for what only one tells as going on. */
  ruledOutBy: readonly (MatchPart | "world")[];
}

const sourcePoints: Record<ActorKinship, number> = {
  same: 0.25,
  affiliated: 0.2,
  namesakes: 0.15,
  siblings: 0.1,
  compatriots: 0.05,
  unknown: 0,
  strangers: 0,
};
/** Publishers name one strike's target as the group, the state or the people hit: a mismatch only weighs. */
const targetPoints: Record<ActorKinship, number> = {
  same: 0.25,
  affiliated: 0.2,
  namesakes: 0.1,
  siblings: 0.15,
  compatriots: 0.1,
  unknown: 0,
  strangers: -0.15,
};
const kinshipSaid: Record<ActorKinship, string> = {
  same: "the same actor",
  affiliated: "one belongs to the other",
  namesakes: "called the same, in nobody's dictionary",
  siblings: "two forces of one state",
  compatriots: "a state, and a group of that country",
  unknown: "not known on both sides",
  strangers: "different actors",
};

/** Done together: whether a party stands as source or as target is the wording's choice. */
const symmetric: ReadonlySet<PloverClass> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

/** What is told of the past or imagined never joins what is going on. */
export function modalityWorld(modality: Modality): "live" | "historical" | "hypothetical" {
  return modality === "historical" || modality === "hypothetical" ? modality : "live";
}

/**
 * Are these two tellings of one happening? Symmetric: it does not matter which of the two is the event.
 * The score is explainable by its parts; points are chosen by hand on tests/events/match-event.test.ts and the open
 * half of tests/pairs.
 */
export function matchEvent(a: Happening, b: Happening, knowledge: Knowledge): MatchScore {
  const actors = matchActors(a, b, knowledge);
  const place = matchPlace(a, b, knowledge);
  const answers: Record<MatchPart, PartAnswer> = {
    class:
      a.ploverClass === b.ploverClass
        ? points(0.1, `both ${a.ploverClass}`)
        : points(0, `${a.ploverClass} and ${b.ploverClass}`),
    place,
    date: matchDate(a, b),
    source: actors.source,
    target: actors.target,
    mode: matchMode(a.mode, b.mode),
    modality:
      isForeseen(a.modality) === isForeseen(b.modality)
        ? points(0, `${a.modality} and ${b.modality}`)
        : points(-0.05, `${a.modality} and ${b.modality}: one only foresees it`),
    toll: matchToll(a.killed, b.killed),
    weapon: matchWeapon(a.weapon, b.weapon),
    words: matchWords(a.words, b.words),
    particulars: matchParticulars(a, b, place.points >= 0.1),
  };
  const vetoes = vetoesOf(a, b, answers);
  const veto = vetoes[0]?.reason ?? null;
  const sum = matchParts.reduce((total, part) => total + answers[part].points, 0);
  return {
    score: veto === null ? Math.max(0, rounded(sum)) : 0,
    parts: mapParts((part) => rounded(answers[part].points)),
    said: mapParts((part) => answers[part].said),
    veto,
    ruledOutBy: vetoes.map(({ by }) => by),
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

function mapParts<T>(value: (part: MatchPart) => T): Record<MatchPart, T> {
  return Object.fromEntries(matchParts.map((part) => [part, value(part)])) as Record<MatchPart, T>;
}

/** What rules it out, the kind of deed first. */
function vetoesOf(
  a: Happening,
  b: Happening,
  answers: Record<MatchPart, PartAnswer>,
): { by: MatchPart | "world"; reason: string }[] {
  const ofWorld = `${a.modality} and ${b.modality} are different worlds`;
  const ofClass = `${a.ploverClass} and ${b.ploverClass} are different classes`;
  return [
    ...(modalityWorld(a.modality) === modalityWorld(b.modality)
      ? []
      : [{ by: "world" as const, reason: ofWorld }]),
    ...(areOfOneFamily(a, b) ? [] : [{ by: "class" as const, reason: ofClass }]),
    ...matchParts.flatMap((by) => {
      const reason = answers[by].veto;
      return reason === null ? [] : [{ by, reason }];
    }),
  ];
}

function matchActors(
  a: Happening,
  b: Happening,
  knowledge: Knowledge,
): { source: PartAnswer; target: PartAnswer } {
  const isMutual = symmetric.has(a.ploverClass) && symmetric.has(b.ploverClass);
  // Who beat back whom is the wording's choice too.
  if (isMutual || (a.ploverClass === b.ploverClass && (a.mode === "clash" || b.mode === "clash")))
    return matchParties(a, b, knowledge);
  const day = a.eventDate.from;
  const source = kinshipOf(a.sourceIds, b.sourceIds, day, knowledge);
  const target = kinshipOf(a.targetIds, b.targetIds, day, knowledge);
  const named = (ids: readonly string[]) => ids.some((id) => isListed({ id }));
  const areOtherTargets =
    target === "strangers" && namesTarget.has(a.ploverClass) && named(a.targetIds) && named(b.targetIds);
  return {
    source:
      source === "strangers"
        ? vetoed(`different source actors: ${a.sourceIds.join(", ")} and ${b.sourceIds.join(", ")}`)
        : points(sourcePoints[source], kinshipSaid[source]),
    target: areOtherTargets
      ? vetoed(`different target actors: ${a.targetIds.join(", ")} and ${b.targetIds.join(", ")}`)
      : points(targetPoints[target], kinshipSaid[target]),
  };
}

/** Done by a paper that names whom: of two known targets it is two acts. */
const namesTarget: ReadonlySet<PloverClass> = new Set(["SANCTION"]);

/**
 * Of acts done together: two parties shared count as both roles, one as one; none shared rules it out. One shared
 * while each side also has a party of its own are two meetings of one busy party, as like as not.
 */
function matchParties(
  a: Happening,
  b: Happening,
  knowledge: Knowledge,
): { source: PartAnswer; target: PartAnswer } {
  const partiesA = [...new Set([...a.sourceIds, ...a.targetIds])];
  const partiesB = [...new Set([...b.sourceIds, ...b.targetIds])];
  const kinshipsWith = (parties: string[], others: string[]) =>
    parties.map((party) => kinshipOf([party], others, a.eventDate.from, knowledge));
  // A state beside its own minister is one party: the side that shares fewer says how many there are.
  const ways = [kinshipsWith(partiesA, partiesB), kinshipsWith(partiesB, partiesA)];
  if (ways.some((ofOne) => ofOne.length > 0 && ofOne.every((kinship) => kinship === "strangers"))) {
    const reason = `different parties: ${partiesA.join(", ")} and ${partiesB.join(", ")}`;
    return { source: vetoed(reason), target: points(0, reason) };
  }
  const least = (count: (ofOne: ActorKinship[]) => number) => Math.min(...ways.map(count));
  const inOrder = (ofOne: ActorKinship[]) =>
    ofOne.map((kinship) => sourcePoints[kinship]).toSorted((x, y) => y - x);
  const first = least((ofOne) => inOrder(ofOne)[0] ?? 0);
  const second = least((ofOne) => inOrder(ofOne)[1] ?? 0);
  const shared = least(
    (ofOne) => ofOne.filter((kinship) => sourcePoints[kinship] >= sourcePoints.affiliated).length,
  );
  const bothHaveOthers = ways.every((ofOne) => ofOne.includes("strangers"));
  return {
    source: points(first, `${shared} shared`),
    target:
      bothHaveOthers && shared < 2
        ? points(-0.4, "one party shared, each side has another of its own")
        : points(second, `${shared} shared`),
  };
}

/** Modes in which one deed may be told by two publishers: one blast, one protest, one taking. */
const toldAlike: readonly ReadonlySet<string>[] = [
  new Set(["aerial", "drone", "heavy-weapons", "explosives", "property"]),
  new Set(["demo", "obstruct", "riot", "strike"]),
  new Set(["arrest", "abduct"]),
  new Set(["seize", "abduct"]),
];
/** Done to a man, where a house may be wrecked: never the same deed. */
const atMen: ReadonlySet<string> = new Set(["firearms", "assassinate", "clash"]);
/** Modes that are no way of bombing or shooting: never the same as one. */
const handsOn: ReadonlySet<string> = new Set(["abduct", "torture", "execute", "sexual", "beat"]);

function matchMode(a: string | null, b: string | null): PartAnswer {
  if (a === null || b === null) return points(0, "not said by both");
  if (a === b) return points(0.05, `both ${a}`);
  if (toldAlike.some((modes) => modes.has(a) && modes.has(b)))
    return points(0, `${a} and ${b}, as one deed may be told`);
  const isOfHouse = (a === "property" && atMen.has(b)) || (b === "property" && atMen.has(a));
  return isOfHouse || handsOn.has(a) !== handsOn.has(b)
    ? vetoed(`${a} and ${b} are different acts`)
    : points(-0.1, `${a} and ${b}`);
}

/** Dead by which two tolls at least differ to speak against: the first word is often "one killed". */
const farApart = 5;

/** Tolls rise from one report to the next: only a far greater one speaks against. */
function matchToll(a: number | null, b: number | null): PartAnswer {
  if (a === null || b === null) return points(0, "not counted by both");
  if (a === b) return a === 0 ? points(0, "nobody killed") : points(0.1, `both count ${a} killed`);
  const isFar = Math.max(a, b) >= 4 * Math.max(1, Math.min(a, b)) && Math.abs(a - b) >= farApart;
  return points(isFar ? -0.1 : 0, `${a} and ${b} killed`);
}

function matchWeapon(a: string | null, b: string | null): PartAnswer {
  if (a === null || b === null || weaponKind(a) !== weaponKind(b)) return points(0, "not the same");
  return points(0.05, a === b ? `both ${a}` : `${a} and ${b}, one weapon`);
}

const weaponKind = (weapon: string) =>
  weapon.replace(/^uav/, "drone").replace(/^jet/, "warplane").replace(/s$/, "");

/** The closest two tellings count: what an event's first report and its last share is little. */
function matchWords(a: Happening["words"], b: Happening["words"]): PartAnswer {
  const shared = Math.max(0, ...a.flatMap((one) => b.map((other) => sharedWords(one, other))));
  const value = Math.min(0.2, Math.max(0, (shared - 0.1) / 2));
  return points(value, `${Math.round(shared * 100)} % shared`);
}

/** The village, the ship, the number of prisoners: two tellings that share such seldom do so by chance. */
function matchParticulars(a: Happening, b: Happening, isPlaced: boolean): PartAnswer {
  const isOfPlace = isNameOfLand(a, b);
  const pairs = a.particulars.flatMap((one) =>
    b.particulars.map((other) => sharedParticulars(one, other).filter((name) => !isOfPlace(name))),
  );
  const most = pairs.toSorted((one, other) => other.length - one.length)[0] ?? [];
  if (verbal.has(a.ploverClass) && !isPlaced && most.length < 2)
    return points(-0.3, "what was said may be about two things");
  if (most.length > 0)
    return points(Math.min(3, most.length) / 10, `both give ${most.slice(0, 5).join(", ")}`);
  const areFull = [a, b].every(({ particulars }) => particulars.some((names) => names.length >= fullFrom));
  return areFull && !isPlaced
    ? points(-0.1, "several given by each, none by both")
    : points(0, "none shared");
}

/** What the province, land or sea of either is called, in whatever spelling: where both say where, that counts with the place. */
export function isNameOfLand(
  a: Pick<Happening, "place">,
  b: Pick<Happening, "place">,
): (name: string) => boolean {
  const places = [a.place, b.place].flatMap((place) => (place === null || place.inferred ? [] : [place]));
  const names = places.filter(isWide).flatMap(({ name }) => fold(name).split(" ").map(skeleton));
  return (name) => places.length === 2 && names.includes(skeleton(name));
}

/** The same two say such things of each other every day. */
const verbal: ReadonlySet<PloverClass> = new Set(["ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT"]);

/** Names and numbers from which a telling is so full that sharing none with it speaks against it. */
const fullFrom = 3;

/** Transliterations of one name count as one: "Rumman", "Roummane". */
function sharedParticulars(a: readonly string[], b: readonly string[]): string[] {
  const keys = new Set(b.map(skeleton));
  return a.filter((name) => keys.has(skeleton(name)));
}

/** Said to be coming, not to be done: what was planned may well have been done since, so it only weighs. */
const isForeseen = (modality: Modality) =>
  modality === "announced" || modality === "planned" || modality === "threatened";
