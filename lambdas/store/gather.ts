import type { Alert } from "../alerts/alert.ts";
import { BadInput, type Instant } from "../check.ts";
import { idsOf, type SecurityEvent } from "../events/event.ts";
import { closesAt, eventsOf } from "../events/story.ts";
import { alertsOf, closeAlert } from "./alerts.ts";
import { getEvent } from "./events.ts";
import type { SendEffects } from "./sending.ts";
import { getStory } from "./stories.ts";

/** An event with everybody's alerts of it. */
export interface Gathered {
  event: SecurityEvent;
  rows: Alert[];
}

/** An event and the rest of its story; of an event that stands by itself, that alone. */
export interface GatheredStory {
  /** The id of the main event; null where nothing else belongs to it. */
  id: string | null;
  closesAt: Instant | null;
  /** The main one first. */
  happenings: Gathered[];
}

/**
 * The event of this id, or the one that it was folded into, and the rest of its story, with all alerts of them.
 * @throws {BadInput} when there is no such event: its alerts are closed.
 */
export async function gather(eventId: string, effects: SendEffects): Promise<GatheredStory> {
  const event = await getEvent(effects.events, eventId);
  if (event === null) {
    const waiting = (await alertsOf(effects.alerts, eventId)).filter(isWaiting);
    for (const alert of waiting) await closeAlert(effects.alerts, alert, "failed");
    throw new BadInput("the alert", [`there is no event ${eventId}`]);
  }
  const mainId = event.story?.main ?? event.id;
  const story = await getStory(effects.events, mainId);
  const ids = story === null ? [event.id] : eventsOf(story);
  const others = ids.filter((id) => id !== event.id);
  const found = [event, ...(await Promise.all(others.map((id) => getEvent(effects.events, id))))];
  const events = [
    ...new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one] as const]))).values(),
  ];
  const happenings = await Promise.all(
    events.map(async (one) => {
      const tellings = new Set(one === event ? [...idsOf(one), eventId] : idsOf(one));
      const rows = await Promise.all([...tellings].map((id) => alertsOf(effects.alerts, id)));
      return { event: one, rows: rows.flat() };
    }),
  );
  const isMain = ({ event: { id } }: Gathered) => id === mainId;
  return {
    id: happenings.length > 1 || event.story !== null ? mainId : null,
    closesAt: story === null || story.since === null ? null : closesAt(story.since),
    happenings: [...happenings.filter(isMain), ...happenings.filter((one) => !isMain(one))],
  };
}

const isWaiting = ({ state }: Alert) => state === "owed" || state === "claimed";
