import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startSmallNewsroom } from "./small-newsroom.ts";
import { makeDataDir, readOutbox, startRunning, vedette } from "./start.ts";

test("without --once it runs on, prints events and alerts, serves the CLI, and ends cleanly on Ctrl-C", async () => {
  const data = makeDataDir();
  const newsroom = await startSmallNewsroom(data.path, 0);
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", newsroom.host);
  const start = () => startRunning("--config", newsroom.configDir, "--data", data.path);
  try {
    const run = start();
    await run.printed(/Vedette runs at http:\/\/127\.0\.0\.1:\d+; Ctrl-C ends it/);
    await run.printed(
      /\n {2}feeds +3, .*; times of UTC\n {2}watches +3: .*\n {2}subscribers +2: desk \(email\), .*\n {2}outbox +.*outbox\.jsonl: /,
    );
    await run.printed(/\n\d\d:\d\d:\d\d {2}3 feeds polled: 11 new articles\n/);
    await run.printed(/EVENT {2}4 {2}Air strike by Israel on Hezbollah, Baalbek, LB/);
    await run.printed(/SENT {3}Air strike by Israel on Hezbollah, Baalbek, LB, 3 killed → desk/);
    expect(existsSync(join(data.path, "run.json"))).toBe(true);
    expect((await vedette("feeds", "--data", data.path)).stdout).toMatch(/cedar-post +ok/);
    const ended = await run.interrupt();
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(existsSync(join(data.path, "run.json"))).toBe(false);

    const sent = readOutbox(data.path).length;
    expect(sent).toBeGreaterThan(0);
    const again = start();
    await again.printed(/Vedette runs at/);
    await again.interrupt();
    expect(readOutbox(data.path)).toHaveLength(sent);
  } finally {
    vi.unstubAllEnvs();
    await newsroom.stop();
    data.remove();
  }
}, 240_000);
