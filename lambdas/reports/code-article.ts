import type { CodableArticle } from "../article/article.ts";
import { type ReadText, readText } from "../article/read-text.ts";
import { findNames, namesOfText } from "../mentions/find-names.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { referencesIn } from "../mentions/references.ts";
import { tokenize } from "../mentions/tokens.ts";
import { type Coding, codeSentence, isViolent, type Surroundings } from "./code-sentence.ts";
import { mayHoldDeed } from "./deeds.ts";
import { joinRetellings } from "./join-retellings.ts";
import { particularsOf } from "./particulars.ts";
import { fromDateline, leadPlace } from "./place.ts";
import { type Relevance, type Word, weigh, weighSentences, wordsOf } from "./relevance.ts";
import { type CodedReport, type EventDate, isListed, type ReportPlace } from "./report.ts";
import { type Cut, cutUnits, tagged } from "./units.ts";

/** Reports kept of one article: what a row of the store can hold. */
const mostReports = 25;
/** An article whose words alone score lower than this stays irrelevant whatever coding finds: it is not coded. */
const leastScore = 0.02;
/** A sentence whose words score lower than this speaks of sport, culture or trade, whatever its article is about. */
const leastOfSentence = 0.03;
/** Sentences longer than this are lists or lost markup: reading them costs much and says little. */
const longestSentence = 2500;

/** States also meet and sign about gas and grain: that tells less of security than a threat or an attack. */
const tellingOfCooperation = 0.9;
/** One known party. */
const tellingOfOne = 0.9;
/** Two known parties in one deed: that is what news of security is made of. */
const tellingOfTwo = 2.2;
/** Nobody known in it: so are film reviews and court news. */
const tellingOfStrangers = 0.55;
const isConflict = (quadClass: CodedReport["quadClass"]) => quadClass.endsWith("conflict");

/** How much a report tells for security news, beside how sure it is. */
function tellingOf({ quadClass, sourceActors, targetActors }: CodedReport): number {
  const known = new Set([...sourceActors, ...targetActors].filter(isListed).map(({ id }) => id));
  const ofParties = known.size > 1 ? tellingOfTwo : known.size === 0 ? tellingOfStrangers : tellingOfOne;
  return (isConflict(quadClass) ? 1 : tellingOfCooperation) * ofParties;
}

/** The text that evidence offsets count in. */
export function codedText(article: Pick<CodableArticle, "title" | "text">): string {
  return `${article.title}\n\n${article.text}`;
}

/** What coding a sentence came to, for the reader. */
export interface ReadSentence {
  text: string;
  /** Of each report in it, before retellings are joined: its rule and the decisions behind it. */
  reports: { rule: string; decisions: string[] }[];
  /** Why nothing was coded; "" when something was. */
  silence: string;
}

export interface Judged {
  relevance: Relevance;
  reports: CodedReport[];
  sentences: ReadSentence[];
}

/** Who did what to whom, where and when, as the article tells it; nothing when it is about something else. */
export function codeArticle(article: CodableArticle, knowledge: Knowledge): CodedReport[] {
  return codeJudged(article, knowledge).reports;
}

/** The article's reports, with whether it is about regional security at all and what each sentence came to. */
export function codeJudged(article: CodableArticle, knowledge: Knowledge): Judged {
  const original = codedText(article);
  const read = readText(original);
  const words = read.sentences.map(({ text }) => wordsOf(text));
  const byWords = weighSentences(read.sentences, words);
  if (byWords.score < leastScore) return { relevance: byWords.with([]), reports: [], sentences: [] };
  const coded = codeSentences(read, words, article.publishedAt, knowledge);
  const reports = coded.reports.map((report) => withOriginalWords(report, original, read));
  const relevance = byWords.with(reports.map((report) => report.confidence * tellingOf(report)));
  return { relevance, reports: relevance.relevant ? reports : [], sentences: coded.sentences };
}

