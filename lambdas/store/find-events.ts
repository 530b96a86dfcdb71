import { check, type Day } from "../check.ts";
import { type EventSummary, indexRowSchema } from "../events/index-rows.ts";
import { type PloverClass, ploverClasses } from "../reports/plover.ts";
import { queryRows, type Table } from "./table.ts";

/** What is asked of stored events; what is null is not asked. */
export interface EventQuestion {
  /** An id of the actor dictionary, as source or target. */
  actorId: string | null;
  /** A place's or province's id, or an ISO 3166-1 alpha-2 country code. */
  place: { kind: "place" | "country"; id: string } | null;
  ploverClass: PloverClass | null;
  /** First and last day of the events, both included; null: however far ahead they are planned. */
  since: Day;
  until: Day | null;
  /** The latest of each index that is read are enough; all of them when left out. */
  most?: number;
}

/** Events that answer the question, the latest first. The narrowest index is read; the rest is filtered. */
export async function findEvents(events: Table, question: EventQuestion): Promise<EventSummary[]> {
  const rows = await readNarrowest(events, question);
  return rows
    .map((row) => check(indexRowSchema, row, `the index row ${String(row["pk"])} ${String(row["sk"])}`))
    .map(({ summary }) => summary)
    .filter((summary) => answers(summary, question))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.severity - a.severity));
}

/** Of one partition, or of each class: as many queries for a year as for a day. */
async function readNarrowest(events: Table, question: EventQuestion): Promise<Record<string, unknown>[]> {
  const { actorId, place, ploverClass, since, until } = question;
  const partitions =
    actorId !== null
      ? [`actor#${actorId}`]
      : place !== null
        ? [`${place.kind}#${place.id}`]
        : (ploverClass === null ? ploverClasses : [ploverClass]).map((each) => `class#${each}`);
  const limit = isFiltered(question) ? undefined : question.most;
  const found = await Promise.all(
    partitions.map((partition) =>
      // "~" sorts after every character of an event id.
      queryRows(events, {
        ...{ partition, from: since, to: `${until ?? ""}~`, newestFirst: true },
        ...(limit === undefined ? {} : { limit }),
      }),
    ),
  );
  return found.flat();
}

/** Whether rows of the partition that is read may not answer. */
const isFiltered = ({ actorId, place, ploverClass }: EventQuestion) =>
  (actorId !== null || place !== null) && (ploverClass !== null || (actorId !== null && place !== null));

/** The place's own rows were asked for only when no actor was: a place inside the one asked for is then found by its province. */
function answers(summary: EventSummary, { actorId, place, ploverClass }: EventQuestion): boolean {
  if (ploverClass !== null && summary.ploverClass !== ploverClass) return false;
  if (place === null || actorId === null) return true;
  if (summary.place === null || summary.place.inferred) return false;
  return place.kind === "country"
    ? summary.place.countries.includes(place.id)
    : summary.place.id === place.id || summary.place.province === place.id;
}
