/** Each figure is the best of several runs: what the machine can do when nothing else asks for it. */
export const runs = 5;

export function bestSeconds(work: () => void): number {
  return bestOfEach([work])[0] ?? Number.NaN;
}

/** Of works that are compared: each in turn, run after run, so that a busy moment strikes all of them. */
export function bestOfEach(works: readonly (() => void)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++)
    for (const [n, work] of works.entries()) {
      const start = performance.now();
      work();
      best[n] = Math.min(best[n] ?? 0, (performance.now() - start) / 1000);
    }
  return best;
}
