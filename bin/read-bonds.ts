import type { SecurityEvent } from "../lambdas/events/event.ts";
import { getEvent, getStoredEvents } from "../lambdas/store/events.ts";
import { type Target, tableOf } from "./target.ts";
import type { Bonds } from "./tell-bonds.ts";

/** The events that it is bound to, as they are stored. */
export async function readBonds(event: SecurityEvent, target: Target): Promise<Bonds> {
  const events = tableOf(target, "EventsTable");
  const ids = [...(event.story === null ? [] : [event.story.main]), ...event.mayBe.map((one) => one.eventId)];
  const found = await Promise.all(ids.map(async (id) => [id, await getEvent(events, id)] as const));
  return {
    event,
    folded: await getStoredEvents(events, event.folded),
    others: new Map(found.flatMap(([id, other]) => (other === null ? [] : [[id, other]]))),
  };
}
