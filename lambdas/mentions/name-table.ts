import { addWord, type Lanes, spread, startLanes, type Tier } from "./name-hash.ts";

/** One spelling of one actor or place. */
export interface NameEntry {
  kind: "actor" | "place";
  /** Position among the actors or the places. */
  target: number;
  /** Position of the alias among the strings. */
  alias: number;
  /** An acronym of at most four letters: "US" is a state, "us" is not. */
  exactCase: boolean;
  /** The alias begins with a small letter: it is matched so too. */
  lowerCase: boolean;
  /** From the world gazetteer, not from the tables kept by hand. */
  world: boolean;
  /** Short for a state or province ("Va.", "KY"): only after a comma. */
  afterComma: boolean;
}

/**
 * An open-addressing table of all keys of all names, as flat arrays that are loaded as they are. A slot is three words:
 * both lanes of the key, and a value: bit 31 says that a longer name begins so, the rest is 1 + where the entries stand
 * in `lists` (0: this is no name itself). There: how many entries, then two words each.
 */
export interface NameTable {
  slots: Uint32Array;
  lists: Uint32Array;
}

export const slotWords = 3;
export const prefixBit = 0x80000000;
const targetMask = 0x00ffffff;
const flagBits = { actor: 31, exactCase: 30, lowerCase: 29, world: 28, afterComma: 27 } as const;

export function entryWord(entry: NameEntry): number {
  const { kind, target, exactCase, lowerCase, world, afterComma } = entry;
  const flags =
    (Number(kind === "actor") << flagBits.actor) |
    (Number(exactCase) << flagBits.exactCase) |
    (Number(lowerCase) << flagBits.lowerCase) |
    (Number(world) << flagBits.world) |
    (Number(afterComma) << flagBits.afterComma);
  return (target | flags) >>> 0;
}

/** What the table holds under the lanes' key; 0 when nothing. */
export function valueAt(table: NameTable, lanes: Lanes): number {
  const { slots } = table;
  const count = slots.length / slotWords;
  if (count === 0) return 0;
  const a = spread(lanes.a);
  const b = spread(lanes.b);
  let slot = (a ^ (b >>> 7)) & (count - 1);
  for (;;) {
    const at = slot * slotWords;
    const value = slots[at + 2] ?? 0;
    if (value === 0) return 0;
    if (slots[at] === a && slots[at + 1] === b) return value;
    slot = (slot + 1) & (count - 1);
  }
}

export const isPrefix = (value: number): boolean => value >>> 31 === 1;
export const isName = (value: number): boolean => (value & ~prefixBit) !== 0;

/** The entries of a value, best first. */
export function entriesOf(table: NameTable, value: number): NameEntry[] {
  const offset = (value & ~prefixBit) - 1;
  if (offset < 0) return [];
  const count = table.lists[offset] ?? 0;
  const entries: NameEntry[] = [];
  for (let at = offset + 1; at <= offset + count * 2; at += 2)
    entries.push(entryOf(table.lists[at] ?? 0, table.lists[at + 1] ?? 0));
  return entries;
}

function entryOf(word: number, alias: number): NameEntry {
  return {
    kind: hasBit(word, flagBits.actor) ? "actor" : "place",
    target: word & targetMask,
    alias,
    exactCase: hasBit(word, flagBits.exactCase),
    lowerCase: hasBit(word, flagBits.lowerCase),
    world: hasBit(word, flagBits.world),
    afterComma: hasBit(word, flagBits.afterComma),
  };
}

const hasBit = (word: number, bit: number) => ((word >>> bit) & 1) === 1;

/** The entries of a whole key, words parted by blanks. */
export function entriesUnder(table: NameTable, tier: Tier, key: string): NameEntry[] {
  const lanes = startLanes(tier);
  for (const word of key.split(" ")) addWord(lanes, word);
  return entriesOf(table, valueAt(table, lanes));
}
