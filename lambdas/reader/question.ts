import type { CodedReport } from "../reports/report.ts";

/** Raised with every change of what is asked: answers to other questions are not used for these. */
export const promptVersion = "1";

/** What is shown of an article. */
export interface ReadArticle {
  id: string;
  publisher: string;
  /** When undated, the moment that it was first seen. */
  publishedAt: string;
  title: string;
  text: string;
}

/** A report of the article with the id by which an opinion names it. */
export type AskedReport = CodedReport & { id: string };

/** What is sent to a model: one turn, and the shape of the only answer that is taken. */
export interface Question {
  /** The article's. */
  id: string;
  /** Instructions: the same for every article. */
  system: string;
  /** One JSON string: the article and what rules read in it. */
  user: string;
  /** JSON schema of the answer, for a tool that the model must call. */
  schema: object;
}

/** Asked before an alert: what of these reports is not so? */
export function questionBefore(article: ReadArticle, _reports: readonly AskedReport[]): Question {
  return { id: article.id, system: "", user: JSON.stringify({ title: article.title }), schema: {} };
}

/** Asked of what rules cannot read: is there a new happening here? `named`: watched names found in it, as the text has them. */
export function questionUnread(article: ReadArticle, _named: readonly string[]): Question {
  return { id: article.id, system: "", user: JSON.stringify({ title: article.title }), schema: {} };
}
