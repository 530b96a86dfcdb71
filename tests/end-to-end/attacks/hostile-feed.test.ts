import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { feedStateSchema } from "../../../lambdas/feed/feed.ts";
import { rss, type Site, startSite } from "../../site.ts";
import { makeDataDir, readOutbox, runOnce, vedette } from "../start.ts";

/** A feed whose description is one mark, eight hundred thousand times over: it once held its reader until that was killed. */

const data = makeDataDir();
let site: Site;

beforeAll(async () => {
  site = await startSite();
  const published = new Date(Date.now() - 600_000).toUTCString();
  const item = (slug: string, title: string, text: string) =>
    `<title>${title}</title><link>${site.url(`/${slug}`)}</link><guid>${slug}</guid><pubDate>${published}</pubDate><description>${text}</description>`;
  site.pages.set("/hostile", {
    body: rss([item("marks", "A ferry runs late", `<![CDATA[${"<".repeat(800_000)}]]>`)]),
    headers: { etag: '"one"' },
  });
  // More than a budget of steps: thousands of elements nested again and again, each with names of its own.
  const nested = Array.from({ length: 240 }, (_, n) => `<a xmlns:n${n}="urn:${n}">`).join("");
  site.pages.set("/endless", {
    body: rss([item("first", "A bus runs late", "The bus was late.")]).replace(
      "</channel>",
      `<item>${nested}${'<b:c xmlns:d="u"/>'.repeat(240_000)}`,
    ),
  });
  site.pages.set("/agency", {
    body: rss([
      item(
        "strike",
        "Israeli strike kills three in Damascus",
        "An Israeli air strike killed three soldiers in Damascus, Syria, today, the Syrian army said.",
      ),
    ]),
  });
  const config = join(data.path, "config");
  mkdirSync(config);
  const write = (name: string, value: unknown) => writeFileSync(join(config, name), JSON.stringify(value));
  const feed = (id: string, more: object = {}) => ({
    id,
    url: site.url(`/${id}`),
    fullText: false,
    firstReading: "alert",
    ...more,
  });
  write("feeds.json", [
    feed("hostile"),
    feed("endless"),
    feed("agency", { publisher: "Agency", reliability: "A" }),
  ]);
  write("watches.json", [{ id: "syria", title: "Syria", match: "any", actors: [], places: ["SY"] }]);
  write("subscriptions.json", [
    { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["syria"], minSeverity: 1 },
  ]);
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", site.host);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await site.stop();
  data.remove();
});

test("a feed that would never be read through is read in part, says so, and holds up no other", async () => {
  const ended = await runOnce("--config", join(data.path, "config"), "--data", join(data.path, "data"));
  expect(ended, ended.stderr).toMatchObject({ code: 0 });
  const listed = await vedette("feeds", "--data", join(data.path, "data"), "--json");
  const states = v.parse(
    v.array(v.object({ feed: v.object({ id: v.string() }), state: feedStateSchema })),
    JSON.parse(listed.stdout),
  );
  const stateOf = (id: string) => states.find(({ feed }) => feed.id === id)?.state;
  expect(stateOf("hostile")).toMatchObject({ health: "ok", etag: '"one"', failuresInARow: 0 });
  expect(stateOf("endless")).toMatchObject({ health: "ok", itemsSetAside: 1 });
  expect(stateOf("endless")?.reason).toMatch(/^in part: /);
  expect(stateOf("agency")).toMatchObject({ health: "ok" });
  expect(JSON.stringify(readOutbox(join(data.path, "data")))).toContain("Damascus");
}, 300_000);
