import type { Knowledge } from "../mentions/knowledge.ts";
import { isByRules, type Report } from "../reports/report.ts";
import { speaksForParty } from "./stance.ts";

/** Whose word counts in an event. Every list keeps the order in which the reports were given. */
export interface Weighed {
  /** Those that the event is made of: they say that it is so. Never empty, if there are reports. */
  telling: Report[];
  /** All whose word counts: what is told, and the denials that are heard. */
  counted: Report[];
  /** They stand beside what rated publishers tell and change nothing of it. */
  uncounted: Report[];
  /** Nobody has rated any of the publishers that tell it. */
  unrated: boolean;
}

/** Whether somebody has judged the publisher: F says that it cannot be judged. What a model alone read is rated by nobody. */
export const isRated = (report: Pick<Report, "reliability" | "readBy">): boolean =>
  report.reliability !== "F" && isByRules(report);

/**
 * Beside a rated publisher one that nobody has rated counts for nothing, and its denial is heard only when it speaks
 * for one of the parties, by its stance: that it quotes one, anybody can claim. What only unrated ones tell is theirs.
 * Denials tell the event when there is nothing but denials.
 */
export function weighReports(reports: readonly Report[], knowledge: Knowledge): Weighed {
  const asserting = reports.filter(({ modality }) => modality !== "denied");
  const tellers = asserting.length > 0 ? asserting : reports;
  const rated = tellers.filter(isRated);
  const unrated = rated.length === 0;
  const telling = unrated ? [...tellers] : rated;
  const parties = telling.flatMap(({ sourceActors, targetActors }) => [...sourceActors, ...targetActors]);
  const isHeard = (report: Report) =>
    report.modality === "denied" &&
    (unrated ||
      isRated(report) ||
      speaksForParty(report, [...parties, ...report.sourceActors, ...report.targetActors], knowledge));
  const told = new Set(telling);
  const counts = new Set(reports.filter((report) => told.has(report) || isHeard(report)));
  return {
    telling,
    counted: [...counts],
    uncounted: reports.filter((report) => !counts.has(report)),
    unrated,
  };
}
