import type { ReadText } from "../article/read-text.ts";
import { yearsMarked } from "./dates/years-back.ts";
import { imaginings, memories, players, plays, rehearsals } from "./lexicon/article-words.ts";
import { classHas } from "./lexicon/traits.ts";
import { type CodedReport, listedIds } from "./report.ts";

/** What an article as a whole is, other than news: what it tells of violence is that too. */
export interface Unreal {
  modality: "historical" | "hypothetical";
  /** What shows it. */
  words: string;
  /** It is played before the writer's eyes, today and here: only what nobody known does or suffers can be meant. */
  isStaged: boolean;
  /** A review: whatever it tells of violence stands in the book. */
  isReview: boolean;
}

/** "On the anniversary of" another a strike is one of today. */
const anniversary = /(?<!\bon (?:the )?(?:\w+ )?)\banniversary of\b/;
/** Characters in which a text says that what it tells is played. */
const opening = 700;

/** Hypothetical if a headline plays something through or reviews it, or the opening tells of a film shoot or a rehearsal; historical if a headline looks back; null for news. */
export function unrealBy({ text, sentences, label }: ReadText): Unreal | null {
  const headline = sentences[0]?.text.toLowerCase() ?? "";
  const byHeadline = { words: "the headline", isStaged: false, isReview: label === "review" };
  if (imaginings.foundIn(headline) !== null || label === "review" || isSupposed(headline))
    return { modality: "hypothetical", ...byHeadline };
  if (isOfThePast(headline)) return { modality: "historical", ...byHeadline };
  const staged = stagingIn(text.slice(0, opening).toLowerCase());
  return staged === null
    ? null
    : { modality: "hypothetical", words: staged, isStaged: true, isReview: false };
}

const isOfThePast = (headline: string) =>
  memories.foundIn(headline) !== null || anniversary.test(headline) || yearsMarked.test(headline);

/** "What if Averia strikes?" */
function isSupposed(headline: string): boolean {
  const at = headline.search(/\bif /);
  return at !== -1 && headline.indexOf("?", at + "if x".length) !== -1;
}

function stagingIn(text: string): string | null {
  const play = plays.foundIn(text);
  return rehearsals.foundIn(text) ?? (players.foundIn(text) === null ? null : play);
}

/** Of an article about an old attack, or an imagined one: what it tells of violence without a date is that. */
export function asIf(report: CodedReport, unreal: Unreal | null): CodedReport {
  if (unreal === null || report.modality !== "happened") return report;
  const { modality, words, isStaged, isReview } = unreal;
  if (!classHas(report.ploverClass, isStaged ? "forcible" : "violent")) return report;
  const isMeant = isStaged
    ? listedIds([...report.sourceActors, ...report.targetActors]).length === 0
    : isReview || report.eventDate.precision === "published";
  return isMeant ? { ...report, modality, modalityWords: words } : report;
}
