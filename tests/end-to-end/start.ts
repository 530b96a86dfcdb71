import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a command ended, and what it printed. */
export interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** `npm start -- --demo --once`, as the README says it, on a data folder. */
export const startOnce = (dataDir: string, ...more: string[]): Promise<Ended> =>
  run(["lib/local/start.ts", "--demo", "--once", "--data", dataDir, ...more]);

/** `npx vedette …` */
export const vedette = (...args: string[]): Promise<Ended> => run(["bin/vedette.ts", ...args]);

function run(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** A new data folder; `remove` deletes it. */
export function makeDataDir(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "vedette-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Lines of the outbox. */
export function readOutbox(dataDir: string): unknown[] {
  const path = join(dataDir, "outbox.jsonl");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}
