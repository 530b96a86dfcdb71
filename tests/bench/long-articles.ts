import { readdirSync, readFileSync } from "node:fs";
import type { CodableArticle } from "../../lambdas/article/article.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";

const golden = new URL("../golden/", import.meta.url);
const publishedAt = "2026-11-23T12:00:00.000Z";
export const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

/** The sample newsroom's and the golden articles, in turn, each as its title and paragraphs. */
function pool(): string[][] {
  const newsroom = readNewsroom(new Date(publishedAt)).map(({ title, paragraphs }) => [title, ...paragraphs]);
  const folders = readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const texts = folders.map((folder) => {
    const [head = "", ...paragraphs] = readFileSync(new URL(`${folder}/article.txt`, golden), "utf8")
      .trim()
      .split(/\n\n+/);
    return [/^title: (.*)$/m.exec(head)?.[1] ?? "", ...paragraphs];
  });
  const length = Math.max(newsroom.length, texts.length);
  return Array.from({ length }, (_, n) => [newsroom[n] ?? [], texts[n] ?? []]).flat();
}

/**
 * So many words of the pool, read backwards when it ends and so on, cut at paragraphs into articles of about the given
 * length. Whatever the length, the words are the same.
 */
export function longArticles(wordsInAll: number, wordsEach: number): CodableArticle[] {
  const texts = pool();
  const there = texts.flat();
  const paragraphs = [...there, ...texts.reverse().flat()];
  const articles: string[][] = [[]];
  for (let n = 0, words = 0; words < wordsInAll; n++) {
    const paragraph = paragraphs[n % paragraphs.length] ?? "";
    if (words >= articles.length * wordsEach) articles.push([]);
    articles.at(-1)?.push(paragraph);
    words += countWords(paragraph);
  }
  return articles.map(([title = "", ...rest], n) => ({
    id: `long-${n}`,
    revision: 1,
    title,
    text: rest.join("\n"),
    publishedAt,
  }));
}
