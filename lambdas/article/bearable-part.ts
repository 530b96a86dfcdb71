import { type Budget, BudgetSpent, spend } from "../budget.ts";

/**
 * Steps that a page costs all that is done with it (parser, document, Readability, our own walks), a step being some half
 * microsecond of them together. Each character of a text is read once more by every few elements that stand around it.
 */
const stepsOf = { mark: 60, element: 300, attribute: 60, entity: 30, character: 1 } as const;
/** Elements around a text that read it once more together. */
const elementsPerReading = 8;
/** The parser and the stack bear no more. */
const deepest = 2_000;

/** Elements whose end may be left out: they do not nest, however many are begun. HTML Standard, section 13.1.2.4. */
const unnested = new Set(
  "area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr".split(
    " ",
  ),
);
/** Their end begins one where none is open. */
const begun = new Set(["p", "br"]);
/** What is passed over whole, with its end. */
const passedOver: readonly (readonly [begins: string, ends: RegExp])[] = [
  ["<!--", /-->/g],
  ["<script", /<\/script/gi],
  ["<style", /<\/style/gi],
];

/** A page as far as it can be read in a second or two. */
export interface BearablePart {
  html: string;
  /** "in part: …"; "" for a whole page. */
  inPart: string;
}

/** Cuts a page where what is to be done with it would take more than the budget: seen in one pass, before anything is built. */
export function bearablePart(html: string, budget: Budget): BearablePart {
  let depth = 0;
  let at = 0;
  let tagEnd = -1;
  try {
    while (at < html.length) {
      const found = html.indexOf("<", at);
      const mark = found < 0 ? html.length : found;
      const length = affordable(html, at, mark, depth, budget);
      if (length < mark - at) {
        at += length;
        spend(budget, budget.left + 1);
      }
      at = mark;
      if (mark === html.length) break;
      spend(budget, stepsOf.mark);
      const skipped = endOfSkipped(html, mark);
      if (skipped !== null) {
        spend(budget, stepsOf.mark);
        at = skipped;
        continue;
      }
      const isEnd = html.charCodeAt(mark + 1) === slash;
      const name = nameAt(html, isEnd ? mark + 2 : mark + 1);
      if (name === "") {
        at = mark + 1;
        continue;
      }
      // Looked for again only when it was passed: else each mark of a page without ends would read the page.
      if (tagEnd < mark) tagEnd = html.indexOf(">", mark);
      if (tagEnd < 0) tagEnd = html.length;
      spend(
        budget,
        isEnd && !begun.has(name)
          ? stepsOf.mark
          : stepsOf.element + attributesIn(html, mark, tagEnd) * stepsOf.attribute,
      );
      if (!unnested.has(name)) depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
      if (depth > deepest)
        return { html: html.slice(0, mark), inPart: `in part: it nests deeper than ${deepest} elements` };
      at = tagEnd + 1;
    }
    return { html, inPart: "" };
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return { html: html.slice(0, at), inPart: `in part: ${error.message}` };
  }
}

/** Spends what a text costs; characters of it that could be paid. */
function affordable(html: string, from: number, to: number, depth: number, budget: Budget): number {
  const perCharacter = stepsOf.character + depth / elementsPerReading;
  let entities = 0;
  for (let n = from; n < to; n += 1) if (html.charCodeAt(n) === ampersand) entities += 1;
  const cost = Math.ceil((to - from) * perCharacter) + entities * stepsOf.entity;
  if (cost <= budget.left) {
    spend(budget, cost);
    return to - from;
  }
  return Math.floor(((to - from) * Math.max(0, budget.left)) / cost);
}

function attributesIn(html: string, from: number, to: number): number {
  let count = 0;
  for (let n = from; n < to; n += 1)
    if (html.charCodeAt(n) <= blank || html.charCodeAt(n) === equals) count += 1;
  return Math.ceil(count / 2);
}

function endOfSkipped(html: string, at: number): number | null {
  const start = html.slice(at, at + longestName).toLowerCase();
  const ends = passedOver.find(([begins]) => start.startsWith(begins))?.[1];
  if (ends === undefined) return null;
  ends.lastIndex = at;
  return ends.test(html) ? ends.lastIndex : html.length;
}

const slash = 0x2f;
const ampersand = 0x26;
const equals = 0x3d;
const blank = 0x20;
/** No element that matters here has a longer name. */
const longestName = 12;

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < from + longestName && isLetterOrDigit(html.charCodeAt(end))) end += 1;
  return html.slice(from, end).toLowerCase();
}

const isLetterOrDigit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
