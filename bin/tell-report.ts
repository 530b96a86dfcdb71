import { actorsLine, placeLine } from "../lambdas/events/event-line.ts";
import type { CodedReport } from "../lambdas/reports/report.ts";
import { sayStandingInFull } from "./say-standing.ts";

/** One report for a person: who did what to whom, where, when, how sure, and because of which words. */
export function tellReport(report: CodedReport): string[] {
  const { sentence, trigger } = report.evidence;
  return [
    `  ${[report.ploverClass, report.mode].filter(Boolean).join(" ")}: ${actorsLine(report)}`,
    `    where     ${tellPlace(report)}`,
    `    when      ${tellDate(report)}`,
    `    how sure  ${report.modality}${report.modalityWords === "" ? "" : ` ("${report.modalityWords}")`}, severity ${report.severity}, confidence ${report.confidence.toFixed(2)}`,
    ...(report.standing === undefined ? [] : [`    standing  ${sayStandingInFull(report)}`]),
    `    because   "${sentence.text.trim()}"`,
    `              by "${trigger.text}", rule ${report.rule}`,
  ];
}

function tellPlace({ place }: CodedReport): string {
  if (place === null) return "unknown";
  const where = placeLine({ ...place, inferred: false });
  return place.inferred
    ? `${where}, inferred: ${place.reason}`
    : `${where} (${place.lat}, ${place.lon}; ${place.precision})`;
}

function tellDate({ eventDate }: CodedReport): string {
  const days = eventDate.from === eventDate.to ? eventDate.from : `${eventDate.from} to ${eventDate.to}`;
  return eventDate.precision === "published" ? `${days}, the day of publication` : days;
}
