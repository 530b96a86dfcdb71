import nlp from "compromise/two";
import type { CodableArticle } from "../../lambdas/article/article.ts";
import { codedText } from "../../lambdas/article/coded-text.ts";
import { bestOfEach, processorSeconds } from "./best-seconds.ts";
import { bundledCoder } from "./bundled-coder.ts";
import { countWords, longArticles } from "./long-articles.ts";
import { timeShares } from "./time-shares.ts";

const wordsInAll = 24_000;
/** Both are fast only when the compiler has settled, as in a process that lives on. */
const coderRuns = 10;
const lengths = [500, 2000, 8000];
/** The coder's functions in which each part of its time is spent. */
const parts = {
  names: ["tokenize", "namesOfText", "referencesIn"],
  "words that may name a deed": ["mayHoldDeed"],
  tagging: ["tagged"],
  "clauses and deeds": ["findDeeds"],
  "place, date and so on": ["reportOf"],
  relevance: ["wordsOf", "weigh", "weighSentences"],
  sentences: ["readText"],
  garbage: ["(garbage collector)"],
};

/** The tagger alone, read in the cheapest way: `compromise/two` tags and leaves out what the whole package adds. */
function countTags(text: string): number {
  return nlp(text)
    .document.flat()
    .reduce((sum, { tags }) => sum + (tags?.size ?? 0), 0);
}

/** The coder on articles of 500 words and longer, by processor time: rows of what, figure, target. */
export async function coderRows(): Promise<string[][]> {
  const { codeJudged, loadKnowledge } = await bundledCoder();
  const knowledge = loadKnowledge();
  const bySize = lengths.map((length) => longArticles(wordsInAll, length));
  const code = (articles: readonly CodableArticle[]) => () => {
    for (const article of articles) codeJudged(article, knowledge);
  };
  const articles = bySize[0] ?? [];
  const texts = articles.map(codedText);
  const tag = () => {
    for (const text of texts) countTags(text);
  };
  const [tagging = 0, ...times] = bestOfEach([tag, ...bySize.map(code)], processorSeconds, coderRuns);
  const coding = times[0] ?? 0;
  const shares = await timeShares(code([...articles, ...articles]), parts);
  const perSecond = (seconds: number) => `${(articles.length / seconds).toFixed(1)} articles/s`;
  const perWord = bySize.map((some, n) => {
    const words = some.map(codedText).reduce((sum, text) => sum + countWords(text), 0);
    return ((times[n] ?? 0) / words) * 1e6;
  });
  return [
    [`coder, ${articles.length} articles of 500 words`, perSecond(coding), ""],
    ["  compromise, only tagging them", perSecond(tagging), ""],
    ["  the coder against it", `${(tagging / coding).toFixed(2)}x`, "at least 3.5x"],
    ...Object.entries(shares).map(([part, share]) => [
      `  of its time: ${part}`,
      `${(share * 100).toFixed(0)} %`,
      "",
    ]),
    [
      `  a word in articles of ${lengths.join(", ")}`,
      `${perWord.map((us) => us.toFixed(1)).join(", ")} µs`,
      "",
    ],
    [
      "  longest against shortest",
      `${((perWord.at(-1) ?? 0) / (perWord[0] ?? 1)).toFixed(2)}x`,
      "at most 1.3x",
    ],
  ];
}
