import { Parser } from "htmlparser2";

/** What is read of a DOM node. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

const textNode = 3;
const elementNode = 1;
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

/** Text of an HTML tree, block elements set apart by line breaks; scripts and captions are left out. */
export function textOfNode(node: DomNode): string {
  if (node.nodeType === textNode) return (node.textContent ?? "").replace(/\s+/g, " ");
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === elementNode && unread.has(name)) return "";
  const inner = Array.from(node.childNodes, textOfNode).join("");
  return block.has(name) ? `\n${inner}\n` : inner;
}

/**
 * HTML (or text that may hold some) as plain text: no tags, no entities, no control or bidi characters; line breaks
 * between paragraphs only. Many feeds escape twice, hence up to two rounds.
 */
export function plainText(html: string, maxCharacters: number): string {
  let text = html.slice(0, maxCharacters * 4);
  for (let round = 0; round < 2 && looksLikeHtml(text); round += 1) text = flatten(text);
  return tidy(tidy(text).slice(0, maxCharacters));
}

/** One line of plain text, for titles and names. */
export function plainLine(html: string, maxCharacters: number): string {
  return plainText(html, maxCharacters).replace(/\s+/g, " ");
}

/** Characters that change how the text around them shows, or that no page can show; joiners of Arabic script stay. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2028\u2029\u0085\r\v\f]/g, "\n")
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f]/g, "")
    .replace(/[\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udfff]/gu, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

const looksLikeHtml = (text: string) => /<[a-z!/]|&(?:#\d|#x[0-9a-f]|[a-z])/i.test(text);

/** The text of HTML as it streams by: no tree is built, so that nothing can nest too deep. */
function flatten(html: string): string {
  const pieces: string[] = [];
  let unreadDepth = 0;
  const parser = new Parser({
    onopentag(name) {
      const upper = name.toUpperCase();
      if (unread.has(upper)) unreadDepth += 1;
      if (block.has(upper)) pieces.push("\n");
    },
    ontext(text) {
      if (unreadDepth === 0) pieces.push(text.replace(/\s+/g, " "));
    },
    onclosetag(name) {
      const upper = name.toUpperCase();
      if (unread.has(upper)) unreadDepth -= 1;
      if (block.has(upper)) pieces.push("\n");
    },
  });
  parser.end(html);
  return pieces.join("");
}
