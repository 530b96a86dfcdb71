import * as v from "valibot";
import { readingSchema } from "../article/article.ts";
import { signatureSchema } from "../article/signature-of.ts";
import { daySchema, instantSchema } from "../check.ts";
import { reliabilitySchema } from "../feed/feed.ts";
import { precisions } from "../mentions/place.ts";
import { leadSchema } from "./lead.ts";
import { modalitySchema, ploverClassSchema, quadClassSchema } from "./plover.ts";
import { tollSchema } from "./tolls/toll.ts";

/** A stretch of the article's text; offsets end-exclusive, in UTF-16 code units. */
export const spanSchema = v.object({ start: v.number(), end: v.number(), text: v.string() });

/** An actor in a role. `id` is the dictionary's, or `unlisted:<name folded>` for one that it does not hold. */
export const reportActorSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** The words that named it here. */
  text: v.string(),
  reason: v.string(),
});
export type ReportActor = v.InferOutput<typeof reportActorSchema>;

/** Whether an actor has a row in the dictionary. */
export const isListed = ({ id }: Pick<ReportActor, "id">): boolean => !id.startsWith("unlisted:");
/** The ids of those that have one there. */
export const listedIds = (actors: readonly ReportActor[]): string[] =>
  actors.filter(isListed).map(({ id }) => id);

export const reportPlaceSchema = v.object({
  id: v.string(),
  name: v.string(),
  text: v.string(),
  precision: v.picklist(precisions),
  countries: v.array(v.string()),
  province: v.nullable(v.string()),
  lat: v.number(),
  lon: v.number(),
  /** True when no word places the event and the acting state was taken: watches on places do not match it. */
  inferred: v.boolean(),
  reason: v.string(),
});
export type ReportPlace = v.InferOutput<typeof reportPlaceSchema>;

/** When it happened: first and last day (equal when the day is known) and how exact that is. */
export const eventDateSchema = v.object({
  from: daySchema,
  to: daySchema,
  /** `published`: the text gives no date, the article's own was taken. */
  precision: v.picklist(["day", "week", "month", "year", "published"]),
});
export type EventDate = v.InferOutput<typeof eventDateSchema>;

/** The kind of happening: a report says it, and an event takes it over from its reports. */
export const classificationEntries = {
  ploverClass: ploverClassSchema,
  /** How, within the class: `aerial`, `training`, `withdraw`; null when unsaid. */
  mode: v.nullable(v.string()),
  /** What about: `military`, `territory`, … */
  contexts: v.array(v.string()),
  quadClass: quadClassSchema,
  /** CAMEO root code, "01" to "20". */
  cameoRoot: v.string(),
  acledType: v.nullable(v.string()),
  acledSubType: v.nullable(v.string()),
  /** Goldstein-style, -10 (worst) to 10. */
  intensity: v.number(),
};

/** Actors of one role in a report: the longest real row has seven; a longer one is a list. */
export const mostActors = 10;

/**
 * What a happening is to its article. `news`: its article tells it as new. `background`: retold past, explanation, wish,
 * opinion or fiction; it begins no event, changes none, and alerts nobody.
 */
export const standings = ["news", "background"] as const;
export const standingSchema = v.picklist(standings);
export type Standing = v.InferOutput<typeof standingSchema>;

/** What was coded before there were standings is news: nothing that was stored loses its event. */
export const standingOf = ({ standing }: { standing?: Standing | undefined }): Standing => standing ?? "news";
export const isNews = (report: { standing?: Standing | undefined }): boolean => standingOf(report) === "news";

/** A language model, with the version of what it was asked, that read what no rule could. */
export const readByModelSchema = v.object({ model: v.string(), promptVersion: v.string() });
export type ReadByModel = v.InferOutput<typeof readByModelSchema>;

/** Whether rules read it, and not a model alone. */
export const isByRules = ({ readBy }: { readBy?: ReadByModel }): boolean => readBy === undefined;

/** One happening as one article tells it: who did what to whom, where, when, how sure. */
export const codedReportSchema = v.object({
  ...classificationEntries,
  sourceActors: v.array(reportActorSchema),
  targetActors: v.array(reportActorSchema),
  /** Who is cited as saying so; never taken as an attacker for that. */
  attributedTo: v.array(reportActorSchema),
  place: v.nullable(reportPlaceSchema),
  eventDate: eventDateSchema,
  modality: modalitySchema,
  /** The words that decided the modality; "" for the default `happened`. */
  modalityWords: v.string(),
  /** Persons killed, wounded, captured and missing, as stated. */
  toll: tollSchema,
  weapon: v.nullable(v.string()),
  /** What it was done to, or what was moved by it, in the text's own words: "an oil tanker"; null where a name says it. */
  object: v.optional(v.nullable(v.string())),
  /** 1 slight … 5 grave. */
  severity: v.pipe(v.number(), v.minValue(1), v.maxValue(5)),
  /**
   * 0 to 1: the share of such reports that tell a new happening of their article, whatever their standing, as measured in
   * docs/accuracy.md. It says nothing of fields. Of reports coded before 1.6: how sure the reading was.
   */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The rule that coded it, `<class>/<name>`. */
  rule: v.string(),
  evidence: v.object({
    sentence: spanSchema,
    trigger: spanSchema,
    /** Where else the article tells the same happening, and by which rule that was read. */
    retold: v.array(v.object({ rule: v.string(), sentence: spanSchema })),
  }),
  /** Proper names and numbers that the article gives first, see `particulars.ts`; none in those coded before 1.4. */
  particulars: v.optional(v.array(v.string()), []),
  /** What else headline and lead name, see `lead.ts`; missing in those coded before it was kept. */
  lead: v.optional(leadSchema),
  /** Missing in those coded before 1.6: they are news where they already belong to an event. */
  standing: v.optional(standingSchema),
  /** The parts of the sum that decided the standing, with their points: "own fresh day +1.2". */
  standingParts: v.optional(v.array(v.string())),
  /** True for the one happening that its headline and lead are about. */
  isMain: v.optional(v.boolean()),
  /** Who read it where no rule did; absent in all that rules read. */
  readBy: v.exactOptional(readByModelSchema),
  coderVersion: v.string(),
});
export type CodedReport = v.InferOutput<typeof codedReportSchema>;

/** A coded report with its provenance, as stored. Bounded: at most 25 an article, about 4 KB each. */
export const reportSchema = v.object({
  ...codedReportSchema.entries,
  /** `<articleId>.<n>`, n counting the article's reports from 0. */
  id: v.string(),
  articleId: v.string(),
  revision: v.number(),
  url: v.nullable(v.string()),
  title: v.string(),
  publisher: v.string(),
  /** As of the article: see `ownerOf`. */
  owner: v.optional(v.string()),
  reliability: reliabilitySchema,
  stance: v.string(),
  publishedAt: instantSchema,
  firstSeenAt: instantSchema,
  reading: readingSchema,
  /** By which copies of the coded text are told; null when it is too short, or was coded before there were any. */
  signature: v.optional(v.nullable(signatureSchema), null),
});
export type Report = v.InferOutput<typeof reportSchema>;

/** The publisher's owner: all that one owner publishes is one voice. Rows that are older than owners do not name one. */
export const ownerOf = ({ owner, publisher }: Pick<Report, "owner" | "publisher">): string =>
  owner ?? publisher;
