import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWeb } from "../../lambdas/feed/open-web.ts";
import { readUrl } from "../../lambdas/feed/read-url.ts";
import { type Site, startSite } from "../site.ts";

const limits = { maxBytes: 1000, deadlineMs: 5000 };

describe("reading the web", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    site.pages.set("/page", { body: "hello" });
    site.pages.set("/to-page", { status: 302, headers: { location: "/page" } });
    site.pages.set("/to-metadata", {
      status: 301,
      headers: { location: "http://169.254.169.254/latest/meta-data/" },
    });
    site.pages.set("/to-name", {
      status: 307,
      headers: { location: `http://localhost:${site.host.split(":")[1]}/page` },
    });
    site.pages.set("/to-file", { status: 302, headers: { location: "file:///etc/passwd" } });
    site.pages.set("/loop", { status: 302, headers: { location: "/loop" } });
    site.pages.set("/large", { body: "x".repeat(2000) });
    site.pages.set("/slow", { body: "x", never: true });
  });
  afterAll(() => site.stop());

  const read = (url: string, allowHosts = "", within = limits) =>
    readUrl(url, {}, within, openWeb({ allowHosts, userAgent: "vedette-tests (contact)" }));

  it("refuses every spelling of an address that is not public, and connects to none", async () => {
    const port = site.host.split(":")[1];
    const urls = [
      `http://127.0.0.1:${port}/page`,
      `http://localhost:${port}/page`,
      `http://2130706433:${port}/page`,
      `http://0x7f.1:${port}/page`,
      `http://0177.0.0.1:${port}/page`,
      `http://127.1:${port}/page`,
      `http://[::1]:${port}/page`,
      `http://[::ffff:127.0.0.1]:${port}/page`,
      `http://0.0.0.0:${port}/page`,
      "http://169.254.169.254/latest/meta-data/",
      "http://[fd00:ec2::254]/",
      "http://192.168.1.1/",
      "https://user:word@news.example/",
      "ftp://news.example/",
    ];
    for (const url of urls) expect(await read(url), url).toMatchObject({ kind: "fault", fault: "refused" });
    expect(site.requests).toEqual([]);
  });

  it("reads a listed host and port, and no other port of it", async () => {
    const found = await read(site.url("/to-page"), `other.example:80, ${site.host}`);
    expect(found).toMatchObject({ kind: "read", status: 200, url: site.url("/page") });
    expect(site.requests.at(-1)?.headers["user-agent"]).toBe("vedette-tests (contact)");
    expect(await read("http://127.0.0.1:1/", site.host)).toMatchObject({ kind: "fault", fault: "refused" });
  });

  it.each(["/to-metadata", "/to-name", "/to-file"])("checks each hop: %s", async (path) => {
    expect(await read(site.url(path), site.host)).toMatchObject({ kind: "fault", fault: "refused" });
  });

  it("gives up on endless redirects, large bodies and bodies that never end", async () => {
    expect(await read(site.url("/loop"), site.host)).toMatchObject({ fault: "redirects" });
    expect(site.requests.filter(({ path }) => path === "/loop")).toHaveLength(6);
    expect(await read(site.url("/large"), site.host)).toMatchObject({ fault: "too-large" });
    expect(await read(site.url("/slow"), site.host, { maxBytes: 1000, deadlineMs: 200 })).toMatchObject({
      fault: "unreachable",
      reason: "no full answer within 0.2 s",
    });
  });

  it("says why a host cannot be reached", async () => {
    expect(await read("http://nowhere.invalid/")).toMatchObject({ fault: "unreachable" });
  });
});
