/** Feeds that mean harm by what they repeat: each as long as it is asked to be, of one shape. */
export type HostileShape = (characters: number) => string;

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

const start = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour</title>';
const end = "</channel></rss>";
const rss = (inner: string) => `${start}${inner}${end}`;
const item = (inner: string) =>
  `<item><title>A ferry runs late</title><link>https://news.example/1</link>${inner}</item>`;
const described = (text: string) => rss(item(`<description>${text}</description>`));
const cdata = (text: string) => described(`<![CDATA[${text}]]>`);
const json = (items: string) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","items":[${items}]}`;

/** What stands again and again in one description, escaped once. */
const inText: Readonly<Record<string, string>> = {
  "less-than": "&lt;",
  ampersands: "&amp;",
  "ampersands twice escaped": "&amp;amp;",
  "less-than four times escaped": "&amp;amp;amp;amp;lt;",
  "entities without an end": "&amp;lt",
  "numeric entities": "&#60;",
  "named entities": "&amp;nbsp;",
  "opened tags": "&lt;a",
  "tags that nobody closes": "&lt;div&gt;",
  "paragraphs that nobody closes": "&lt;p&gt;",
  "ends without a beginning": "&lt;/i&gt;",
  "ends of paragraphs": "&lt;/p&gt;",
  "table cells": "&lt;table&gt;&lt;tr&gt;&lt;td&gt;",
  "unread elements": "&lt;script&gt;",
  "attributes in a tag": " a=b",
  links: '&lt;a href="https://news.example/1"&gt;more&lt;/a&gt; ',
  "comments begun": "&lt;!--",
  "comments ended": "--&gt;",
  declarations: "&lt;!",
  instructions: "&lt;?",
  slashes: "&lt;/",
  blanks: " ",
  tabs: "\t",
  "line breaks": "\n",
  "blanks and line breaks": " \n",
  "no-break spaces": "\u00a0",
  "zero-width spaces": "\u200b",
  "turned directions": "\u202e",
  "a huge word": "x",
  "capital letters": "A ",
  "marks upon a letter": "\u0301",
  "one sign of eighteen letters": "\ufdfa",
  "halves of surrogates": "&#xd800;",
  "control characters": "\u0001",
  quotes: "&quot;",
  brackets: "]]",
  dates: "12 March 2019 ",
};

/** The same character, or piece, in one description, straight or in CDATA. */
const ofText = Object.fromEntries(
  Object.entries(inText).map(([name, piece]): [string, HostileShape] => [
    name,
    (characters) => described(filled(piece, characters)),
  ]),
);

export const hostileFeeds: Readonly<Record<string, HostileShape>> = {
  ...ofText,
  "less-than in CDATA": (n) => cdata(filled("<", n)),
  "tags in CDATA": (n) => cdata(filled("<b>", n)),
  "tags and ends that do not match, deep": (n) => cdata(filled("<b>", 5_000) + filled("</i>", n)),
  "less-than in every title": (n) =>
    rss(numbered(() => `<item><title>${"&lt;".repeat(400)}</title></item>`, n)),
  "less-than without a feed": (n) => filled("<", n),
  "ampersands without a feed": (n) => filled("&", n),
  "beginnings of titles without a feed": (n) => filled("<title", n),
  items: (n) =>
    rss(
      numbered((at) => `<item><link>https://news.example/${at}</link><title>Ferry ${at}</title></item>`, n),
    ),
  "empty items": (n) => rss(filled("<item/>", n)),
  "items that nobody closes": (n) => rss(filled("<item>", n)),
  "items inside each other with links": (n) => rss(filled("<item><link>https://news.example/1</link>", n)),
  "titles inside each other": (n) => rss(filled("<title>", n)),
  "CDATA sections": (n) => described(filled("<![CDATA[x]]>", n)),
  "CDATA begun": (n) => described(filled("<![CDATA[", n)),
  comments: (n) => rss(filled("<!--x-->", n)),
  "instructions of XML": (n) => rss(filled("<?x y?>", n)),
  "declarations of entities": (n) =>
    `<!DOCTYPE rss [${numbered((at) => `<!ENTITY a${at} "ferry">`, n)}]>${rss(item(""))}`,
  "beginnings of entities": (n) => `<!DOCTYPE rss [${filled('<!ENTITY a "&', n)}]>${rss(item(""))}`,
  nesting: (n) => rss(filled("<a>", n)),
  "nesting to the limit, again and again": (n) => rss(filled(`${"<a>".repeat(200)}${"</a>".repeat(200)}`, n)),
  "ends that do not match, deep": (n) => rss(item("<a>".repeat(200) + filled("</b>", n))),
  "a text at the deepest": (n) => rss(item(`<description>${"<a>".repeat(200)}${filled("ferry ", n)}`)),
  "attributes of one element": (n) => rss(`<item ${numbered((at) => `a${at}="1" `, n)}/>`),
  "attributes of many": (n) =>
    rss(filled(`<a ${Array.from({ length: 500 }, (_, at) => `a${at}="1"`).join(" ")}/>`, n)),
  "namespaces nested": (n) =>
    rss(
      `${Array.from({ length: 200 }, (_, at) => `<a xmlns:n${at}="urn:${at}">`).join("")}${filled('<b:c xmlns:d="urn:d"/>', n)}`,
    ),
  "a base of great length": (n) =>
    rss(`<item xml:base="https://news.example/${filled("a", n / 2)}">${filled("<link>b</link>", n / 2)}`),
  "links of one item": (n) => rss(`<item>${filled("<link>not a link</link>", n)}</item>`),
  "links with relations": (n) =>
    rss(`<item>${filled('<link rel="alternate" type="x" href=":"/>', n)}</item>`),
  "dates of one item": (n) => rss(item(filled("<pubDate>never at noon</pubDate>", n))),
  "dates of many items": (n) =>
    rss(
      filled(
        `<item><link>https://news.example/1</link><title>a</title>${"<pubDate>12 x 2019 10:00</pubDate>".repeat(20)}</item>`,
        n,
      ),
    ),
  "one date of great length": (n) => rss(item(`<pubDate>${filled("12 March ", n)}</pubDate>`)),
  "a guid of great length": (n) => rss(`<item><guid>https://news.example/${filled("a", n)}</guid></item>`),
  "redirectors inside each other": (n) =>
    rss(
      filled(`<item><title>a</title><link>${"https://www.google.com/url?url=".repeat(60)}</link></item>`, n),
    ),
  "hours to skip": (n) => rss(`<skipHours>${filled("<hour>3</hour>", n)}</skipHours>${item("")}`),
  XHTML: (n) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://news.example/1"/><content type="xhtml"><div>${filled("<b>&lt;</b>", n)}</div></content></entry></feed>`,
  "base 64": (n) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://news.example/1"/><content mode="base64">${filled("PGI+", n)}</content></entry></feed>`,
  "media types": (n) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://news.example/1"/><content type="${filled("x/", n)}">a</content></entry></feed>`,
  "JSON items of nothing": (n) => json(filled("0,", n).slice(0, -1)),
  "JSON items": (n) => json(filled('{"url":"/1","title":"a"},', n).slice(0, -1)),
  "JSON nesting": (n) => json(`${"[".repeat(n / 2)}${"]".repeat(n / 2)}`),
  "JSON keys": (n) => json(`{${numbered((at) => `"k${at}":0,`, n)}"url":"/1"}`),
  "JSON less-than": (n) => json(`{"url":"https://news.example/1","content_html":"${filled("<", n)}"}`),
};
