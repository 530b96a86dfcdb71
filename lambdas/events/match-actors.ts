import type { Day } from "../check.ts";
import { affiliationsOf, type Knowledge } from "../mentions/knowledge.ts";
import { isListed } from "../reports/report.ts";

/** How the actors of one role in two reports stand to each other, the closest pair counting. */
export type ActorKinship =
  /** The same actor stands in both. */
  | "same"
  /** One belongs to the other ("Averia", "the Averian army"). */
  | "affiliated"
  /** A state, and a group of that country which does not belong to it. */
  | "compatriots"
  /** One of the two names nobody, or nobody in the dictionary. */
  | "unknown"
  | "strangers";

export function kinshipOf(
  a: readonly string[],
  b: readonly string[],
  day: Day,
  knowledge: Knowledge,
): ActorKinship {
  if (a.some((id) => b.includes(id))) return "same";
  const hasRow = (id: string) => isListed({ id });
  const [listedA, listedB] = [a.filter(hasRow), b.filter(hasRow)];
  if (listedA.length === 0 || listedB.length === 0) return "unknown";
  const belongs = (one: string, other: string) => affiliationsOf(knowledge, one, day).includes(other);
  const anyPair = (holds: (one: string, other: string) => boolean) =>
    listedA.some((one) => listedB.some((other) => holds(one, other) || holds(other, one)));
  if (anyPair(belongs)) return "affiliated";
  return anyPair((one, other) => isStateOf(one, other, knowledge)) ? "compatriots" : "strangers";
}

function isStateOf(stateId: string, actorId: string, knowledge: Knowledge): boolean {
  const [state, actor] = [knowledge.actors.get(stateId), knowledge.actors.get(actorId)];
  return state?.type === "state" && state.country !== null && state.country === actor?.country;
}
