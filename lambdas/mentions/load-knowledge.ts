import { readFileSync } from "node:fs";
import { type Knowledge, openKnowledge } from "./knowledge.ts";
import { readPacked } from "./packed-file.ts";

let loaded: Knowledge | undefined;

/** The dictionary and gazetteer packed at build time beside this file (beside `index.mjs` in the bundle), read once. */
export function loadKnowledge(): Knowledge {
  loaded ??= openKnowledge(readPacked(readFileSync(new URL("./packed/knowledge.bin", import.meta.url))));
  return loaded;
}
