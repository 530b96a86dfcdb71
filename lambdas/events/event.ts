import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { reliabilitySchema } from "../feed/feed.ts";
import { modalitySchema } from "../reports/plover.ts";
import {
  classificationEntries,
  eventDateSchema,
  readByModelSchema,
  reportPlaceSchema,
} from "../reports/report.ts";
import { claimSchema } from "./claims.ts";
import { feedbackSchema } from "./ruling.ts";
import { secondReadingSchema } from "./second-reading.ts";

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
  /** Who read it where no rule did: `trigger` is then what that one quotes. */
  readBy: v.exactOptional(readByModelSchema),
});
export type EventReport = v.InferOutput<typeof eventReportSchema>;

/** A report that is listed with the event, in short, and on which nothing of it rests: it retells it as background. */
export const backgroundTellingSchema = v.object({
  reportId: v.string(),
  articleId: v.string(),
  publisher: v.string(),
  url: v.nullable(v.string()),
  title: v.string(),
  publishedAt: instantSchema,
});
export type BackgroundTelling = v.InferOutput<typeof backgroundTellingSchema>;

/** Likewise one that a model alone read of an event that rules read too. */
export const readTellingSchema = v.object({ ...backgroundTellingSchema.entries, readBy: readByModelSchema });

/** That the event stands beside the main happening of an article, and by which rule, in words. */
export const asideSchema = v.object({ main: v.string(), by: v.string() });
export type Aside = v.InferOutput<typeof asideSchema>;

/** The story that an event belongs to: see `story.ts`. It is open for 24 hours from `since` on. */
export const eventStorySchema = v.object({ ...asideSchema.entries, since: instantSchema });
export type EventStory = v.InferOutput<typeof eventStorySchema>;

/** Another event that looked like this one when it began, and not enough to be it: a person decides. */
export const nearEventSchema = v.object({
  eventId: v.string(),
  score: v.number(),
  said: v.array(v.string()),
});

/**
 * An article that codes nothing, whose headline and lead name what the event's reports name: it is listed with the event, and
 * nothing of the event rests on it. From `mentionsFrom` on it counts as one that mentions it; below that it only may.
 */
export const eventMentionSchema = v.object({
  ...backgroundTellingSchema.entries,
  score: v.number(),
  /** What speaks for it, in words. */
  said: v.array(v.string()),
});
export type EventMention = v.InferOutput<typeof eventMentionSchema>;

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
  /**
   * True when only publishers that nobody has rated tell it: then all of this is theirs, beside none that is rated. Also when
   * a model alone read it.
   */
  unrated: v.optional(v.boolean(), false),
  killed: v.nullable(v.number()),
  wounded: v.optional(v.nullable(v.number()), null),
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
  /** Who read it, when no rule did: only watches that ask for that are told of it. */
  readBy: v.exactOptional(readByModelSchema),
  /** Reports that a model alone read, beside those of rules: in no count and no list of who tells it. Ten at most. */
  alsoRead: v.exactOptional(v.array(readTellingSchema)),
  /** Articles that code nothing and mention it, or may, the likest first; absent where there are none. Twenty at most. */
  mentionedBy: v.exactOptional(v.array(eventMentionSchema)),
  /** Where its reports differ, with who tells what; nothing where they agree. */
  claims: v.optional(v.array(claimSchema), []),
  /** What analysts said of it, the latest last: `ruling.ts` says when it alerts nobody any longer. */
  feedback: v.optional(v.array(feedbackSchema), []),
  /** Ids of events that proved to be this one: they lead here for ever. */
  folded: v.optional(v.array(v.string()), []),
  /** The event that this one proved to be, to which its reports have gone; retracted, it only leads there. */
  foldedInto: v.optional(v.nullable(v.string()), null),
  /** Null for a happening that stands by itself, as most do. */
  story: v.optional(v.nullable(eventStorySchema), null),
  /** Five at most. */
  mayBe: v.optional(v.array(nearEventSchema), []),
  /** What a second reader makes of it; absent where none was asked. */
  secondReading: v.exactOptional(secondReadingSchema),
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

/** Every id by which the event may have been told: its own first, then those that lead to it. */
export const idsOf = ({ id, folded }: Pick<SecurityEvent, "id" | "folded">): string[] => [id, ...folded];
