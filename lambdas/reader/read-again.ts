import type { CodedReport } from "../reports/report.ts";
import type { Opinion } from "./opinion.ts";

/** The report as the second reader has it. The report itself is never changed: both readings are shown. */
export const readAgain = <R extends CodedReport>(
  report: R,
  { correction }: Pick<Opinion, "correction">,
): R => ({
  ...report,
  ...correction,
});
