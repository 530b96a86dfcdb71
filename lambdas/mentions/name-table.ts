import { addWord, type Lanes, spread, startLanes, type Tier } from "./name-hash.ts";

/** One spelling of one actor or place. */
export interface NameEntry {
  kind: "actor" | "place";
  /** Position among the actors or the places. */
  target: number;
  /** Position of the spelling among all: those of actors, then those of places, each with its own together. */
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
 * All keys of all names, as flat arrays. The first lane of a key says in which bucket it lies, the second tells it from
 * the others there; a bucket holds one or two. A key's value: bit 0 says that a longer name begins so, the rest (0: this
 * is no name itself) is 1 + a spelling, or with bit 1 set 1 + where its spellings begin in `lists`.
 */
export interface NameTable {
  /** Where each bucket begins in `prints` and `values`, and where the last ends. */
  starts: Uint32Array;
  prints: Uint32Array;
  values: Uint32Array;
  /** Spellings of one key, best first, doubled; an odd number says that another follows. */
  lists: Uint32Array;
  /** `nameFlags` of each spelling. */
  flags: Uint8Array;
}

/** With whose the spellings are: what follows from their order. */
export interface Names extends NameTable {
  /** Position of the actor or place of each spelling. */
  owners: Uint32Array;
  /** The first spelling of each place, and the end of the last place's. */
  ofPlaces: Uint32Array;
  /** Values of single words met before, of either kind of key; emptied when they are too many. */
  met: Readonly<Record<Tier, Map<string, number>>>;
}

export const nameFlags = {
  actor: 1,
  exactCase: 2,
  lowerCase: 4,
  world: 8,
  afterComma: 16,
  /** A further spelling of the one before. */
  further: 32,
} as const;
export const prefixBit = 1;
export const listBit = 2;
/** Where the value proper begins. */
export const valueShift = 2;

export const bucketOf = (a: number, buckets: number): number => a & (buckets - 1);

/** What the table holds under the lanes' key; 0 when nothing. */
export function valueAt({ starts, prints, values }: NameTable, lanes: Lanes): number {
  const bucket = bucketOf(spread(lanes.a), starts.length - 1);
  const print = spread(lanes.b);
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at++) if (prints[at] === print) return values[at] ?? 0;
  return 0;
}

export const isPrefix = (value: number): boolean => (value & prefixBit) !== 0;
export const isName = (value: number): boolean => value >>> valueShift !== 0;

export function openNames(table: NameTable): Names {
  const { flags } = table;
  const owners = new Uint32Array(flags.length);
  const ofPlaces = new Uint32Array(flags.length + 1);
  let actors = 0;
  let places = 0;
  for (let name = 0; name < flags.length; name++) {
    const own = flags[name] ?? 0;
    const isFirst = (own & nameFlags.further) === 0;
    if ((own & nameFlags.actor) !== 0) {
      if (isFirst) actors++;
      owners[name] = actors - 1;
    } else {
      if (isFirst) ofPlaces[places++] = name;
      owners[name] = places - 1;
    }
  }
  ofPlaces[places] = flags.length;
  return { ...table, owners, ofPlaces, met: { spelled: new Map(), skeleton: new Map() } };
}

/** The entries of a value, best first. */
export function entriesOf(names: Names, value: number): NameEntry[] {
  const first = (value >>> valueShift) - 1;
  if (first < 0) return [];
  if ((value & listBit) === 0) return [entryOf(names, first)];
  const entries: NameEntry[] = [];
  for (let at = first; ; at++) {
    const word = names.lists[at] ?? 0;
    entries.push(entryOf(names, word >>> 1));
    if ((word & 1) === 0) return entries;
  }
}

function entryOf({ flags, owners }: Names, alias: number): NameEntry {
  const own = flags[alias] ?? 0;
  return {
    kind: (own & nameFlags.actor) !== 0 ? "actor" : "place",
    target: owners[alias] ?? 0,
    alias,
    exactCase: (own & nameFlags.exactCase) !== 0,
    lowerCase: (own & nameFlags.lowerCase) !== 0,
    world: (own & nameFlags.world) !== 0,
    afterComma: (own & nameFlags.afterComma) !== 0,
  };
}

/** The entries of a whole key, words parted by blanks. */
export function entriesUnder(names: Names, tier: Tier, key: string): NameEntry[] {
  const lanes = startLanes(tier);
  for (const word of key.split(" ")) addWord(lanes, word);
  return entriesOf(names, valueAt(names, lanes));
}
