import type { SampleArticle } from "./read-newsroom.ts";

export interface SampleFeed {
  id: string;
  title: string;
  /** Path of the publisher's front page. */
  home: string;
  /** The feed carries whole articles, not only summaries. */
  fullContent: boolean;
}

export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function contentHtml(article: SampleArticle): string {
  return article.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join("\n");
}

/** RSS 2.0. Like many publishers', summaries are HTML in CDATA and guids are not links. */
export function renderRss(
  feed: SampleFeed,
  articles: readonly SampleArticle[],
  clock: Date,
  origin: string,
): string {
  const items = articles.map((article) =>
    [
      "<item>",
      `<title>${escapeMarkup(article.title)}</title>`,
      article.path === null ? "" : `<link>${origin}${article.path}</link>`,
      article.guid === null ? "" : `<guid isPermaLink="false">${escapeMarkup(article.guid)}</guid>`,
      article.dated ? `<pubDate>${article.publishedAt.toUTCString()}</pubDate>` : "",
      `<description><![CDATA[<p>${escapeMarkup(article.summary)}</p>]]></description>`,
      feed.fullContent ? `<content:encoded><![CDATA[${contentHtml(article)}]]></content:encoded>` : "",
      "</item>",
    ]
      .filter((line) => line !== "")
      .join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${feed.title}</title>
<link>${origin}${feed.home}</link>
<description>Invented sample news</description>
<language>en</language>
<lastBuildDate>${clock.toUTCString()}</lastBuildDate>
${items.join("\n")}
</channel>
</rss>
`;
}

/** RSS 1.0: items stand beside the channel, dates are Dublin Core's. */
export function renderRdf(
  feed: SampleFeed,
  articles: readonly SampleArticle[],
  clock: Date,
  origin: string,
): string {
  const about = (article: SampleArticle) => `${origin}${article.path ?? `${feed.home}#${article.slug}`}`;
  const items = articles.map((article) =>
    [
      `<item rdf:about="${about(article)}">`,
      `<title>${escapeMarkup(article.title)}</title>`,
      article.path === null ? "" : `<link>${origin}${article.path}</link>`,
      `<description>${escapeMarkup(article.summary)}</description>`,
      article.dated ? `<dc:date>${article.publishedAt.toISOString()}</dc:date>` : "",
      "</item>",
    ]
      .filter((line) => line !== "")
      .join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${origin}${feed.home}">
<title>${feed.title}</title>
<link>${origin}${feed.home}</link>
<description>Invented sample news</description>
<dc:date>${clock.toISOString()}</dc:date>
<items><rdf:Seq>${articles.map((article) => `<rdf:li rdf:resource="${about(article)}"/>`).join("")}</rdf:Seq></items>
</channel>
${items.join("\n")}
</rdf:RDF>
`;
}

/** Atom 1.0. */
export function renderAtom(
  feed: SampleFeed,
  articles: readonly SampleArticle[],
  clock: Date,
  origin: string,
): string {
  const entries = articles.map((article) =>
    [
      "<entry>",
      `<title>${escapeMarkup(article.title)}</title>`,
      article.path === null ? "" : `<link rel="alternate" href="${origin}${article.path}"/>`,
      `<id>${escapeMarkup(article.guid ?? `urn:${feed.id}:${article.slug}`)}</id>`,
      article.dated ? `<published>${article.publishedAt.toISOString()}</published>` : "",
      `<updated>${article.publishedAt.toISOString()}</updated>`,
      `<summary type="text">${escapeMarkup(article.summary)}</summary>`,
      "</entry>",
    ]
      .filter((line) => line !== "")
      .join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${feed.title}</title>
<id>urn:${feed.id}</id>
<link rel="self" href="${origin}/feeds/${feed.id}.xml"/>
<link rel="alternate" href="${origin}${feed.home}"/>
<updated>${clock.toISOString()}</updated>
${entries.join("\n")}
</feed>
`;
}
