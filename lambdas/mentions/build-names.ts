import { addWord, spread, startLanes, type Tier } from "./name-hash.ts";
import { entryWord, type NameEntry, type NameTable, prefixBit, slotWords } from "./name-table.ts";

/** One key of one entry; earlier ones come first when the key is looked up. */
export interface KeyedEntry {
  tier: Tier;
  key: string;
  entry: NameEntry;
}

/** Lays all keys, and all beginnings of keys, into one table that is at most five sevenths full. */
export function buildNames(keyed: readonly KeyedEntry[]): NameTable {
  const found = new Map<string, { a: number; b: number; prefix: boolean; entries: NameEntry[] }>();
  for (const { tier, key, entry } of keyed) {
    const lanes = startLanes(tier);
    const words = key.split(" ");
    words.forEach((word, at) => {
      addWord(lanes, word);
      const isWhole = at === words.length - 1;
      const name = `${tier} ${words.slice(0, at + 1).join(" ")}`;
      const slot = found.get(name) ?? { a: spread(lanes.a), b: spread(lanes.b), prefix: false, entries: [] };
      if (!isWhole) slot.prefix = true;
      else {
        const same = slot.entries.find((one) => one.kind === entry.kind && one.target === entry.target);
        if (same === undefined) slot.entries.push({ ...entry });
        // "Nato" beside "NATO" says that capitals do not matter.
        else if (!entry.exactCase) same.exactCase = false;
      }
      found.set(name, slot);
    });
  }
  const count = 2 ** Math.ceil(Math.log2(Math.max(8, found.size * 1.4)));
  const slots = new Uint32Array(count * slotWords);
  const lists: number[] = [];
  for (const { a, b, prefix, entries } of found.values()) {
    let slot = (a ^ (b >>> 7)) & (count - 1);
    while (slots[slot * slotWords + 2] !== 0) slot = (slot + 1) & (count - 1);
    const value = entries.length === 0 ? 0 : lists.length + 1;
    slots.set([a, b, ((prefix ? prefixBit : 0) | value) >>> 0], slot * slotWords);
    if (entries.length > 0)
      lists.push(entries.length, ...entries.flatMap((entry) => [entryWord(entry), entry.alias]));
  }
  return { slots, lists: Uint32Array.from(lists) };
}
