import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { articleSchema } from "../../lambdas/article/article.ts";
import { feedStateSchema } from "../../lambdas/feed/feed.ts";
import { type LocalRun, startLocalRun } from "../../lib/local/local-run.ts";
import { type HostileSite, startHostileSite, type Trap, traps } from "../hostile-site.ts";
import { rss, type Site, type SitePage, startSite } from "../site.ts";
import { makeDataDir, vedette } from "./start.ts";

/** What the web does to a reader of feeds: each row of the design's bad input, over the wire, with what becomes of it. */

const hour = 3_600_000;
const started = Date.now();
const ago = (hours: number) => new Date(started - hours * hour).toUTCString();

describe("bad input", () => {
  const data = makeDataDir();
  let site: Site;
  let hostile: HostileSite;
  /** A second site, whose robots.txt keeps everything from robots. */
  let closed: Site;

  const item = (slug: string, published: string | null = ago(1), from = site) =>
    `<title>Ferry ${slug} runs late</title><link>${from.url(`/${slug}`)}</link><guid>${slug}</guid>` +
    `${published === null ? "" : `<pubDate>${published}</pubDate>`}<description>The ferry ${slug} was late again.</description>`;

  /** Feeds by id: what they answer, the health that they come to, and why. */
  const answers = (): Record<string, { page: SitePage; health: string; reason?: RegExp }> => ({
    good: { page: { body: rss([item("one"), item("two")]) }, health: "ok" },
    "one-bad-item": {
      page: { body: rss([item("three"), "<title>Where?</title>", item("four")]) },
      health: "ok",
    },
    "bare-ampersand": { page: { body: rss([item("five"), item("six & seven")]) }, health: "ok" },
    "cut-short": { page: { body: rss([item("eight"), item("nine")]).slice(0, -150) }, health: "ok" },
    empty: { page: { body: rss([]) }, health: "empty" },
    undated: { page: { body: rss([item("ten", null)]) }, health: "undated" },
    stale: {
      page: { body: rss([1, 2, 3, 4, 5, 6].map((n) => item(`old-${n}`, ago(24 * 20 + n)))) },
      health: "stale",
      reason: /^nothing new for 20 days, usually every 60 min$/,
    },
    page: {
      page: {
        body: "<!doctype html><html><head><title>Cookies &amp; you</title></head><body>Accept</body></html>",
        headers: { "content-type": "text/html" },
      },
      health: "not-a-feed",
      reason: /^a page titled "Cookies & you"$/,
    },
    nothing: { page: { body: "" }, health: "not-a-feed" },
    "broken-xml": {
      page: { body: '<?xml version="1.0"?><rss version="2.0"><channel><item><title>a' },
      health: "broken",
      reason: /./,
    },
    unauthorized: { page: { status: 401 }, health: "refused", reason: /^401: asks for a name and password$/ },
    forbidden: { page: { status: 403 }, health: "refused", reason: /^403: forbids the request/ },
    missing: { page: { status: 404 }, health: "gone", reason: /^404: there is nothing at this address$/ },
    removed: { page: { status: 410 }, health: "gone", reason: /^410: gone for good/ },
    "too-many": {
      page: { status: 429, headers: { "retry-after": "7200" } },
      health: "refused",
      reason: /^429: too many requests$/,
    },
    faulty: { page: { status: 500 }, health: "unreachable", reason: /^500: the host has a fault$/ },
    "to-metadata": {
      page: { status: 302, headers: { location: "http://169.254.169.254/latest/meta-data/" } },
      health: "refused",
      reason: /^169\.254\.169\.254:80 is not a public address$/,
    },
    "in-circles": {
      page: { status: 301, headers: { location: "/in-circles" } },
      health: "broken",
      reason: /^more than 5 redirects$/,
    },
    moved: { page: { status: 301, headers: { location: "/good-elsewhere" } }, health: "ok" },
  });

  const ofTraps: Record<Trap, { health: RegExp; reason: RegExp }> = {
    huge: { health: /broken/, reason: /^larger than 5000000 bytes$/ },
    bomb: { health: /broken/, reason: /^it declares entities that are made of entities$/ },
    nesting: { health: /broken/, reason: /^it nests deeper than 250 elements$/ },
    endless: { health: /broken/, reason: /^larger than 5000000 bytes$/ },
    trickle: { health: /unreachable/, reason: /^no full answer within 20 s$/ },
    silent: {
      health: /unreachable/,
      reason: /^connected, but no answer within 15 s$|^no full answer within 20 s$/,
    },
    "gzip-bomb": { health: /broken/, reason: /^larger than 5000000 bytes$/ },
    "deflate-bomb": { health: /broken/, reason: /^larger than 5000000 bytes$/ },
    "brotli-bomb": { health: /broken/, reason: /^larger than 5000000 bytes$/ },
  };

  const statesSchema = v.array(v.object({ feed: v.object({ id: v.string() }), state: feedStateSchema }));
  const readStates = async () => {
    const ended = await vedette("feeds", "--data", join(data.path, "data"), "--json");
    expect(ended).toMatchObject({ code: 0 });
    return new Map(
      v.parse(statesSchema, JSON.parse(ended.stdout)).map(({ feed, state }) => [feed.id, state]),
    );
  };
  const readArticles = async () => {
    const ended = await vedette("articles", "--data", join(data.path, "data"), "--json");
    expect(ended).toMatchObject({ code: 0 });
    return v.parse(v.array(articleSchema), JSON.parse(ended.stdout));
  };
  let run: LocalRun;
  /** As `npm start -- --once` does. */
  const poll = async () => {
    await run.invoke("poll-feeds", { all: true, resumeAfterMinutes: 0 });
    await run.drain();
    expect(await run.deadLetters()).toEqual([]);
    expect(run.refusals).toEqual([]);
  };
  const configDir = join(data.path, "config");
  const write = (name: string, value: unknown) => writeFileSync(join(configDir, name), JSON.stringify(value));
  let feeds: { id: string; url: string; fullText?: boolean }[];

  beforeAll(async () => {
    [site, closed, hostile] = await Promise.all([startSite(), startSite(), startHostileSite()]);
    // Where nothing listens any more.
    const stopped = await startSite();
    const down = stopped.host;
    await stopped.stop();
    const configured = Object.keys(answers()).map((id) => ({ id, url: site.url(`/${id}`), fullText: false }));
    for (const [id, { page }] of Object.entries(answers())) {
      const headers = { etag: `"${id}"`, ...page.headers };
      site.pages.set(`/${id}`, { ...page, headers });
    }
    site.pages.set("/good-elsewhere", { body: rss([item("eleven")]), headers: { etag: '"elsewhere"' } });
    // Pages that refuse, fail, hang, or that robots.txt keeps from us: the feed's own words are coded.
    closed.pages.set("/robots.txt", { body: "User-agent: *\nDisallow: /kept/" });
    closed.pages.set("/forbidden", { status: 403 });
    closed.pages.set("/faulty", { status: 503 });
    closed.pages.set("/hanging", { headers: { "content-type": "text/html" }, body: "<p>", never: true });
    const slugs = ["kept/1", "forbidden", "faulty", "hanging"];
    closed.pages.set("/pages", { body: rss(slugs.map((slug) => item(slug, ago(1), closed))) });
    feeds = [
      ...configured,
      { id: "pages", url: closed.url("/pages") },
      ...traps.map((trap) => ({ id: trap, url: `http://${hostile.hosts.get(trap)}/feed` })),
      { id: "down", url: `http://${down}/feed` },
      { id: "private", url: "http://192.168.0.1/feed" },
      { id: "no-such-host", url: "http://nowhere.invalid/feed" },
    ];
    mkdirSync(configDir);
    write("feeds.json", feeds);
    write("watches.json", []);
    write("subscriptions.json", []);
    vi.stubEnv("VEDETTE_ALLOW_HOSTS", [site.host, closed.host, down, ...hostile.hosts.values()].join(","));
    run = await startLocalRun({
      configDir,
      dataDir: join(data.path, "data"),
      port: 0,
      demo: false,
      schedules: false,
      log: () => {},
    });
  }, 420_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await run?.stop();
    await Promise.all([site.stop(), closed.stop(), hostile.stop()]);
    data.remove();
  });

  test("ends in a health that says why, for each feed alone; the others are read", async () => {
    await poll();
    const states = await readStates();
    for (const [id, { health, reason }] of Object.entries(answers())) {
      expect(states.get(id), id).toMatchObject({ health });
      if (reason !== undefined) expect(states.get(id)?.reason, id).toMatch(reason);
    }
    for (const trap of traps) {
      expect(states.get(trap)?.health, trap).toMatch(ofTraps[trap].health);
      expect(states.get(trap)?.reason, trap).toMatch(ofTraps[trap].reason);
    }
    expect(states.get("down")).toMatchObject({
      health: "unreachable",
      reason: "the connection was refused: nothing listens there (127.0.0.1: refused)",
    });
    expect(states.get("private")).toMatchObject({ health: "refused" });
    expect(states.get("no-such-host")).toMatchObject({ health: "unreachable" });
    // When they are asked again.
    expect(states.get("removed")?.nextPollAt).toBeNull();
    const waits = (id: string) =>
      Date.parse(states.get(id)?.nextPollAt ?? "") - Date.parse(states.get(id)?.polledAt ?? "");
    expect(waits("too-many")).toBeGreaterThanOrEqual(2 * hour);
    expect(waits("faulty")).toBeGreaterThanOrEqual(hour / 3);
    expect(states.get("moved")).toMatchObject({ movedTo: site.url("/good-elsewhere") });
    for (const id of ["one-bad-item", "cut-short"])
      expect(states.get(id), id).toMatchObject({ itemsSetAside: 1 });
  }, 180_000);

  test("loses no article, and codes the feed's words where the page cannot be read", async () => {
    const articles = await readArticles();
    const titles = articles.map(({ title }) => title);
    const read = "one two three four five eight ten eleven kept/1 forbidden faulty hanging".split(" ");
    for (const slug of read) expect(titles).toContain(`Ferry ${slug} runs late`);
    for (const { state, title } of articles) expect(state, title).toBe("merged");
    expect(closed.requests.map(({ path }) => path)).not.toContain("/kept/1");
    expect(closed.requests.filter(({ path }) => path === "/robots.txt")).toHaveLength(1);
    // No page is asked for twice: what failed is tried again by time.
    const pages = closed.requests.map(({ path }) => path).filter((path) => path !== "/pages");
    expect(new Set(pages).size).toBe(pages.length);
  }, 60_000);

  test("asks again what may have changed, conditionally and where it has moved, and what is gone no more", async () => {
    // Without the traps: some of them hold their reader for twenty seconds each time.
    write(
      "feeds.json",
      feeds.filter(({ id }) => !traps.some((trap) => trap === id)),
    );
    const pruned = await vedette("apply", configDir, "--prune", "--yes", "--data", join(data.path, "data"));
    expect(pruned).toMatchObject({ code: 0, stderr: "" });
    site.requests.length = 0;
    await poll();
    const states = await readStates();
    const asked = site.requests.map(({ path, answered }) => `${path} ${answered}`);
    expect(asked).toContain("/good 304");
    expect(asked).toContain("/good-elsewhere 304");
    expect(asked.join(" ")).not.toMatch(/\/moved|\/removed/);
    expect(states.get("good")).toMatchObject({ health: "unchanged" });
    expect(states.get("faulty")).toMatchObject({ failuresInARow: 2 });
    expect(states.get("removed")).toMatchObject({ health: "gone", failuresInARow: 1 });
  }, 180_000);
});
