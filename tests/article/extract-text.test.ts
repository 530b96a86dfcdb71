import { describe, expect, it } from "vitest";
import { isPageBetter } from "../../lambdas/article/choose-text.ts";
import { extractText } from "../../lambdas/article/extract-text.ts";

const paragraph = (n: number) =>
  `<p>Paragraph ${n} tells at some length, with commas, how the harbour of Lisport was closed &amp; reopened.</p>`;
const paragraphs = [1, 2, 3, 4].map(paragraph).join("");
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en-GB"><head><title>Harbour closed</title><meta property="og:site_name" content="The Post">
   <meta property="article:published_time" content="2031-05-04T10:00:00Z">${head}</head><body><nav>Home Sport</nav>${body}</body></html>`;
const linesOf = (html: string) => extractText(html)?.text.split("\n") ?? [];

describe("extractText", () => {
  it("gives the article's paragraphs, line by line, and what the page says of itself", () => {
    const found = extractText(
      page(
        `<article>${paragraphs}<script>track()</script></article>`,
        '<link rel="canonical" href="https://news.example/harbour">',
      ),
    );
    expect(found).toMatchObject({
      title: "Harbour closed",
      siteName: "The Post",
      publishedAt: "2031-05-04T10:00:00.000Z",
      language: "en",
      canonicalUrl: "https://news.example/harbour",
    });
    expect(found?.text.split("\n")).toHaveLength(4);
    expect(found?.text).toContain("closed & reopened");
    expect(found?.text).not.toMatch(/track|Sport/);
  });

  it.each([
    ["a credit", "<p>Photo: A. Person / Harbour Agency</p>"],
    [
      "a caption",
      '<div class="wp-caption"><p>Ferries wait outside the harbour of Lisport on Monday, as residents look on.</p></div>',
    ],
    ["an advertisement", "<div>Advertisement</div>"],
    [
      "an invitation to read on",
      '<p>Read more: <a href="/2">Ferries run again between the islands after a week</a></p>',
    ],
    ["a byline", "<p>By Anna Person in Lisport</p>"],
    [
      "an author's box",
      '<div class="author-bio"><p>Anna Person has written about harbours and ferries for The Post since she was a child.</p></div>',
    ],
    [
      "a newsletter",
      '<section class="newsletter"><p>Sign up for our newsletter and never miss a thing about harbours again.</p></section>',
    ],
    [
      "a list of links",
      '<ul><li><a href="/2">Ferries run again</a></li><li><a href="/3">Queen visits harbour</a></li></ul>',
    ],
    [
      "related articles below a label",
      "<h3>More from The Post</h3><ul><li>Ferries <a href='/2'>run again</a></li><li>Queen <a href='/3'>visits harbour</a></li></ul>",
    ],
    ["a share bar", '<div class="social-share"><span>Share this</span></div>'],
    ["its own address", "<p>https://news.example/harbour</p>"],
  ])("leaves out %s", (_, part) => {
    expect(
      linesOf(page(`<article>${paragraph(1)}${part}${paragraph(2)}${paragraph(3)}</article>`)),
    ).toHaveLength(3);
    expect(linesOf(page(`<article>${paragraphs}${part}</article>`))).toHaveLength(4);
  });

  it("says once what the page says twice", () => {
    expect(
      linesOf(page(`<article>${paragraph(1)}${paragraph(1)}${paragraph(2)}${paragraph(3)}</article>`)),
    ).toHaveLength(3);
  });

  it("keeps the dateline, a sentence full of links, headings and lists inside the body", () => {
    const dateline = paragraph(1).replace("<p>", '<p><span class="dateline">LISPORT —</span> ');
    const linked = `<p><a href="/a">Queen Ilena</a> and <a href="/b">the harbour master of Lisport</a> met <a href="/c">the crews of the ferries</a> on Monday.</p>`;
    const lines = linesOf(
      page(
        `<article>${dateline}<h2>What is known</h2><ul><li>Two ferries were held</li></ul>${linked}${paragraph(2)}${paragraph(3)}</article>`,
      ),
    );
    expect(lines[0]).toMatch(/^LISPORT — Paragraph 1/);
    expect(lines.slice(1, 4)).toEqual([
      "What is known",
      "Two ferries were held",
      "Queen Ilena and the harbour master of Lisport met the crews of the ferries on Monday.",
    ]);
  });

  it("puts the standfirst first that the page gives as its description", () => {
    const standfirst =
      "The harbour of Lisport was closed on Monday for reasons that nobody in the town can tell.";
    const lines = linesOf(
      page(
        `<header><h1>Harbour closed</h1><p>${standfirst}</p></header><main><article>${paragraphs}</article></main>`,
        `<meta name="description" content="${standfirst}">`,
      ),
    );
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(standfirst);
  });

  it("finds a body that is hidden until it is asked for, where the page names it", () => {
    const hidden = Array.from({ length: 12 }, (_, n) => `<div class="hidden">${paragraph(n)}</div>`).join("");
    expect(
      linesOf(page(`<div class="story-body">${hidden}</div><div>${paragraph(99)}</div>`)).length,
    ).toBeGreaterThanOrEqual(12);
  });

  it("takes the text that the page tells machines when it shows none", () => {
    const schema = {
      "@graph": [
        {
          "@type": "NewsArticle",
          articleBody: "The harbour was closed. ".repeat(9),
          datePublished: "2031-05-04",
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(schema)}</script>`;
    expect(extractText(`<html><head>${head}</head><body><div id="app"></div></body></html>`)).toMatchObject({
      publishedAt: "2031-05-04T00:00:00.000Z",
      text: expect.stringMatching(/^The harbour was closed\./),
    });
  });

  it("reads a page that leaves out what a browser adds", () => {
    expect(linesOf(`<!doctype html><title>Harbour closed</title>${paragraphs}`)).toHaveLength(4);
  });

  it("gives nothing where there is nothing, or too much of it", () => {
    expect(extractText("")).toBeNull();
    expect(extractText(page(""))).toBeNull();
    expect(extractText(page("<i></i>".repeat(30_000)))).toBeNull();
    expect(extractText(page("<div>".repeat(200_000)))).toBeNull();
    expect(extractText(page("<".repeat(3_000_000)))).toBeNull();
    expect(extractText(page("&".repeat(3_000_000)))).toBeNull();
    expect(extractText(page(`<article><p>${"x".repeat(1_000_000)}</p></article>`))?.text.length).toBe(
      200_000,
    );
  });
});

describe("isPageBetter", () => {
  const found = {
    title: "Harbour closed",
    text: "The harbour of Lisport was closed.",
    siteName: "",
    publishedAt: null,
    language: null,
    canonicalUrl: null,
    inPart: "",
  };
  it("wants more text, and the same subject", () => {
    expect(isPageBetter(found, "Lisport harbour closed", "Closed.")).toBe(true);
    expect(isPageBetter(found, "Lisport harbour closed", "x".repeat(100))).toBe(false);
    expect(isPageBetter(found, "Queen Ilena visits mountain village", "Short.")).toBe(false);
  });
});
