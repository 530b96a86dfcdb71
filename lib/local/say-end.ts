import { join } from "node:path";
import { BadInput } from "../../lambdas/check.ts";

/** Tables that cannot be read, with the way out. */
export function damagedTables(folder: string, why: string): Error {
  return new Error(
    `Cannot read ${folder}: its tables are damaged (${why}): put back a copy of the folder, or move it away and begin anew`,
  );
}

/** What the system says when there is no room. */
const fullDisk = /\b(?:ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/;
const fileInMessage = /IO error: (.+?): /;

/**
 * Why a local run ends, in one line that names the file and what helps. What people wrote wrongly says so itself; what
 * is none of the known ends stays as it is.
 */
export function endOf(error: unknown, dataDir: string): Error {
  if (error instanceof BadInput || !(error instanceof Error)) return asError(error);
  const code = String(Reflect.get(error, "code") ?? "");
  const tables = join(dataDir, "dynamodb");
  if (fullDisk.test(`${code} ${error.message}`)) {
    const path = Reflect.get(error, "path") ?? fileInMessage.exec(error.message)?.[1] ?? dataDir;
    return new Error(
      `Cannot write ${path}: the disk is full: make room on it and start again; what was stored is kept`,
      { cause: error },
    );
  }
  if (code === "LEVEL_LOCKED")
    return new Error(
      `Cannot use ${tables}: another process has its tables open: end it, or choose another --data folder`,
      { cause: error },
    );
  if (code.startsWith("LEVEL_")) return damagedTables(tables, oneLine(error.message));
  if (/^E[A-Z]+$/.test(code) && typeof Reflect.get(error, "syscall") === "string")
    return new Error(
      `Cannot use ${Reflect.get(error, "path") ?? dataDir}: ${oneLine(error.message)}: let it be written there, or choose another --data folder`,
      { cause: error },
    );
  return error;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
