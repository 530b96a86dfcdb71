import { sayOpinion, sayUnread } from "../lambdas/alerts/say-reading.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import type { CodedReport } from "../lambdas/reports/report.ts";
import type { Reading } from "../lambdas/store/readings.ts";
import { clean } from "./lines.ts";

type Read = Pick<SecurityEvent, "secondReading" | "readBy" | "alsoRead"> &
  Partial<Pick<SecurityEvent, "reports">>;

/** What a second reader makes of an event: of each report its judgement, its proof, what it has otherwise, and which model said it. */
export function tellReading(event: Read): string[] {
  return [...tellReadAlone(event), ...tellSecondReading(event)];
}

/** What a model read where no rule did: on which words of which article it rests. */
function tellReadAlone({ readBy, reports = [], alsoRead = [] }: Read): string[] {
  if (readBy === undefined && alsoRead.length === 0) return [];
  const read = readBy === undefined ? [] : reports;
  return [
    "",
    readBy === undefined
      ? "Read by a model too, which changes nothing of it"
      : `Read by the model ${clean(readBy.model)} alone, prompt ${clean(readBy.promptVersion)}: no rule reads it, and nobody has checked it`,
    ...read.map(
      ({ reportId, publisher, trigger }) => `  ${reportId} (${clean(publisher)}): "${clean(trigger)}"`,
    ),
    ...alsoRead.map(
      ({ reportId, publisher, title, readBy: by }) =>
        `  ${reportId} (${clean(publisher)}): ${clean(title)}  [${clean(by.model)}, prompt ${clean(by.promptVersion)}]`,
    ),
  ];
}

function tellSecondReading({ secondReading }: Read): string[] {
  if (secondReading === undefined) return [];
  const { doubted, opinions, unread } = secondReading;
  return [
    "",
    `Second reader${doubted ? ": it doubts the event" : ""}`,
    ...opinions.flatMap((opinion) => [
      `  ${opinion.reportId} (${clean(opinion.publisher)}): ${clean(sayOpinion(opinion))}  [${clean(opinion.model)}, prompt ${clean(opinion.promptVersion)}]`,
      ...opinion.corrected.map((line) => `    as it has it, ${clean(line)}`),
    ]),
    ...(unread === null ? [] : [`  not read: ${sayUnread(unread)}`]),
  ];
}

/** What one article's question took and cost, what of the answer code refused, and what it finds that no report tells. */
export function tellAsked({ articleId, tokens, dollars, missed, thrown, thrownCount }: Asked): string[] {
  return [
    `  ${articleId}: ${tokens.input} tokens asked, ${tokens.output} answered, $${dollars.toFixed(6)}`,
    ...(missed === null
      ? []
      : [
          `    told by no report, as it has it: ${missed.ploverClass}, "${clean(missed.evidence.trigger.text)}"`,
        ]),
    ...thrown.map(
      ({ reportId, part, reason }) =>
        `    not taken: ${part}${reportId === null ? "" : ` of ${reportId}`}: ${clean(reason)}`,
    ),
    ...(thrownCount > thrown.length ? [`    not taken: ${thrownCount - thrown.length} more`] : []),
  ];
}

type Asked = Pick<Reading, "articleId" | "tokens" | "dollars" | "thrown" | "thrownCount"> & {
  missed: Pick<CodedReport, "ploverClass" | "evidence"> | null;
};
