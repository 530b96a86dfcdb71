import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../lambdas/check.ts";

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

/** @throws {BadInput} naming the file that is missing or is no JSON. */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readTextFile(path));
  } catch (error) {
    throw new BadInput(path, [error instanceof Error ? error.message : String(error)]);
  }
}

/** A text as editors save it: in UTF-8, or in UTF-16 behind a byte order mark; the mark itself is no part of it. */
export function readTextFile(path: string | number): string {
  const bytes = readFileSync(path);
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8").decode(bytes);
}
