import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseDate } from "../feed/parse-date.ts";
import { plainLine, textOfNode, tidy } from "../feed/plain-text.ts";

/** Characters; also the bound of a stored text. */
export const longestText = 200_000;
/** Characters; less than this is a menu or a notice. */
const shortestText = 100;
/** Pages with more elements than this are not articles; Readability's time grows with them. */
const mostElements = 20_000;

/** An article's page as plain text. */
export interface PageText {
  title: string;
  text: string;
  siteName: string;
  publishedAt: string | null;
  /** ISO 639-1, as the page declares it. */
  language: string | null;
}

/** The article on a page, paragraphs separated by line breaks; null when there is none to find. */
export function extractText(html: string): PageText | null {
  const document = parseHTML(html).document;
  const language =
    /^[a-z]{2}/i.exec(String(document.documentElement?.lang ?? ""))?.[0]?.toLowerCase() ?? null;
  try {
    const reader = new Readability(document, {
      maxElemsToParse: mostElements,
      charThreshold: 200,
      serializer: textOfNode,
    });
    const found = reader.parse();
    const text = tidy(found?.content ?? "").slice(0, longestText);
    if (found === null || text.length < shortestText) return null;
    return {
      title: plainLine(found.title ?? "", 500),
      text,
      siteName: plainLine(found.siteName ?? "", 100),
      publishedAt: parseDate(found.publishedTime ?? ""),
      language,
    };
  } catch {
    // Readability gives up on pages that are too large or have no body, the stack on hostile nesting.
    return null;
  }
}
