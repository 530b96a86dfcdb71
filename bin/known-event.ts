import { BadInput } from "../lambdas/check.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { getEvent } from "../lambdas/store/events.ts";
import { daysBack, eventIdsBeginning } from "../lambdas/store/find-event.ts";
import { type Target, tableOf } from "./target.ts";

/** Hex digits of an id that are enough to look for it. */
const leastDigits = 3;

/**
 * The event of this id, or, of those of the last 180 days and those to come, the one whose id begins so: `e-a198…`, `a198`.
 * @throws {BadInput} when there is none, or more than one.
 */
export async function knownEvent(target: Target, given: string): Promise<SecurityEvent> {
  const events = tableOf(target, "EventsTable");
  const id = given.startsWith("e-") ? given : `e-${given}`;
  const event = await getEvent(events, id);
  if (event !== null) return event;
  if (!new RegExp(`^e-[0-9a-f]{${leastDigits},19}$`).test(id))
    throw new BadInput(given, ["there is no such event; vedette events lists ids"]);
  const [first, ...others] = await eventIdsBeginning(events, id, new Date().toISOString().slice(0, 10));
  if (others.length > 0)
    throw new BadInput(given, [`several events begin so: ${[first, ...others].join(", ")}`]);
  const found = first === undefined ? null : await getEvent(events, first);
  if (found === null)
    throw new BadInput(given, [
      `no event of the last ${daysBack} days, nor of those to come, begins so; of older ones give the whole id (vedette events --since DATE --wide shows it)`,
    ]);
  return found;
}
