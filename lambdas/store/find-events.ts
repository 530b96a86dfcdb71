import { check, type Day } from "../check.ts";
import { type EventSummary, indexRowSchema, isOwnDay } from "../events/index-rows.ts";
import type { PloverClass } from "../reports/plover.ts";
import { queryRows, type Table } from "./table.ts";

/** What is asked of stored events; what is null is not asked. */
export interface EventQuestion {
  /** An id of the actor dictionary, as source or target. */
  actorId: string | null;
  /** A place's or province's id, or an ISO 3166-1 alpha-2 country code. */
  place: { kind: "place" | "country"; id: string } | null;
  ploverClass: PloverClass | null;
  /** First and last day of the events, both included. */
  since: Day;
  until: Day;
}

/** Events that answer the question, the latest first. The narrowest index is read; the rest is filtered. */
export async function findEvents(events: Table, question: EventQuestion): Promise<EventSummary[]> {
  const rows = await readNarrowest(events, question);
  return rows
    .map((row) => check(indexRowSchema, row, `the index row ${String(row["pk"])} ${String(row["sk"])}`))
    .filter((row) => !row.pk.startsWith("day#") || isOwnDay(row))
    .map(({ summary }) => summary)
    .filter((summary) => answers(summary, question))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.severity - a.severity));
}

async function readNarrowest(events: Table, question: EventQuestion): Promise<Record<string, unknown>[]> {
  const { actorId, place, ploverClass, since, until } = question;
  const partition =
    actorId !== null
      ? `actor#${actorId}`
      : place !== null
        ? `${place.kind}#${place.id}`
        : ploverClass !== null
          ? `class#${ploverClass}`
          : null;
  // "~" sorts after every character of an event id.
  if (partition !== null) return queryRows(events, { partition, from: since, to: `${until}~` });
  const days = await Promise.all(
    daysBetween(since, until).map((day) => queryRows(events, { partition: `day#${day}` })),
  );
  return days.flat();
}

/** The place's own rows were asked for only when no actor was: a place inside the one asked for is then found by its province. */
function answers(summary: EventSummary, { actorId, place, ploverClass }: EventQuestion): boolean {
  if (ploverClass !== null && summary.ploverClass !== ploverClass) return false;
  if (place === null || actorId === null) return true;
  if (summary.place === null || summary.place.inferred) return false;
  return place.kind === "country"
    ? summary.place.countries.includes(place.id)
    : summary.place.id === place.id || summary.place.province === place.id;
}

function daysBetween(since: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let at = Date.parse(since); at <= Date.parse(until); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
