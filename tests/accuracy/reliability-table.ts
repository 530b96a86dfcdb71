import { layOut } from "../../bin/table.ts";
import { binsOf, calibrationError, type Judgement } from "./calibration.ts";

/** Bins of confidence against the share that is right, of all strata and "right of count" of each one; then the errors. */
export function reliabilityTable(judgements: ReadonlyMap<string, readonly Judgement[]>): string {
  const all = binsOf([...judgements.values()].flat());
  const each = [...judgements.values()].map((own) => binsOf(own));
  const rows = all.flatMap(({ from, to, count, right, confidence }, n) =>
    count === 0
      ? []
      : [
          [
            `${from.toFixed(1)}-${to.toFixed(1)}`,
            String(count),
            confidence.toFixed(3),
            (right / count).toFixed(3),
            ...each.map((bins) => `${bins[n]?.right} of ${bins[n]?.count}`),
          ],
        ],
  );
  const errors = [all, ...each].map((bins) => calibrationError(bins).toFixed(3));
  const [ofAll = "", ...ofEach] = errors;
  return layOut(
    ["confidence", "events", "mean", "right", ...judgements.keys()],
    [...rows, ["calibration error", "", "", ofAll, ...ofEach]],
  );
}
