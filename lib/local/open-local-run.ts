import { existsSync } from "node:fs";
import { join } from "node:path";
import { startLocalRun } from "./local-run.ts";
import { clientSettings } from "./place.ts";
import { readRunFile } from "./read-run-file.ts";

/** A local run as the CLI uses it. */
export interface OpenLocalRun {
  outputs: Record<string, string>;
  /** Settings for SDK clients that call as the operator. */
  client: ReturnType<typeof clientSettings>;
  close(): Promise<void>;
}

/**
 * Connects to the local run that uses the data folder, or boots one without schedules, which is drained and stopped
 * on `close`. The configuration of a folder that is in use stays as it is: only a new one gets the one named.
 */
export async function openLocalRun(options: { data: string; config: string }): Promise<OpenLocalRun> {
  const running = readRunFile(join(options.data, "run.json"));
  if (running !== null) {
    return { outputs: running.outputs, client: clientSettings(running.endpoint), close: async () => {} };
  }
  const run = await startLocalRun({
    configDir: options.config,
    dataDir: options.data,
    port: 0,
    // A folder that was begun with the newsroom has feeds that only the newsroom serves.
    demo: existsSync(join(options.data, "newsroom.json")),
    schedules: false,
    keepConfig: existsSync(join(options.data, "dynamodb")),
    log: ({ kind, text }) => {
      if (kind !== "announce") process.stderr.write(`${text}\n`);
    },
  });
  return {
    outputs: run.outputs,
    client: clientSettings(run.endpoint),
    async close() {
      await run.drain();
      await run.stop();
    },
  };
}
