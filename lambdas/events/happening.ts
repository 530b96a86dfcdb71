import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { modalitySchema, ploverClassSchema } from "../reports/plover.ts";
import { eventDateSchema, type Report, reportPlaceSchema } from "../reports/report.ts";
import type { SecurityEvent } from "./event.ts";
import { toldWords } from "./told-words.ts";

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
  killed: v.optional(v.nullable(v.number()), null),
  weapon: v.optional(v.nullable(v.string()), null),
  /** The content words of the first tellings, see `told-words.ts`; none in rows of before they were compared. */
  words: v.optional(v.array(v.array(v.string())), []),
  /** Names and numbers of the first tellings, see `reports/particulars.ts`. */
  particulars: v.optional(v.array(v.array(v.string())), []),
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
  killed: report.toll.killed?.least ?? null,
  weapon: report.weapon,
  words: [toldWords(report.title, report.evidence.sentence.text)],
  particulars: [report.particulars],
});

/** Tellings whose words and particulars an event's row carries: 300 bytes each. */
const mostTellings = 4;

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
  killed: event.killed,
  weapon: event.weapon,
  words: firstTellings(event).map(({ title, sentence }) => toldWords(title, sentence)),
  particulars: firstTellings(event).map(({ particulars }) => particulars),
});

const firstTellings = (event: SecurityEvent) =>
  event.reports.filter(({ copyOf, counts }) => counts && copyOf === null).slice(0, mostTellings);
