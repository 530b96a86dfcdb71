import type { Deed } from "./deeds/deed.ts";
import { deedWords } from "./lexicon/deed-words.ts";
import type { Trait } from "./lexicon/traits.ts";
import type { WordList } from "./lexicon/word-list.ts";

/** What a deed was about (PLOVER's contexts): by a trait of its frame, its mode, or a word of its means and theme. */
interface Context {
  name: string;
  trait: Trait | null;
  mode: string | null;
  words: WordList | null;
}

const contexts: readonly Context[] = [
  { name: "military", trait: "military", mode: null, words: deedWords.ofForces },
  { name: "territory", trait: null, mode: "territory", words: deedWords.ofTerritory },
  { name: "diplomatic", trait: "diplomatic", mode: null, words: null },
  { name: "cyber", trait: null, mode: "cyber", words: null },
  { name: "terrorism", trait: null, mode: null, words: deedWords.ofTerror },
  { name: "election", trait: null, mode: null, words: deedWords.ofElections },
  { name: "humanitarian", trait: null, mode: null, words: deedWords.ofRelief },
  { name: "cbrn", trait: null, mode: null, words: deedWords.ofMassDestruction },
];

export function contextsOf(
  { frame, means, theme }: Pick<Deed, "frame" | "means" | "theme">,
  mode: string | null,
): string[] {
  const told = `${means} ${theme}`;
  const holds = ({ trait, mode: own, words }: Context) =>
    (trait !== null && frame.traits.has(trait)) ||
    (own !== null && mode === own) ||
    (words !== null && words.foundIn(told) !== null);
  return contexts.filter(holds).map(({ name }) => name);
}
