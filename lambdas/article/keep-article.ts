import { asideOf } from "./aside.ts";
import type { PageBlock } from "./page-blocks.ts";

/** Characters: a paragraph of news is hardly ever shorter; a byline, a label or a teaser hardly ever longer. */
const proseLength = 80;
/** Share of a block's characters that are links from which on it leads elsewhere. */
const linkedShare = 0.6;
/** Parts that the page calls asides are taken for the article when they hold more than this share of the words. */
const mostAside = 0.4;

/**
 * The blocks that are the article: without the page's own lines (bylines, credits, advertisements), what it calls
 * asides, lists of links, what is said twice, and the labels before the first and after the last paragraph.
 */
export function keepArticle(found: readonly PageBlock[]): readonly PageBlock[] {
  const length = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const asides = found.filter(({ isAside }) => isAside);
  const own = length(asides) > length(found) * mostAside ? found : found.filter(({ isAside }) => !isAside);
  let isAfterLabel = false;
  const wanted = own.filter((block) => {
    isAfterLabel = teaserLabel.test(block.text) || (isAfterLabel && block.kind === "list-item");
    if (isAfterLabel || leadsElsewhere(block) || asideOf(block.text) !== null) return false;
    return !isUrl.test(block.text);
  });
  const kept = saidOnce(wanted);
  const first = kept.findIndex(isProse);
  const last = kept.findLastIndex(isProse);
  if (first < 0) return kept;
  return [
    ...kept.slice(0, first).filter(isSentence),
    ...kept.slice(first, last + 1),
    ...kept.slice(last + 1).filter(isSentence),
  ];
}

/**
 * A caption stands below its picture, in the gallery, and once more for those who print: what is said again is left out,
 * unless that is most of the page.
 */
function saidOnce(found: readonly PageBlock[]): readonly PageBlock[] {
  const said = new Set<string>();
  const once = found.filter((block) => {
    const isRepeated = isProse(block) && said.has(block.text);
    said.add(block.text);
    return !isRepeated;
  });
  return once.filter(isProse).length * 2 > found.filter(isProse).length ? once : found;
}

/** What announces a list of other articles. */
const teaserLabel =
  /^(?:more (?:great |from |on |news|stories|top )|(?:related|recommended|popular|trending|latest|top) (?:stories|articles|news|posts|content|reading)|most (?:read|popular|viewed)|you (?:may|might) also|don['’]t miss|read (?:more|next|also)|in other news).{0,40}$/i;
const isUrl = /^https?:\/\/\S+$/i;

/** A whole sentence may be full of links; a teaser is one. */
const leadsElsewhere = ({ text, linked }: PageBlock) => {
  const isWhole = text.length >= proseLength && endsSentence(text);
  return linked >= text.length * (isWhole ? 0.9 : linkedShare);
};

const endsSentence = (text: string) => /[.!?…»”"'’)؟。]$/u.test(text);

export const isProse = ({ text, kind, linked }: PageBlock) =>
  kind !== "heading" && text.length >= proseLength && linked < text.length / 2;

/** Short lines beside the article are its own when they end as sentences do. */
const isSentence = ({ text, kind }: PageBlock) =>
  kind !== "heading" && text.length >= 25 && endsSentence(text);
