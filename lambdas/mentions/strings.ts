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

/** Collects texts, each kept once. */
export function collectStrings(): { add: (text: string) => number; done: () => Strings } {
  const known = new Map<string, number>();
  return {
    add: (text) => {
      const at = known.get(text) ?? known.size;
      known.set(text, at);
      return at;
    },
    done: () => {
      const texts = [...known.keys()].map((text) => new TextEncoder().encode(text));
      const ends = new Uint32Array(texts.length);
      let length = 0;
      texts.forEach((text, at) => {
        length += text.length;
        ends[at] = length;
      });
      const bytes = new Uint8Array(length);
      texts.forEach((text, at) => {
        bytes.set(text, at === 0 ? 0 : ends[at - 1]);
      });
      return { ends, bytes };
    },
  };
}
