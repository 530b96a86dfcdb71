/** A linear congruential generator (Numerical Recipes): the same draws in every run. */
export function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The values in another order, each order as likely (Fisher and Yates). */
export function shuffled<T>(values: readonly T[], random: Generator<number, never>): T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(Math.floor(random.next().value * left.length), 1));
}

/** Which values stand together, whatever the groups are called: the same for the same partition. */
export function partitionOf(groupOf: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const [value, group] of groupOf) groups.set(group, [...(groups.get(group) ?? []), value]);
  return [...groups.values()].map((values) => values.toSorted().join(" ")).toSorted();
}

/** Of the pairs that stand together in one of two partitions, the share that does in both. */
export function agreementOf(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  const [one, other] = [pairsIn(a), pairsIn(b)];
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : [...one].filter((pair) => other.has(pair)).length / all.size;
}

function pairsIn(groupOf: ReadonlyMap<string, string>): Set<string> {
  const values = [...groupOf].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Set(
    values.flatMap(([a, group], n) =>
      values.slice(n + 1).flatMap(([b, other]) => (group === other ? [`${a} ${b}`] : [])),
    ),
  );
}
