/** Texts laid end to end, read one at a time: most names of a large gazetteer are never asked for. */
export interface Strings {
  /** Where each text ends in `bytes`, UTF-8. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

const decoder = new TextDecoder();

export function stringAt({ ends, bytes }: Strings, at: number): string {
  return decoder.decode(bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]));
}

export function layStrings(texts: readonly string[]): Strings {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    end += Buffer.byteLength(text);
    return end;
  });
  return { ends, bytes: new TextEncoder().encode(texts.join("")) };
}
