import type { CodableArticle } from "../article/article.ts";
import { codedText } from "../article/coded-text.ts";
import { kindByHeading } from "../article/kind-by-heading.ts";
import { type ReadText, readText } from "../article/read-text.ts";
import type { Sentence } from "../article/split-sentences.ts";
import { type Budget, budgetOf, charge, partOf, spentOf, withinBudget } from "../budget.ts";
import { namesOfText } from "../mentions/find-names.ts";
import { type Knowledge, knowledgeWithin, namingBudget } from "../mentions/knowledge.ts";
import type { Name } from "../mentions/name.ts";
import { referencesIn, withoutTaken } from "../mentions/references.ts";
import { tokenize } from "../mentions/tokens.ts";
import { type Coding, codeSentence, type Surroundings } from "./code-sentence.ts";
import { datelinePlace } from "./dateline-place.ts";
import { mayHoldDeed } from "./deeds/find-deeds.ts";
import { tellsViolence } from "./deeds/needs.ts";
import { inSentenceCase } from "./headline-case.ts";
import { joinRetellings } from "./join-retellings.ts";
import { type Lead, leadOf } from "./lead.ts";
import { timesOfDay } from "./lexicon/article-words.ts";
import { particularsOf } from "./particulars.ts";
import { leadPlace } from "./place.ts";
import {
  mayTellOfOthers,
  type Relevance,
  type Word,
  weigh,
  weighSentences,
  wordsOf,
} from "./relevance/relevance.ts";
import { type CodedReport, type EventDate, listedIds, type ReportPlace } from "./report.ts";
import { placedInArticle } from "./standing/article-parts.ts";
import { judgeStanding } from "./standing/judge.ts";
import type { PartName } from "./standing/parts.ts";
import { type Telling, tellingOf } from "./standing/telling.ts";
import type { Clause } from "./syntax/clause.ts";
import { type Cut, cutUnits, tagged, type Unit } from "./syntax/units.ts";
import { asIf, unrealBy } from "./unreal.ts";

/** Reports kept of one article: what a row of the store can hold. */
export const mostReports = 25;
/** An article whose words alone score lower than this stays irrelevant whatever coding finds: it is not coded. */
const leastScore = 0.02;
/** A sentence whose words score lower than this speaks of sport, culture or trade, whatever its article is about. */
const leastOfSentence = 0.03;
/** Sentences longer than this are lists or lost markup: reading them costs much and says little. */
const longestSentence = 2500;

/**
 * Steps that may be spent: so many, and more for each character of the article's text, or of the sentence. The dearest of
 * the texts that we tried it on cost less than half of it, most an eighth.
 */
const budgets = {
  reading: { least: 50_000, perCharacter: 11 },
  joining: { least: 50_000, perCharacter: 4 },
  sentence: { least: 5_000, perCharacter: 24 },
} as const;

/** States also meet and sign about gas and grain: that tells less of security than a threat or an attack. */
const tellingOfCooperation = 0.9;
/** One known party. */
const tellingOfOne = 0.9;
/** Two known parties in one deed: that is what news of security is made of. */
const tellingOfTwo = 2.2;
/** None of its parties is known, as in film reviews and court news. */
const tellingOfStrangers = 0.55;
const isConflict = (quadClass: CodedReport["quadClass"]) => quadClass.endsWith("conflict");

/** How much a report tells for security news, beside how sure it is. */
function bearingOf({ quadClass, sourceActors, targetActors }: CodedReport): number {
  const known = new Set(listedIds([...sourceActors, ...targetActors]));
  const ofParties = known.size > 1 ? tellingOfTwo : known.size === 0 ? tellingOfStrangers : tellingOfOne;
  return (isConflict(quadClass) ? 1 : tellingOfCooperation) * ofParties;
}

/** The outcome of coding a sentence, for the reader. */
export interface ReadSentence {
  text: string;
  /** Of each report in it, before retellings are joined: its rule and the decisions behind it. */
  reports: { rule: string; decisions: string[] }[];
  /** Why nothing was coded; "" when something was. */
  silence: string;
  units: readonly Unit[];
  /** None when it was not read for them. */
  clauses: readonly Clause[];
}

/** What headline and lead of an article name, whatever is coded of it. */
export interface Named {
  lead: Lead;
  particulars: string[];
}

export interface Coded {
  reports: CodedReport[];
  /** Null of an article that is not about security. */
  named: Named | null;
  /** Why it was not read to its end: "3 of 40 sentences, more than …"; null when it was, as all news is. */
  inPart: string | null;
}

