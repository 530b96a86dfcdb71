import { describe, expect, it } from "vitest";
import { pastedArticle } from "../../lambdas/article/pasted-article.ts";

const now = "2031-05-04T12:00:00.000Z";
const paste = (text: string, publishedAt: string | null = null) =>
  pastedArticle({ publisher: "A reader", title: "Strike\non Brevik", text, publishedAt }, now);

describe("pastedArticle", () => {
  const long = "Averian jets struck the town of Brevik on Monday, said two of its";

  it("joins lines that a margin broke, and keeps paragraphs and headings apart", () => {
    const { text } = paste(`Heading\nDateline\n\n${long}\nresidents.\n\n\nA second paragraph.`);
    expect(text).toBe(`Heading\nDateline\n${long} residents.\nA second paragraph.`);
  });

  it("takes each line for a paragraph where no blank line parts them", () => {
    expect(paste(`${long} residents.\r\nA second paragraph.`).text).toBe(
      `${long} residents.\nA second paragraph.`,
    );
  });

  it("is by hand, on one line, and published no later than it was seen", () => {
    const { article } = paste(long, "2031-06-01T00:00:00.000Z");
    expect(article).toMatchObject({
      title: "Strike on Brevik",
      publishedAt: now,
      reading: "by-hand",
      url: null,
      feedId: null,
      state: "stored",
    });
    expect(paste(long).article.publishedAt).toBeNull();
  });
});
