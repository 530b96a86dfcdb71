import type { lookup } from "node:dns";
import { createServer, isIP } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectionWords } from "../../lambdas/feed/connection-words.ts";
import { type OpenWeb, openWeb } from "../../lambdas/feed/open-web.ts";
import { readUrl } from "../../lambdas/feed/read-url.ts";
import { startDeafSite } from "../deaf-site.ts";
import { type Site, startSite } from "../site.ts";

const limits = { maxBytes: 1000, deadlineMs: 5000 };
const within = (deadlineMs: number) => ({ maxBytes: 1000, deadlineMs });

/** A DNS of our own: `node:dns` lookup with these addresses. */
function resolver(addresses: () => string[]): typeof lookup {
  const answer = (_name: string, _options: unknown, callback: (...found: unknown[]) => void) =>
    callback(
      null,
      addresses().map((address) => ({ address, family: isIP(address) })),
    );
  return answer as unknown as typeof lookup;
}

/** A port of loopback where nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

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
    const loopback = [
      "127.0.0.1",
      "localhost",
      "LOCALHOST",
      "localhost.",
      "printer.local",
      "metadata.google.internal",
      "x.localhost.",
      "127.0.0.1.",
      "2130706433",
      "0x7f000001",
      "0x7f.1",
      "0177.0.0.1",
      "017700000001",
      "127.1",
      "127.0.1",
      "127.255.255.254",
      "①②⑦.⓪.⓪.①",
      "0.0.0.0",
      "0",
      "[::1]",
      "[::]",
      "[0:0:0:0:0:0:0:1]",
      "[::ffff:127.0.0.1]",
      "[::ffff:7f00:1]",
      "[::127.0.0.1]",
      "[64:ff9b::7f00:1]",
      "[2002:7f00:1::]",
    ];
    const urls = [
      ...loopback.map((host) => `http://${host}:${port}/page`),
      "http://169.254.169.254/latest/meta-data/",
      "http://2852039166/latest/meta-data/",
      "http://[fd00:ec2::254]/",
      "http://[::ffff:169.254.169.254]/",
      "http://[fe80::1]/",
      "http://192.168.1.1/",
      "http://10.0.0.1/",
      "http://172.31.255.255/",
      "http://100.64.0.1/",
      "http://198.18.0.1/",
      "http://224.0.0.1/",
      "http://255.255.255.255/",
      "https://user:word@news.example/",
      "ftp://news.example/",
      "file:///etc/passwd",
      "data:text/html,hello",
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

  it("connects to what it has checked, whatever a name leads to a moment later", async () => {
    const port = site.host.split(":")[1];
    const before = site.requests.length;
    const answers = ["93.184.216.34", "127.0.0.1"];
    let asked = 0;
    const rebinding = resolver(() => [answers[Math.min(asked++, 1)] ?? ""]);
    const open = openWeb({ allowHosts: "", userAgent: "tests", lookup: rebinding });
    // The first look-up is a public address, where nothing of ours listens; the second one is loopback.
    for (const path of ["/page", "/page"]) {
      const reading = await readUrl(`http://news.example:${port}${path}`, {}, within(300), open);
      expect(reading.kind).toBe("fault");
    }
    expect(asked).toBeGreaterThanOrEqual(2);
    expect(await readUrl(`http://news.example:${port}/page`, {}, within(300), open)).toMatchObject({
      fault: "refused",
      reason: "news.example leads to 127.0.0.1",
    });
    expect(site.requests).toHaveLength(before);
  });

  it("refuses a name one of whose addresses is private", async () => {
    const lookup = resolver(() => ["93.184.216.34", "10.1.2.3"]);
    const open = openWeb({ allowHosts: "", userAgent: "tests", lookup });
    expect(await readUrl("http://news.example/", {}, within(300), open)).toMatchObject({
      fault: "refused",
      reason: "news.example leads to 10.1.2.3",
    });
  });

  it("remembers where permanent redirects alone led", async () => {
    site.pages.set("/old", { status: 301, headers: { location: "/older" } });
    site.pages.set("/older", { status: 308, headers: { location: "/page" } });
    site.pages.set("/half", { status: 301, headers: { location: "/to-page" } });
    const movedTo = async (path: string) => {
      const reading = await read(site.url(path), site.host);
      return reading.kind === "read" ? reading.movedTo : reading.reason;
    };
    expect(await movedTo("/old")).toBe(site.url("/page"));
    expect(await movedTo("/half")).toBe(site.url("/to-page"));
    expect(await movedTo("/to-page")).toBeNull();
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

  it("says how each address of a host failed", async () => {
    const host = `dual.example:${await closedPort()}`;
    const opened = (...addresses: string[]) =>
      openWeb({ allowHosts: host, userAgent: "tests", lookup: resolver(() => addresses) });
    const reading = (open: OpenWeb) => readUrl(`http://${host}/`, {}, limits, open);
    expect(await reading(opened("127.0.0.1", "127.0.0.2"))).toMatchObject({
      fault: "unreachable",
      reason: expect.stringMatching(/\(127\.0\.0\.1: refused, 127\.0\.0\.2: refused\)$/),
    });
    expect(await reading(opened("127.0.0.1"))).toMatchObject({
      reason: "the connection was refused: nothing listens there (127.0.0.1: refused)",
    });
  });

  it("waits for a host whose first SYN is lost, though it has a second address that leads nowhere", async () => {
    const deaf = await startDeafSite();
    try {
      const host = `dual.example:${deaf.port}`;
      const lookup = resolver(() => ["127.0.0.1", "::1"]);
      const open = openWeb({ allowHosts: host, userAgent: "tests", lookup });
      const reading = readUrl(`http://${host}/`, {}, { maxBytes: 1000, deadlineMs: 60_000 }, open);
      deaf.hearAgain(600);
      expect(await reading).toMatchObject({ kind: "read", status: 200 });
    } finally {
      await deaf.stop();
    }
  });
});

describe("the words for a failed connection", () => {
  const attempt = (code: string, address: string) => Object.assign(new Error(""), { code, address });
  it.each([
    [
      new AggregateError([attempt("ETIMEDOUT", "192.0.2.1"), attempt("ENETUNREACH", "2001:db8::1")]),
      "192.0.2.1: timed out, 2001:db8::1: no route",
    ],
    [
      new AggregateError([attempt("EADDRNOTAVAIL", "2001:db8::1"), attempt("EPERM", "192.0.2.1")]),
      "2001:db8::1: no route, 192.0.2.1: EPERM",
    ],
    [attempt("EHOSTUNREACH", "192.0.2.1"), "192.0.2.1: no route"],
    [
      new Error(
        "Connect Timeout Error (attempted addresses: 192.0.2.1:443, 2001:db8::1:443, timeout: 10000ms)",
      ),
      "192.0.2.1: timed out, 2001:db8::1: timed out",
    ],
    [new Error("something else"), null],
    [new AggregateError([new Error("something else")]), null],
    ["no error at all", null],
  ])("of %s", (error, words) => {
    expect(connectionWords(error)).toBe(words);
  });
});
