import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDataDir, readOutbox, startRunning, vedette } from "./start.ts";

test("without --once it runs on, prints events and alerts, serves the CLI, and ends cleanly on Ctrl-C", async () => {
  const data = makeDataDir();
  try {
    const run = startRunning(data.path);
    await run.printed(/Vedette runs at http:\/\/127\.0\.0\.1:\d+; Ctrl-C ends it/);
    await run.printed(/EVENT {2}ASSAULT aerial .* Palmyra, SY/);
    await run.printed(/SENT {3}Iran's forces in Syria: /);
    expect(existsSync(join(data.path, "run.json"))).toBe(true);
    expect((await vedette("feeds", "--data", data.path)).stdout).toMatch(/levant-wire +ok/);
    const ended = await run.interrupt();
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(existsSync(join(data.path, "run.json"))).toBe(false);

    const sent = readOutbox(data.path).length;
    expect(sent).toBeGreaterThan(0);
    const again = startRunning(data.path);
    await again.printed(/Vedette runs at/);
    await again.interrupt();
    expect(readOutbox(data.path)).toHaveLength(sent);
  } finally {
    data.remove();
  }
}, 60_000);
