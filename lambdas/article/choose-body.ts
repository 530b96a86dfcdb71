import { isProse, keepArticle } from "./keep-article.ts";
import { blocksOf, type PageBlock, type PageNode } from "./page-blocks.ts";

interface Queried {
  querySelectorAll(selector: string): Iterable<PageNode>;
}

const bodyNames =
  "article-body articlebody article__body article-content story-body story-content entry-content post-content post-body".split(
    " ",
  );

/**
 * Where a page may say that its article stands, and how many times the prose that was found without asking it must
 * hold to be believed. `main`, and the whole page, hold more than the article: they are for pages on which hardly any was found.
 */
const places = [
  { selector: '[itemprop="articleBody"]', times: 1.3 },
  { selector: bodyNames.map((name) => `[class*="${name}" i]`).join(","), times: 1.3 },
  { selector: "article", times: 2 },
  { selector: "main, [role=main]", times: null },
] as const;
/** Of the places for pages on which hardly any was found. */
const timesAnywhere = 1.3;
/** Characters of prose. */
const hardlyAny = 250;
/** Elements of one selector that are looked at: teasers are articles too. */
const mostOfOne = 5;

/** All blocks of one place that a page names. */
export interface Candidate {
  blocks: readonly PageBlock[];
  times: number | null;
}

/** To be asked before the page is taken apart. */
export function candidatesIn(document: Queried): Candidate[] {
  return places.flatMap(({ selector, times }) =>
    [...document.querySelectorAll(selector)]
      .slice(0, mostOfOne)
      .map((node) => ({ blocks: blocksOf(node), times })),
  );
}

/** What was found, or the first place whose article holds so much more prose that something was missed. */
export function chooseBody(
  found: readonly PageBlock[],
  candidates: readonly Candidate[],
): readonly PageBlock[] {
  const prose = proseIn(found);
  for (const { blocks, times } of candidates) {
    if (times === null && prose >= hardlyAny) continue;
    const kept = keepArticle(blocks);
    if (proseIn(kept) > prose * (times ?? timesAnywhere)) return kept;
  }
  return found;
}

const proseIn = (blocks: readonly PageBlock[]) =>
  blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