function codeSentences(
  read: ReadText,
  words: readonly (readonly Word[])[],
  publishedAt: string,
  knowledge: Knowledge,
): Omit<Judged, "relevance"> {
  const tokenized = read.sentences.map(({ text }) => tokenize(text));
  const allNames = namesOfText(tokenized, knowledge);
  const named = read.sentences.map((sentence, row) => ({
    sentence,
    tokens: tokenized[row] ?? [],
    names: allNames[row] ?? [],
  }));
  const references = referencesIn(named, knowledge);
  const particulars = particularsOf(named, knowledge);
  let dateline: ReportPlace | null = null;
  let lead: ReportPlace | null = null;
  if (read.datelinePlace !== "") {
    const tokens = tokenize(`in ${read.datelinePlace}`);
    dateline = leadPlace(
      cutUnits(`in ${read.datelinePlace}`, findNames(tokens, knowledge), tokens),
      knowledge,
      fromDateline,
    );
  }
  const isOfViolence = tokenized.some((tokens) => isViolent(tokens.map(({ fold }) => fold).join(" ")));
  const unreal = unrealBy(read.sentences[0]?.text ?? "");
  const reports: CodedReport[] = [];
  const sentences: ReadSentence[] = [];
  let lastDay: EventDate | null = null;
  for (const [row, { sentence, tokens, names }] of named.entries()) {
    const { start, text } = sentence;
    if (text.length > longestSentence) {
      sentences.push({ text, reports: [], silence: "longer than a sentence is" });
      continue;
    }
    const free = references
      .filter((one) => one.sentence === sentence)
      .map(({ name }) => name)
      .filter(({ first, last }) => !names.some((name) => name.first <= last && first <= name.last));
    const cut = cutUnits(text, [...names, ...free], tokens);
    const coding = codeCut(cut, words[row] ?? [], {
      offset: start,
      row,
      publishedAt,
      particulars,
      lead,
      dateline,
      isOfViolence,
      knowledge,
    });
    const dated = coding.reports
      .map(({ report }) => onDayOf(lastDay, report, text))
      .map((report) => (unreal === null ? report : asIf(report, unreal)));
    reports.push(...dated);
    lastDay = dated.find(({ eventDate }) => eventDate.precision === "day")?.eventDate ?? lastDay;
    sentences.push({
      text,
      reports: coding.reports.map(({ report, decisions }) => ({ rule: report.rule, decisions })),
      silence: coding.silence,
    });
    const first: ReportPlace | null = lead ?? leadPlace(cut, knowledge);
    // Where its writer was says more than the name of a whole country.
    lead = first !== null && (dateline === null || isSharp(first)) ? first : null;
  }
  return { reports: joinRetellings(reports, knowledge).slice(0, mostReports), sentences };
}

const isSharp = ({ precision }: ReportPlace) => precision !== "country" && precision !== "area";

/** A headline of memory; a strike "on the anniversary of" another is one of today. */
const lookingBack =
  /\b(?:remember(?:s|ing)?|commemorat\w+|in memory of|years on)\b|(?<!\bon (?:the )?(?:\w+ )?)\banniversary of\b/i;
/** A headline that plays something through, or reviews what others made up. */
const imagined = /^(?:\w+ )?review:|\bwhat if\b|\bscenarios?\b|\bif .+\?/i;

type Unreal = "historical" | "hypothetical";

/** What a headline makes of its article: imagined, looking back, or null for news. */
const unrealBy = (headline: string): Unreal | null =>
  imagined.test(headline) ? "hypothetical" : lookingBack.test(headline) ? "historical" : null;

/** Of an article about an old attack, or an imagined one: what it tells of violence without a date is that. */
const asIf = (report: CodedReport, modality: Unreal): CodedReport =>
  report.ploverClass === "ASSAULT" &&
  report.modality === "happened" &&
  report.eventDate.precision === "published"
    ? { ...report, modality, modalityWords: "the headline" }
    : report;

/** A time of day without its day. */
const isTimeOfDay =
  /\b(?:in the (?:morning|afternoon|evening)|after (?:dark|nightfall|sunset)|later (?:that|in the|the same) day|(?:minutes|hours?) later|(?:that|the same) (?:day|morning|afternoon|evening|night)|at (?:dawn|noon|dusk|nightfall|sunset|midnight))\b/i;

/** "In the afternoon artillery shelled the hill": on the day that the article told of last. */
function onDayOf(lastDay: EventDate | null, report: CodedReport, sentence: string): CodedReport {
  const isOpen = report.eventDate.precision === "published" && report.modality === "happened";
  return lastDay !== null && isOpen && isTimeOfDay.test(sentence)
    ? { ...report, eventDate: lastDay }
    : report;
}

/** A sentence is tagged and read only if one of its words can name a deed and all tell of security. */
function codeCut(cut: Cut, words: readonly Word[], around: Surroundings): Coding {
  if (!mayHoldDeed(cut.units)) return { reports: [], silence: "no verb or noun that could name a deed" };
  const weighed = weigh(words);
  if (weighed.score < leastOfSentence) return { reports: [], silence: weighed.with([]).reason };
  return codeSentence(tagged(cut), around);
}

/** Evidence is shown in the article as it was published. */
function withOriginalWords(report: CodedReport, original: string, read: ReadText): CodedReport {
  if (read.text === original) return report;
  const span = (found: { start: number; end: number }) => {
    const [start, end] = [read.originalAt(found.start), read.originalAt(found.end)];
    return { start, end, text: original.slice(start, end) };
  };
  const { sentence, trigger, retold } = report.evidence;
  return {
    ...report,
    evidence: {
      sentence: span(sentence),
      trigger: span(trigger),
      retold: retold.map(({ rule, sentence: other }) => ({ rule, sentence: span(other) })),
    },
  };
}
