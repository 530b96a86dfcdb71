/** Each figure is the best of several runs: what the machine can do when nothing else asks for it. */
export const runs = 5;

export function bestSeconds(work: () => void): number {
  return bestOfEach([work], () => performance.now() / 1000)[0] ?? Number.NaN;
}

/** What the process has computed so far, all its threads: on a busy machine the clock also counts the others' turns. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Of works that are compared: each in turn, run after run, so that a busy moment strikes all of them. */
export function bestOfEach(
  works: readonly (() => void)[],
  seconds: () => number,
  times: number = runs,
): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < times; run++)
    for (const [n, work] of works.entries()) {
      const start = seconds();
      work();
      best[n] = Math.min(best[n] ?? 0, seconds() - start);
    }
  return best;
}
