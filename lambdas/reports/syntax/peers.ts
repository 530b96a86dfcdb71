import { spend } from "../../budget.ts";
import type { Clause } from "./clause.ts";
import type { Reading } from "./reading.ts";

/** The clause of content, at or above this one, that "and Y did" may go on. */
export function contentAbove({ parsed }: Reading, above: Clause): Clause | null {
  for (let clause: Clause | null = above; clause !== null; clause = clause.governor) {
    spend(parsed.budget);
    if (clause.link === "content") return clause;
  }
  return null;
}

const isInfinite = ({ form, auxiliaries }: Clause) => form === "base" && auxiliaries.length === 0;

/** Finite, and no part of a phrase: "which struck" is, "killed in Harim" is not. */
const isFinitePeer = ({ form, link, via }: Clause) =>
  form !== "ing" && link !== "infinitive" && link !== "purpose" && !(link === "relative" && via === null);

const isFiniteElsewhere = ({ form, link }: Clause) =>
  form !== "ing" && link !== "infinitive" && link !== "relative";

/** The clause that "and <verb>" goes on: one of the same shape, above if there is one, else the last read. */
export function peerOf({ parsed, clauses }: Reading, above: Clause, clause: Clause): Clause {
  const isBase = isInfinite(clause);
  for (let peer: Clause | null = above; peer !== null; peer = peer.governor) {
    spend(parsed.budget);
    if (isBase ? peer.form === "base" : isFinitePeer(peer)) return peer;
  }
  return clauses.findLast((peer) => (isBase ? peer.form === "base" : isFiniteElsewhere(peer))) ?? above;
}
