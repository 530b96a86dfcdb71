import type { Knowledge } from "../mentions/knowledge.ts";
import { ownerOf, type Report } from "../reports/report.ts";
import type { Copies } from "./find-copies.ts";
import { isOfState, isParty, stateBehind } from "./stance.ts";
import { weighReports } from "./weigh-reports.ts";

/**
 * NATO Admiralty credibility of an event, by who tells it:
 *
 * | told by                                       | one voice | two | three and more |
 * |-----------------------------------------------|-----------|-----|----------------|
 * | at least one of reliability A or B            | 3         | 2   | 1              |
 * | at best C                                     | 3         | 3   | 2              |
 * | at best D or E                                | 4         | 4   | 3              |
 * | only F (nobody has rated them), or a model    | 6         | 6   | 6              |
 *
 * One step worse (5 at worst) when nobody says that it happened as fact, and one more when it is denied. What is
 * only denied, historical or hypothetical: 6, there is nothing to judge. A voice is an owner of publishers, but all state
 * media of one state, and all papers of one party, are one voice; a copy is the voice of whom it copies. Reports that do
 * not count (`weigh-reports.ts`) are no voice, neither for it nor against it. State media that
 * accuse the enemy of their own state (a conflict whose victim is theirs and whose author is not), and a party to the
 * conflict on any conflict, are no voice beside others, and count as one grade less reliable when they stand alone.
 */
export function credibilityOf(reports: readonly Report[], copies: Copies, knowledge: Knowledge): number {
  const { counted, unrated } = weighReports(reports, knowledge);
  const assertions = counted.filter(
    ({ modality }) => modality !== "denied" && modality !== "historical" && modality !== "hypothetical",
  );
  if (unrated || assertions.length === 0) return 6;
  const impartial = assertions.filter((report) => !isPartial(report, knowledge));
  const voices = new Set(
    (impartial.length > 0 ? impartial : assertions).map((report) => voiceOf(copies.get(report.id) ?? report)),
  );
  const best =
    impartial.map(({ reliability }) => reliability).toSorted()[0] ??
    lessReliable(assertions.map(({ reliability }) => reliability).toSorted()[0] ?? "F");
  const byVoices = table[best];
  const base = byVoices[Math.min(voices.size, byVoices.length) - 1] ?? 6;
  const isFact = assertions.some(({ modality }) => modality === "happened");
  const isDenied = counted.some(({ modality }) => modality === "denied");
  return Math.min(5, base + (isFact ? 0 : 1) + (isDenied ? 1 : 0));
}

/** Whether the publisher speaks for a side of the conflict that it reports, against the other. */
function isPartial({ stance, quadClass, eventDate, ...report }: Report, knowledge: Knowledge): boolean {
  if (!quadClass.endsWith("conflict")) return false;
  if (isParty(stance)) return true;
  const state = stateBehind(stance, knowledge);
  if (state === null) return false;
  const isOwn = (actor: { id: string }) => isOfState(actor, state, eventDate.from, knowledge);
  return (
    report.targetActors.some(isOwn) && report.sourceActors.length > 0 && !report.sourceActors.some(isOwn)
  );
}

const grades = ["A", "B", "C", "D", "E", "F"] as const;
const lessReliable = (grade: Report["reliability"]) =>
  grade === "F" ? "F" : (grades[Math.min(grades.indexOf(grade) + 1, 4)] ?? "E");

const voiceOf = (report: Report) => (report.stance === "independent" ? ownerOf(report) : report.stance);

const table: Record<Report["reliability"], readonly number[]> = {
  A: [3, 2, 1],
  B: [3, 2, 1],
  C: [3, 3, 2],
  D: [4, 4, 3],
  E: [4, 4, 3],
  F: [6],
};
