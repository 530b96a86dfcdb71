import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Budget, budgetOf } from "../budget.ts";
import { plainLine, untagged } from "../feed/plain-text.ts";
import { withinTime } from "../time-limit.ts";
import { bearablePart } from "./bearable-part.ts";
import { candidatesIn, chooseBody } from "./choose-body.ts";
import { keepArticle } from "./keep-article.ts";
import { blocksOf, type PageBlock } from "./page-blocks.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";

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
  const candidates = candidatesIn(document);
  const whole = blocksOf(document.body);
  // Readability takes datelines for bylines, and those out.
  for (const dateline of document.querySelectorAll('[class*="dateline" i]'))
    dateline.removeAttribute("class");
  const found = new Readability<PageBlock[]>(document, {
    charThreshold: 200,
    keepClasses: true,
    serializer: blocksOf,
  }).parse();
  const kept = keepArticle(withAsides(found?.content ?? [], whole));
  const body = withStandfirst(
    chooseBody(kept, [...candidates, { blocks: whole, times: null }]),
    whole,
    facts,
  );
  const text = untagged(body.map((block) => block.text).join("\n"));
  const best = text.length < shortestText ? untagged(facts.articleBody) : text;
  if (best.length < shortestText) return null;
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

/** A standfirst above the body belongs to the article when the page also gives it as its description. */
function withStandfirst(
  body: readonly PageBlock[],
  whole: readonly PageBlock[],
  { description }: PageFacts,
): readonly PageBlock[] {
  const begins = description.slice(0, 50);
  if (begins.length < 50 || body.length === 0) return body;
  const standfirst = whole.find(({ text }) => text.startsWith(begins));
  const isIn = standfirst === undefined || body.some(({ text }) => text.includes(begins));
  return isIn ? body : [standfirst, ...body];
}
