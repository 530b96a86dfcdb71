import type { CodableArticle } from "../article/article.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { CodedReport } from "./report.ts";

/** The text that evidence offsets count in. */
export function codedText(article: Pick<CodableArticle, "title" | "text">): string {
  return `${article.title}\n\n${article.text}`;
}

/** Who did what to whom, where and when, as the article tells it. */
export function codeArticle(_article: CodableArticle, _knowledge: Knowledge): CodedReport[] {
  return [];
}
