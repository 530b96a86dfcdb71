import { isReprint, openSignature } from "../article/is-reprint.ts";
import type { Report } from "../reports/report.ts";

/** By the id of a report that reprints another publisher's text: that publisher's report. */
export type Copies = ReadonlyMap<string, Report>;

/**
 * Which of an event's reports are copies, and of what. Reports are given in the order of publication: the earliest of
 * those that share a text is the original, whatever order they were merged in. Nobody copies himself.
 */
export function findCopies(reports: readonly Report[]): Copies {
  const originals = new Map<string, Report>();
  const signed = reports.flatMap((report) =>
    report.signature === null ? [] : [{ report, text: openSignature(report.signature) }],
  );
  for (const [at, { report, text }] of signed.entries()) {
    const original = signed
      .slice(0, at)
      .filter((earlier) => isReprint(earlier.text, text))
      .map((earlier) => originals.get(earlier.report.id) ?? earlier.report)
      .find(({ publisher }) => publisher !== report.publisher);
    if (original !== undefined) originals.set(report.id, original);
  }
  return originals;
}
