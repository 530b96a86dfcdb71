import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { ploverClassSchema } from "../reports/plover.ts";

/** What an analyst said of an event, as stored beside it; `done` once merge-report has acted on it. */
const base = { eventId: v.string(), at: instantSchema, done: v.boolean() };

export const verdictSchema = v.picklist(["false", "duplicate", "wrong-place", "wrong-actor"]);
export type Verdict = v.InferOutput<typeof verdictSchema>;

export const analystWordSchema = v.variant("kind", [
  /** These articles' reports do not belong to the event. */
  v.object({ ...base, kind: v.literal("split"), articleIds: v.array(v.string()) }),
  /** The event is the same happening as `into`, which takes its reports: those of these articles. */
  v.object({ ...base, kind: v.literal("join"), into: v.string(), articleIds: v.array(v.string()) }),
  v.object({ ...base, kind: v.literal("feedback"), verdict: verdictSchema, note: v.string() }),
]);
export type AnalystWord = v.InferOutput<typeof analystWordSchema>;

/** What analysts have decided of an article's reports: it outlives every coding of the article. */
export const rulingSchema = v.object({
  articleId: v.string(),
  /** Events that none of its reports may join. */
  apart: v.array(v.string()),
  /** Events that its reports of a class belong to, whatever the score. */
  together: v.array(v.object({ ploverClass: ploverClassSchema, eventId: v.string() })),
});
export type Ruling = v.InferOutput<typeof rulingSchema>;

export const noRuling = (articleId: string): Ruling => ({ articleId, apart: [], together: [] });
