import * as v from "valibot";

/** Hashes of a signature: an estimated share is off by 0.04 or less, one standard deviation. */
const hashCount = 128;
/** Words that are signed together: three in a row are seldom chosen alike by two writers. */
const wordsTogether = 3;
/** Runs of words; a text with fewer is too short to tell a copy from two plain reports in the same words. */
const fewestRuns = 40;

/** What tells copies of a text: MinHash (Broder 1997) over its runs of three words, 16 bits a hash. */
export const signatureSchema = v.object({
  /** How many different runs the text has. */
  runs: v.number(),
  /** 128 hashes of 16 bits, little-endian, as base64: 344 characters. */
  hashes: v.string(),
});
export type Signature = v.InferOutput<typeof signatureSchema>;

/** The signature of a text, case, marks and punctuation aside; null when the text is too short for a fair one. */
export function signatureOf(text: string): Signature | null {
  const words =
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\p{M}'’]/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<number>();
  for (let at = 0; at + wordsTogether <= words.length; at++)
    runs.add(hashOf(words.slice(at, at + wordsTogether).join(" ")));
  if (runs.size < fewestRuns) return null;
  const least = new Uint32Array(hashCount).fill(0xffffffff);
  for (const run of runs)
    for (let n = 0; n < hashCount; n++) {
      const hash = mixed(run ^ Math.imul(n + 1, 0x9e3779b9));
      if (hash < (least[n] ?? 0)) least[n] = hash;
    }
  // The low bits: the high ones of a least hash are nearly always 0.
  const bytes = Buffer.alloc(hashCount * 2);
  for (const [n, hash] of least.entries()) bytes.writeUInt16LE(hash & 0xffff, n * 2);
  return { runs: runs.size, hashes: bytes.toString("base64") };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last steps of MurmurHash3: every bit of the result depends on every bit given. */
function mixed(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
