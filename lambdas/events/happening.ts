import * as v from "valibot";
import { kindByHeading } from "../article/kind-by-heading.ts";
import { instantSchema } from "../check.ts";
import { tokenize } from "../mentions/tokens.ts";
import { leadSchema } from "../reports/lead.ts";
import { modalitySchema, ploverClassSchema } from "../reports/plover.ts";
import { eventDateSchema, type Report, reportPlaceSchema } from "../reports/report.ts";
import { tellingOf } from "../reports/same-happening.ts";
import type { SecurityEvent } from "./event.ts";
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
  /**
   * Where its article tells it: `main`, what headline and lead are about; beside that in the `lead`, or in the `body`. Nothing was
   * known of it before 1.6.
   */
  toldIn: v.optional(v.picklist(["main", "lead", "body"]), "main"),
  /** What headline and lead name; null of what the body tells, and when it was not kept. */
  lead: v.optional(v.nullable(leadSchema), null),
  /** The article that tells it: what one tells apart is two. Not known of rows of before it was kept. */
  articleId: v.exactOptional(v.string()),
});
export type Happening = v.InferOutput<typeof happeningSchema>;

export const happeningOfReport = (report: Report): Happening => happeningIn(report, placeInArticle(report));

/** What both a report and an event made of several say of a happening. */
export const factsOf = (told: Report | SecurityEvent) => ({
  ploverClass: told.ploverClass,
  mode: told.mode,
  modality: told.modality,
  eventDate: told.eventDate,
  place: told.place,
  sourceIds: told.sourceActors.map(({ id }) => id),
  targetIds: told.targetActors.map(({ id }) => id),
  weapon: told.weapon,
});

/** `toldIn`: where the article tells it, in this report or in others. */
export const happeningIn = (report: Report, toldIn: Happening["toldIn"]): Happening => ({
  ...factsOf(report),
  articleId: report.articleId,
  firstPublishedAt: report.publishedAt,
  lastPublishedAt: report.publishedAt,
  killed: report.toll.killed?.least ?? null,
  toldIn,
  // Headline and lead are about the main happening: what is told beside it is known by its own sentences.
  ...(toldIn === "main"
    ? { words: [toldWords(report.title, report.evidence.sentence.text)], particulars: [report.particulars] }
    : {
        words: [toldWords(sentencesOf(report))],
        particulars: [
          toldIn === "body" ? namedIn(sentencesOf(report), report.particulars) : report.particulars,
        ],
      }),
  lead: toldIn === "body" ? null : (report.lead ?? null),
});

export function placeInArticle(report: Report): Happening["toldIn"] {
  const isMain = report.isMain !== false;
  const isNews = kindByHeading(report) === "news";
  if (isMain && (isNews || isInHeadline(report))) return "main";
  if (!isNews) return "body";
  return isMain || tellingOf(report).isLead ? "lead" : "body";
}

/** A page that goes through what happened is about that of which its headline speaks, if any. */
const isInHeadline = ({ title, evidence: { sentence } }: Report) => sentence.start < title.length;

const sentencesOf = ({ evidence }: Report): string =>
  [evidence.sentence, ...evidence.retold.map(({ sentence }) => sentence)].map(({ text }) => text).join(" ");

function namedIn(text: string, particulars: readonly string[]): string[] {
  const words = new Set(tokenize(text).map((token) => token.fold));
  return particulars.filter((name) => words.has(name));
}
