import type { CodedReport } from "../../lambdas/reports/report.ts";
import { comparableActors } from "../comparable-actors.ts";
import type { ExpectedReport } from "./expected.ts";

/** A happening in what is compared of it. */
export type Reading = Pick<
  ExpectedReport,
  "ploverClass" | "mode" | "source" | "target" | "place" | "modality"
>;

/** An inferred place counts as none: no word of the article names it. */
export const readingOf = (report: {
  ploverClass: CodedReport["ploverClass"];
  mode: string | null;
  sourceActors: readonly { id: string }[];
  targetActors: readonly { id: string }[];
  place: CodedReport["place"];
  modality: CodedReport["modality"];
}): Reading => ({
  ploverClass: report.ploverClass,
  mode: report.mode,
  source: report.sourceActors.map(({ id }) => id),
  target: report.targetActors.map(({ id }) => id),
  place: report.place === null || report.place.inferred ? null : report.place.id,
  modality: report.modality,
});

/**
 * What was read of an article beside what should be, as lines that are alike where the reading is right: another right
 * reading counts as the first, and what may be left out is not asked for.
 */
export function compareReading(
  wanted: readonly ExpectedReport[],
  read: readonly Reading[],
): { read: string[]; wanted: string[] } {
  const open = [...wanted].sort((a, b) => Number(a.optional) - Number(b.optional));
  const unforeseen: string[] = [];
  const found: string[] = [];
  for (const one of read) {
    const at = open.findIndex((other) => isRight(one, other));
    const [right] = at < 0 ? [] : open.splice(at, 1);
    if (right === undefined) unforeseen.push(lineOf(one));
    else found.push(lineOf(right));
  }
  return {
    read: [...found, ...unforeseen].sort(),
    wanted: [...found, ...open.filter(({ optional }) => !optional).map(lineOf)].sort(),
  };
}

function isRight(read: Reading, wanted: ExpectedReport): boolean {
  if (wanted.optional)
    return (["ploverClass", "place", "modality"] as const).every((field) => read[field] === wanted[field]);
  const line = lineOf({ ...read, mode: null });
  return (
    (wanted.mode === null || wanted.mode === read.mode) &&
    [{}, ...wanted.or].some((other) => lineOf({ ...wanted, ...other, mode: null }) === line)
  );
}

const lineOf = ({ ploverClass, mode, source, target, place, modality }: Reading): string =>
  `${ploverClass}${mode === null ? "" : ` ${mode}`} | ${comparableActors(source).join("+")} > ${comparableActors(target).join("+")} | ${place ?? "-"} | ${modality}`;
