import { addWord, spread, startLanes, type Tier } from "./name-hash.ts";
import {
  bucketOf,
  listBit,
  type NameEntry,
  type NameTable,
  nameFlags,
  prefixBit,
  valueShift,
} from "./name-table.ts";

type Entry = Omit<NameEntry, "alias">;

/** A spelling, and the keys that lead to it. */
export interface KeyedName {
  entry: Entry;
  keys: readonly { tier: Tier; key: string }[];
}

/** A key or the beginning of one, and which spellings stand under it, best first. */
interface Key {
  text: string;
  a: number;
  b: number;
  prefix: boolean;
  names: number[];
}

/** Lays all keys, and all beginnings of keys, into one table. Of those under one key the earlier come first. */
export function buildNames(keyed: readonly KeyedName[]): NameTable {
  const entries = keyed.map(({ entry }) => ({ ...entry }));
  const found = keysOf(keyed, entries);
  const buckets = 2 ** Math.floor(Math.log2(Math.max(1, found.length)));
  const keys = found
    .map((key) => ({ ...key, bucket: bucketOf(key.a, buckets) }))
    .sort((one, other) => one.bucket - other.bucket || one.b - other.b);
  const starts = new Uint32Array(buckets + 1);
  keys.forEach(({ bucket, b, text }, at) => {
    starts.fill(at + 1, bucket + 1, (keys[at + 1]?.bucket ?? buckets) + 1);
    const next = keys[at + 1];
    if (next?.bucket === bucket && next.b === b)
      throw new Error(`Cannot tell "${text}" from "${next.text}" by their hashes`);
  });
  const lists: number[] = [];
  const values = keys.map(({ prefix, names }) => {
    const [only = -1] = names;
    const isList = names.length > 1;
    const target = isList ? lists.length : only;
    if (isList) lists.push(...names.map((name, at) => name * 2 + Number(at < names.length - 1)));
    return ((target + 1) << valueShift) | (prefix ? prefixBit : 0) | (isList ? listBit : 0);
  });
  return {
    starts,
    prints: Uint32Array.from(keys, ({ b }) => b),
    values: Uint32Array.from(values),
    lists: Uint32Array.from(lists),
    flags: Uint8Array.from(entries, (entry, at) => flagsOf(entry, entries[at - 1])),
  };
}

/** An actor or place stands under a key with the first of its spellings alone, whose `entries` may change by the others. */
function keysOf(keyed: readonly KeyedName[], entries: readonly Entry[]): Key[] {
  const found = new Map<string, Key>();
  keyed.forEach(({ keys, entry }, name) => {
    for (const { tier, key } of keys) {
      const lanes = startLanes(tier);
      const words = key.split(" ");
      words.forEach((word, at) => {
        addWord(lanes, word);
        const text = `${tier} ${words.slice(0, at + 1).join(" ")}`;
        const own = found.get(text) ?? {
          text,
          a: spread(lanes.a),
          b: spread(lanes.b),
          prefix: false,
          names: [],
        };
        found.set(text, own);
        if (at < words.length - 1) own.prefix = true;
        else {
          const same = own.names.map((one) => entries[one]).find((one) => isOfOne(one, entry));
          if (same === undefined) own.names.push(name);
          // "Nato" beside "NATO" says that capitals do not matter.
          else if (!entry.exactCase) same.exactCase = false;
        }
      });
    }
  });
  return [...found.values()];
}

const isOfOne = (one: Entry | undefined, other: Entry | undefined) =>
  one?.kind === other?.kind && one?.target === other?.target;

const flagsOf = (entry: Entry, before: Entry | undefined) =>
  (entry.kind === "actor" ? nameFlags.actor : 0) |
  (entry.exactCase ? nameFlags.exactCase : 0) |
  (entry.lowerCase ? nameFlags.lowerCase : 0) |
  (entry.world ? nameFlags.world : 0) |
  (entry.afterComma ? nameFlags.afterComma : 0) |
  (isOfOne(entry, before) ? nameFlags.further : 0);
