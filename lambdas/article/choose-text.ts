import type { PageText } from "./extract-text.ts";

/** Share of the headline's longer words that an article's page holds at least; consent and login pages hold none. */
const leastShare = 0.4;

/** Whether the page is to be coded rather than the feed's own text: it says more, and speaks of the same. */
export function isPageBetter(page: PageText, title: string, feedText: string): boolean {
  if (page.text.length <= feedText.length) return false;
  const words = longWords(title);
  const onPage = new Set(longWords(`${page.title} ${page.text}`));
  return words.filter((word) => onPage.has(word)).length >= words.length * leastShare;
}

const longWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
