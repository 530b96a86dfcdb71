import type { Report } from "../reports/report.ts";

/**
 * Which lane merges a report: the group of its message in `reports.fifo`. One lane, so that no two merges ever run
 * side by side and there are no twin events; docs/scale.md says when to split it and what that risks.
 */
export function laneOf(_report: Pick<Report, "articleId">): string {
  return "lane-0";
}
