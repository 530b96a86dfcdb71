import { describe, expect, it } from "vitest";
import { siteOf } from "../../lambdas/article/site-of.ts";

describe("siteOf", () => {
  it.each([
    ["https://feeds.bbc.co.uk/news/rss.xml", "https://www.bbc.co.uk/news/1"],
    ["https://rss.nytimes.com/x.xml", "https://www.nytimes.com/2031/1.html"],
    ["http://news.example/rss", "https://WWW.News.Example:443/1"],
    ["https://en.agency.gov.ae/rss", "https://agency.gov.ae/en/1"],
    ["http://127.0.0.1:8000/rss", "http://127.0.0.1:8000/1"],
    ["http://[::1]:8000/rss", "http://[::1]:8000/1"],
    ["http://desk:8000/rss", "http://desk:8000/1"],
    ["https://levant.wordpress.com/feed", "https://levant.wordpress.com/2031/1"],
  ])("takes %s and %s for one site", (feed, article) => {
    expect(siteOf(feed)).not.toBeNull();
    expect(siteOf(feed)).toBe(siteOf(article));
  });

  it.each([
    ["https://evil.co.uk/rss", "https://bbc.co.uk/1"],
    ["https://bbc.co.uk.evil.example/rss", "https://bbc.co.uk/1"],
    ["https://evilnews.example/rss", "https://news.example/1"],
    ["http://127.0.0.1:8000/rss", "http://127.0.0.1:8001/1"],
    ["http://127.0.0.1:8000/rss", "http://10.0.0.1:8000/1"],
    ["https://evil.wordpress.com/feed", "https://levant.wordpress.com/1"],
    ["https://wam.org.ae/rss", "https://evil.org.ae/1"],
  ])("tells %s from %s", (feed, article) => {
    expect(siteOf(feed)).not.toBe(siteOf(article));
  });

  it.each([
    "https://feeds.feedburner.com/levant",
    "https://news.google.com/rss/search?q=x",
    "https://medium.com/feed/@levant",
    "https://t.me/s/levant",
  ])("finds nobody at home at %s", (url) => {
    expect(siteOf(url)).toBeNull();
  });
});
