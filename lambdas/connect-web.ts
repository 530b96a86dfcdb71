import { setTimeout as sleep } from "node:timers/promises";
import { readEnv } from "./env.ts";
import { type PoliteWeb, politeWeb } from "./store/polite-web.ts";
import type { Table } from "./store/table.ts";

/** The web as the functions' settings let them read it; its hosts are kept in the feeds table. */
export function connectWeb(feeds: Table, now: () => Date): PoliteWeb {
  const env = readEnv("USER_AGENT", "VEDETTE_ALLOW_HOSTS", "HOST_DELAY_MS");
  return politeWeb({
    feeds,
    allowHosts: env.VEDETTE_ALLOW_HOSTS,
    userAgent: env.USER_AGENT,
    delayMs: env.HOST_DELAY_MS,
    now,
    sleep,
  });
}
