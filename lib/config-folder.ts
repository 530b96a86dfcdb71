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

/** @throws {BadInput} naming each file that is no JSON, or is missing: `subscriptions.json` alone may. */
export function readConfigFolder(dir: string): ConfigFiles {
  if (!existsSync(dir))
    throw new BadInput(dir, [
      "there is no such folder: name the one that holds your feeds.json and watches.json, or go to the project's own, whose config holds both",
    ]);
  const problems: string[] = [];
  const read = (name: string): unknown => {
    try {
      return readJsonFile(join(dir, name));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(...error.problems.map((problem) => `${name}: ${problem}`));
      return null;
    }
  };
  const files = {
    feeds: read("feeds.json"),
    watches: read("watches.json"),
    subscriptions: existsSync(join(dir, "subscriptions.json")) ? read("subscriptions.json") : null,
  };
  if (problems.length > 0) throw new BadInput(`the configuration in ${dir}`, problems);
  return files;
}
