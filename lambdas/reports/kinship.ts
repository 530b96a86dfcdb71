import { spend } from "../budget.ts";
import type { Day } from "../check.ts";
import type { ActorType } from "../mentions/actor.ts";
import { affiliationsOf, type Knowledge } from "../mentions/knowledge.ts";
import { isListed } from "./report.ts";

/** How the actors of one role in two reports stand to each other, the closest pair counting. */
export type ActorKinship =
  /** The same actor stands in both. */
  | "same"
  /** Nobody of the dictionary, called the same ("soldiers", "the Northern Brigade"). */
  | "namesakes"
  /** One belongs to the other ("Averia", "the Averian army"). */
  | "affiliated"
  /** Two forces of one state ("Iraqi police", "the Iraqi army"). */
  | "siblings"
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
  spend(knowledge.budget, 1 + a.length * b.length);
  const shared = a.filter((id) => b.includes(id));
  const hasRow = (id: string) => isListed({ id });
  if (shared.some(hasRow)) return "same";
  if (shared.length > 0) return "namesakes";
  const [listedA, listedB] = [a.filter(hasRow), b.filter(hasRow)];
  if (listedA.length === 0 || listedB.length === 0) return "unknown";
  const belongs = (one: string, other: string) => affiliationsOf(knowledge, one, day).includes(other);
  const anyPair = (holds: (one: string, other: string) => boolean) =>
    listedA.some((one) => listedB.some((other) => holds(one, other) || holds(other, one)));
  if (anyPair(belongs)) return "affiliated";
  if (anyPair((one, other) => areOfOneState(one, other, day, knowledge))) return "siblings";
  return anyPair((one, other) => isStateOf(one, other, knowledge)) ? "compatriots" : "strangers";
}

const forces: ReadonlySet<ActorType | undefined> = new Set([
  "military",
  "police",
  "agency",
  "government",
  "alliance",
]);

/** Which of a state's forces did it is the detail that publishers get wrong. */
function areOfOneState(one: string, other: string, day: Day, knowledge: Knowledge): boolean {
  const [a, b] = [one, other].map((id) => knowledge.actors.get(id));
  const isOfBoth = a?.country === b?.country || a?.type === "alliance" || b?.type === "alliance";
  if (!forces.has(a?.type) || !forces.has(b?.type) || !isOfBoth) return false;
  const state = affiliationsOf(knowledge, one, day).find((id) => knowledge.actors.get(id)?.type === "state");
  return state !== undefined && affiliationsOf(knowledge, other, day).includes(state);
}

function isStateOf(stateId: string, actorId: string, knowledge: Knowledge): boolean {
  const [state, actor] = [knowledge.actors.get(stateId), knowledge.actors.get(actorId)];
  return state?.type === "state" && state.country !== null && state.country === actor?.country;
}
