import type { PackedKnowledge } from "./pack-knowledge.ts";

/** "VED" and the format's number: a file of another format is refused, not misread. */
const mark = 0x56454401;
const headerWords = 9;

/** One file: a header of byte lengths, then the arrays one behind the other, each beginning at a multiple of four bytes. */
export function writePacked(packed: PackedKnowledge): Uint8Array {
  const actors = new TextEncoder().encode(JSON.stringify(packed.actors));
  const parts = [
    packed.names.slots,
    packed.names.lists,
    packed.strings.ends,
    packed.places,
    packed.strings.bytes,
    actors,
  ].map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const header = new Uint32Array([mark, packed.listed, ...parts.map(({ length }) => length), 0]);
  const sizes = parts.map(({ length }) => Math.ceil(length / 4) * 4);
  const file = new Uint8Array(headerWords * 4 + sizes.reduce((sum, size) => sum + size, 0));
  file.set(new Uint8Array(header.buffer));
  let at = headerWords * 4;
  parts.forEach((part, n) => {
    file.set(part, at);
    at += sizes[n] ?? 0;
  });
  return file;
}

/** Reads it without copying: the arrays are views of the bytes, which must begin at a multiple of four. */
export function readPacked(bytes: Uint8Array): PackedKnowledge {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerWords);
  if (header[0] !== mark)
    throw new Error("Cannot read the packed knowledge: it is of another version. Run npm run knowledge");
  const lengths = [...header.subarray(2, headerWords - 1)];
  let at = bytes.byteOffset + headerWords * 4;
  const offsets = lengths.map((length) => {
    const begin = at;
    at += Math.ceil(length / 4) * 4;
    return begin;
  });
  const words = (n: number) => new Uint32Array(bytes.buffer, offsets[n] ?? 0, (lengths[n] ?? 0) / 4);
  const raw = (n: number) => new Uint8Array(bytes.buffer, offsets[n] ?? 0, lengths[n] ?? 0);
  return {
    names: { slots: words(0), lists: words(1) },
    strings: { ends: words(2), bytes: raw(4) },
    places: new Int32Array(bytes.buffer, offsets[3] ?? 0, (lengths[3] ?? 0) / 4),
    listed: header[1] ?? 0,
    // Written by `writePacked` from rows that were checked.
    actors: JSON.parse(new TextDecoder().decode(raw(5))),
  };
}
