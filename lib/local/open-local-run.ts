import { existsSync } from "node:fs";
import { join } from "node:path";
import { complain, printProgress } from "../terminal.ts";
import { type ClientSettings, clientSettings } from "./place.ts";
import { readRunFile } from "./read-run-file.ts";

/** A local run as the CLI uses it. */
export interface OpenLocalRun {
  outputs: Record<string, string>;
  /** Settings for SDK clients that call as the operator. */
  client: ClientSettings;
  close(): Promise<void>;
}

export const isLocalRunAlive = async (data: string): Promise<boolean> =>
  (await readRunFile(join(data, "run.json"))).kind === "alive";

/**
 * Connects to the local run that uses the data folder, or boots one without schedules, which is drained and stopped
 * on `close`. The configuration of a folder that is in use stays as it is: only a new one gets the one named.
 */
export async function openLocalRun(options: { data: string; config: string }): Promise<OpenLocalRun> {
  const running = await readRunFile(join(options.data, "run.json"));
  if (running.kind === "alive") {
    const { outputs, endpoint, ...key } = running.file;
    return { outputs, client: clientSettings(endpoint, key), close: async () => {} };
  }
  // Not loaded for nothing: the embedded services are many files.
  complain(`Nothing runs on ${options.data}: starting the local stack for this command…\n`);
  const { ensureKnowledge } = await import("../knowledge/ensure-knowledge.ts");
  await ensureKnowledge(() => printProgress("Packing the names of actors and places…"));
  const { startLocalRun } = await import("./local-run.ts");
  const run = await startLocalRun({
    configDir: options.config,
    dataDir: options.data,
    port: 0,
    // A folder that was begun with the newsroom has feeds that only the newsroom serves.
    demo: existsSync(join(options.data, "newsroom.json")),
    schedules: false,
    keepConfig: existsSync(join(options.data, "dynamodb")),
    log(line) {
      if (line.kind === "step") return printProgress(`${line.text}…`);
      if (line.kind === "announce" || line.kind === "feed") return;
      printProgress("");
      complain(`${line.text}\n`);
    },
  }).finally(() => printProgress(""));
  return {
    outputs: run.outputs,
    client: run.client,
    async close() {
      await run.drain();
      await run.stop();
    },
  };
}
