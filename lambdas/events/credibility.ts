import { affiliationsOf, type Knowledge, lookUpActor } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import type { Copies } from "./find-copies.ts";

/**
 * NATO Admiralty credibility of an event, by who tells it:
 *
 * | told by                                       | one voice | two | three and more |
 * |-----------------------------------------------|-----------|-----|----------------|
 * | at least one of reliability A or B            | 3         | 2   | 1              |
 * | at best C                                     | 3         | 3   | 2              |
 * | at best D or E                                | 4         | 4   | 3              |
 * | only F (never judged)                         | 6         | 3   | 3              |
 *
 * One step worse (5 at worst) when nobody says that it happened as fact, and one more when it is denied. What is
 * only denied, historical or hypothetical: 6, there is nothing to judge. A voice is a publisher, but all state media
 * of one state, and all papers of one party, are one voice; a copy is the voice of whom it copies. State media that
 * accuse the enemy of their own state (a conflict whose victim is theirs and whose author is not), and a party to the
 * conflict on any conflict, are no voice beside others, and count as one grade less reliable when they stand alone.
 */
export function credibilityOf(reports: readonly Report[], copies: Copies, knowledge: Knowledge): number {
  const assertions = reports.filter(
    ({ modality }) => modality !== "denied" && modality !== "historical" && modality !== "hypothetical",
  );
  if (assertions.length === 0) return 6;
  const impartial = assertions.filter((report) => !isPartial(report, knowledge));
  const voices = new Set(
    (impartial.length > 0 ? impartial : assertions).map((report) => voiceOf(copies.get(report.id) ?? report)),
  );
  const best =
    impartial.map(({ reliability }) => reliability).toSorted()[0] ??
    lessReliable(assertions.map(({ reliability }) => reliability).toSorted()[0] ?? "F");
  const byVoices = table[best];
  const base = byVoices[Math.min(voices.size, byVoices.length) - 1] ?? 6;
  if (base === 6) return 6;
  const isFact = assertions.some(({ modality }) => modality === "happened");
  const isDenied = reports.some(({ modality }) => modality === "denied");
  return Math.min(5, base + (isFact ? 0 : 1) + (isDenied ? 1 : 0));
}

/** Whether the publisher speaks for a side of the conflict that it reports, against the other. */
function isPartial({ stance, quadClass, ...report }: Report, knowledge: Knowledge): boolean {
  if (!quadClass.endsWith("conflict")) return false;
  if (stance === "party to the conflict") return true;
  const state = /^state media of (.+)$/.exec(stance)?.[1];
  const own = state === undefined ? null : (lookUpActor(knowledge, state)?.id ?? null);
  if (own === null) return false;
  const isOwn = ({ id }: { id: string }) =>
    affiliationsOf(knowledge, id, report.eventDate.from).includes(own);
  return (
    report.targetActors.some(isOwn) && report.sourceActors.length > 0 && !report.sourceActors.some(isOwn)
  );
}

const grades = ["A", "B", "C", "D", "E", "F"] as const;
const lessReliable = (grade: Report["reliability"]) =>
  grade === "F" ? "F" : (grades[Math.min(grades.indexOf(grade) + 1, 4)] ?? "E");

const voiceOf = ({ stance, publisher }: Report) => (stance === "independent" ? publisher : stance);

const table: Record<Report["reliability"], readonly number[]> = {
  A: [3, 2, 1],
  B: [3, 2, 1],
  C: [3, 3, 2],
  D: [4, 4, 3],
  E: [4, 4, 3],
  F: [6, 3, 3],
};
