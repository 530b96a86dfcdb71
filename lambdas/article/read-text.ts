import { type Aside, asideOf } from "./aside.ts";
import { partsAtCredits } from "./credits.ts";
import { datelineOf } from "./dateline.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { headingsIn, isCaption, type SentenceKind } from "./kind-of.ts";
import { type NormalisedText, normaliseText } from "./normalise-text.ts";
import { type Sentence, splitSentences } from "./split-sentences.ts";

/** A sentence of news, and what it is on its page. */
export interface NewsSentence extends Sentence {
  kind: SentenceKind;
}

/** A text made ready to be coded. All offsets but those that `originalAt` gives count in the normalised text. */
export interface ReadText extends NormalisedText {
  /** The sentences of news, without their datelines. */
  sentences: NewsSentence[];
  /** What the newsroom calls the piece ("LIVE:", "Opinion |"); null when nothing. */
  label: Headline["label"];
  /** The town that the first dateline names; empty when there is none. */
  datelinePlace: string;
  /** The agency that stands behind that town; empty when there is none. */
  datelineAgency: string;
  /** What belongs to the page: bylines, credits, boilerplate. Never coded. */
  asides: (Sentence & { kind: Aside })[];
}

type Kept = Pick<ReadText, "sentences" | "datelinePlace" | "datelineAgency" | "asides">;

/**
 * Cuts a text into sentences of news, and sets aside what the page has put around them. Its headline is the first line, if an
 * empty one follows.
 */
export function readText(original: string): ReadText {
  const normalised = normaliseText(original);
  const { text } = normalised;
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line, start: index }));
  const first = lines[0];
  const hasHeadline = first?.start === 0 && text.startsWith("\n\n", first.line.length);
  const headline = headlineOf(hasHeadline ? first.line : "");
  const body = hasHeadline ? lines.slice(1) : lines;
  const isHeading = headingsIn(body.map(({ line }) => line));
  const read: Kept = {
    sentences: [],
    datelinePlace: "",
    datelineAgency: "",
    asides: [],
  };
  for (const sentence of itemsOf(text, headline)) keep(read, sentence);
  for (const [row, { line, start }] of body.entries())
    for (const sentence of sentencesOf(line, start, isHeading(row))) keep(read, sentence);
  return { ...normalised, ...read, label: headline.label };
}

/** A comma parts the items of a brief, but not what somebody was doing. */
const ofBrief = /; |, (?:and )?(?![a-z]+ing\b)/g;
const ofHeadline = /; /g;

/** The sentences of a headline: a semicolon parts its happenings too. */
function itemsOf(text: string, { start, end, label }: Headline): Piece[] {
  const items: Piece[] = [];
  let from = start;
  const add = (to: number) => {
    for (const one of sentencesIn(text.slice(from, to), from)) items.push({ ...one, kind: "headline" });
  };
  for (const { 0: mark, index } of text
    .slice(start, end)
    .matchAll(label === "brief" ? ofBrief : ofHeadline)) {
    add(start + index);
    from = start + index + mark.length;
  }
  add(end);
  return items;
}

/**
 * The sentences of a line, without the credits of its pictures. What a credit in brackets ends is set aside with it; the
 * sentence before one that was run together with the text is the caption.
 */
function sentencesOf(line: string, start: number, isHeading: boolean): Piece[] {
  const parts = partsAtCredits(line);
  return parts.flatMap((part, n) => {
    const next = parts[n + 1];
    const sentences = sentencesIn(line.slice(part.start, part.end), start + part.start);
    return sentences.map((sentence, at): Piece => {
      if (part.isCredit) return { ...sentence, kind: "credit" };
      const isCredited = next?.isCredit === true && at === sentences.length - 1;
      if (isCredited && /[([]/.test(line.charAt(next.start))) return { ...sentence, kind: "credit" };
      const kind = isCredited || isCaption(sentence.text) ? "caption" : isHeading ? "heading" : "body";
      return { ...sentence, kind };
    });
  });
}

const sentencesIn = (text: string, offset: number): Sentence[] =>
  splitSentences(text).map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));

/** A sentence of the news or the credit of a picture. */
interface Piece extends Sentence {
  kind: SentenceKind | "credit";
}

/** Sentences of a body that may stand before its dateline: a summary. */
const mostAhead = 3;

/** Takes a sentence to those of the news, without its dateline, or sets it aside. */
function keep(read: Kept, piece: Piece): void {
  const { start, end, text, kind } = piece;
  const aside = kind === "credit" ? kind : kind === "headline" ? null : asideOf(text);
  if (aside !== null) read.asides.push({ start, end, text, kind: aside });
  if (aside !== null || kind === "credit") return;
  const isFirst = kind === "body" && read.sentences.filter((one) => one.kind === "body").length < mostAhead;
  const dateline = datelineOf(text, isFirst && read.datelinePlace === "");
  // "AFA: shells fell": who speaks in a headline, not where its writer was.
  const skipped = dateline === null || (kind === "headline" && !dateline.isFull) ? 0 : dateline.length;
  if (skipped > 0 && dateline !== null && read.datelinePlace === "")
    Object.assign(read, { datelinePlace: dateline.place, datelineAgency: dateline.agency });
  if (skipped < text.length)
    read.sentences.push({ start: start + skipped, end, text: text.slice(skipped), kind });
}
