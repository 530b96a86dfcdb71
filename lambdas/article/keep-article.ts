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
  const read = beforeComments(found);
  const asides = read.filter(({ isAside }) => isAside);
  const own = length(asides) > length(read) * mostAside ? read : read.filter(({ isAside }) => !isAside);
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

/** Readers speak from their heading on, when the article has spoken before it. */
function beforeComments(found: readonly PageBlock[]): readonly PageBlock[] {
  const at = found.findIndex(({ text, kind }) => kind === "heading" && commentsLabel.test(text));
  return at > 0 && found.slice(0, at).some(isProse) ? found.slice(0, at) : found;
}

/** What stands above what readers say, in the languages of the feeds. */
const commentsLabel =
  /^[\d\s(),.:؛–-]{0,12}(?:(?:all |latest |top |your |add |leave a |post a |write a |reader(?:s['’]?|['’]?s)? |user |view )?(?:comments?|replies|responses|opinions|reactions)|join the (?:conversation|discussion)|discussion|what do you think\??|التعليقات|تعليقات(?: القراء)?|آراء القراء|نظرات(?: کاربران)?|دیدگاه(?:‌?ها)?|commentaires|kommentare|yorumlar|תגובות|comentarios|комментарии|коментарі)[\d\s():.]{0,12}$/iu;

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

const isHeading = ({ kind }: PageBlock) => kind === "heading" || kind === "title";

export const isProse = (block: PageBlock) => !isHeading(block) && isLong(block);

const isLong = ({ text, linked }: PageBlock) => text.length >= proseLength && linked < text.length / 2;

/** Short lines beside the article are its own when they end as sentences do. */
export const isSentence = (block: PageBlock) =>
  !isHeading(block) && block.text.length >= 25 && endsSentence(block.text);

/** A standfirst is a sentence, whatever element it stands in, or what the page calls one. */
export const isStandfirst = (block: PageBlock) =>
  block.kind !== "title" &&
  !block.isAside &&
  asideOf(block.text) === null &&
  block.linked < block.text.length / 2 &&
  block.text.length >= 40 &&
  (block.isLead || (block.kind === "heading" && block.text.length >= proseLength)) &&
  (endsSentence(block.text) || block.text.length >= proseLength);

/** An item of a list that says something of its own. */
export const isStatement = (block: PageBlock) =>
  block.kind === "list-item" &&
  !block.isAside &&
  block.text.length >= 40 &&
  block.linked < block.text.length / 2 &&
  asideOf(block.text) === null;
