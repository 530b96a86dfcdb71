import { type ToldInHour, toldOf } from "../alerts/hourly-cap.ts";
import type { Instant } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { noteTold, toldInHour } from "./alerts.ts";
import type { Table } from "./table.ts";

/** What each watch has told in the hour of this moment: read once, and written as messages go out. */
export interface Hours {
  told(watchId: string): Promise<ToldInHour[]>;
  /** Whether this word of the event has gone out through the watch already, to somebody else. */
  isCounted(watchId: string, event: SecurityEvent, changes: readonly string[]): boolean;
  /** Notes a message, once however many people get it. */
  note(watchId: string, told: ToldInHour): Promise<void>;
}

export function hoursOf(alerts: Table, at: Instant): Hours {
  const read = new Map<string, ToldInHour[]>();
  const told = async (watchId: string) => {
    const known = read.get(watchId) ?? (await toldInHour(alerts, watchId, at));
    read.set(watchId, known);
    return known;
  };
  const has = (watchId: string, of: string) => (read.get(watchId) ?? []).some((one) => one.of === of);
  return {
    told,
    isCounted: (watchId, event, changes) => has(watchId, wordOf(event, changes)),
    async note(watchId, entry) {
      const before = await told(watchId);
      if (entry.of !== "" && has(watchId, entry.of)) return;
      read.set(watchId, [...before, entry]);
      await noteTold(alerts, watchId, at, entry);
    },
  };
}

const wordOf = ({ id }: SecurityEvent, changes: readonly string[]) => `${id} ${changes.join("+") || "new"}`;

/** What a watch told with a message whose first event of it is this one. */
export const wordTold = (event: SecurityEvent, changes: readonly string[]): ToldInHour =>
  toldOf(event, wordOf(event, changes));
