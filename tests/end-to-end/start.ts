import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runCommand } from "../../bin/run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a command ended, and what it printed. */
export interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

type Command = "start" | "vedette";

/** `npm start -- --once` with these options. */
export const runOnce = (...options: string[]): Promise<Ended> => run("start", ["--once", ...options]);

/** `npm start -- --demo --once`, as the README says it, on a data folder. */
export const startOnce = (dataDir: string, ...more: string[]): Promise<Ended> =>
  runOnce("--demo", "--data", dataDir, ...more);

/** `npx vedette …`, as a process of its own. */
export const spawnVedette = (...args: string[]): Promise<Ended> => run("vedette", args);

/** What `npx vedette …` does, in this process: one at a time, as what it writes is this process's output. */
export async function vedette(...args: string[]): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const caught = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += text;
      return true;
    }),
  );
  try {
    return { code: await runCommand(args), signal: null, ...written };
  } finally {
    for (const spy of caught) spy.mockRestore();
    process.exitCode = 0;
  }
}

/** `npx vedette …`, as a process of its own that reads this from standard input. */
export const vedetteReading = (input: string, ...args: string[]): Promise<Ended> =>
  launch("vedette", args, input).ended;

/** A local run, or a command, that goes on until it is interrupted. */
export interface Running {
  pid: number;
  /** Waits for a line, and finds what the pattern asks for. @throws when the run ends without it. */
  printed(line: RegExp): Promise<RegExpExecArray>;
  /** At once, as a power cut would. */
  kill(): Promise<Ended>;
  /** Ctrl-C. */
  interrupt(): Promise<Ended>;
}

/** `npm start` with these options. */
export const startRunning = (...options: string[]): Running => goOn("start", options);

/** `npx vedette …`, of a command that goes on. */
export const startFollowing = (...args: string[]): Running => goOn("vedette", args);

function goOn(command: Command, args: readonly string[]): Running {
  const { child, ended, stdout } = launch(command, args);
  return {
    pid: child.pid ?? 0,
    printed: (line) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = line.exec(stdout());
          if (found !== null) resolve(found);
        };
        child.stdout.on("data", look);
        ended.then(({ stderr }) => reject(new Error(`It ended without ${line}: ${stderr}`)), reject);
        look();
      }),
    kill() {
      child.kill("SIGKILL");
      return ended;
    },
    interrupt() {
      child.kill("SIGINT");
      return ended;
    },
  };
}

const run = (command: Command, args: readonly string[]): Promise<Ended> => launch(command, args).ended;

function launch(command: Command, args: readonly string[], input = "") {
  const child = spawn(process.execPath, [`${root}bin/${command}.mjs`, ...args], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe"],
  });
  // Who ends without reading closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended, stdout: () => stdout };
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
