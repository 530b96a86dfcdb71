import type { PackedKnowledge } from "./pack-knowledge.ts";
import { placeColumnNames } from "./place-table.ts";

/** "VED" and the format's number: a file of another format is refused, not misread. */
const mark = 0x56454402;

/** One file: a header of the mark, how many parts, and their byte lengths; then the parts. */
export function writePacked({ names, actors, places, placeSpellings }: PackedKnowledge): Uint8Array {
  const { kinds, listed, ids, columns } = places;
  const parts = [
    // Words before bytes, so that all words begin at a multiple of four.
    names.starts,
    names.prints,
    names.values,
    names.lists,
    placeSpellings.ends,
    ids.ends,
    ...placeColumnNames.map((column) => columns[column]),
    names.flags,
    placeSpellings.bytes,
    ids.bytes,
    new TextEncoder().encode(JSON.stringify({ actors, kinds, listed })),
  ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
  const header = Uint32Array.from([mark, parts.length, ...parts.map(({ length }) => length)]);
  return Buffer.concat([new Uint8Array(header.buffer), ...parts]);
}

/** Reads it without copying: the arrays are views of the bytes, which must begin at a multiple of four. */
export function readPacked({ buffer, byteOffset }: Uint8Array): PackedKnowledge {
  const [found, count = 0] = new Uint32Array(buffer, byteOffset, 2);
  if (found !== mark)
    throw new Error("Cannot read the packed knowledge: it is of another version. Run npm run knowledge");
  const lengths = new Uint32Array(buffer, byteOffset + 8, count).values();
  let end = byteOffset + 8 + count * 4;
  /** The next part: they are asked for in the order of writing. */
  const bytes = () => {
    const length = lengths.next().value ?? 0;
    end += length;
    return new Uint8Array(buffer, end - length, length);
  };
  const words = () => {
    const part = bytes();
    return new Uint32Array(buffer, part.byteOffset, part.length / 4);
  };
  const [starts, prints, values, lists] = [words(), words(), words(), words()];
  const [spellingEnds, idEnds] = [words(), words()];
  const columns = Object.fromEntries(
    placeColumnNames.map((column) => [column, words()]),
  ) as PackedKnowledge["places"]["columns"];
  const names = { starts, prints, values, lists, flags: bytes() };
  const placeSpellings = { ends: spellingEnds, bytes: bytes() };
  const ids = { ends: idEnds, bytes: bytes() };
  // Written by `writePacked` from rows that were checked.
  const { actors, kinds, listed } = JSON.parse(new TextDecoder().decode(bytes()));
  return { names, actors, places: { listed, kinds, ids, columns }, placeSpellings };
}
