import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWeb } from "../../lambdas/feed/open-web.ts";
import { readUrl } from "../../lambdas/feed/read-url.ts";
import { obeyRobots, readRobots } from "../../lambdas/feed/robots.ts";
import { type Site, startSite } from "../site.ts";

const agent = "Vedette/0.1 (news feed reader; +mailto:desk@example.org)";
const limits = { maxBytes: 10_000, deadlineMs: 5000 };

describe("robots.txt", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => {
    site.pages.clear();
    site.pages.set("/news/1", { body: "news" });
    site.pages.set("/private/1", { body: "private" });
    site.pages.set("/moved", { status: 302, headers: { location: "/private/1" } });
  });

  async function mayRead(path: string): Promise<boolean> {
    const open = openWeb({ allowHosts: site.host, userAgent: agent });
    const robotsOf = async (url: string) => (await readRobots(url, open)).text;
    const reading = await readUrl(site.url(path), {}, limits, obeyRobots(open, robotsOf, agent));
    return reading.kind === "read";
  }
  const robots = (body: string, status = 200) => site.pages.set("/robots.txt", { status, body });

  it.each([
    ["User-agent: *\nDisallow: /private/", false],
    ["User-agent: *\nDisallow: /", false],
    ["User-agent: vedette\nDisallow: /private/\n\nUser-agent: *\nAllow: /", false],
    ["User-agent: vedette\nAllow: /private/\n\nUser-agent: *\nDisallow: /", true],
    ["User-agent: *\nDisallow: /private/\nAllow: /private/1", true],
    ["User-agent: otherbot\nDisallow: /", true],
    ["Disallow: nonsense\n<html>", true],
    ["", true],
  ])("%j", async (text, isAllowed) => {
    robots(text);
    expect(await mayRead("/private/1")).toBe(isAllowed);
  });

  it("is asked at every hop", async () => {
    robots("User-agent: *\nDisallow: /private/");
    expect(await mayRead("/news/1")).toBe(true);
    expect(await mayRead("/moved")).toBe(false);
  });

  it("allows all when there is none, and nothing while the site has a fault (RFC 9309, 2.3.1)", async () => {
    expect(await mayRead("/news/1")).toBe(true);
    robots("", 403);
    expect(await mayRead("/news/1")).toBe(true);
    robots("", 503);
    expect(await mayRead("/news/1")).toBe(false);
    const open = openWeb({ allowHosts: site.host, userAgent: agent });
    expect(await readRobots(site.url("/"), open)).toMatchObject({ keepHours: 1 });
  });
});
