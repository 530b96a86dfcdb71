import { readNewsroom, type SampleArticle } from "./read-newsroom.ts";
import { escapeMarkup, renderAtom, renderRdf, renderRss, type SampleFeed } from "./render-feed.ts";

export interface NewsroomPage {
  contentType: string;
  body: string;
  /** As the HTTP header of that name wants it. */
  lastModified: string;
}

const feeds: readonly (SampleFeed & { render: typeof renderRss })[] = [
  { id: "levant-wire", title: "Levant Wire", home: "/levant-wire/", fullContent: false, render: renderRss },
  {
    id: "gulf-courier",
    title: "Gulf Courier",
    home: "/gulf-courier/",
    fullContent: false,
    render: renderRss,
  },
  { id: "meridian-news", title: "Meridian News", home: "/meridian/", fullContent: false, render: renderAtom },
  {
    id: "orontes-agency",
    title: "Orontes State Agency",
    home: "/orontes/en/",
    fullContent: false,
    render: renderRdf,
  },
  { id: "hatzafon-daily", title: "HaTzafon Daily", home: "/hatzafon/", fullContent: true, render: renderRss },
];
const feedTypes = new Map([
  [renderRss, "application/rss+xml; charset=utf-8"],
  [renderAtom, "application/atom+xml; charset=utf-8"],
  [renderRdf, "application/rdf+xml; charset=utf-8"],
]);

/** Every page of the sample newsroom by path: the same clock and origin give the same bytes. */
export function renderNewsroom(clock: Date, origin: string): Map<string, NewsroomPage> {
  const articles = readNewsroom(clock);
  const pages = new Map<string, NewsroomPage>();
  for (const feed of feeds) {
    const own = articles.filter((article) => article.feedId === feed.id);
    pages.set(`/feeds/${feed.id}.xml`, {
      contentType: feedTypes.get(feed.render) ?? "application/xml",
      body: feed.render(feed, own, clock, origin),
      lastModified: clock.toUTCString(),
    });
    for (const article of own) {
      if (article.path === null || !article.hasPage) continue;
      const related = own.filter((other) => other !== article && other.hasPage).slice(0, 4);
      pages.set(article.path, {
        contentType: "text/html; charset=utf-8",
        body: renderPage(feed, article, related),
        lastModified: article.publishedAt.toUTCString(),
      });
    }
  }
  return pages;
}

/** A page as newspapers build them: the article stands among navigation, advertising and links to other articles. */
function renderPage(feed: SampleFeed, article: SampleArticle, related: readonly SampleArticle[]): string {
  const title = escapeMarkup(article.title);
  const at = article.publishedAt.toISOString();
  const [lead = "", ...rest] = article.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`);
  const links = related.map((other) => `<li><a href="${other.path}">${escapeMarkup(other.title)}</a></li>`);
  const sections = ["News", "Region", "Business", "Culture", "Sport"].map(
    (name) => `<li><a href="${feed.home}${name.toLowerCase()}">${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | ${feed.title}</title>
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
${article.pageDated ? `<meta property="article:published_time" content="${at}">\n` : ""}<link rel="stylesheet" href="${feed.home}site.css">
<script>window.dataLayer = [{ page: "article" }];</script>
</head>
<body>
<header class="site-header"><a class="logo" href="${feed.home}">${feed.title}</a>
<nav class="main-nav"><ul>${sections.join("")}</ul></nav></header>
<div class="cookie-banner">We use cookies to remember your choices. <button>Accept</button></div>
<main>
<article>
<h1>${title}</h1>
<div class="byline">By a correspondent of ${feed.title}${article.pageDated ? ` · <time datetime="${at}">today</time>` : ""}</div>
${lead}
<div class="ad-slot" aria-hidden="true"><span>Advertisement</span></div>
${rest.join("\n")}
</article>
<aside class="related sidebar"><h2>Read also</h2><ul>${links.join("")}</ul></aside>
<div class="newsletter-signup"><p>Get our morning letter. <a href="${feed.home}letter">Sign up</a></p></div>
</main>
<footer class="site-footer"><p>© ${article.publishedAt.getUTCFullYear()} ${feed.title}. Invented sample news.</p>
<ul><li><a href="${feed.home}about">About</a></li><li><a href="${feed.home}contact">Contact</a></li></ul></footer>
</body>
</html>
`;
}
