import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFeed } from "../../lambdas/feed/decode-feed.ts";
import { readFeedText } from "../../lambdas/feed/read-feed-text.ts";
import { mutated } from "../mutated.ts";
import { tries } from "../proof.ts";
import { unseenOrHostile } from "../unseen-or-hostile.ts";

/** The door for feeds, shown feeds that were made wrong in every way that bytes can be. */

const item = (
  n: number,
) => `<item><title>Ferry ${n} &amp; crew</title><link>/ferry-${n}</link><guid>f-${n}</guid>
  <pubDate>Sun, 04 May 2031 11:3${n}:00 GMT</pubDate><description>&lt;p&gt;Late &lt;b&gt;again&lt;/b&gt;&lt;/p&gt;</description>
  <content:encoded><![CDATA[<p>Late.</p><script>alert(1)</script>]]></content:encoded></item>`;
const samples = [
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:base="https://base.example/"><channel>
  <title>Harbour &amp; Port</title><ttl>30</ttl><skipHours><hour>3</hour></skipHours>${[1, 2, 3].map(item).join("\n")}</channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title type="html">&lt;i&gt;Harbour&lt;/i&gt;</title><entry xml:base="/a/"><id>tag:1</id>
  <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">عبّارة <em>one</em></div></title><link rel="alternate" href="one?a=1&amp;b=2"/>
  <published>2031-05-04T11:30:00+03:00</published><summary>Short</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://news.example/"><title>Post</title></channel><item rdf:about="https://news.example/1"><title>One</title>
  <link>https://news.example/1</link><dc:date>2031-05-04</dc:date></item></rdf:RDF>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"1","url":"/1","title":"One <b>","content_html":"<p>x</p>","date_published":"2031-05-04T11:30:00Z"}]}`,
  "<!doctype html><html><head><title>Cookies</title></head><body><p>Accept</p></body></html>",
];
const hostile = [
  "<script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
  "javascript:alert(1)",
  "\u202e\u2066\u200f",
  "<\u200bscript>alert(1)</script>",
  "<<script>",
  "\u0000\u0007\u001b[31m",
  "<![CDATA[",
  "]]>",
  "<!--",
  "&",
  "<",
  "<item>",
  "</item>",
  "</channel></rss>",
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  "&a;&#0;&#xD800;&#x202E;&#1114112;",
  '<?xml version="1.0" encoding="utf-16"?>',
  ' xml:base="javascript:"',
];
const contentTypes = [
  null,
  "text/xml",
  "text/xml; charset=utf-8",
  "text/xml; charset=windows-1256",
  "x; charset=none",
];
const proof = tries(20_000, 3_000);

test(`${proof.numRuns} mangled feeds end in clean items or a reason`, () => {
  const outcomes = { feed: 0, failed: 0 };
  fc.assert(
    fc.property(mutated(samples, hostile), fc.constantFrom(...contentTypes), (bytes, contentType) => {
      const parsed = readFeedText(decodeFeed(bytes, contentType), "https://news.example/feeds/all.xml");
      outcomes[parsed.kind] += 1;
      if (parsed.kind === "failed") {
        expect(unseenOrHostile(parsed.reason)).toBeNull();
        expect(parsed.reason).not.toBe("");
        return;
      }
      for (const {
        item: { title, link, summary, content, publishedAt },
      } of parsed.items) {
        for (const text of [parsed.title, title, summary, content ?? ""])
          expect(unseenOrHostile(text)).toBeNull();
        expect(title).not.toMatch(/\n/);
        if (link !== null) expect(link).toMatch(/^https?:\/\//);
        if (publishedAt !== null) expect(new Date(publishedAt).toISOString()).toBe(publishedAt);
      }
    }),
    proof,
  );
  // Both ends are met often: neither the mutations nor the door are toothless.
  expect(outcomes.feed).toBeGreaterThan(proof.numRuns / 4);
  expect(outcomes.failed).toBeGreaterThan(proof.numRuns / 40);
}, 180_000);
