import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type LocalRun, startLocalRun } from "../../../lib/local/local-run.ts";
import { rss, type Site, startSite } from "../../site.ts";
import { makeDataDir, readOutbox } from "../start.ts";

/**
 * A feed that nobody trusts brings articles each of which takes a coder more than its minute, their links naming a
 * host each; then a reliable publisher tells of a strike. It must be told while they are still being worked on.
 */

const data = makeDataDir();
const hosts = 12;
/** How long a reader may have to wait for the strike on a busy machine: far less than the hostile articles take. */
const patienceMs = 180_000;
let news: Site;
let hostile: Site[];
let run: LocalRun;

const published = new Date().toUTCString();
const item = (title: string, link: string, summary: string) =>
  `<title>${title}</title><link>${link}</link><pubDate>${published}</pubDate><description>${summary}</description>`;
/** Short, and more work than its length shows: each of its nouns may be what another one hangs on. */
const killer = `Russian troops stormed Kharkiv ${"raid by ".repeat(60)}and wounded guards.`;
const strike = "Israeli jets bombed a depot near Homs, killing four soldiers, the army said.";

beforeAll(async () => {
  news = await startSite();
  hostile = await Promise.all(Array.from({ length: hosts }, () => startSite()));
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", [news, ...hostile].map(({ host }) => host).join(","));
  const config = join(data.path, "config");
  mkdirSync(config);
  const write = (name: string, value: unknown) => writeFileSync(join(config, name), JSON.stringify(value));
  write("feeds.json", [
    { id: "bait", url: news.url("/bait"), publisher: "Bait", reliability: "F" },
    { id: "wire", url: news.url("/wire"), publisher: "Coast Wire", reliability: "A" },
  ]);
  write("watches.json", [{ id: "syria", places: ["SY"] }]);
  write("subscriptions.json", [
    { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["syria"], groupWaitSeconds: 0 },
  ]);
  news.pages.set("/bait", {
    body: rss(
      hostile.map((site, n) => item(`Russian troops storm Kharkiv ${n}`, site.url("/report"), killer)),
    ),
  });
  news.pages.set("/wire", { body: rss([]) });
  run = await startLocalRun({
    configDir: config,
    dataDir: join(data.path, "data"),
    port: 0,
    demo: false,
    // As it runs on: a run that ends by itself would wait for the hostile articles too.
    schedules: true,
    log: () => {},
  });
}, 420_000);
afterAll(async () => {
  await run.stop();
  await Promise.all([news, ...hostile].map((site) => site.stop()));
  vi.unstubAllEnvs();
  data.remove();
});

const mails = () =>
  readOutbox(join(data.path, "data"))
    .map((line) => JSON.stringify(line))
    .filter((line) => line.includes("desk@example.org"));

test("a flood of hostile articles keeps nobody from hearing of a strike", async () => {
  await run.invoke("poll-feeds", { all: true });
  // The first of them is being worked on: its page was asked for.
  await vi.waitFor(() => expect(hostile.flatMap(({ requests }) => requests)).not.toEqual([]), patienceMs);
  news.pages.set("/wire", { body: rss([item("Jets bomb depot near Homs", news.url("/homs"), strike)]) });
  await run.invoke("poll-feeds", { all: true });
  await vi.waitFor(() => expect(mails().join("\n")).toContain("Homs"), patienceMs);
  expect(run.refusals).toEqual([]);
}, 420_000);
