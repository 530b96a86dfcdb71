import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { modalitySchema, ploverClassSchema } from "../reports/plover.ts";
import { eventDateSchema, type Report, reportPlaceSchema } from "../reports/report.ts";
import type { SecurityEvent } from "./event.ts";

/** What identity rests on, of a report as of an event. Small: an event's row in the day's index carries it. */
export const happeningSchema = v.object({
  ploverClass: ploverClassSchema,
  mode: v.nullable(v.string()),
  modality: modalitySchema,
  eventDate: eventDateSchema,
  place: v.nullable(reportPlaceSchema),
  sourceIds: v.array(v.string()),
  targetIds: v.array(v.string()),
  firstPublishedAt: instantSchema,
  lastPublishedAt: instantSchema,
});
export type Happening = v.InferOutput<typeof happeningSchema>;

export const happeningOfReport = (report: Report): Happening => ({
  ploverClass: report.ploverClass,
  mode: report.mode,
  modality: report.modality,
  eventDate: report.eventDate,
  place: report.place,
  sourceIds: report.sourceActors.map(({ id }) => id),
  targetIds: report.targetActors.map(({ id }) => id),
  firstPublishedAt: report.publishedAt,
  lastPublishedAt: report.publishedAt,
});

export const happeningOfEvent = (event: SecurityEvent): Happening => ({
  ploverClass: event.ploverClass,
  mode: event.mode,
  modality: event.modality,
  eventDate: event.eventDate,
  place: event.place,
  sourceIds: event.sourceActors.map(({ id }) => id),
  targetIds: event.targetActors.map(({ id }) => id),
  firstPublishedAt: event.firstPublishedAt,
  lastPublishedAt: event.lastPublishedAt,
});
