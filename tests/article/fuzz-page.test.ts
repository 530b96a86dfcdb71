import fc from "fast-check";
import { expect, test } from "vitest";
import { extractText } from "../../lambdas/article/extract-text.ts";
import { decodeFeed } from "../../lambdas/feed/decode-feed.ts";
import { mutated } from "../mutated.ts";
import { tries } from "../proof.ts";
import { unseenOrHostile } from "../unseen-or-hostile.ts";

/** The door for pages, shown pages that were made wrong in every way that bytes can be. */

const paragraph = (n: number) =>
  `<p>Paragraph ${n} tells at some length, with commas, how the harbour of Lisport was closed &amp; <b>reopened</b>.</p>`;
const body = [1, 2, 3, 4].map(paragraph).join("\n");
const samples = [
  `<!doctype html><html lang="en-GB"><head><title>Harbour closed</title><meta property="og:site_name" content="The Post">
  <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-04T10:00:00Z","articleBody":"The harbour was closed."}</script>
  <link rel="canonical" href="https://news.example/1"></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour closed</h1>
  ${body}<aside class="related"><ul><li><a href="/2">More</a></li></ul></aside></article><footer>Rights</footer></body></html>`,
  `<title>مرفأ</title><div itemprop="articleBody"><p>أغلق المرفأ يوم الاثنين، وقال السكان إنهم سمعوا ثلاثة انفجارات قرب السوق قبل الظهر بقليل.</p>${body}</div>`,
  `<html><body><table><tr><td>${body}</td><td class="caption">Photo: A. Person</td></tr></table><script>alert("${"x".repeat(50)}")</script></body></html>`,
];
const hostile = [
  "<script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<p>",
  "</p></div></article>",
  "<div><div><div>",
  "\u202e\u2066\u200f",
  "\u0000\u0007\u001b[31m",
  "<!--",
  "<![CDATA[",
  "<svg><title>",
  "<table><p>",
  "<a href=javascript:alert(1)>x</a>",
  "<style>p{}",
  '<base href="javascript:">',
  "&#x202E;&#0;&nbsp;&shy;",
  "<<img src=x onerror=alert(1)>",
  "<template><p>x",
  "<noscript><p>y",
];
const proof = tries(8_000, 500);

test(`${proof.numRuns} mangled pages end in a clean text or none`, () => {
  let found = 0;
  fc.assert(
    fc.property(mutated(samples, hostile), (bytes) => {
      const page = extractText(decodeFeed(bytes, "text/html"));
      if (page === null) return;
      found += 1;
      for (const text of [page.title, page.text, page.siteName]) expect(unseenOrHostile(text)).toBeNull();
      expect(page.title).not.toMatch(/\n/);
      if (page.canonicalUrl !== null) expect(page.canonicalUrl).toMatch(/^https?:\/\//);
      if (page.publishedAt !== null) expect(new Date(page.publishedAt).toISOString()).toBe(page.publishedAt);
    }),
    proof,
  );
  // Most still hold their article.
  expect(found).toBeGreaterThan((proof.numRuns * 3) / 8);
}, 240_000);
