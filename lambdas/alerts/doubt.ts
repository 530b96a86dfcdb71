import type { SecurityEvent } from "../events/event.ts";
import type { Alert } from "./alert.ts";

type Watches = readonly Pick<Alert["watches"][number], "ended">[];

/**
 * Why the second reader speaks against telling somebody of an event, in words: it doubts every telling, or hits none of
 * these watches as it has the event. Null when it does not, or has not read it.
 */
export function whyDoubted(
  { secondReading }: Pick<SecurityEvent, "secondReading">,
  watches: Watches,
): string | null {
  if (secondReading === undefined) return null;
  if (secondReading.doubted) return "the second reader doubts it";
  const isEnded = watches.length > 0 && watches.every(({ ended }) => ended === true);
  return isEnded ? "as the second reader has it, it is nothing that was asked for" : null;
}

/** An alert that waits because the second reader doubted the event. */
export const isHeldForDoubt = ({ state, held }: Pick<Alert, "state" | "held">): boolean =>
  state === "owed" && held?.rule === "reader";
