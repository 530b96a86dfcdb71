import type { WordList } from "../../lambdas/reports/lexicon/word-list.ts";
import { coderFiles, wordListsOf } from "./word-lists-of.ts";

/** A list of words that some rule asks, with what it was found to hold while texts were coded. */
export interface WatchedList {
  /** Its file and name: "lexicon/deed-words.ts deedWords.hostile". */
  name: string;
  list: WordList;
  held: Set<string>;
}

/** Every list of words of the coder, from now on watched. */
export async function watchLists(): Promise<WatchedList[]> {
  const watched = new Map<WordList, WatchedList>();
  for (const [name, list] of await wordListsOf(coderFiles()))
    if (!watched.has(list)) watched.set(list, watch(name, list));
  return [...watched.values()];
}

function watch(name: string, list: WordList): WatchedList {
  const held = new Set<string>();
  const { has, foundIn } = list;
  const whole = new Set(list.words);
  const stems = list.words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const hold = (found: string) => {
    if (whole.has(found)) held.add(found);
    for (const stem of stems) if (found.startsWith(stem)) held.add(`${stem}*`);
  };
  Object.assign(list, {
    has: (word: string) => {
      const isIn = has(word);
      if (isIn) hold(word);
      return isIn;
    },
    foundIn: (text: string) => {
      const found = foundIn(text);
      if (found !== null) hold(found);
      return found;
    },
  });
  return { name, list, held };
}
