import type { CodableArticle } from "../article/article.ts";
import { splitSentences } from "../article/split-sentences.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { datelineLength, isBoilerplate } from "./boilerplate.ts";
import { codeSentence } from "./code-sentence.ts";
import { joinRetellings } from "./join-retellings.ts";
import { leadPlace } from "./place.ts";
import { isOtherRegister } from "./register.ts";
import type { CodedReport, ReportPlace } from "./report.ts";
import { parse } from "./units.ts";

/** Reports kept of one article: what a row of the store can hold. */
const mostReports = 25;
/** Words of sport, culture or trade from which a whole article is taken to be about that. */
const registerWords = 5;
/** Sentences longer than this are lists or lost markup: reading them costs much and says little. */
const longestSentence = 1500;

/** The text that evidence offsets count in. */
export function codedText(article: Pick<CodableArticle, "title" | "text">): string {
  return `${article.title}\n\n${article.text}`;
}

/** Who did what to whom, where and when, as the article tells it. */
export function codeArticle(article: CodableArticle, knowledge: Knowledge): CodedReport[] {
  const text = codedText(article);
  if (isOtherRegister(text, registerWords)) return [];
  let lead: ReportPlace | null = null;
  const reports: CodedReport[] = [];
  for (const sentence of splitSentences(text)) {
    if (isBoilerplate(sentence.text) || sentence.text.length > longestSentence) continue;
    const skipped = datelineLength(sentence.text);
    if (skipped > 0) lead ??= leadPlace(parse(`in ${sentence.text.slice(0, skipped)}`, knowledge), knowledge);
    const parsed = parse(sentence.text.slice(skipped), knowledge);
    const offset = sentence.start + skipped;
    reports.push(...codeSentence(parsed, { offset, publishedAt: article.publishedAt, lead, knowledge }));
    lead ??= leadPlace(parsed, knowledge);
  }
  return joinRetellings(reports).slice(0, mostReports);
}
