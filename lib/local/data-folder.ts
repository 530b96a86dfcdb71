import {
  appendFileSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import { readJsonFile } from "../read-json-file.ts";
import { readRunFile } from "./read-run-file.ts";

/** Where one local run keeps what must survive it. */
export interface DataFolder {
  dir: string;
  path(name: string): string;
  /** A JSON list; empty when the file is not there. @throws when it is damaged, with `remedy`. */
  readList(name: string, remedy: string): unknown[];
  writeJson(name: string, value: unknown, mode?: number): void;
}

/**
 * @param say told when a local run that is no more left its mark here.
 * @throws {BadInput} when a local run that is alive uses it.
 */
export async function openDataFolder(dir: string, say: (text: string) => void): Promise<DataFolder> {
  const whole = resolve(dir);
  // Whoever made the folder decides who reads it; one made here is the user's own.
  mkdirSync(whole, { recursive: true, mode: 0o700 });
  const path = (name: string) => join(whole, name);
  const other = await readRunFile(path("run.json"));
  if (other.kind === "alive") {
    throw new BadInput("--data", [
      `A local run (process ${other.file.pid}) uses ${whole} already: end it, or choose another folder`,
    ]);
  }
  if (other.kind === "stale")
    say(`${path("run.json")} is of a local run that is no more (${other.why}): taken over`);
  return {
    dir: whole,
    path,
    readList: (name, remedy) =>
      existsSync(path(name)) ? readKept(v.array(v.unknown()), path(name), remedy) : [],
    writeJson: (name, value, mode) => writeWhole(path(name), `${JSON.stringify(value)}\n`, mode),
  };
}

/** A file that an earlier run wrote. @throws when it is damaged: nobody wrote it wrongly, so that is no bad input. */
export function readKept<S extends v.GenericSchema>(
  schema: S,
  path: string,
  remedy: string,
): v.InferOutput<S> {
  try {
    return check(schema, readJsonFile(path), path);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    throw new Error(`${error.message}: the file is damaged: ${remedy}`, { cause: error });
  }
}

/** The local run may be killed at any moment: a file is the old one or the new one, never half of it. */
export function writeWhole(path: string, text: string, mode?: number): void {
  naming(path, () => {
    // One that a killed run left has the mode that it was made with.
    rmSync(`${path}.new`, { force: true });
    writeFileSync(`${path}.new`, text, { ...(mode === undefined ? {} : { mode }) });
    renameSync(`${path}.new`, path);
  });
}

/** Appends a line. */
export const appendLine = (path: string, line: string): void =>
  naming(path, () => appendFileSync(path, `${line}\n`));

/**
 * A local run that was killed, or a disk that was full, may have left half a line at the end of a file of lines: it is
 * moved to `<path>.rest`, so that the next line begins where lines begin.
 * @returns whether there was one.
 */
export function endLastLine(path: string): boolean {
  if (!existsSync(path)) return false;
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf("\n") + 1;
  if (whole === bytes.length) return false;
  const rest = bytes.subarray(whole);
  if (isJson(rest)) appendLine(path, "");
  else {
    appendLine(`${path}.rest`, rest.toString());
    const file = openSync(path, "r+");
    ftruncateSync(file, whole);
    closeSync(file);
  }
  return true;
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}

/** The system does not say of every fault which file it met it at. */
function naming(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
