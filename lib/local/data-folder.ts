import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import { readRunFile } from "./read-run-file.ts";

/** Where one local run keeps what must survive it. */
export interface DataFolder {
  dir: string;
  path(name: string): string;
  /** A JSON list; empty when the file is not there. */
  readList(name: string): unknown[];
  writeJson(name: string, value: unknown): void;
}

/** @throws {BadInput} when a local run that is alive uses it. */
export function openDataFolder(dir: string): DataFolder {
  const whole = resolve(dir);
  mkdirSync(whole, { recursive: true });
  const path = (name: string) => join(whole, name);
  const other = readRunFile(path("run.json"));
  if (other !== null) {
    throw new BadInput("--data", [
      `A local run (process ${other.pid}) uses ${whole} already: end it, or choose another folder`,
    ]);
  }
  return {
    dir: whole,
    path,
    readList: (name) =>
      existsSync(path(name))
        ? check(v.array(v.unknown()), JSON.parse(readFileSync(path(name), "utf8")), path(name))
        : [],
    writeJson: (name, value) => writeWhole(path(name), `${JSON.stringify(value)}\n`),
  };
}

/** The local run may be killed at any moment: a file is the old one or the new one, never half of it. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
