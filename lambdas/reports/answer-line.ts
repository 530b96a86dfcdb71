import * as v from "valibot";
import type { CodableArticle } from "../article/article.ts";
import { codedText } from "../article/coded-text.ts";
import { signatureOf } from "../article/signature-of.ts";
import { check } from "../check.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { innerLand } from "../mentions/inner-land.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { codeJudged, type Judged, type Named } from "./code-article.ts";
import { deedWords } from "./lexicon/deed-words.ts";
import type { PloverClass } from "./plover.ts";
import { type CodedReport, type Report, type ReportActor, type Standing, standingOf } from "./report.ts";
import { type Provenance, withProvenance } from "./with-provenance.ts";

const lineSchema = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string()), ""),
  text: v.string(),
  publishedAt: v.optional(v.nullable(v.string()), ""),
  publisher: v.optional(v.nullable(v.string()), ""),
  url: v.optional(v.nullable(v.string()), ""),
});

/** Undated texts are read as of this day: no clock is read, so that the same line always gets the same answer. */
const undated = "2000-01-01T00:00:00.000Z";

/** The coder's answer to one line of text: reports and mentions, nothing stored. */
export interface Answer {
  id: string;
  relevant: boolean;
  relevance: number;
  events: {
    class: string;
    subclass: string;
    actors: { id: string; name: string; role: "source" | "target" | "mentioned"; text: string }[];
    locations: { name: string; lat: number; lon: number; country: string; text: string }[];
    date: string;
    trigger: string;
    sentence: string;
    modality: string;
    confidence: number;
  }[];
  mentions: {
    actors: { text: string; id: string }[];
    locations: { text: string; lat: number; lon: number; country: string }[];
  };
}

/** Headline and text of a line. @throws {BadInput} when it is not `{id, text, …}`. */
export function textOfLine(input: unknown): string {
  const { title, text } = check(lineSchema, input, "the line");
  return codedText({ title: title ?? "", text });
}

/** @throws {BadInput} when the line is not `{id, text, …}`. */
export function answerLine(input: unknown, knowledge: Knowledge): Answer {
  const article = articleOfLine(input);
  const { id } = article;
  const { relevance, reports } = codeJudged(article, knowledge);
  const mentions = findMentions(codedText(article), knowledge);
  return {
    id,
    relevant: relevance.relevant,
    relevance: relevance.score,
    events: reports.map(eventOf),
    mentions: {
      actors: mentions.flatMap((mention) =>
        mention.kind === "actor" && (mention.reference === null || mention.reference === "short form")
          ? [{ text: mention.text, id: mention.id ?? "" }]
          : [],
      ),
      locations: mentions.flatMap((mention) => {
        // A state that acts ("Iran said") is a place name too, as gazetteers count them.
        const place = knowledge.places.get(mention.placeId ?? "");
        if (place === undefined) return [];
        const inner = innerLand(mention.text, place, knowledge);
        return [{ text: mention.text, place }, ...(inner === null ? [] : [inner])].map((one) => ({
          text: one.text,
          lat: one.place.lat,
          lon: one.place.lon,
          country: one.place.countries[0] ?? "",
        }));
      }),
    },
  };
}

/** The coder's whole reports of one line, whatever their standing, as they are stored but for their provenance. */
export interface ReportsAnswer {
  id: string;
  relevant: boolean;
  relevance: number;
  /** Why the text was read in part; null when it was read whole. */
  inPart: string | null;
  reports: (CodedReport & { standing: Standing; isMain: boolean })[];
}

/** @throws {BadInput} when the line is not `{id, text, …}`. */
export function reportsLine(input: unknown, knowledge: Knowledge): ReportsAnswer {
  const article = articleOfLine(input);
  return answerOf(article, codeJudged(article, knowledge));
}

function answerOf({ id }: CodableArticle, { relevance, reports, inPart }: Judged): ReportsAnswer {
  return {
    id,
    relevant: relevance.relevant,
    relevance: relevance.score,
    inPart,
    reports: reports.map((report) => ({
      ...report,
      standing: standingOf(report),
      isMain: report.isMain === true,
    })),
  };
}

/** A line's answer, and its reports with their provenance, as merging takes them. */
export interface MergeableAnswer {
  answer: ReportsAnswer;
  reports: Report[];
  article: Provenance;
  /** What headline and lead name; null of an article that is not about security. */
  named: Named | null;
}

