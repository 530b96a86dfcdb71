import type { CodableArticle } from "../article/article.ts";
import { type ReadText, readText } from "../article/read-text.ts";
import { sensesIn } from "../mentions/find-names.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { codeSentence } from "./code-sentence.ts";
import { joinRetellings } from "./join-retellings.ts";
import { leadPlace } from "./place.ts";
import { type Relevance, relevanceOf } from "./relevance.ts";
import type { CodedReport, ReportPlace } from "./report.ts";
import { parse } from "./units.ts";

/** Reports kept of one article: what a row of the store can hold. */
const mostReports = 25;
/** An article whose words alone score lower than this stays irrelevant whatever coding finds: it is not coded. */
const leastScore = 0.02;
/** Sentences longer than this are lists or lost markup: reading them costs much and says little. */
const longestSentence = 1500;

/** States also meet and sign about gas and grain: that tells less of security than a threat or an attack. */
const tellingOfCooperation = 0.7;
const isConflict = (quadClass: CodedReport["quadClass"]) => quadClass.endsWith("conflict");

/** The text that evidence offsets count in. */
export function codedText(article: Pick<CodableArticle, "title" | "text">): string {
  return `${article.title}\n\n${article.text}`;
}

/** Who did what to whom, where and when, as the article tells it; nothing when it is about something else. */
export function codeArticle(article: CodableArticle, knowledge: Knowledge): CodedReport[] {
  return codeJudged(article, knowledge).reports;
}

/** The article's reports, with whether it is about regional security at all. */
export function codeJudged(
  article: CodableArticle,
  knowledge: Knowledge,
): { relevance: Relevance; reports: CodedReport[] } {
  const original = codedText(article);
  const read = readText(original);
  const news = read.sentences.map(({ text }) => text).join("\n");
  const byWords = relevanceOf(news, []);
  if (byWords.score < leastScore) return { relevance: byWords, reports: [] };
  const reports = codeSentences(read, article.publishedAt, knowledge).map((report) =>
    withOriginalWords(report, original, read),
  );
  const relevance = relevanceOf(
    news,
    reports.map(
      ({ confidence, quadClass }) => confidence * (isConflict(quadClass) ? 1 : tellingOfCooperation),
    ),
  );
  return { relevance, reports: relevance.relevant ? reports : [] };
}

function codeSentences(read: ReadText, publishedAt: string, knowledge: Knowledge): CodedReport[] {
  const senses = sensesIn(
    read.sentences.map(({ text }) => text),
    knowledge,
  );
  let lead: ReportPlace | null =
    read.datelinePlace === "" ? null : leadPlace(parse(`in ${read.datelinePlace}`, knowledge), knowledge);
  const reports: CodedReport[] = [];
  for (const { start, text } of read.sentences) {
    if (text.length > longestSentence) continue;
    const parsed = parse(text, knowledge, senses);
    reports.push(...codeSentence(parsed, { offset: start, publishedAt, lead, knowledge }));
    lead ??= leadPlace(parsed, knowledge);
  }
  return joinRetellings(reports).slice(0, mostReports);
}

/** Evidence is shown in the article as it was published. */
function withOriginalWords(report: CodedReport, original: string, read: ReadText): CodedReport {
  if (read.text === original) return report;
  const span = (found: { start: number; end: number }) => {
    const [start, end] = [read.originalAt(found.start), read.originalAt(found.end)];
    return { start, end, text: original.slice(start, end) };
  };
  const { sentence, trigger } = report.evidence;
  return { ...report, evidence: { sentence: span(sentence), trigger: span(trigger) } };
}
