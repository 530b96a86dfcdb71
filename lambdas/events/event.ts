import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { reliabilitySchema } from "../feed/feed.ts";
import { modalitySchema } from "../reports/plover.ts";
import { classificationEntries, eventDateSchema, reportPlaceSchema } from "../reports/report.ts";
import { claimSchema } from "./claims.ts";
import { verdictSchema } from "./ruling.ts";

export const eventActorSchema = v.object({ id: v.string(), name: v.string(), texts: v.array(v.string()) });
export type EventActor = v.InferOutput<typeof eventActorSchema>;

/** One publisher's word on the event, as kept inside it: enough for an alert, the rest is in the report. */
export const eventReportSchema = v.object({
  reportId: v.string(),
  articleId: v.string(),
  publisher: v.string(),
  reliability: reliabilitySchema,
  stance: v.string(),
  url: v.nullable(v.string()),
  title: v.string(),
  publishedAt: instantSchema,
  modality: modalitySchema,
  /** The publisher whose text this one reprints; null for words of its own. */
  copyOf: v.optional(v.nullable(v.string()), null),
  /** The sentence it was coded from, at most 500 characters. */
  sentence: v.string(),
  trigger: v.string(),
  rule: v.string(),
  particulars: v.optional(v.array(v.string()), []),
});
export type EventReport = v.InferOutput<typeof eventReportSchema>;

/** A happening: a bounded fold of its reports. Lists are cut (reports at 40, actors at 20); counts are not. */
export const securityEventSchema = v.object({
  /** `e-` and 20 hex digits, from the first report's id: the same report never makes two events. */
  id: v.string(),
  version: v.number(),
  ...classificationEntries,
  sourceActors: v.array(eventActorSchema),
  targetActors: v.array(eventActorSchema),
  place: v.nullable(reportPlaceSchema),
  eventDate: eventDateSchema,
  modality: modalitySchema,
  /** True when some publisher reports a denial of it. */
  denied: v.boolean(),
  killed: v.nullable(v.number()),
  weapon: v.nullable(v.string()),
  severity: v.number(),
  confidence: v.number(),
  /** NATO Admiralty: 1 confirmed … 5 improbable, 6 cannot be judged. */
  credibility: v.number(),
  publishers: v.array(v.string()),
  publisherCount: v.number(),
  /** Publishers that tell it in words of their own: not in a copy alone, and not to deny it. What watches ask for. */
  independentCount: v.number(),
  reportCount: v.number(),
  reports: v.array(eventReportSchema),
  /** Where its reports differ, with who tells what; nothing where they agree. */
  claims: v.optional(v.array(claimSchema), []),
  /** What analysts said is wrong with it, the latest last: it alerts nobody any longer. */
  feedback: v.optional(
    v.array(v.object({ verdict: verdictSchema, note: v.string(), at: instantSchema })),
    [],
  ),
  firstPublishedAt: instantSchema,
  lastPublishedAt: instantSchema,
  firstSeenAt: instantSchema,
  /** False once some report came by regular polling or by hand: see `alerts/decide-alert.ts`. */
  backlogOnly: v.boolean(),
  /** No report supports it any longer (edited or re-coded articles): kept so that links still answer. */
  retracted: v.boolean(),
  updatedAt: instantSchema,
});
export type SecurityEvent = v.InferOutput<typeof securityEventSchema>;
