import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { rss, type Site, startSite } from "../site.ts";
import { makeDataDir, runOnce, vedette } from "./start.ts";

const folder = makeDataDir();
const at = (name: string) => join(folder.path, name);
let site: Site;

beforeAll(async () => {
  site = await startSite();
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", site.host);
  site.pages.set("/good", { body: rss([]) });
  site.pages.set("/walled", { status: 403 });
  site.pages.set("/faulty", { status: 503 });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await site.stop();
  folder.remove();
});

function writeConfig(name: string, feeds: Record<string, string>): string {
  mkdirSync(at(name));
  const list = Object.entries(feeds).map(([id, url]) => ({ id, url }));
  writeFileSync(join(at(name), "feeds.json"), JSON.stringify(list));
  writeFileSync(join(at(name), "watches.json"), "[]");
  return at(name);
}

describe("npm start -- --once", () => {
  test("of which no feed can be read says why by kind, what to try, and ends with 1", async () => {
    const config = writeConfig("failing", {
      walled: site.url("/walled"),
      faulty: site.url("/faulty"),
      inside: "http://10.0.0.1/feed",
    });
    const ended = await runOnce("--config", config, "--data", at("failing-data"));
    expect(ended).toMatchObject({ code: 1, signal: null });
    expect(ended.stdout).toMatch(/^Vedette\n3 feeds for 0 watches and 0 subscribers; times of /);
    expect(ended.stdout).toMatch(/\d\d {2}3 feeds polled: nothing new, 3 could not be read\n/);
    expect(ended.stdout).toContain("\nNo feed could be read: all 3 failed.\n");
    expect(ended.stdout).toMatch(/ 1 {2}refused: walled\n +as walled: 403: .*\n +The site turns/);
    expect(ended.stdout).toMatch(/ 1 {2}unreachable: faulty\n +as faulty: 503: .*\n +The site itself/);
    expect(ended.stdout).toMatch(/ 1 {2}refused: inside\n.*not a public address\n.*VEDETTE_ALLOW_HOSTS/);
    expect(ended.stdout).toContain(`\nnpx vedette feeds check ${config}/feeds.json asks each of them`);
    expect(ended.stdout).toMatch(
      /\nNext\nnpx vedette feeds --data \S+\s+how every feed is doing\nnpm start -- --config \S+ --data /,
    );
    expect(ended.stdout).not.toContain("Grants");
  });

  test("of which some feed can be read says which cannot, and ends with 0; grants are for --verbose", async () => {
    const config = writeConfig("mixed", { good: site.url("/good"), faulty: site.url("/faulty") });
    const data = at("mixed-data");
    const ended = await runOnce("--config", config, "--data", data, "--verbose");
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.stdout).toContain("\n1 of 2 feeds could not be read.\n   1  unreachable: faulty\n");
    expect(ended.stdout).toMatch(/\nGrants that no call used\n.*: .* on /);
  });

  test("without its configuration says which file is missing, before it makes anything", async () => {
    const half = writeConfig("half", {});
    rmSync(join(half, "watches.json"));
    const ended = await runOnce("--config", half, "--data", at("half-data"));
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(
      `Cannot use the configuration in ${half}: watches.json: there is no such file`,
    );
    expect(existsSync(at("half-data"))).toBe(false);
  });
});

describe("where nothing was polled yet", () => {
  test.each([
    "events",
    "events --json",
    "events show e-1234",
    "articles",
    "alerts",
    "status",
    "feeds",
    "feeds some",
    "why e-1234",
  ])("vedette %s says so and what to type, and makes no folder", async (typed) => {
    const ended = await vedette(...typed.split(" "), "--data", at("empty"));
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/^vedette: Nothing was polled here yet: .*\n.*npm start -- --demo --once /);
    expect(existsSync(at("empty"))).toBe(false);
  });

  test("a command that begins a local run makes no folder without a configuration", async () => {
    const ended = await vedette("watch", "list", "--data", at("empty"), "--config", at("nowhere"));
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/there is no folder \S+nowhere to begin with: go to where Vedette is/);
    expect(ended.stderr).not.toContain("ENOENT");
    expect(existsSync(at("empty"))).toBe(false);
  });
});
