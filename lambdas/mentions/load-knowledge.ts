import { readFileSync } from "node:fs";
import type { Knowledge } from "./knowledge.ts";
import { makeKnowledge } from "./knowledge.ts";
import { readActors, readPlaces } from "./read-knowledge.ts";

let loaded: Knowledge | undefined;

/** The dictionary and gazetteer shipped beside this file (beside `index.mjs` in the bundle), read once. */
export function loadKnowledge(): Knowledge {
  const read = (file: string) => readFileSync(new URL(`./knowledge/${file}`, import.meta.url), "utf8");
  loaded ??= makeKnowledge(
    readActors(read("actors.tsv"), "actors.tsv"),
    readPlaces(read("places.tsv"), "places.tsv"),
  );
  return loaded;
}
