import { describe, expect, it } from "vitest";
import { bearablePart } from "../../lambdas/article/bearable-part.ts";
import { extractText, pageSteps } from "../../lambdas/article/extract-text.ts";
import { budgetOf } from "../../lambdas/budget.ts";
import { feedSteps, readFeedText } from "../../lambdas/feed/read-feed-text.ts";
import { hostileFeeds } from "./feeds.ts";
import { hostilePages } from "./pages.ts";

/** Work in proportion to the input, counted in steps: twice the input, twice the work, whatever the input repeats. */

const most = 2.3;
const boundless = Number.MAX_SAFE_INTEGER;

function stepsOfFeed(text: string, steps = boundless): number {
  const budget = budgetOf(steps);
  readFeedText(text, "https://news.example/feed", budget);
  return budget.steps - budget.left;
}

function stepsOfPage(html: string): number {
  const budget = budgetOf(boundless);
  bearablePart(html, budget);
  return budget.steps - budget.left;
}

describe("a hostile feed", () => {
  it.each(Object.entries(hostileFeeds))("of %s costs twice as much when it is twice as long", (_, feedOf) => {
    expect(stepsOfFeed(feedOf(100_000)) / stepsOfFeed(feedOf(50_000))).toBeLessThanOrEqual(most);
  });

  it("of eight hundred thousand marks is read whole", () => {
    const read = readFeedText(hostileFeeds["less-than in CDATA"]?.(800_000) ?? "", null);
    expect(read).toMatchObject({ kind: "feed", inPart: "" });
  });

  it("is read as far as its budget goes: the items so far, and why no further", () => {
    const feed = hostileFeeds["items"]?.(100_000) ?? "";
    const whole = readFeedText(feed, null);
    const part = readFeedText(feed, null, budgetOf(Math.round(stepsOfFeed(feed) * 0.9)));
    if (whole.kind === "failed" || part.kind === "failed") throw new Error("Expected two feeds");
    expect(whole.inPart).toBe("");
    expect(part.items.length).toBeGreaterThan(100);
    expect(part.items.length).toBeLessThan(whole.items.length);
    expect(part.inPart).toMatch(/^in part: More than \d+ steps of work$/);
    expect(part.unread?.reason).toMatch(/^\d+ items beyond the first \d+, of which this is one$/);
    // Spent before its first item was read to its end.
    expect(readFeedText(feed, null, budgetOf(1_000))).toMatchObject({ kind: "failed", health: "broken" });
    expect(feedSteps).toBeGreaterThan(5 * 5_000_000);
  });
});

describe("a hostile page", () => {
  it.each(Object.entries(hostilePages))("of %s costs twice as much when it is twice as long", (_, pageOf) => {
    expect(stepsOfPage(pageOf(100_000)) / stepsOfPage(pageOf(50_000))).toBeLessThanOrEqual(most);
  });

  it("gives the article before the place where its budget ends", () => {
    const page = hostilePages["short paragraphs"]?.(400_000) ?? "";
    expect(extractText(page, budgetOf(500_000))?.text).toMatch(/^The harbour of Lisport was closed/);
    expect(extractText(page, budgetOf(500_000))?.inPart).toBe("in part: More than 500000 steps of work");
    expect(extractText(hostilePages["paragraphs"]?.(50_000) ?? "")).toMatchObject({ inPart: "" });
    expect(pageSteps).toBeGreaterThan(1_000_000);
  });
});
