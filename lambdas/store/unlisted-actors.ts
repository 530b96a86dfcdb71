import { check, type Day } from "../check.ts";
import { addDays, daysBetween } from "../events/days.ts";
import { indexRowSchema } from "../events/index-rows.ts";
import { queryRows, type Table } from "./table.ts";

/** An actor of events that the dictionary does not hold. */
export interface UnlistedActor {
  name: string;
  /** Events that name it. */
  count: number;
  lastDay: Day;
  /** The latest first. */
  eventIds: string[];
}

/** Words that name nobody in particular: no dictionary will ever hold them. */
const anybody =
  /^(?:people|persons?|others?|men|women|civilians?|gunm[ae]n|militants?|fighters?|attackers?|assailants?|police|officers?|soldiers?|troops?|forces?|army|government|residents?|protesters?|demonstrators?|rebels?|officials?|authorities|suspects?|drones?|rockets?|missiles?|jets|bombers?)$/;

/** Unlisted actors of events since that day, those of most events first. */
export async function unlistedSince(events: Table, since: Day, now: Date): Promise<UnlistedActor[]> {
  const found = new Map<string, UnlistedActor>();
  const today = now.toISOString().slice(0, 10);
  for (let back = 0; back <= daysBetween(since, today); back += 1) {
    const day = addDays(today, -back);
    for (const row of await queryRows(events, { index: "list", partition: `unlisted#${day}` })) {
      const { pk, summary } = check(indexRowSchema, row, `the index row ${String(row["pk"])}`);
      const folded = pk.slice("unlisted#".length);
      if (anybody.test(folded)) continue;
      const named = [...summary.sourceActors, ...summary.targetActors].find(
        ({ id }) => id === `unlisted:${folded}`,
      );
      const known = found.get(folded) ?? {
        name: named?.name ?? folded,
        count: 0,
        lastDay: day,
        eventIds: [],
      };
      found.set(folded, { ...known, count: known.count + 1, eventIds: [...known.eventIds, summary.eventId] });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
