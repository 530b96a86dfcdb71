import fc from "fast-check";

/** One way to spoil a text's bytes. */
type Mutation = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (bytes: Buffer, share: number) => Math.floor(bytes.length * share);

/** Bytes made from one of the samples by up to six mutations: flips, cuts, splices, repeats and pieces pushed in. */
export function mutated(samples: readonly string[], pieces: readonly string[]): fc.Arbitrary<Buffer> {
  const flip = fc.tuple(place, fc.nat(255)).map(
    ([share, byte]): Mutation =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        if (copy.length > 0) copy[at(copy, share)] = byte;
        return copy;
      },
  );
  const cut = fc.tuple(place, place).map(
    ([from, length]): Mutation =>
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, at(bytes, from)),
          bytes.subarray(at(bytes, from) + at(bytes, length * 0.3)),
        ]),
  );
  const end = place.map(
    (share): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, share)),
  );
  const push = fc.tuple(place, fc.constantFrom(...pieces), fc.integer({ min: 1, max: 40 })).map(
    ([share, piece, times]): Mutation =>
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, at(bytes, share)),
          Buffer.from(piece.repeat(times)),
          bytes.subarray(at(bytes, share)),
        ]),
  );
  const repeat = fc.tuple(place, place, fc.integer({ min: 2, max: 20 })).map(
    ([from, length, times]): Mutation =>
      (bytes) => {
        const piece = bytes.subarray(at(bytes, from), at(bytes, from) + at(bytes, length * 0.2));
        const head = bytes.subarray(0, at(bytes, from));
        return Buffer.concat([
          head,
          ...Array.from({ length: times }, () => piece),
          bytes.subarray(at(bytes, from)),
        ]);
      },
  );
  const splice = fc.tuple(place, fc.constantFrom(...samples), place).map(
    ([share, other, from]): Mutation =>
      (bytes) => {
        const second = Buffer.from(other);
        return Buffer.concat([bytes.subarray(0, at(bytes, share)), second.subarray(at(second, from))]);
      },
  );
  const noise = fc.uint8Array({ maxLength: 60 }).map(
    (random): Mutation =>
      (bytes) =>
        Buffer.concat([Buffer.from(random), bytes]),
  );
  const mutations = fc.array(fc.oneof(flip, cut, end, push, push, repeat, splice, noise), {
    minLength: 1,
    maxLength: 6,
  });
  return fc
    .tuple(fc.constantFrom(...samples), mutations)
    .map(([sample, chosen]) =>
      chosen.reduce<Buffer>((bytes, mutation) => mutation(bytes), Buffer.from(sample)),
    );
}
