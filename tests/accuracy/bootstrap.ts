/** A labelled class and the one that was found. */
export interface Pair {
  gold: string;
  found: string;
}

/** Mean over the labelled classes of each one's F1. */
export function macroF1(pairs: readonly Pair[]): number {
  const classes = [...new Set(pairs.map(({ gold }) => gold))];
  const scores = classes.map((name) => {
    const hits = pairs.filter(({ gold, found }) => gold === name && found === name).length;
    const labelled = pairs.filter(({ gold }) => gold === name).length;
    const claimed = pairs.filter(({ found }) => found === name).length;
    return (2 * hits) / (labelled + claimed);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Between which values a measure lies in 95 % of as many resamples, drawn with replacement: always the same ones. */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  measure: (resample: readonly Item[]) => number,
  resamples = 1000,
  seed = 1,
): [number, number] {
  const random = randomFrom(seed);
  const draw = () => items.map((item) => items[Math.floor(random() * items.length)] ?? item);
  const values = Array.from({ length: resamples }, () => measure(draw())).sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (resamples - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Mulberry32: numbers from 0 to below 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
