import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Budget, budgetOf } from "../budget.ts";
import { plainLine, untagged } from "../feed/plain-text.ts";
import { withinTime } from "../time-limit.ts";
import { bearablePart } from "./bearable-part.ts";
import { candidatesIn, chooseBody } from "./choose-body.ts";
import { flashOn } from "./flash-on.ts";
import { isStandfirst, isStatement, keepArticle } from "./keep-article.ts";
import { blocksOf, type PageBlock } from "./page-blocks.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { prepareDocument } from "./prepare-document.ts";

/** Characters; also the bound of a stored text. */
export const longestText = 200_000;
/** Characters; less than this is a menu or a notice. */
const shortestText = 100;
/** Steps for one page: a page of 15,000 elements, more than any article has, or of two million characters. */
export const pageSteps = 5_000_000;
/** Far above what the steps allow, far below the timeout of a function: the guard for what nobody has counted. */
const mostMs = 15_000;

/** An article's page as plain text. */
export interface PageText extends Pick<PageFacts, "siteName" | "publishedAt" | "language" | "canonicalUrl"> {
  title: string;
  /** Paragraphs separated by line breaks. */
  text: string;
  /** Why the page was not read to its end: "in part: …"; "" when it was. */
  inPart: string;
}

/** The article on a page; null when there is none to find. */
export function extractText(html: string, budget: Budget = budgetOf(pageSteps)): PageText | null {
  const part = bearablePart(html, budget);
  try {
    const page = withinTime(mostMs, () => readDocument(part.html));
    return page === null ? null : { ...page, inPart: part.inPart };
  } catch {
    // Readability gives up on pages that have no body, the stack on hostile nesting, the guard on what takes too long.
    return null;
  }
}

function readDocument(html: string): Omit<PageText, "inPart"> | null {
  const { document } = parseHTML(wholePage(html));
  const facts = pageFacts(document);
  prepareDocument(document);
  const flash = flashOn(document);
  const candidates = candidatesIn(document);
  const whole = blocksOf(document.body);
  const found = new Readability<PageBlock[]>(document, {
    charThreshold: 200,
    keepClasses: true,
    serializer: blocksOf,
  }).parse();
  const kept = keepArticle(withAsides(found?.content ?? [], whole));
  const chosen = chooseBody(kept, [...candidates, { blocks: whole, times: null }]);
  const body = flash?.isBetterThan(chosen)
    ? flash.blocks
    : withStandfirst(withStatements(chosen, whole), whole, facts);
  const text = untagged(body.map((block) => block.text).join("\n"));
  const best = text.length < shortestText && body !== flash?.blocks ? untagged(facts.articleBody) : text;
  if (best.length < (body === flash?.blocks ? 1 : shortestText)) return null;
  if (!/\p{L}/u.test(best)) return null;
  const { siteName, publishedAt, language, canonicalUrl } = facts;
  const title = plainLine(found?.title ?? document.title ?? "", 500);
  return { title, text: best.slice(0, longestText), siteName, publishedAt, language, canonicalUrl };
}

/** The parser adds no body to a page that leaves it to the browser. */
const wholePage = (html: string) =>
  /<body[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(/<\/?html[^<>]{0,1000}>/gi, "")}</body></html>`;

/** What the page called asides before Readability took the elements around them away. */
function withAsides(found: readonly PageBlock[], whole: readonly PageBlock[]): PageBlock[] {
  const asides = new Set(whole.filter(({ isAside }) => isAside).map(({ text }) => text));
  return found.map((block) => (asides.has(block.text) ? { ...block, isAside: true } : block));
}

/** Items of a list that stands beside a paragraph of the body belong to it: the points of a statement. */
function withStatements(body: readonly PageBlock[], whole: readonly PageBlock[]): readonly PageBlock[] {
  const texts = new Set(body.map(({ text }) => text));
  const first = whole.findIndex(({ text }) => texts.has(text));
  if (first < 0) return body;
  const with_: PageBlock[] = [];
  let isBeside = false;
  const added = new Map<string, PageBlock[]>();
  let last = "";
  for (const block of whole.slice(first)) {
    if (texts.has(block.text)) {
      last = block.text;
      isBeside = true;
    } else if (isBeside && isStatement(block)) added.set(last, [...(added.get(last) ?? []), block]);
    else isBeside = false;
  }
  for (const block of body) with_.push(block, ...(added.get(block.text) ?? []));
  return with_;
}

/**
 * A standfirst above the body belongs to the article when the page calls it so, when it is a sentence between the headline
 * and the body, or when the page also gives it as its description.
 */
function withStandfirst(
  body: readonly PageBlock[],
  whole: readonly PageBlock[],
  { description }: PageFacts,
): readonly PageBlock[] {
  if (body.length === 0) return body;
  const isIn = ({ text }: PageBlock) => body.some((block) => block.text.includes(text.slice(0, 50)));
  const begins = description.slice(0, 50);
  const described = begins.length < 50 ? undefined : whole.find(({ text }) => text.startsWith(begins));
  const start = whole.findIndex(({ text }) => text === body[0]?.text);
  const title = whole.slice(0, Math.max(0, start)).findLastIndex(({ kind }) => kind === "title");
  const between = title < 0 ? [] : whole.slice(title + 1, start).filter(isStandfirst);
  const standfirsts = new Set([...between, ...(described === undefined ? [] : [described])]);
  return [...[...standfirsts].filter((block) => !isIn(block)), ...body];
}
