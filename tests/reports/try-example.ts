import { codeJudged } from "../../lambdas/reports/code-article.ts";
import type { Alternative, Entry } from "../../lambdas/reports/lexicon/entries.ts";
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

/** What a sentence about the invented countries comes to: the rules of its reports, and why others are none. */
export function rulesOf(text: string): { rules: string[]; silences: string[] } {
  const article = { id: "a-1", revision: 1, title: "", text, publishedAt: "2026-11-23T12:00:00.000Z" };
  const { sentences } = codeJudged(article, fictional);
  return {
    rules: sentences.flatMap(({ reports }) => reports.map(({ rule }) => rule)),
    silences: sentences.map(({ silence }) => silence).filter((silence) => silence !== ""),
  };
}

/** Why a sentence is no hit of an alternative: it is not taken, or names no such deed. Null when it is one. */
export function hitProblem(alternative: Alternative, text: string): string | null {
  let came = { rules: [] as string[], silences: [] as string[] };
  const taken = takenIn(() => {
    came = rulesOf(text);
  });
  const { frame } = alternative;
  const told = [...came.rules, ...came.silences].join("; ");
  if (!taken.some((one) => one.alternative === alternative))
    return `not taken, but ${takenWords(taken)} (${told})`;
  if (frame === null || came.rules.some((rule) => rule.startsWith(`${frame.id}-`))) return null;
  return `taken, but no report is ${frame.id} (${told})`;
}

/** Why a sentence is no near-miss of an alternative: the word is not asked about, or means just that. Null when it is one. */
export function nearMissProblem(entry: Entry, alternative: Alternative, text: string): string | null {
  const taken = takenIn(() => rulesOf(text));
  if (taken.some((one) => one.alternative === alternative)) return "taken";
  return taken.some((one) => one.entry === entry) ? null : `"${entry.word}" is not read in it`;
}

const takenWords = (taken: ReturnType<typeof takenIn>) =>
  taken.length === 0
    ? "no word is read"
    : taken.map(({ entry, alternative }) => nameOf(entry, alternative)).join(", ");

/** "abandon | obj=@attacks: retreat/ceasefire" */
export const nameOf = ({ word }: Entry, { when, frame }: Alternative): string =>
  `${word}${when.written === "" ? "" : ` | ${when.written}`}: ${frame?.id ?? "-"}`;
