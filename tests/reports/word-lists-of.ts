import { readdirSync } from "node:fs";
import type { WordList } from "../../lambdas/reports/lexicon/word-list.ts";

const reports = new URL("../../lambdas/reports/", import.meta.url);

/** The files of the coder in some of its folders, or in all of it: "lexicon/verbs/a.ts". */
export const coderFiles = (...folders: string[]): string[] =>
  readdirSync(reports, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => folders.length === 0 || folders.includes(file.split("/")[0] ?? ""))
    .sort();

const isWordList = (value: unknown): value is WordList =>
  typeof value === "object" && value !== null && "foundIn" in value && "words" in value;

/** The lists of words that files export, by themselves or in a record of several: each with its file and name. */
export async function wordListsOf(files: readonly string[]): Promise<[name: string, list: WordList][]> {
  const lists: [string, WordList][] = [];
  for (const file of files) {
    const exported: Readonly<Record<string, unknown>> = await import(new URL(file, reports).href);
    for (const [name, value] of Object.entries(exported)) {
      if (isWordList(value)) lists.push([`${file} ${name}`, value]);
      else if (typeof value === "object" && value !== null && !Array.isArray(value))
        for (const [inner, list] of Object.entries(value))
          if (isWordList(list)) lists.push([`${file} ${name}.${inner}`, list]);
    }
  }
  return lists;
}
