import { Parser } from "htmlparser2";
import { type Budget, budgetOf, spend } from "../budget.ts";

/** What no reader reads as text. */
const unread = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "SVG",
  "FIGURE",
  "BUTTON",
  "FORM",
]);
const block = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

const mostRounds = 4;

/** What a caller gives that has bounded the text itself. */
const boundless = budgetOf(Number.POSITIVE_INFINITY);

/**
 * HTML (or text that may hold some) as plain text: no tags, no entities, no control or bidi characters; line breaks
 * between paragraphs only. Many feeds escape twice, some more often; what still opens a tag then is meant to.
 * Each reading of a character is a step.
 * @throws {BudgetSpent}
 */
export function plainText(html: string, maxCharacters: number, budget: Budget = boundless): string {
  let text = html.slice(0, maxCharacters * 4);
  for (let round = 0; round < mostRounds && looksLikeHtml(text); round += 1) text = flatten(text, budget);
  spend(budget, text.length);
  const plain = untagged(text);
  return plain.length <= maxCharacters ? plain : tidy(plain.slice(0, maxCharacters));
}

/** A text that opens no tag, wherever it may be shown. */
export function untagged(text: string): string {
  const tidied = tidy(text);
  // Run by run: a pattern that looks ahead of each mark would read a run of n of them n times.
  return tidied.replace(/<+/g, (run, at: number) => (opensTag(tidied[at + run.length]) ? "" : run));
}

const opensTag = (next = "") => /[a-z!/]/i.test(next);

/** One line of plain text, for titles and names. */
export function plainLine(html: string, maxCharacters: number, budget?: Budget): string {
  return plainText(html, maxCharacters, budget).replace(/\s+/g, " ");
}

/** Characters that change how the text around them shows, or that no page can show; joiners of Arabic script stay. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udfff]/gu;

/** Text in one form (NFC), without what nobody can see, its blanks and line breaks counted once. */
export function tidy(text: string): string {
  const seen = /^[\n\x20-\x7e]*$/.test(text)
    ? text
    : text
        .normalize("NFC")
        .replace(/[\u2028\u2029\u0085\r\v\f]/g, "\n")
        .replace(unseen, "");
  return seen
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

const looksLikeHtml = (text: string) => /<[a-z!/]|&(?:#\d|#x[0-9a-f]|[a-z])/i.test(text);

/** The parser slows down with what is open; no article nests as deep. */
const mostOpen = 500;
/** Steps that the parser's handling of a tag costs, beside its characters. */
const stepsOfTag = 10;

/** The text of HTML as it streams by: no tree is built. What nests without end is cut where it goes too deep. */
function flatten(html: string, budget: Budget): string {
  spend(budget, html.length);
  const pieces: string[] = [];
  let unreadDepth = 0;
  let open = 0;
  const parser = new Parser({
    onopentag(tag) {
      const name = tag.toUpperCase();
      spend(budget, stepsOfTag);
      open += 1;
      if (open > mostOpen) parser.pause();
      if (unread.has(name)) unreadDepth += 1;
      if (block.has(name)) pieces.push("\n");
    },
    ontext(text) {
      if (unreadDepth === 0) pieces.push(/[\n\r\t]/.test(text) ? text.replace(/\s+/g, " ") : text);
    },
    onclosetag(tag) {
      const name = tag.toUpperCase();
      open -= 1;
      if (unread.has(name)) unreadDepth -= 1;
      if (block.has(name)) pieces.push("\n");
    },
  });
  parser.write(html);
  if (open <= mostOpen) parser.end();
  return pieces.join("");
}
