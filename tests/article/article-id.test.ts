import { describe, expect, it } from "vitest";
import { anchorOf, articleIdOfText, articleIdOfUrl, canonicalUrl } from "../../lambdas/article/article-id.ts";

describe("canonicalUrl", () => {
  it.each([
    "http://News.Example/a/b",
    "https://www.news.example/a/b/",
    "https://news.example:443/a/b?utm_source=rss&utm_medium=feed",
    "https://news.example/a/b?fbclid=1#comments",
    "https://news.example/a/b?at_medium=RSS&at_campaign=x",
  ])("takes %s for the same", (url) => {
    expect(canonicalUrl(url)).toBe("https://news.example/a/b");
  });

  it("sorts the query and keeps what it asks for", () => {
    expect(canonicalUrl("https://news.example/?page=2&id=7&gclid=x")).toBe(
      "https://news.example/?id=7&page=2",
    );
  });

  it.each([
    ["https://news.example/A", "https://news.example/a"],
    ["https://news.example/?id=1", "https://news.example/?id=2"],
    ["https://news.example:8080/a", "https://news.example/a"],
    ["https://en.news.example/a", "https://news.example/a"],
  ])("tells %s from %s", (one, other) => {
    expect(articleIdOfUrl(one)).not.toBe(articleIdOfUrl(other));
  });
});

describe("anchorOf", () => {
  it.each([
    ["https://news.example/live#post-12", "post-12"],
    ["https://news.example/live?utm_source=rss#id=12", "id=12"],
    ["https://news.example/a", ""],
    ["https://news.example/a#", ""],
    ["https://news.example/a#xtor=RSS-3208", ""],
    ["https://news.example/a#Echobox=1700000000", ""],
    ["https://news.example/a#:~:text=some%20words", ""],
  ])("of %s is %j", (url, anchor) => {
    expect(anchorOf(url)).toBe(anchor);
  });
});

describe("article ids", () => {
  it("are short, and those of pasted text depend on all of it", () => {
    const pasted = { publisher: "Harbour", title: "One", text: "Two" };
    expect(articleIdOfText(pasted)).toMatch(/^a-[0-9a-f]{20}$/);
    expect(articleIdOfText(pasted)).toBe(articleIdOfText({ ...pasted }));
    expect(articleIdOfText({ ...pasted, title: "OneTwo", text: "" })).not.toBe(articleIdOfText(pasted));
  });
});
