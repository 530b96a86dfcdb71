/**
 * Two 32-bit lanes of a rolling hash over the characters of a key, so that the key of a longer name goes on from that
 * of a shorter one. The table keeps all of the second and some 17 bits of the first: a false match has odds of about
 * one in a million articles.
 */
export interface Lanes {
  a: number;
  b: number;
}

/** Which kind of key is meant: the same letters under another tier are another key. */
export const tiers = { spelled: 0x9e3779b1, skeleton: 0x7feb352d } as const;
export type Tier = keyof typeof tiers;

export function startLanes(tier: Tier): Lanes {
  return { a: tiers[tier], b: tiers[tier] ^ 0x5bd1e995 };
}

/** Takes one more word into the lanes, which change in place: this runs for every word of every article. */
export function addWord(lanes: Lanes, word: string): void {
  let { a, b } = lanes;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul((b ^ code) + (b >>> 15), 0x85ebca6b);
  }
  lanes.a = Math.imul(a ^ 0x20, 0x01000193);
  lanes.b = Math.imul((b ^ 0x20) + (b >>> 15), 0x85ebca6b);
}

/** Spreads a lane over all 32 bits (the finalizer of MurmurHash3). */
export function spread(lane: number): number {
  let x = lane ^ (lane >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
