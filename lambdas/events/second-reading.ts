import * as v from "valibot";
import { isDoubted, judgementSchema, type Opinion, opinionSchema } from "../reader/opinion.ts";
import { readAgain } from "../reader/read-again.ts";
import { isNews, type Report } from "../reports/report.ts";
import type { EventReport, SecurityEvent } from "./event.ts";
import { sayCorrected } from "./say-corrected.ts";

/** Why an article was not read by the second reader. */
export const unreadReasons = [
  "budget",
  "share",
  "throttled",
  "late",
  "refused",
  "failed",
  "no-answer",
  "stale",
] as const;
export const unreadSchema = v.picklist(unreadReasons);
export type Unread = v.InferOutput<typeof unreadSchema>;

/** What stands beside a report of an event once its article was given to the second reader: an opinion, or why there is none. */
export const reportReadingSchema = v.object({
  reportId: v.string(),
  revision: v.number(),
  opinion: v.nullable(opinionSchema),
  unread: v.nullable(unreadSchema),
});
export type ReportReading = v.InferOutput<typeof reportReadingSchema>;

/** An opinion as an event keeps it: what a message says of it. */
const keptOpinionSchema = v.object({
  reportId: v.string(),
  publisher: v.string(),
  judgement: judgementSchema,
  repeats: v.nullable(v.string()),
  /** The article's own words, at most 20. */
  quote: v.string(),
  /** What it has otherwise, a line each: "place: Tyre, not Sidon". */
  corrected: v.array(v.string()),
  model: v.string(),
  promptVersion: v.string(),
});
export type KeptOpinion = v.InferOutput<typeof keptOpinionSchema>;

/** What a second reader, a language model, makes of an event. Nothing else of the event rests on it. */
export const secondReadingSchema = v.object({
  /** It speaks against telling every report that counts and is in words of its own. */
  doubted: v.boolean(),
  /** It says of all of them that they are not so, background, or out of scope. */
  withdrawn: v.boolean(),
  /** It has some field of some report otherwise. */
  corrected: v.boolean(),
  /** Ten at most, of the reports that count first. */
  opinions: v.array(keptOpinionSchema),
  /** Why some report was not read; null when none is known to be. */
  unread: v.nullable(unreadSchema),
});
export type SecondReading = v.InferOutput<typeof secondReadingSchema>;

const most = { opinions: 10, lines: 8, line: 160 };

/** Readings of the reports as they now are: what was said of a former revision counts for nothing. */
function currentReadings(
  reports: readonly Report[],
  readings: readonly ReportReading[],
): ReadonlyMap<string, ReportReading> {
  const revisions = new Map(reports.map(({ id, revision }) => [id, revision]));
  return new Map(
    readings
      .filter(({ reportId, revision }) => revisions.get(reportId) === revision)
      .map((reading) => [reading.reportId, reading]),
  );
}

/** What the second reader makes of an event that these reports tell; null when it was asked of none. */
export function secondReadingOf(
  { reports: kept, reportCount, modality }: Pick<SecurityEvent, "reports" | "reportCount" | "modality">,
  reports: readonly Report[],
  readings: readonly ReportReading[],
): SecondReading | null {
  const current = currentReadings(reports, readings);
  if (current.size === 0) return null;
  const opinionOf = ({ reportId }: EventReport): Opinion | null => current.get(reportId)?.opinion ?? null;
  const tellings = kept.filter(
    (one) => one.counts && one.copyOf === null && (modality === "denied" || one.modality !== "denied"),
  );
  // Of an event that keeps only some of its reports nobody has read all.
  const all = (is: (opinion: Opinion) => boolean): boolean =>
    reportCount <= kept.length &&
    tellings.length > 0 &&
    tellings.every((telling) => {
      const opinion = opinionOf(telling);
      return opinion !== null && is(opinion);
    });
  const opinions = kept.flatMap((telling): KeptOpinion[] => {
    const [opinion, report] = [opinionOf(telling), reports.find(({ id }) => id === telling.reportId)];
    return opinion === null || report === undefined ? [] : [keptOpinion(opinion, telling, report)];
  });
  return {
    doubted: all(isDoubted),
    withdrawn: all(({ judgement }) => withdrawing.has(judgement)),
    corrected: opinions.some(({ corrected }) => corrected.length > 0),
    opinions: opinions.slice(0, most.opinions),
    unread: [...current.values()].find(({ unread }) => unread !== null)?.unread ?? null,
  };
}

/** What is said of a happening that is none, or none of ours. */
const withdrawing: ReadonlySet<string> = new Set(["not-so", "background", "out-of-scope"]);

const keptOpinion = (opinion: Opinion, { publisher }: EventReport, report: Report): KeptOpinion => ({
  reportId: opinion.reportId,
  publisher,
  judgement: opinion.judgement,
  repeats: opinion.repeats,
  quote: opinion.quote,
  corrected: sayCorrected(report, readAgain(report, opinion))
    .slice(0, most.lines)
    .map((line) => (line.length > most.line ? `${line.slice(0, most.line - 1)}…` : line)),
  model: opinion.model,
  promptVersion: opinion.promptVersion,
});

/**
 * The reports as the second reader has them: corrected, and without those that it speaks against, unless nothing is left
 * then. They are folded to see what it would hit, and never stored.
 */
export function reportsReadAgain(reports: readonly Report[], readings: readonly ReportReading[]): Report[] {
  const current = currentReadings(reports, readings);
  const opinionOf = ({ id }: Report) => current.get(id)?.opinion ?? null;
  const stand = reports.filter((report) => {
    const opinion = opinionOf(report);
    return opinion === null || !isDoubted(opinion);
  });
  return (stand.some(isNews) ? stand : reports).map((report) => {
    const opinion = opinionOf(report);
    return opinion === null ? report : readAgain(report, opinion);
  });
}
