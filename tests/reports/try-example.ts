import { unbounded } from "../../lambdas/budget.ts";
import { namesOfText } from "../../lambdas/mentions/find-names.ts";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import { codeJudged } from "../../lambdas/reports/code-article.ts";
import { codeSentence } from "../../lambdas/reports/code-sentence.ts";
import type { Alternative, Entry } from "../../lambdas/reports/lexicon/entries.ts";
import { cutUnits, tagged } from "../../lambdas/reports/syntax/units.ts";
import { fictional } from "../fictional.ts";
import { takenIn } from "./watch-entries.ts";

/** "The {red|blue} one": a sentence for each word in braces; of several braces each sentence has the words of one place. */
export function sentencesOf(example: string): string[] {
  const braces = [...example.matchAll(/\{([^}]*)\}/g)].map(([, words = ""]) => words.split("|"));
  const most = Math.max(1, ...braces.map(({ length }) => length));
  return Array.from({ length: most }, (_, n) => {
    let brace = 0;
    return example.replace(/\{[^}]*\}/g, () => {
      const words = braces[brace++] ?? [];
      return words[n % words.length] ?? "";
    });
  });
}

const markedBy = (mark: string, { examples }: Alternative) =>
  examples
    .filter((line) => line.startsWith(mark))
    .flatMap((line) => sentencesOf(line.slice(mark.length).trim()));
/** Sentences in which the word means this. */
export const hitsOf = (alternative: Alternative): string[] => markedBy("+ ", alternative);
/** Sentences in which it does not, though they are near. */
export const nearMissesOf = (alternative: Alternative): string[] => markedBy("- ", alternative);

/** Of the reports of a sentence their rules, and why its other deeds are no reports. */
interface Came {
  rules: string[];
  silence: string;
}

const publishedAt = "2026-11-23T12:00:00.000Z";

/** What a sentence about the invented countries comes to, read whatever its words weigh. */
export function readSentence(text: string): Came {
  const tokens = tokenize(text);
  const [names = []] = namesOfText([tokens], fictional);
  const { reports, silence } = codeSentence(tagged(cutUnits(text, names, tokens, unbounded)), {
    offset: 0,
    row: 0,
    publishedAt,
    particulars: [],
    lead: null,
    dateline: null,
    desk: null,
    isOfViolence: false,
    knowledge: fictional,
  });
  return { rules: reports.map(({ report }) => report.rule), silence };
}

/** The rules of the reports of an article that is just this sentence. */
function articleRules(text: string): string[] {
  const { sentences } = codeJudged({ id: "a-1", revision: 1, title: "", text, publishedAt }, fictional);
  return sentences.flatMap(({ reports }) => reports.map(({ rule }) => rule));
}

/** Why a sentence is no hit of an alternative: it is not taken, or names no such deed. Null when it is one. */
function hitProblem(alternative: Alternative, text: string): string | null {
  let came: Came = { rules: [], silence: "" };
  const taken = takenIn(() => {
    came = readSentence(text);
  });
  const { frame } = alternative;
  const told = [...came.rules, came.silence].join("; ");
  if (!taken.some((one) => one.alternative === alternative))
    return `not taken, but ${takenWords(taken)} (${told})`;
  if (frame === null) return null;
  const isOfFrame = (rule: string) => rule.startsWith(`${frame.id}-`);
  if (!came.rules.some(isOfFrame)) return `taken, but no report is ${frame.id} (${told})`;
  return articleRules(text).some(isOfFrame) ? null : `${frame.id}, but not in an article of its own`;
}

/** Why a sentence is no near-miss of an alternative: the word is not asked about, or means just that. Null when it is one. */
function nearMissProblem(entry: Entry, alternative: Alternative, text: string): string | null {
  const taken = takenIn(() => readSentence(text));
  if (taken.some((one) => one.alternative === alternative)) return "taken";
  return taken.some((one) => one.entry === entry) ? null : `"${entry.word}" is not read in it`;
}

/** The examples of an alternative that fail, each with what is wrong. */
export const problemsOf = (entry: Entry, alternative: Alternative): [text: string, problem: string][] =>
  [
    ...hitsOf(alternative).map((text) => [text, hitProblem(alternative, text)] as const),
    ...nearMissesOf(alternative).map((text) => [text, nearMissProblem(entry, alternative, text)] as const),
  ].flatMap(([text, problem]): [string, string][] => (problem === null ? [] : [[text, problem]]));

const takenWords = (taken: ReturnType<typeof takenIn>) =>
  taken.length === 0
    ? "no word is read"
    : taken.map(({ entry, alternative }) => nameOf(entry, alternative)).join(", ");

/** "abandon | obj=@attacks: retreat/ceasefire" */
export const nameOf = ({ word }: Entry, { when, frame }: Alternative): string =>
  `${word}${when.written === "" ? "" : ` | ${when.written}`}: ${frame?.id ?? "-"}`;
