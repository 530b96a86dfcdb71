import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFeeds } from "../../lambdas/feed/check-feeds.ts";

const good = { id: "harbour", url: "https://news.example/rss" };

describe("checkFeeds", () => {
  it("fills in what is left out", () => {
    expect(checkFeeds([good], "feeds.json")).toEqual([
      {
        ...good,
        publisher: "",
        language: "en",
        country: null,
        reliability: "F",
        stance: "independent",
        fullText: true,
        everyMinutes: 10,
        firstReading: "summary",
        note: "",
      },
    ]);
  });

  it("takes the feeds as shipped", () => {
    const shipped: unknown = JSON.parse(readFileSync("config/feeds.json", "utf8"));
    expect(checkFeeds(shipped, "config/feeds.json").length).toBeGreaterThan(0);
  });

  it("names the file, the entry and the field of every problem", () => {
    const file = [
      good,
      { ...good, reliability: "G" },
      { id: "second", url: "ftp://news.example" },
      { url: "https://news.example" },
      { ...good, id: "third", evryMinutes: 5 },
      good,
    ];
    expect(() => checkFeeds(file, "feeds.json")).toThrow(/^Cannot use feeds\.json: /);
    for (const words of [
      /feed "harbour", reliability: .*"A" \| "B"/,
      /feed "second", url: Expected an http or https URL/,
      /entry 4, id: missing/,
      /feed "third", evryMinutes: there is no such field/,
      /entry 6, id: "harbour" is already taken by entry 1/,
    ]) {
      expect(() => checkFeeds(file, "feeds.json")).toThrow(words);
    }
  });

  it("refuses what is no list", () => {
    expect(() => checkFeeds({ feeds: [] }, "feeds.json")).toThrow("Expected a list of entries");
  });
});
