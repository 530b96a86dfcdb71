import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { explainArticle } from "../../bin/explain-article.ts";
import { html } from "../../bin/html.ts";
import { markedHtml } from "../../bin/marked-html.ts";
import { pageExplained } from "../../bin/page-explained.ts";
import { fictional } from "../fictional.ts";

describe("html", () => {
  test.each([
    ["<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"],
    ["a\u0000b\u001b[2J\u202ec\r", "a b [2Jc "],
    ["two\nlines", "two\nlines"],
    [7, "7"],
  ])("puts %j in as text", (value, expected) => {
    expect(html`<p title="${value}">${value}</p>`.markup).toBe(`<p title="${expected}">${expected}</p>`);
  });

  test("puts markup in as markup, a list of it in a row", () => {
    expect(html`<ul>${["a", "<"].map((word) => html`<li>${word}</li>`)}</ul>`.markup).toBe(
      "<ul><li>a</li><li>&lt;</li></ul>",
    );
  });
});

describe("markedHtml", () => {
  const show = (name: string) => (words: string) => html`<i>${name}:${words}</i>`;
  test.each([
    ["none", [], "Shells &lt;hit&gt; Quarl"],
    [
      "in the order of the text",
      [
        [13, 18, "p"],
        [0, 6, "t"],
      ],
      "<i>t:Shells</i> &lt;hit&gt; <i>p:Quarl</i>",
    ],
    [
      "the first of two that overlap",
      [
        [0, 6, "a"],
        [3, 10, "b"],
      ],
      "<i>a:Shells</i> &lt;hit&gt; Quarl",
    ],
    ["only those inside", [[13, 40, "p"]], "Shells &lt;hit&gt; Quarl"],
  ] as const)("marks %s", (_, spans, expected) => {
    const markings = spans.map(([start, end, name]) => ({ start, end, show: show(name) }));
    expect(markedHtml("Shells <hit> Quarl", 0, 18, markings).markup).toBe(expected);
  });
});

describe("pageExplained", () => {
  const hostile = "</title></style><script>alert(1)</script><img src=x onerror=alert(2)> \"'&amp;";
  const explained = explainArticle(
    {
      title: `Candrian troops shelled Red Lantern in Quarl ${hostile}`,
      text: `Candrian troops shelled Red Lantern fighters in Quarl.\n\n${hostile} it rained.\n\nAdvertisement`,
      publishedAt: "2026-11-20T12:00:00.000Z",
    },
    fictional,
  );
  const page = pageExplained(explained);

  test("has no element, attribute or address out of the article", () => {
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/<(?:script|img|iframe|link|object|form)\b/);
    expect(page).not.toMatch(/<[^>]* (?:on\w+|src|style)=/);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      explained.reports.map((_, n) => `#report-${n + 1}`),
    );
  });

  test("lets in nothing but its own style", () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const digest = createHash("sha256")
      .update(style ?? "")
      .digest("base64");
    expect(policy?.replaceAll("&#39;", "'")).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("keeps the paragraphs, however long", () => {
    const many = {
      ...explained,
      title: "",
      mentions: [],
      reports: [],
      text: `Quarl.\n \n${"so it was ".repeat(1e5)}\nlast`,
    };
    expect(pageExplained(many).match(/<p dir="auto">/g)).toHaveLength(2);
  });

  test("is the same for the same article", () => {
    expect(pageExplained(explained)).toBe(page);
  });

  test("says so when there is nothing", () => {
    const nothing = pageExplained(
      explainArticle({ title: "", text: "Rain fell.", publishedAt: "2026-11-20T12:00:00.000Z" }, fictional),
    );
    for (const words of ["An article", "not relevant", "No mentions", "No reports"])
      expect(nothing).toContain(words);
  });
});
