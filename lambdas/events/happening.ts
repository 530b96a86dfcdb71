import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { modalitySchema, ploverClassSchema } from "../reports/plover.ts";
import { eventDateSchema, type Report, reportPlaceSchema } from "../reports/report.ts";
import { toldWords } from "./told-words.ts";

/** What identity rests on, of a report or of several of one article. Small: an event's row in the day's index carries some. */
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
