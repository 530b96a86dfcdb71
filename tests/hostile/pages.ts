import type { HostileShape } from "./feeds.ts";

const filled = (piece: string, characters: number) =>
  piece.repeat(Math.max(1, Math.floor(characters / piece.length)));
const numbered = (piece: (n: number) => string, characters: number) => {
  const pieces: string[] = [];
  for (let n = 0, length = 0; length < characters; n += 1) {
    const next = piece(n);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
};

const sentence =
  "The harbour of Lisport was closed on Monday, the port authority said, after a barge had sunk at its mouth. ";
const article = `<h1>Harbour closed</h1>${`<p>${sentence}${sentence}</p>`.repeat(4)}`;
const page = (inner: string, head = "") =>
  `<!doctype html><html><head><title>Harbour closed</title>${head}</head><body><article>${article}${inner}</article></body></html>`;

/** What stands again and again below an article. */
const inBody: Readonly<Record<string, string>> = {
  "less-than": "<",
  ampersands: "&",
  entities: "&nbsp;",
  "opened tags": "<a",
  "elements that nobody closes": "<div>",
  "paragraphs that nobody closes": "<p>",
  "words that nobody ends in bold": "<b>x",
  "forms that nobody closes": "<font>",
  "ends without a beginning": "</i>",
  "ends of paragraphs": "</p>",
  "table cells that nobody closes": "<table><tr><td>",
  "table cells": "<table><tr><td>x</td></tr></table>",
  paragraphs: `<p>${sentence}</p>`,
  "short paragraphs": "<p>x</p>",
  "paragraphs with commas": `<p>${"a,".repeat(100)}</p>`,
  links: '<a href="/1">more of it</a> ',
  "links of great length": `<a href="/${"a".repeat(2000)}">x</a>`,
  pictures: '<img src="a.png" srcset="a.png 1x, b.png 2x">',
  "line breaks": "<br>",
  "line breaks with text": "x<br><br>",
  "list items": "<li>x",
  "lists inside each other": "<ul><li>",
  headings: "<h2>Harbour</h2>",
  comments: "<!--x-->",
  "comments begun": "<!--",
  "CDATA begun": "<![CDATA[",
  "scripts begun": "<script>",
  scripts: "<script>x</script>",
  "noscripts with pictures": '<noscript><img src="a.png"></noscript>',
  templates: "<template>x</template>",
  SVG: "<svg><title>x</title></svg>",
  frames: '<iframe src="https://www.youtube.com/embed/x"></iframe>',
  blanks: " ",
  words: "harbour ",
  "a huge word": "x",
  "full stops": "a. ",
  "full stops and quotes": '."',
  commas: ",",
  "zero-width spaces": "\u200b",
  "marks upon a letter": "\u0301",
  sentences: sentence,
  "sentences of one breath": "a.a",
  capitals: "A ",
  bylines: "By Aa Aa, Aa and Aa ",
  "hidden elements": '<div style="display:none">x</div>',
  "divisions with text": `<div>${sentence}<div>x</div></div>`,
  articles: `<article><p>${sentence}</p></article>`,
  "tables of the layout": `<table><tbody><tr><td>${sentence}</td></tr></tbody></table>`,
  fonts: `<font size=1>${sentence}</font>`,
};

export const hostilePages: Readonly<Record<string, HostileShape>> = {
  ...Object.fromEntries(
    Object.entries(inBody).map(([name, piece]): [string, HostileShape] => [
      name,
      (characters) => page(filled(piece, characters)),
    ]),
  ),
  "less-than alone": (n) => filled("<", n),
  "a text without an element": (n) => filled(sentence, n),
  "ends of the page": (n) => page(filled("</body></html>", n)),
  "beginnings of the page": (n) => page(filled("<html", n)),
  "attributes of one element": (n) => page(`<p ${numbered((at) => `a${at}="1" `, n)}>x</p>`),
  "attributes of many": (n) =>
    page(filled(`<p ${Array.from({ length: 50 }, (_, at) => `a${at}=1`).join(" ")}>x</p>`, n)),
  "one class of many words": (n) => page(`<div class="${filled("ad- ", n)}"><p>${sentence}</p></div>`),
  "one class of a huge word": (n) => page(`<div class="${filled("share-", n)}"><p>${sentence}</p></div>`),
  "classes of many": (n) => page(filled(`<p class="${"share comment ".repeat(10)}">x</p>`, n)),
  "a style of great length": (n) => page(`<p style="${filled("color:red;", n)}">x</p>`),
  "a text at the deepest": (n) => page(`${"<div>".repeat(1_900)}${filled(sentence, n)}`),
  "texts all the way down": (n) =>
    page(filled(`${`<div>${sentence}`.repeat(100)}${"</div>".repeat(100)}`, n)),
  "texts all the way down, deeper": (n) =>
    page(filled(`${`<div>${sentence}`.repeat(1_000)}${"</div>".repeat(1_000)}`, n)),
  "nesting to the limit, again and again": (n) =>
    page(filled(`${"<div>".repeat(90)}x${"</div>".repeat(90)}`, n)),
  "a title of great length": (n) => page("", `<title>${filled("a | b - c : ", n)}</title>`),
  metas: (n) => page("", filled('<meta name="description" content="x">', n)),
  "a description of great length": (n) =>
    page("", `<meta name="description" content="${filled("&lt;", n)}">`),
  "a date of great length": (n) => page("", `<meta name="date" content="${filled("12 March ", n)}">`),
  "JSON-LD begun": (n) => page("", `<script type="application/ld+json">${filled("[", n)}</script>`),
  "JSON-LD nested": (n) =>
    page("", `<script type="application/ld+json">${"[".repeat(n / 2)}${"]".repeat(n / 2)}</script>`),
  "JSON-LD graph": (n) =>
    page("", `<script type="application/ld+json">{"@graph":[${filled('{"@type":"x"},', n)}0]}</script>`),
  "JSON-LD body": (n) =>
    page(
      "",
      `<script type="application/ld+json">{"@type":"Article","articleBody":"${filled("<", n)}"}</script>`,
    ),
  "JSON-LD many": (n) => page("", filled('<script type="application/ld+json">{"@type":"x"}</script>', n)),
};
