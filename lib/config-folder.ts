import { join } from "node:path";
import { readJsonFile } from "./read-json-file.ts";

/** The three files of a configuration folder, parsed but not yet checked. */
export interface ConfigFiles {
  feeds: unknown;
  watches: unknown;
  subscriptions: unknown;
}

/** @throws {BadInput} naming the file that is missing or is no JSON. */
export function readConfigFolder(dir: string): ConfigFiles {
  return {
    feeds: readJsonFile(join(dir, "feeds.json")),
    watches: readJsonFile(join(dir, "watches.json")),
    subscriptions: readJsonFile(join(dir, "subscriptions.json")),
  };
}
