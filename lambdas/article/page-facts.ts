import * as v from "valibot";
import { parseDate } from "../feed/parse-date.ts";
import { plainLine } from "../feed/plain-text.ts";

/** What is asked of a page's document. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  documentElement: PageElement | null;
}
interface PageElement {
  getAttribute(name: string): string | null;
  textContent: string | null;
}

/** What a page says of itself, apart from its text. */
export interface PageFacts {
  siteName: string;
  publishedAt: string | null;
  /** ISO 639-1, as the page declares it. */
  language: string | null;
  /** `rel=canonical`, absolute; null when the page names none. */
  canonicalUrl: string | null;
  /** The article in short, for search engines; often its standfirst. */
  description: string;
  /** The article's text as the page tells it to machines (schema.org `articleBody`); "" when it does not. */
  articleBody: string;
}

export function pageFacts(document: PageDocument): PageFacts {
  const meta = (...names: string[]) => firstMeta(document, names);
  const schema = articleSchema(document);
  const language =
    document.documentElement?.getAttribute("lang") || meta("og:locale", "content-language", "language");
  const published =
    meta(
      "article:published_time",
      "datePublished",
      "date",
      "dc.date",
      "dcterms.created",
      "pubdate",
      "publish-date",
    ) ||
    schema.datePublished ||
    (document.querySelector("time[datetime]")?.getAttribute("datetime") ?? "");
  return {
    siteName: plainLine(meta("og:site_name", "application-name"), 100),
    publishedAt: parseDate(published),
    language: /^[a-z]{2}(?![a-z])/i.exec(language.trim())?.[0]?.toLowerCase() ?? null,
    canonicalUrl: webUrl(document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? ""),
    description: plainLine(meta("description", "og:description", "twitter:description"), 1000),
    articleBody: schema.articleBody,
  };
}

function firstMeta(document: PageDocument, names: readonly string[]): string {
  for (const name of names) {
    const found = ["name", "property", "itemprop", "http-equiv"]
      .map(
        (attribute) =>
          document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute("content") ?? "",
      )
      .find((content) => content.trim() !== "");
    if (found !== undefined) return found;
  }
  return "";
}

const text = v.optional(v.fallback(v.string(), ""), "");
const articleSchemaShape = v.object({ "@type": v.unknown(), datePublished: text, articleBody: text });
type ArticleSchema = { datePublished: string; articleBody: string };

/** The article that a page describes as JSON-LD (schema.org), wherever in its graph. */
function articleSchema(document: PageDocument): ArticleSchema {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of graphNodes(parseJson(textContent ?? ""), 0)) {
      const read = v.safeParse(articleSchemaShape, node);
      if (read.success && /article|posting|report/i.test(JSON.stringify(read.output["@type"])))
        return read.output;
    }
  }
  return { datePublished: "", articleBody: "" };
}

function graphNodes(value: unknown, depth: number): object[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => graphNodes(one, depth));
  if (typeof value !== "object" || value === null || depth > 3) return [];
  return [value, ...("@graph" in value ? graphNodes(value["@graph"], depth + 1) : [])];
}

function parseJson(json: string): unknown {
  try {
    // Many pages break lines inside strings.
    return JSON.parse(json.replace(/[\n\r\t]+/g, " "));
  } catch {
    return null;
  }
}

function webUrl(href: string): string | null {
  return URL.canParse(href) && /^https?:/i.test(href) ? new URL(href).href : null;
}
