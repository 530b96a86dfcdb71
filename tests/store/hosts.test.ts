import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenWeb } from "../../lambdas/feed/open-web.ts";
import { HostBusy, paceRequests } from "../../lambdas/feed/pace-requests.ts";
import { turnsIn } from "../../lambdas/store/hosts.ts";
import { hostAskedKey } from "../../lambdas/store/keys.ts";
import { putRow } from "../../lambdas/store/table.ts";
import { type LocalTables, startTables } from "../local-aws.ts";

const init = { headers: {}, signal: AbortSignal.timeout(600_000) };

/** Several functions that read the web, each for itself, with one table and one clock. */
describe("turns at a host", () => {
  let tables: LocalTables;
  let clock: number;
  let asked: string[];
  beforeAll(async () => {
    tables = await startTables();
  });
  afterAll(() => tables.stop());
  beforeEach(() => {
    clock = Date.parse("2031-05-04T12:00:00.000Z");
    asked = [];
    // Tokens of life come by the clock of these tests as well.
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  });
  afterEach(() => vi.useRealTimers());

  const second = () => new Date(clock).toISOString().slice(17, 23);
  const answer = (body: AsyncIterable<Uint8Array> | null = null) => ({
    status: 200,
    header: () => null,
    body,
    cancel: async () => {},
  });
  async function* bodyOf(pieces: number) {
    for (let n = 0; n < pieces; n += 1) yield new Uint8Array(1);
  }
  const reader = (
    open: OpenWeb = async (url) => {
      asked.push(`${second()} ${url}`);
      return answer();
    },
  ): OpenWeb =>
    paceRequests(open, {
      turns: turnsIn(tables.feeds, () => new Date(clock)),
      delayMs: 1000,
      ownHosts: new Set(["127.0.0.1:8080"]),
      sleep: async (ms) => {
        clock += ms;
        await vi.advanceTimersByTimeAsync(ms);
      },
    });

  it("keeps a pause between two requests to one host, and none for other and own hosts", async () => {
    const readers = [reader(), reader()];
    const urls = [
      "https://a.example/1",
      "https://b.example/1",
      "https://a.example/2",
      "http://127.0.0.1:8080/1",
      "http://127.0.0.1:8080/2",
      "http://a.example/3",
    ];
    for (const [n, url] of urls.entries()) {
      await readers[n % 2]?.(url, init);
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

  it("has one request at a time, own hosts too, until the body is read, left or fails", async () => {
    for (const host of ["c.example", "127.0.0.1:8080"]) {
      const url = `http://${host}/`;
      const first = await reader(async () => answer(bodyOf(2)))(url, init);
      await expect(reader()(url, init)).rejects.toThrow(HostBusy);
      expect(asked).toEqual([]);
      for await (const _ of first.body ?? []) break;
      await reader()(url, init);
      const failing = reader(async () => {
        throw new Error("reset");
      });
      clock += 1000;
      await expect(failing(url, init)).rejects.toThrow("reset");
      clock += 1000;
      const left = await reader(async () => answer(bodyOf(2)))(url, init);
      await left.cancel();
      clock += 1000;
      await reader()(url, init);
      expect(asked.map((one) => one.slice(7))).toEqual([url, url]);
      asked = [];
    }
  });

  it("lets nobody wait for a holder that has died longer than a turn lasts", async () => {
    const turns = turnsIn(tables.feeds, () => new Date(clock));
    const late = await turns.take("d.example:443", 1000);
    if (typeof late === "number") throw new Error("Expected the turn");
    const second = await reader(async (url) => {
      asked.push(`${new Date(clock).toISOString().slice(17, 23)} ${url}`);
      return answer(bodyOf(2));
    })("https://d.example/2", init);
    expect(asked).toEqual(["05.000 https://d.example/2"]);
    // What is given back late belongs to another.
    await late.giveBack();
    clock += 1000;
    expect(await turns.take("d.example:443", 1000)).toBeTypeOf("number");
    await second.cancel();
    expect(await turns.take("d.example:443", 1000)).toBeTypeOf("object");
  });

  it("gives a free host to one of many that ask at once", async () => {
    const turns = turnsIn(tables.feeds, () => new Date(clock));
    const taken = await Promise.all(Array.from({ length: 8 }, () => turns.take("e.example:443", 1000)));
    expect(taken.filter((one) => typeof one !== "number")).toHaveLength(1);
  });

  it("is kept by tokens of life, and takes over rows of before there were turns", async () => {
    const at = new Date(clock).toISOString();
    await putRow(tables.feeds, { ...hostAskedKey("f.example:443"), at, expiresAt: 2_000_000_000 });
    const turns = turnsIn(tables.feeds, () => new Date(clock));
    expect(await turns.take("f.example:443", 1000)).toBe(1000);
    clock += 1000;
    const turn = await turns.take("f.example:443", 1000);
    if (typeof turn === "number") throw new Error("Expected the turn");
    for (let n = 0; n < 5; n += 1) {
      clock += 4000;
      await turn.keep();
    }
    expect(await turns.take("f.example:443", 1000)).toBeTypeOf("number");
    await turn.giveBack();
    expect(await turns.take("f.example:443", 1000)).toBeTypeOf("object");
  });
});