/**
 * The reports of one line as an article of a publisher that is believed: by hand nobody rates one, and what nobody rates shows
 * nothing to be one. `n` tells lines apart that have the same id. @throws {BadInput} when the line is not `{id, text, …}`.
 */
export function mergeableLine(input: unknown, n: number, knowledge: Knowledge): MergeableAnswer {
  const { publisher, url } = check(lineSchema, input, "the line");
  const article = articleOfLine(input);
  const judged = codeJudged(article, knowledge);
  const signature = signatureOf(article.text);
  const provenance: Provenance = {
    id: `${n}`,
    revision: 1,
    url: url ? url : null,
    title: article.title,
    publisher: publisher ? publisher : article.id,
    reliability: "C",
    stance: "independent",
    publishedAt: article.publishedAt,
    firstSeenAt: article.publishedAt,
    reading: "by-hand",
  };
  const answer = answerOf(article, judged);
  const reports = answer.reports.map((report, at) => withProvenance(report, at, provenance, signature));
  return { answer, reports, article: provenance, named: judged.named };
}

/** The article of a line, with its publisher. @throws {BadInput} when the line is not `{id, text, …}`. */
export function articleOfLine(input: unknown): CodableArticle & { publisher: string } {
  const { id, title, text, publishedAt, publisher } = check(lineSchema, input, "the line");
  const dated =
    publishedAt && !Number.isNaN(Date.parse(publishedAt)) ? new Date(publishedAt).toISOString() : undated;
  return { id, revision: 1, title: title ?? "", text, publishedAt: dated, publisher: publisher ?? "" };
}

/**
 * PLOVER knows no modality for what is ahead: what a party says that it will do is AGREE when it is cooperative and
 * THREATEN when it is hostile (manual 0.8, sections 3.1 and 3.11). A report keeps the class of the deed and says `planned`.
 */
function ploverClassOf({ ploverClass, modality, modalityWords }: CodedReport): CodedReport["ploverClass"] {
  const isSaid =
    (modality === "planned" || modality === "announced") &&
    deedWords.promises.foundIn(modalityWords) !== null;
  return (isSaid ? promised[ploverClass] : undefined) ?? ploverClass;
}

/** What a deed is exported as when a party says that it will do it. */
const promised: Readonly<Partial<Record<PloverClass, PloverClass>>> = {
  SUPPORT: "AGREE",
  CONCEDE: "AGREE",
  COOPERATE: "AGREE",
  AID: "AGREE",
  RETREAT: "AGREE",
  SANCTION: "THREATEN",
  COERCE: "THREATEN",
  ASSAULT: "THREATEN",
};

/**
 * The mode and ACLED's sub-type. Coercion without a sub-type also carries the word by which PLOVER describes its class (manual 0.8,
 * section 3.15): readers of the line take a COERCE that says nothing else for an arrest.
 */
function subclassOf({ ploverClass, mode, acledSubType }: CodedReport): string {
  const heading = acledSubType === null ? headings[ploverClass] : undefined;
  return [mode, acledSubType, heading].filter((part) => part != null).join(", ");
}

const headings: Readonly<Partial<Record<PloverClass, string>>> = { COERCE: "repression" };

function eventOf(report: CodedReport): Answer["events"][number] {
  const as = (role: "source" | "target" | "mentioned", actors: readonly ReportActor[]) =>
    actors.map(({ id, name, text }) => ({ id, name, role, text }));
  const { place } = report;
  return {
    class: ploverClassOf(report),
    subclass: subclassOf(report),
    actors: [
      ...as("source", report.sourceActors),
      ...as("target", report.targetActors),
      ...as("mentioned", report.attributedTo),
    ],
    locations:
      // A place that no word names is a guess; the line has no mark for it.
      place === null || place.inferred
        ? []
        : [
            {
              name: place.name,
              lat: place.lat,
              lon: place.lon,
              country: place.countries[0] ?? "",
              text: place.text,
            },
          ],
    date: report.eventDate.from,
    trigger: report.evidence.trigger.text,
    sentence: report.evidence.sentence.text,
    modality: report.modality,
    confidence: report.confidence,
  };
}
