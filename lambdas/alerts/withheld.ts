import type { SecurityEvent } from "../events/event.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import { type Replayed, replayWatch } from "./replay-watch.ts";
import type { Watch } from "./watch.ts";

/** What alone keeps a happening from a watch: its `minConfidence`, that it is told as background, or both. */
export type WithheldBy = "confidence" | "standing" | "standing and confidence";

/** The alert that a watch would have sent, had it not asked that. */
export interface Withheld extends Pick<Replayed, "at" | "eventId" | "severity" | "confidence" | "said"> {
  by: WithheldBy;
}

/**
 * What nothing but confidence or standing keeps from a watch, by the least that does; null when the watch tells of the
 * event, or something else keeps it out as well.
 */
export function withheldFrom(
  event: Pick<SecurityEvent, "id" | "feedback">,
  reports: readonly Report[],
  watch: Watch,
  knowledge: Knowledge,
): Withheld | null {
  const replayed = (told: readonly Report[], minConfidence: number) =>
    replayWatch(event, told, { ...watch, minConfidence }, knowledge)[0];
  if (replayed(reports, watch.minConfidence) !== undefined) return null;
  const asNews = reports.map((report): Report => ({ ...report, standing: "news" }));
  const ways: [WithheldBy, readonly Report[], number][] = [
    ["confidence", reports, 0],
    ["standing", asNews, watch.minConfidence],
    ["standing and confidence", asNews, 0],
  ];
  for (const [by, told, minConfidence] of ways) {
    const alert = replayed(told, minConfidence);
    if (alert === undefined) continue;
    const { at, eventId, severity, confidence, said } = alert;
    return { by, at, eventId, severity, confidence, said };
  }
  return null;
}
