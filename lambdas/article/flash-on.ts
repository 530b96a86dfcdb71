import { asideOf } from "./aside.ts";
import { isProse, isSentence } from "./keep-article.ts";
import { blocksOf, type PageBlock, type PageNode } from "./page-blocks.ts";

/** A flash of a sentence or two: all that the page's article says. */
export interface Flash {
  blocks: readonly PageBlock[];
  /** Whether it speaks of the headline, and what else was found does so less. */
  isBetterThan(body: readonly PageBlock[]): boolean;
}

/** Characters; what says more is found without help. */
const longestFlash = 300;
/** Share of the headline's longer words that a flash repeats at least. */
const leastShare = 0.4;

interface Queried {
  querySelectorAll(
    selector: string,
  ): Iterable<PageNode & { querySelector(selector: string): { textContent: string | null } | null }>;
}

/** The flash in the first element that holds a headline and is called an article; null when that says more, or nothing. */
export function flashOn(document: Queried): Flash | null {
  for (const article of [...document.querySelectorAll("article, [class*=article i], main")].slice(0, 5)) {
    const headline = article.querySelector("h1")?.textContent ?? "";
    if (headline.trim() === "") continue;
    const blocks = blocksOf(article).filter(
      (block) =>
        !block.isAside &&
        isSentence(block) &&
        block.linked < block.text.length / 2 &&
        asideOf(block.text) === null,
    );
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (length === 0 || length > longestFlash) continue;
    const words = longWords(headline);
    const share = (found: readonly PageBlock[]) => {
      const told = new Set(longWords(found.map(({ text }) => text).join(" ")));
      return words.filter((word) => told.has(word)).length / words.length;
    };
    const own = share(blocks);
    if (!(own >= leastShare)) continue;
    return { blocks, isBetterThan: (body) => share(body.filter(isProse)) < own };
  }
  return null;
}

const longWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
