import type { Tag, Unit } from "./units.ts";

/**
 * A rule that tells how a word is tagged. Of an ordered list the first rule that holds decides. In each sentence of `hit`
 * it decides the word in square brackets, in those of `near` it leaves that word to another rule.
 */
export interface TagRule<Here> {
  name: string;
  tag: Tag | ((here: Here) => Tag);
  hit: string;
  near: string;
  when: (here: Here) => boolean;
}

/** Hears which rule decided a word. */
export type Decided = (unit: Unit, by: string) => void;

/** Tags a word by the first rule that holds; leaves it as it is when none does. */
export function decide<Here extends { unit: Unit }>(
  rules: readonly TagRule<Here>[],
  here: Here,
  decided: Decided,
): void {
  const rule = rules.find(({ when }) => when(here));
  if (rule === undefined) return;
  here.unit.tag = typeof rule.tag === "function" ? rule.tag(here) : rule.tag;
  decided(here.unit, rule.name);
}
