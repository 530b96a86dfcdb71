import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { codedReportSchema } from "../reports/report.ts";

/**
 * What the second reader, a language model, takes a report for. `news`: the article tells it as new; `background`: it retells,
 * explains or wishes; `not-so`: the article does not say it; `repeat`: it is the happening of an earlier report;
 * `out-of-scope`: no act of regional security; `unsure`: it cannot be told, and counts for nothing.
 */
export const judgements = ["news", "background", "not-so", "repeat", "out-of-scope", "unsure"] as const;
export const judgementSchema = v.picklist(judgements);
export type Judgement = v.InferOutput<typeof judgementSchema>;

const own = codedReportSchema.entries;

/** Fields of a report as the reader has them, resolved by our own tables; only those that differ. */
export const correctionSchema = v.object({
  ploverClass: v.exactOptional(own.ploverClass),
  mode: v.exactOptional(own.mode),
  contexts: v.exactOptional(own.contexts),
  quadClass: v.exactOptional(own.quadClass),
  cameoRoot: v.exactOptional(own.cameoRoot),
  acledType: v.exactOptional(own.acledType),
  acledSubType: v.exactOptional(own.acledSubType),
  intensity: v.exactOptional(own.intensity),
  sourceActors: v.exactOptional(own.sourceActors),
  targetActors: v.exactOptional(own.targetActors),
  attributedTo: v.exactOptional(own.attributedTo),
  place: v.exactOptional(own.place),
  eventDate: v.exactOptional(own.eventDate),
  modality: v.exactOptional(own.modality),
  modalityWords: v.exactOptional(own.modalityWords),
  toll: v.exactOptional(own.toll),
  weapon: v.exactOptional(own.weapon),
  severity: v.exactOptional(own.severity),
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** By whom and when something was read: stands with all that came of it. */
export const readBySchema = v.object({ model: v.string(), promptVersion: v.string(), at: instantSchema });
export type ReadBy = v.InferOutput<typeof readBySchema>;

/** What the second reader says of one report, after our code accepted it. */
export const opinionSchema = v.object({
  ...readBySchema.entries,
  reportId: v.string(),
  judgement: judgementSchema,
  /** The report of the same article whose happening it tells again; null unless it is a `repeat`. */
  repeats: v.nullable(v.string()),
  /** The article's words that show it, at most 20; "" where nothing was found wrong. */
  quote: v.string(),
  correction: correctionSchema,
});
export type Opinion = v.InferOutput<typeof opinionSchema>;

/** Something of an answer that was not taken, with the reason: the rules' reading stays. */
export const thrownSchema = v.object({
  /** The report that it was about; null for the answer as a whole, and for what no report tells. */
  reportId: v.nullable(v.string()),
  /** Which part of the answer: "answer", "judgement", "quote", "place", … */
  part: v.string(),
  reason: v.string(),
});
export type Thrown = v.InferOutput<typeof thrownSchema>;

/** Whether an opinion speaks against telling the report. */
export const isDoubted = ({ judgement }: Pick<Opinion, "judgement">): boolean =>
  judgement !== "news" && judgement !== "unsure";
