import type { ReadBy } from "../../lambdas/reader/opinion.ts";
import type { AskedReport, ReadArticle } from "../../lambdas/reader/question.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { fictional } from "../fictional.ts";

export const by: ReadBy = { model: "invented-model", promptVersion: "0", at: "2031-05-09T12:00:00.000Z" };

/** An invented article, published on a Friday. */
export const articleOf = (title: string, text: string, id = "a-1"): ReadArticle => ({
  id,
  publisher: "Coast Wire",
  publishedAt: "2031-05-09T10:00:00.000Z",
  title,
  text,
});

/** What rules read in it. */
export function reportsOf(article: ReadArticle): AskedReport[] {
  const { reports } = codeArticle({ ...article, revision: 1 }, fictional);
  return reports.map((report, n) => ({ ...report, id: `${article.id}.${n}` }));
}

/** A raid that two reports tell, with a demand beside it. */
export const raid = articleOf(
  "Averian jets bomb Dunmere, killing three",
  `Averian jets bombed a depot of Red Lantern in Dunmere on Thursday, killing three fighters, officials said.
Candria condemned the raid on Friday. Queen Ilena called on Averia to withdraw its troops from Askel.
In March Averian forces had shelled Quarl, where at least 12 people were wounded.
The Harim Brigades said nobody of theirs was in Northmark province.`,
);
