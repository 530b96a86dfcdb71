import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Knowledge, openKnowledge } from "./knowledge.ts";
import { readPacked } from "./packed-file.ts";

let loaded: Knowledge | undefined;

/** The dictionary and gazetteer packed at build time beside this file (beside `index.mjs` in the bundle), read once. */
export function loadKnowledge(): Knowledge {
  loaded ??= openKnowledge(readPacked(gunzipSync(readFileSync(packedFile), { chunkSize })));
  return loaded;
}

const packedFile = new URL("./packed/knowledge.bin.gz", import.meta.url);
/** More than the file unpacked: inflated in one go, not in pieces of 16 kB. */
const chunkSize = 2 ** 24;
