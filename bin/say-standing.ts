import { type CodedReport, standingOf } from "../lambdas/reports/report.ts";

type Judged = Pick<CodedReport, "standing" | "isMain" | "standingParts">;

/** What a report is to its article: "news, the main happening of its article". */
export const sayStanding = (report: Judged): string =>
  `${standingOf(report)}${report.isMain === true ? ", the main happening of its article" : ""}`;

/** The parts of the sum that decided it; what was coded before there were standings has none. */
export function sayWhyStanding({ standing, standingParts = [] }: Judged): string {
  return standing === undefined ? "coded before there were standings" : standingParts.join("; ");
}

/** Of a sum's parts, as "told by the way -0.54", the three that weigh most, and how many more there are. */
export function weightiest({ standingParts = [] }: Judged): string[] {
  const weightOf = (part: string) => Math.abs(Number(/[+-][\d.]+$/.exec(part)?.[0] ?? 0));
  const most = standingParts.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 3);
  const more = standingParts.length - most.length;
  return more === 0 ? most : [...most, `and ${more} more`];
}

/** Both in one line. */
export function sayStandingInFull(report: Judged): string {
  const why = sayWhyStanding(report);
  return why === "" ? sayStanding(report) : `${sayStanding(report)}: ${why}`;
}
