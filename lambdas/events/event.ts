import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { reliabilitySchema } from "../feed/feed.ts";
import { modalitySchema } from "../reports/plover.ts";
import { classificationEntries, eventDateSchema, reportPlaceSchema } from "../reports/report.ts";
import { claimSchema } from "./claims.ts";
import { verdictSchema } from "./ruling.ts";

export const eventActorSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** What a text message calls it, when it has a shorter name that is well known. */
  short: v.optional(v.string()),
  texts: v.array(v.string()),
});
export type EventActor = v.InferOutput<typeof eventActorSchema>;

/** One publisher's word on the event, as kept inside it: enough for an alert, the rest is in the report. */
export const eventReportSchema = v.object({
  reportId: v.string(),
  articleId: v.string(),
  publisher: v.string(),
  /** Who owns it; itself when absent. */
  owner: v.optional(v.string()),
  reliability: reliabilitySchema,
  stance: v.string(),
  /** False when it stands beside what rated publishers tell and changes nothing of it: see `weigh-reports.ts`. */
  counts: v.optional(v.boolean(), true),
  url: v.nullable(v.string()),
  title: v.string(),
  publishedAt: instantSchema,
  modality: modalitySchema,
  /** The publisher whose text this one reprints; null for words of its own. */
  copyOf: v.optional(v.nullable(v.string()), null),
  /** The sentence it was coded from, at most 500 characters. */
  sentence: v.string(),
  trigger: v.string(),
  /** What it was done to or with, as the report has it. */
  object: v.optional(v.nullable(v.string()), null),
  rule: v.string(),
  particulars: v.optional(v.array(v.string()), []),
});
export type EventReport = v.InferOutput<typeof eventReportSchema>;

/** A report that retells the event as background, in short: it is listed, and nothing of the event rests on it. */
export const backgroundTellingSchema = v.object({
  reportId: v.string(),
  articleId: v.string(),
  publisher: v.string(),
  url: v.nullable(v.string()),
  title: v.string(),
  publishedAt: instantSchema,
});
export type BackgroundTelling = v.InferOutput<typeof backgroundTellingSchema>;

/**
 * A happening: a bounded fold of its reports. What it says of itself rests on news alone, and of that on those reports
 * that count (`weigh-reports.ts`). Lists are cut (reports at 40, actors at 20, background at 10); counts are not.
 */
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
  /** True when a publisher whose word counts reports a denial of it. */
  denied: v.boolean(),
  /** True when only publishers that nobody has rated tell it: then all of this is theirs, beside none that is rated. */
  unrated: v.optional(v.boolean(), false),
  killed: v.nullable(v.number()),
  weapon: v.nullable(v.string()),
  severity: v.number(),
  confidence: v.number(),
  /** NATO Admiralty: 1 confirmed … 5 improbable, 6 cannot be judged. */
  credibility: v.number(),
  /** All of them, those whose word counts first. */
  publishers: v.array(v.string()),
  publisherCount: v.number(),
  /**
   * Publishers that tell it in words of their own: not in a copy alone, and not to deny it. Those of one owner are one,
   * unrated ones are none beside a rated one and one by themselves. What watches ask for.
   */
  independentCount: v.number(),
  reportCount: v.number(),
  /** Those that count first, each part as published. */
  reports: v.array(eventReportSchema),
  /** Reports that retell it as background: not among `reports`, in no count or list of who tells it. */
  background: v.optional(v.array(backgroundTellingSchema), []),
  backgroundCount: v.optional(v.number(), 0),
  /**
   * No report tells it as news any longer (articles coded again): it stays, made of those that retell it, and alerts
   * nobody.
   */
  backgroundOnly: v.optional(v.boolean(), false),
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

/** Whether some report still tells it, and as news: of anything else nobody is told. */
export const isToldAsNews = ({
  retracted,
  backgroundOnly,
}: Pick<SecurityEvent, "retracted" | "backgroundOnly">): boolean => !retracted && !backgroundOnly;
