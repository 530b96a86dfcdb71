import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { firstClock, startNewsroom } from "../../../lib/local/newsroom.ts";
import { temporaryFolder } from "./tiny-stack.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** Without a connection that outlives the server. */
const get = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers: { connection: "close", ...headers } });

const file = join(folder.path, "newsroom.json");

describe("the newsroom on loopback", () => {
  it("answers 304 to who knows the page, and the same bytes at the same address after a restart", async () => {
    const first = await startNewsroom(file, () => new Date("2030-05-01T12:00:00Z"));
    const url = `${first.origin}/feeds/levant-wire.xml`;
    const page = await get(url);
    const text = await page.text();
    expect(page.status).toBe(200);
    const etag = page.headers.get("etag") ?? "";
    const modified = page.headers.get("last-modified") ?? "";

    const statusWith = async (headers: Record<string, string>) => (await get(url, headers)).status;
    expect(await statusWith({ "if-none-match": etag })).toBe(304);
    expect(await statusWith({ "if-none-match": `"other", ${etag}` })).toBe(304);
    expect(await statusWith({ "if-modified-since": modified })).toBe(304);
    expect(await statusWith({ "if-none-match": '"other"', "if-modified-since": modified })).toBe(200);
    expect(await statusWith({ "if-modified-since": "Thu, 01 Jan 2015 00:00:00 GMT" })).toBe(200);
    expect((await get(`${first.origin}/nothing`)).status).toBe(404);
    await first.close();

    const second = await startNewsroom(file, () => new Date("2031-01-01T00:00:00Z"));
    const again = await get(url);
    expect(await again.text()).toBe(text);
    expect(again.headers.get("etag")).toBe(etag);
    await second.close();
  });

  it("begins at the end of the day before when it is first started within an hour after midnight", () => {
    expect(firstClock(new Date("2030-05-01T00:59:59Z"))).toEqual(new Date("2030-04-30T23:59:59Z"));
    expect(firstClock(new Date("2030-05-01T01:00:00Z"))).toEqual(new Date("2030-05-01T01:00:00Z"));
  });
});