export interface Judged extends Coded {
  relevance: Relevance;
  /** Of each report what bears on its standing. */
  parts: ReadonlySet<PartName>[];
  sentences: ReadSentence[];
  /** Steps that were spent on it. */
  steps: number;
}

/**
 * Who did what to whom, where and when, as the article tells it; nothing when it is about something else. What costs more
 * than news ever does, or takes until `hasTime` says that the time is up, is read in part.
 */
export function codeArticle(
  article: CodableArticle,
  knowledge: Knowledge,
  hasTime: () => boolean = () => true,
): Coded {
  const { reports, named, inPart } = codeJudged(article, knowledge, hasTime);
  return { reports, named, inPart };
}

/** The article's reports, with whether it is about regional security at all and what each sentence came to. */
export function codeJudged(
  article: CodableArticle,
  knowledge: Knowledge,
  hasTime: () => boolean = () => true,
): Judged {
  const original = codedText(article);
  const read = inSentenceCase(readText(original), knowledge);
  const words = read.sentences.map(({ text }) => wordsOf(text));
  const byWords = weighSentences(read.sentences, words);
  if (byWords.score < leastScore)
    return {
      relevance: byWords.with([]),
      reports: [],
      named: null,
      parts: [],
      sentences: [],
      inPart: null,
      steps: 0,
    };
  const coded = codeSentences(read, words, article.publishedAt, knowledge, hasTime);
  const { joined, named, tellings, sentences, inPart, steps } = coded;
  const relevance = byWords.with(joined.map((report) => report.confidence * bearingOf(report)));
  const weighed = relevance.relevant
    ? judgeStanding(joined, tellings, relevance, kindByHeading({ title: article.title, url: null }))
    : [];
  return {
    sentences,
    inPart,
    steps,
    relevance,
    named: relevance.relevant ? named : null,
    reports: weighed.map(({ report }) => withOriginalWords(report, original, read)),
    parts: weighed.map(({ parts }) => parts),
  };
}

/** An article as it was read, before it is known whether it is about security. */
interface Read extends Pick<Judged, "sentences" | "inPart" | "steps"> {
  /** Its happenings, each once, and all that was made of them. */
  joined: CodedReport[];
  named: Named;
  tellings: Telling[];
}

function codeSentences(
  read: ReadText,
  words: readonly (readonly Word[])[],
  publishedAt: string,
  knowledge: Knowledge,
  hasTime: () => boolean,
): Read {
  const budgetFor = (work: keyof typeof budgets, { length }: string) =>
    budgetOf(budgets[work].least + budgets[work].perCharacter * length, hasTime);
  const naming = namingBudget(read.text, hasTime);
  const reading = budgetFor("reading", read.text);
  const joining = budgetFor("joining", read.text);
  const named = nameSentences(read, knowledgeWithin(knowledge, naming));
  const referents = withReferences(named, knowledgeWithin(knowledge, naming));
  const particulars = particularsOf(named, knowledge);
  const { dateline, desk } = datelinePlace(read, knowledge);
  let lead: ReportPlace | null = null;
  const isOfViolence = named.some(({ tokens }) => tellsViolence(tokens.map(({ fold }) => fold).join(" ")));
  const unreal = unrealBy(read);
  const reports: CodedReport[] = [];
  const beside: CodedReport[] = [];
  const tellings: Telling[] = [];
  const sentences: ReadSentence[] = [];
  let lastDay: EventDate | null = null;
  let unfinished = 0;
  for (const [row, { sentence, tokens }] of named.entries()) {
    const { start, text } = sentence;
    if (text.length > longestSentence) {
      sentences.push({ text, reports: [], silence: "longer than a sentence is", units: [], clauses: [] });
      continue;
    }
    const price = partOf(reading, budgetFor("sentence", text).steps);
    const cut = cutUnits(text, referents[row] ?? [], tokens, price);
    const coding = codeCut(cut, words[row] ?? [], {
      offset: start,
      row,
      publishedAt,
      particulars,
      lead,
      dateline,
      desk,
      isOfViolence,
      knowledge,
    });
    charge(reading, price);
    if (coding.inPart) unfinished += 1;
    const own = coding.reports.map(({ report, deed }) =>
      tellingOf(cut, deed, asIf(onDayOf(lastDay, report, text), unreal), row, publishedAt),
    );
    const told = own.map(({ report }) => report);
    tellings.push(...own);
    // What stands beside the text, as captions do, decides nothing about the rest of it.
    const isBeside = sentence.kind === "caption" || sentence.kind === "heading";
    (isBeside ? beside : reports).push(...told);
    sentences.push(readAs(text, coding, cut));
    if (isBeside) continue;
    lastDay = told.find(({ eventDate }) => eventDate.precision === "day")?.eventDate ?? lastDay;
    const first: ReportPlace | null = lead ?? leadPlace(cut, knowledge);
    // Where its writer was says more than the name of a whole country.
    lead = first !== null && (dateline === null || desk !== null || isSharp(first)) ? first : null;
  }
  const unread = read.sentences.length - named.length;
  const joined = joinRetellings([...reports, ...beside], mostReports, knowledgeWithin(knowledge, joining));
  return {
    ...withNamed(joined, { lead: leadOf(named, knowledge), particulars }),
    tellings: placedInArticle(tellings, read, joining),
    sentences,
    inPart: inPartBecause(unfinished + unread, read.sentences.length, [naming, reading, joining], hasTime),
    steps: [naming, reading, joining].reduce((sum, one) => sum + spentOf(one), 0),
  };
}

