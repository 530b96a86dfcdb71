import { sharedWords } from "./told-words.ts";

/**
 * Similarity from which two groups of texts are one: their members share this much on average, rare words weighing
 * more. Set on the development texts of the evaluation; it stands near 1 word in 7.
 */
const groupFrom = 0.15;

/**
 * Which texts tell of one happening, by their words alone, all seen together: the text part of the identity score for
 * texts without actors or places. Average-linkage clustering with inverse document frequency. Time grows with the
 * cube of the number of texts: for hundreds, not for thousands.
 * @returns for each text the number of its group.
 */
export function groupTexts(texts: readonly (readonly string[])[]): number[] {
  const weightOf = rarenessIn(texts);
  const groups = texts.map((_, at) => [at]);
  const alike = texts.map((a) => texts.map((b) => sharedWords(a, b, weightOf)));
  for (let pair = closest(alike); pair !== null; pair = closest(alike)) {
    const { into, from } = pair;
    const [sizeInto, sizeFrom] = [groups[into]?.length ?? 0, groups[from]?.length ?? 0];
    const joined = alike.map(
      (row) => ((row[into] ?? 0) * sizeInto + (row[from] ?? 0) * sizeFrom) / Math.max(1, sizeInto + sizeFrom),
    );
    alike[into] = [...joined];
    for (const [at, row] of alike.entries()) {
      row[into] = joined[at] ?? 0;
      row.splice(from, 1);
    }
    alike.splice(from, 1);
    groups[into]?.push(...(groups[from] ?? []));
    groups.splice(from, 1);
  }
  const groupOf = new Map(groups.flatMap((members, group) => members.map((at) => [at, group] as const)));
  return texts.map((_, at) => groupOf.get(at) ?? at);
}

/** The likest two groups; null when none are alike enough. */
function closest(alike: readonly (readonly number[])[]): { into: number; from: number } | null {
  let best: { into: number; from: number } | null = null;
  let most = groupFrom;
  for (const [into, row] of alike.entries()) {
    for (let from = into + 1; from < row.length; from += 1) {
      const value = row[from] ?? 0;
      if (value >= most) [most, best] = [value, { into, from }];
    }
  }
  return best;
}

/** Inverse document frequency, smoothed: a word of every text weighs 1. */
function rarenessIn(texts: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((words) => [...new Set(words)]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((texts.length + 1) / ((counts.get(word) ?? 0) + 1)) + 1;
}
