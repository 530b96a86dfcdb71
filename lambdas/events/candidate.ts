import type { Instant } from "../check.ts";
import type { Happening } from "./happening.ts";
import type { IndexRow } from "./index-rows.ts";

/** An event that a report may join. */
export interface Candidate {
  eventId: string;
  /** What identity rests on: its first tellings, at most eight. */
  tellings: readonly Happening[];
  /** When the first of its reports was first seen. */
  firstSeenAt: Instant;
  /** Nobody tells it as news any longer. */
  backgroundOnly: boolean;
  /** How many retell it. */
  backgroundCount: number;
  /** How many articles that code nothing mention it; none when absent. */
  mentionCount?: number;
}

/** What an event's row by day says of it as a candidate; null for rows that say nothing of identity. */
export function candidateOf({ summary, tellings, happening }: IndexRow): Candidate | null {
  const told = tellings ?? (happening === undefined ? [] : [happening]);
  const [first] = told;
  if (first === undefined) return null;
  const { eventId, firstSeenAt, backgroundOnly, backgroundCount, mentionCount = 0 } = summary;
  return {
    eventId,
    tellings: told,
    firstSeenAt: firstSeenAt ?? first.firstPublishedAt,
    backgroundOnly,
    backgroundCount,
    mentionCount,
  };
}
