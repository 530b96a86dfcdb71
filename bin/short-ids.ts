/** Letters of an id that are always shown: `e-` and four digits. */
const least = 6;

/** Each id cut to as many letters as tell all of them apart. */
export function shortIds(ids: readonly string[]): string[] {
  const distinct = new Set(ids);
  for (let length = least; ; length += 1) {
    const short = ids.map((id) => id.slice(0, length));
    if (new Set(short).size === distinct.size) return short;
  }
}
