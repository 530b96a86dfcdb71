import { existsSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../lambdas/check.ts";
import { readJsonFile } from "./read-json-file.ts";

/** The files of a configuration folder, parsed but not yet checked. */
export interface ConfigFiles {
  feeds: unknown;
  watches: unknown;
  /** Null when the folder has no such file: addresses need not stand in one. */
  subscriptions: unknown;
}

/** @throws {BadInput} naming the file that is no JSON, or is missing: `subscriptions.json` alone may. */
export function readConfigFolder(dir: string): ConfigFiles {
  const missing = ["feeds.json", "watches.json"].filter((file) => !existsSync(join(dir, file)));
  if (missing.length > 0)
    throw new BadInput(dir, [
      `there is no ${missing.map((file) => join(dir, file)).join(" and no ")}: name the folder that holds your feeds.json and watches.json, or go to the project's own, whose config holds both`,
    ]);
  const subscriptions = join(dir, "subscriptions.json");
  return {
    feeds: readJsonFile(join(dir, "feeds.json")),
    watches: readJsonFile(join(dir, "watches.json")),
    subscriptions: existsSync(subscriptions) ? readJsonFile(subscriptions) : null,
  };
}
