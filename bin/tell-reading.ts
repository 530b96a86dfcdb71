import { sayOpinion, sayUnread } from "../lambdas/alerts/say-reading.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { clean } from "./lines.ts";

/** What a second reader makes of an event: of each report its judgement, its proof, what it has otherwise, and which model said it. */
export function tellReading({ secondReading }: Pick<SecurityEvent, "secondReading">): string[] {
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
