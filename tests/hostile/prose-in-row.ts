import type { CodableArticle } from "../../lambdas/article/article.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { codeJudged, type ReadSentence } from "../../lambdas/reports/code-article.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { articleFile, slugs } from "../golden/read-golden.ts";

const publishedAt = "2026-11-23T12:00:00.000Z";

/** So much of it, in characters. */
const enough = 200_000;

/** The sample newsroom's and the golden articles, each beginning with its title as a line. */
function articles(): CodableArticle[] {
  const newsroom = readNewsroom(new Date(publishedAt)).map(({ slug, title, paragraphs }) => ({
    id: slug,
    title,
    text: paragraphs.join("\n\n"),
  }));
  const all = [...newsroom, ...slugs.map((slug) => ({ ...articleFile(slug), id: slug }))];
  return all.map(({ id, title, text }) => ({
    id,
    revision: 1,
    title: "",
    text: `${title}\n\n${text}`,
    publishedAt,
  }));
}

/** A sentence with the rules of the reports that it gave, before retellings are joined. */
const told = ({ text, reports }: ReadSentence) => `${text} [${reports.map(({ rule }) => rule).join(" ")}]`;

export interface InRow {
  characters: number;
  sentences: number;
  /** Sentences that the row lacks. */
  unread: number;
  /** Sentences that give other reports in the row than in their own article. */
  otherwise: { apart: string; inRow: string }[];
  inPart: string | null;
}

/**
 * Articles in a row against each alone, sentence by sentence: none may be lost, and each gives reports by the same rules,
 * but where it looks at what stands around it (whom "he" means, where the article first was, whether it tells of violence).
 */
export function compareInRow(): InRow {
  const knowledge = loadKnowledge();
  const pool = articles();
  const row: CodableArticle[] = [];
  for (let n = 0, characters = 0; characters < enough; n++) {
    const article = pool[n % pool.length];
    if (article === undefined) break;
    row.push(article);
    characters += article.text.length + 2;
  }
  const text = row.map((article) => article.text).join("\n\n");
  const together = codeJudged({ id: "row", revision: 1, title: "", text, publishedAt }, knowledge);
  // What is not security news by its words is not coded alone: there is nothing to compare it with.
  const alone = new Map(
    pool.map((article) => [article.id, codeJudged(article, knowledge).sentences.map(told)] as const),
  );
  const apart = row.flatMap(({ id }) => alone.get(id) ?? []);
  const read = together.sentences.map(told);
  const textOf = (line: string) => line.replace(/ \[[^\]]*\]$/, "");
  let next = 0;
  let unread = 0;
  const otherwise: InRow["otherwise"] = [];
  for (const line of apart) {
    const at = read.findIndex((other, n) => n >= next && textOf(other) === textOf(line));
    if (at < 0) {
      unread += 1;
      continue;
    }
    next = at + 1;
    if (read[at] !== line) otherwise.push({ apart: line, inRow: read[at] ?? "" });
  }
  return { characters: text.length, sentences: apart.length, unread, otherwise, inPart: together.inPart };
}
