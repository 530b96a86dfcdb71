import type { Knowledge } from "../mentions/knowledge.ts";
import type { Modality, PloverClass } from "../reports/plover.ts";
import { classFamily } from "./class-family.ts";
import type { Happening } from "./happening.ts";
import { type ActorKinship, kinshipOf } from "./match-actors.ts";
import { matchDate } from "./match-date.ts";
import { matchPlace } from "./match-place.ts";

/**
 * From this score on two tellings are one happening. It asks for about three agreeing parts: place + day + class,
 * or day + class + an actor + a broad place, or both sides + day. By itself no pair of parts is enough.
 */
export const sameFrom = 0.65;

/** How much two tellings look like one happening, part by part; a veto names the part that rules it out. */
export interface MatchScore {
  /** Sum of the parts; 0 with a veto. */
  score: number;
  parts: Record<"class" | "place" | "date" | "source" | "target" | "mode" | "modality", number>;
  veto: string | null;
}

const sourcePoints: Record<ActorKinship, number> = {
  same: 0.25,
  affiliated: 0.2,
  compatriots: 0.05,
  unknown: 0,
  strangers: 0,
};
/** Publishers name one strike's target as the group, the state or the people hit: a mismatch only weighs. */
const targetPoints: Record<ActorKinship, number> = {
  same: 0.25,
  affiliated: 0.2,
  compatriots: 0.1,
  unknown: 0,
  strangers: -0.15,
};

/** Done together: whether a party stands as source or as target is the wording's choice. */
const symmetric: ReadonlySet<PloverClass> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

/** What is told of the past or imagined never joins what is going on. */
export function modalityWorld(modality: Modality): "live" | "historical" | "hypothetical" {
  return modality === "historical" || modality === "hypothetical" ? modality : "live";
}

/**
 * Are these two tellings of one happening? Symmetric: it does not matter which of the two is the event.
 * The score is explainable by its parts; points are chosen by hand on the pairs of tests/events/match-event.test.ts.
 */
export function matchEvent(a: Happening, b: Happening, knowledge: Knowledge): MatchScore {
  const place = matchPlace(a.place, b.place);
  const date = matchDate(a, b);
  const actors = matchActors(a, b, knowledge);
  const mode = modePoints(a.mode, b.mode);
  const modality = isForeseen(a.modality) === isForeseen(b.modality) ? 0 : -0.05;
  const parts = {
    class: a.ploverClass === b.ploverClass ? 0.1 : 0,
    place: place.points,
    date: date.points,
    source: actors.source,
    target: actors.target,
    mode,
    modality,
  };
  const veto =
    vetoOfKind(a, b) ?? place.veto ?? date.veto ?? actors.veto ?? (mode < -0.3 ? clash(a, b) : null);
  const sum = Object.values(parts).reduce((total, points) => total + points, 0);
  return { score: veto === null ? Math.max(0, Math.round(sum * 100) / 100) : 0, parts, veto };
}

function vetoOfKind(a: Happening, b: Happening): string | null {
  if (modalityWorld(a.modality) !== modalityWorld(b.modality)) {
    return `${a.modality} and ${b.modality} are different worlds`;
  }
  if (!classFamily(a.ploverClass).includes(b.ploverClass)) {
    return `${a.ploverClass} and ${b.ploverClass} are different classes`;
  }
  return null;
}

function matchActors(
  a: Happening,
  b: Happening,
  knowledge: Knowledge,
): { source: number; target: number; veto: string | null } {
  const day = a.eventDate.from;
  const source = kinshipOf(a.sourceIds, b.sourceIds, day, knowledge);
  const target = kinshipOf(a.targetIds, b.targetIds, day, knowledge);
  if (symmetric.has(a.ploverClass) && symmetric.has(b.ploverClass)) return matchParties(a, b, knowledge);
  if (source === "strangers") {
    return {
      source: 0,
      target: 0,
      veto: `different source actors: ${a.sourceIds.join(", ")} and ${b.sourceIds.join(", ")}`,
    };
  }
  return { source: sourcePoints[source], target: targetPoints[target], veto: null };
}

/**
 * Of acts done together: two parties shared count as both roles, one as one; none shared rules it out. One shared
 * while each side also has a party of its own are two meetings of one busy party, as like as not.
 */
function matchParties(a: Happening, b: Happening, knowledge: Knowledge) {
  const partiesA = [...a.sourceIds, ...a.targetIds];
  const partiesB = [...b.sourceIds, ...b.targetIds];
  const kinshipsWith = (parties: string[], others: string[]) =>
    parties.map((party) => kinshipOf([party], others, a.eventDate.from, knowledge));
  const kinshipsA = kinshipsWith(partiesA, partiesB);
  const points = kinshipsA.map((kinship) => sourcePoints[kinship]).sort((x, y) => y - x);
  const shared = points.filter((one) => one >= sourcePoints.affiliated).length;
  const bothHaveOthers =
    kinshipsA.includes("strangers") && kinshipsWith(partiesB, partiesA).includes("strangers");
  const nobodyShared = kinshipsA.length > 0 && kinshipsA.every((kinship) => kinship === "strangers");
  return {
    source: points[0] ?? 0,
    target: bothHaveOthers && shared < 2 ? -0.4 : (points[1] ?? 0),
    veto: nobodyShared ? `different parties: ${partiesA.join(", ")} and ${partiesB.join(", ")}` : null,
  };
}

/** Modes that one blast is told as. */
const bombardment: ReadonlySet<string> = new Set([
  "aerial",
  "drone",
  "heavy-weapons",
  "explosives",
  "destroy",
]);
/** Modes that are no way of bombing or shooting: never the same as one. */
const handsOn: ReadonlySet<string> = new Set(["abduct", "torture", "execute", "sexual", "beat"]);

function modePoints(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return 0.05;
  if (bombardment.has(a) && bombardment.has(b)) return 0;
  return handsOn.has(a) !== handsOn.has(b) ? -0.4 : -0.1;
}

const clash = (a: Happening, b: Happening) => `${a.mode} and ${b.mode} are different acts`;

/** Said to be coming, not to be done: what was planned may well have been done since, so it only weighs. */
const isForeseen = (modality: Modality) =>
  modality === "announced" || modality === "planned" || modality === "threatened";
