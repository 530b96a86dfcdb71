import { isReprint, openSignature } from "../article/is-reprint.ts";
import { ownerOf, type Report } from "../reports/report.ts";

/** By the id of a report that reprints another publisher's text: that publisher's report. */
export type Copies = ReadonlyMap<string, Report>;

/**
 * Which of an event's reports are copies, and of what. Reports are given in the order of publication, those of rated
 * publishers first: the first of those that share a text is the original, whatever order they were merged in, and no
 * unrated publisher makes copies of the others by an earlier date. Nobody copies himself, nor what his owner publishes.
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
      .find((one) => ownerOf(one) !== ownerOf(report));
    if (original !== undefined) originals.set(report.id, original);
  }
  return originals;
}
