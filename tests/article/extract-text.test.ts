import { describe, expect, it } from "vitest";
import { isPageBetter } from "../../lambdas/article/choose-text.ts";
import { extractText } from "../../lambdas/article/extract-text.ts";

const paragraph = (n: number) =>
  `<p>Paragraph ${n} tells at some length, with commas, how the harbour of Lisport was closed &amp; reopened.</p>`;
const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>Harbour closed</title><meta property="og:site_name" content="The Post">
   <meta property="article:published_time" content="2031-05-04T10:00:00Z"></head><body><nav>Home Sport</nav>${body}</body></html>`;

describe("extractText", () => {
  it("gives the article's paragraphs, line by line, and what the page says of itself", () => {
    const found = extractText(
      page(`<article>${[1, 2, 3, 4].map(paragraph).join("")}<script>track()</script></article>`),
    );
    expect(found).toMatchObject({
      siteName: "The Post",
      publishedAt: "2031-05-04T10:00:00.000Z",
      language: "en",
    });
    expect(found?.text.split("\n")).toHaveLength(4);
    expect(found?.text).toContain("closed & reopened");
    expect(found?.text).not.toMatch(/track|Sport/);
  });

  it("gives nothing where there is nothing", () => {
    expect(extractText("")).toBeNull();
    expect(extractText(page(""))).toBeNull();
    expect(extractText(page("<i></i>".repeat(30_000)))).toBeNull();
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
  };
  it("wants more text, and the same subject", () => {
    expect(isPageBetter(found, "Lisport harbour closed", "Closed.")).toBe(true);
    expect(isPageBetter(found, "Lisport harbour closed", "x".repeat(100))).toBe(false);
    expect(isPageBetter(found, "Queen Ilena visits mountain village", "Short.")).toBe(false);
  });
});
