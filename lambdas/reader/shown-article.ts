import { codedText } from "../article/coded-text.ts";
import { readText } from "../article/read-text.ts";
import type { CodedReport } from "../reports/report.ts";

/** What is known of an article beside its text. */
export interface ReadArticle {
  id: string;
  publisher: string;
  /** When undated, the moment that it was first seen. */
  publishedAt: string;
  title: string;
  text: string;
}

/** A sentence as a model is shown it, under its number. Offsets count in the coded text. */
export interface ShownSentence {
  /** 0: the headline. */
  n: number;
  text: string;
  start: number;
  end: number;
}

/** What a model may see of an article: everything else of it stays here. */
export interface ShownArticle {
  headline: string;
  /** The first sentences of the body. */
  lead: readonly ShownSentence[];
  /** The number of the sentence at an offset of the coded text; null beside the news: credits, advertisements. */
  numberAt: (offset: number) => number | null;
  /** Any sentence of news by its number. */
  sentence: (n: number) => ShownSentence | undefined;
}

/** Characters of headline and lead together, and of any other text that is shown. */
const longest = { lead: 1_800, sentence: 600 } as const;

/** What is not news on its page is left out, and so is whatever no reader sees. */
export function shownArticle({ title, text }: Pick<ReadArticle, "title" | "text">): ShownArticle {
  const read = readText(codedText({ title, text }));
  const sentences = read.sentences
    .filter(({ kind }) => kind !== "headline")
    .map((one, at) => ({
      n: at + 1,
      kind: one.kind,
      text: plainText(one.text, longest.sentence),
      start: read.originalAt(one.start),
      end: read.originalAt(one.end),
    }));
  // What pictures show is no lead.
  const body = sentences.filter(({ kind }) => kind !== "caption");
  const headline = plainText(title, longest.sentence);
  let left = longest.lead - headline.length;
  const end = body.findIndex((one) => {
    left -= one.text.length;
    return left < 0;
  });
  const titleEnd = title.length;
  return {
    headline,
    // However long it is, the first is shown.
    lead: body.slice(0, end < 0 ? body.length : Math.max(1, end)),
    numberAt: (offset) =>
      offset < titleEnd ? 0 : (sentences.find((one) => one.start <= offset && offset < one.end)?.n ?? null),
    sentence: (n) => sentences[n - 1],
  };
}

/** The numbers of the sentences that show a report: those that tell it, and one before and behind the first. */
export function sentencesOf(shown: ShownArticle, { evidence }: Pick<CodedReport, "evidence">): number[] {
  const own = shown.numberAt(evidence.sentence.start);
  const retold = evidence.retold.flatMap(({ sentence }) => shown.numberAt(sentence.start) ?? []);
  const around = own === null || own === 0 ? [] : [own - 1, own + 1];
  return [own ?? [], around, retold].flat().filter((n) => n > 0 && shown.sentence(n) !== undefined);
}

/**
 * Text from outside as one line that holds nothing unseen: no control, zero-width or bidi characters, no private or
 * unassigned ones, no marks that carry hidden words, no addresses of the web.
 */
export function plainText(text: string, most: number): string {
  const plain = text
    .slice(0, most * mostLost)
    .normalize("NFC")
    .replace(webAddress, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{VS}]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
  return [...plain].slice(0, most).join("").trim();
}
const webAddress = /\b(?:https?:\/\/|www\.)\S+/giu;

/** For each character that is shown so many are looked at: a long text costs no more than what is shown of it. */
const mostLost = 8;
