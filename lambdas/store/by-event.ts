import type { Alert } from "../alerts/alert.ts";
import { idsOf, type SecurityEvent } from "../events/event.ts";
import { alertsOf } from "./alerts.ts";
import { getEvent } from "./events.ts";
import type { SendEffects } from "./sending.ts";

/** One person's waiting alerts of one event, as it now stands. */
export interface OfEvent {
  /** Null when there is none. */
  event: SecurityEvent | null;
  alerts: Alert[];
  /** What he was told of it before under another id: events that proved to be one. */
  sent: Alert[];
}

/** One person's alerts by the events that they now belong to. */
export async function byEvent(alerts: readonly Alert[], effects: SendEffects): Promise<OfEvent[]> {
  const found = new Map<string, OfEvent>();
  for (const eventId of new Set(alerts.map((alert) => alert.eventId))) {
    const event = await getEvent(effects.events, eventId);
    const own = alerts.filter((alert) => alert.eventId === eventId);
    const known = found.get(event?.id ?? eventId);
    found.set(event?.id ?? eventId, { event, alerts: [...(known?.alerts ?? []), ...own], sent: [] });
  }
  return Promise.all(
    [...found.values()].map(async (one) => ({ ...one, sent: await sentBefore(one, effects) })),
  );
}

async function sentBefore({ event, alerts }: OfEvent, effects: SendEffects): Promise<Alert[]> {
  if (event === null || event.folded.length === 0) return [];
  const rows = (await Promise.all(idsOf(event).map((id) => alertsOf(effects.alerts, id)))).flat();
  const of = alerts[0]?.subscriptionId;
  return rows.filter(({ subscriptionId, state }) => subscriptionId === of && state === "sent");
}
