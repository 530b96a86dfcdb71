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

  it("takes a guid that is a URL for the link that is missing, and an undated item as undated", async () => {
    const { items, setAside } = await itemsOf(
      rss([
        "<title>One</title><guid>https://news.example/1</guid>",
        '<title>Two</title><guid isPermaLink="false">https://news.example/2</guid>',
        "<title>Three</title><link>N/A</link><guid>https://news.example/3</guid>",
        "<title>Four</title><link>#</link><guid>urn:4</guid>",
        "<title>Five</title><link>javascript:alert(1)</link>",
      ]),
    );
    expect(items).toMatchObject(
      [1, 2, 3].map((n) => ({ link: `https://news.example/${n}`, publishedAt: null })),
    );
    expect(setAside.map(({ reason }) => reason)).toEqual([
      'no link to a page: "#"',
      expect.stringContaining("javascript:alert(1)"),
    ]);
  });

  it("passes over dates that stand for none", async () => {
    const { items } = await itemsOf(
      rss(
        [
          "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate><dc:date>2031-05-04T10:00:00Z</dc:date>",
          "<pubDate>Wed, 31 Dec 1969 19:00:00 -0500</pubDate>",
          "<pubDate>0001-01-01T00:00:00Z</pubDate><dc:date>1980-01-01</dc:date>",
          "<pubDate>Tue, 30 Nov 1999 00:00:00 +0000</pubDate><dc:date>0</dc:date>",
          "<pubDate>Wed, 21 Jan 1970 18:44:04 GMT</pubDate>",
          "<pubDate>Fri, 02 Jan 1998 00:00:00 GMT</pubDate>",
        ].map((dates, n) => `<title>${n}</title><link>/${n}</link>${dates}`),
      ),
    );
    const [first, ...others] = items.map(({ publishedAt }) => publishedAt);
    expect(first).toBe("2031-05-04T10:00:00.000Z");
    expect(others).toEqual([null, null, null, null, "1998-01-02T00:00:00.000Z"]);
  });

  it.each([
    [
      "https://www.google.com/url?rct=j&sa=t&url=https://desk.example/a/?b%3D1&ct=ga",
      "https://desk.example/a/?b=1",
    ],
    ["https://www.google.co.uk/url?q=https://desk.example/a", "https://desk.example/a"],
    ["https://www.google.com/amp/s/desk.example/a.amp?x=1", "https://desk.example/a.amp?x=1"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fdesk.example%2Fa&h=AT", "https://desk.example/a"],
    [
      "https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fdesk.example%2fa&c=1",
      "https://desk.example/a",
    ],
    [
      "https://r.search.yahoo.com/_ylt=A;_ylu=B/RV=2/RO=10/RU=https%3a%2f%2fdesk.example%2fa/RK=2/RS=x-",
      "https://desk.example/a",
    ],
    [
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdesk.example%2Fa&data=05",
      "https://desk.example/a",
    ],
    ["https://urldefense.com/v3/__https://desk.example/a__;!!abc$", "https://desk.example/a"],
    [
      `https://www.google.com/url?url=${encodeURIComponent("https://www.google.com/url?url=https://desk.example/a")}`,
      "https://desk.example/a",
    ],
    ["https://www.google.com/url?url=javascript:alert(1)", null],
    ["https://desk.example/url?url=https://other.example/", null],
    ["https://www.google.com/search?q=https://desk.example/a", null],
  ])("gives the article's own address for %s", async (link, own) => {
    const { items } = await itemsOf(rss([`<title>One</title><link>${link.replaceAll("&", "&amp;")}</link>`]));
    expect(items[0]?.link).toBe(own ?? link);
    expect(items[0]?.listedLink).toBe(own === null ? undefined : link);
  });

  it("gives the address that an extension names for a counted link", async () => {
    const { items } = await itemsOf(
      rss([
        "<title>One</title><link>https://feedproxy.example/~r/one</link>" +
          '<feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://desk.example/one</feedburner:origLink>',
      ]),
    );
    expect(items).toMatchObject([
      { link: "https://desk.example/one", listedLink: "https://feedproxy.example/~r/one" },
    ]);
  });

  it.each([
    ["a bare ampersand", "<title>Salt & iron</title><link>/2</link>", "Salt & iron"],
    ["an undeclared entity", "<title>Caf&eacute; &ndash; noon</title><link>/2</link>", "Café – noon"],
    ["a tag that was never opened", "<title>Salt</b></title><link>/2</link>", "Salt"],
    ["a tag that was never closed", "<title>Salt<link>/2</link>", "Salt"],
    [
      "entities escaped twice",
      "<title>Salt &amp;amp; &amp;#8216;iron&amp;#8217;</title><link>/2</link>",
      "Salt & ‘iron’",
    ],
    ["markup escaped in a title", "<title>&lt;b&gt;Salt&lt;/b&gt;</title><link>/2</link>", "Salt"],
    ["control and bidi characters", "<title>Sa\u0007lt \u202eiron\u200f</title><link>/2</link>", "Salt iron"],
    [
      "a CDATA section that has no end",
      "<title><![CDATA[Salt</title><link>/2</link><description>x]]></description>",
      null,
    ],
    [
      "an item that was never closed",
      "<title>Salt</title><link>/2</link></item><item><title>Iron</title><link>/4</link>",
      "Salt",
    ],
  ])("is not put off by %s", async (_, second, title) => {
    const { items } = await itemsOf(
      rss(["<title>One</title><link>/1</link>", second, "<title>Three</title><link>/3</link>"]),
    );
    expect(items[0]?.title).toBe("One");
    expect(items.at(-1)?.title).toBe("Three");
    if (title !== null) expect(items[1]).toMatchObject({ title, link: "https://news.example/2" });
  });

  it.each([
    ["junk before it", `<br /><b>Warning</b>: in line 3\n${rss(["<title>One</title><link>/1</link>"])}`],
    ["no version", "<rss><channel><item><title>One</title><link>/1</link></item></channel></rss>"],
    [
      "no prologue",
      '<rss version="2.0"><channel><item><title>One</title><link>/1</link></item></channel></rss>',
    ],
    [
      "prefixed names",
      '<r:rss xmlns:r="http://backend.userland.com/RSS2"><r:channel><r:item><r:title>One</r:title><r:link>/1</r:link></r:item></r:channel></r:rss>',
    ],
    ["names in capitals", "<RSS><CHANNEL><ITEM><TITLE>One</TITLE><LINK>/1</LINK></ITEM></CHANNEL></RSS>"],
    [
      "Atom 0.3",
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">T25l</title><link rel="alternate" href="/1"/></entry></feed>',
    ],
    [
      "items without an end",
      "<rss><channel><item><title>One</title><link>/1</link><item><title>Two</title><link>/2</link></item></channel></rss>",
    ],
    [
      "JSON Feed",
      '{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"1","url":"/1","title":"One","content_text":"x"}]}',
    ],
  ])("reads a feed with %s", async (_, text) => {
    expect((await itemsOf(text)).items[0]).toMatchObject({ title: "One", link: "https://news.example/1" });
  });

  it("keeps the items before the place where a feed breaks off, and sets the broken one aside", async () => {
    const whole = rss([1, 2, 3].map((n) => `<title>Ferry ${n}</title><link>/${n}</link>`));
    const { items, setAside } = await itemsOf(whole.slice(0, whole.indexOf("<link>/3") + 7));
    expect(items.map(({ title }) => title)).toEqual(["Ferry 1", "Ferry 2"]);
    expect(setAside).toMatchObject([{ reason: "the feed ends inside it" }]);
  });

  it("resolves links against every xml:base on the way, else the feed's URL", async () => {
    const { items } =
      await itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/a/">
      <entry xml:base="b/"><title>One</title><link href="1"/></entry>
      <entry><title>Two</title><link xml:base="/c/" href="2"/></entry>
      <entry xml:base="::bad::"><title>Three</title><link href="3"/></entry></feed>`);
    expect(items.map(({ link }) => link)).toEqual([
      "https://base.example/a/b/1",
      "https://base.example/c/2",
      "https://base.example/a/3",
    ]);
  });

  it("reads the moment of publishing before that of a change, and no date as none", async () => {
    const { items } = await itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom">
      <entry><title>One</title><link href="/1"/><updated>2031-05-05T10:00:00Z</updated><published>2031-05-04T10:00:00Z</published></entry>
      <entry><title>Two</title><link href="/2"/><published>yesterday at noon</published><updated>2031-05-05T10:00:00Z</updated></entry>
      <entry><title>Three</title><link href="/3"/></entry></feed>`);
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual([
      "2031-05-04T10:00:00.000Z",
      "2031-05-05T10:00:00.000Z",
      null,
    ]);
  });

  it("tells the language and the pace that the feed declares", async () => {
    const declared = rss([]).replace(
      "<title>",
      "<language>ar-SY</language><ttl>60</ttl><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Friday</day></skipDays><title>",
    );
    expect(await itemsOf(declared)).toMatchObject({
      language: "ar",
      pace: { ttlMinutes: 60, skipHours: [0, 0, 5], skipDays: [5] },
    });
    const syndicated = rss([]).replace(
      "<channel>",
      '<channel xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
    );
    expect(await itemsOf(syndicated)).toMatchObject({ language: null, pace: { ttlMinutes: 30 } });
  });

  it("says what a page is called that is no feed, and what is wrong with a broken one", async () => {
    const failures: [string, string, RegExp][] = [
      ["<!DOCTYPE html><html><title>Log in</title></html>", "not-a-feed", /^a page titled "Log in"$/],
      ['{"version": 1}', "not-a-feed", /^neither RSS, Atom nor JSON Feed: "\{"version": 1\}"$/],
      ["", "not-a-feed", /^nothing that could be read$/],
      ['<rss version="2.0"><channel><title>cut', "broken", /^it ends before its first item$/],
      [`<rss version="2.0">${"<a>".repeat(200_000)}`, "broken", /^it nests deeper than 250 elements$/],
      [`<rss version="2.0">${"<title>".repeat(200_000)}`, "broken", /^its tags are not closed$/],
    ];
    for (const [text, health, reason] of failures) {
      const parsed = await parseFeed(text, url);
      expect(parsed, text.slice(0, 60)).toMatchObject({ kind: "failed", health });
      expect(parsed.kind === "failed" && parsed.reason).toMatch(reason);
    }
  });

  it("refuses entities that multiply, and expands none of a document's own", async () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await parseFeed(`${bomb}${rss([])}`, url)).toMatchObject({
      health: "broken",
      reason: "it declares entities that are made of entities",
    });
    const plain = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">]>';
    const { items } = await itemsOf(`${plain}${rss(["<title>&a; one</title><link>/1</link>"])}`);
    expect(items[0]?.title).toBe("&a; one");
  });

  it("survives hostile markup in a title, and reads two thousand items, saying how many it leaves", async () => {
    const deep = "<b>".repeat(100_000);
    const nested = await itemsOf(
      rss([`<title><![CDATA[${deep}x]]></title><link>/1</link>`, "<title>Two</title><link>/2</link>"]),
    );
    expect(nested.items.at(-1)?.title).toBe("Two");
    const many = await itemsOf(
      rss(Array.from({ length: 2100 }, (_, n) => `<title>Ferry ${n}</title><link>/${n}</link>`)),
    );
    expect(many.items).toHaveLength(2000);
    expect(many.setAside).toMatchObject([
      { reason: "100 items beyond the first 2000, of which this is one" },
    ]);
  });
});
