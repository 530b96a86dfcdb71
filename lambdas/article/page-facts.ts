import * as v from "valibot";
import { datePublished } from "../feed/parse-date.ts";
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
  const metas = metasOf(document);
  const meta = (...names: string[]) => firstOf(metas, names);
  const schema = articleSchema(document);
  const language =
    document.documentElement?.getAttribute("lang") || meta("og:locale", "content-language", "language");
  const dates = [
    ...publishedNames.map((name) => meta(name)),
    schema.datePublished,
    document.querySelector("time[datetime]")?.getAttribute("datetime") ?? "",
  ];
  return {
    siteName: plainLine(meta("og:site_name", "application-name"), 100),
    publishedAt: dates.map(datePublished).find((date) => date !== null) ?? null,
    language: /^[a-z]{2}(?![a-z])/i.exec(language.trim())?.[0]?.toLowerCase() ?? null,
    canonicalUrl: webUrl(document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? ""),
    description: plainLine(meta("description", "og:description", "twitter:description"), 1000),
    articleBody: schema.articleBody,
  };
}

const publishedNames = [
  "article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "dcterms.created",
  "pubdate",
  "publish-date",
];

/** What the page says of itself by attribute and name ("name description"), the first of each that says anything. */
function metasOf(document: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = meta.getAttribute("content") ?? "";
    if (content.trim() === "") continue;
    for (const attribute of metaAttributes) {
      const key = `${attribute} ${meta.getAttribute(attribute)?.toLowerCase() ?? ""}`;
      if (!metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

const metaAttributes = ["name", "property", "itemprop", "http-equiv"];

function firstOf(metas: ReadonlyMap<string, string>, names: readonly string[]): string {
  const keys = names.flatMap((name) =>
    metaAttributes.map((attribute) => `${attribute} ${name.toLowerCase()}`),
  );
  return keys.map((key) => metas.get(key)).find((content) => content !== undefined) ?? "";
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
  if (typeof value !== "object" || value === null || depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => graphNodes(one, depth + 1));
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
