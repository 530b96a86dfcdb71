import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkFeeds } from "../../lambdas/feed/check-feeds.ts";

const path = fileURLToPath(new URL("../../config/feeds.json", import.meta.url));
const feeds = checkFeeds(JSON.parse(readFileSync(path, "utf8")), "feeds.json");

describe("the feeds as shipped", () => {
  it("are many, in several languages, in the order of their ids", () => {
    expect(feeds.length).toBeGreaterThanOrEqual(55);
    expect(new Set(feeds.map(({ language }) => language))).toEqual(new Set(["en", "ar", "fa", "he", "tr"]));
    expect(feeds.map(({ id }) => id)).toEqual(feeds.map(({ id }) => id).sort());
  });

  it("each say who publishes them, where, and how far they are to be trusted", () => {
    for (const { id, publisher, country, reliability, stance } of feeds) {
      expect(publisher, id).not.toBe("");
      expect(country, id).toMatch(/^[A-Z]{2}$/);
      expect(reliability, id).toMatch(/^[A-E]$/);
      expect(stance, id).toMatch(/^(?:independent|state media of \p{Lu}\p{L}+|party to the conflict)$/u);
    }
  });

  it("never take a state's or a party's word for the best", () => {
    for (const { id, reliability, stance } of feeds.filter(({ stance }) => stance !== "independent"))
      expect(["B", "C", "D"], `${id}, ${stance}`).toContain(reliability);
  });

  it("are over https, no address twice, and do not read Google's pages for the publisher's", () => {
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(feeds.length);
    for (const { id, url, fullText } of feeds) {
      expect(url, id).toMatch(/^https:/);
      if (url.includes("news.google.com")) expect(fullText, id).toBe(false);
    }
  });
});
