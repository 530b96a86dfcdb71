import { readdirSync } from "node:fs";
import type { WordList } from "../../lambdas/reports/lexicon/word-list.ts";

/** A list of words that some rule asks, with what it was found to hold while texts were coded. */
export interface WatchedList {
  /** Its file and name: "lexicon/tag-words.ts fixedNouns". */
  name: string;
  list: WordList;
  held: Set<string>;
}

const reports = new URL("../../lambdas/reports/", import.meta.url);

const isWordList = (value: unknown): value is WordList =>
  typeof value === "object" && value !== null && "foundIn" in value && "words" in value;

/** The lists that a module exports, by themselves or in an object of several. */
function listsOf(file: string, module: Readonly<Record<string, unknown>>): [string, WordList][] {
  return Object.entries(module).flatMap(([name, value]): [string, WordList][] => {
    if (isWordList(value)) return [[`${file} ${name}`, value]];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([inner, list]) =>
      isWordList(list) ? [[`${file} ${inner}`, list] as [string, WordList]] : [],
    );
  });
}

/** Every list of words of the coder, from now on watched. */
export async function watchLists(): Promise<WatchedList[]> {
  const files = readdirSync(reports, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const watched = new Map<WordList, WatchedList>();
  for (const file of files.sort()) {
    const module = (await import(new URL(file, reports).href)) as Record<string, unknown>;
    for (const [name, list] of listsOf(file, module))
      if (!watched.has(list)) watched.set(list, watch(name, list));
  }
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
