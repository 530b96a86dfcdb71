import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { rss, type Site, startSite } from "../site.ts";
import { vedette } from "./start.ts";

const folder = mkdtempSync(join(tmpdir(), "vedette-feeds-"));
let site: Site;

beforeAll(async () => {
  site = await startSite();
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", site.host);
  const item = (slug: string) =>
    `<title>Ferry ${slug}</title><link>${site.url(`/${slug}`)}</link><pubDate>${new Date().toUTCString()}</pubDate>`;
  const paragraph =
    "The ferry ran aground near the harbour of Brevik on Monday, residents said, and was towed to Lisport by noon.";
  site.pages.set("/one", {
    headers: { "content-type": "text/html" },
    body: `<html><head><title>Ferry one</title></head><body><article><p>${paragraph}</p><p>${paragraph} Twice.</p></article></body></html>`,
  });
  site.pages.set("/good", { body: rss([item("one")]) });
  site.pages.set("/walled", { body: rss([item("two"), "<title>Where?</title>"]) });
  site.pages.set("/two", { status: 403 });
  site.pages.set("/old", { status: 301, headers: { location: "/good" } });
  site.pages.set("/page", {
    headers: { "content-type": "text/html" },
    body: "<html><head><title>Accept our cookies</title></head><body></body></html>",
  });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, ids: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(ids.map((id) => ({ id, url: site.url(`/${id}`) }))));
  return path;
};

test("feeds check asks each feed and a page of it, and says what is wrong, in 100 columns", async () => {
  const ended = await vedette(
    "feeds",
    "check",
    write("feeds.json", ["good", "walled", "old", "page", "missing"]),
  );
  expect(ended).toMatchObject({ code: 1, stderr: "" });
  const lines = ended.stdout.trimEnd().split("\n");
  for (const line of lines.slice(0, -1)) expect(line.length).toBeLessThanOrEqual(100);
  const told = lines.join("\n");
  expect(told).toMatch(/^FEED +HEALTH +ITEMS +NEWEST +WRONG$/m);
  expect(told).toMatch(/^good +ok +1 +0 min$/m);
  expect(told).toMatch(
    /^walled +ok +1 +0 min +1 item set aside: no link\n +its pages: 403: forbids the request/m,
  );
  expect(told).toMatch(/^old +ok +1 +0 min +moved for good to http:/m);
  expect(told).toMatch(/^page +not-a-feed +0 +never +a page titled "Accept our cookies"$/m);
  expect(told).toMatch(/^missing +gone +0 +never +404: there is nothing at this address$/m);
  expect(lines.at(-1)).toBe("1 of 5 feeds are in order; mend or take out: walled, old, page, missing");
});

test("feeds check ends with 0 when all is well, and tells programs the same as people", async () => {
  const ended = await vedette("feeds", "check", write("good.json", ["good"]), "--json");
  expect(ended.code).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject([{ feedId: "good", health: "ok", items: 1, wrong: [] }]);
});

test("feeds check calls a feed broken none of whose items can be used, as a poll does", async () => {
  site.pages.set("/hopeless", { body: rss(["<title>Where?</title>"]) });
  const ended = await vedette("feeds", "check", write("hopeless.json", ["hopeless"]), "--json");
  expect(ended.code).toBe(1);
  expect(JSON.parse(ended.stdout)).toMatchObject([
    { health: "broken", wrong: ["none of its 1 items can be read: no link"] },
  ]);
});

test("feeds check refuses a file that is no feeds.json", async () => {
  const path = join(folder, "bad.json");
  writeFileSync(path, '[{ "id": "x" }]');
  const ended = await vedette("feeds", "check", path);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("url: missing");
});
