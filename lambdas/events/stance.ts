import { affiliationsOf, type Knowledge, lookUpActor } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";

/** What a publisher's `stance` says of it: the operator's word in `feeds.json`, never the publisher's own. */

/** The state whose media the publisher is; null for any other stance, and for a state that nobody knows. */
export function stateBehind(stance: string, knowledge: Knowledge): string | null {
  const state = /^state media of (.+)$/.exec(stance)?.[1];
  return state === undefined ? null : (lookUpActor(knowledge, state)?.id ?? null);
}

export const isParty = (stance: string): boolean => stance === "party to the conflict";

/** Whether the actor is that state, or belonged to it on the day. */
export const isOfState = (
  { id }: { id: string },
  state: string,
  day: string,
  knowledge: Knowledge,
): boolean => affiliationsOf(knowledge, id, day).includes(state);

/** Whether the publisher speaks for one of these, who did it or to whom it was done. */
export function speaksForParty(
  { stance, quadClass, eventDate }: Pick<Report, "stance" | "quadClass" | "eventDate">,
  parties: readonly { id: string }[],
  knowledge: Knowledge,
): boolean {
  if (isParty(stance)) return quadClass.endsWith("conflict");
  const state = stateBehind(stance, knowledge);
  return state !== null && parties.some((actor) => isOfState(actor, state, eventDate.from, knowledge));
}
