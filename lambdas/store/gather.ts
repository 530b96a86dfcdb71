import type { Alert } from "../alerts/alert.ts";
import { BadInput } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { alertsOf, closeAlert } from "./alerts.ts";
import { getEvent } from "./events.ts";
import { idsOf } from "./owe-alerts.ts";
import type { SendEffects } from "./sending.ts";

/** An event with everybody's alerts of it. */
export interface Gathered {
  event: SecurityEvent;
  rows: Alert[];
}

/**
 * The event of this id, or the one that it was folded into, with its alerts.
 * @throws {BadInput} when there is no such event: its alerts are closed.
 */
export async function gather(eventId: string, effects: SendEffects): Promise<Gathered[]> {
  const event = await getEvent(effects.events, eventId);
  if (event === null) {
    const waiting = (await alertsOf(effects.alerts, eventId)).filter(isWaiting);
    for (const alert of waiting) await closeAlert(effects.alerts, alert, "failed");
    throw new BadInput("the alert", [`there is no event ${eventId}`]);
  }
  const ids = new Set([...idsOf(event), eventId]);
  const rows = (await Promise.all([...ids].map((id) => alertsOf(effects.alerts, id)))).flat();
  return [{ event, rows }];
}

const isWaiting = ({ state }: Alert) => state === "owed" || state === "claimed";
