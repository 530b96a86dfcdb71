/** One case: which group it is of, its values, and whether it is so (1) or not (0). */
export interface Case {
  group: string;
  x: readonly number[];
  y: number;
}

/** Logistic regression by Newton's steps, pulled towards 0: a point a value, the base last. */
export function fitOdds(cases: readonly Case[], pull: number): number[] {
  const size = (cases[0]?.x.length ?? 0) + 1;
  const points: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < mostSteps; step++) {
    const slope = points.map((point, n) => (n === size - 1 ? 0 : -pull * point));
    const bend = points.map((_, n) => points.map((__, m) => (n === m ? (n === size - 1 ? 1e-6 : pull) : 0)));
    for (const { x, y } of cases) {
      const all = [...x, 1];
      const share = shareOf(oddsOf(points, x));
      const weight = share * (1 - share) + 1e-9;
      const held = all.flatMap((value, n) => (value === 0 ? [] : [n]));
      for (const n of held) {
        slope[n] = (slope[n] ?? 0) + (y - share);
        const row = bend[n] as number[];
        for (const m of held) row[m] = (row[m] ?? 0) + weight;
      }
    }
    const change = solve(bend, slope);
    for (const [n, by] of change.entries()) points[n] = (points[n] ?? 0) + by;
    if (change.every((by) => Math.abs(by) < 1e-6)) break;
  }
  return points;
}
const mostSteps = 30;

/** Log-odds as a share from 0 to 1. */
export const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Share of pairs of one that is so and one that is not, in which the first has the higher odds: a half is chance. */
export function areaUnder(
  cases: readonly Case[],
  odds: readonly number[],
  counts: (n: number) => boolean,
): number {
  const at = cases.map((_, n) => n).filter(counts);
  const [yes, no] = [at.filter((n) => cases[n]?.y === 1), at.filter((n) => cases[n]?.y === 0)];
  const wins = yes.flatMap((a) => no.map((b) => Math.sign((odds[a] ?? 0) - (odds[b] ?? 0)) / 2 + 0.5));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

/** Log-odds of values, each 0 or 1. */
export const oddsOf = (points: readonly number[], x: readonly number[]): number =>
  x.reduce((sum, value, n) => sum + value * (points[n] ?? 0), points[points.length - 1] ?? 0);

/** Log-odds of each case by what was fitted on all other groups. */
export function leavingOneOut(cases: readonly Case[], pull: number): number[] {
  const byGroup = new Map(
    [...new Set(cases.map(({ group }) => group))].map((group) => [
      group,
      fitOdds(
        cases.filter((one) => one.group !== group),
        pull,
      ),
    ]),
  );
  return cases.map(({ group, x }) => oddsOf(byGroup.get(group) ?? [], x));
}

/** Solves a set of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, right[n] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let n = column + 1; n < size; n++)
      if (Math.abs(rows[n]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = n;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    for (let n = 0; n < size; n++) {
      const row = rows[n] as number[];
      const factor = n === column ? 0 : (row[column] ?? 0) / (lead[column] ?? 1);
      if (factor !== 0) for (let m = column; m <= size; m++) row[m] = (row[m] ?? 0) - factor * (lead[m] ?? 0);
    }
  }
  return rows.map((row, n) => (row[size] ?? 0) / (row[n] ?? 1));
}
