import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, vi } from "vitest";
import { startLocalRun } from "../../lib/local/local-run.ts";
import { type Ended, makeDataDir, startOnce, vedette } from "./start.ts";

/** How long to wait for another test file's demo run, on however busy a machine. */
export const demoPatienceMs = 900_000;

/** What the README's first command says and leaves: it runs once, for the first test file that asks, and each gets a copy. */
export async function demoRun(): Promise<{ ended: Ended; path: string; remove: () => void }> {
  const shared = inject("demoFolder");
  const [data, told] = [join(shared, "data"), join(shared, "ended.json")];
  if (isFirst(join(shared, "asked"))) {
    writeFileSync(`${told}.new`, JSON.stringify(await startOnce(data)));
    renameSync(`${told}.new`, told);
  }
  await vi.waitFor(() => expect(existsSync(told)).toBe(true), { timeout: demoPatienceMs, interval: 100 });
  const copy = makeDataDir();
  cpSync(data, copy.path, { recursive: true });
  return { ended: JSON.parse(readFileSync(told, "utf8")), ...copy };
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}

/** A local run that goes on where a demo run ended: commands connect to it, and none waits for a boot of its own. */
export interface GoingOn {
  path: string;
  /** Has ended when all is done that the command began. */
  vedette(...args: string[]): Promise<Ended>;
  close(): Promise<void>;
}

export async function goOnFromDemo(): Promise<GoingOn> {
  const { path, remove } = await demoRun();
  // Its address can be served once only, and others go on from the same demo run.
  rmSync(join(path, "newsroom.json"));
  const run = await startLocalRun({
    configDir: null,
    dataDir: path,
    port: 0,
    demo: false,
    schedules: false,
    keepConfig: true,
    log: () => {},
  });
  return {
    path,
    async vedette(...args) {
      const ended = await vedette(...args);
      await run.drain();
      return ended;
    },
    async close() {
      await run.stop();
      remove();
    },
  };
}
