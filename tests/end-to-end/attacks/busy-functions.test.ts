import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { synthesizeOnce } from "../../../lib/local/synthesis.ts";
import { makeDataDir, startRunning } from "../start.ts";
import { isRunning } from "./processes.ts";

/** Computes for ever, as an article that takes too long makes code-article do. */
const busyHandler = `
  export function handler() {
    console.log(JSON.stringify({ announce: "busy: process " + process.pid }));
    for (;;);
  }
`;

test("functions that compute end with the local run, also when it is killed", async () => {
  const data = makeDataDir();
  const assembly = makeDataDir();
  try {
    cpSync(await synthesizeOnce(() => {}), assembly.path, { recursive: true });
    // The function that every local run starts with.
    const { Resources } = JSON.parse(readFileSync(join(assembly.path, "Vedette.template.json"), "utf8"));
    const hash = Resources.PollFeeds.Properties.Code.S3Key.replace(".zip", "");
    const { files } = JSON.parse(readFileSync(join(assembly.path, "Vedette.assets.json"), "utf8"));
    writeFileSync(join(assembly.path, files[hash].source.path, "index.mjs"), busyHandler);

    const run = startRunning("--demo", "--data", data.path, "--assembly", assembly.path);
    const [, pid] = await run.printed(/busy: +process (\d+)/);
    expect(isRunning(Number(pid))).toBe(true);
    await run.kill();
    await vi.waitFor(() => expect(isRunning(Number(pid))).toBe(false), 10_000);
  } finally {
    data.remove();
    assembly.remove();
  }
});
