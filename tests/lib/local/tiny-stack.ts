import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LogLine } from "../../../lib/local/function-line.ts";
import { type LocalRun, startLocalRun } from "../../../lib/local/local-run.ts";

/** A stack of one table, one queue, one topic and one function, as CDK would have synthesized it. */
export const tinyStack = fileURLToPath(new URL("./fixtures/tiny-stack", import.meta.url));

export interface TinyRun extends LocalRun {
  lines: LogLine[];
}

export async function startTiny(dataDir: string, assembly = tinyStack): Promise<TinyRun> {
  const lines: LogLine[] = [];
  const run = await startLocalRun({
    configDir: null,
    keepConfig: true,
    dataDir,
    port: 0,
    demo: false,
    schedules: false,
    assembly,
    log: (line) => lines.push(line),
  });
  return { ...run, lines };
}

/** A folder for one test, and what removes it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "vedette-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
