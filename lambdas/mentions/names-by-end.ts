import type { Name } from "./name.ts";

/** The names of a sentence by the tokens that they begin and end at: names do not overlap. */
export interface NamesByEnd {
  byFirst: ReadonlyMap<number, Name>;
  byLast: ReadonlyMap<number, Name>;
}

export const namesByEnd = (names: readonly Name[]): NamesByEnd => ({
  byFirst: new Map(names.map((name) => [name.first, name])),
  byLast: new Map(names.map((name) => [name.last, name])),
});
