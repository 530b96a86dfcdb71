import { codeArticle } from "../../lambdas/reports/code-article.ts";
import type { CodedReport } from "../../lambdas/reports/report.ts";
import { comparableActors } from "../comparable-actors.ts";
import { fictional } from "../fictional.ts";

/** What the coder reports of a text about the invented countries, published on 2026-11-23. */
export function codeText(text: string): CodedReport[] {
  const article = { id: "a-1", revision: 1, title: "", text, publishedAt: "2026-11-23T12:00:00.000Z" };
  return codeArticle(article, fictional).reports;
}

export const sourceOf = ({ sourceActors }: CodedReport) => comparableActors(sourceActors.map(({ id }) => id));
export const targetOf = ({ targetActors }: CodedReport) => comparableActors(targetActors.map(({ id }) => id));
