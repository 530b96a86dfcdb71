import { expect, it } from "vitest";
import type { OpenWeb } from "../../lambdas/feed/open-web.ts";
import { paceRequests } from "../../lambdas/feed/pace-requests.ts";

const init = { headers: {}, signal: AbortSignal.timeout(60_000) };

it("keeps a pause between two requests to one host, and none for other and own hosts", async () => {
  let clock = Date.parse("2031-05-04T12:00:00.000Z");
  const asked: string[] = [];
  const open: OpenWeb = async (url) => {
    asked.push(`${new Date(clock).toISOString().slice(17, 23)} ${url}`);
    return { status: 200, header: () => null, body: null, cancel: async () => {} };
  };
  const kept = new Map<string, string>();
  const paced = paceRequests(open, {
    lastAsked: {
      get: async (host) => kept.get(host) ?? null,
      set: async (host, at) => void kept.set(host, at),
    },
    delayMs: 1000,
    ownHosts: new Set(["127.0.0.1:8080"]),
    now: () => new Date(clock),
    sleep: async (ms) => {
      clock += ms;
    },
  });
  for (const url of [
    "https://a.example/1",
    "https://b.example/1",
    "https://a.example/2",
    "http://127.0.0.1:8080/1",
    "http://127.0.0.1:8080/2",
    "http://a.example/3",
  ]) {
    await paced(url, init);
    clock += 200;
  }
  expect(asked).toEqual([
    "00.000 https://a.example/1",
    "00.200 https://b.example/1",
    "01.000 https://a.example/2",
    "01.200 http://127.0.0.1:8080/1",
    "01.400 http://127.0.0.1:8080/2",
    // Another port is another host.
    "01.600 http://a.example/3",
  ]);
});