const withNamed = (joined: readonly CodedReport[], named: Named): Pick<Read, "joined" | "named"> => ({
  joined: joined.map((report) => ({ ...report, lead: named.lead })),
  named,
});

/** The sentences of a text with their tokens and names: as many as the budget of their look-ups reaches. */
function nameSentences(read: ReadText, knowledge: Knowledge) {
  const tokenized = read.sentences.map(({ text }) => tokenize(text));
  const names = namesOfText(tokenized, knowledge);
  return read.sentences
    .slice(0, names.length)
    .map((sentence, row) => ({ sentence, tokens: tokenized[row] ?? [], names: names[row] ?? [] }));
}

/** Of each sentence its names, and what refers to those of others ("the group"). */
function withReferences(named: ReturnType<typeof nameSentences>, knowledge: Knowledge): Name[][] {
  const references = new Map<Sentence, Name[]>(named.map(({ sentence }) => [sentence, []]));
  for (const { sentence, name } of referencesIn(named, knowledge)) references.get(sentence)?.push(name);
  return named.map(({ sentence, names }) => {
    const found = references.get(sentence) ?? [];
    return [...withoutTaken(names, found), ...found];
  });
}

const readAs = (text: string, { reports, silence, clauses }: Coding, { units }: Cut): ReadSentence => ({
  text,
  reports: reports.map(({ report, decisions }) => ({ rule: report.rule, decisions })),
  silence,
  units,
  clauses,
});

/** Why an article is read in part; null when all of it was read. */
function inPartBecause(
  unfinished: number,
  sentences: number,
  budgets: readonly Budget[],
  hasTime: () => boolean,
): string | null {
  const isSpent = budgets.some(({ left }) => left < 0);
  if (unfinished === 0 && !isSpent) return null;
  const cost = hasTime() ? "more work than an article may cost" : "no time was left";
  return unfinished === 0 ? cost : `${unfinished} of ${sentences} sentences not read to their end: ${cost}`;
}

const isSharp = ({ precision }: ReportPlace) => precision !== "country" && precision !== "area";

/** "In the afternoon artillery shelled the hill": on the day that the article told of last. */
function onDayOf(lastDay: EventDate | null, report: CodedReport, sentence: string): CodedReport {
  const isOpen = report.eventDate.precision === "published" && report.modality === "happened";
  return lastDay !== null && isOpen && timesOfDay.foundIn(sentence.toLowerCase()) !== null
    ? { ...report, eventDate: lastDay }
    : report;
}

const silent = (silence: string): Coding => ({ reports: [], silence, inPart: false, clauses: [] });

/** A sentence is tagged and read only if one of its words can name a deed and all tell of security. */
function codeCut(cut: Cut, words: readonly Word[], around: Surroundings): Coding {
  let coding: Coding = {
    ...silent("it would cost more work than a sentence may"),
    inPart: true,
  };
  withinBudget(() => {
    coding = codeTelling(cut, words, around);
  });
  return coding;
}

function codeTelling(cut: Cut, words: readonly Word[], around: Surroundings): Coding {
  if (!mayHoldDeed(cut)) return silent("no verb or noun that could name a deed");
  const weighed = mayTellOfOthers(words) ? weigh(words) : null;
  if (weighed !== null && weighed.score < leastOfSentence) return silent(weighed.with([]).reason);
  return codeSentence(tagged(cut), around);
}

/** Evidence is shown in the article as it was published. */
function withOriginalWords(report: CodedReport, original: string, read: ReadText): CodedReport {
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
