/** Letters of an id before its digits: `e-`. */
const before = 2;

/**
 * Each id cut to as many letters as tell all of them apart, and four digits at least: of so many that among as many others that are
 * not listed hardly one begins alike.
 */
export function shortIds(ids: readonly string[]): string[] {
  const distinct = new Set(ids);
  for (let length = before + leastDigits(distinct.size); ; length += 1) {
    const short = ids.map((id) => id.slice(0, length));
    if (new Set(short).size === distinct.size) return short;
  }
}

/** Sixteen times as many beginnings as there are pairs. */
const leastDigits = (count: number) =>
  Math.max(4, Math.ceil((2 * Math.log(Math.max(1, count))) / Math.log(16)) + 1);

/** As a list shows them: cut on a screen, whole where nothing is cut. */
export const shownIds = (ids: readonly string[], { width }: { width: number }): readonly string[] =>
  Number.isFinite(width) ? shortIds(ids) : ids;
