import { join } from "node:path";
import { complain } from "../terminal.ts";
import { appendLine } from "./data-folder.ts";
import { endOf } from "./say-end.ts";

/**
 * An error that nobody caught ends this process with one line; where it came from stands in the log. The embedded
 * tables throw so when their disk is full or their files are damaged.
 * @returns leaves such errors to Node again.
 */
export function endOnCrash(dataDir: string): () => void {
  const end = (error: unknown) => {
    try {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      appendLine(join(dataDir, "functions.log"), `-- crash: ${stack}`);
    } catch {
      // The disk may be what is broken.
    }
    complain(`${endOf(error, dataDir).message}\n`);
    process.exit(1);
  };
  process.on("uncaughtException", end);
  return () => process.off("uncaughtException", end);
}
