import * as v from "valibot";
import { type Day, daySchema, instantSchema } from "../check.ts";
import { fold } from "../mentions/fold.ts";
import { precisions } from "../mentions/place.ts";
import { modalitySchema, ploverClassSchema } from "../reports/plover.ts";
import { readByModelSchema } from "../reports/report.ts";
import { addDays, daysBetween } from "./days.ts";
import type { EventActor, SecurityEvent } from "./event.ts";
import { type Happening, happeningSchema } from "./happening.ts";

/** An actor as lists name it; `short` as of the event, absent in rows of before. */
const namedSchema = v.object({ id: v.string(), name: v.string(), short: v.optional(v.string()) });

/** An event in a list: enough to show it and to filter it without reading the event. */
export const eventSummarySchema = v.object({
  eventId: v.string(),
  day: daySchema,
  ploverClass: ploverClassSchema,
  mode: v.nullable(v.string()),
  sourceActors: v.array(namedSchema),
  targetActors: v.array(namedSchema),
  place: v.nullable(
    v.object({
      id: v.string(),
      name: v.string(),
      precision: v.picklist(precisions),
      countries: v.array(v.string()),
      province: v.nullable(v.string()),
      inferred: v.boolean(),
    }),
  ),
  modality: modalitySchema,
  denied: v.boolean(),
  severity: v.number(),
  credibility: v.number(),
  publishers: v.array(v.string()),
  /** As of the event; absent in rows written before copies were told apart. */
  independentCount: v.optional(v.number()),
  /** As of the event. */
  unrated: v.optional(v.boolean(), false),
  /** As of the event. */
  readBy: v.exactOptional(readByModelSchema),
  backgroundOnly: v.optional(v.boolean(), false),
  backgroundCount: v.optional(v.number(), 0),
  /** How many articles that code nothing mention it, or may; absent where none does. */
  mentionCount: v.exactOptional(v.number()),
  /** As of the event; absent in rows of before. */
  firstSeenAt: v.optional(instantSchema),
});
export type EventSummary = v.InferOutput<typeof eventSummarySchema>;

/** A row of an index; the day's also carries what identity rests on, for those who look for their event. */
export const indexRowSchema = v.object({
  pk: v.string(),
  sk: v.string(),
  summary: eventSummarySchema,
  tellings: v.optional(v.array(happeningSchema)),
  /** The one that rows of before carry, folded from all tellings. */
  happening: v.optional(happeningSchema),
});
export type IndexRow = v.InferOutput<typeof indexRowSchema>;

/** Actors that a row names, at most: rows stay near 1 KB. */
const mostActors = 6;

export const dayOfEvent = ({ eventDate }: Pick<SecurityEvent, "eventDate">) => eventDate.to;

/** Days of a telling, each of which it is found under; a longer one stands where its end is looked for, and four days before. */
const mostDays = 7;
const daysOf = ({ from, to }: Happening["eventDate"]): Day[] => {
  const count = daysBetween(from, to) + 1;
  return count > mostDays ? [to, addDays(to, -4)] : Array.from({ length: count }, (_, n) => addDays(to, -n));
};

/** Where reports look for what they may be one with: every day and class of a telling, the event's own first. */
function foundUnder(event: SecurityEvent, tellings: readonly Happening[]): { pk: string; sk: string }[] {
  const under = [event, ...tellings].flatMap(({ ploverClass, eventDate }, n) =>
    (n === 0 ? [eventDate.to] : daysOf(eventDate)).map((day) => ({
      pk: `day#${day}`,
      sk: `${ploverClass}#${event.id}`,
    })),
  );
  return [...new Map(under.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
}

/**
 * The rows under which the event is found: by day, actor, country, place, province, class and publisher. `tellings`: what its
 * identity rests on.
 */
export function indexRows(event: SecurityEvent, tellings: readonly Happening[]): IndexRow[] {
  if (event.retracted) return [];
  const summary = summaryOf(event);
  const sk = `${summary.day}#${event.id}`;
  const actors = [...event.sourceActors, ...event.targetActors].map(({ id }) => id);
  const named = event.place === null || event.place.inferred ? null : event.place;
  const partitions = [
    ...actors.map((id) =>
      id.startsWith("unlisted:") ? `unlisted#${id.slice("unlisted:".length)}` : `actor#${id}`,
    ),
    ...(named?.countries ?? []).map((country) => `country#${country}`),
    ...(named === null ? [] : [`place#${named.id}`]),
    ...(named?.province == null ? [] : [`place#${named.province}`]),
    `class#${event.ploverClass}`,
    ...event.publishers.map((publisher) => `publisher#${fold(publisher)}`),
  ];
  return [
    ...foundUnder(event, tellings).map((key) => ({ ...key, summary, tellings: [...tellings] })),
    ...[...new Set(partitions)].map((pk) => ({ pk, sk, summary })),
  ];
}

export function summaryOf(event: SecurityEvent): EventSummary {
  const named = ({ id, name, short }: EventActor) => ({
    id,
    name,
    ...(short === undefined ? {} : { short }),
  });
  return {
    eventId: event.id,
    day: dayOfEvent(event),
    ploverClass: event.ploverClass,
    mode: event.mode,
    sourceActors: event.sourceActors.slice(0, mostActors).map(named),
    targetActors: event.targetActors.slice(0, mostActors).map(named),
    place:
      event.place === null
        ? null
        : {
            id: event.place.id,
            name: event.place.name,
            precision: event.place.precision,
            countries: event.place.countries,
            province: event.place.province,
            inferred: event.place.inferred,
          },
    modality: event.modality,
    denied: event.denied,
    severity: event.severity,
    credibility: event.credibility,
    publishers: event.publishers.slice(0, 10),
    independentCount: event.independentCount,
    unrated: event.unrated,
    ...(event.readBy === undefined ? {} : { readBy: event.readBy }),
    backgroundOnly: event.backgroundOnly,
    backgroundCount: event.backgroundCount,
    ...(event.mentionedBy === undefined ? {} : { mentionCount: event.mentionedBy.length }),
    firstSeenAt: event.firstSeenAt,
  };
}
