import { extractText } from "../../lambdas/article/extract-text.ts";
import { mostResidentMb } from "./most-resident-mb.ts";
import { newsPage } from "./news-page.ts";

/** Reads one page of 3 MB, the most that is fetched, and says what it took; run in a process of its own. */

const paragraphs = 4000;
const html = newsPage(1, paragraphs, 5).slice(0, 3_000_000);
const began = performance.now();
const text = extractText(html);
if (text === null) throw new Error("Expected an article on the page");
process.stdout.write(
  JSON.stringify({
    megabytes: html.length / 1e6,
    ms: performance.now() - began,
    rssMb: mostResidentMb(),
  }),
);
