import type { Signature } from "./signature-of.ts";

/**
 * Share of the shorter text's runs of words that must stand in the longer one. Measured on tests/article/told-texts.ts:
 * copies, also cut to a third, edited, or set into another text, share 0.64 and more; an agency's usual phrases or a
 * statement that both print whole, 0.44 and less. (Likeness of the whole texts does not part them: a third of a text
 * is less like it than two reports that quote one statement are like each other.)
 */
const leastShare = 0.55;

/** A signature made ready to be compared. */
export interface OpenSignature {
  runs: number;
  hashes: Uint16Array;
}

export function openSignature({ runs, hashes }: Signature): OpenSignature {
  const bytes = Buffer.from(hashes, "base64");
  return {
    runs,
    hashes: Uint16Array.from({ length: bytes.length >> 1 }, (_, n) => bytes.readUInt16LE(n * 2)),
  };
}

/** Whether one of the two texts is, for the most part, the other or a piece of it. */
export function isReprint(one: OpenSignature, other: OpenSignature): boolean {
  return sharedOf(one, other) >= leastShare * Math.min(one.runs, other.runs);
}

/** How many runs of words both texts have, as estimated by the hashes that agree. */
function sharedOf(one: OpenSignature, other: OpenSignature): number {
  const { length } = one.hashes;
  let agreeing = 0;
  for (let n = 0; n < length; n++) if (one.hashes[n] === other.hashes[n]) agreeing++;
  const likeness = length === 0 ? 0 : agreeing / length;
  return (likeness / (1 + likeness)) * (one.runs + other.runs);
}
