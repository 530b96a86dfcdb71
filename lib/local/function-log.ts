import { existsSync, renameSync, statSync } from "node:fs";
import { harmless } from "../terminal.ts";
import { appendLine } from "./data-folder.ts";

/** Bytes after which the log becomes `<path>.1`, in the place of the one before it. */
const longestLog = 8 * 1024 * 1024;

/**
 * What the functions print, run after run, so that what a crash left is there when somebody looks.
 * @returns appends a line.
 */
export function openLog(path: string, startedAt: Date): (line: string) => void {
  let size = existsSync(path) ? statSync(path).size : 0;
  const write = (line: string) => {
    if (size > longestLog) {
      renameSync(path, `${path}.1`);
      size = 0;
    }
    const told = harmless(line);
    appendLine(path, told);
    size += Buffer.byteLength(told) + 1;
  };
  write(`-- local run of process ${process.pid}, started ${startedAt.toISOString()}`);
  return write;
}
