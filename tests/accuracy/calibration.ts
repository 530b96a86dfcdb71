/** A report's confidence, and whether it was right. */
export interface Judgement {
  confidence: number;
  right: boolean;
}

/** The judgements whose confidence is at least `from` and below `to`; the last bin holds 1 as well. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  right: number;
  /** Mean confidence; not a number when the bin is empty. */
  confidence: number;
}

export function binsOf(judgements: readonly Judgement[], bins = 10): Bin[] {
  // Decimals are not exact: 0.3 / 0.1 is below 3.
  const binOf = ({ confidence }: Judgement) =>
    Math.max(0, Math.min(bins - 1, Math.floor(confidence * bins + 1e-9)));
  return Array.from({ length: bins }, (_, n) => {
    const own = judgements.filter((judgement) => binOf(judgement) === n);
    return {
      from: n / bins,
      to: (n + 1) / bins,
      count: own.length,
      right: own.filter(({ right }) => right).length,
      confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
    };
  });
}

/** Expected calibration error: how far confidence and share of right ones are apart in a bin, by the bins' counts. */
export function calibrationError(bins: readonly Bin[]): number {
  const filled = bins.filter(({ count }) => count > 0);
  const all = filled.reduce((sum, { count }) => sum + count, 0);
  const gaps = filled.map(({ count, right, confidence }) => count * Math.abs(right / count - confidence));
  return gaps.reduce((sum, gap) => sum + gap, 0) / all;
}
