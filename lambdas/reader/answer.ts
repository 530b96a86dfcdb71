import * as v from "valibot";
import { modalitySchema, ploverClassSchema } from "../reports/plover.ts";
import { removable } from "./instructions.ts";
import { judgementSchema } from "./opinion.ts";

/** What a model may say of a happening: each field by itself, so that a bad one costs no good one. */
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));
const names = v.pipe(v.array(name), v.maxLength(10));
const persons = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
export const fieldSchemas = {
  class: ploverClassSchema,
  mode: name,
  source: names,
  target: names,
  saidBy: names,
  place: name,
  date: v.pipe(v.string(), v.maxLength(30)),
  modality: modalitySchema,
  killed: persons,
  wounded: persons,
} as const;
export type FieldName = keyof typeof fieldSchemas;
export type Fields = { [K in FieldName]?: v.InferOutput<(typeof fieldSchemas)[K]> };
export const isFieldName = (key: string): key is FieldName => key in fieldSchemas;

/** Words of the longest quote. */
export const mostQuoted = 20;
const quote = v.pipe(v.string(), v.maxLength(400));

/** One change: what is not said, or said badly, is left out before. */
export const changeSchema = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  judgement: judgementSchema,
  repeats: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  quote: v.optional(quote, ""),
  correct: v.optional(v.nullable(v.record(v.string(), v.unknown())), null),
  remove: v.optional(v.nullable(v.pipe(v.array(v.picklist(removable)), v.maxLength(20))), null),
});
export type Change = v.InferOutput<typeof changeSchema>;

/** A happening that no report tells. */
export const happeningSchema = v.looseObject({ class: ploverClassSchema, modality: modalitySchema, quote });

/** The answer before an alert. */
export const answerSchema = v.strictObject({
  changes: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(100)), []),
  missed: v.optional(v.unknown()),
});

/** The answer to what rules cannot read. */
export const unreadSchema = v.strictObject({
  happenings: v.pipe(v.array(v.unknown()), v.maxLength(20)),
});
