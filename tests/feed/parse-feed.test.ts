import { describe, expect, it } from "vitest";
import { parseFeed } from "../../lambdas/feed/parse-feed.ts";
import { rss } from "../site.ts";

const url = "https://news.example/feeds/all.xml";

async function itemsOf(xml: string) {
  const parsed = await parseFeed(xml, url);
  if (parsed.kind === "failed") throw new Error(parsed.reason);
  return parsed;
}

describe("parseFeed", () => {
  it("reads RSS 2.0: plain texts, absolute link, instant, guid", async () => {
    const { items, title } = await itemsOf(
      rss(
        [
          `<title><![CDATA[Ferry &amp; crew <i>late</i>]]></title><link>/ferry?a=1&amp;b=2</link>
           <guid isPermaLink="false">f-1</guid><pubDate>Sun, 04 May 2031 11:30:00 +0200</pubDate>
           <description>&lt;p&gt;It was late.&lt;/p&gt;</description>
           <content:encoded><![CDATA[<p>It was late.</p><p>Again.</p>]]></content:encoded>`,
        ],
        "Harbour &amp; Port",
      ),
    );
    expect(title).toBe("Harbour & Port");
    expect(items).toEqual([
      {
        guid: "f-1",
        link: "https://news.example/ferry?a=1&b=2",
        title: "Ferry & crew late",
        summary: "It was late.",
        content: "It was late.\nAgain.",
        publishedAt: "2031-05-04T09:30:00.000Z",
      },
    ]);
  });

  it("reads RSS 1.0", async () => {
    const { items } = await itemsOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>Post</title></channel>
      <item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link>
      <description>First</description><dc:date>2031-05-04T10:00:00Z</dc:date></item></rdf:RDF>`);
    expect(items).toMatchObject([
      { link: "https://news.example/1", summary: "First", publishedAt: "2031-05-04T10:00:00.000Z" },
    ]);
  });

  it("reads Atom, its base, and markup inside titles", async () => {
    const { items } =
      await itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/a/">
      <title>Post</title><entry><id>tag:1</id><title type="xhtml"><div>One <em>more</em></div></title>
      <link rel="self" href="self"/><link rel="alternate" href="one"/><updated>2031-05-04T10:00:00Z</updated>
      <summary>Short</summary><content type="html">&lt;p&gt;Long one&lt;/p&gt;</content></entry></feed>`);
    expect(items).toEqual([
      {
        guid: "tag:1",
        link: "https://base.example/a/one",
        title: "One more",
        summary: "Short",
        content: "Long one",
        publishedAt: "2031-05-04T10:00:00.000Z",
      },
    ]);
  });

  it("takes a permanent guid for the link, and an undated item as undated", async () => {
    const { items, setAside } = await itemsOf(
      rss([
        "<title>One</title><guid>https://news.example/1</guid>",
        '<title>Two</title><guid isPermaLink="false">https://news.example/2</guid>',
        "<title>Three</title><link>javascript:alert(1)</link>",
      ]),
    );
    expect(items).toMatchObject([{ link: "https://news.example/1", publishedAt: null }]);
    expect(setAside.map(({ reason }) => reason)).toEqual([
      "no link",
      expect.stringContaining("javascript:alert(1)"),
    ]);
  });

  it("loses one item, not the feed, to a mistake in the XML or an impossible Atom date", async () => {
    const bad = await itemsOf(
      rss([
        "<title>One</title><link>/1</link>",
        "<title>Salt & iron</b></title><link>/2</link>",
        "<title>Three</title><link>/3</link>",
      ]),
    );
    expect(bad.items.map(({ title }) => title)).toEqual(["One", "Three"]);
    expect(bad.setAside).toMatchObject([{ excerpt: expect.stringContaining("Salt & iron") }]);

    const atom = await itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
      <entry><title>One</title><link href="/1"/><published>yesterday at noon</published></entry>
      <entry><title>Two</title><link href="/2"/><published>2031-05-04T10:00:00Z</published></entry></feed>`);
    expect(atom.items.map(({ title }) => title)).toEqual(["Two"]);
    expect(atom.setAside).toMatchObject([{ reason: expect.stringContaining("Invalid time") }]);
  });

  it("says what a page is called that is no feed, and what is wrong with a broken one", async () => {
    expect(await parseFeed("<!DOCTYPE html><html><title>Log in</title></html>", url)).toEqual({
      kind: "failed",
      health: "not-a-feed",
      reason: 'a page titled "Log in"',
    });
    expect(await parseFeed('{"version": 1}', url)).toMatchObject({ kind: "failed", health: "not-a-feed" });
    expect(await parseFeed('<rss version="2.0"><channel><title>cut', url)).toMatchObject({
      kind: "failed",
      health: "broken",
    });
    expect(await parseFeed("", url)).toMatchObject({ kind: "failed", health: "not-a-feed" });
  });

  it("expands no entities of a document's own", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <rss version="2.0"><channel><title>x</title><item><title>&b;</title><link>/1</link></item></channel></rss>`;
    const parsed = await parseFeed(bomb, url);
    expect(JSON.stringify(parsed)).not.toContain("aaaaaaaaaaaaaaaaaaaa");
  });

  it("survives hostile nesting, unclosed items and thousands of items", async () => {
    const deep = "<b>".repeat(100_000);
    const nested = await parseFeed(
      rss([`<title><![CDATA[${deep}x]]></title><link>/1</link>`, "<title>Two</title><link>/2</link>"]),
      url,
    );
    expect(nested).toMatchObject({ kind: "feed" });
    expect(nested.kind === "feed" && nested.items.at(-1)?.title).toBe("Two");
    const tangled = await itemsOf(rss([deep]));
    expect([tangled.items.length, tangled.setAside.length]).toEqual([0, 1]);
    expect(await parseFeed(`<rss version="2.0">${"<item>".repeat(100_000)}`, url)).toMatchObject({
      health: "broken",
    });
    const many = await itemsOf(
      rss(Array.from({ length: 600 }, (_, n) => `<title>${n}</title><link>/${n}</link>`)),
    );
    expect(many.items).toHaveLength(500);
  });
});
